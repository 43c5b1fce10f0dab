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
    if is_clearly_stable(pair) {
        return Ok(());
    }
    let growth_rate = growth_rate(pair);
    if growth_rate >= -STABILITY_MARGIN {
        return Err(Error::Unstable { growth_rate, xi_limit: xi_limit(pair) });
    }
    Ok(())
}

/// A share of γ by which the growth rate is below 0 at least, where no root has to be taken to see that it is: with the
/// smallest γ still ten times the margin.
const CLEARLY: f64 = 1e-6;

/// γ²(γ² + 4g² + δ²) − x²(γ² + 4g²) > 0 is the condition of stability, squared twice.
fn is_clearly_stable(pair: &Pair) -> bool {
    let (gamma, g) = (pair.params().gamma, pair.params().g);
    let (gamma2, x2, delta2) = (gamma * gamma, pair.cross_damping().powi(2), pair.delta().powi(2));
    let coupled = gamma2 + 4.0 * g * g;
    let most = gamma2 * (coupled + delta2);
    most - x2 * coupled > CLEARLY * most
}
