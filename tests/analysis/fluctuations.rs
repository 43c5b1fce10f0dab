//! Spectra, correlations and locking of the fluctuations at rest, each by a second route.

use crate::support::{cases, drift, pair, params, turned};
use nalgebra::Matrix2;
use num_complex::Complex64;
use odd_sympathy::analysis::{
    correlations, fluctuation_locking, noise_spectra, response, Ensemble, NoiseSpectra,
    OperatorOrder, Start, MAX_FREQUENCY,
};
use odd_sympathy::physics::{growth_rate, steady_covariance, susceptibility, Matrix2c, Params};
use proptest::prelude::*;
use std::f64::consts::{PI, TAU};

/// Nodes of a quadrature that converges geometrically for a few resonances of at least a hundredth of its width.
const NODES: usize = 6000;

/// S at the place `at`.
fn entry(spectra: &NoiseSpectra, at: usize) -> Matrix2c {
    let s12 = Complex64::new(spectra.s12.re[at], spectra.s12.im[at]);
    Matrix2::new(spectra.s11[at].into(), s12, s12.conj(), spectra.s22[at].into())
}

/// ∫S dω/2π, with ω = ω̄ + w·tan(θ/2): then S is smooth and periodic in θ, and equal nodes are best.
fn integral(p: &Params, ordering: OperatorOrder) -> Matrix2c {
    let (centre, width) = (0.5 * (p.omega1 + p.omega2), 0.5);
    let mut sum = Matrix2c::zeros();
    for k in 0..NODES {
        let angle = -PI + TAU * (k as f64 + 0.5) / NODES as f64;
        let omega = centre + width * (0.5 * angle).tan();
        let spectra = noise_spectra(&pair(p), omega, omega, 2, ordering).expect("spectra");
        let weight = 0.5 * width / (0.5 * angle).cos().powi(2) / NODES as f64;
        sum += entry(&spectra, 0) * Complex64::from(weight);
    }
    sum
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn the_integral_of_a_spectrum_is_the_variance(p in turned::stable()) {
        prop_assume!(growth_rate(&pair(&p)) < -0.01 && (p.omega1 - p.omega2).abs() < 1.0 && p.g.abs() < 1.0);
        let theta = steady_covariance(&pair(&p)).expect("rest").matrix();
        let normal = integral(&p, OperatorOrder::Normal) - (theta - Matrix2c::identity() * Complex64::from(0.5));
        let symmetric = integral(&p, OperatorOrder::Symmetric) - theta;
        prop_assert!(normal.norm() < 1e-9 * theta.norm(), "{:e}", normal.norm() / theta.norm());
        prop_assert!(symmetric.norm() < 1e-9 * theta.norm(), "{:e}", symmetric.norm() / theta.norm());
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn a_spectrum_is_the_transform_of_the_memory(p in turned::stable(), omega in -2.0..3.0f64) {
        // Half of the transform of N e^{Aᵀτ} is Nχᵀ, the other half its adjoint: the regression theorem against driving noise.
        prop_assume!(growth_rate(&pair(&p)) < -1e-4 * p.gamma);
        let pair = pair(&p);
        let memory = correlations(&pair, 1.0, 2).expect("correlations");
        let n = Matrix2::new(
            Complex64::new(memory.c11.re[0], memory.c11.im[0]),
            Complex64::new(memory.c12.re[0], memory.c12.im[0]),
            Complex64::new(memory.c21.re[0], memory.c21.im[0]),
            Complex64::new(memory.c22.re[0], memory.c22.im[0]),
        );
        let half = n * susceptibility(&pair, omega).transpose();
        let expected = half + half.adjoint();
        let found = entry(&noise_spectra(&pair, omega, omega + 1.0, 2, OperatorOrder::Normal).expect("spectra"), 0);
        prop_assert!((found - expected).norm() < 1e-10 * half.norm() + 1e-300, "{found} {expected}");
    }

    #[test]
    fn the_response_solves_the_driven_equation(p in turned::stable(), omega in -2.0..3.0f64) {
        let found = response(&pair(&p), omega, 5.0, 3).expect("a response");
        let at = |column: &odd_sympathy::analysis::ComplexColumn| Complex64::new(column.re[0], column.im[0]);
        let chi = Matrix2::new(at(&found.g11), at(&found.g12), at(&found.g21), at(&found.g22));
        let equation = Matrix2c::identity() * Complex64::new(0.0, -omega) - drift(&p);
        let rest = equation * chi - Matrix2c::identity();
        prop_assert!(rest.norm() < 1e-12 * chi.norm() * equation.norm(), "{:e}", rest.norm());
    }

    #[test]
    fn a_spectrum_is_a_positive_matrix(p in turned::stable(), omega in -2.0..3.0f64) {
        for ordering in [OperatorOrder::Normal, OperatorOrder::Symmetric] {
            let it = noise_spectra(&pair(&p), omega, omega, 2, ordering).expect("spectra");
            prop_assert!(it.s11[0] >= 0.0 && it.s22[0] >= 0.0);
            prop_assert!((0.0..=1.0).contains(&it.coherence[0]), "{}", it.coherence[0]);
        }
    }

    #[test]
    fn the_memory_obeys_the_mean_motion(p in turned::stable(), duration in 0.1..20.0f64) {
        let pair = pair(&p);
        let it = correlations(&pair, duration, 5).expect("correlations");
        let at = |k: usize| Matrix2::new(
            Complex64::new(it.c11.re[k], it.c11.im[k]), Complex64::new(it.c12.re[k], it.c12.im[k]),
            Complex64::new(it.c21.re[k], it.c21.im[k]), Complex64::new(it.c22.re[k], it.c22.im[k]),
        );
        // A step of a quarter, by a Taylor series of the drift.
        let step = drift(&p).transpose() * Complex64::from(duration / 4.0);
        let mut exponential = Matrix2c::identity();
        let halvings = 10;
        let small = step / Complex64::from(1024.0);
        for k in (1..=20).rev() {
            exponential = Matrix2c::identity() + small * exponential / Complex64::from(f64::from(k));
        }
        for _ in 0..halvings { exponential *= exponential; }
        for k in 0..4 {
            prop_assert!((at(k) * exponential - at(k + 1)).norm() < 1e-10 * (1e-300 + at(0).norm()) * exponential.norm().max(1.0));
        }
    }
}

#[test]
fn numbers_to_hold_on_to() {
    let p = params([1.0, 1.2], 0.04, 0.5, [0.5, 0.5], 0.6);
    let it = noise_spectra(&pair(&p), 1.0, 1.1, 2, OperatorOrder::Normal).expect("spectra");
    for coherence in &it.coherence {
        assert!((coherence - 0.32).abs() < 5e-3, "{coherence}");
    }
    // At equal times the fluctuations are those of unrelated oscillators.
    let locking = fluctuation_locking(&pair(&p)).expect("rest");
    assert_eq!((locking.magnitude, locking.angle, locking.pearson), (0.0, None, 0.0));
    assert!((locking.complete_synchronization - 0.5).abs() < 1e-15);
    let cold = noise_spectra(
        &pair(&Params { nbar1: 0.0, nbar2: 0.0, ..p }),
        0.0,
        2.0,
        9,
        OperatorOrder::Normal,
    );
    let cold = cold.expect("spectra");
    assert!(cold.s11.iter().chain(&cold.s22).chain(&cold.coherence).all(|value| *value == 0.0));
}

/// Mean of cos ψ of the difference ψ of the phases of two complex Gaussian numbers of correlation c, from its known density.
fn mean_cosine(c: f64) -> f64 {
    const NODES: usize = 4000;
    let density = |psi: f64| {
        let beta = c * psi.cos();
        let rest = 1.0 - beta * beta;
        (1.0 - c * c) / (TAU * rest) * (1.0 + beta * (0.5 * PI + beta.asin()) / rest.sqrt())
    };
    let node = |k: usize| TAU * k as f64 / NODES as f64;
    (0..NODES).map(|k| node(k).cos() * density(node(k))).sum::<f64>() * TAU / NODES as f64
}

#[test]
fn the_locking_of_the_noise_is_that_of_its_distribution() {
    for (xi, phase, nbar) in [(0.5, 0.0, 0.2), (0.6, 1.0, 3.0), (-0.6, 2.0, 1.0), (0.2, -0.4, 0.01)]
    {
        let p = Params { xi_phase: phase, ..params([1.0, 1.1], 0.3, 0.5, [0.0, nbar], xi) };
        let theta = steady_covariance(&pair(&p)).expect("rest");
        let it = fluctuation_locking(&pair(&p)).expect("rest");
        let both = (theta.theta11 * theta.theta22).sqrt();
        let expected = mean_cosine(theta.theta12.norm() / both);
        assert!((it.magnitude - expected).abs() < 1e-14, "{} {expected}", it.magnitude);
        assert_eq!(it.angle, Some(-theta.theta12.arg()));
        assert_eq!(it.pearson, theta.theta12.re / both);
        assert!(it.complete_synchronization > 0.0 && it.complete_synchronization <= 1.0);
    }
}

#[test]
fn single_runs_at_rest_lock_as_it_says() {
    const RUNS: usize = 10_000;
    let p = Params { xi_phase: 0.6, ..params([1.0, 1.05], 0.4, 0.5, [0.0, 3.0], 0.4) };
    let covariance = steady_covariance(&pair(&p)).expect("rest");
    let start = Start { covariance, ..Start::coherent(0.0.into(), 0.0.into()) };
    let mut runs = Ensemble::new(pair(&p), &start, 3, RUNS).expect("runs");
    runs.step(2.0).expect("a step");
    let unit = |[a1, a2]: [Complex64; 2]| a1 * a2.conj() / (a1 * a2.conj()).norm();
    let mean = runs.moments().into_iter().map(unit).sum::<Complex64>() / RUNS as f64;
    let it = fluctuation_locking(&pair(&p)).expect("rest");
    let expected = Complex64::from_polar(it.magnitude, it.angle.expect("an angle"));
    assert!(it.magnitude > 0.1, "{it:?}");
    assert!((mean - expected).norm() < 4.0 / (RUNS as f64).sqrt(), "{mean} {expected}");
}

#[test]
fn what_cannot_be_is_refused() {
    let growing = pair(&params([1.0, 1.0], 0.1, 0.5, [0.0, 3.0], 0.8));
    let normal = OperatorOrder::Normal;
    assert_eq!(
        noise_spectra(&growing, 0.0, 1.0, 3, normal).expect_err("unstable").name(),
        "Unstable"
    );
    assert_eq!(response(&growing, 0.0, 1.0, 3).expect_err("unstable").name(), "Unstable");
    assert_eq!(correlations(&growing, 1.0, 3).expect_err("unstable").name(), "Unstable");
    assert_eq!(fluctuation_locking(&growing).expect_err("unstable").name(), "Unstable");
    let p = pair(&Params::default());
    assert_eq!(noise_spectra(&p, 0.0, 1.0, 1, normal).expect_err("one point").name(), "OutOfRange");
    assert_eq!(response(&p, 0.0, 1.0, 1_000_000).expect_err("too many").name(), "TooMany");
    assert_eq!(response(&p, f64::NAN, 1.0, 3).expect_err("no number").name(), "NotFinite");
    assert_eq!(response(&p, 0.0, 1e101, 3).expect_err("too far").name(), "OutOfRange");
    assert_eq!(correlations(&p, -1.0, 3).expect_err("backwards").name(), "OutOfRange");
    let far = noise_spectra(&p, -MAX_FREQUENCY, MAX_FREQUENCY, 3, OperatorOrder::Symmetric)
        .expect("spectra");
    assert!(far.s11.iter().chain(&far.coherence).all(|value| value.is_finite()));
}
