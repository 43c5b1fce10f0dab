//! Heat between two baths: balance, settling, saturation, and the map of what it correlates.

mod support;

use odd_sympathy::analysis::{steady_state, Equations};
use odd_sympathy::panels::{figure_data, ComparedData, FigureData, Kind, Measure, PanelOptions};
use odd_sympathy::physics::Params;
use support::pair;

const BIASED: Params =
    Params { omega1: 1.0, omega2: 1.0, g: 0.3, gamma: 0.5, nbar1: 0.2, nbar2: 1.4, xi: 0.4 };

fn compared(kind: Kind, options: &PanelOptions) -> ComparedData {
    match figure_data(kind, &BIASED, options).expect("data") {
        FigureData::Compared(data) => data,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_an_oscillator_gains_adds_up_to_nothing() {
    let data = compared(Kind::Balance, &PanelOptions::default());
    for k in (0..data.x.len()).filter(|k| data.curves[0].values[*k].is_finite()) {
        let sum: f64 = data.curves.iter().map(|curve| curve.values[k]).sum();
        let size = data.curves.iter().map(|curve| curve.values[k].abs()).fold(1e-3, f64::max);
        assert!(sum.abs() < 1e-12 * size, "ξ = {}: {sum}", data.x[k]);
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
    let most = 0.5 * BIASED.gamma * (BIASED.nbar2 - BIASED.nbar1);
    assert!((report(10.0, Equations::MasterEquation).flux / most - 1.0).abs() < 1e-3);
    let printed = |g: f64| report(g, Equations::Published).flux;
    let peak = 0.5 * BIASED.gamma;
    assert!(printed(peak) > printed(0.9 * peak) && printed(peak) > printed(1.1 * peak));
}

#[test]
fn the_map_of_correlations_holds_steady_states() {
    let mut options = PanelOptions { measure: Measure::Discord, ..PanelOptions::default() };
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
