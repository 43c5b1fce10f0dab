//! The phase-locking value of one pair, by any of the methods.

use super::ensemble::ensemble;
use super::limit::limit;
use super::monte_carlo::{monte_carlo, Phases};
use super::options::{Method, PhaseLockingOptions};
use super::value::PhaseLocking;
use crate::error::Error;
use crate::physics::{Pair, Params};

/// A smaller coupling turns no phase in any time that is a number, but its square, which is none, would be divided by.
const TRACE: f64 = 1e-150;

/// The phase-locking value of one pair. Stability is not needed: phases do not know of growth.
///
/// # Errors
/// `OutOfRange`, `NotFinite` or `TooMany`, naming the option.
pub fn phase_locking(pair: &Pair, options: &PhaseLockingOptions) -> Result<PhaseLocking, Error> {
    options.check()?;
    let pair = &without_traces(pair)?;
    match options.method {
        Method::Limit => Ok(limit(pair)),
        Method::Ensemble => ensemble(pair, &options.window(pair), options.tolerance),
        Method::MonteCarlo => {
            let phases = Phases::new(options.seed, options.samples);
            Ok(monte_carlo(pair, &options.window(pair), options.steps, &phases))
        }
    }
}

/// The pair with a coupling or a correlation of all but nothing left out.
pub fn without_traces(pair: &Pair) -> Result<Pair, Error> {
    let trace = |value: f64| value != 0.0 && value.abs() < TRACE;
    let (params, correlated) = (*pair.params(), trace(pair.unturned_damping()));
    if !correlated && !trace(params.g) {
        return Ok(*pair);
    }
    Pair::new(Params {
        g: if trace(params.g) { 0.0 } else { params.g },
        xi: if correlated { 0.0 } else { params.xi },
        ..params
    })
}
