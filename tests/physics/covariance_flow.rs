//! Θ(t): always a state, always the same flow.

use crate::support::{cases, matrix, pair, params, relative_distance, strategies, turned};
use num_complex::Complex64;
use odd_sympathy::physics::{
    covariance_at, noise_covariance, propagator, steady_covariance, Covariance, Pair,
};
use odd_sympathy::Error;
use proptest::prelude::*;

fn at(pair: &Pair, start: &Covariance, t: f64) -> Covariance {
    covariance_at(pair, start, t).expect("a finite covariance")
}

proptest! {
    #![proptest_config(cases(1500))]

    #[test]
    fn keeps_the_uncertainty_relation(
        p in turned::any(), start in strategies::covariance(), t in 0.0..60.0f64,
    ) {
        let theta = at(&pair(&p), &start, t);
        // Amplification makes large entries, and rounding goes with the largest.
        let rounding = 1e-14 * theta.max_eigenvalue().max(1.0);
        prop_assert!(theta.min_eigenvalue() >= 0.5 - rounding, "{:e}", 0.5 - theta.min_eigenvalue());
    }

    #[test]
    fn is_a_semigroup(
        p in turned::any(), start in strategies::covariance(), s in 0.0..20.0f64, t in 0.0..20.0f64,
    ) {
        let pair = pair(&p);
        let (whole, parts) = (at(&pair, &start, s + t), at(&pair, &at(&pair, &start, s), t));
        let scale = matrix(&whole).norm() + propagator(&pair, t).norm_squared() * matrix(&at(&pair, &start, s)).norm();
        prop_assert!((matrix(&whole) - matrix(&parts)).norm() < 1e-12 * scale);
    }

    #[test]
    fn adds_the_noise_to_the_carried_start(
        p in turned::any(), start in strategies::covariance(), t in 0.0..30.0f64,
    ) {
        let pair = pair(&p);
        let e = propagator(&pair, t);
        let expected = e.conjugate() * matrix(&start) * e.transpose() + noise_covariance(&pair, t);
        prop_assert!(relative_distance(&matrix(&at(&pair, &start, t)), &expected) < 1e-12);
    }

    #[test]
    fn runs_backwards(p in turned::any(), start in strategies::covariance(), t in 0.0..5.0f64) {
        let pair = pair(&p);
        let back = at(&pair, &at(&pair, &start, t), -t);
        // Going back multiplies rounding by the growth of e^{−At}.
        let scale = propagator(&pair, -t).norm_squared() * matrix(&at(&pair, &start, t)).norm();
        prop_assert!((matrix(&back) - matrix(&start)).norm() < 1e-12 * scale);
    }

    #[test]
    fn ends_in_the_steady_state(p in turned::stable(), start in strategies::covariance()) {
        let pair = pair(&p);
        let rate = -odd_sympathy::physics::growth_rate(&pair);
        // Closer to the threshold the steady state itself is known to fewer digits.
        prop_assume!(rate > 1e-6 * p.gamma);
        let theta = at(&pair, &start, 25.0 / rate);
        let expected = matrix(&steady_covariance(&pair).unwrap());
        // Beside an exceptional point the decay has a factor (t/2)² besides e^{−2·25}.
        let error = relative_distance(&matrix(&theta), &expected);
        prop_assert!(error < 1e-15 * p.gamma / rate + 1e-11, "{error:e}");
    }

    #[test]
    fn obeys_the_equation_of_motion(
        p in turned::any(), start in strategies::covariance(), t in 0.0..20.0f64,
    ) {
        let pair = pair(&p);
        let h = 2e-3;
        let theta = |k: f64| matrix(&at(&pair, &start, t + k * h));
        let slope = (theta(1.0) - theta(-1.0)) * Complex64::from(8.0 / (12.0 * h))
            - (theta(2.0) - theta(-2.0)) * Complex64::from(1.0 / (12.0 * h));
        let (a, d) = (pair.drift(), pair.diffusion().map(Into::into));
        let expected = a.conjugate() * theta(0.0) + theta(0.0) * a.transpose() + d;
        let scale = 1.0 + theta(0.0).norm();
        prop_assert!((slope - expected).norm() < 1e-8 * scale, "{:e}", (slope - expected).norm());
    }
}

#[test]
fn a_dark_mode_keeps_its_quanta() {
    // δ = 0 and ξ = 1 at a common temperature: (a₁ − a₂)/√2 feels neither bath.
    let pair = pair(&params([1.0, 1.0], 0.2, 0.5, [0.3, 0.3], 1.0));
    let start = Covariance { theta11: 2.5, theta22: 0.5, theta12: 0.0.into() };
    let theta = at(&pair, &start, 1e4);
    let dark = 0.5 * (theta.theta11 + theta.theta22) - theta.theta12.re;
    let bright = 0.5 * (theta.theta11 + theta.theta22) + theta.theta12.re;
    assert!((dark - 1.5).abs() < 1e-10, "{dark}");
    assert!((bright - 0.8).abs() < 1e-10, "{bright}");
}

#[test]
fn at_the_threshold_fluctuations_grow_linearly() {
    // n̄ = (0, 3): γ₁₂ = 2γ, so ξ = ½ is the threshold for δ = 0.
    let pair = pair(&params([1.0, 1.0], 0.1, 0.5, [0.0, 3.0], 0.5));
    let total = |t: f64| {
        let theta = at(&pair, &Covariance::VACUUM, t);
        theta.theta11 + theta.theta22
    };
    let slopes = [1000.0, 2000.0, 4000.0].map(|t| (total(2.0 * t) - total(t)) / t);
    assert!(slopes[0] > 0.01);
    assert!(
        (slopes[0] / slopes[2] - 1.0).abs() < 1e-9 && (slopes[1] / slopes[2] - 1.0).abs() < 1e-9
    );
}

#[test]
fn beyond_the_range_of_numbers_is_an_error() {
    let pair = pair(&params([1.0, 1.0], 0.1, 0.5, [0.0, 3.0], 1.0));
    let error = covariance_at(&pair, &Covariance::VACUUM, 1e5).unwrap_err();
    assert_eq!(error, Error::Overflow { what: "the covariance", time: 1e5 });
}
