//! Places where formulas lose their digits or computers their patience.

use crate::support::{pair, params};
use num_complex::Complex64;
use odd_sympathy::analysis::{
    phase_locking, steady_state, Axis, Equations, Grid, Method, PhaseLocking, PhaseLockingOptions,
    Simulation, Start,
};
use odd_sympathy::physics::Params;
use odd_sympathy::Error;

fn window(p: &Params, start: f64, duration: f64) -> PhaseLocking {
    let options = PhaseLockingOptions {
        start: Some(start),
        duration,
        ..PhaseLockingOptions::new(Method::Ensemble)
    };
    phase_locking(&pair(p), &options).expect("a value")
}

fn limit(p: &Params) -> f64 {
    phase_locking(&pair(p), &PhaseLockingOptions::new(Method::Limit)).expect("a value").value
}

fn at_rest(p: &Params, a1: f64, a2: f64) -> Simulation {
    let (a1, a2) = (Complex64::from(a1), Complex64::from(a2));
    let start = Start::coherent(a1, a2);
    Simulation::new(pair(p), &start).expect("a simulation")
}

#[test]
fn a_step_beyond_all_times_is_refused_at_once() {
    let p = params([1.0, 1.2], 10.0, 0.5, [0.0, 0.2], 0.6);
    let refused = at_rest(&p, 1.0, -1.0).step(1e308);
    assert!(matches!(refused, Err(Error::OutOfRange { value, .. }) if value == 1e308));
}

#[test]
fn a_short_late_window_keeps_its_digits_without_coupling() {
    let p = params([1.0, 1.0], 0.0, 10.0, [0.0, 0.0], 1.0);
    assert!((window(&p, 1e7 - 1.0, 1e-6).value + 1.0).abs() < 1e-9);
}

#[test]
fn a_short_window_is_the_mean_at_its_time() {
    // δ = 0: the mean is −tanh(xt/2).
    let p = params([1.0, 1.0], 0.0, 0.3127, [0.0, 0.0], 4.988e-8);
    let (start, duration) = (78_513.77, 6.8164e-6);
    let expected = -(0.5 * p.xi * p.gamma * start).tanh();
    assert!((window(&p, start, duration).value - expected).abs() < 1e-12);
}

#[test]
fn a_short_late_window_keeps_its_digits_with_coupling() {
    let p = params([1.0, 1.2], 0.3, 1e-4, [0.0, 0.0], 0.9);
    // κt = 0.03 · 2·10⁵ at the latest: what is left of the start is far below the tolerance.
    let late = window(&Params { gamma: 0.1, ..p }, 2e5, 1e-5).value;
    assert!((late - limit(&Params { gamma: 0.1, ..p })).abs() < 2e-7);
}

#[test]
fn the_limit_knows_its_sign_at_the_smallest_correlation() {
    for (g, delta, xi) in [(0.04, -0.2, 1e-16), (-0.04, -0.5, 1e-16), (1e-17, 0.2, 0.2)] {
        let p = params([1.0, 1.0 - delta], g, 0.5, [0.0, 0.0], xi);
        assert!(limit(&p) < 0.0, "{p:?}: {}", limit(&p));
    }
}

#[test]
fn the_detuning_reaches_the_ends_of_its_own_range() {
    let p = params([64.0, 64.0], 0.1, 0.5, [0.0, 0.0], 0.5);
    let grid = Grid::new(&p, Axis::Delta, 64.0 - 100.0, 64.0 - 0.01, 2).expect("a grid");
    assert!(grid.pair(&p, 0).is_ok() && grid.pair(&p, 1).is_ok());
}

#[test]
fn a_grid_through_zero_meets_it() {
    let p = Params::default();
    let grid = Grid::new(&p, Axis::Xi, -0.3, 0.6, 10).expect("a grid");
    assert_eq!(grid.value(3), 0.0);
}

#[test]
fn opposite_amplitudes_have_the_phase_pi() {
    let p = Params::default();
    assert_eq!(at_rest(&p, 1.0, -1.0).relative_phase(), Some(std::f64::consts::PI));
    assert_eq!(at_rest(&p, -1.0, 1.0).relative_phase(), Some(std::f64::consts::PI));
}

#[test]
fn the_entropy_is_right_a_hair_below_the_threshold() {
    let omega = 46.845_905_896_108_48;
    let nbar = 1.024_654_837_702_595_7;
    let p = params(
        [omega; 2],
        -5.606_910_989_671_032,
        9.596_431_950_729_47,
        [nbar; 2],
        0.999_999_999_996_239_7,
    );
    let report = steady_state(&pair(&p), Equations::MasterEquation).expect("a steady state");
    // At a common temperature the state is thermal: det 2Θ = (2n̄ + 1)⁴.
    let expected = 2.0 * (2.0 * nbar + 1.0).ln();
    assert!((report.information.entropy - expected).abs() < 1e-12);
}
