//! The steady state A*Θ + ΘAᵀ = −D in closed form, for any detuning and complex correlation.

use super::covariance::Covariance;
use super::dynamics::Pair;
use super::matrix::Matrix2c;
use super::stability::require_stable;
use crate::error::Error;
use num_complex::Complex64;

/// A steady state together with the determinant that its entries alone would lose to cancellation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SteadyState {
    /// Θ in the steady state.
    pub covariance: Covariance,
    /// ⟨δa₁†δa₁⟩ and ⟨δa₂†δa₂⟩, which Θ − ½ has with fewer digits where they are few.
    pub occupations: [f64; 2],
    /// det(Θ − ½), a sum of non-negative terms: accurate however close the threshold is.
    pub excess_determinant: f64,
}

impl SteadyState {
    /// Solves the Lyapunov equation of the master equation (Eq. 26, corrected).
    ///
    /// # Errors
    /// `Unstable` where there is no unique steady state.
    pub fn new(pair: &Pair) -> Result<Self, Error> {
        require_stable(pair)?;
        let p = pair.params();
        let (g, gamma, xi, delta) = (p.g, p.gamma, p.xi, pair.delta());
        let (quanta, bias) = (p.nbar1 + p.nbar2, p.nbar1 - p.nbar2);
        let (x, turn) = (pair.cross_damping(), pair.turn());
        let coupling2 = 4.0 * g * g;
        // γ − |Re x|, from two parts that do not cancel.
        let sideways = x.norm() * turn.im * turn.im / (1.0 + turn.re.abs());
        let big_p = (pair.damping_margin() + sideways) * (gamma + x.re.abs()) / gamma;
        let big_q = gamma + (2.0 * g - x.im) * (2.0 * g + x.im) / gamma;
        let tilt = x.re * x.im / gamma;
        // PQ + δ² − K², in which the fourth powers cancel.
        let determinant =
            pair.damping_margin() * (gamma + x.norm()) + delta * delta + coupling2 * big_p / gamma;
        let drive = turn * coherence_drive(pair);
        let exchange = g * bias;
        let unpaid = exchange - drive.im;
        let re = (big_q * drive.re + (delta - tilt) * unpaid) / determinant;
        let im = ((delta + tilt) * drive.re - big_p * unpaid) / determinant;
        let total = quanta - 2.0 / gamma * (x.re * re + x.im * im);
        let difference = bias + 4.0 * g / gamma * im;

        let (gain, uncorrelated) = (pair.gain_mean(), (1.0 - xi) * (1.0 + xi));
        let excess = (gamma * gain).powi(2) * uncorrelated
            + (gain * delta - exchange * pair.correlation().re).powi(2)
            + (g * quanta * turn.im + 0.5 * pair.unturned_damping() * bias).powi(2)
            + (g * quanta * turn.re).powi(2) * uncorrelated;
        let occupations = [0.5 * (total + difference), 0.5 * (total - difference)];
        Ok(Self {
            covariance: Covariance {
                theta11: 0.5 + occupations[0],
                theta22: 0.5 + occupations[1],
                theta12: Complex64::new(re, im),
            },
            occupations,
            excess_determinant: excess / determinant,
        })
    }

    /// The normally ordered matrix Θ − ½.
    pub fn excess(&self) -> Matrix2c {
        let ([n1, n2], coherence) = (self.occupations, self.covariance.theta12);
        Matrix2c::new(n1.into(), coherence, coherence.conj(), n2.into())
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
    let (a, d) = (pair.drift(), pair.diffusion());
    let left = a.conjugate() * theta + theta * a.transpose() + d;
    Ok(left.norm() / d.norm())
}

/// −½ξ[γ₁₂(n̄₁+n̄₂) − 2γ√(n̄₁n̄₂)], without the phase of the correlation; factored so that it is exactly 0 at equal occupations.
fn coherence_drive(pair: &Pair) -> f64 {
    let p = pair.params();
    let excess = pair.cross_excess();
    -0.5 * p.xi * p.gamma * (pair.loss_mean() + pair.gain_mean()) * excess * (excess + 2.0)
}
