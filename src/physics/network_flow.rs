//! Exact evolution of a network: e^{At} and what the noise adds.

use super::complex_matrix::ComplexMatrix;
use super::network::Network;
use nalgebra::DMatrix;
use num_complex::Complex64;

/// Below this norm of the generator times the step the Taylor series of the noise integral is exact to rounding with
/// the terms kept; longer times are reached by doubling.
const TAYLOR_RADIUS: f64 = 0.5;
const TAYLOR_TERMS: u32 = 16;

/// The matrix e^{At}; `t` may be negative.
pub fn network_propagator(network: &Network, t: f64) -> DMatrix<Complex64> {
    (network.drift() * Complex64::from(t)).exp()
}

/// S = ∫₀ᵗ e^{A*s} D e^{Aᵀs} ds for `t ≥ 0`: what the noise adds to the covariance.
pub fn network_noise(network: &Network, t: f64) -> DMatrix<Complex64> {
    let a = network.drift();
    let doublings = (a.norm() * t / TAYLOR_RADIUS).log2().ceil().max(0.0) as i32;
    let step = t / 2f64.powi(doublings);
    let (left, right) =
        (ComplexMatrix::from_complex(&a.conjugate()), ComplexMatrix::from_complex(&a.transpose()));
    let nodes = network.nodes();
    let diffusion = network.diffusion();
    let mut term = ComplexMatrix { re: diffusion, im: DMatrix::zeros(nodes, nodes) };
    term.scale(step);
    let mut sum = term.clone();
    for k in 2..=TAYLOR_TERMS {
        let mut next = left.times(&term);
        next.add(&term.times(&right));
        next.scale(step / f64::from(k));
        sum.add(&next);
        term = next;
    }
    // E* of e^{A·step}, squared along with the doubling.
    let mut carrier = ComplexMatrix::from_complex(&network_propagator(network, step).conjugate());
    for _ in 0..doublings {
        let carried = carrier.sandwich(&sum);
        sum.add(&carried);
        carrier = carrier.times(&carrier);
    }
    sum.to_complex()
}
