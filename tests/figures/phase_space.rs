//! Wigner, Husimi and Glauber functions: normalisation, offsets, contours.

use odd_sympathy::figures::{Figure, MapFigure};
use odd_sympathy::panels::{
    figure_csv, figure_data, panel, FigureData, Kind, Ordering, PanelOptions, PhaseSpace,
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
    let contour = map.curves.iter().find(|curve| !curve.fade).expect("a contour");
    for (x, y) in contour.x.iter().zip(&contour.y) {
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

#[test]
fn a_state_that_grew_to_a_line_is_refused() {
    let params = Params {
        omega2: 0.998,
        g: 0.0,
        gamma: 10.0,
        nbar1: 1000.0,
        nbar2: 1.0,
        xi: 0.5,
        ..Params::default()
    };
    let options = PanelOptions {
        ordering: Ordering::Husimi,
        phase_space: PhaseSpace::Joint,
        head: Some(7.3),
        ..PanelOptions::default()
    };
    let error = figure_data(Kind::Wigner, &params, &options).expect_err("no width");
    assert_eq!(error.name(), "NotDefined");
}

#[test]
fn the_axes_stay_while_the_state_spreads() {
    let (params, options) = asked(PhaseSpace::First, Ordering::Wigner);
    let reach = |t: f64| {
        let options = PanelOptions { head: Some(t), ..options.clone() };
        match figure_data(Kind::Wigner, &params, &options).expect("data") {
            FigureData::PhaseSpace(data) => data.reach,
            other => panic!("{other:?}"),
        }
    };
    assert!((1..80).all(|k| reach(0.5 * f64::from(k)) == reach(0.0)));
}

#[test]
fn the_trail_ends_at_the_mean() {
    let map = map(PhaseSpace::Joint, Ordering::Husimi);
    let trail = map.curves.iter().find(|curve| curve.fade).expect("a trail");
    let end = trail.x.last().copied().zip(trail.y.last().copied());
    assert_eq!(end, map.marker.map(|marker| marker.at));
}

#[test]
fn a_table_says_of_which_distribution_it_is() {
    let (params, options) = asked(PhaseSpace::Second, Ordering::Husimi);
    let table = figure_csv(Kind::Wigner, &params, &options).expect("a table");
    for line in ["# a2 = 0 + 1i", "# mode = 2", "# ordering = husimi", "t,mean_x,mean_y"] {
        assert!(table.lines().any(|found| found.starts_with(line)), "{line} is not in {table}");
    }
}
