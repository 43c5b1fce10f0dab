//! The window average over uniform initial phases, by routes that share nothing with the crate.

use crate::support::{cross_damping, pair, params, table, I};
use num_complex::Complex64;
use odd_sympathy::analysis::{phase_locking, Method, PhaseLocking, PhaseLockingOptions};
use odd_sympathy::physics::Params;
use std::f64::consts::{FRAC_PI_2, TAU};

fn ensemble(p: &Params, start: f64, duration: f64, tolerance: f64) -> PhaseLocking {
    let options = PhaseLockingOptions {
        start: Some(start),
        duration,
        tolerance,
        ..PhaseLockingOptions::new(Method::Ensemble)
    };
    phase_locking(&pair(p), &options).expect("a value")
}

/// r' = −iδr − (ig + x*/2) + (ig + x/2)r².
fn riccati(p: &Params, r: Complex64) -> Complex64 {
    let (x, delta) = (cross_damping(p), p.omega1 - p.omega2);
    -I * delta * r - (I * p.g + 0.5 * x.conj()) + (I * p.g + 0.5 * x) * r * r
}

fn runge_kutta(p: &Params, r: Complex64, h: f64) -> Complex64 {
    let k1 = riccati(p, r);
    let k2 = riccati(p, r + k1 * (0.5 * h));
    let k3 = riccati(p, r + k2 * (0.5 * h));
    let k4 = riccati(p, r + k3 * h);
    r + (k1 + (k2 + k3) * 2.0 + k4) * (h / 6.0)
}

/// Mean of `f(r)` over the window by Simpson's rule on the steps of the integration.
fn followed(
    p: &Params,
    r: Complex64,
    (start, duration): (f64, f64),
    f: impl Fn(Complex64) -> Complex64,
) -> Complex64 {
    const STEPS: u32 = 4000;
    let lead = start / f64::from(STEPS);
    let mut r = (0..STEPS).fold(r, |r, _| runge_kutta(p, r, lead));
    let h = duration / f64::from(STEPS);
    let mut sum = f(r);
    for k in 1..=STEPS {
        r = runge_kutta(p, r, h);
        sum += f(r) * if k == STEPS { 1.0 } else { [2.0, 4.0][k as usize % 2] };
    }
    sum / (3.0 * f64::from(STEPS))
}

/// Frequencies, occupations, ξ and its phase.
const UNCOUPLED: [([f64; 2], [f64; 2], f64, f64); 9] = [
    ([1.0, 1.2], [0.0, 0.0], 0.6, 0.0),
    ([1.0, 1.2], [0.0, 0.0], -0.3, 0.0),
    ([1.0, 0.8], [0.1, 2.0], -0.2, 0.0),
    ([1.0, 0.8], [0.1, 2.0], 0.9, 0.0),
    ([1.0, 1.25], [0.0, 0.0], 0.5, 0.0),
    ([1.0, 1.0], [0.0, 0.0], 0.02, 0.0),
    ([1.0, 1.3], [0.5, 0.5], 1e-3, 0.0),
    ([1.0, 1.2], [0.0, 0.0], 0.6, 0.7),
    ([1.0, 0.8], [0.1, 2.0], 0.2, -2.1),
];

fn uncoupled() -> impl Iterator<Item = Params> {
    UNCOUPLED
        .into_iter()
        .map(|(omega, nbar, xi, xi_phase)| Params { xi_phase, ..params(omega, 0.0, 0.5, nbar, xi) })
}

#[test]
fn without_coupling_it_is_the_riccati_solution_from_zero() {
    for p in uncoupled() {
        for window in [(0.0, 3.0), (1.5, 40.0), (20.0, 60.0)] {
            let expected = followed(&p, 0.0.into(), window, |r| r);
            let found = ensemble(&p, window.0, window.1, 1e-6);
            assert!(
                (found.value - expected.re).abs() < 1e-9,
                "{p:?} {window:?} {found:?} {expected}"
            );
            assert!((found.magnitude - expected.norm()).abs() < 1e-9, "{p:?} {found:?} {expected}");
        }
    }
}

#[test]
fn without_coupling_it_is_the_mean_over_adler_phases() {
    // φ' = −δ + x sin φ from 400 equal phases: converged where few of them stay at the repelling point.
    for p in uncoupled() {
        let window = (0.5, 4.0);
        let mean: Complex64 = (0..400)
            .map(|k| Complex64::cis(TAU * (f64::from(k) + 0.5) / 400.0))
            .map(|start| followed(&p, start, window, |r| r / r.norm()))
            .sum::<Complex64>()
            / 400.0;
        let found = ensemble(&p, window.0, window.1, 1e-6);
        assert!((found.value - mean.re).abs() < 1e-6, "{p:?} {found:?} {mean}");
    }
}

#[test]
fn reference_table_to_the_default_tolerance() {
    compare(1e-6, 1e-6);
}

#[test]
fn reference_table_to_a_sharp_tolerance() {
    compare(1e-9, 2e-9);
}

fn compare(tolerance: f64, allowed: f64) {
    for (p, cells) in table::rows(include_str!("../data/phase_locking.csv")) {
        let [start, duration, re, im] = cells[..] else { panic!("four cells") };
        let found = ensemble(&p, start, duration, tolerance);
        let magnitude = re.hypot(im);
        assert!((found.value - re).abs() <= allowed, "{p:?}: {} for {re}", found.value);
        assert!((found.magnitude - magnitude).abs() <= allowed, "{p:?}: {found:?} for {magnitude}");
        assert!(found.standard_error <= tolerance * 1.001, "{p:?}: {found:?}");
    }
}

#[test]
fn brute_force_agrees_where_the_integrand_jumps() {
    // Uniform phases × fine time, with the propagator written out; the error of the phases is about 1/N.
    let cases = [
        ([1.0, 1.0], 0.3, 0.5, 0.0, (1.0, 6.0)),
        ([1.0, 1.2], 1e-4, 0.7, 0.0, (0.0, 8.0)),
        ([1.0, 1.2], 0.15, 0.0, 0.0, (2.0, 20.0)),
        ([1.0, 1.2], 0.15, 0.5, 0.7, (1.0, 10.0)),
        ([1.0, 0.9], -0.1, 0.6, -2.1, (0.0, 8.0)),
        ([1.0, 1.2], 0.1, 0.3, FRAC_PI_2, (2.0, 20.0)),
        ([1.0, 1.0], 0.2, 0.9, -FRAC_PI_2, (0.0, 6.0)),
    ];
    for (omega, g, xi, xi_phase, (start, duration)) in cases {
        let p = Params { xi_phase, ..params(omega, g, 0.5, [0.0, 0.0], xi) };
        let mean = brute_force(&p, start, duration, 2048, 1024);
        let found = ensemble(&p, start, duration, 1e-6);
        assert!((found.value - mean.re).abs() < 1e-4, "{p:?}: {found:?} for {mean}");
        assert!((found.magnitude - mean.norm()).abs() < 1e-4, "{p:?}: {found:?} for {mean}");
        let turned = Complex64::from_polar(found.magnitude, found.angle.unwrap_or(0.0));
        assert!((turned - mean).norm() < 1e-4, "{p:?}: {found:?} for {mean}");
    }
}

fn brute_force(p: &Params, start: f64, duration: f64, phases: u32, times: u32) -> Complex64 {
    let (half, x) = (0.5 * I * (p.omega1 - p.omega2), cross_damping(p));
    let (a12, a21) = (-0.5 * x.conj() - I * p.g, -0.5 * x - I * p.g);
    let q = (half * half + a12 * a21).sqrt();
    let starts: Vec<_> = (0..phases)
        .map(|k| Complex64::cis(TAU * (f64::from(k) + 0.5) / f64::from(phases)))
        .collect();
    let mut sum = Complex64::from(0.0);
    for k in 0..times {
        let t = start + duration * (f64::from(k) + 0.5) / f64::from(times);
        let (c, s) = ((q * t).cosh(), (q * t).sinh() / q);
        for z in &starts {
            let w = ((c - half * s) * z + a12 * s) * (a21 * s * z + c + half * s).conj();
            sum += w / w.norm();
        }
    }
    sum / f64::from(phases) / f64::from(times)
}

#[test]
fn a_vanishing_coupling_is_no_coupling() {
    for p in uncoupled() {
        for g in [1e-13, -1e-13] {
            let without = ensemble(&p, 10.0, 50.0, 1e-7);
            let with = ensemble(&Params { g, ..p }, 10.0, 50.0, 1e-7);
            assert!((with.value - without.value).abs() < 3e-7, "{p:?}: {with:?} {without:?}");
            assert!((with.magnitude - without.magnitude).abs() < 3e-7, "{p:?}");
        }
    }
}

#[test]
fn a_late_window_is_the_limit() {
    for (omega, g, xi) in [([1.0, 1.2], 0.05, 0.5), ([1.0, 1.0], 0.3, -0.8), ([1.0, 1.2], 0.0, 0.9)]
    {
        let p = params(omega, g, 0.5, [0.0, 0.0], xi);
        let limit = phase_locking(&pair(&p), &PhaseLockingOptions::new(Method::Limit)).unwrap();
        assert!((ensemble(&p, 500.0, 10.0, 1e-9).value - limit.value).abs() < 2e-9);
    }
}

#[test]
fn the_window_begins_after_twenty_lifetimes_and_lasts_two_hundred() {
    let p = params([1.0, 1.2], 0.02, 0.5, [0.0, 0.0], 0.3);
    let default = phase_locking(&pair(&p), &PhaseLockingOptions::new(Method::Ensemble)).unwrap();
    assert_eq!(default, ensemble(&p, 40.0, 200.0, 1e-6));
}

#[test]
fn figure_3a() {
    let xis = [-0.42, -0.3, 0.2, 0.45, 0.8];
    for (g, values) in [
        (0.01, [0.3917, 0.1988, -0.1628, -0.4916, -0.8669]),
        (0.05, [0.7228, 0.7150, -0.7832, -0.7357, -0.8845]),
    ] {
        for (xi, expected) in xis.into_iter().zip(values) {
            let found =
                ensemble(&params([1.0, 1.2], g, 0.5, [0.0, 0.0], xi), 40.0, 200.0, 1e-6).value;
            assert!((found - expected).abs() < 1e-4, "g = {g}, xi = {xi}: {found}");
        }
    }
}
