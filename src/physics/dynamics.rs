//! Drift A and diffusion D of a validated pair.

use super::matrix::Matrix2c;
use super::modulus::modulus;
use super::params::Params;
use super::turn::turn;
use crate::error::Error;
use num_complex::Complex64;

/// A pair of oscillators with valid parameters and the rates that follow from them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    params: Params,
    turn: Complex64,
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
        let Params { omega1, omega2, gamma, nbar1, nbar2, xi_phase, .. } = params;
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
        let (delta, turn) = (omega1 - omega2, turn(xi_phase));
        Self { params, turn, delta, gamma12, loss_mean, gain_mean, cross_excess }
    }

    /// The same but for ω₂, g and ξ, on which no rate of a bath depends; known to be valid.
    pub(crate) fn moved(&self, params: Params) -> Self {
        Self { delta: params.omega1 - params.omega2, params, ..*self }
    }

    /// The same but for the correlation, on which no rate of a bath depends; it need not be one of a bath.
    pub(crate) fn correlated(&self, xi: Complex64) -> Self {
        let size = modulus(xi.re, xi.im);
        let turn = if size == 0.0 { Complex64::ONE } else { xi / size };
        Self { turn, params: Params { xi: size, xi_phase: xi.arg(), ..self.params }, ..*self }
    }

    /// The parameters as given.
    pub fn params(&self) -> &Params {
        &self.params
    }

    /// Detuning δ = ω₁ − ω₂.
    pub fn delta(&self) -> f64 {
        self.delta
    }

    /// e^{iφ}, φ the phase of the correlation, which is ξ·e^{iφ}; exact at multiples of π/2.
    pub fn turn(&self) -> Complex64 {
        self.turn
    }

    /// The complex correlation Ξ₁₂ = ξ·e^{iφ}.
    pub fn correlation(&self) -> Complex64 {
        self.turn * self.params.xi
    }

    /// Whether Ξ is real, as in all of the published formulas.
    pub fn is_real(&self) -> bool {
        self.correlation().im == 0.0
    }

    /// Cross damping γ₁₂ = γ(√((n̄₁+1)(n̄₂+1)) − √(n̄₁n̄₂)), Eq. 22 of Bittner & Tyagi.
    pub fn gamma12(&self) -> f64 {
        self.gamma12
    }

    /// Correlated damping x = ξe^{iφ}γ₁₂.
    pub fn cross_damping(&self) -> Complex64 {
        self.turn * self.unturned_damping()
    }

    /// ξγ₁₂: the correlated damping without its phase, with the sign of ξ.
    pub fn unturned_damping(&self) -> f64 {
        self.params.xi * self.gamma12
    }

    /// γ₁₂/γ − 1 ≥ 0, without cancellation; exactly 0 at equal occupations.
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

    /// A₁₂ = −ig − x*/2 and A₂₁ = −ig − x/2.
    pub(crate) fn cross_drift(&self) -> [Complex64; 2] {
        let x = self.cross_damping();
        let coupled = Complex64::new(0.0, -self.params.g);
        [coupled - 0.5 * x.conj(), coupled - 0.5 * x]
    }

    /// Drift A of d⟨a⟩/dt = A⟨a⟩, the a-block of Eq. 21, for Hermitian Ξ.
    pub fn drift(&self) -> Matrix2c {
        let Params { omega1, omega2, gamma, .. } = self.params;
        let [a12, a21] = self.cross_drift();
        let own = |omega: f64| Complex64::new(-0.5 * gamma, -omega);
        Matrix2c::new(own(omega1), a12, a21, own(omega2))
    }

    /// Traceless part B = A − tr(A)/2, free of the common rotation and decay.
    pub fn traceless_drift(&self) -> Matrix2c {
        let half = Complex64::new(0.0, 0.5 * self.delta);
        let [a12, a21] = self.cross_drift();
        Matrix2c::new(-half, a12, a21, half)
    }

    /// Diffusion D = ½(Γ↓ + Γ↑ᵀ) of dΘ/dt = A*Θ + ΘAᵀ + D (Eq. 23, symmetrised off the diagonal too).
    pub fn diffusion(&self) -> Matrix2c {
        let mean = 0.5 * (self.loss_mean + self.gain_mean);
        self.rates([self.params.nbar1 + 0.5, self.params.nbar2 + 0.5], mean)
    }

    /// Γ↑ᵀ, whose elements are Ξᵢⱼγ√(n̄ᵢn̄ⱼ): the diffusion of the normally ordered covariance Θ − ½.
    pub fn gain(&self) -> Matrix2c {
        self.rates([self.params.nbar1, self.params.nbar2], self.gain_mean)
    }

    /// Γ↓, whose elements are Ξᵢⱼγ√((n̄ᵢ+1)(n̄ⱼ+1)).
    pub fn loss(&self) -> Matrix2c {
        self.rates([self.params.nbar1 + 1.0, self.params.nbar2 + 1.0], self.loss_mean)
    }

    /// γ times a matrix with this diagonal and, off it, this mean times the correlation.
    fn rates(&self, [own1, own2]: [f64; 2], mean: f64) -> Matrix2c {
        let gamma = self.params.gamma;
        let off = self.correlation() * (gamma * mean);
        Matrix2c::new((gamma * own1).into(), off, off.conj(), (gamma * own2).into())
    }
}
