//! What phase locking is measured by.

use num_complex::Complex64;
use std::f64::consts::PI;

/// A phase-locking value; negative in antiphase.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
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
    pub fn from_mean(mean: Complex64, standard_error: f64, no_angle: f64) -> Self {
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
