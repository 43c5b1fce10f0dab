//! What has been done to a pair: where it started, and when which knob was turned. The state at any time follows from it
//! exactly, forwards and back, so that nothing gets lost by going to and fro.

use super::piece::Piece;
use crate::analysis::simulation::Simulation;
use crate::analysis::start::Start;
use crate::analysis::trajectory::Trajectory;
use crate::error::Error;
use crate::physics::{Covariance, Pair};
use num_complex::Complex64;

/// A knob that is being turned makes many pieces; of more than these the oldest are told as one.
const MOST_PIECES: usize = 1000;
/// A trajectory that leaves the range of numbers is looked at over shorter times, each a share of the one before …
const SHORTER: f64 = 8.0;
/// … down to this share of the whole.
const SHORTEST: f64 = 1e-4;

/// The mean motion of a pair whose knobs are turned on the way, at a time.
#[derive(Clone, Debug)]
pub struct History {
    pieces: Vec<Piece>,
    simulation: Simulation,
    /// The piece whose law holds at the present time.
    index: usize,
    time: f64,
}

impl History {
    /// A motion at time 0, from coherent states with these ⟨aᵢ⟩.
    ///
    /// # Errors
    /// `NotFinite` for the amplitudes.
    pub fn new(pair: Pair, [a1, a2]: [Complex64; 2]) -> Result<Self, Error> {
        Self::told(vec![Piece::new(0.0, pair, Start::coherent(a1, a2))], 0.0)
    }

    /// A motion that was told by its pieces, in order of time, led to a time.
    ///
    /// # Errors
    /// `Internal` without a piece; as [`Start::check`] and [`Simulation::step`].
    pub fn told(pieces: Vec<Piece>, time: f64) -> Result<Self, Error> {
        let nothing = || Error::Internal { reason: "a motion without a beginning".into() };
        let index = index_at(&pieces, time);
        let simulation = simulation_at(pieces.get(index).ok_or_else(nothing)?, time)?;
        Ok(Self { pieces, simulation, index, time })
    }

    /// The present time, in 1/ω₁; before the start it is negative.
    pub fn time(&self) -> f64 {
        self.time
    }

    /// ⟨a₁⟩ and ⟨a₂⟩ at the present time.
    pub fn moments(&self) -> [Complex64; 2] {
        self.simulation.moments()
    }

    /// What noise has made of the start by now: none before the start, where noise has made nothing, and beyond all numbers.
    pub fn covariance(&self) -> Option<Covariance> {
        if self.time < self.origin() {
            return None;
        }
        self.simulation.covariance().ok()
    }

    /// All that was done, in order of time.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The piece that began last.
    pub fn last(&self) -> &Piece {
        &self.pieces[self.pieces.len() - 1]
    }

    /// The piece whose law holds now.
    pub fn present(&self) -> &Piece {
        &self.pieces[self.index]
    }

    /// From here on every state is had by going forwards.
    pub fn origin(&self) -> f64 {
        self.pieces[0].anchor
    }

    /// When the last knob was turned, as long as the present law is another one.
    pub fn turn_ahead(&self) -> Option<f64> {
        (self.index + 1 < self.pieces.len()).then(|| self.last().t)
    }

    /// From now on another law holds; what came after is no more.
    ///
    /// # Errors
    /// `NotFinite` for amplitudes beyond all numbers. The motion is then what it was.
    pub fn turn(&mut self, pair: Pair) -> Result<(), Error> {
        let start = self.start();
        self.simulation = Simulation::new(pair, &start)?;
        let now = self.time;
        self.pieces.truncate(self.pieces.partition_point(|piece| piece.t < now));
        self.pieces.push(Piece::new(now, pair, start));
        if self.pieces.len() > MOST_PIECES {
            self.merge_oldest();
        }
        self.index = self.pieces.len() - 1;
        Ok(())
    }

    /// The state as the start of what follows. A covariance beyond the numbers in which it can be told that it is one begins
    /// anew: the mean does not hang on it.
    fn start(&self) -> Start {
        let [a1, a2] = self.moments();
        let coherent = Start::coherent(a1, a2);
        let covariance = self.covariance().unwrap_or(coherent.covariance);
        let start = Start { covariance, ..coherent };
        if start.check().is_ok() {
            start
        } else {
            coherent
        }
    }

    /// The two oldest pieces are told as one, with their mean rate; earlier states go back from the start of the second.
    fn merge_oldest(&mut self) {
        if let [first, second, third, ..] = self.pieces[..] {
            let lost = first.rate * (second.t - first.t) + second.rate * (third.t - second.t);
            self.pieces[1] = Piece { t: first.t, rate: lost / (third.t - first.t), ..second };
            self.pieces.remove(0);
        }
    }

    /// Goes to a time, forwards or back.
    ///
    /// # Errors
    /// As [`Simulation::step`]. The motion is then where it was.
    pub fn move_to(&mut self, time: f64) -> Result<(), Error> {
        let index = index_at(&self.pieces, time);
        let piece = &self.pieces[index];
        if index == self.index && time >= self.time && self.time >= piece.anchor {
            self.simulation.step(time - self.time)?;
        } else {
            self.simulation = simulation_at(piece, time)?;
            self.index = index;
        }
        self.time = time;
        Ok(())
    }

    /// The motion between two times, piece by piece; `density` is a number of points per unit of time.
    ///
    /// # Errors
    /// As [`Simulation::step`].
    pub fn between(&self, from: f64, to: f64, density: f64) -> Result<Vec<Trajectory>, Error> {
        let mut parts = Vec::new();
        for index in index_at(&self.pieces, from)..self.pieces.len() {
            let piece = &self.pieces[index];
            // The first law has held from ever.
            let begin = if index == 0 { from } else { from.max(piece.t) };
            let end = self.pieces.get(index + 1).map_or(to, |next| to.min(next.t));
            if end > begin {
                parts.push(stretch(piece, begin, end - begin, density)?);
            }
        }
        Ok(parts)
    }
}

fn index_at(pieces: &[Piece], time: f64) -> usize {
    pieces.iter().rposition(|piece| piece.t <= time).unwrap_or(0)
}

fn simulation_at(piece: &Piece, time: f64) -> Result<Simulation, Error> {
    let mut simulation = Simulation::new(piece.pair, &piece.start)?;
    simulation.step(time - piece.anchor)?;
    Ok(simulation)
}

fn stretch(piece: &Piece, from: f64, duration: f64, density: f64) -> Result<Trajectory, Error> {
    let simulation = simulation_at(piece, from)?;
    let points = (density * duration).ceil().max(2.0) as usize;
    let mut path = horizon(&simulation, duration, points)?;
    path.t.iter_mut().for_each(|t| *t += piece.anchor);
    Ok(path)
}

/// As much of what comes as there are numbers for.
fn horizon(simulation: &Simulation, duration: f64, points: usize) -> Result<Trajectory, Error> {
    let mut shorter = duration;
    while shorter > SHORTEST * duration {
        if let Ok(path) = simulation.trajectory(shorter, points) {
            return Ok(path);
        }
        shorter /= SHORTER;
    }
    simulation.trajectory(SHORTEST * duration / SHORTER, 2)
}
