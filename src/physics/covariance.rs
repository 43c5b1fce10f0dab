//! The covariance Θ: its ordering and units are fixed here, once, and its exact evolution.

use super::dynamics::Pair;
use super::matrix::Matrix2c;
use super::propagator::propagator;
use crate::error::Error;
use num_complex::Complex64;

/// Below this norm of the generator times the step, the Taylor series of the noise integral is exact to
/// rounding with the terms kept; longer times are reached by doubling.
const TAYLOR_RADIUS: f64 = 0.5;
const TAYLOR_TERMS: u32 = 16;

/// A state may miss Θ ≥ ½ by this much: the rounding of a few operations on numbers of order 1 to 1000.
const PHYSICAL_TOLERANCE: f64 = 1e-12;

/// Θᵢⱼ = ½⟨{δaᵢ†, δaⱼ}⟩ (Eq. 13 of Bittner & Tyagi): Hermitian, dimensionless, vacuum ½ on the diagonal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Covariance {
    /// Θ₁₁ = ⟨δa₁†δa₁⟩ + ½.
    pub theta11: f64,
    /// Θ₂₂ = ⟨δa₂†δa₂⟩ + ½.
    pub theta22: f64,
    /// Θ₁₂ = ⟨δa₁†δa₂⟩.
    pub theta12: Complex64,
}

impl Covariance {
    /// Vacuum or any coherent state.
    pub const VACUUM: Self = Self { theta11: 0.5, theta22: 0.5, theta12: Complex64::new(0.0, 0.0) };

    /// Θ as a matrix.
    pub fn matrix(&self) -> Matrix2c {
        let Self { theta11, theta22, theta12 } = *self;
        Matrix2c::new(theta11.into(), theta12, theta12.conj(), theta22.into())
    }

    /// Half the distance of the two eigenvalues.
    fn spread(&self) -> f64 {
        let half = 0.5 * self.theta11 - 0.5 * self.theta22;
        let spread = (half * half + self.theta12.norm_sqr()).sqrt();
        // Squares leave the range of numbers before their root does.
        if spread.is_finite() {
            spread
        } else {
            half.hypot(self.theta12.norm())
        }
    }

    /// Of the two eigenvalues; halved first, since the sum of two numbers may be out of range.
    fn mean(&self) -> f64 {
        0.5 * self.theta11 + 0.5 * self.theta22
    }

    /// Smallest eigenvalue of Θ.
    pub fn min_eigenvalue(&self) -> f64 {
        self.mean() - self.spread()
    }

    /// Largest eigenvalue of Θ.
    pub fn max_eigenvalue(&self) -> f64 {
        self.mean() + self.spread()
    }

    /// det Θ.
    pub fn determinant(&self) -> f64 {
        self.theta11 * self.theta22 - self.theta12.norm_sqr()
    }

    /// Whether the uncertainty relation Θ ≥ ½ holds (Eq. 14 in these units).
    pub fn is_physical(&self) -> bool {
        is_physical(self.min_eigenvalue())
    }

    /// Refuses numbers that are not finite and states that break Θ ≥ ½.
    ///
    /// # Errors
    /// `NotFinite`, or `NotPhysical` with the smallest eigenvalue.
    pub fn check(&self) -> Result<(), Error> {
        self.check_finite()?;
        self.require_physical(PHYSICAL_TOLERANCE)
    }

    /// Refuses numbers that are not finite.
    ///
    /// # Errors
    /// `NotFinite`, naming the part.
    pub(crate) fn check_finite(&self) -> Result<(), Error> {
        let entries = [
            ("theta11", self.theta11),
            ("theta22", self.theta22),
            ("theta12.re", self.theta12.re),
            ("theta12.im", self.theta12.im),
        ];
        for (name, value) in entries {
            Error::check_range(name, value, -f64::MAX, f64::MAX)?;
        }
        Ok(())
    }

    /// Succeeds if no eigenvalue is below ½ by more than this share of the largest one, or of 1.
    ///
    /// # Errors
    /// `NotPhysical` with the smallest eigenvalue.
    pub(crate) fn require_physical(&self, tolerance: f64) -> Result<(), Error> {
        let smallest = self.min_eigenvalue().max(-f64::MAX);
        if smallest < 0.5 - tolerance * self.max_eigenvalue().max(1.0) {
            return Err(Error::NotPhysical { smallest });
        }
        Ok(())
    }

    /// The normally ordered matrix Θ − ½.
    fn excess(&self) -> Matrix2c {
        self.matrix() - Matrix2c::identity().scale(0.5)
    }

    fn from_excess(n: &Matrix2c) -> Self {
        Self {
            theta11: 0.5 + n[(0, 0)].re,
            theta22: 0.5 + n[(1, 1)].re,
            theta12: 0.5 * (n[(0, 1)] + n[(1, 0)].conj()),
        }
    }
}

/// Whether a smallest eigenvalue of Θ is allowed by the uncertainty relation.
pub(crate) fn is_physical(min_eigenvalue: f64) -> bool {
    min_eigenvalue >= 0.5 - PHYSICAL_TOLERANCE
}

/// Θ(t) from Θ(0) = `start`, whether or not there is a steady state; `t` may be negative.
///
/// # Errors
/// `Overflow` if the covariance leaves the range of numbers, as an unstable pair does in the end.
pub fn covariance_at(pair: &Pair, start: &Covariance, t: f64) -> Result<Covariance, Error> {
    // The excess Θ − ½ obeys the same equation with Γ↑ᵀ for D: no vacuum noise to create and to cancel.
    let gained = accumulated(pair, &pair.gain(), t.abs());
    let excess = if t < 0.0 {
        carried(&propagator(pair, t), &(start.excess() - gained))
    } else {
        carried(&propagator(pair, t), &start.excess()) + gained
    };
    let covariance = Covariance::from_excess(&excess);
    let sum = covariance.theta11 + covariance.theta22 + covariance.theta12.norm();
    if !sum.is_finite() {
        return Err(Error::Overflow { what: "the covariance", time: t });
    }
    Ok(covariance)
}

/// S = ∫₀ᵗ e^{A*s} D e^{Aᵀs} ds: what the noise adds to the covariance in a time `t ≥ 0`.
pub fn noise_covariance(pair: &Pair, t: f64) -> Matrix2c {
    accumulated(pair, &pair.diffusion(), t)
}

/// E* X Eᵀ.
fn carried(e: &Matrix2c, x: &Matrix2c) -> Matrix2c {
    e.conjugate() * x * e.transpose()
}

/// ∫₀ᵗ e^{A*s} `source` e^{Aᵀs} ds by a short Taylor step and doubling: sums of positive matrices only.
fn accumulated(pair: &Pair, source: &Matrix2c, t: f64) -> Matrix2c {
    // The common rotation cancels between the two sides.
    let half_damping = Complex64::from(-0.5 * pair.params().gamma);
    let generator = pair.traceless_drift() + Matrix2c::from_diagonal_element(half_damping);
    let doublings = (generator.norm() * t / TAYLOR_RADIUS).log2().ceil().max(0.0) as i32;
    let step = t / 2f64.powi(doublings);
    let (left, right) = (generator.conjugate(), generator.transpose());
    let mut term = source.scale(step);
    let mut sum = term;
    for k in 2..=TAYLOR_TERMS {
        term = (left * term + term * right) * Complex64::from(step / f64::from(k));
        sum += term;
    }
    for k in 0..doublings {
        sum += carried(&propagator(pair, step * 2f64.powi(k)), &sum);
    }
    sum
}
