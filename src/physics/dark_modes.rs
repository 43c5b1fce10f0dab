//! Modes that the noise does not touch (decoherence-free).

use super::network::Network;
use nalgebra::{DMatrix, SymmetricEigen};

/// A rate below this share of γ, or a leak below this share of the frequencies, counts as none: the rounding of
/// diagonalising matrices of up to 128 rows, with room.
const NONE: f64 = 1e-10;

/// Steps of the iteration for one singular value; some three are needed.
const SVD_STEPS: usize = 100;

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
        let kept = silent_directions(leak, NONE * hamiltonian.norm());
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
    let mut dark: Vec<DarkMode> = Vec::new();
    for (k, frequency) in modes.eigenvalues.iter().copied().enumerate() {
        let shape = shapes.column(k);
        let sign = shape[shape.iamax()].signum();
        let shape = shape.iter().map(|value| sign * value).collect();
        // They are few: a sort is longer than all of this.
        let place = dark.partition_point(|mode| mode.frequency.total_cmp(&frequency).is_le());
        dark.insert(place, DarkMode { frequency, shape });
    }
    dark
}

/// Orthonormal columns that span what a matrix sends to nothing but rounding. By its singular values: squared, as the
/// eigenvalues of its square, they would drown in that rounding.
fn silent_directions(matrix: DMatrix<f64>, tolerance: f64) -> DMatrix<f64> {
    let columns = matrix.ncols();
    if columns == 0 {
        return DMatrix::zeros(0, 0);
    }
    let accuracy = f64::EPSILON * columns as f64;
    let Some(parts) = matrix.try_svd(false, true, accuracy, SVD_STEPS * columns) else {
        return DMatrix::zeros(columns, 0);
    };
    let Some(directions) = parts.v_t else { return DMatrix::zeros(columns, 0) };
    let silent: Vec<_> = (0..columns)
        .filter(|k| parts.singular_values[*k] <= tolerance)
        .map(|k| directions.row(k).transpose())
        .collect();
    if silent.is_empty() {
        return DMatrix::zeros(columns, 0);
    }
    DMatrix::from_columns(&silent)
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
