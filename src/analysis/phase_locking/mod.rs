//! The phase-locking value: average of cos(φ₁ − φ₂) over a time window and uniform initial phases (Eq. 25).
//!
//! Starts have |⟨a₁⟩| = |⟨a₂⟩|. Only r = ⟨a₁⟩/⟨a₂⟩ matters; it moves by a Möbius map.

mod circle_mean;
mod crossings;
mod ensemble;
mod limit;
mod monte_carlo;
mod options;
mod relative_flow;
mod scan;
mod time_average;
mod uncoupled;

pub(super) use circle_mean::CircleMean;
pub use limit::limit;
pub(super) use limit::survivor;
pub use options::{Method, PhaseLockingOptions, Window};
pub(super) use relative_flow::PhaseMap;
pub use scan::PhaseLockingScan;

use crate::error::Error;
use crate::physics::{Pair, Params};
use num_complex::Complex64;
use std::f64::consts::PI;

/// A smaller coupling turns no phase in any time that is a number, but its square, which is none, would be divided by.
const TRACE: f64 = 1e-150;

/// A phase-locking value; negative in antiphase.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PhaseLocking {
    /// Mean of cos(φ₁ − φ₂).
    pub value: f64,
    /// |mean of e^{i(φ₁ − φ₂)}|, the phase-blind convention.
    pub magnitude: f64,
    /// Standard error of a Monte Carlo value, error estimate of a quadrature, 0 for closed forms.
    pub standard_error: f64,
    /// Argument of that mean in (−π, π], in radians: at which angle the phases lock; none where the mean cannot be told from 0.
    pub angle: Option<f64>,
}

impl PhaseLocking {
    /// Of a mean that has an angle if its magnitude is above `no_angle`.
    fn from_mean(mean: Complex64, standard_error: f64, no_angle: f64) -> Self {
        let angle = (mean.norm() > no_angle).then(|| mean.arg());
        Self {
            // Quadrature may leave the unit disc by its own error.
            value: mean.re.clamp(-1.0, 1.0),
            magnitude: mean.norm().min(1.0),
            standard_error,
            // A negative zero in the imaginary part gives the end that does not belong to the interval.
            angle: angle.map(|angle| if angle == -PI { PI } else { angle }),
        }
    }
}

/// The phase-locking value of one pair. Stability is not needed: phases do not know of growth.
///
/// # Errors
/// `OutOfRange`, `NotFinite` or `TooMany`, naming the option.
pub fn phase_locking(pair: &Pair, options: &PhaseLockingOptions) -> Result<PhaseLocking, Error> {
    options.check()?;
    let pair = &without_traces(pair)?;
    match options.method {
        Method::Limit => Ok(limit(pair)),
        Method::Ensemble => ensemble::ensemble(pair, &options.window(pair), options.tolerance),
        Method::MonteCarlo => {
            let phases = monte_carlo::Phases::new(options.seed, options.samples);
            Ok(monte_carlo::monte_carlo(pair, &options.window(pair), options.steps, &phases))
        }
    }
}

/// The pair with a coupling or a correlation of all but nothing left out.
fn without_traces(pair: &Pair) -> Result<Pair, Error> {
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
