//! Wigner, Husimi and Glauber functions: normalisation, offsets, contours.

use odd_sympathy::figures::{Figure, MapFigure};
use odd_sympathy::panels::{
    figure_data, panel, FigureData, Kind, Ordering, PanelOptions, PhaseSpace,
};
use odd_sympathy::physics::Params;

/// Different temperatures, correlated noise, mid-motion.
fn asked(phase_space: PhaseSpace, ordering: Ordering) -> (Params, PanelOptions) {
    let params = Params { nbar1: 0.4, nbar2: 1.1, xi: -0.5, ..Params::default() };
    let options =
        PanelOptions { phase_space, ordering, head: Some(3.0), ..PanelOptions::default() };
    (params, options)
}

fn map(phase_space: PhaseSpace, ordering: Ordering) -> MapFigure {
    let (params, options) = asked(phase_space, ordering);
    let data = figure_data(Kind::Wigner, &params, &options).expect("data");
    match panel(Kind::Wigner, &params, &options, &data).expect("a panel").figure {
        Figure::Map(map) => map,
        other => panic!("{other:?}"),
    }
}

fn covariance(phase_space: PhaseSpace, ordering: Ordering) -> [f64; 3] {
    let (params, options) = asked(phase_space, ordering);
    match figure_data(Kind::Wigner, &params, &options).expect("data") {
        FigureData::PhaseSpace(data) => data.covariance,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_distribution_is_normalised() {
    for phase_space in [PhaseSpace::Joint, PhaseSpace::First, PhaseSpace::Second] {
        for ordering in [Ordering::Wigner, Ordering::Husimi, Ordering::Glauber] {
            let map = map(phase_space, ordering);
            let step = map.columns[1] - map.columns[0];
            let total: f64 = map.values.iter().sum::<f64>() * step * step;
            assert!((total - 1.0).abs() < 0.02, "{phase_space:?} {ordering:?}: {total}");
        }
    }
}

#[test]
fn the_orderings_differ_by_half_a_quantum() {
    let [wigner, husimi, glauber] = [Ordering::Wigner, Ordering::Husimi, Ordering::Glauber]
        .map(|ordering| covariance(PhaseSpace::First, ordering)[0]);
    assert!((husimi - wigner - 0.25).abs() < 1e-15 && (wigner - glauber - 0.25).abs() < 1e-15);
}

#[test]
fn the_contour_is_where_the_density_is_one_in_e() {
    let map = map(PhaseSpace::Joint, Ordering::Wigner);
    let peak = map.scale.reach;
    for (x, y) in map.curves[0].x.iter().zip(&map.curves[0].y) {
        let value = map.value_at(*x, *y).expect("on the map");
        assert!((value / peak - (-1.0f64).exp()).abs() < 0.02, "{value}");
    }
}

#[test]
fn the_vacuum_has_no_glauber_function() {
    let options = PanelOptions { ordering: Ordering::Glauber, ..PanelOptions::default() };
    let error = figure_data(Kind::Wigner, &Params::default(), &options).expect_err("a delta");
    assert_eq!(error.name(), "NotDefined");
    assert!(error.to_string().contains("delta function"), "{error}");
}
