//! What the phase of the correlation changes, and what it does not.

use crate::support::{cases, pair, turned};
use num_complex::Complex64;
use odd_sympathy::analysis::{phase_locking, Method, PhaseLocking, PhaseLockingOptions};
use odd_sympathy::physics::{eigenvalues, propagator, steady_covariance, Params};
use proptest::prelude::*;
use std::f64::consts::PI;

fn locking(p: &Params, method: Method) -> PhaseLocking {
    let options = PhaseLockingOptions {
        start: Some(1.0),
        duration: 12.0,
        tolerance: 1e-8,
        ..PhaseLockingOptions::new(method)
    };
    phase_locking(&pair(p), &options).expect("a value")
}

fn mean(it: &PhaseLocking) -> Complex64 {
    Complex64::from_polar(it.magnitude, it.angle.unwrap_or(0.0))
}

fn real(p: &Params) -> Params {
    Params { xi_phase: 0.0, ..*p }
}

fn uncoupled(p: &Params) -> Params {
    Params { g: 0.0, ..*p }
}

proptest! {
    #![proptest_config(cases(1500))]

    #[test]
    fn without_coupling_it_leaves_the_eigenvalues(p in turned::any()) {
        let p = uncoupled(&p);
        prop_assert_eq!(eigenvalues(&pair(&p)), eigenvalues(&pair(&real(&p))));
    }

    #[test]
    fn without_coupling_it_turns_the_second_oscillator_against_the_first(p in turned::any(), t in 0.0..30.0f64) {
        let p = uncoupled(&p);
        let (there, here) = (propagator(&pair(&p), t), propagator(&pair(&real(&p)), t));
        let turn = Complex64::cis(p.xi_phase);
        let scale = 2e-15 * here.norm();
        prop_assert!((there[(0, 0)] - here[(0, 0)]).norm() <= scale);
        prop_assert!((there[(1, 1)] - here[(1, 1)]).norm() <= scale);
        prop_assert!((there[(0, 1)] - here[(0, 1)] * turn.conj()).norm() <= scale);
        prop_assert!((there[(1, 0)] - here[(1, 0)] * turn).norm() <= scale);
    }

    #[test]
    fn without_coupling_it_turns_the_coherence(p in turned::stable()) {
        let p = uncoupled(&p);
        let (Ok(there), Ok(here)) = (steady_covariance(&pair(&p)), steady_covariance(&pair(&real(&p)))) else {
            return Ok(());
        };
        let turned = here.theta12 * Complex64::cis(p.xi_phase);
        // Near the threshold both lose digits.
        let limit = odd_sympathy::physics::xi_limit(&pair(&p));
        let scale = 1e-14 * here.max_eigenvalue() / (1.0 - p.xi.abs() / limit).min(1.0);
        prop_assert!((there.theta11 - here.theta11).abs() <= scale);
        prop_assert!((there.theta22 - here.theta22).abs() <= scale);
        prop_assert!((there.theta12 - turned).norm() <= scale, "{} {turned}", there.theta12);
    }

    #[test]
    fn without_coupling_it_is_taken_from_the_angle_of_locking(p in turned::any()) {
        let p = uncoupled(&p);
        for method in [Method::Limit, Method::Ensemble] {
            let (there, here) = (locking(&p, method), locking(&real(&p), method));
            prop_assert!((there.magnitude - here.magnitude).abs() < 1e-12);
            prop_assert_eq!(there.angle.is_some(), here.angle.is_some());
            let expected = mean(&here) * Complex64::cis(-p.xi_phase);
            prop_assert!((mean(&there) - expected).norm() < 1e-12, "{there:?} {here:?}");
        }
    }

    #[test]
    fn a_negative_modulus_is_a_phase_of_half_a_turn(p in turned::any()) {
        let half_turn = if p.xi_phase > 0.0 { -PI } else { PI };
        let there = Params { xi: -p.xi, xi_phase: p.xi_phase + half_turn, ..p };
        for (one, other) in eigenvalues(&pair(&p)).iter().zip(eigenvalues(&pair(&there))) {
            // The sum rounds; near an exceptional point its root is seen.
            prop_assert!((one - other).norm() < 1e-7);
        }
        if let (Ok(one), Ok(other)) = (steady_covariance(&pair(&p)), steady_covariance(&pair(&there))) {
            let limit = odd_sympathy::physics::xi_limit(&pair(&p));
            let scale = 1e-13 * one.max_eigenvalue() / (1.0 - p.xi.abs() / limit).clamp(f64::EPSILON, 1.0);
            prop_assert!((one.theta12 - other.theta12).norm() <= scale * (1.0 + p.g.abs() / p.gamma));
        }
    }

    #[test]
    fn the_sign_of_the_second_oscillator_takes_coupling_and_correlation_with_it(p in turned::stable()) {
        let there = Params { g: -p.g, xi: -p.xi, ..p };
        let (one, other) = (steady_covariance(&pair(&p)).unwrap(), steady_covariance(&pair(&there)).unwrap());
        prop_assert_eq!((one.theta11, one.theta22), (other.theta11, other.theta22));
        prop_assert_eq!(one.theta12, -other.theta12);
        let e = propagator(&pair(&p), 3.0).map(|entry| entry.norm());
        prop_assert_eq!(e, propagator(&pair(&there), 3.0).map(|entry| entry.norm()));
    }
}
