//! Three ways to say that a pair is stable.

use crate::support::{cases, cross_damping, gamma12, pair, turned};
use odd_sympathy::physics::{eigenvalues, require_stable, xi_limit, Params};
use odd_sympathy::Error;
use proptest::prelude::*;

/// S = γ² + 4g² + δ² − |x|² − 4g²(Re x)²/γ², and the sum of the moduli of its terms.
fn margin(p: &Params) -> (f64, f64) {
    let (x, delta) = (cross_damping(p), p.omega1 - p.omega2);
    let plus = p.gamma * p.gamma + 4.0 * p.g * p.g + delta * delta;
    let minus = x.norm_sqr() + (2.0 * p.g * x.re / p.gamma).powi(2);
    (plus - minus, plus + minus)
}

/// Closer to the threshold the criteria may round to different sides.
const UNDECIDED: f64 = 1e-9;

proptest! {
    #![proptest_config(cases(4000))]

    #[test]
    fn the_margin_is_positive_where_both_modes_decay(p in turned::any()) {
        let (margin, scale) = margin(&p);
        prop_assume!(margin.abs() > UNDECIDED * scale);
        let decay = eigenvalues(&pair(&p)).iter().all(|value| value.re < 0.0);
        prop_assert_eq!(decay, margin > 0.0);
    }

    #[test]
    fn both_modes_decay_below_the_limit_of_the_correlation(p in turned::any()) {
        let limit = xi_limit(&pair(&p));
        prop_assume!((p.xi.abs() - limit).abs() > UNDECIDED * limit);
        let decay = eigenvalues(&pair(&p)).iter().all(|value| value.re < 0.0);
        prop_assert_eq!(decay, p.xi.abs() < limit);
    }

    #[test]
    fn only_what_decays_has_a_steady_state(p in turned::any()) {
        let (margin, scale) = margin(&p);
        prop_assume!(margin.abs() > UNDECIDED * scale);
        match require_stable(&pair(&p)) {
            Ok(()) => prop_assert!(margin > 0.0),
            Err(Error::Unstable { growth_rate, xi_limit: limit }) => {
                prop_assert!(margin < 0.0);
                prop_assert_eq!(growth_rate, eigenvalues(&pair(&p))[0].re);
                prop_assert_eq!(limit, xi_limit(&pair(&p)));
            }
            Err(other) => prop_assert!(false, "{other}"),
        }
    }

    #[test]
    fn the_limit_is_that_of_the_formula(p in turned::any()) {
        let (delta, coupling2, gamma2) = (p.omega1 - p.omega2, 4.0 * p.g * p.g, p.gamma * p.gamma);
        let cosine = cross_damping(&Params { xi: 1.0, ..p }).re / gamma12(&p);
        let ratio = (gamma2 + coupling2 + delta * delta) / (gamma2 + coupling2 * cosine * cosine);
        let expected = p.gamma / gamma12(&p) * ratio.sqrt();
        // γ₁₂ from its definition cancels where n̄ is large.
        let rounding = 1e-14 * (1.0 + p.nbar1 + p.nbar2);
        prop_assert!((xi_limit(&pair(&p)) / expected - 1.0).abs() < rounding);
    }
}

#[test]
fn an_imaginary_correlation_leaves_no_dark_mode_beside_a_coupling() {
    // ξ = i, g = 0.1, γ = 0.5.
    let p = crate::support::params([1.0, 1.0], 0.1, 0.5, [0.0, 0.0], 1.0);
    let p = Params { xi_phase: std::f64::consts::FRAC_PI_2, ..p };
    let [slow, fast] = eigenvalues(&pair(&p));
    assert!((slow.re + 0.0209).abs() < 5e-5 && (fast.re + 0.479).abs() < 5e-4, "{slow} {fast}");
    assert!(require_stable(&pair(&p)).is_ok());
}

#[test]
fn without_coupling_the_mode_of_any_phase_is_dark() {
    for xi_phase in [0.3, 1.0, -2.0, 3.0] {
        let p = crate::support::params([1.0, 1.0], 0.0, 0.5, [0.4, 0.4], 1.0);
        let p = Params { xi_phase, ..p };
        // Zero but for the rounding of γ/2.
        assert!(eigenvalues(&pair(&p))[0].re.abs() < 1e-16, "{xi_phase}");
        assert!(require_stable(&pair(&p)).is_err());
    }
}
