//! What is refused, and with which name, value and range.

use crate::support::{pair, params};
use num_complex::Complex64;
use odd_sympathy::analysis::{
    phase_locking, steady_state, Axis, Equations, Grid, Method, PhaseLockingOptions, Simulation,
    Start,
};
use odd_sympathy::panels::Kind;
use odd_sympathy::physics::{Covariance, Pair, Params};
use odd_sympathy::Error;

fn out_of_range(name: &str, value: f64, min: f64, max: f64) -> Error {
    Error::OutOfRange { name: name.into(), value, min, max }
}

/// Ranges from the specification.
const RANGES: [(&str, f64, f64); 7] = [
    ("omega1", 0.01, 100.0),
    ("omega2", 0.01, 100.0),
    ("g", -10.0, 10.0),
    ("gamma", 1e-4, 10.0),
    ("nbar1", 0.0, 1000.0),
    ("nbar2", 0.0, 1000.0),
    ("xi", -1.0, 1.0),
];

/// The phase of the correlation, which may be any number.
const PHASE: usize = RANGES.len();

fn with(index: usize, value: f64) -> Result<Pair, Error> {
    let mut numbers = Params::default().to_array();
    numbers[index] = value;
    Pair::new(Params::from_array(numbers))
}

#[test]
fn each_parameter_is_held_to_its_range() {
    for (index, (name, min, max)) in RANGES.into_iter().enumerate() {
        assert_eq!(Params::KEYS[index], name);
        assert!(with(index, min).is_ok() && with(index, max).is_ok(), "{name}");
        for value in [min - 1e-9, max + 1e-9, -1e9, 1e9] {
            assert_eq!(with(index, value).unwrap_err(), out_of_range(name, value, min, max));
        }
    }
}

#[test]
fn each_parameter_has_to_be_finite() {
    for (index, name) in Params::KEYS.into_iter().enumerate() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let value_text = value.to_string().replace("inf", "Infinity");
            let expected = Error::NotFinite { name: name.into(), value: value_text };
            assert_eq!(with(index, value).unwrap_err(), expected);
        }
    }
}

#[test]
fn a_phase_is_any_number_of_turns() {
    assert_eq!(Params::KEYS[PHASE], "xiPhase");
    for value in [-f64::MAX, -7.0, 0.0, 1e9, f64::MAX] {
        assert!(with(PHASE, value).is_ok(), "{value}");
    }
}

#[test]
fn messages_carry_name_value_and_range() {
    let message = with(6, 1.5).unwrap_err().to_string();
    for part in ["xi", "1.5", "-1", "1"] {
        assert!(message.contains(part), "{message}");
    }
    let message = with(3, f64::NAN).unwrap_err().to_string();
    assert!(message.contains("gamma") && message.contains("NaN"), "{message}");
}

#[test]
fn a_growth_rate_of_rounding_is_called_0() {
    let error = Error::Unstable { growth_rate: 5.551e-17, xi_limit: 1.0 };
    assert!(
        error
            .to_string()
            .contains("there is no unique steady state: the growth rate is 0; it must"),
        "{error}"
    );
}

#[test]
fn the_limit_of_stability_is_named_by_its_key() {
    let error = Error::Unstable { growth_rate: 0.1, xi_limit: 0.7 };
    assert!(error.to_string().contains("|xi| < 0.7"), "{error}");
}

#[test]
fn a_list_of_another_length_is_counted() {
    let error = Error::check_length("omega", 2, 5, "nodes").unwrap_err();
    assert_eq!(error.to_string(), "omega has 2 values but there are 5 nodes");
    assert_eq!(error.name(), "OutOfRange");
}

#[test]
fn a_value_of_another_kind_is_named_with_what_it_must_be() {
    let (key, wanted) = ("a1".to_owned(), "an object {re, im}".to_owned());
    let error = Error::WrongType { key, wanted, found: "the number 1".to_owned() };
    assert_eq!(error.to_string(), "a1 must be an object {re, im}, not the number 1");
    assert_eq!(error.name(), "MissingKey");
}

#[test]
fn full_correlation_and_the_exceptional_point_are_valid() {
    for p in [
        params([1.0, 1.2], 0.0, 0.5, [0.0, 0.0], 1.0),
        params([1.0, 1.25], 0.0, 0.5, [0.0, 0.0], 0.5),
    ] {
        assert!(steady_state(&pair(&p), Equations::MasterEquation).is_ok());
    }
}

#[test]
fn beyond_the_limit_of_stability_the_error_names_rate_and_limit() {
    // n̄ = (0, 3): γ₁₂ = 2γ; with δ² = γ² + 4g² the limit is ½·√2.
    let p = params([1.0, 1.5], 0.0, 0.5, [0.0, 3.0], 0.8);
    let error = steady_state(&pair(&p), Equations::MasterEquation).unwrap_err();
    let message = error.to_string();
    let Error::Unstable { growth_rate, xi_limit } = error else { panic!("{error}") };
    assert!((xi_limit - 0.5f64.sqrt()).abs() < 1e-15);
    // λ = −γ/2 + ½√(x² − δ²)
    assert!((growth_rate - (-0.25 + 0.5 * (0.64f64 - 0.25).sqrt())).abs() < 1e-15);
    assert!(message.contains("0.7071") && message.contains("0.0622"), "{message}");
}

#[test]
fn grids_have_2_to_100_000_points() {
    let grid = |points| Grid::new(&Params::default(), Axis::Xi, -1.0, 1.0, points);
    for points in [0, 1] {
        assert_eq!(grid(points).unwrap_err(), out_of_range("points", points as f64, 2.0, 1e5));
    }
    for points in [100_001, 1_000_000_000] {
        let expected = Error::TooMany { name: "points".into(), value: points as f64, max: 1e5 };
        assert_eq!(grid(points).unwrap_err(), expected);
    }
    assert!(grid(2).is_ok() && grid(100_000).is_ok());
}

#[test]
fn grids_stay_in_the_range_of_their_axis() {
    let p = Params::default();
    let ends = |axis, from, to| Grid::new(&p, axis, from, to, 5);
    assert_eq!(ends(Axis::Xi, -1.0, 1.1).unwrap_err(), out_of_range("xi", 1.1, -1.0, 1.0));
    assert_eq!(ends(Axis::Gamma, 0.0, 1.0).unwrap_err(), out_of_range("gamma", 0.0, 1e-4, 10.0));
    // δ = ω₁ − ω₂ with ω₂ in its range.
    assert_eq!(ends(Axis::Delta, 0.0, 1.5).unwrap_err(), out_of_range("delta", 1.5, -99.0, 0.99));
    assert_eq!(ends(Axis::G, f64::NAN, 1.0).unwrap_err().name(), "NotFinite");
}

#[test]
fn words_that_do_not_exist_are_named_with_those_that_do() {
    let Error::UnknownKey { key, allowed } = Axis::from_key("omega").unwrap_err() else { panic!() };
    assert_eq!(
        (key.as_str(), allowed.as_str()),
        ("omega", "xi, delta, g, gamma, nbar1, nbar2, xiPhase")
    );
    let unknown = [
        Method::from_name("exact").unwrap_err(),
        Equations::from_name("paper").unwrap_err(),
        Kind::from_name("fig9").unwrap_err(),
    ];
    for (error, (word, offer)) in unknown.into_iter().zip([
        ("exact", "limit, ensemble, monteCarlo"),
        ("paper", "masterEquation, published"),
        ("fig9", "plv"),
    ]) {
        let Error::UnknownKind { kind, allowed } = error else { panic!("{error}") };
        assert!(kind == word && allowed.contains(offer), "{kind}: {allowed}");
    }
}

#[test]
fn phase_locking_options_have_ranges() {
    let ensemble = PhaseLockingOptions::new(Method::Ensemble);
    let monte_carlo = PhaseLockingOptions::new(Method::MonteCarlo);
    let name = |options: PhaseLockingOptions| {
        phase_locking(&pair(&Params::default()), &options).unwrap_err().name()
    };
    assert_eq!(name(PhaseLockingOptions { start: Some(-1.0), ..ensemble }), "OutOfRange");
    assert_eq!(name(PhaseLockingOptions { start: Some(f64::NAN), ..ensemble }), "NotFinite");
    assert_eq!(name(PhaseLockingOptions { duration: 0.0, ..ensemble }), "OutOfRange");
    assert_eq!(name(PhaseLockingOptions { duration: f64::INFINITY, ..ensemble }), "NotFinite");
    assert_eq!(name(PhaseLockingOptions { tolerance: 0.0, ..ensemble }), "OutOfRange");
    assert_eq!(name(PhaseLockingOptions { tolerance: 1.0, ..ensemble }), "OutOfRange");
    assert_eq!(name(PhaseLockingOptions { steps: 0, ..monte_carlo }), "OutOfRange");
    assert_eq!(name(PhaseLockingOptions { samples: 1, ..monte_carlo }), "OutOfRange");
    assert_eq!(name(PhaseLockingOptions { samples: 1_000_000_000, ..monte_carlo }), "TooMany");
    assert_eq!(
        name(PhaseLockingOptions { samples: 1_000_000, steps: 1_000_000, ..monte_carlo }),
        "TooMany"
    );
    assert_eq!(name(PhaseLockingOptions { seed: u64::MAX, ..monte_carlo }), "OutOfRange");
}

#[test]
fn what_a_method_does_not_use_is_ignored() {
    let bad = PhaseLockingOptions {
        duration: f64::NAN,
        steps: 0,
        tolerance: -1.0,
        ..PhaseLockingOptions::new(Method::Limit)
    };
    assert!(phase_locking(&pair(&Params::default()), &bad).is_ok());
}

#[test]
fn a_simulation_needs_finite_moments_and_a_state() {
    let start = Start::coherent(1.0.into(), 0.0.into());
    let refused = |start: Start| Simulation::new(pair(&Params::default()), &start).unwrap_err();
    let infinite = refused(Start { a2: Complex64::new(0.0, f64::INFINITY), ..start });
    assert_eq!(infinite, Error::NotFinite { name: "a2.im".into(), value: "Infinity".into() });
    // Less than the vacuum, and more coherence than quanta.
    let below = Covariance { theta11: 0.4, ..Covariance::VACUUM };
    let refusal = refused(Start { covariance: below, ..start });
    assert_eq!(refusal, Error::NotPhysical { smallest: 0.4 });
    let coherent = Covariance { theta11: 1.0, theta22: 1.0, theta12: Complex64::new(0.0, 0.6) };
    assert_eq!(refused(Start { covariance: coherent, ..start }).name(), "NotPhysical");
}

#[test]
fn a_trajectory_has_2_to_100_000_points_and_a_duration() {
    let start = Start::coherent(1.0.into(), 0.0.into());
    let run = Simulation::new(pair(&Params::default()), &start).unwrap();
    assert_eq!(run.trajectory(1.0, 1).unwrap_err().name(), "OutOfRange");
    assert_eq!(run.trajectory(1.0, 100_001).unwrap_err().name(), "TooMany");
    assert_eq!(run.trajectory(-1.0, 10).unwrap_err().name(), "OutOfRange");
    assert_eq!(run.trajectory(f64::NAN, 10).unwrap_err().name(), "NotFinite");
}
