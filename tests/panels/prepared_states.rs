//! Figures of prepared states against closed forms, and against a simulation.

use crate::support::pair;
use odd_sympathy::analysis::{prepared_start, Preparation, Simulation, Squeezing};
use odd_sympathy::panels::{
    figure_csv, figure_data, panel, FigureData, Kind, Measure, PanelOptions, PhaseSpace,
};
use odd_sympathy::physics::Params;
use std::f64::consts::{FRAC_PI_2, PI};

/// Identical noise, equal clocks: one mode never decays.
const DARK: Params = Params {
    omega1: 1.0,
    omega2: 1.0,
    g: 0.0,
    gamma: 0.5,
    nbar1: 0.0,
    nbar2: 0.0,
    xi: 1.0,
    xi_phase: 0.0,
};

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
