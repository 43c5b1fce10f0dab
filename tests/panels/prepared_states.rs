//! Figures of prepared states against closed forms, and against a simulation.

use crate::support::pair;
use odd_sympathy::analysis::{prepared_start, Preparation, Simulation, Squeezing};
use odd_sympathy::panels::{
    figure_csv, figure_data, panel, FigureData, Kind, Measure, PanelOptions, PhaseSpace, StartKey,
};
use odd_sympathy::physics::Params;
use std::f64::consts::{FRAC_PI_2, PI};

/// Identical noise, equal clocks: one mode never decays.
const DARK: Params = Params { omega2: 1.0, g: 0.0, xi: 1.0, ..Params::DEFAULT };

fn squeezed(r1: f64, r2: f64, angle2: f64) -> Preparation {
    Preparation {
        squeezing1: Squeezing { r: r1, angle: 0.0 },
        squeezing2: Squeezing { r: r2, angle: angle2 },
        ..Preparation::default()
    }
}

fn options(prepared: Preparation, points: usize) -> PanelOptions {
    let mut options = PanelOptions { prepared, duration: 100.0, ..PanelOptions::default() };
    options.grid.points = Some(points);
    options
}

/// E_N of the present parameters at the end.
fn last(params: &Params, prepared: Preparation) -> f64 {
    match figure_data(Kind::InformationInTime, params, &options(prepared, 3)).expect("data") {
        FigureData::Compared(data) => data.curves[0].values[2],
        other => panic!("{other:?}"),
    }
}

fn near(value: f64, expected: f64) {
    assert!((value - expected).abs() < 1e-12, "{value} {expected}");
}

#[test]
fn correlated_noise_entangles_what_was_squeezed_locally() {
    for r in [0.1, 0.5, 2.0, 5.0] {
        near(last(&DARK, squeezed(r, 0.0, 0.0)), 0.5 * (2.0 / (1.0 + (-2.0 * r).exp())).ln());
        near(last(&DARK, squeezed(r, r, 0.0)), r);
        near(last(&DARK, squeezed(r, r, PI)), 0.0);
        let turned = Params { xi_phase: FRAC_PI_2, ..DARK };
        near(last(&turned, squeezed(r, r, PI)), r);
        let both = Squeezing { r, angle: 0.0 };
        near(last(&DARK, Preparation { two_mode_squeezing: both, ..Preparation::default() }), r);
    }
}

#[test]
fn its_sentence_says_what_is_left_for_ever() {
    let options = options(squeezed(0.5, 0.0, 0.0), 3);
    let data = figure_data(Kind::InformationInTime, &DARK, &options).expect("data");
    let panel = panel(Kind::InformationInTime, &DARK, &options, &data).expect("a panel");
    assert_eq!(
        panel.figure.summary(),
        "At t = 100 the oscillators are entangled: Eɴ = 0.19. Without coupling it is the shared noise that has entangled them. \
         Eɴ → 0.19 for ever: one mode never decays."
    );
}

#[test]
fn the_map_holds_what_the_curves_do() {
    let params = Params { omega2: 1.2, g: 0.04, xi: -1.0, ..DARK };
    let options = options(squeezed(0.5, 0.3, 1.0), 5);
    let FigureData::Map(map) = figure_data(Kind::EntanglementMap, &params, &options).expect("data")
    else {
        panic!("no map")
    };
    let FigureData::Compared(curves) =
        figure_data(Kind::InformationInTime, &params, &options).expect("data")
    else {
        panic!("no curves")
    };
    for (row, value) in curves.curves[0].values.iter().enumerate() {
        near(map.values[row * 5], *value);
    }
}

#[test]
fn a_lifetime_ends_where_the_curve_falls_below_a_thousandth() {
    let both = Squeezing { r: 0.5, angle: 0.0 };
    let prepared = Preparation { two_mode_squeezing: both, ..Preparation::default() };
    let mut options = options(prepared, 3);
    (options.duration, options.grid.to) = (40.0, Some(0.1));
    let FigureData::Map(map) =
        figure_data(Kind::EntanglementLifetime, &DARK, &options).expect("data")
    else {
        panic!("no map")
    };
    // At n̄ = 0 and |ξ| = 1 it never ends, at n̄ = 0.1 and ξ = 0 it does.
    assert_eq!((map.values[0], map.values[2]), (40.0, 40.0));
    let end = map.values[7];
    assert!(end > 0.0 && end < 40.0, "{end}");
    let warm = Params { nbar1: 0.1, nbar2: 0.1, xi: 0.0, ..DARK };
    let start = prepared_start(&prepared).expect("a start");
    let mut simulation = Simulation::new(pair(&warm), &start).expect("a simulation");
    simulation.step(end).expect("a step");
    let left = simulation.information().expect("a state").log_negativity;
    assert!((left - 1e-3).abs() < 1e-6, "{left}");
}

#[test]
fn an_ellipse_is_that_of_the_simulation() {
    let prepared = Preparation { nbar1: 0.3, ..squeezed(0.7, 0.4, 2.0) };
    let mut options = options(prepared, 2);
    (options.phase_space, options.head) = (PhaseSpace::Second, Some(3.7));
    let params = Params { omega2: 1.2, g: 0.3, nbar2: 0.5, xi: 0.6, ..DARK };
    let FigureData::PhaseSpace(data) = figure_data(Kind::Wigner, &params, &options).expect("data")
    else {
        panic!("no plane")
    };
    let start = prepared_start(&prepared).expect("a start");
    let mut simulation = Simulation::new(pair(&params), &start).expect("a simulation");
    simulation.step(3.7).expect("a step");
    let (theta, m) = simulation.second_moments().expect("moments");
    near(data.covariance[0], 0.5 * (theta.theta22 + m.m22.re));
    near(data.covariance[1], 0.5 * m.m22.im);
    near(data.covariance[2], 0.5 * (theta.theta22 - m.m22.re));
}

#[test]
fn one_mode_and_two_mode_squeezing_together_are_refused_in_words() {
    let both = Squeezing { r: 0.5, angle: 0.0 };
    let prepared = Preparation { two_mode_squeezing: both, ..squeezed(0.5, 0.0, 0.0) };
    for kind in [Kind::InformationInTime, Kind::EntanglementMap, Kind::Wigner, Kind::Populations] {
        let error = figure_data(kind, &DARK, &options(prepared, 3)).expect_err("a refusal");
        assert_eq!(error.name(), "NotDefined", "{}", kind.name());
    }
}

#[test]
fn tables_name_the_measure_and_the_start() {
    let mut options = options(squeezed(0.5, 0.0, 0.0), 3);
    options.measure = Some(Measure::Fidelity);
    let table = figure_csv(Kind::InformationInTime, &DARK, &options).expect("a table");
    for line in [
        "# covariance at t = 0 = squeeze1 = 0.5",
        "t,fidelity_xi=1,fidelity_xi=0,fidelity_xi=0.5,fidelity_xi=0.9",
    ] {
        assert!(table.lines().any(|it| it == line), "{line} is not in {table}");
    }
}

/// The curves of a figure over a number line, with their names.
fn curves(kind: Kind, params: &Params, options: &PanelOptions) -> Vec<(String, Vec<f64>)> {
    match figure_data(kind, params, options).expect("data") {
        FigureData::Compared(data) => {
            data.curves.into_iter().map(|it| (it.label, it.values)).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn along_the_correlation_something_stays_at_its_ends_alone() {
    let options = options(squeezed(0.5, 0.0, 0.0), 5);
    let found = curves(Kind::EntanglementAlong, &DARK, &options);
    let kept = 0.5 * (2.0 / (1.0 + (-1.0_f64).exp())).ln();
    let [(_, now), (name, limit)] = &found[..] else { panic!("{found:?}") };
    assert_eq!(name, "t → ∞");
    for (k, expected) in [kept, 0.0, 0.0, 0.0, kept].into_iter().enumerate() {
        near(limit[k], expected);
    }
    near(now[4], kept);
    let data = figure_data(Kind::EntanglementAlong, &DARK, &options).expect("data");
    let said = panel(Kind::EntanglementAlong, &DARK, &options, &data).expect("a panel");
    assert_eq!(
        said.figure.summary(),
        "At t = 100 Eɴ is largest, 0.19, at ξ = −1. For t → ∞ it stays at ξ = −1 and ξ = 1 alone. Here one mode never decays: for \
         ever it keeps the variances 0.342 and 0.93 that it has of the start (vacuum: 0.5)."
    );
}

#[test]
fn a_lifetime_along_an_axis_is_that_of_the_map() {
    let both = Squeezing { r: 0.5, angle: 0.0 };
    let prepared = Preparation { two_mode_squeezing: both, ..Preparation::default() };
    let mut options = options(prepared, 3);
    options.duration = 40.0;
    let warm = Params { nbar1: 0.1, nbar2: 0.1, ..DARK };
    let along = curves(Kind::EntanglementLifetimeAlong, &warm, &options).swap_remove(0).1;
    options.grid.to = Some(0.1);
    let FigureData::Map(map) =
        figure_data(Kind::EntanglementLifetime, &warm, &options).expect("data")
    else {
        panic!("no map")
    };
    assert_eq!(along, map.values[6..9]);
}

#[test]
fn a_family_may_differ_in_its_squeezing() {
    let mut options = options(squeezed(0.5, 0.0, 0.0), 3);
    options.of_start = Some((StartKey::Squeeze1, vec![0.0, 0.5, 1.0]));
    let found = curves(Kind::InformationInTime, &DARK, &options);
    let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["r₁ = 0.5", "r₁ = 0", "r₁ = 1"]);
    near(found[1].1[2], 0.0);
    near(found[2].1[2], 0.5 * (2.0 / (1.0 + (-2.0_f64).exp())).ln());
    // A squeezed pair has no squeezing of one oscillator beside it.
    options.of_start = Some((StartKey::Squeeze12, vec![0.5]));
    near(curves(Kind::InformationInTime, &DARK, &options)[1].1[2], 0.5);
    let table = figure_csv(Kind::InformationInTime, &DARK, &options).expect("a table");
    let head = "t,log_negativity_squeeze12=0,log_negativity_squeeze12=0.5";
    assert!(table.lines().any(|it| it == head), "{table}");
}
