//! The closed forms against tables of 50 digits, at generic parameters and where formulas are delicate.
//!
//! `cargo test --test physics fifty_digits -- --nocapture` prints the largest errors.

use crate::support::{gamma12, pair, table};
use num_complex::Complex64;
use odd_sympathy::analysis::{phase_locking, Method, PhaseLockingOptions};
use odd_sympathy::physics::{
    eigenvalues, exceptional_points, exceptional_radius, growth_rate, require_stable, xi_limit,
    Params, SteadyState,
};

/// Of eigenvalues over the largest rate, also at the exceptional points, where they go as the root of what rounds.
const EIGENVALUES: f64 = 1e-14;
/// Of thresholds, over themselves.
const THRESHOLDS: f64 = 1e-14;
/// Of Θ over its largest eigenvalue, for sets whose |ξ| is 1e-9 below the limit or more: that far, nine digits may be lost.
const STEADY: f64 = 1e-9;
/// Of the mean of e^{iφ}, in its closed form and as a quadrature over a period.
const LOCKING: f64 = 1e-10;

fn spectrum() -> Vec<(Params, Vec<f64>)> {
    table::rows(include_str!("../data/spectrum.csv"))
}

/// Prints and returns the largest of some errors.
fn worst(name: &str, errors: impl Iterator<Item = (f64, Params)>) -> f64 {
    let (error, at) = errors.max_by(|a, b| a.0.total_cmp(&b.0)).expect("a row");
    println!("{name}: {error:.1e} at {at:?}");
    error
}

fn size(p: &Params) -> f64 {
    p.omega1.max(p.omega2).max(p.gamma).max(p.g.abs()).max(gamma12(p))
}

#[test]
fn eigenvalues_are_exact_and_in_order_also_at_the_exceptional_points() {
    let error = |(p, cells): (Params, Vec<f64>)| {
        let found = eigenvalues(&pair(&p));
        let expected = [Complex64::new(cells[0], cells[1]), Complex64::new(cells[2], cells[3])];
        ((found[0] - expected[0]).norm().max((found[1] - expected[1]).norm()) / size(&p), p)
    };
    assert!(worst("eigenvalues", spectrum().into_iter().map(error)) < EIGENVALUES);
}

#[test]
fn the_limit_of_stability_is_where_the_growth_rate_vanishes() {
    let error = |(p, cells): (Params, Vec<f64>)| ((xi_limit(&pair(&p)) / cells[4] - 1.0).abs(), p);
    assert!(worst("xi_limit", spectrum().into_iter().map(error)) < THRESHOLDS);
}

#[test]
fn exceptional_points_lie_at_their_radius() {
    let error = |(p, cells): (Params, Vec<f64>)| {
        let (pair, radius) = (pair(&p), cells[5]);
        let points = exceptional_points(&pair);
        let on_axis =
            |point: &Complex64| if p.g == 0.0 { point.im == 0.0 } else { point.re == 0.0 };
        assert!(points.iter().all(on_axis), "{p:?}");
        let moduli = points.iter().map(|point| point.norm()).chain([exceptional_radius(&pair)]);
        let scale = radius.max(f64::MIN_POSITIVE);
        (moduli.map(|modulus| (modulus - radius).abs() / scale).fold(0.0, f64::max), p)
    };
    assert!(worst("exceptional points", spectrum().into_iter().map(error)) < THRESHOLDS);
}

#[test]
fn stability_is_decided_by_the_exact_growth_rate() {
    for (p, cells) in spectrum() {
        // Within rounding of the eigenvalues nothing is decided.
        if cells[0].abs() > 1e-11 * size(&p) {
            assert_eq!(require_stable(&pair(&p)).is_ok(), cells[0] < 0.0, "{p:?}");
            assert_eq!(growth_rate(&pair(&p)) < 0.0, cells[0] < 0.0, "{p:?}");
        }
    }
}

#[test]
fn the_steady_state_solves_the_linear_equations() {
    let error = |(p, cells): (Params, Vec<f64>)| {
        let theta = SteadyState::new(&pair(&p)).expect("a steady state").covariance;
        let [theta11, theta22, re, im] = [cells[0], cells[1], cells[2], cells[3]];
        let off = (theta.theta12 - Complex64::new(re, im)).norm();
        let error = off.max((theta.theta11 - theta11).abs()).max((theta.theta22 - theta22).abs());
        (error / theta.max_eigenvalue(), p)
    };
    let rows = table::rows(include_str!("../data/steady_state.csv"));
    assert!(worst("steady state", rows.into_iter().map(error)) < STEADY);
}

#[test]
fn the_excess_determinant_keeps_its_digits() {
    let error = |(p, cells): (Params, Vec<f64>)| {
        let steady = SteadyState::new(&pair(&p)).expect("a steady state");
        let expected = cells[4];
        // It is a sum of squares: where one bath does nothing it is 0, up to the square of a rounding.
        let scale = expected.max(1e-20 * steady.covariance.max_eigenvalue().powi(2));
        ((steady.excess_determinant - expected).abs() / scale, p)
    };
    let rows = table::rows(include_str!("../data/steady_state.csv"));
    assert!(worst("excess determinant", rows.into_iter().map(error)) < STEADY);
}

#[test]
fn the_angle_and_the_value_after_infinite_time() {
    let error = |(p, cells): (Params, Vec<f64>)| {
        let found = phase_locking(&pair(&p), &PhaseLockingOptions::new(Method::Limit)).unwrap();
        let expected = Complex64::new(cells[0], cells[1]);
        let value = (found.value - expected.re).abs();
        let magnitude = (found.magnitude - expected.norm()).abs();
        // An angle of a mean that vanishes is none.
        let turned = match found.angle {
            Some(angle) => (Complex64::cis(angle) - expected / expected.norm()).norm(),
            None => expected.norm(),
        };
        (value.max(magnitude).max(turned), p)
    };
    let rows = table::rows(include_str!("../data/limit.csv"));
    assert!(worst("limit", rows.into_iter().map(error)) < LOCKING);
}

#[test]
fn between_the_points_the_phase_runs_and_has_a_mean() {
    // δ = −0.2, g = 0.1, γ = 0.5.
    for (xi, expected) in [(0.3, -0.41331), (0.5, -0.66858)] {
        let p = Params {
            xi_phase: std::f64::consts::FRAC_PI_2,
            ..crate::support::params([1.0, 1.2], 0.1, 0.5, [0.0, 0.0], xi)
        };
        let value =
            phase_locking(&pair(&p), &PhaseLockingOptions::new(Method::Limit)).unwrap().value;
        assert!((value - expected).abs() < 5e-6, "{value}");
    }
}
