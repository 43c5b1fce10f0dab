//! Heat between two baths: balance, settling, saturation, and the map of what it correlates.

use crate::support::pair;
use odd_sympathy::analysis::{steady_state, Axis, Equations};
use odd_sympathy::figures::Figure;
use odd_sympathy::panels::{
    figure_csv, figure_data, panel, ComparedData, EquationChoice, FigureData, GridRequest, Kind,
    Measure, PanelOptions,
};
use odd_sympathy::physics::Params;

const BIASED: Params =
    Params { omega2: 1.0, g: 0.3, nbar1: 0.2, nbar2: 1.4, xi: 0.4, ..Params::DEFAULT };

/// γ(n̄₂ − n̄₁)/2, without the rounding of the difference.
const MOST: f64 = 0.5 * BIASED.gamma * (BIASED.nbar2 - BIASED.nbar1);

fn compared(kind: Kind, options: &PanelOptions) -> ComparedData {
    match figure_data(kind, &BIASED, options).expect("data") {
        FigureData::Compared(data) => data,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_each_oscillator_gains_adds_up_to_nothing() {
    let data = compared(Kind::Balance, &PanelOptions::default());
    for k in (0..data.x.len()).filter(|k| data.curves[0].values[*k].is_finite()) {
        let [bath1, bath2, flux, noise] = [0, 1, 2, 3].map(|curve| data.curves[curve].values[k]);
        let size = data.curves.iter().map(|curve| curve.values[k].abs()).fold(1e-3, f64::max);
        for sum in [bath1 + flux + noise, bath2 - flux + noise] {
            assert!(sum.abs() < 1e-12 * size, "ξ = {}: {sum}", data.x[k]);
        }
    }
}

#[test]
fn populations_settle_at_the_steady_state() {
    let options = PanelOptions { duration: 200.0, ..PanelOptions::default() };
    let data = compared(Kind::Populations, &options);
    let report = steady_state(&pair(&BIASED), Equations::MasterEquation).expect("a steady state");
    let last = data.x.len() - 1;
    for (curve, expected) in
        data.curves.iter().zip([report.occupation1(), report.occupation2(), report.flux])
    {
        assert!((curve.values[last] - expected).abs() < 1e-9, "{}", curve.label);
    }
}

#[test]
fn strong_coupling_saturates_the_flux() {
    let report = |g: f64, equations| {
        steady_state(&pair(&Params { g, xi: 0.0, ..BIASED }), equations).expect("a steady state")
    };
    assert!((report(10.0, Equations::MasterEquation).flux / MOST - 1.0).abs() < 1e-3);
    let printed = |g: f64| report(g, Equations::Published).flux;
    let peak = 0.5 * BIASED.gamma;
    assert!(printed(peak) > printed(0.9 * peak) && printed(peak) > printed(1.1 * peak));
}

#[test]
fn detuned_oscillators_reach_the_same_flux() {
    let detuned = Params { omega2: 1.3, g: 10.0, xi: -0.5, ..BIASED };
    let report = steady_state(&pair(&detuned), Equations::MasterEquation).expect("a steady state");
    assert!((report.flux / MOST - 1.0).abs() < 1e-2, "{}", report.flux);
}

#[test]
fn the_flux_along_g_names_where_it_saturates_and_where_the_printed_one_peaks() {
    let options = PanelOptions {
        grid: GridRequest { axis: Axis::G, ..PanelOptions::default().grid },
        equations: EquationChoice::Both,
        ..PanelOptions::default()
    };
    let data = figure_data(Kind::Flux, &BIASED, &options).expect("data");
    let panel = panel(Kind::Flux, &BIASED, &options, &data).expect("a panel");
    let Figure::Lines(lines) = &panel.figure else { panic!("no lines") };
    assert_eq!(lines.rules[0].y, MOST);
    assert_eq!(lines.marks[0].x, 0.5 * BIASED.gamma);
    assert!(panel.figure.summary().ends_with(
        "approaches γ(n̄₂ − n̄₁)/2 = 0.3. The printed flux peaks at g = γ/2 = 0.25, with 0.6, and falls."
    ));
}

#[test]
fn the_map_of_correlations_reaches_down_to_a_bath_at_zero_temperature() {
    let mut options = PanelOptions::default();
    options.grid.points = Some(3);
    let FigureData::Map(map) = figure_data(Kind::InformationMap, &BIASED, &options).expect("data")
    else {
        panic!("no map")
    };
    assert_eq!((map.y[0], map.y[2]), (-BIASED.nbar1, 3.0));
}

#[test]
fn classical_correlation_and_discord_make_up_the_mutual_information() {
    let map = |measure| {
        let mut options = PanelOptions { measure: Some(measure), ..PanelOptions::default() };
        options.grid.points = Some(7);
        match figure_data(Kind::InformationMap, &BIASED, &options).expect("data") {
            FigureData::Map(map) => map.values,
            other => panic!("{other:?}"),
        }
    };
    let parts = map(Measure::ClassicalCorrelation).into_iter().zip(map(Measure::Discord));
    for (whole, (classical, discord)) in map(Measure::MutualInformation).into_iter().zip(parts) {
        assert!(whole.is_nan() || (whole - classical - discord).abs() < 1e-12, "{whole}");
    }
}

#[test]
fn the_map_of_correlations_holds_steady_states() {
    let mut options = PanelOptions { measure: Some(Measure::Discord), ..PanelOptions::default() };
    options.grid.points = Some(9);
    let FigureData::Map(map) = figure_data(Kind::InformationMap, &BIASED, &options).expect("data")
    else {
        panic!("no map")
    };
    for (row, bias) in map.y.iter().enumerate() {
        for (column, xi) in map.x.iter().enumerate() {
            let p = Params { xi: *xi, nbar2: BIASED.nbar1 + bias, ..BIASED };
            let value = map.values[row * map.x.len() + column];
            match steady_state(&pair(&p), Equations::MasterEquation) {
                Ok(report) => assert_eq!(value, report.information.discord),
                Err(_) => assert!(value.is_nan()),
            }
        }
    }
}

#[test]
fn tables_name_what_flows() {
    for (kind, header) in [
        (Kind::Populations, "t,n1,n2,flux"),
        (Kind::Balance, "xi,from_bath1,from_bath2,flux,from_noise"),
    ] {
        let table = figure_csv(kind, &BIASED, &PanelOptions::default()).expect("a table");
        assert!(table.lines().any(|line| line == header), "{header} is not in {table}");
    }
}
