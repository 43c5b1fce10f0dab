//! Phase locking as the paper sampled it.

use crate::support::{pair, params};
use odd_sympathy::analysis::{phase_locking, Method, PhaseLocking, PhaseLockingOptions};
use odd_sympathy::physics::Params;
use std::f64::consts::FRAC_PI_2;

/// A window in which phases still spread, so that there is something to sample.
const EARLY: PhaseLockingOptions = PhaseLockingOptions {
    method: Method::MonteCarlo,
    start: Some(2.0),
    duration: 20.0,
    steps: 2000,
    samples: 5000,
    seed: 1,
    tolerance: 1e-8,
};

fn value(p: &Params, options: &PhaseLockingOptions) -> PhaseLocking {
    phase_locking(&pair(p), options).expect("a value")
}

fn systems() -> [Params; 6] {
    [
        params([1.0, 1.2], 0.04, 0.5, [0.0, 0.0], 0.6),
        params([1.0, 1.2], 0.0, 0.5, [0.0, 0.0], 0.2),
        params([1.0, 1.25], 0.0, 0.5, [0.0, 0.0], -0.5),
        params([1.0, 1.0], 0.3, 0.5, [0.0, 0.2], 0.1),
        params([1.0, 0.8], -0.1, 0.3, [0.3, 0.1], -0.05),
        params([1.0, 1.2], 0.15, 0.5, [0.0, 0.0], 0.0),
    ]
}

#[test]
fn agrees_with_the_ensemble_within_five_standard_errors() {
    for p in systems() {
        let exact = value(&p, &PhaseLockingOptions { method: Method::Ensemble, ..EARLY }).value;
        for seed in 1..=4 {
            let found = value(&p, &PhaseLockingOptions { seed, ..EARLY });
            // The midpoint rule in time: (dt)² times the second derivative of the phase, over 24.
            let time_step = 1e-5;
            let error = (found.value - exact).abs();
            assert!(error < 5.0 * found.standard_error + time_step, "{p:?}: {found:?} for {exact}");
        }
    }
}

#[test]
fn the_standard_error_is_the_spread_of_the_seeds() {
    for p in systems() {
        let options = PhaseLockingOptions { samples: 200, steps: 200, ..EARLY };
        let runs: Vec<_> =
            (0..400).map(|seed| value(&p, &PhaseLockingOptions { seed, ..options })).collect();
        let n = runs.len() as f64;
        let mean = runs.iter().map(|run| run.value).sum::<f64>() / n;
        let spread =
            (runs.iter().map(|run| (run.value - mean).powi(2)).sum::<f64>() / (n - 1.0)).sqrt();
        // Beside the spread it holds the share of one more start, which a sample cannot have seen.
        let unseen = |run: &PhaseLocking| (1.0 + run.value.abs()) / f64::from(options.samples);
        let seen = |run: &PhaseLocking| (run.standard_error.powi(2) - unseen(run).powi(2)).sqrt();
        let claimed = runs.iter().map(seen).sum::<f64>() / n;
        // A spread of 400 numbers is known to 1/√800 = 3.5 %.
        assert!((claimed / spread - 1.0).abs() < 0.18, "{p:?}: {claimed} for {spread}");
    }
}

#[test]
fn the_same_seed_gives_the_same_bits() {
    for p in systems() {
        assert_eq!(value(&p, &EARLY), value(&p, &EARLY));
    }
}

#[test]
fn another_seed_gives_another_value() {
    let p = systems()[0];
    assert_ne!(value(&p, &EARLY).value, value(&p, &PhaseLockingOptions { seed: 2, ..EARLY }).value);
}

#[test]
fn the_first_samples_do_not_depend_on_how_many_follow() {
    // φ₀ is keyed by seed and sample alone: the mean of 1 … 600 fixes that of 2 × 300 if the halves are known.
    let p = systems()[0];
    let sum = |samples: u32| {
        f64::from(samples) * value(&p, &PhaseLockingOptions { samples, ..EARLY }).value
    };
    // One more sample changes the sum by a cosine, another set of phases by about √600.
    for samples in [2, 511, 512, 513, 1024] {
        assert!((sum(samples + 1) - sum(samples)).abs() <= 1.0 + 1e-9, "{samples}");
    }
}

#[test]
fn a_locked_pair_has_the_error_of_one_unseen_start_alone() {
    let p = params([1.0, 1.2], 0.1, 0.5, [0.0, 0.0], 0.9);
    let options = PhaseLockingOptions { start: Some(400.0), samples: 50, ..EARLY };
    let limit = value(&p, &PhaseLockingOptions::new(Method::Limit)).value;
    let found = value(&p, &options);
    let unseen = (1.0 + limit.abs()) / 50.0;
    assert!((found.standard_error - unseen).abs() < 1e-9, "{found:?}");
    assert!((found.value - limit).abs() < 1e-12, "{found:?}");
}

#[test]
fn near_full_locking_the_error_covers_the_starts_that_no_sample_saw() {
    // Starts near the repelling point decide, and 5000 hold few or none of them.
    let p = params([1.0, 1.0], 0.04, 0.5, [0.5, 0.7643106477047091], 0.40509911415395305);
    let exact = value(
        &p,
        &PhaseLockingOptions { tolerance: 1e-10, ..PhaseLockingOptions::new(Method::Ensemble) },
    );
    assert!((exact.value + 0.99998706).abs() < 1e-8, "{exact:?}");
    for seed in 0..40 {
        let found = value(
            &p,
            &PhaseLockingOptions { seed, ..PhaseLockingOptions::new(Method::MonteCarlo) },
        );
        assert!(
            (found.value - exact.value).abs() < 3.0 * found.standard_error,
            "{seed}: {found:?}"
        );
    }
}

#[test]
fn a_complex_correlation_agrees_with_the_ensemble() {
    for (p, xi_phase) in systems().into_iter().zip([0.7, -2.1, 1.0, FRAC_PI_2, -FRAC_PI_2, 3.0]) {
        let p = Params { xi_phase, ..p };
        let exact = value(&p, &PhaseLockingOptions { method: Method::Ensemble, ..EARLY });
        let found = value(&p, &EARLY);
        // As above, of the midpoint rule in time.
        let allowed = 5.0 * found.standard_error + 1e-5;
        assert!((found.value - exact.value).abs() < allowed, "{p:?}: {found:?} for {exact:?}");
        // The imaginary part spreads as the real one does.
        assert!(
            (found.magnitude - exact.magnitude).abs() < 2.0 * allowed,
            "{p:?}: {found:?} for {exact:?}"
        );
    }
}

#[test]
fn the_defaults_are_those_of_the_paper() {
    let options = PhaseLockingOptions::new(Method::MonteCarlo);
    assert_eq!((options.steps, options.samples, options.seed), (2000, 5000, 1));
    assert_eq!((options.start, options.duration, options.tolerance), (None, 200.0, 1e-6));
}
