//! When a steady state exists, and up to which noise correlation.

use super::dynamics::Pair;
use super::spectrum::eigenvalues;
use crate::error::Error;

/// A growth rate above minus this counts as unstable: rounding of the eigenvalues is some 1e-16 of
/// frequencies up to 100, and a decay slower than this takes longer than any run.
pub const STABILITY_MARGIN: f64 = 1e-12;

/// Largest real part of the eigenvalues of A.
pub fn growth_rate(pair: &Pair) -> f64 {
    eigenvalues(pair)[0].re
}

/// |ξ| up to which a steady state exists, at the phase φ of the correlation and with the other parameters:
/// (γ/γ₁₂)√((γ² + 4g² + δ²)/(γ² + 4g²cos²φ)); may exceed 1.
pub fn xi_limit(pair: &Pair) -> f64 {
    let (gamma, g) = (pair.params().gamma, pair.params().g);
    let turned = gamma.hypot(2.0 * g * pair.turn().re);
    let ratio = pair.delta().hypot(2.0 * g * pair.turn().im) / turned;
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

/// γ²(γ² + 4g² + δ² − |x|²) − 4g²(Re x)² > 0 is the condition of stability, squared twice.
fn is_clearly_stable(pair: &Pair) -> bool {
    let (gamma, g, x) = (pair.params().gamma, pair.params().g, pair.cross_damping());
    let (gamma2, coupling2) = (gamma * gamma, 4.0 * g * g);
    let most = gamma2 * (gamma2 + coupling2 + pair.delta().powi(2));
    most - gamma2 * x.norm_sqr() - coupling2 * x.re * x.re > CLEARLY * most
}
