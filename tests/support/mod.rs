//! What several test files share: generators that aim at the hard cases, and small helpers.
#![allow(dead_code)] // No test file uses all of it.

pub mod gaussian;
pub mod networks;
pub mod strategies;
pub mod table;
pub mod turned;

use nalgebra::DMatrix;
use num_complex::Complex64;
use odd_sympathy::physics::{Covariance, Matrix2c, Pair, Params};
use proptest::test_runner::{Config, RngSeed};
use std::f64::consts::FRAC_PI_2;

pub const I: Complex64 = Complex64::new(0.0, 1.0);

/// The same cases in each run: a check that fails now and then teaches to ignore it. `PROPTEST_CASES` and
/// `PROPTEST_RNG_SEED` search further.
pub fn cases(count: u32) -> Config {
    let mut config = Config { failure_persistence: None, ..Config::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = count;
    }
    if std::env::var_os("PROPTEST_RNG_SEED").is_none() {
        config.rng_seed = RngSeed::Fixed(1665);
    }
    config
}

/// Parameters in the order of the struct.
pub fn params(
    [omega1, omega2]: [f64; 2],
    g: f64,
    gamma: f64,
    [nbar1, nbar2]: [f64; 2],
    xi: f64,
) -> Params {
    Params { omega1, omega2, g, gamma, nbar1, nbar2, xi, ..Params::DEFAULT }
}

pub fn pair(params: &Params) -> Pair {
    Pair::new(*params).expect("valid parameters")
}

/// γ₁₂ from its definition, Eq. 22.
pub fn gamma12(p: &Params) -> f64 {
    p.gamma * (((p.nbar1 + 1.0) * (p.nbar2 + 1.0)).sqrt() - (p.nbar1 * p.nbar2).sqrt())
}

/// x = ξe^{iφ}γ₁₂, with a cosine and a sine that are 0 at multiples of π/2.
pub fn cross_damping(p: &Params) -> Complex64 {
    let quarters = p.xi_phase / FRAC_PI_2;
    let turn =
        if quarters.fract() == 0.0 { I.powi(quarters as i32) } else { Complex64::cis(p.xi_phase) };
    turn * p.xi * gamma12(p)
}

/// Ξ from its definition.
pub fn correlation_matrix(p: &Params) -> DMatrix<Complex64> {
    let xi = Complex64::cis(p.xi_phase) * p.xi;
    DMatrix::from_row_slice(2, 2, &[1.0.into(), xi, xi.conj(), 1.0.into()])
}

/// A from its definition: −iω, −ig, and the dampings γ/2, x*/2 and x/2.
pub fn drift(p: &Params) -> Matrix2c {
    let (x, own) = (cross_damping(p), |omega: f64| Complex64::new(-0.5 * p.gamma, -omega));
    Matrix2c::new(own(p.omega1), -I * p.g - 0.5 * x.conj(), -I * p.g - 0.5 * x, own(p.omega2))
}

/// The other oscillator first: Ξ₁₂ becomes Ξ₂₁.
pub fn swapped(p: &Params) -> Params {
    let real = params([p.omega2, p.omega1], p.g, p.gamma, [p.nbar2, p.nbar1], p.xi);
    Params { xi_phase: -p.xi_phase, ..real }
}

pub fn matrix(theta: &Covariance) -> Matrix2c {
    theta.matrix()
}

/// Frobenius distance over Frobenius norm.
pub fn relative_distance(value: &Matrix2c, reference: &Matrix2c) -> f64 {
    (value - reference).norm() / reference.norm().max(f64::MIN_POSITIVE)
}
