//! What is asked of a density matrix as it stands: no covariance, no Gaussian formula.

use nalgebra::{DMatrix, DVector};
use num_complex::Complex64;

/// What truncation and rounding leave of a probability that is 0; its root would be seen.
const NOTHING: f64 = 1e-14;

type Matrix = DMatrix<Complex64>;

fn probabilities(rho: &Matrix) -> (DVector<f64>, Matrix) {
    let eigen = rho.clone().symmetric_eigen();
    (eigen.eigenvalues.map(|p| if p > NOTHING { p } else { 0.0 }), eigen.eigenvectors)
}

pub fn purity(rho: &Matrix) -> f64 {
    rho.iter().map(|element| element.norm_sqr()).sum()
}

/// −Σ p ln p.
pub fn entropy(rho: &Matrix) -> f64 {
    probabilities(rho).0.iter().filter(|p| **p > 0.0).map(|p| -p * p.ln()).sum()
}

/// (tr√(√ρσ√ρ))².
pub fn fidelity(rho: &Matrix, sigma: &Matrix) -> f64 {
    let (p, vectors) = probabilities(rho);
    let roots = Matrix::from_diagonal(&p.map(|p| Complex64::from(p.sqrt())));
    let root = &vectors * roots * vectors.adjoint();
    let (inner, _) = probabilities(&(&root * sigma * &root));
    inner.iter().map(|value| value.sqrt()).sum::<f64>().powi(2)
}

/// ln ‖ρ^T₂‖₁ of two oscillators.
pub fn log_negativity(rho: &Matrix, kets: &[Vec<usize>]) -> f64 {
    let side = 1 + kets.iter().map(|ket| ket[0].max(ket[1])).max().expect("a ket");
    let mut transposed = Matrix::zeros(side * side, side * side);
    for (m, left) in kets.iter().enumerate() {
        for (n, right) in kets.iter().enumerate() {
            transposed[(left[0] * side + right[1], right[0] * side + left[1])] = rho[(m, n)];
        }
    }
    transposed.symmetric_eigenvalues().iter().map(|value| value.abs()).sum::<f64>().ln()
}
