//! How long the fluctuations at rest remember.

use super::complex_column::ComplexColumn;
use crate::analysis::grid::check_points;
use crate::analysis::steps::linspace;
use crate::error::Error;
use crate::physics::{propagator, Pair, SteadyState, MAX_TIME};

/// Cᵢⱼ(τ) = ⟨δaᵢ†(0)δaⱼ(τ)⟩ at rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Correlations {
    /// Delays, in 1/ω₁.
    pub tau: Vec<f64>,
    /// ⟨δa₁†(0)δa₁(τ)⟩.
    pub c11: ComplexColumn,
    /// ⟨δa₁†(0)δa₂(τ)⟩.
    pub c12: ComplexColumn,
    /// ⟨δa₂†(0)δa₁(τ)⟩.
    pub c21: ComplexColumn,
    /// ⟨δa₂†(0)δa₂(τ)⟩.
    pub c22: ComplexColumn,
}

/// C(τ) = (Θ − ½)e^{Aᵀτ} at `points` equally spaced delays from 0 to `duration`, both included (the quantum regression theorem).
///
/// # Errors
/// `Unstable` without a state of rest; `NotFinite`, `OutOfRange` or `TooMany` for the delays.
pub fn correlations(pair: &Pair, duration: f64, points: usize) -> Result<Correlations, Error> {
    let rest = SteadyState::new(pair)?.excess();
    check_points(points)?;
    Error::check_range("duration", duration, 0.0, MAX_TIME)?;
    let mut found =
        Correlations { tau: linspace(0.0, duration, points), ..Correlations::default() };
    for tau in &found.tau {
        let c = rest * propagator(pair, *tau).transpose();
        found.c11.push(c[(0, 0)]);
        found.c12.push(c[(0, 1)]);
        found.c21.push(c[(1, 0)]);
        found.c22.push(c[(1, 1)]);
    }
    Ok(found)
}
