//! Many noisy runs of one pair, stepped together: what a step does is worked out once for all of them.

use super::noise_step::NoiseStep;
use super::random::stream;
use super::start::Start;
use super::states::StartDraw;
use crate::error::Error;
use crate::physics::{noise_covariance, propagator, Pair, MAX_TIME};
use nalgebra::Vector2;
use num_complex::Complex64;
use rand_chacha::ChaCha8Rng;

/// More runs are for a program that averages, not for one that looks at them.
pub const MAX_ENSEMBLE: usize = 10_000;

#[derive(Clone, Debug)]
struct Run {
    a: [Complex64; 2],
    kick: [Complex64; 2],
    generator: ChaCha8Rng,
}

/// Noisy runs at a time; the first is the run that a [`Simulation`](super::Simulation) with this seed makes.
#[derive(Clone, Debug)]
pub struct Ensemble {
    pair: Pair,
    time: f64,
    runs: Vec<Run>,
}

impl Ensemble {
    /// Runs at time 0, each with a draw from Θ(0) and M(0) of its own.
    ///
    /// # Errors
    /// `OutOfRange` or `TooMany` for their number, and as [`Start::check`].
    pub fn new(pair: Pair, start: &Start, seed: u64, count: usize) -> Result<Self, Error> {
        start.check()?;
        Error::check_range("runs", count as f64, 1.0, f64::MAX)?;
        if count > MAX_ENSEMBLE {
            let (name, value, max) = ("runs".to_owned(), count as f64, MAX_ENSEMBLE as f64);
            return Err(Error::TooMany { name, value, max });
        }
        let draw = StartDraw::of(start);
        let run = |number| {
            let (mut a, mut generator) = ([start.a1, start.a2], stream(seed, number));
            draw.give(&mut a, &mut generator);
            Run { a, kick: [Complex64::default(); 2], generator }
        };
        Ok(Self { pair, time: 0.0, runs: (0..count as u64).map(run).collect() })
    }

    /// Moves all runs by `dt`, exactly in law.
    ///
    /// # Errors
    /// `OutOfRange` for `dt < 0`, `Overflow` if a run leaves the range of numbers. All are then where they were.
    pub fn step(&mut self, dt: f64) -> Result<(), Error> {
        Error::check_range("dt", dt, 0.0, MAX_TIME)?;
        let stride = propagator(&self.pair, dt);
        let noise = NoiseStep::of(&noise_covariance(&self.pair, dt));
        let mut runs = self.runs.clone();
        for Run { a, kick, generator } in &mut runs {
            let moved = stride * Vector2::from(*a);
            *kick = [Complex64::default(); 2];
            noise.give(kick, generator);
            *a = [moved[0] + kick[0], moved[1] + kick[1]];
            if !(a[0].is_finite() && a[1].is_finite()) {
                return Err(Error::Overflow { what: "a moment", time: dt });
            }
        }
        self.runs = runs;
        self.time += dt;
        Ok(())
    }

    /// Time since the start.
    pub fn time(&self) -> f64 {
        self.time
    }

    /// a₁ and a₂ of every run.
    pub fn moments(&self) -> Vec<[Complex64; 2]> {
        self.runs.iter().map(|run| run.a).collect()
    }

    /// What noise has added to a₁ and a₂ of every run in the last step.
    pub fn kicks(&self) -> Vec<[Complex64; 2]> {
        self.runs.iter().map(|run| run.kick).collect()
    }

    /// Turns the knobs: the runs go on with other parameters.
    pub fn set_pair(&mut self, pair: Pair) {
        self.pair = pair;
    }

    /// Puts the runs where they were at another time; from there they go on with noise that has not been yet.
    ///
    /// # Errors
    /// `OutOfRange` unless there is one place for each run, `NotFinite` for what is no number.
    pub fn restore(&mut self, time: f64, moments: &[[Complex64; 2]]) -> Result<(), Error> {
        Error::check_range("time", time, -f64::MAX, f64::MAX)?;
        Error::check_length("the moments", moments.len(), self.runs.len(), "runs")?;
        for part in moments.iter().flatten().flat_map(|a| [a.re, a.im]) {
            Error::check_range("the moments", part, -f64::MAX, f64::MAX)?;
        }
        self.time = time;
        self.runs.iter_mut().zip(moments).for_each(|(run, a)| run.a = *a);
        Ok(())
    }
}
