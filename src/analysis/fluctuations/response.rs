//! How the amplitudes answer a drive.

use super::complex_column::ComplexColumn;
use super::frequencies::frequencies;
use crate::error::Error;
use crate::physics::{require_stable, susceptibility, Pair};

/// Elements of the response to a drive f e^{−iωt}, in 1/ω₁: ⟨aᵢ⟩ = Σ gᵢⱼfⱼ e^{−iωt}.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    /// Frequencies of the drive, in ω₁.
    pub omega: Vec<f64>,
    /// Of oscillator 1 to a drive of 1.
    pub g11: ComplexColumn,
    /// Of oscillator 1 to a drive of 2.
    pub g12: ComplexColumn,
    /// Of oscillator 2 to a drive of 1.
    pub g21: ComplexColumn,
    /// Of oscillator 2 to a drive of 2.
    pub g22: ComplexColumn,
}

/// χ = (−iω − A)⁻¹ at `points` equally spaced frequencies (Eq. 19 of Bittner & Tyagi, solved for a steady drive).
///
/// # Errors
/// `Unstable` without a state of rest; `NotFinite`, `OutOfRange` (|ω| above 1e100) or `TooMany` for the frequencies.
pub fn response(pair: &Pair, from: f64, to: f64, points: usize) -> Result<Response, Error> {
    response_at(pair, frequencies(from, to, points)?)
}

/// The same at frequencies of one's own choice.
///
/// # Errors
/// `Unstable` without a state of rest.
pub fn response_at(pair: &Pair, omega: Vec<f64>) -> Result<Response, Error> {
    require_stable(pair)?;
    let mut found = Response { omega, ..Response::default() };
    for omega in &found.omega {
        let chi = susceptibility(pair, *omega);
        found.g11.push(chi[(0, 0)]);
        found.g12.push(chi[(0, 1)]);
        found.g21.push(chi[(1, 0)]);
        found.g22.push(chi[(1, 1)]);
    }
    Ok(found)
}
