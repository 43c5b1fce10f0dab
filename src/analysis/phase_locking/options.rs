//! How a phase-locking value is to be computed.

use crate::analysis::random::MAX_SEED;
use crate::error::Error;
use crate::physics::{Pair, MAX_TIME};

/// One of three ways to the same number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Infinite time, in closed form.
    Limit,
    /// Quadrature over initial phases and time, without sampling noise.
    Ensemble,
    /// Random initial phases and equal time steps, as in the paper.
    MonteCarlo,
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 3] = [Self::Limit, Self::Ensemble, Self::MonteCarlo];

    /// `"limit"`, `"ensemble"` or `"monteCarlo"`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Limit => "limit",
            Self::Ensemble => "ensemble",
            Self::MonteCarlo => "monteCarlo",
        }
    }

    /// The method of that name.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|method| method.name() == name).ok_or_else(|| {
            Error::UnknownKind {
                kind: name.to_owned(),
                allowed: Self::ALL.map(Self::name).join(", "),
            }
        })
    }
}

/// Averaging window in time, in 1/ω₁.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// Time t₁ at which the average begins.
    pub start: f64,
    /// Length t₂ − t₁.
    pub duration: f64,
}

/// Method and its numbers; what a method does not use is ignored.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PhaseLockingOptions {
    /// The method.
    pub method: Method,
    /// Begin of the window; 20/γ if none is given.
    pub start: Option<f64>,
    /// Length of the window.
    pub duration: f64,
    /// Time steps of the Monte Carlo average.
    pub steps: u32,
    /// Initial phases of the Monte Carlo average.
    pub samples: u32,
    /// Seed of the initial phases.
    pub seed: u64,
    /// Absolute error asked of the ensemble method.
    pub tolerance: f64,
}

/// One value must stay a matter of seconds.
const MAX_EVALUATIONS: f64 = 5e8;

impl PhaseLockingOptions {
    /// Most time steps or samples of one value.
    pub const MAX_COUNT: u32 = 1_000_000;
    /// Shortest and longest window.
    pub const DURATIONS: (f64, f64) = (1e-6, MAX_TIME);
    /// Errors that can be asked of the ensemble method.
    pub const TOLERANCES: (f64, f64) = (1e-10, 0.1);

    /// The defaults of a method: a window of 200 from 20/γ, 2000 steps, 5000 samples, seed 1, error 1e-6.
    pub const fn new(method: Method) -> Self {
        Self {
            method,
            start: None,
            duration: 200.0,
            steps: 2000,
            samples: 5000,
            seed: 1,
            tolerance: 1e-6,
        }
    }

    /// The window for a pair: 20/γ is ten lifetimes of the amplitudes.
    pub fn window(&self, pair: &Pair) -> Window {
        let start = self.start.unwrap_or(20.0 / pair.params().gamma);
        Window { start, duration: self.duration }
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.method == Method::Limit {
            return Ok(());
        }
        if let Some(start) = self.start {
            Error::check_range("start", start, 0.0, MAX_TIME)?;
        }
        let ((shortest, longest), (finest, coarsest)) = (Self::DURATIONS, Self::TOLERANCES);
        Error::check_range("duration", self.duration, shortest, longest)?;
        if self.method == Method::Ensemble {
            Error::check_range("tolerance", self.tolerance, finest, coarsest)?;
            return Ok(());
        }
        check_count("steps", self.steps, 1)?;
        check_count("samples", self.samples, 2)?;
        Error::check_range("seed", self.seed as f64, 0.0, MAX_SEED as f64)?;
        let value = f64::from(self.steps) * f64::from(self.samples);
        if value > MAX_EVALUATIONS {
            let name = "steps × samples".to_owned();
            return Err(Error::TooMany { name, value, max: MAX_EVALUATIONS });
        }
        Ok(())
    }
}

fn check_count(name: &str, count: u32, min: u32) -> Result<(), Error> {
    let (value, max) = (f64::from(count), f64::from(PhaseLockingOptions::MAX_COUNT));
    if count > PhaseLockingOptions::MAX_COUNT {
        return Err(Error::TooMany { name: name.to_owned(), value, max });
    }
    Error::check_range(name, value, f64::from(min), max).map(drop)
}
