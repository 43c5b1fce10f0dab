//! The steady state A*Θ + ΘAᵀ = −D in closed form, for any detuning.

use super::{require_stable, Covariance, Pair};
use crate::error::Error;
use num_complex::Complex64;

/// A steady state together with the determinant that its entries alone would lose to cancellation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SteadyState {
    /// Θ in the steady state.
    pub covariance: Covariance,
    /// det(Θ − ½), a sum of non-negative terms: accurate however close the threshold is.
    pub excess_determinant: f64,
}

impl SteadyState {
    /// Solves the Lyapunov equation of the master equation.
    ///
    /// # Errors
    /// `Unstable` where there is no unique steady state.
    pub fn new(pair: &Pair) -> Result<Self, Error> {
        require_stable(pair)?;
        let p = pair.params();
        let (g, gamma, xi, delta) = (p.g, p.gamma, p.xi, pair.delta());
        let (n1, n2) = (p.nbar1, p.nbar2);
        let x = pair.cross_damping();
        let bias = n1 - n2;
        let big_p = pair.damping_margin() * (gamma + x.abs()) / gamma;
        let big_q = (gamma * gamma + 4.0 * g * g) / gamma;
        let drive = coherence_drive(pair);
        let exchange = g * bias;
        let denominator = big_p * big_q + delta * delta;
        let re = (big_q * drive + delta * exchange) / denominator;
        let im = (delta * drive - big_p * exchange) / denominator;
        let total = n1 + n2 - 2.0 * x / gamma * re;
        let difference = bias + 4.0 * g / gamma * im;

        let gain = pair.gain_mean();
        let uncorrelated = (1.0 - xi) * (1.0 + xi);
        let excess = gamma * big_q * gain * gain * uncorrelated
            + 0.25 * x * x * bias * bias
            + (gain * delta - exchange * xi).powi(2)
            + exchange * exchange * uncorrelated;
        Ok(Self {
            covariance: Covariance {
                theta11: 0.5 + 0.5 * (total + difference),
                theta22: 0.5 + 0.5 * (total - difference),
                theta12: Complex64::new(re, im),
            },
            excess_determinant: excess / denominator,
        })
    }

    /// Smallest eigenvalue of Θ: at least ½ for every physical state.
    pub fn min_eigenvalue(&self) -> f64 {
        let largest = self.covariance.max_eigenvalue() - 0.5;
        if largest > 0.0 {
            0.5 + self.excess_determinant / largest
        } else {
            0.5
        }
    }

    /// det Θ, from the accurate det(Θ − ½).
    pub fn determinant(&self) -> f64 {
        let Covariance { theta11, theta22, .. } = self.covariance;
        self.excess_determinant + 0.5 * (theta11 + theta22) - 0.25
    }
}

/// Θ in the steady state (corrects Eqs. 27–30 of Bittner & Tyagi and extends them to δ ≠ 0).
///
/// # Errors
/// `Unstable` where there is no unique steady state.
pub fn steady_covariance(pair: &Pair) -> Result<Covariance, Error> {
    SteadyState::new(pair).map(|steady| steady.covariance)
}

/// ‖A*Θ + ΘAᵀ + D‖ over ‖D‖ (Frobenius) of the closed form: what rounding leaves of the equation.
///
/// # Errors
/// `Unstable` where there is no unique steady state.
pub fn lyapunov_residual(pair: &Pair) -> Result<f64, Error> {
    let theta = steady_covariance(pair)?.matrix();
    let (a, d) = (pair.drift(), pair.diffusion().map(Complex64::from));
    let left = a.conjugate() * theta + theta * a.transpose() + d;
    Ok(left.norm() / d.norm())
}

/// R = −½ξ[γ₁₂(n̄₁+n̄₂) − 2γ√(n̄₁n̄₂)], factored so that it is exactly 0 at a common temperature.
fn coherence_drive(pair: &Pair) -> f64 {
    let p = pair.params();
    let excess = pair.cross_excess();
    -0.5 * p.xi * p.gamma * (pair.loss_mean() + pair.gain_mean()) * excess * (excess + 2.0)
}
