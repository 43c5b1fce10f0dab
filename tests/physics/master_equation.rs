//! Steady states, covariances and moments of the crate against the Lindblad equation in a truncated
//! Fock space.
//!
//! `cargo test --test physics master_equation -- --nocapture` prints the deviations and the cutoffs.

use crate::oracle::starts::{coherent, perhaps_a_photon, photon_beside_heat, shared_photon, Start};
use crate::oracle::{converged, Model, Moments};
use nalgebra::{DMatrix, Vector2};
use num_complex::Complex64;
use odd_sympathy::physics::{
    covariance_at, propagator, steady_covariance, Covariance, Pair, Params,
};
use std::f64::consts::FRAC_PI_2;

/// As far as the oracle has converged.
const AGREEMENT: f64 = 1e-8;
const TIMES: [f64; 3] = [0.7, 2.0, 5.0];

/// One module for each system, one test for each quantity named after it.
macro_rules! compare {
    ($($name:ident: $params:expr => $($fact:ident)+;)*) => {$(
        mod $name {
            $(#[test]
            fn $fact() {
                use super::*;
                let (deviation, cutoff) = super::$fact(&$params);
                let name = concat!(stringify!($name), " ", stringify!($fact));
                println!("{name}: deviation {deviation:.1e}, cutoff {cutoff}");
                assert!(deviation < AGREEMENT, "deviation {deviation:e}");
            })+
        }
    )*};
}

compare! {
    generic: system([1.0, 1.2], 0.3, 0.5, [0.05, 0.2], -0.4)
        => steady_state covariance moments;
    one_bath_at_zero: system([1.0, 0.85], -0.15, 0.4, [0.2, 0.0], -0.7)
        => steady_state covariance moments;
    strongly_correlated: system([1.0, 1.3], 0.05, 0.6, [0.12, 0.02], -0.9)
        => steady_state covariance moments;
    strongly_coupled: system([1.4, 1.15], 0.8, 0.3, [0.0, 0.15], -0.55)
        => steady_state covariance moments;
    exceptional_point: at_exceptional_point([1.0, 1.2], 0.5, [0.02, 0.2], -1.0)
        => steady_state covariance moments;
    mirrored_exceptional_point: at_exceptional_point([1.0, 0.9], 0.3, [0.15, 0.0], 1.0)
        => steady_state covariance moments;
    vacuum: system([1.0, 1.2], 0.04, 0.5, [0.0, 0.0], 0.6)
        => steady_state covariance moments;
    fully_correlated: system([1.0, 0.7], 0.1, 0.5, [0.1, 0.1], 1.0)
        => steady_state covariance moments;
    fully_anticorrelated: system([1.0, 1.4], 0.0, 0.5, [0.1, 0.1], -1.0)
        => steady_state covariance moments;
    resonant: system([1.0, 1.0], 0.3, 0.5, [0.0, 0.2], 0.5)
        => steady_state covariance moments;
    uncoupled: system([1.0, 1.0], 0.0, 0.5, [0.2, 0.05], 0.0)
        => steady_state covariance moments;
    negative_coupling: system([1.0, 0.9], -0.4, 0.35, [0.15, 0.1], 0.8)
        => steady_state covariance moments;
    dark_mode: system([1.0, 1.0], 0.2, 0.5, [0.1, 0.1], 1.0)
        => covariance moments;
    dark_mode_of_other_parity: system([1.0, 1.0], -0.3, 0.5, [0.0, 0.0], -1.0)
        => covariance moments;
    amplifying: system([1.0, 1.05], 0.1, 0.4, [0.0, 0.2], -1.0)
        => covariance moments;
    complex: turned(0.7, system([1.0, 1.2], 0.3, 0.5, [0.05, 0.2], 0.6))
        => steady_state covariance moments;
    complex_of_negative_modulus: turned(-2.1, system([1.1, 0.85], -0.2, 0.4, [0.2, 0.0], -0.8))
        => steady_state covariance moments;
    imaginary: turned(FRAC_PI_2, system([1.0, 1.2], 0.15, 0.5, [0.02, 0.2], 0.9))
        => steady_state covariance moments;
    imaginary_exceptional_point: turned(-FRAC_PI_2, system([1.0, 1.375], 0.25, 1.0, [0.1, 0.1], 0.625))
        => steady_state covariance moments;
    one_way: turned(FRAC_PI_2, system([1.0, 1.25], 0.125, 0.5, [0.15, 0.15], 0.5))
        => steady_state covariance moments;
    complex_without_coupling: turned(1.3, system([1.0, 0.8], 0.0, 0.5, [0.0, 0.2], 0.7))
        => steady_state covariance moments;
    complex_fully_correlated: turned(2.4, system([1.0, 1.3], 0.2, 0.5, [0.1, 0.1], 1.0))
        => steady_state covariance moments;
    complex_dark_mode: turned(1.1, system([1.0, 1.0], 0.0, 0.5, [0.1, 0.1], 1.0))
        => covariance moments;
    complex_amplifying: turned(0.4, system([1.0, 1.05], 0.1, 0.4, [0.0, 0.2], 1.0))
        => covariance moments;
}

fn system(
    [omega1, omega2]: [f64; 2],
    g: f64,
    gamma: f64,
    [nbar1, nbar2]: [f64; 2],
    xi: f64,
) -> Params {
    Params { omega1, omega2, g, gamma, nbar1, nbar2, xi, ..Params::DEFAULT }
}

/// The correlation ξ·e^{i·phase}.
fn turned(phase: f64, p: Params) -> Params {
    Params { xi_phase: phase, ..p }
}

/// g = 0 and |ξ| = |δ|/γ₁₂, where the drift matrix has one eigenvector only.
fn at_exceptional_point(omega: [f64; 2], gamma: f64, nbar: [f64; 2], sign: f64) -> Params {
    let product = |emission: f64| ((nbar[0] + emission) * (nbar[1] + emission)).sqrt();
    let gamma12 = gamma * (product(1.0) - product(0.0));
    system(omega, 0.0, gamma, nbar, sign * (omega[0] - omega[1]).abs() / gamma12)
}

fn steady_state(p: &Params) -> (f64, usize) {
    let (theirs, cutoff) =
        converged(&model(p), |equation| theta(&equation.moments(&equation.steady())));
    let ours = steady_covariance(&pair(p)).expect("a steady state");
    (distance(&entries(&ours), &theirs), cutoff)
}

fn covariance(p: &Params) -> (f64, usize) {
    worst([coherent, shared_photon, photon_beside_heat].map(|start| {
        follow(p, start, theta, |initial, t| {
            let initial =
                Covariance { theta11: initial[0].re, theta22: initial[1].re, theta12: initial[2] };
            entries(&covariance_at(&pair(p), &initial, t).expect("a covariance")).to_vec()
        })
    }))
}

fn moments(p: &Params) -> (f64, usize) {
    worst([coherent, perhaps_a_photon].map(|start| {
        follow(p, start, mean, |initial, t| {
            let a = propagator(&pair(p), t) * Vector2::new(initial[0], initial[1]);
            vec![a[0], a[1]]
        })
    }))
}

/// Largest deviation of `ours(initial values, t)` from the oracle at `TIMES`, and the cutoff.
fn follow(
    p: &Params,
    start: Start,
    values: fn(&Moments) -> Vec<Complex64>,
    ours: impl Fn(&[Complex64], f64) -> Vec<Complex64>,
) -> (f64, usize) {
    let (theirs, cutoff) = converged(&model(p), |equation| {
        let mut state = start(equation);
        let mut rows = values(&equation.moments(&state));
        for (i, t) in TIMES.into_iter().enumerate() {
            let elapsed = if i == 0 { 0.0 } else { TIMES[i - 1] };
            state = equation.propagate(&state, t - elapsed);
            rows.extend(values(&equation.moments(&state)));
        }
        rows
    });
    let (initial, later) = theirs.split_at(theirs.len() / (TIMES.len() + 1));
    let expected: Vec<_> = TIMES.into_iter().flat_map(|t| ours(initial, t)).collect();
    (distance(&expected, later), cutoff)
}

fn model(p: &Params) -> Model {
    let xi = Complex64::from_polar(p.xi.abs(), p.xi_phase) * p.xi.signum();
    Model {
        frequencies: vec![p.omega1, p.omega2],
        coupling: DMatrix::from_row_slice(2, 2, &[0.0, p.g, p.g, 0.0]),
        gamma: p.gamma,
        occupations: vec![p.nbar1, p.nbar2],
        correlation: DMatrix::from_row_slice(2, 2, &[1.0.into(), xi, xi.conj(), 1.0.into()]),
    }
}

fn pair(p: &Params) -> Pair {
    Pair::new(*p).expect("valid parameters")
}

fn mean(moments: &Moments) -> Vec<Complex64> {
    moments.a.iter().copied().collect()
}

fn theta(Moments { theta, .. }: &Moments) -> Vec<Complex64> {
    vec![theta[(0, 0)], theta[(1, 1)], theta[(0, 1)]]
}

fn entries(covariance: &Covariance) -> [Complex64; 3] {
    [covariance.theta11.into(), covariance.theta22.into(), covariance.theta12]
}

fn distance(ours: &[Complex64], theirs: &[Complex64]) -> f64 {
    assert_eq!(ours.len(), theirs.len());
    ours.iter().zip(theirs).map(|(o, t)| (o - t).norm()).fold(0.0, f64::max)
}

fn worst<const N: usize>(runs: [(f64, usize); N]) -> (f64, usize) {
    runs.into_iter().fold((0.0, 0), |(d, c), (deviation, cutoff)| (deviation.max(d), cutoff.max(c)))
}
