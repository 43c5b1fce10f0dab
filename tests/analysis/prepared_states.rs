//! Prepared states against the closed forms of what becomes of them.

use crate::support::{cases, gaussian, pair, params, turned};
use num_complex::Complex64;
use odd_sympathy::analysis::{
    information_in_time, prepared_start, Preparation, Simulation, Squeezing, Start,
    StateInformation, MAX_SQUEEZING,
};
use odd_sympathy::physics::{Covariance, Params};
use odd_sympathy::Error;
use proptest::prelude::*;
use std::f64::consts::{FRAC_PI_2, FRAC_PI_4, PI};

/// Of a pure start, at any squeezing: the sixteen digits of M.
const EXACT: f64 = 1e-12;
/// The bright mode of a pair with γ = 0.5 has lost all but e^{−200} of itself.
const LATE: f64 = 400.0;

fn squeezed(r: f64, angle: f64) -> Squeezing {
    Squeezing { r, angle }
}

fn each(one: Squeezing, two: Squeezing) -> Preparation {
    Preparation { squeezing1: one, squeezing2: two, ..Preparation::default() }
}

fn after(p: &Params, preparation: &Preparation, t: f64) -> StateInformation {
    let start = gaussian::start(preparation);
    let mut run = Simulation::new(pair(p), &start).expect("a simulation");
    run.step(t).expect("a step");
    run.information().expect("information")
}

fn dark() -> Params {
    params([1.0, 1.0], 0.0, 0.5, [0.0, 0.0], 1.0)
}

#[test]
fn correlated_noise_entangles_what_was_only_squeezed_locally() {
    let none = Squeezing::default();
    for r in [0.01, 0.1, 0.5, 1.0, 2.0, 3.0, 4.0, MAX_SQUEEZING] {
        let value = |preparation| after(&dark(), &preparation, LATE).log_negativity;
        let one = 0.5 * (2.0 / (1.0 + (-2.0 * r).exp())).ln();
        for (name, found, expected) in [
            ("one", value(each(squeezed(r, 0.3), none)), one),
            ("the other", value(each(none, squeezed(r, 0.3))), one),
            ("both alike", value(each(squeezed(r, 1.0), squeezed(r, 1.0))), r),
            ("in opposite senses", value(each(squeezed(r, 0.0), squeezed(r, PI))), 0.0),
            (
                "two-mode",
                value(Preparation {
                    two_mode_squeezing: squeezed(r, 0.4),
                    ..Preparation::default()
                }),
                r,
            ),
        ] {
            assert!((found - expected).abs() < EXACT, "{name}, r = {r}: {found} {expected}");
        }
    }
    let half = after(&dark(), &each(squeezed(0.5, 0.0), none), LATE).log_negativity;
    assert!((half - 0.18994).abs() < 5e-6, "{half}");
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn the_dark_mode_keeps_what_its_closed_form_says(
        p in gaussian::dark(), one in gaussian::squeezing(3.0), two in gaussian::squeezing(3.0), quanta in 0.0..0.5f64,
    ) {
        let p = Params { nbar1: quanta, nbar2: quanta, ..p };
        let preparation = each(one, two);
        let found = after(&p, &preparation, LATE / p.gamma).log_negativity;
        // s₋ of the dark mode; (2n̄+1)s₋ is (2ν̃₋)². A sign of ξ is a phase of π.
        let phase = p.xi_phase + if p.xi < 0.0 { PI } else { 0.0 };
        let along = Complex64::from_polar((2.0 * one.r).sinh(), one.angle + 2.0 * phase)
            + Complex64::from_polar((2.0 * two.r).sinh(), two.angle);
        let least = 0.5 * ((2.0 * one.r).cosh() + (2.0 * two.r).cosh() - along.norm());
        let expected = (-0.5 * ((2.0 * quanta + 1.0) * least).ln()).max(0.0);
        // s₋ itself has cancelled by e^{2r}, and cos φ by as much.
        let rounding = 1e-15 * (4.0 * one.r.max(two.r)).exp();
        prop_assert!((found - expected).abs() < 1e-11 + rounding, "{found} {expected}");
    }

    #[test]
    fn what_a_state_is_it_may_begin_with(
        p in turned::any(), preparation in gaussian::preparation(2.0), s in 0.0..5.0f64, t in 0.0..5.0f64,
    ) {
        let start = gaussian::start(&preparation);
        let mut run = Simulation::new(pair(&p), &start).expect("a run");
        run.step(s).expect("a step");
        let [a1, a2] = run.moments();
        let (covariance, anomalous) = run.second_moments().expect("a state");
        let again = Start { a1, a2, covariance, anomalous, noise_seed: None };
        let mut again = Simulation::new(pair(&p), &again).expect("a run");
        run.step(t).expect("a step");
        again.step(t).expect("a step");
        let (here, there) = (run.second_moments().expect("a state"), again.second_moments().expect("a state"));
        let size = here.0.theta11 + here.0.theta22;
        let grown = size + odd_sympathy::physics::propagator(&pair(&p), t).norm_squared() * (covariance.theta11 + covariance.theta22);
        prop_assert!((here.1.matrix() - there.1.matrix()).norm() < 1e-13 * grown);
        prop_assert!((here.0.matrix() - there.0.matrix()).norm() < 1e-13 * grown);
    }

    #[test]
    fn many_steps_and_knobs_lose_nothing(
        p in turned::any(), q in turned::any(), preparation in gaussian::preparation(5.0), count in 1..60u32,
    ) {
        // In steps forth with one pair and with another one, against one stride of each.
        let start = gaussian::start(&preparation);
        let [mut small, mut large] = [0, 1].map(|_| Simulation::new(pair(&p), &start).expect("a run"));
        for _ in 0..count { small.step(2.0 / f64::from(count)).expect("a step"); }
        large.step(2.0).expect("a step");
        for run in [&mut small, &mut large] { run.set_pair(pair(&q)); }
        for _ in 0..count { small.step(3.0 / f64::from(count)).expect("a step"); }
        large.step(3.0).expect("a step");
        let [small, large] = [small, large].map(|run| run.information().expect("information").to_array());
        for (a, b) in small.iter().zip(&large) {
            prop_assert!((a - b).abs() < 1e-9 * (1.0 + b), "{small:?} {large:?}");
        }
    }

    #[test]
    fn without_correlation_an_entangled_start_decays_to_nothing(both in gaussian::squeezing(2.0), gamma in 0.2..1.0f64) {
        let p = params([1.0, 1.2], 0.0, gamma, [0.2, 0.1], 0.0);
        let start = Preparation { two_mode_squeezing: both, ..Preparation::default() };
        prop_assert_eq!(after(&p, &start, 40.0 / gamma).log_negativity, 0.0);
    }
}

#[test]
fn coupling_alone_entangles_too() {
    // γ is as small as it may be: at t = π/4g a beam splitter of one half, which makes r of one squeezed oscillator.
    for g in [0.5, 2.0, 10.0] {
        let p = params([1.0, 1.0], g, 1e-4, [0.0, 0.0], 0.0);
        let found = after(&p, &each(squeezed(0.5, 0.2), Squeezing::default()), FRAC_PI_4 / g);
        assert!((found.log_negativity - 0.5).abs() < 2e-4 / g, "{g}: {found:?}");
    }
}

#[test]
fn at_zero_temperature_entanglement_fades_without_an_end_and_at_others_it_ends() {
    let xi = 0.9;
    let (start, p) = (each(squeezed(0.5, 0.0), squeezed(0.5, 0.0)), |nbar| {
        params([1.0, 1.0], 0.0, 0.5, [nbar, nbar], xi)
    });
    let [near, far] = [400.0, 500.0].map(|t| after(&p(0.0), &start, t).log_negativity);
    let rate = (near / far).ln() / 100.0;
    assert!((rate - 0.5 * (1.0 - xi)).abs() < 1e-7, "{rate}");
    let value = |t| after(&p(0.1), &start, t).log_negativity;
    assert!(value(2.0) > 0.05 && value(20.0) == 0.0, "{} {}", value(2.0), value(20.0));
}

#[test]
fn imaginary_correlation_wants_opposite_angles() {
    let p = Params { xi_phase: FRAC_PI_2, ..dark() };
    let value =
        |angle| after(&p, &each(squeezed(0.5, 0.0), squeezed(0.5, angle)), LATE).log_negativity;
    assert!((value(PI) - 0.5).abs() < EXACT && value(0.0) == 0.0);
}

#[test]
fn a_preparation_has_the_moments_that_were_meant() {
    let start = prepared_start(&Preparation {
        nbar1: 0.3,
        nbar2: 1.0,
        two_mode_squeezing: squeezed(0.7, FRAC_PI_2),
        ..Preparation::default()
    })
    .expect("a state");
    let (c2, s2) = (0.7f64.cosh().powi(2), 0.7f64.sinh().powi(2));
    let Covariance { theta11, theta22, theta12 } = start.covariance;
    assert!((theta11 - (0.8 * c2 + 1.5 * s2)).abs() < 1e-15);
    assert!((theta22 - (1.5 * c2 + 0.8 * s2)).abs() < 1e-15 && theta12 == 0.0.into());
    assert_eq!(start.anomalous.m12, Complex64::new(0.0, 0.5 * 2.3 * 1.4f64.sinh()));
    let one = prepared_start(&each(squeezed(0.5, 0.0), Squeezing::default())).expect("a state");
    // θ = 0 stretches x, ⟨x²⟩ = Θ₁₁ + Re M₁₁.
    let stretched = one.covariance.theta11 + one.anomalous.m11.re;
    assert!((stretched - 0.5 * 1f64.exp()).abs() < 1e-15);
}

#[test]
fn what_cannot_be_prepared_is_refused() {
    let refused = |preparation: Preparation| prepared_start(&preparation).expect_err("a refusal");
    let much = refused(each(squeezed(5.1, 0.0), Squeezing::default()));
    assert!(
        matches!(&much, Error::OutOfRange { name, value: 5.1, max: 5.0, .. } if name == "squeezing1.r"),
        "{much}"
    );
    let mut both = each(squeezed(0.1, 0.0), Squeezing::default());
    both.two_mode_squeezing = squeezed(0.1, 0.0);
    assert_eq!(refused(both).name(), "NotDefined");
    let of = |nbar1, r, angle| Preparation {
        nbar1,
        squeezing2: squeezed(r, angle),
        ..Preparation::default()
    };
    assert_eq!(refused(of(-0.1, 0.0, 0.0)).name(), "OutOfRange");
    assert_eq!(refused(of(1e4, 0.0, 0.0)).name(), "OutOfRange");
    assert_eq!(refused(of(0.0, -0.1, 0.0)).name(), "OutOfRange");
    assert_eq!(refused(of(0.0, 0.1, f64::NAN)).name(), "NotFinite");
}

#[test]
fn moments_of_no_state_are_refused_with_their_smallest_eigenvalue() {
    let mut start = Start::coherent(0.0.into(), 0.0.into());
    start.anomalous.m11 = Complex64::new(0.0, 0.3);
    let error = Simulation::new(pair(&dark()), &start).expect_err("a refusal");
    // Of [[1, 0.3i], [−0.3i, 0]].
    let expected = 0.5 - (0.25f64 + 0.09).sqrt();
    assert!(
        matches!(error, Error::NoState { smallest } if (smallest - expected).abs() < 1e-15),
        "{error}"
    );
    assert_eq!(error.name(), "NotPhysical");
    for huge in [1e10, 1e200, f64::MAX] {
        start.anomalous.m12 = Complex64::new(huge, -huge);
        assert_eq!(start.check().map_err(|error| error.name()), Err("NotPhysical"), "{huge}");
    }
    start.anomalous.m12 = Complex64::new(f64::NAN, 0.0);
    assert_eq!(start.check().expect_err("a refusal").name(), "NotFinite");
}

#[test]
fn a_step_back_beyond_the_start_leaves_no_state() {
    let p = params([1.0, 1.1], 0.2, 0.5, [0.2, 0.0], 0.4);
    let start = gaussian::start(&each(squeezed(0.5, 0.0), squeezed(0.2, 1.0)));
    let mut run = Simulation::new(pair(&p), &start).expect("a run");
    run.step(2.0).expect("a step");
    let before = run.information().expect("a state");
    run.step(-2.5).expect("a step");
    assert_eq!(run.covariance().expect_err("no state").name(), "NotPhysical");
    assert_eq!(run.information().expect_err("no state").name(), "NotPhysical");
    assert!(run.moments()[0].norm() == 0.0);
    run.step(2.5).expect("a step");
    let again = run.information().expect("a state");
    let difference =
        before.to_array().into_iter().zip(again.to_array()).map(|(a, b)| (a - b).abs());
    assert!(difference.fold(0.0, f64::max) < 1e-13, "{before:?} {again:?}");
}

#[test]
fn information_in_time_is_what_stepping_shows_and_ends_where_numbers_do() {
    let p = params([1.0, 1.1], 0.2, 0.5, [0.2, 0.0], 0.4);
    let preparation = Preparation {
        a1: Complex64::new(1.0, 0.3),
        nbar1: 0.1,
        two_mode_squeezing: squeezed(0.8, 0.4),
        ..Preparation::default()
    };
    let start = gaussian::start(&preparation);
    let found = information_in_time(&pair(&p), &start, 12.0, 25).expect("measures");
    assert_eq!((found.t[0], found.t[24], found.states.len()), (0.0, 12.0, 25));
    for (t, state) in found.t.iter().zip(&found.states) {
        let single = after(&p, &preparation, *t).to_array();
        let worst = single.iter().zip(state.to_array()).map(|(a, b)| (a - b).abs());
        assert!(worst.fold(0.0, f64::max) < 1e-13, "{t}: {single:?} {state:?}");
    }
    let growing = params([1.0, 1.0], 0.1, 0.5, [0.0, 3.0], 0.8);
    let far = |duration| information_in_time(&pair(&growing), &start, duration, 3);
    let last = far(60.0).expect("measures").states[2];
    assert!(last.entropy > 10.0 && last.mutual_information > 10.0, "{last:?}");
    for duration in [500.0, 1e5] {
        assert_eq!(far(duration).expect_err("too large").name(), "Overflow");
    }
    assert_eq!(far(-1.0).expect_err("a refusal").name(), "OutOfRange");
    assert_eq!(
        information_in_time(&pair(&p), &start, 1.0, 1).expect_err("a refusal").name(),
        "OutOfRange"
    );
}

#[test]
fn of_a_mixed_start_the_digits_of_its_moments_are_left() {
    // A heated oscillator is no pure state that could be told from its moments: their rounding is e^{4r} as large in what they tell.
    for (quanta, r) in [(0.01, 1.0), (0.1, 3.0), (1.0, 4.0), (0.1, MAX_SQUEEZING)] {
        let p = Params { nbar1: quanta, nbar2: quanta, ..dark() };
        let both = each(squeezed(r, 0.3), squeezed(r, 0.3));
        let heated = Preparation { nbar1: quanta, nbar2: quanta, ..both };
        let found = after(&p, &heated, LATE).log_negativity;
        let expected = (r - (2.0 * quanta + 1.0).ln()).max(0.0);
        let left = 2.0 * f64::EPSILON * (4.0 * r).exp();
        assert!((found - expected).abs() < left, "{quanta}, {r}: {found} {expected}");
    }
}
