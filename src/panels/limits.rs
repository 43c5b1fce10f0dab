//! How much can be asked for, and what is taken where nothing is.

use super::motion::MAX_MOTION;
use super::options::{CURVE_POINTS, MAX_CURVES, MAX_LOCKING_POINTS, MAX_RUNS, MOTION_DURATION};
use crate::analysis::{
    Method, PhaseLockingOptions, MAX_ENSEMBLE, MAX_POINTS, MAX_SEED, MAX_SPREAD, MAX_SQUEEZING,
    NETWORK_SAMPLES, NETWORK_STEPS,
};
use crate::physics::{MAX_NODES, MAX_TEXT, MAX_TIME};

/// A number that is limited; those of the parameter table have their limits there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    /// Its name.
    pub key: &'static str,
    /// The least.
    pub min: f64,
    /// The most.
    pub max: f64,
    /// What is taken where nothing is asked for.
    pub default: Option<f64>,
}

const fn row(key: &'static str, min: f64, max: f64) -> Limit {
    Limit { key, min, max, default: None }
}

const fn with(default: f64, row: Limit) -> Limit {
    Limit { default: Some(default), ..row }
}

const LOCKING: PhaseLockingOptions = PhaseLockingOptions::new(Method::Ensemble);
const COUNTS: f64 = PhaseLockingOptions::MAX_COUNT as f64;
const DURATIONS: (f64, f64) = PhaseLockingOptions::DURATIONS;
const TOLERANCES: (f64, f64) = PhaseLockingOptions::TOLERANCES;

/// All limits.
pub const LIMITS: [Limit; 21] = [
    row("curves", 1.0, MAX_CURVES as f64),
    row("pins", 0.0, MAX_CURVES as f64),
    row("runs", 0.0, MAX_RUNS as f64),
    row("ensembleRuns", 1.0, MAX_ENSEMBLE as f64),
    with(LOCKING.seed as f64, row("seed", 0.0, MAX_SEED as f64)),
    row("scanPoints", 2.0, MAX_POINTS as f64),
    with(CURVE_POINTS as f64, row("curvePoints", 2.0, MAX_POINTS as f64)),
    with(CURVE_POINTS as f64, row("plvPoints", 2.0, MAX_LOCKING_POINTS as f64)),
    row("windowStart", 0.0, MAX_TIME),
    with(LOCKING.duration, row("windowDuration", DURATIONS.0, DURATIONS.1)),
    with(LOCKING.steps as f64, row("steps", 1.0, COUNTS)),
    with(LOCKING.samples as f64, row("samples", 2.0, COUNTS)),
    with(LOCKING.tolerance, row("tolerance", TOLERANCES.0, TOLERANCES.1)),
    with(NETWORK_STEPS as f64, row("networkSteps", 1.0, COUNTS)),
    with(NETWORK_SAMPLES as f64, row("networkSamples", 2.0, COUNTS)),
    with(MOTION_DURATION, row("motionDuration", f64::MIN_POSITIVE, MAX_MOTION)),
    row("time", 0.0, MAX_TIME),
    with(0.0, row("squeezing", 0.0, MAX_SQUEEZING)),
    row("nodes", 2.0, MAX_NODES as f64),
    with(0.0, row("omegaSpread", 0.0, MAX_SPREAD)),
    row("edgesText", 0.0, MAX_TEXT as f64),
];
