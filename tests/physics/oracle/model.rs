//! Frequencies, couplings and rates: Eqs. 1–12 and nothing derived from them.

use nalgebra::DMatrix;
use num_complex::Complex64;

/// Any number of oscillators with ħ = 1.
#[derive(Clone)]
pub struct Model {
    pub frequencies: Vec<f64>,
    /// G, real symmetric with zero diagonal.
    pub coupling: DMatrix<f64>,
    pub gamma: f64,
    pub occupations: Vec<f64>,
    /// Ξ, Hermitian with unit diagonal.
    pub correlation: DMatrix<Complex64>,
}

impl Model {
    pub fn modes(&self) -> usize {
        self.frequencies.len()
    }

    /// Γ↓ᵢⱼ = Ξᵢⱼ γ √((n̄ᵢ+1)(n̄ⱼ+1)).
    pub fn loss(&self, i: usize, j: usize) -> Complex64 {
        self.correlation[(i, j)] * self.rate(i, j, 1.0)
    }

    /// Γ↑ᵢⱼ = Ξᵢⱼ* γ √(n̄ᵢn̄ⱼ): a mode of the bath that aᵢ meets with amplitude c* is met by aᵢ† with c.
    pub fn gain(&self, i: usize, j: usize) -> Complex64 {
        self.correlation[(i, j)].conj() * self.rate(i, j, 0.0)
    }

    fn rate(&self, i: usize, j: usize, emission: f64) -> f64 {
        let [ni, nj] = [i, j].map(|mode| self.occupations[mode] + emission);
        self.gamma * (ni * nj).sqrt()
    }
}
