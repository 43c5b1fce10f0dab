//! At which angle the phases lock.

use crate::support::{cases, cross_damping, pair, params, turned, I};
use num_complex::Complex64;
use odd_sympathy::analysis::{phase_locking, Method, PhaseLocking, PhaseLockingOptions};
use odd_sympathy::physics::{eigenvalues, Params};
use proptest::prelude::*;
use std::f64::consts::{FRAC_PI_2, PI};

fn value(p: &Params, method: Method) -> PhaseLocking {
    let options = PhaseLockingOptions {
        start: Some(1.0),
        duration: 12.0,
        samples: 500,
        steps: 200,
        ..PhaseLockingOptions::new(method)
    };
    phase_locking(&pair(p), &options).expect("a value")
}

fn limit(p: &Params) -> PhaseLocking {
    value(p, Method::Limit)
}

fn angle(p: &Params) -> f64 {
    limit(p).angle.expect("an angle").to_degrees()
}

fn turned(xi_phase: f64, p: Params) -> Params {
    Params { xi_phase, ..p }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn value_and_magnitude_and_angle_are_one_mean(p in turned::any()) {
        for method in Method::ALL {
            let it = value(&p, method);
            let Some(angle) = it.angle else { continue };
            prop_assert!(-PI < angle && angle <= PI, "{angle}");
            // A quadrature may leave the unit disc by its error, and is brought back.
            prop_assert!((it.value - it.magnitude * angle.cos()).abs() < 1e-6, "{it:?}");
        }
    }

    #[test]
    fn what_cannot_be_told_from_zero_has_no_angle(p in turned::any()) {
        for (method, least) in [(Method::Limit, 1e-9), (Method::Ensemble, 1e-6)] {
            let it = value(&p, method);
            prop_assert_eq!(it.angle.is_some(), it.magnitude > least, "{:?}", it);
        }
        let it = value(&p, Method::MonteCarlo);
        prop_assert_eq!(it.angle.is_some(), it.magnitude > 3.0 * it.standard_error, "{:?}", it);
    }

    #[test]
    fn it_is_that_of_the_formula(p in turned::any()) {
        // ⟨a₁⟩/⟨a₂⟩ → −(2ig + x*)/(2q + iδ).
        let (x, delta) = (cross_damping(&p), p.omega1 - p.omega2);
        let [first, second] = eigenvalues(&pair(&p));
        let split = first - second;
        prop_assume!(split.re > 1e-6);
        let (above, below) = (2.0 * I * p.g + x.conj(), split + I * delta);
        prop_assume!(above.norm() > 1e-4 && below.norm() > 1e-4);
        let expected = -above / below;
        let found = Complex64::cis(limit(&p).angle.expect("an angle"));
        prop_assert!((found - expected / expected.norm()).norm() < 1e-9, "{found} {expected}");
    }

    #[test]
    fn far_from_ties_the_limit_is_the_late_ensemble(p in turned::any()) {
        let [first, second] = eigenvalues(&pair(&p));
        let rate = first.re - second.re;
        prop_assume!(rate > 1e-3);
        let options = PhaseLockingOptions {
            start: Some(60.0 / rate),
            duration: 5.0,
            tolerance: 1e-9,
            ..PhaseLockingOptions::new(Method::Ensemble)
        };
        let (late, limit) = (phase_locking(&pair(&p), &options).unwrap(), limit(&p));
        prop_assert!((late.value - limit.value).abs() < 2e-9, "{late:?} {limit:?}");
        let turn = |it: &PhaseLocking| Complex64::cis(it.angle.expect("an angle"));
        prop_assert!((turn(&late) - turn(&limit)).norm() < 1e-8, "{late:?} {limit:?}");
    }
}

#[test]
fn without_coupling_and_detuning_the_phase_of_the_correlation_sets_it() {
    for (xi_phase, expected) in [(0.0, 180.0), (PI, 0.0), (FRAC_PI_2, 90.0), (-FRAC_PI_2, -90.0)] {
        let p = turned(xi_phase, params([1.0, 1.0], 0.0, 0.5, [0.0, 0.3], 0.4));
        assert!((angle(&p) - expected).abs() < 1e-12, "{xi_phase}: {}", angle(&p));
    }
}

#[test]
fn antiphase_is_plus_pi() {
    for (g, xi) in [(0.0, 0.4), (0.3, 0.4), (-0.3, 0.4), (0.3, 1.0)] {
        let p = params([1.0, 1.0], g, 0.5, [0.0, 0.0], xi);
        assert_eq!(limit(&p).angle, Some(PI), "g = {g}");
    }
}

#[test]
fn without_correlation_there_is_none() {
    for g in [0.0, 0.2] {
        for omega2 in [1.0, 1.2] {
            let it = limit(&params([1.0, omega2], g, 0.5, [0.1, 0.0], 0.0));
            assert_eq!((it.value, it.magnitude, it.angle), (0.0, 0.0, None));
        }
    }
}

#[test]
fn between_the_points_without_detuning_there_is_none() {
    let it = limit(&turned(FRAC_PI_2, params([1.0, 1.0], 0.2, 0.5, [0.0, 0.0], 0.5)));
    assert!(it.angle.is_none() && it.value.abs() < 1e-12 && it.magnitude < 1e-12, "{it:?}");
}

#[test]
fn inside_the_points_the_way_from_antiphase_to_phase_has_a_gap() {
    // δ = 0, g = 0.1, γ = 0.5, |ξ| = 0.3.
    for (degrees, expected) in [(75.0f64, 165.6), (105.0, 14.4)] {
        let p = turned(degrees.to_radians(), params([1.0, 1.0], 0.1, 0.5, [0.0, 0.0], 0.3));
        assert!((angle(&p).abs() - expected).abs() < 0.05, "{degrees}: {}", angle(&p));
    }
}

#[test]
fn outside_the_points_the_way_from_antiphase_to_phase_has_no_gap() {
    let steps = 3600;
    let at = |k: i32| {
        let phase = PI * f64::from(k) / f64::from(steps);
        let p = turned(phase, params([1.0, 1.2], 0.1, 0.5, [0.0, 0.0], 0.8));
        Complex64::cis(limit(&p).angle.expect("an angle"))
    };
    let largest = (0..steps).map(|k| (at(k + 1) - at(k)).norm()).fold(0.0, f64::max);
    // Of steps of 0.05° none turns it by more than half a degree.
    assert!(largest < 0.5f64.to_radians(), "{largest}");
}

#[test]
fn beyond_the_points_on_the_imaginary_axis_it_is_a_right_angle_for_equal_frequencies() {
    for (xi_phase, expected) in [(FRAC_PI_2, 90.0), (-FRAC_PI_2, -90.0)] {
        let p = turned(xi_phase, params([1.0, 1.0], 0.1, 0.5, [0.0, 0.0], 0.7));
        assert!((angle(&p) - expected).abs() < 1e-12, "{}", angle(&p));
    }
}

#[test]
fn a_value_near_zero_may_be_one_of_full_locking() {
    // Locked at 95°, which is not to be called unlocked.
    let it = limit(&params([1.0, 1.2], 0.0, 0.5, [0.0, 0.0], 0.4015));
    assert!((it.magnitude - 1.0).abs() < 1e-15 && (it.value + 0.086).abs() < 5e-4, "{it:?}");
}
