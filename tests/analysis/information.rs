//! Entropy, purity and correlations of the steady state.

use crate::support::{cases, pair, params, strategies};
use odd_sympathy::analysis::{steady_state, Equations, GaussianInformation, SteadyReport};
use odd_sympathy::physics::{growth_rate, Covariance, Params};
use proptest::prelude::*;

fn report(p: &Params) -> SteadyReport {
    steady_state(&pair(p), Equations::MasterEquation).expect("a steady state")
}

fn of(theta: &Covariance) -> GaussianInformation {
    let Covariance { theta11, theta22, theta12 } = *theta;
    GaussianInformation::new(theta11, theta22, theta12.norm_sqr(), theta.determinant())
}

/// From a, b, c as in the textbooks (Eqs. 35–42): S₂, purity, I₂, J₂, D₂, ν̃₋.
fn textbook(theta: &Covariance) -> [f64; 6] {
    let (a, b, c) = (2.0 * theta.theta11, 2.0 * theta.theta22, 2.0 * theta.theta12.norm());
    let det = a * b - c * c;
    let mutual = (a * b / det).ln();
    let classical = (a / (a - c * c / (b + 1.0))).ln();
    let smallest = 0.5 * (((a + b).powi(2) - 4.0 * c * c).sqrt() - (a - b).abs());
    [det.ln(), 1.0 / det, mutual, classical, mutual - classical, smallest]
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn agrees_with_the_textbook(theta in strategies::covariance()) {
        let info = of(&theta);
        let [entropy, purity, mutual, classical, discord, smallest] = textbook(&theta);
        let pairs = [
            (info.entropy, entropy), (info.purity, purity), (info.mutual_information, mutual),
            (info.classical_correlation, classical), (info.discord, discord),
            (info.log_negativity, (-smallest.ln()).max(0.0)),
        ];
        for (value, expected) in pairs {
            prop_assert!((value - expected).abs() < 1e-13, "{value} {expected}");
        }
    }

    #[test]
    fn discord_is_a_part_of_the_mutual_information(p in strategies::stable()) {
        let info = report(&p).information;
        let (mutual, discord) = (info.mutual_information, info.discord);
        prop_assert!(0.0 <= discord && discord <= mutual);
        // Strictly so wherever there is any correlation, down to the smallest numbers with all their digits.
        if mutual > 1e-300 {
            prop_assert!(discord > 0.0 && discord < mutual && info.classical_correlation > 0.0);
        }
    }

    #[test]
    fn mutual_information_is_positive_exactly_where_there_is_coherence(p in strategies::stable()) {
        let report = report(&p);
        let coherent = report.covariance.theta12.norm_sqr() > 1e-300;
        prop_assert!(!coherent || report.information.mutual_information > 0.0);
        let correlated = report.information.mutual_information > 0.0;
        prop_assert!(!correlated || report.covariance.theta12.norm_sqr() > 0.0);
    }

    #[test]
    fn there_is_no_entanglement(p in strategies::stable()) {
        prop_assert_eq!(report(&p).information.log_negativity, 0.0);
    }

    #[test]
    fn purity_is_at_most_one(p in strategies::stable()) {
        let info = report(&p).information;
        prop_assert!(info.purity > 0.0 && info.purity <= 1.0, "{}", info.purity);
        prop_assert!((info.entropy + info.purity.ln()).abs() < 1e-12);
    }

    #[test]
    fn mutual_information_does_not_know_who_is_first(p in strategies::stable()) {
        // At the threshold the rounding of δ, which the exchange changes, decides how large it is.
        prop_assume!(growth_rate(&pair(&p)) < -1e-6 * p.gamma);
        let (here, there) = (report(&p), report(&crate::support::swapped(&p)));
        let (here, there) = (here.information.mutual_information, there.information.mutual_information);
        prop_assert!((here - there).abs() <= 1e-9 * here + 1e-15, "{here} {there}");
    }
}

#[test]
fn a_thermal_product_state_has_no_correlations() {
    let info = report(&params([1.0, 1.3], 0.2, 0.5, [0.7, 0.7], 0.8)).information;
    let correlations =
        [info.mutual_information, info.classical_correlation, info.discord, info.log_negativity];
    assert_eq!(correlations, [0.0; 4]);
    assert!((info.purity - 1.0 / (2.4 * 2.4)).abs() < 1e-15);
}

#[test]
fn the_vacuum_is_pure() {
    let info = of(&Covariance::VACUUM);
    assert_eq!((info.purity, info.entropy), (1.0, 0.0));
}

#[test]
fn near_the_threshold_everything_stays_finite_and_grows() {
    // n̄ = (0, 3) and δ = 0: the threshold is ξ = ½.
    let mut before = 0.0;
    for k in 1..12 {
        let xi = 0.5 * (1.0 - 10f64.powi(-k));
        let info = report(&params([1.0, 1.0], 0.1, 0.5, [0.0, 3.0], xi)).information;
        let all = info.to_array();
        assert!(all.iter().all(|value| value.is_finite() && *value >= 0.0), "xi = {xi}: {all:?}");
        assert!(info.mutual_information > before);
        before = info.mutual_information;
    }
}

#[test]
fn an_entangled_matrix_is_recognised() {
    // Not a state of this model, but the formula must see it: for a = b = 2 and c = 1.8, ν̃₋ = √(a² − c²).
    let info = GaussianInformation::new(1.0, 1.0, 0.81, 0.19);
    assert!((info.log_negativity - -0.76f64.sqrt().ln()).abs() < 1e-14);
}
