//! Eigenvalues of the drift and the points where they meet.

mod support;

use num_complex::Complex64;
use odd_sympathy::physics::{
    eigenvalues, eigenvector_overlap, exceptional_points, growth_rate, require_stable, xi_limit,
    Matrix2c, Params,
};
use proptest::prelude::*;
use support::{cases, gamma12, pair, params, strategies, I};

/// The drift as written in Eq. 21.
fn drift(p: &Params, xi: Complex64) -> Matrix2c {
    let off = -I * p.g - xi * (0.5 * gamma12(p));
    let diagonal = |omega: f64| Complex64::new(-0.5 * p.gamma, -omega);
    Matrix2c::new(diagonal(p.omega1), off, off, diagonal(p.omega2))
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn eigenvalues_have_the_trace_and_the_determinant(p in strategies::any()) {
        let [first, second] = eigenvalues(&pair(&p));
        let a = drift(&p, p.xi.into());
        prop_assert!((first + second - a.trace()).norm() < 1e-14 * a.norm());
        prop_assert!((first * second - a.determinant()).norm() < 4e-15 * a.norm_squared());
    }

    #[test]
    fn the_least_damped_comes_first_then_the_larger_imaginary_part(p in strategies::any()) {
        let [first, second] = eigenvalues(&pair(&p));
        prop_assert!(first.re > second.re || (first.re == second.re && first.im >= second.im));
    }

    #[test]
    fn without_coupling_equal_dampings_are_exactly_equal(p in strategies::generic()) {
        // The rule for ties needs bits, not tolerances.
        let p = Params { g: 0.0, ..p };
        let [first, second] = eigenvalues(&pair(&p));
        let delta = p.omega1 - p.omega2;
        if (p.xi * gamma12(&p)).abs() < delta.abs() * (1.0 - 1e-9) {
            prop_assert_eq!(first.re, second.re);
            prop_assert!(first.im > second.im);
        }
    }

    #[test]
    fn exceptional_points_make_the_discriminant_vanish(p in strategies::any()) {
        for xi in exceptional_points(&pair(&p)) {
            let a = drift(&p, xi);
            let discriminant = a.trace() * a.trace() - a.determinant() * 4.0;
            prop_assert!(discriminant.norm() < 1e-14 * (a.norm_squared() + xi.norm_sqr()));
            // Not a multiple of the unit matrix, so there is one eigenvector only.
            prop_assert!(p.omega1 != p.omega2);
        }
    }

    #[test]
    fn stable_means_that_the_correlation_is_below_its_limit(p in strategies::any()) {
        let pair = pair(&p);
        let (limit, rate) = (xi_limit(&pair), growth_rate(&pair));
        // Closer than this the two criteria may round to different sides.
        if (p.xi.abs() - limit).abs() > 1e-9 * limit {
            prop_assert_eq!(require_stable(&pair).is_ok(), p.xi.abs() < limit);
            prop_assert_eq!(rate < 0.0, p.xi.abs() < limit);
        }
    }
}

#[test]
fn there_are_two_exceptional_points_with_detuning_and_none_without() {
    let p = params([1.0, 1.2], 0.3, 0.5, [0.1, 0.4], 0.2);
    let (delta, g12) = (-0.2, gamma12(&p));
    let points = exceptional_points(&pair(&p));
    let expected =
        [Complex64::new(delta / g12, -0.6 / g12), Complex64::new(-delta / g12, -0.6 / g12)];
    assert_eq!(points.len(), 2);
    for point in expected {
        assert!(points.iter().any(|found| (found - point).norm() < 1e-14), "{points:?}");
    }
    let resonant = params([1.0, 1.0], 0.3, 0.5, [0.1, 0.4], 0.2);
    assert_eq!(exceptional_points(&pair(&resonant)), []);
}

#[test]
fn at_the_exceptional_point_eigenvalues_and_eigenvectors_merge() {
    let p = pair(&params([1.0, 1.25], 0.0, 0.5, [0.0, 0.0], 0.5));
    let [first, second] = eigenvalues(&p);
    assert_eq!(first, second);
    assert_eq!(eigenvector_overlap(&p), 1.0);
}

#[test]
fn without_detuning_the_modes_are_orthogonal() {
    let p = pair(&params([1.0, 1.0], 0.3, 0.5, [0.0, 0.0], 0.5));
    assert!(eigenvector_overlap(&p) < 1e-15);
}

#[test]
fn a_dark_mode_does_not_decay() {
    for nbar in [0.0, 0.3, 2.7] {
        let p = pair(&params([1.0, 1.0], 0.2, 0.5, [nbar, nbar], -1.0));
        // Zero but for the rounding of γ/2.
        assert!(growth_rate(&p).abs() < 1e-16, "n = {nbar}: {:e}", growth_rate(&p));
        assert!(require_stable(&p).is_err());
    }
}
