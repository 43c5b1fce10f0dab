//! What a pair is made of: its rates, its equations of motion and the operators of its master equation.

use super::dynamics::Pair;
use super::matrix::Matrix2c;
use num_complex::Complex64;
use std::f64::consts::FRAC_1_SQRT_2;

/// The parts of the model, for a reader who wants to check them or to build on them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Model {
    /// Cross damping γ₁₂, in ω₁ (Eq. 22 of Bittner & Tyagi).
    pub gamma12: f64,
    /// A of d⟨a⟩/dt = A⟨a⟩ (the a-block of Eq. 21).
    pub drift: Matrix2c,
    /// D of dΘ/dt = A*Θ + ΘAᵀ + D (Eq. 23, corrected).
    pub diffusion: Matrix2c,
    /// The collective jump operators.
    pub jump_operators: [JumpOperator; 4],
}

/// The parts of the model of a pair.
pub fn model(pair: &Pair) -> Model {
    Model {
        gamma12: pair.gamma12(),
        drift: pair.drift(),
        diffusion: pair.diffusion(),
        jump_operators: jump_operators(pair),
    }
}

/// √rate·Σ cᵢaᵢ for a loss, √rate·Σ cᵢaᵢ† for a gain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct JumpOperator {
    /// Eigenvalue of Ξ, dimensionless: 1 + |ξ| or 1 − |ξ|.
    pub rate: f64,
    /// c₁ and c₂, in √ω₁.
    pub amplitudes: [Complex64; 2],
    /// Whether it creates quanta.
    pub gains: bool,
}

/// The collective jump operators (Eqs. 7, 11 and 12 for Hermitian Ξ): both losses, then both gains; of each the one of rate 1
/// + |ξ| first. Those of rate 0 are kept.
///
/// With the eigenvectors u = (1, ±e^{−iφ})/√2 of Ξ the amplitudes are uᵢ√(γ(n̄ᵢ+1)) and uᵢ*√(γn̄ᵢ).
pub fn jump_operators(pair: &Pair) -> [JumpOperator; 4] {
    let p = pair.params();
    let along = pair.turn().conj() * FRAC_1_SQRT_2.copysign(p.xi);
    let modes = [(1.0 + p.xi.abs(), along), (1.0 - p.xi.abs(), -along)];
    let operator = |(rate, second): (f64, Complex64), gains: bool| {
        let (second, added) = if gains { (second.conj(), 0.0) } else { (second, 1.0) };
        let size = |nbar: f64| (p.gamma * (nbar + added)).sqrt();
        let first = Complex64::from(FRAC_1_SQRT_2 * size(p.nbar1));
        JumpOperator { rate, amplitudes: [first, second * size(p.nbar2)], gains }
    };
    let [wide, narrow] = modes;
    [operator(wide, false), operator(narrow, false), operator(wide, true), operator(narrow, true)]
}
