//! Frequencies, couplings and rates: Eqs. 1–12 and nothing derived from them.

use nalgebra::DMatrix;

/// Any number of oscillators with ħ = 1.
#[derive(Clone)]
pub struct Model {
    pub frequencies: Vec<f64>,
    /// G, real symmetric with zero diagonal.
    pub coupling: DMatrix<f64>,
    pub gamma: f64,
    pub occupations: Vec<f64>,
    /// Ξ, real symmetric with unit diagonal.
    pub correlation: DMatrix<f64>,
}

impl Model {
    pub fn modes(&self) -> usize {
        self.frequencies.len()
    }

    /// Γ↓ᵢⱼ = Ξᵢⱼ γ √((n̄ᵢ+1)(n̄ⱼ+1)).
    pub fn loss(&self, i: usize, j: usize) -> f64 {
        self.rate(i, j, 1.0)
    }

    /// Γ↑ᵢⱼ = Ξᵢⱼ γ √(n̄ᵢn̄ⱼ).
    pub fn gain(&self, i: usize, j: usize) -> f64 {
        self.rate(i, j, 0.0)
    }

    fn rate(&self, i: usize, j: usize, emission: f64) -> f64 {
        let [ni, nj] = [i, j].map(|mode| self.occupations[mode] + emission);
        self.correlation[(i, j)] * self.gamma * (ni * nj).sqrt()
    }
}
