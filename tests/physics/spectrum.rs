//! Eigenvalues of the drift and the points where they meet.

use crate::support::{cases, drift, gamma12, pair, params, turned, I};
use num_complex::Complex64;
use odd_sympathy::physics::{
    eigenvalues, eigenvector_overlap, exceptional_points, exceptional_radius, growth_rate,
    require_stable, Params,
};
use proptest::prelude::*;
use std::f64::consts::{FRAC_PI_2, PI};

/// A tie as §3 of the model has it: growth rates that differ by less than this share of γ or of the splitting.
const TIE: f64 = 1e-12;

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn eigenvalues_have_the_trace_and_the_determinant(p in turned::any()) {
        let [first, second] = eigenvalues(&pair(&p));
        let a = drift(&p);
        prop_assert!((first + second - a.trace()).norm() < 1e-14 * a.norm());
        prop_assert!((first * second - a.determinant()).norm() < 4e-15 * a.norm_squared());
    }

    #[test]
    fn the_least_damped_comes_first_then_the_larger_imaginary_part(p in turned::any()) {
        let [first, second] = eigenvalues(&pair(&p));
        let tie = TIE * p.gamma.max((first - second).norm());
        if (first.re - second.re).abs() <= tie {
            prop_assert!(first.im >= second.im);
        } else {
            prop_assert!(first.re > second.re);
        }
    }

    #[test]
    fn without_coupling_equal_dampings_are_exactly_equal(p in turned::any()) {
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
    fn on_the_imaginary_axis_dampings_or_frequencies_are_exactly_equal(p in turned::any(), down in prop::bool::ANY) {
        let p = Params { xi_phase: if down { -FRAC_PI_2 } else { FRAC_PI_2 }, ..p };
        let [first, second] = eigenvalues(&pair(&p));
        let between = exceptional_radius(&pair(&p)) - p.xi.abs();
        if between > 1e-9 {
            prop_assert_eq!(first.re, second.re);
        } else if between < -1e-9 {
            prop_assert_eq!(first.im, second.im);
            prop_assert!(first.re > second.re);
        }
    }

    #[test]
    fn exceptional_points_make_the_discriminant_vanish(p in turned::any()) {
        for xi in exceptional_points(&pair(&p)) {
            // They may lie outside the disc of the parameters.
            let x = xi * gamma12(&p);
            let across = (I * p.g + 0.5 * x.conj()) * (I * p.g + 0.5 * x);
            let discriminant = 4.0 * across - (p.omega1 - p.omega2).powi(2);
            prop_assert!(discriminant.norm() < 4e-15 * (4.0 * p.g * p.g + x.norm_sqr()), "{discriminant}");
        }
    }

    #[test]
    fn at_an_exceptional_point_values_and_vectors_merge(p in turned::exceptional()) {
        // All numbers are dyadic: the point is here, to the last bit.
        let [first, second] = eigenvalues(&pair(&p));
        prop_assert_eq!(first, second);
        prop_assert!(eigenvector_overlap(&pair(&p)) > 1.0 - 1e-15);
    }

    #[test]
    fn the_overlap_is_that_of_the_eigenvectors(p in turned::any()) {
        let a = drift(&p);
        let [up, down] = eigenvalues(&pair(&p)).map(|value| {
            // The longer one of two multiples of each other has lost no digits.
            let (one, other) = ([a[(0, 1)], value - a[(0, 0)]], [value - a[(1, 1)], a[(1, 0)]]);
            let size = |v: [Complex64; 2]| v[0].norm().hypot(v[1].norm());
            let longer = if size(other) > size(one) { other } else { one };
            longer.map(|part| part / size(longer))
        });
        let expected = (up[0].conj() * down[0] + up[1].conj() * down[1]).norm();
        let split = (eigenvalues(&pair(&p))[0] - eigenvalues(&pair(&p))[1]).norm();
        // The values carry the rounding of frequencies of order 1, which is to be divided by their distance.
        prop_assume!(split > 1e-6);
        prop_assert!((eigenvector_overlap(&pair(&p)) - expected).abs() < 1e-14 / split);
    }

    #[test]
    fn turning_the_sign_of_the_coupling_reflects_the_plane(p in turned::any()) {
        // λ depends on g² and g Re ξ.
        let there = Params { g: -p.g, xi_phase: PI - p.xi_phase, ..p };
        for (one, other) in eigenvalues(&pair(&p)).iter().zip(eigenvalues(&pair(&there))) {
            // The cosine of π − φ differs by a rounding, of which the root is taken.
            prop_assert!((one - other).norm() < 1e-7);
        }
    }
}

#[test]
fn with_coupling_two_exceptional_points_lie_on_the_imaginary_axis() {
    let p = params([1.0, 1.2], 0.3, 0.5, [0.1, 0.4], 0.2);
    let distance = 0.4f64.sqrt() / gamma12(&p);
    let points = exceptional_points(&pair(&p));
    assert_eq!(points.len(), 2);
    for (point, im) in points.iter().zip([-distance, distance]) {
        assert!((point - Complex64::new(0.0, im)).norm() < 1e-14, "{points:?}");
    }
}

#[test]
fn figure_1_of_the_paper_has_its_points_a_little_farther_out_than_it_says() {
    for (g, radius) in [(0.01, 0.4020), (0.02, 0.4079), (0.04, 0.4308), (0.1, 0.5657)] {
        let p = pair(&params([1.0, 1.2], g, 0.5, [0.0, 0.0], 0.0));
        assert!((exceptional_radius(&p) - radius).abs() < 5e-5, "g = {g}");
    }
}

#[test]
fn without_coupling_a_ring_of_points_meets_the_real_axis() {
    let p = params([1.0, 1.2], 0.0, 0.5, [0.0, 0.0], 0.2);
    let points = exceptional_points(&pair(&p));
    assert!((points[1].re - 0.4).abs() < 1e-15 && points[0] == -points[1] && points[0].im == 0.0);
    for xi_phase in [0.0, 0.4, 1.0, 2.0, -3.0] {
        let ring = params([1.0, 1.25], 0.0, 0.5, [0.0, 0.0], 0.5);
        let [first, second] = eigenvalues(&pair(&Params { xi_phase, ..ring }));
        assert_eq!(first, second, "{xi_phase}");
    }
}

#[test]
fn without_coupling_and_detuning_the_point_is_diabolic() {
    let p = pair(&params([1.0, 1.0], 0.0, 0.5, [0.1, 0.4], 0.0));
    assert_eq!(exceptional_points(&p), []);
    assert_eq!(eigenvector_overlap(&p), 0.0);
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
