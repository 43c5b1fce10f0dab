//! When a steady state exists, and up to which noise correlation.

use super::{eigenvalues, Pair};
use crate::error::Error;

/// A growth rate above minus this counts as unstable: rounding of the eigenvalues is some 1e-16 of
/// frequencies up to 100, and a decay slower than this takes longer than any run.
pub const STABILITY_MARGIN: f64 = 1e-12;

/// Largest real part of the eigenvalues of A.
pub fn growth_rate(pair: &Pair) -> f64 {
    eigenvalues(pair)[0].re
}

/// The steady state exists for |ξ| < (γ/γ₁₂)√(1 + δ²/(γ² + 4g²)); may exceed 1.
pub fn xi_limit(pair: &Pair) -> f64 {
    let (gamma, g) = (pair.params().gamma, pair.params().g);
    let ratio = pair.delta() / gamma.hypot(2.0 * g);
    gamma / pair.gamma12() * 1f64.hypot(ratio)
}

/// ξcrit = |δ|/γ₁₂: for g = 0 the oscillators lock beyond it.
pub fn xi_critical(pair: &Pair) -> f64 {
    pair.delta().abs() / pair.gamma12()
}

/// Succeeds where a unique steady state exists.
///
/// # Errors
/// `Unstable` with the growth rate and ξ_limit.
pub fn require_stable(pair: &Pair) -> Result<(), Error> {
    let growth_rate = growth_rate(pair);
    if growth_rate >= -STABILITY_MARGIN {
        return Err(Error::Unstable { growth_rate, xi_limit: xi_limit(pair) });
    }
    Ok(())
}
