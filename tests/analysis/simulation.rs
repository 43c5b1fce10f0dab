//! A pair in motion without noise: exact for any step.

use crate::support::{cases, matrix, pair, params, relative_distance, strategies, turned, I};
use num_complex::Complex64;
use odd_sympathy::analysis::{Simulation, Start};
use odd_sympathy::physics::{covariance_at, propagator, Covariance, Params};
use odd_sympathy::Error;
use proptest::prelude::*;

const A1: Complex64 = Complex64::new(1.0, -0.5);
const A2: Complex64 = Complex64::new(-0.3, 0.8);

fn simulation(p: &Params, covariance: Covariance) -> Simulation {
    let start = Start { covariance, ..Start::coherent(A1, A2) };
    Simulation::new(pair(p), &start).expect("a simulation")
}

fn theta_of(run: &Simulation) -> Covariance {
    run.covariance().expect("a state")
}

fn distance(left: &Simulation, right: &Simulation) -> f64 {
    let ([a1, a2], [b1, b2]) = (left.moments(), right.moments());
    let size = a1.norm() + a2.norm();
    ((a1 - b1).norm() + (a2 - b2).norm()) / size
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn many_small_steps_are_one_large_step(
        p in turned::any(), theta in strategies::covariance(), t in 0.1..20.0f64, count in 2..200u32,
    ) {
        let (mut small, mut large) = (simulation(&p, theta), simulation(&p, theta));
        for _ in 0..count {
            small.step(t / f64::from(count)).unwrap();
        }
        large.step(t).unwrap();
        // Each step rounds, and non-normal growth may amplify what came before.
        let growth = propagator(&pair(&p), t).norm() * propagator(&pair(&p), -t).norm();
        prop_assert!((small.time() - t).abs() < 1e-12);
        prop_assert!(distance(&small, &large) < 1e-14 * f64::from(count) * growth.max(1.0));
        let error = relative_distance(&matrix(&theta_of(&small)), &matrix(&theta_of(&large)));
        prop_assert!(error < 1e-12, "{error:e}");
    }

    #[test]
    fn a_step_back_returns(p in turned::any(), theta in strategies::covariance(), t in 0.1..5.0f64) {
        let mut run = simulation(&p, theta);
        run.step(t).unwrap();
        let growth = propagator(&pair(&p), -t).norm().powi(2) * matrix(&theta_of(&run)).norm();
        run.step(-t).unwrap();
        prop_assert_eq!(run.time(), 0.0);
        prop_assert!(distance(&run, &simulation(&p, theta)) < 1e-13 * growth);
        // Going back magnifies rounding; what has grown beyond the tolerance of Θ ≥ ½ may be called no state.
        let rounding = 1e-12 * growth;
        match run.covariance() {
            Ok(found) => prop_assert!((matrix(&found) - matrix(&theta)).norm() < rounding),
            Err(error) => {
                prop_assert_eq!(error.name(), "NotPhysical");
                prop_assert!(rounding > 1e-9, "{error}");
            }
        }
    }

    #[test]
    fn a_trajectory_is_what_stepping_would_show(p in turned::any(), duration in 0.1..30.0f64) {
        let mut run = simulation(&p, Covariance::VACUUM);
        run.step(0.7).unwrap();
        let path = run.trajectory(duration, 5).unwrap();
        for k in 0..5 {
            let mut later = run.clone();
            later.step(duration * k as f64 / 4.0).unwrap();
            prop_assert!((path.t[k] - later.time()).abs() < 1e-12);
            let [a1, a2] = later.moments();
            prop_assert_eq!([path.re1[k], path.im1[k], path.re2[k], path.im2[k]], [a1.re, a1.im, a2.re, a2.im]);
        }
        prop_assert_eq!(run.time(), 0.7);
    }
}

#[test]
fn the_state_follows_propagator_and_covariance() {
    let p = params([1.0, 1.2], 0.3, 0.5, [0.05, 0.2], -0.4);
    let mut run = simulation(&p, Covariance::VACUUM);
    run.step(3.5).unwrap();
    let moved = propagator(&pair(&p), 3.5) * nalgebra::Vector2::new(A1, A2);
    assert_eq!(run.moments(), [moved[0], moved[1]]);
    assert_eq!(theta_of(&run), covariance_at(&pair(&p), &Covariance::VACUUM, 3.5).unwrap());
}

#[test]
fn turning_a_knob_keeps_the_state() {
    let (before, after) = (
        params([1.0, 1.2], 0.3, 0.5, [0.0, 0.0], 0.1),
        params([1.0, 1.0], 0.0, 0.2, [1.0, 0.5], -0.6),
    );
    let mut run = simulation(&before, Covariance::VACUUM);
    run.step(2.0).unwrap();
    let (moments, covariance) = (run.moments(), theta_of(&run));
    run.set_pair(pair(&after));
    assert_eq!((run.moments(), theta_of(&run), run.time()), (moments, covariance, 2.0));
    run.step(1.0).unwrap();
    let moved = propagator(&pair(&after), 1.0) * nalgebra::Vector2::from(moments);
    assert_eq!(run.moments(), [moved[0], moved[1]]);
    assert_eq!(theta_of(&run), covariance_at(&pair(&after), &covariance, 1.0).unwrap());
}

#[test]
fn the_relative_phase_is_that_of_the_first_against_the_second() {
    let pair = pair(&Params::default());
    let phase = |a1, a2| {
        let start = Start::coherent(a1, a2);
        Simulation::new(pair, &start).unwrap().relative_phase()
    };
    assert_eq!(phase(I, 1.0.into()), Some(std::f64::consts::FRAC_PI_2));
    assert_eq!(phase(1.0.into(), I), Some(-std::f64::consts::FRAC_PI_2));
    // Amplitudes whose product is below the smallest number still have phases.
    let faint = phase(I * 1e-200, Complex64::from(1e-200)).unwrap();
    assert!((faint - std::f64::consts::FRAC_PI_2).abs() < 1e-15);
    assert_eq!(phase(0.0.into(), 1.0.into()), None);
    assert_eq!(phase(1.0.into(), 0.0.into()), None);
}

#[test]
fn a_refused_step_leaves_the_state() {
    let mut run = simulation(&params([1.0, 1.0], 0.0, 0.5, [0.0, 3.0], 1.0), Covariance::VACUUM);
    let before = run.clone();
    assert_eq!(run.step(1e5).unwrap_err().name(), "Overflow");
    assert_eq!(
        (run.moments(), run.covariance(), run.time()),
        (before.moments(), before.covariance(), 0.0)
    );
}

#[test]
fn before_the_start_there_is_a_mean_motion_but_no_state() {
    let p = params([1.0, 1.0], 0.3, 0.5, [0.3, 1.5], 0.5);
    let mut run = simulation(&p, Covariance::VACUUM);
    run.step(-3.0).unwrap();
    let error = run.covariance().unwrap_err();
    assert!(matches!(error, Error::NotPhysical { smallest } if smallest < 0.0), "{error}");
    let moved = propagator(&pair(&p), -3.0) * nalgebra::Vector2::new(A1, A2);
    assert_eq!((run.moments(), run.time()), ([moved[0], moved[1]], -3.0));
    run.step(3.0).unwrap();
    // The way there and back magnifies rounding by e^{3}.
    let back = run.covariance().unwrap();
    assert!((matrix(&back) - matrix(&Covariance::VACUUM)).norm() < 1e-13, "{back:?}");
    assert!((run.moments()[0] - A1).norm() + (run.moments()[1] - A2).norm() < 1e-13);
}
