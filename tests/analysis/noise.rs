//! Noisy runs: their ensemble has the mean and the covariance of the master equation.

use crate::support::{pair, params};
use num_complex::Complex64;
use odd_sympathy::analysis::{Simulation, Start};
use odd_sympathy::physics::{Covariance, Params};
use std::f64::consts::FRAC_PI_2;

const RUNS: u64 = 4000;
const A1: Complex64 = Complex64::new(1.0, -0.5);
const A2: Complex64 = Complex64::new(-0.3, 0.8);
/// Six standard errors of each of the numbers below: the seeds are fixed, so this fails or holds for good.
const CONFIDENCE: f64 = 6.0;

fn simulation(p: &Params, covariance: Covariance, noise_seed: Option<u64>) -> Simulation {
    Simulation::new(pair(p), &Start { covariance, noise_seed, ..Start::coherent(A1, A2) })
        .expect("a simulation")
}

fn stepped(mut run: Simulation, steps: &[f64]) -> Simulation {
    steps.iter().for_each(|dt| run.step(*dt).unwrap());
    run
}

/// Compares mean, Θ and ⟨aᵢaⱼ⟩ = 0 of many runs with the exact values.
fn check(p: &Params, covariance: Covariance, steps: &[f64]) {
    let exact = stepped(simulation(p, covariance, None), steps);
    let [m1, m2] = exact.moments();
    let n = RUNS as f64;
    let deviations: Vec<[Complex64; 2]> = (0..RUNS)
        .map(|seed| stepped(simulation(p, covariance, Some(seed)), steps).moments())
        .map(|[a1, a2]| [a1 - m1, a2 - m2])
        .collect();
    let mean =
        |f: &dyn Fn(&[Complex64; 2]) -> Complex64| deviations.iter().map(f).sum::<Complex64>() / n;
    let Covariance { theta11, theta22, theta12 } = exact.covariance().expect("a state");
    // Gaussian: the variance of x*y is E|x|² E|y|², that of a mean E|x|²/n.
    let expect = |name: &str, value: Complex64, expected: Complex64, scale: f64| {
        let error = (value - expected).norm() * n.sqrt() / scale;
        assert!(error < CONFIDENCE, "{name}: {value} for {expected}, {error} standard errors");
    };
    let zero = Complex64::from(0.0);
    let both = (theta11 * theta22).sqrt();
    expect("mean of a1", mean(&|d| d[0]), zero, theta11.sqrt());
    expect("mean of a2", mean(&|d| d[1]), zero, theta22.sqrt());
    expect("theta11", mean(&|d| d[0].norm_sqr().into()), theta11.into(), theta11);
    expect("theta22", mean(&|d| d[1].norm_sqr().into()), theta22.into(), theta22);
    expect("theta12", mean(&|d| d[0].conj() * d[1]), theta12, both);
    expect("squeezing of a1", mean(&|d| d[0] * d[0]), zero, theta11 * 2f64.sqrt());
    expect("two-mode squeezing", mean(&|d| d[0] * d[1]), zero, both);
}

/// Far from the vacuum, with a Θ₁₂ whose imaginary part shows a conjugated factor at once.
fn correlated() -> Covariance {
    Covariance { theta11: 1.5, theta22: 1.2, theta12: Complex64::new(0.2, 0.7) }
}

#[test]
fn the_start_is_drawn_from_the_initial_covariance() {
    check(&Params::default(), correlated(), &[]);
}

#[test]
fn one_step_has_the_complex_covariance_of_the_noise() {
    let p = params([1.0, 1.4], 0.5, 0.5, [2.0, 0.0], 0.9);
    check(&p, Covariance::VACUUM, &[3.0]);
}

#[test]
fn unequal_steps_have_the_same_law() {
    let p = params([1.0, 1.4], 0.5, 0.5, [2.0, 0.0], 0.9);
    check(&p, correlated(), &[0.01, 0.3, 1.2, 0.05]);
}

#[test]
fn full_correlation_at_zero_temperature_has_the_same_law() {
    check(&params([1.0, 1.0], 0.2, 0.5, [0.0, 0.0], -1.0), Covariance::VACUUM, &[0.5, 2.0]);
}

#[test]
fn a_complex_correlation_has_the_same_law() {
    let p = params([1.0, 1.4], 0.5, 0.5, [2.0, 0.0], 0.9);
    check(&Params { xi_phase: 0.7, ..p }, correlated(), &[0.01, 0.3, 1.2, 0.05]);
}

#[test]
fn an_imaginary_correlation_at_rest_has_the_same_law() {
    let p = params([1.0, 1.2], 0.1, 0.5, [1.0, 0.2], 0.8);
    check(&Params { xi_phase: -FRAC_PI_2, ..p }, Covariance::VACUUM, &[40.0]);
}

#[test]
fn the_same_seed_is_the_same_run_and_another_is_another() {
    let run = |seed| stepped(simulation(&Params::default(), correlated(), Some(seed)), &[0.3, 0.7]);
    assert_eq!(run(7).moments(), run(7).moments());
    assert_ne!(run(7).moments(), run(8).moments());
}

#[test]
fn the_covariance_is_that_of_the_ensemble_not_of_the_run() {
    let p = Params::default();
    let noisy = stepped(simulation(&p, correlated(), Some(3)), &[0.4]);
    assert_eq!(
        noisy.covariance(),
        stepped(simulation(&p, correlated(), None), &[0.4]).covariance()
    );
}

#[test]
fn noise_cannot_be_undone() {
    let mut run = simulation(&Params::default(), Covariance::VACUUM, Some(1));
    let before = run.moments();
    assert_eq!(run.step(-0.1).unwrap_err().name(), "OutOfRange");
    assert_eq!((run.moments(), run.time()), (before, 0.0));
}
