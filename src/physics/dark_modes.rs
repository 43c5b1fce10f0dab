//! Modes that the noise does not touch (decoherence-free).

use super::Network;
use nalgebra::{DMatrix, SymmetricEigen};

/// A rate below this share of γ, or a leak below this share of the frequencies, counts as none: the rounding of
/// diagonalising matrices of up to 128 rows, with room.
const NONE: f64 = 1e-10;

/// A mode that rings for ever.
#[derive(Clone, Debug, PartialEq)]
pub struct DarkMode {
    /// Its frequency.
    pub frequency: f64,
    /// Its shape: real, normalised, orthogonal to the other dark modes; the largest element is positive.
    pub shape: Vec<f64>,
}

/// All vectors that Γ↓ and Γ↑ annihilate and that are eigenvectors of diag ω + G, lowest frequency first.
pub fn dark_modes(network: &Network) -> Vec<DarkMode> {
    let rates = network.loss() + network.gain();
    let scale = rates.diagonal().max();
    let mut space = null_space(&rates, NONE * scale);
    let hamiltonian = network.hamiltonian();
    // The largest part of that space that the frequencies and couplings do not lead out of.
    loop {
        let moved = &hamiltonian * &space;
        let leak = &moved - &space * (space.transpose() * &moved);
        let size = hamiltonian.norm();
        let kept = null_space(&(leak.transpose() * leak), (NONE * size).powi(2));
        if kept.ncols() == space.ncols() {
            break;
        }
        space *= kept;
    }
    if space.ncols() == 0 {
        return Vec::new();
    }
    let modes = SymmetricEigen::new(space.transpose() * &hamiltonian * &space);
    let shapes = space * modes.eigenvectors;
    let mut dark: Vec<DarkMode> = (0..shapes.ncols())
        .map(|k| {
            let shape = shapes.column(k);
            let sign = shape[shape.iamax()].signum();
            let shape = shape.iter().map(|value| sign * value).collect();
            DarkMode { frequency: modes.eigenvalues[k], shape }
        })
        .collect();
    dark.sort_by(|a, b| a.frequency.total_cmp(&b.frequency));
    dark
}

/// Orthonormal columns that span what a positive matrix sends to zero.
fn null_space(matrix: &DMatrix<f64>, tolerance: f64) -> DMatrix<f64> {
    if matrix.ncols() == 0 {
        return DMatrix::zeros(0, 0);
    }
    let modes = SymmetricEigen::new(matrix.clone());
    let null: Vec<_> = (0..matrix.ncols())
        .filter(|k| modes.eigenvalues[*k].abs() <= tolerance)
        .map(|k| modes.eigenvectors.column(k).into_owned())
        .collect();
    if null.is_empty() {
        return DMatrix::zeros(matrix.nrows(), 0);
    }
    DMatrix::from_columns(&null)
}
