//! Figures of a complex correlation, and along its phase.

use crate::support::cases;
use odd_sympathy::analysis::{
    phase_locking, Axis, Continuation, Method, PhaseLocking, PhaseLockingOptions,
};
use odd_sympathy::figures::{Figure, LineFigure};
use odd_sympathy::panels::{
    figure_data, panel, CaptionedFigure, EquationChoice, Kind, PanelOptions, Part,
};
use odd_sympathy::physics::{eigenvalues, eigenvector_overlap, exceptional_radius, Pair, Params};
use proptest::prelude::*;
use std::f64::consts::{FRAC_PI_2, PI};

const BETWEEN_BATHS: Params =
    Params { omega2: 1.0, g: 0.3, nbar2: 0.5, xi: 0.5, ..Params::DEFAULT };

fn both() -> PanelOptions {
    let mut options = PanelOptions { equations: EquationChoice::Both, ..PanelOptions::default() };
    options.grid.points = Some(9);
    options
}

fn drawn(kind: Kind, params: &Params, options: &PanelOptions) -> CaptionedFigure {
    let data = figure_data(kind, params, options).expect("data");
    panel(kind, params, options, &data).expect("a panel")
}

fn lines(kind: Kind, params: &Params, options: &PanelOptions) -> LineFigure {
    match drawn(kind, params, options).figure {
        Figure::Lines(lines) => lines,
        other => panic!("{other:?}"),
    }
}

/// A pair in which |ξ|e^{iφ} meets equal dampings at φ = ±π/2.
const INSIDE: Params = Params { omega2: 1.0, g: 0.1, xi: 0.3, nbar2: 0.0, ..BETWEEN_BATHS };

fn along_the_phase() -> PanelOptions {
    let mut options = PanelOptions::default();
    options.grid.axis = Axis::XiPhase;
    options.grid.points = Some(41);
    options
}

#[test]
fn an_axis_of_phases_has_fractions_of_pi_and_marks_where_nothing_is_locked() {
    for kind in [Kind::EigenvaluesReal, Kind::EigenvaluesImaginary, Kind::Plv, Kind::Occupations] {
        let figure = lines(kind, &INSIDE, &along_the_phase());
        let ticks: Vec<String> = figure.x.ticks(6).into_iter().map(|(_, label)| label).collect();
        assert_eq!(ticks, ["−π", "−π/2", "0", "π/2", "π"], "{}", kind.name());
        let marks: Vec<f64> = figure.marks.iter().map(|mark| mark.x).collect();
        assert_eq!(marks, [-FRAC_PI_2, FRAC_PI_2], "{}", kind.name());
        let outside = lines(kind, &Params { xi: 0.6, ..INSIDE }, &along_the_phase());
        assert!(outside.marks.is_empty(), "{}", kind.name());
    }
}

#[test]
fn the_long_time_value_breaks_where_the_modes_tie() {
    let figure = lines(Kind::Plv, &INSIDE, &along_the_phase());
    let ends: Vec<f64> = figure
        .curves
        .iter()
        .filter(|curve| curve.dashed)
        .flat_map(|curve| [curve.x[0], curve.x[curve.x.len() - 1]])
        .collect();
    let step = PI / 20.0;
    let expected =
        [-PI, -FRAC_PI_2 - step, -FRAC_PI_2 + step, FRAC_PI_2 - step, FRAC_PI_2 + step, PI];
    assert_eq!(ends.len(), 6);
    assert!(ends.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-9), "{ends:?}");
}

#[test]
fn beside_a_complex_correlation_the_published_curve_is_missed_in_words() {
    let turned = Params { xi_phase: 1.0, ..BETWEEN_BATHS };
    for kind in [Kind::EigenvaluesReal, Kind::Occupations, Kind::Coherence, Kind::Information] {
        let figure = lines(kind, &turned, &both());
        assert!(figure.curves.iter().all(|curve| !curve.dashed), "{}", kind.name());
        assert!(figure.summary.contains("assume a real correlation"), "{}", figure.summary);
        let real = lines(kind, &BETWEEN_BATHS, &both());
        assert!(!real.summary.contains("a real correlation"), "{}", real.summary);
    }
}

#[test]
fn every_kind_takes_a_complex_correlation() {
    for &kind in Kind::ALL {
        for (xi, xi_phase) in [(0.5, 1.0), (-0.5, FRAC_PI_2), (0.0, 2.0), (0.6, -7.0)] {
            let params = Params { xi, xi_phase, ..BETWEEN_BATHS };
            for continuation in Continuation::ALL {
                for part in [None, Some(Part::Real), Some(Part::Imaginary)] {
                    let options = PanelOptions { continuation, part, ..both() };
                    let drawn = drawn(kind, &params, &options);
                    assert!(!drawn.figure.summary().contains("NaN"), "{}", kind.name());
                }
            }
        }
    }
}

fn somewhere() -> impl Strategy<Value = Params> {
    let detuning = prop_oneof![1 => Just(0.0), 4 => -0.5..0.5];
    let coupling = prop_oneof![2 => Just(0.0), 4 => -1.0..1.0];
    let phase = prop_oneof![1 => Just(0.0), 1 => Just(FRAC_PI_2), 3 => -PI..PI];
    (detuning, coupling, 0.02..2.0, 0.0..3.0, -1.0..1.0, phase).prop_map(
        |(delta, g, gamma, nbar2, xi, xi_phase)| {
            let omega2 = 1.0 - delta;
            Params { omega2, g, gamma, nbar2, xi, xi_phase, ..BETWEEN_BATHS }
        },
    )
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn what_is_said_of_the_modes_is_so(p in somewhere()) {
        let pair = Pair::new(p).expect("a pair");
        let [first, second] = eigenvalues(&pair);
        let mut options = PanelOptions::default();
        options.grid.points = Some(3);
        let words = drawn(Kind::XiPlane, &p, &options).figure.summary().to_owned();
        let merged = eigenvector_overlap(&pair) > 0.999;
        let diabolic = p.g == 0.0 && p.omega2 == p.omega1;
        prop_assert_eq!(words.contains("where the modes merge"), merged && !diabolic, "{}", words);
        prop_assert_eq!(words.contains("at the same rate"), first.re - second.re < 1e-11, "{}", words);
        prop_assert!(!words.contains("grows at") || first.re > 0.0, "{}", words);
        prop_assert!(!words.contains("decay rate") || first.re <= 1e-9, "{}", words);
        let beyond = p.xi.abs() > exceptional_radius(&pair);
        prop_assert!(!words.contains(". Beyond") || beyond, "{}", words);
        prop_assert!(!(words.contains(". Below") || words.contains(". Between")) || !beyond, "{}", words);
        prop_assert!(!words.contains("+ −") && !words.contains("−180°"), "{}", words);
    }

    #[test]
    fn what_is_said_of_the_locking_is_so(p in somewhere()) {
        let mut options = PanelOptions { with_limit: false, ..PanelOptions::default() };
        options.locking.method = Method::Limit;
        options.grid.points = Some(2);
        let words = lines(Kind::Plv, &p, &options).summary;
        let locking = limit(&Pair::new(p).expect("a pair"));
        prop_assert_eq!(words.starts_with("Not locked"), locking.magnitude < 1.0 - 1e-9, "{}", words);
        prop_assert_eq!(words.starts_with("Locked"), locking.magnitude >= 1.0 - 1e-9, "{}", words);
        if let Some((before, _)) = words.split_once("° apart") {
            let degrees = before.rsplit(' ').next().unwrap_or_default();
            let angle = locking.angle.expect("an angle").to_degrees().abs();
            prop_assert!((degrees.parse::<f64>().expect("a number") - angle).abs() <= 0.5, "{}", words);
        }
    }
}

fn limit(pair: &Pair) -> PhaseLocking {
    phase_locking(pair, &PhaseLockingOptions::new(Method::Limit)).expect("a value")
}
