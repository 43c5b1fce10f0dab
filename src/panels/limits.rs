//! How much can be asked for, and what is taken where nothing is.

use super::kinds::motion::MAX_MOTION;
use super::options::{PanelOptions, CURVE_POINTS, MAX_CURVES, MAX_LOCKING_POINTS, MAX_RUNS};
use crate::analysis::{
    Method, PhaseLockingOptions, MAX_ENSEMBLE, MAX_POINTS, MAX_SEED, MAX_SPREAD, NETWORK_SAMPLES,
    NETWORK_STEPS,
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

/// All limits.
pub fn limits() -> Vec<Limit> {
    let row = |key, min, max| Limit { key, min, max, default: None };
    let with = |default, row: Limit| Limit { default: Some(default), ..row };
    let locking = PhaseLockingOptions::new(Method::Ensemble);
    let counts = f64::from(PhaseLockingOptions::MAX_COUNT);
    let (durations, tolerances) = (PhaseLockingOptions::DURATIONS, PhaseLockingOptions::TOLERANCES);
    vec![
        row("curves", 1.0, MAX_CURVES as f64),
        row("pins", 0.0, MAX_CURVES as f64),
        row("runs", 0.0, MAX_RUNS as f64),
        row("ensembleRuns", 1.0, MAX_ENSEMBLE as f64),
        with(locking.seed as f64, row("seed", 0.0, MAX_SEED as f64)),
        row("scanPoints", 2.0, MAX_POINTS as f64),
        with(CURVE_POINTS as f64, row("curvePoints", 2.0, MAX_POINTS as f64)),
        with(CURVE_POINTS as f64, row("plvPoints", 2.0, MAX_LOCKING_POINTS as f64)),
        row("windowStart", 0.0, MAX_TIME),
        with(locking.duration, row("windowDuration", durations.0, durations.1)),
        with(f64::from(locking.steps), row("steps", 1.0, counts)),
        with(f64::from(locking.samples), row("samples", 2.0, counts)),
        with(locking.tolerance, row("tolerance", tolerances.0, tolerances.1)),
        with(f64::from(NETWORK_STEPS), row("networkSteps", 1.0, counts)),
        with(f64::from(NETWORK_SAMPLES), row("networkSamples", 2.0, counts)),
        with(
            PanelOptions::default().duration,
            row("motionDuration", f64::MIN_POSITIVE, MAX_MOTION),
        ),
        row("time", 0.0, MAX_TIME),
        row("nodes", 2.0, MAX_NODES as f64),
        with(0.0, row("omegaSpread", 0.0, MAX_SPREAD)),
        row("edgesText", 0.0, MAX_TEXT as f64),
    ]
}
