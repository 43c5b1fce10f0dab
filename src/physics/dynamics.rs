//! Drift A and diffusion D of a validated pair.

use super::{Matrix2c, Params};
use crate::error::Error;
use nalgebra::Matrix2;
use num_complex::Complex64;

/// A pair of oscillators with valid parameters and the rates that follow from them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    params: Params,
    delta: f64,
    gamma12: f64,
    loss_mean: f64,
    gain_mean: f64,
    cross_excess: f64,
}

impl Pair {
    /// Checks the parameters.
    ///
    /// # Errors
    /// `NotFinite` or `OutOfRange`, naming the parameter.
    pub fn new(params: Params) -> Result<Self, Error> {
        params.check()?;
        Ok(Self::of_checked(params))
    }

    /// Of parameters that are known to be valid.
    pub(crate) fn of_checked(params: Params) -> Self {
        let Params { omega1, omega2, gamma, nbar1, nbar2, .. } = params;
        let loss_mean = ((nbar1 + 1.0) * (nbar2 + 1.0)).sqrt();
        let gain_mean = (nbar1 * nbar2).sqrt();
        // The quotient is the difference √((n̄₁+1)(n̄₂+1)) − √(n̄₁n̄₂) without its cancellation.
        let gamma12 = if nbar1 == nbar2 {
            gamma
        } else {
            gamma * (nbar1 + nbar2 + 1.0) / (loss_mean + gain_mean)
        };
        let roots = nbar1.sqrt() + nbar2.sqrt();
        let cross_excess = if roots == 0.0 {
            0.0
        } else {
            let step = (nbar1 - nbar2) / roots;
            step * step / (loss_mean + gain_mean + 1.0)
        };
        Self { params, delta: omega1 - omega2, gamma12, loss_mean, gain_mean, cross_excess }
    }

    /// The same but for ω₂, g and ξ, on which no rate of a bath depends; known to be valid.
    pub(crate) fn moved(&self, params: Params) -> Self {
        Self { delta: params.omega1 - params.omega2, params, ..*self }
    }

    /// The parameters as given.
    pub fn params(&self) -> &Params {
        &self.params
    }

    /// Detuning δ = ω₁ − ω₂.
    pub fn delta(&self) -> f64 {
        self.delta
    }

    /// Cross damping γ₁₂ = γ(√((n̄₁+1)(n̄₂+1)) − √(n̄₁n̄₂)), Eq. 22 of Bittner & Tyagi.
    pub fn gamma12(&self) -> f64 {
        self.gamma12
    }

    /// Correlated damping x = ξγ₁₂.
    pub fn cross_damping(&self) -> f64 {
        self.params.xi * self.gamma12
    }

    /// γ₁₂/γ − 1 ≥ 0, without cancellation; exactly 0 at a common temperature.
    pub(crate) fn cross_excess(&self) -> f64 {
        self.cross_excess
    }

    /// γ − |ξ|γ₁₂, accurate also where it vanishes: the distance of the threshold for δ = 0.
    pub(crate) fn damping_margin(&self) -> f64 {
        let xi = self.params.xi.abs();
        self.params.gamma * ((1.0 - xi) - xi * self.cross_excess())
    }

    /// Mean frequency (ω₁ + ω₂)/2.
    pub fn mean_frequency(&self) -> f64 {
        0.5 * (self.params.omega1 + self.params.omega2)
    }

    /// √((n̄₁+1)(n̄₂+1)): geometric mean of the loss rates over γ.
    pub fn loss_mean(&self) -> f64 {
        self.loss_mean
    }

    /// √(n̄₁n̄₂): geometric mean of the gain rates over γ.
    pub fn gain_mean(&self) -> f64 {
        self.gain_mean
    }

    /// Drift A of d⟨a⟩/dt = A⟨a⟩, the a-block of Eq. 21.
    pub fn drift(&self) -> Matrix2c {
        let Params { omega1, omega2, g, gamma, .. } = self.params;
        let off = Complex64::new(-0.5 * self.cross_damping(), -g);
        Matrix2c::new(
            Complex64::new(-0.5 * gamma, -omega1),
            off,
            off,
            Complex64::new(-0.5 * gamma, -omega2),
        )
    }

    /// Traceless part B = A − tr(A)/2, free of the common rotation and decay.
    pub fn traceless_drift(&self) -> Matrix2c {
        let half = Complex64::new(0.0, 0.5 * self.delta);
        let off = Complex64::new(-0.5 * self.cross_damping(), -self.params.g);
        Matrix2c::new(-half, off, off, half)
    }

    /// Diffusion D = ½(Γ↓ + Γ↑) of dΘ/dt = A*Θ + ΘAᵀ + D (Eq. 23, symmetrised off the diagonal too).
    pub fn diffusion(&self) -> Matrix2<f64> {
        let Params { gamma, nbar1, nbar2, xi, .. } = self.params;
        let off = 0.5 * xi * gamma * (self.loss_mean() + self.gain_mean());
        Matrix2::new(gamma * (nbar1 + 0.5), off, off, gamma * (nbar2 + 0.5))
    }

    /// Gain matrix Γ↑ᵢⱼ = Ξᵢⱼγ√(n̄ᵢn̄ⱼ), the diffusion of the normally ordered covariance Θ − ½.
    pub fn gain(&self) -> Matrix2<f64> {
        let Params { gamma, nbar1, nbar2, xi, .. } = self.params;
        let off = xi * gamma * self.gain_mean();
        Matrix2::new(gamma * nbar1, off, off, gamma * nbar2)
    }
}
