//! What several test files share: generators that aim at the hard cases, and small helpers.
#![allow(dead_code)] // No test file uses all of it.

pub mod networks;
pub mod strategies;
pub mod table;

use num_complex::Complex64;
use odd_sympathy::physics::{Covariance, Matrix2c, Pair, Params};
use proptest::test_runner::{Config, RngSeed};

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
    Params { omega1, omega2, g, gamma, nbar1, nbar2, xi }
}

pub fn pair(params: &Params) -> Pair {
    Pair::new(*params).expect("valid parameters")
}

/// γ₁₂ from its definition, Eq. 22.
pub fn gamma12(p: &Params) -> f64 {
    p.gamma * (((p.nbar1 + 1.0) * (p.nbar2 + 1.0)).sqrt() - (p.nbar1 * p.nbar2).sqrt())
}

/// The other oscillator first.
pub fn swapped(p: &Params) -> Params {
    params([p.omega2, p.omega1], p.g, p.gamma, [p.nbar2, p.nbar1], p.xi)
}

pub fn matrix(theta: &Covariance) -> Matrix2c {
    theta.matrix()
}

/// Frobenius distance over Frobenius norm.
pub fn relative_distance(value: &Matrix2c, reference: &Matrix2c) -> f64 {
    (value - reference).norm() / reference.norm().max(f64::MIN_POSITIVE)
}
