//! The covariance of positions and momenta, a = (x + ip)/√2: what measures of information are written in.

use super::double_complex::DoubleComplex;
use super::elimination::{determinant, Matrix4d};
use super::state::GaussianState;
use crate::physics::double::Double;

/// σ in the order x₁, p₁, x₂, p₂; ½ in the vacuum.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quadratures(pub Matrix4d);

/// Determinants of 2σ: of the block of oscillator 1, of that of 2, of what joins them, and of all.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Determinants {
    pub alpha: Double,
    pub beta: Double,
    pub c: Double,
    pub d: Double,
    /// What rounding may have done to the blocks.
    pub rounding: f64,
}

/// Of numbers of twice the digits, with some to spare for the operations on the way.
const ROUNDING: f64 = 1e-30;

impl Quadratures {
    /// ⟨xᵢxⱼ⟩ = Re(Θ + M), ⟨pᵢpⱼ⟩ = Re(Θ − M), ⟨xᵢpⱼ⟩ = Im(Θ + M), ⟨pᵢxⱼ⟩ = Im(M − Θ).
    #[inline(never)]
    pub fn of(state: &GaussianState) -> Self {
        let entry = |row: usize, column: usize| {
            let (i, j) = (row / 2, column / 2);
            let (n, m) = (state.excess.0[i][j], state.pairs.0[i][j]);
            match (row % 2, column % 2) {
                (0, 0) => n.re + m.re,
                (0, _) => n.im + m.im,
                (_, 0) => m.im - n.im,
                _ => n.re - m.re,
            }
        };
        let vacuum = |row, column| if row == column { Double::of(0.5) } else { Double::ZERO };
        Self(
            [0, 1, 2, 3]
                .map(|row| [0, 1, 2, 3].map(|column| entry(row, column) + vacuum(row, column))),
        )
    }

    /// Position and momentum of two amplitudes.
    pub fn of_means(means: [DoubleComplex; 2]) -> [Double; 4] {
        let root = Double::of(2.0).root();
        let [a1, a2] = means;
        [a1.re, a1.im, a2.re, a2.im].map(|part| part * root)
    }

    #[inline(never)]
    pub fn determinants(&self) -> Determinants {
        let twice = self.0.map(|row| row.map(|entry| entry.scaled(2.0)));
        let block = |i: usize, j: usize| {
            twice[i][j] * twice[i + 1][j + 1] - twice[i][j + 1] * twice[i + 1][j]
        };
        let (alpha, beta, c) = (block(0, 0), block(2, 2), block(0, 2));
        let rounding = ROUNDING * (2.0 * self.size()).powi(2);
        Determinants { alpha, beta, c, d: determinant(twice), rounding }
    }

    /// Largest entry, as far as numbers reach.
    pub fn size(&self) -> f64 {
        self.0.iter().flatten().map(|entry| entry.value().abs()).fold(0.0, |a, b| {
            // A comparison with what is no number would drop it.
            if b.is_nan() {
                f64::INFINITY
            } else {
                a.max(b)
            }
        })
    }
}
