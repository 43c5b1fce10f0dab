//! The answer of the amplitudes to a weak drive of one frequency.

use super::dynamics::Pair;
use super::matrix::Matrix2c;
use super::spectrum::eigenvalues;
use num_complex::Complex64;

/// χ(ω) = (−iω − A)⁻¹, in 1/ω₁: a drive f e^{−iωt} moves ⟨a⟩ by χf e^{−iωt} once the pair has come to rest.
pub fn susceptibility(pair: &Pair, omega: f64) -> Matrix2c {
    let [a12, a21] = pair.cross_drift();
    let p = pair.params();
    let own = |frequency: f64| Complex64::new(0.5 * p.gamma, frequency - omega);
    // The determinant is the product of −iω − λ, one after the other: near a weakly damped mode it keeps its digits so.
    let [first, second] = eigenvalues(pair).map(|value| Complex64::new(0.0, -omega) - value);
    Matrix2c::new(own(p.omega2), a12, a21, own(p.omega1)).map(|entry| entry / first / second)
}
