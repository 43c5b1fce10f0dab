//! Noisy runs beside the mean motion, recorded as they are stepped: from one round time to the next, so that a seed means
//! the same runs however fast the frames come, and to the very instant where a knob is turned. Each step is exact in law;
//! between two of them a run is drawn as a straight line.

use super::piece::Piece;
use crate::analysis::ensemble::Ensemble;
use crate::analysis::trajectory::Trajectory;
use crate::error::Error;
use num_complex::Complex64;

/// One step at most, in radians of the fastest mode.
const ANGLE: f64 = 0.3;
/// Steps that are kept, mostly more than figures show; once there are so many the oldest quarter goes.
const KEPT: usize = 600;
const LEFT: usize = KEPT * 3 / 4;
/// So far below a multiple of a step, in steps, is rounding.
const ROUNDING: f64 = 1e-6;

/// Where the runs were at the end of a step.
#[derive(Clone, Debug)]
struct Step {
    t: f64,
    places: Vec<[Complex64; 2]>,
    /// What noise has added to the first run in it.
    kick: [Complex64; 2],
}

/// Noisy runs and where they have been.
#[derive(Clone, Debug)]
pub struct NoisyRuns {
    ensemble: Ensemble,
    count: usize,
    seed: u64,
    longest: f64,
    /// Length of a step, in 1/ω₁.
    dt: f64,
    steps: Vec<Step>,
}

impl NoisyRuns {
    /// So many runs through all that was done to a pair, told in order of time; a step is at most `longest`.
    ///
    /// # Errors
    /// As [`Ensemble::new`] and [`Ensemble::step`]; `Internal` without a piece.
    pub fn through(pieces: &[Piece], count: usize, seed: u64, longest: f64) -> Result<Self, Error> {
        let nothing = || Error::Internal { reason: "runs without a beginning".into() };
        let (first, turns) = pieces.split_first().ok_or_else(nothing)?;
        let mut ensemble = Ensemble::new(first.pair, &first.start, seed, count)?;
        ensemble.restore(first.anchor, &ensemble.moments())?;
        let mut runs = Self { ensemble, count, seed, longest, dt: longest, steps: Vec::new() };
        runs.record(first.anchor);
        runs.pace(first);
        turns.iter().try_for_each(|piece| runs.turn(piece))?;
        Ok(runs)
    }

    /// As many runs of the same seed through what was done to another pair.
    ///
    /// # Errors
    /// As [`NoisyRuns::through`]. The runs are then what they were.
    pub fn follow(&mut self, pieces: &[Piece]) -> Result<(), Error> {
        *self = Self::through(pieces, self.count, self.seed, self.longest)?;
        Ok(())
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// What they were drawn with.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Time of the first step that is kept.
    pub fn begin(&self) -> f64 {
        self.steps.first().map_or(0.0, |step| step.t)
    }

    /// Time of the last step.
    pub fn end(&self) -> f64 {
        self.steps.last().map_or(0.0, |step| step.t)
    }

    /// From its beginning on another law holds; what was recorded later is no more. A piece that lies before the record begins it
    /// anew.
    ///
    /// # Errors
    /// As [`Ensemble::step`].
    pub fn turn(&mut self, piece: &Piece) -> Result<(), Error> {
        if piece.t < self.begin() {
            return self.follow(&[Piece { anchor: piece.t, ..*piece }]);
        }
        self.reach(piece.t)?;
        let left = self.steps.partition_point(|step| step.t <= piece.t);
        self.steps.truncate(left);
        if let Some(last) = self.steps.last() {
            self.ensemble.restore(last.t, &last.places)?;
        }
        if self.end() < piece.t {
            self.step(piece.t)?;
        }
        self.ensemble.set_pair(piece.pair);
        self.pace(piece);
        Ok(())
    }

    /// Steps on until the record holds this time.
    ///
    /// # Errors
    /// As [`Ensemble::step`].
    pub fn reach(&mut self, time: f64) -> Result<(), Error> {
        // What no figure will show need not be recorded: one step is as exact as many.
        let late = self.dt * (time / self.dt - LEFT as f64).floor();
        if self.end() < late {
            self.ensemble.step(late - self.end())?;
            self.steps.clear();
            self.record(late);
        }
        while self.end() < time {
            self.step(self.dt * ((self.end() / self.dt + ROUNDING).floor() + 1.0))?;
        }
        Ok(())
    }

    /// The kicks that the first run has had since a time.
    pub fn kicks(&self, from: f64) -> Trajectory {
        let steps = self.since(from);
        trajectory(steps.len(), &|k| (steps[k].t, steps[k].kick))
    }

    /// The runs as paths since a time.
    pub fn paths(&self, from: f64) -> Vec<Trajectory> {
        let steps = self.since(from);
        let path = |run: usize| trajectory(steps.len(), &|k| (steps[k].t, steps[k].places[run]));
        (0..self.count).map(path).collect()
    }

    /// Where all of them are at a time within the record, a row for each.
    pub fn at(&self, time: f64) -> Trajectory {
        let last = self.steps.len() - 1;
        let next =
            self.steps.partition_point(|step| step.t <= time).clamp(1, last.max(1)).min(last);
        let [before, next] = [next.saturating_sub(1), next].map(|k| &self.steps[k]);
        let step = next.t - before.t;
        let share = if step > 0.0 { (time - before.t) / step } else { 0.0 };
        let between = |from: Complex64, to: Complex64| from + share * (to - from);
        trajectory(self.count, &|run| {
            let ([from1, from2], [to1, to2]) = (before.places[run], next.places[run]);
            (time, [between(from1, to1), between(from2, to2)])
        })
    }

    /// The steps that a stretch of time needs.
    fn since(&self, from: f64) -> &[Step] {
        let first = self.steps.partition_point(|step| step.t <= from).saturating_sub(1);
        &self.steps[first..]
    }

    fn pace(&mut self, piece: &Piece) {
        let [one, other] = piece.eigenvalues.map(|eigenvalue| eigenvalue.norm());
        self.dt = self.longest.min(ANGLE / one.max(other));
    }

    fn step(&mut self, to: f64) -> Result<(), Error> {
        self.ensemble.step(to - self.end())?;
        self.record(to);
        Ok(())
    }

    fn record(&mut self, t: f64) {
        if self.steps.len() == KEPT {
            self.steps.drain(..KEPT - LEFT);
        }
        let kick = self.ensemble.kicks().first().copied().unwrap_or_default();
        self.steps.push(Step { t, places: self.ensemble.moments(), kick });
    }
}

/// Compiled once: whose rows they are is asked for each.
fn trajectory(count: usize, row: &dyn Fn(usize) -> (f64, [Complex64; 2])) -> Trajectory {
    let mut path = Trajectory::with_capacity(count);
    for (time, amplitudes) in (0..count).map(row) {
        path.push(time, amplitudes);
    }
    path
}
