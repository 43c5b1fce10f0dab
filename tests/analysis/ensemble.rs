//! Many runs stepped together: each is a noisy run, and all of them have the law of the master equation.

use crate::support::{pair, params};
use num_complex::Complex64;
use odd_sympathy::analysis::{
    prepared_start, Ensemble, Preparation, Simulation, Squeezing, Start, MAX_ENSEMBLE,
};
use odd_sympathy::physics::{Covariance, Params};

const RUNS: usize = 4000;
/// Six standard errors: the seed is fixed, so this fails or holds for good.
const CONFIDENCE: f64 = 6.0;

fn start() -> Start {
    let covariance = Covariance { theta11: 1.5, theta22: 1.2, theta12: Complex64::new(0.2, 0.7) };
    let (a1, a2) = (Complex64::new(1.0, -0.5), Complex64::new(-0.3, 0.8));
    Start { covariance, ..Start::coherent(a1, a2) }
}

fn hot() -> Params {
    params([1.0, 1.4], 0.5, 0.5, [2.0, 0.0], 0.9)
}

fn ensemble(p: &Params, count: usize) -> Ensemble {
    Ensemble::new(pair(p), &start(), 7, count).expect("an ensemble")
}

#[test]
fn its_first_run_is_the_single_run_of_that_seed() {
    let mut single =
        Simulation::new(pair(&hot()), &Start { noise_seed: Some(7), ..start() }).unwrap();
    let mut runs = ensemble(&hot(), 3);
    assert_eq!(runs.moments()[0], single.moments());
    for dt in [0.3, 0.0, 2.0] {
        single.step(dt).unwrap();
        runs.step(dt).unwrap();
        assert_eq!((runs.moments()[0], runs.time()), (single.moments(), single.time()));
    }
}

#[test]
fn a_run_does_not_hang_on_how_many_there_are() {
    let (mut few, mut many) = (ensemble(&hot(), 2), ensemble(&hot(), 50));
    few.step(0.7).unwrap();
    many.step(0.7).unwrap();
    assert_eq!(few.moments()[..], many.moments()[..2]);
    assert_ne!(few.moments()[0], few.moments()[1]);
}

/// Mean, Θ and M of the deviations from the exact mean.
fn check_law(runs: &Ensemble, exact: &Simulation) {
    let [m1, m2] = exact.moments();
    let deviations: Vec<_> = runs.moments().iter().map(|[a1, a2]| [a1 - m1, a2 - m2]).collect();
    let n = deviations.len() as f64;
    let mean =
        |f: &dyn Fn(&[Complex64; 2]) -> Complex64| deviations.iter().map(f).sum::<Complex64>() / n;
    let (Covariance { theta11, theta22, theta12 }, m) = exact.second_moments().expect("a state");
    let both = (theta11 * theta22).sqrt();
    // Gaussian: the variance of x*y is E|x|² E|y|², of squeezed ones at most twice that; that of a mean E|x|²/n.
    for (name, value, expected, scale) in [
        ("mean of a1", mean(&|d| d[0]), 0.0.into(), theta11.sqrt()),
        ("mean of a2", mean(&|d| d[1]), 0.0.into(), theta22.sqrt()),
        ("theta11", mean(&|d| d[0].norm_sqr().into()), theta11.into(), theta11),
        ("theta22", mean(&|d| d[1].norm_sqr().into()), theta22.into(), theta22),
        ("theta12", mean(&|d| d[0].conj() * d[1]), theta12, both),
        ("m11", mean(&|d| d[0] * d[0]), m.m11, theta11),
        ("m22", mean(&|d| d[1] * d[1]), m.m22, theta22),
        ("m12", mean(&|d| d[0] * d[1]), m.m12, both),
    ] {
        let error = (value - expected).norm() * n.sqrt() / scale;
        assert!(error < CONFIDENCE, "{name}: {value} for {expected}, {error} standard errors");
    }
}

#[test]
fn all_runs_have_the_law_of_the_master_equation_at_the_start_and_after_unequal_steps() {
    let mut exact = Simulation::new(pair(&hot()), &start()).unwrap();
    let mut runs = ensemble(&hot(), RUNS);
    check_law(&runs, &exact);
    for dt in [0.05, 0.3, 1.2] {
        exact.step(dt).unwrap();
        runs.step(dt).unwrap();
        check_law(&runs, &exact);
    }
}

#[test]
fn squeezed_runs_have_their_law_too() {
    let squeezing = |r, angle| Squeezing { r, angle };
    let each = Preparation {
        a1: 1.0.into(),
        nbar1: 0.3,
        squeezing1: squeezing(1.0, 0.7),
        squeezing2: squeezing(0.4, -2.0),
        ..Preparation::default()
    };
    let together =
        Preparation { two_mode_squeezing: squeezing(0.8, 1.9), ..Preparation::default() };
    for preparation in [each, together] {
        let start = prepared_start(&preparation).expect("a state");
        let mut exact = Simulation::new(pair(&hot()), &start).unwrap();
        let mut runs = Ensemble::new(pair(&hot()), &start, 11, RUNS).unwrap();
        let single = Start { noise_seed: Some(11), ..start };
        let single = Simulation::new(pair(&hot()), &single).unwrap();
        assert_eq!(runs.moments()[0], single.moments());
        check_law(&runs, &exact);
        for dt in [0.3, 1.0] {
            exact.step(dt).unwrap();
            runs.step(dt).unwrap();
            check_law(&runs, &exact);
        }
    }
}

#[test]
fn the_squeezed_side_of_a_start_is_narrow() {
    let one =
        Preparation { squeezing1: Squeezing { r: 3.0, angle: 0.0 }, ..Preparation::default() };
    let start = prepared_start(&one).expect("a state");
    let runs = Ensemble::new(pair(&hot()), &start, 1, RUNS).unwrap();
    let mean = |part: fn(&Complex64) -> f64| {
        runs.moments().iter().map(|[a1, _]| part(a1).powi(2)).sum::<f64>() / RUNS as f64
    };
    // Re a = x/√2 has variance e^{2r}/4, Im a e^{−2r}/4; a sample's variance has a relative error of √(2/n).
    let error = CONFIDENCE * (2.0 / RUNS as f64).sqrt();
    assert!((mean(|a| a.re) * 4.0 / 6f64.exp() - 1.0).abs() < error);
    assert!((mean(|a| a.im) * 4.0 * 6f64.exp() - 1.0).abs() < error);
}

#[test]
fn a_knob_that_is_turned_holds_from_then_on_for_all() {
    let other = params([1.0, 1.0], -0.2, 1.0, [0.0, 1.0], -1.0);
    let mut exact = Simulation::new(pair(&hot()), &start()).unwrap();
    let mut runs = ensemble(&hot(), RUNS);
    exact.step(1.0).unwrap();
    runs.step(1.0).unwrap();
    exact.set_pair(pair(&other));
    runs.set_pair(pair(&other));
    exact.step(0.8).unwrap();
    runs.step(0.8).unwrap();
    check_law(&runs, &exact);
}

#[test]
fn restored_runs_are_where_they_were_and_go_on_with_other_noise() {
    let mut runs = ensemble(&hot(), RUNS);
    let mut exact = Simulation::new(pair(&hot()), &start()).unwrap();
    exact.step(1.0).unwrap();
    runs.step(1.0).unwrap();
    let then = runs.moments();
    runs.step(0.5).unwrap();
    let once = runs.moments();
    runs.restore(1.0, &then).unwrap();
    assert_eq!((runs.moments(), runs.time()), (then, 1.0));
    runs.step(0.5).unwrap();
    exact.step(0.5).unwrap();
    assert_ne!(runs.moments(), once);
    check_law(&runs, &exact);
}

#[test]
fn what_cannot_be_is_refused_and_changes_nothing() {
    let new = |start: &Start, count| Ensemble::new(pair(&hot()), start, 1, count);
    assert_eq!(new(&start(), 0).unwrap_err().name(), "OutOfRange");
    assert_eq!(new(&start(), MAX_ENSEMBLE + 1).unwrap_err().name(), "TooMany");
    let narrow = Covariance { theta11: 0.4, ..Covariance::VACUUM };
    assert_eq!(new(&Start { covariance: narrow, ..start() }, 1).unwrap_err().name(), "NotPhysical");

    let growing = params([1.0, 1.0], 0.0, 0.5, [0.0, 3.0], 1.0);
    let mut runs = ensemble(&growing, 2);
    let before = runs.moments();
    assert_eq!(runs.step(-0.1).unwrap_err().name(), "OutOfRange");
    assert_eq!(runs.step(1e5).unwrap_err().name(), "Overflow");
    assert_eq!(runs.restore(0.0, &before[..1]).unwrap_err().name(), "OutOfRange");
    let bad = [[Complex64::new(f64::NAN, 0.0); 2]; 2];
    assert_eq!(runs.restore(0.0, &bad).unwrap_err().name(), "NotFinite");
    assert_eq!((runs.moments(), runs.time()), (before, 0.0));
}
