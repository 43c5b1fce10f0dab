//! The formulas as printed in the paper, typed here from the paper and not taken from the crate.

use crate::support::{cases, pair, params, strategies, I};
use num_complex::Complex64;
use odd_sympathy::analysis::{published, steady_state, Equations, SteadyReport};
use odd_sympathy::physics::Params;
use odd_sympathy::Error;
use proptest::prelude::*;

fn report(p: &Params) -> Result<SteadyReport, Error> {
    steady_state(&pair(p), Equations::Published)
}

/// Eqs. 27–30: Θ₁₁, Θ₂₂ and Θ₁₂ for δ = 0.
fn theta(p: &Params) -> (f64, f64, Complex64) {
    let Params { g, gamma, nbar1, nbar2, xi, .. } = *p;
    let gamma12 = gamma * (((nbar1 + 1.0) * (nbar2 + 1.0)).sqrt() - (nbar1 * nbar2).sqrt());
    let delta = (gamma12 * (nbar1 + nbar2 + 1.0) + 2.0 * gamma * (nbar1 * nbar2).sqrt())
        / (2.0 * (gamma * gamma - gamma12 * gamma12 * xi * xi));
    let exchanged = 2.0 * g * g * (nbar2 - nbar1) / (4.0 * g * g + gamma * gamma);
    let common = xi * xi * gamma12 * delta;
    let coherent = g * gamma * (nbar2 - nbar1) / (4.0 * g * g + gamma * gamma);
    (
        nbar1 + 0.5 + exchanged + common,
        nbar2 + 0.5 - exchanged + common,
        xi * gamma * delta + I * coherent,
    )
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn the_steady_state_is_that_of_equations_27_to_30(p in strategies::stable()) {
        let p = Params { omega2: p.omega1, ..p };
        let Ok(report) = report(&p) else { return Ok(()) };
        let (theta11, theta22, theta12) = theta(&p);
        // γ² − γ₁₂²ξ² cancels towards the threshold, here more than in the crate.
        let distance = 1.0 - (crate::support::gamma12(&p) * p.xi / p.gamma).powi(2);
        let tolerance = 1e-14 / distance;
        prop_assert!((report.covariance.theta11 / theta11 - 1.0).abs() < tolerance);
        prop_assert!((report.covariance.theta22 / theta22 - 1.0).abs() < tolerance);
        prop_assert!((report.covariance.theta12 - theta12).norm() < tolerance * theta11.max(theta22));
    }

    #[test]
    fn the_flux_is_that_of_equation_34(p in strategies::stable()) {
        let p = Params { omega2: p.omega1, ..p };
        let Ok(report) = report(&p) else { return Ok(()) };
        let expected = 2.0 * p.g * p.gamma * (p.nbar2 - p.nbar1) / (4.0 * p.g * p.g + p.gamma * p.gamma);
        prop_assert!((report.flux - expected).abs() < 1e-14 * (1.0 + expected.abs()));
    }

    #[test]
    fn at_zero_temperature_any_correlation_is_unphysical(p in strategies::generic()) {
        let p = Params { omega2: p.omega1, nbar1: 0.0, nbar2: 0.0, ..p };
        prop_assume!(p.xi.abs() > 1e-4 && p.xi.abs() < 0.9999);
        let report = report(&p).unwrap();
        prop_assert!(!report.physical && report.min_eigenvalue < 0.5);
        // Eq. 27 gives quanta although every jump operator annihilates the vacuum.
        let quanta = p.xi * p.xi / (2.0 * (1.0 - p.xi * p.xi));
        prop_assert!((report.occupation1() - quanta).abs() < 1e-10 * (1.0 + quanta));
    }

    #[test]
    fn at_a_common_temperature_it_is_physical_up_to_a_limit(
        p in strategies::generic(), nbar in 0.01..3.0f64, xi in -0.999..0.999f64,
    ) {
        let p = Params { omega2: p.omega1, nbar1: nbar, nbar2: nbar, xi, ..p };
        let limit = 2.0 * nbar / (2.0 * nbar + 1.0);
        prop_assume!((xi.abs() - limit).abs() > 1e-6);
        prop_assert_eq!(report(&p).unwrap().physical, xi.abs() < limit);
    }

    #[test]
    fn diffusion_is_that_of_equation_23(p in strategies::any()) {
        let f = published::diffusion(&pair(&p)).unwrap();
        let across = p.xi * p.gamma * (p.nbar1 * p.nbar2).sqrt();
        let expected = [p.gamma * (p.nbar1 + 0.5), across, across, p.gamma * (p.nbar2 + 0.5)];
        for (value, number) in [f[(0, 0)], f[(0, 1)], f[(1, 0)], f[(1, 1)]].iter().zip(expected) {
            prop_assert!((value - number).abs() <= 1e-15 * (1.0 + number.abs()));
        }
    }

    #[test]
    fn eigenvalues_are_those_of_equation_24(p in strategies::any()) {
        let x = p.xi * crate::support::gamma12(&p);
        let delta = p.omega1 - p.omega2;
        let root = ((2.0 * p.g - I * x).powi(2) + delta * delta).sqrt();
        let centre = -p.gamma + 0.5 * I * (p.omega1 + p.omega2);
        let [first, second] = published::eigenvalues(&pair(&p)).unwrap();
        // Where the root vanishes its rounding is the root of that of its square.
        let tolerance = 1e-15 / root.norm().max(1e-8) + 1e-15;
        prop_assert!((first + second - 2.0 * centre).norm() < 1e-14);
        let difference = first - second;
        prop_assert!((difference - I * root).norm().min((difference + I * root).norm()) < 4.0 * tolerance);
        prop_assert!(first.re >= second.re);
    }

    #[test]
    fn detuning_is_not_defined(p in strategies::stable()) {
        prop_assume!(p.omega1 != p.omega2);
        let error = report(&p).unwrap_err();
        prop_assert_eq!(error.name(), "NotDefined");
        let text = error.to_string();
        let named: f64 = text.rsplit(' ').next().expect("a word").parse().expect("the detuning");
        let delta = pair(&p).delta();
        // In the digits of a message, not those of a difference of floating-point numbers.
        prop_assert!((named - delta).abs() <= (6e-4 * delta.abs()).max(6e-7), "{error}");
    }
}

#[test]
fn numbers_to_hold_on_to() {
    let report = report(&params([1.0, 1.0], 0.3, 0.5, [0.0, 0.2], 0.5)).unwrap();
    let theta = report.covariance;
    for (value, number) in [
        (theta.theta11, 0.8162),
        (theta.theta22, 0.8981),
        (theta.theta12.re, 0.4695),
        (theta.theta12.im, 0.0492),
    ] {
        assert!((value - number).abs() < 6e-5, "{theta:?}");
    }
}

#[test]
fn from_the_limit_on_it_is_unstable() {
    // n̄ = (0, 3): γ₁₂ = 2γ. With a common temperature the limit is 1.
    let cases = [([0.0, 3.0], 0.5, 0.5), ([0.0, 3.0], -0.8, 0.5), ([0.4, 0.4], 1.0, 1.0)];
    for (nbar, xi, limit) in cases {
        let error = report(&params([1.0, 1.0], 0.3, 0.5, nbar, xi)).unwrap_err();
        let Error::Unstable { growth_rate, xi_limit } = error else { panic!("{error}") };
        assert!((xi_limit - limit).abs() < 1e-15);
        assert!((growth_rate - 0.25 * (xi.abs() / limit - 1.0)).abs() < 1e-15);
    }
    assert!(report(&params([1.0, 1.0], 0.3, 0.5, [0.0, 3.0], 0.4999)).is_ok());
}
