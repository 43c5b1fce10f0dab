//! Which moments a quantum state can have (Eq. 14 of Bittner & Tyagi, in units where the vacuum has ½).

use super::anomalous::Anomalous;
use crate::error::Error;
use crate::physics::covariance::Covariance;
use nalgebra::{DMatrix, SymmetricEigen};
use num_complex::Complex64;

/// A state may miss the uncertainty relation by this share of its largest variance, or of 1: what rounding of the moments does.
const TOLERANCE: f64 = 1e-12;

/// Succeeds if σ + (i/2)Ω ≥ 0, σ the covariance of x₁, p₁, x₂, p₂, but for 1e-12 of its largest eigenvalue or of 1.
///
/// # Errors
/// `NotPhysical` with the smallest eigenvalue.
pub(crate) fn require_state(theta: &Covariance, m: &Anomalous) -> Result<(), Error> {
    let ([smallest, largest], scale) = extremes(theta, m);
    if smallest >= -TOLERANCE * largest.max(1.0 / scale) {
        return Ok(());
    }
    Err(Error::NoState { smallest: (smallest * scale).max(-f64::MAX) })
}

/// Smallest and largest eigenvalue of σ + (i/2)Ω, over a scale of its entries; it is unitarily equivalent to the matrix of ⟨v
/// v†⟩, v = (δa₁, δa₂, δa₁†, δa₂†).
fn extremes(theta: &Covariance, m: &Anomalous) -> ([f64; 2], f64) {
    let (theta, m) = (theta.matrix(), m.matrix());
    // Of order 1, or squares on the way would leave the range of numbers.
    let scale =
        theta.iter().chain(m.iter()).map(|z| z.re.abs().max(z.im.abs())).fold(0.5, f64::max);
    let entry = |row: usize, column: usize| {
        let (i, j) = (row % 2, column % 2);
        let value = match (row < 2, column < 2) {
            (true, true) => theta[(j, i)] / scale,
            (false, false) => theta[(i, j)] / scale,
            (true, false) => m[(i, j)] / scale,
            (false, true) => m[(i, j)].conj() / scale,
        };
        let vacuum = if row == column { 0.5f64.copysign(1.5 - row as f64) / scale } else { 0.0 };
        value + Complex64::from(vacuum)
    };
    // As a real matrix it has each of them twice: the solver of networks finds them.
    let real = DMatrix::from_fn(8, 8, |row, column| {
        let value = entry(row % 4, column % 4);
        match (row < 4, column < 4) {
            (true, true) | (false, false) => value.re,
            (true, false) => -value.im,
            (false, true) => value.im,
        }
    });
    let eigenvalues = SymmetricEigen::new(real).eigenvalues;
    ([eigenvalues.min(), eigenvalues.max()], scale)
}
