//! The steady state of the master equation, without solving it the way the crate does.

use crate::support::{cases, cross_damping, drift, matrix, pair, params, turned};
use num_complex::Complex64;
use odd_sympathy::analysis::{steady_state, Equations, SteadyReport};
use odd_sympathy::physics::{steady_covariance, Matrix2c, Params, SteadyState};
use proptest::prelude::*;

fn report(p: &Params) -> SteadyReport {
    steady_state(&pair(p), Equations::MasterEquation).expect("a steady state")
}

/// ‖A*Θ + ΘAᵀ + D‖ over the norms of its terms, with A and D written from Eqs. 19–22.
fn residual(p: &Params, theta: &Matrix2c) -> f64 {
    let a = drift(p);
    let product = |emission: f64| ((p.nbar1 + emission) * (p.nbar2 + emission)).sqrt();
    let turn = cross_damping(&Params { xi: 1.0, ..*p }) / crate::support::gamma12(p);
    let across = turn * (0.5 * p.xi * p.gamma * (product(1.0) + product(0.0)));
    let own = |n: f64| p.gamma * (n + 0.5);
    let d = Matrix2c::new(own(p.nbar1).into(), across, across.conj(), own(p.nbar2).into());
    let sum = a.conjugate() * theta + theta * a.transpose() + d;
    sum.norm() / (a.norm() * theta.norm() + d.norm())
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn solves_the_lyapunov_equation(p in turned::stable()) {
        let theta = matrix(&steady_covariance(&pair(&p)).unwrap());
        let residual = residual(&p, &theta);
        prop_assert!(residual < 2e-15, "{residual:e}");
    }

    #[test]
    fn is_physical(p in turned::stable()) {
        let report = report(&p);
        prop_assert!(report.physical && report.min_eigenvalue >= 0.5);
        // The entries lose digits by the factor 4g/γ of Θ₁₁ − Θ₂₂.
        let entries = report.covariance.min_eigenvalue();
        let rounding = 2e-14 * (1.0 + 4.0 * p.g.abs() / p.gamma) * report.covariance.max_eigenvalue();
        prop_assert!((report.min_eigenvalue - entries).abs() < rounding, "{entries}");
    }

    #[test]
    fn the_excess_determinant_is_that_of_the_entries(p in turned::stable()) {
        let steady = SteadyState::new(&pair(&p)).unwrap();
        let excess = matrix(&steady.covariance) - Matrix2c::identity() * Complex64::from(0.5);
        let direct = excess.determinant().re;
        // The entries lose digits by the factor 4g/γ of Θ₁₁ − Θ₂₂, and their products cancel.
        let rounding = 2e-14 * (1.0 + 4.0 * p.g.abs() / p.gamma) * steady.covariance.max_eigenvalue().powi(2);
        prop_assert!((steady.excess_determinant - direct).abs() < rounding, "{direct}");
        prop_assert!(steady.excess_determinant >= 0.0);
    }

    #[test]
    fn equal_occupations_give_the_uncorrelated_thermal_state(p in turned::stable()) {
        let p = Params { nbar2: p.nbar1, ..p };
        prop_assume!(pair(&p).delta() != 0.0 || p.xi.abs() < 1.0);
        let Ok(report) = steady_state(&pair(&p), Equations::MasterEquation) else { return Ok(()) };
        let theta = report.covariance;
        prop_assert_eq!(theta.theta12, Complex64::from(0.0));
        prop_assert!((theta.theta11 - p.nbar1 - 0.5).abs() < 1e-15 * (1.0 + p.nbar1));
        prop_assert_eq!(theta.theta11, theta.theta22);
    }

    #[test]
    fn exchanging_the_oscillators_exchanges_the_state(p in turned::stable()) {
        let (here, there) = (report(&p), report(&crate::support::swapped(&p)));
        let close = |a: f64, b: f64| (a - b).abs() <= 1e-13 * here.covariance.max_eigenvalue();
        prop_assert!(close(here.covariance.theta11, there.covariance.theta22));
        prop_assert!(close(here.covariance.theta22, there.covariance.theta11));
        prop_assert!(close(here.covariance.theta12.re, there.covariance.theta12.re));
        prop_assert!(close(here.covariance.theta12.im, -there.covariance.theta12.im));
        prop_assert!(close(here.flux, -there.flux));
        prop_assert!(close(here.occupation1(), there.occupation2()));
    }

    #[test]
    fn each_oscillator_balances_its_bath(p in turned::stable()) {
        // dn₁/dt = γ(n̄₁ − n₁) + 2g Im Θ₁₂ − γ₁₂ Re(ξ*Θ₁₂) = 0, and the flux takes from 2 what it gives to 1.
        let r = report(&p);
        let shared = (cross_damping(&p).conj() * r.covariance.theta12).re;
        let scale = 1e-13 * p.gamma.max(p.g.abs()) * r.covariance.max_eigenvalue();
        prop_assert!((p.gamma * (p.nbar1 - r.occupation1()) + r.flux - shared).abs() < scale);
        prop_assert!((p.gamma * (p.nbar2 - r.occupation2()) - r.flux - shared).abs() < scale);
    }

    #[test]
    fn without_detuning_the_flux_ignores_a_real_correlation(p in turned::stable()) {
        let p = Params { omega2: p.omega1, xi_phase: 0.0, ..p };
        let Ok(report) = steady_state(&pair(&p), Equations::MasterEquation) else { return Ok(()) };
        let expected = 2.0 * p.g * p.g * p.gamma * (p.nbar2 - p.nbar1) / (4.0 * p.g * p.g + p.gamma * p.gamma);
        prop_assert!((report.flux - expected).abs() < 1e-13 * (1.0 + expected.abs()), "{}", report.flux);
    }
}

#[test]
fn numbers_to_hold_on_to() {
    let cases = [
        (params([1.0, 1.0], 0.3, 0.5, [0.0, 0.2], 0.5), [0.60187, 0.68384, -0.07825, 0.04918]),
        (params([1.0, 1.2], 0.3, 0.5, [0.05, 0.2], -0.4), [0.60038, 0.67319, 0.02881, 0.03216]),
    ];
    for (p, expected) in cases {
        let theta = report(&p).covariance;
        let found = [theta.theta11, theta.theta22, theta.theta12.re, theta.theta12.im];
        for (value, number) in found.iter().zip(expected) {
            assert!((value - number).abs() < 6e-6, "{found:?}");
        }
    }
}

#[test]
fn strong_coupling_saturates_the_flux() {
    let flux = report(&params([1.0, 1.0], 10.0, 0.5, [0.0, 3.0], 0.2)).flux;
    assert!((flux - 0.75).abs() < 1e-3, "{flux}");
}
