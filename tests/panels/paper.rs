//! The panels of the paper, point by point, against numbers and formulas that stand elsewhere.

use crate::support::{pair, params};
use odd_sympathy::analysis::{steady_state, Continuation, Equations, Method};
use odd_sympathy::panels::{
    figure_data, panel, FigureData, Kind, LockingData, PanelOptions, Part, SteadyCurve,
};
use odd_sympathy::physics::{eigenvalues, Params};

const DETUNED: [f64; 2] = [1.0, 1.2];

fn data(kind: Kind) -> FigureData {
    figure_data(kind, &Params::default(), &PanelOptions::default()).expect("data")
}

fn locking(kind: Kind) -> LockingData {
    match data(kind) {
        FigureData::Locking(data) => data,
        other => panic!("{other:?}"),
    }
}

fn steady(kind: Kind) -> Vec<SteadyCurve> {
    match data(kind) {
        FigureData::Steady(curves) => curves,
        other => panic!("{other:?}"),
    }
}

/// The value at ξ on the grid of 201 points.
fn at(xi: f64, x: &[f64], y: &[f64]) -> f64 {
    let place = x.iter().position(|value| (value - xi).abs() < 1e-9).expect("on the grid");
    y[place]
}

#[test]
fn fig_1a_holds_the_eigenvalues_of_five_couplings() {
    let FigureData::Eigenvalues(curves) = data(Kind::Fig1a) else { panic!("no eigenvalues") };
    let derived = curves.iter().filter(|curve| curve.equations == Equations::MasterEquation);
    for (curve, g) in derived.zip([0.0, 0.01, 0.02, 0.03, 0.04]) {
        for (k, xi) in curve.scan.x.iter().enumerate() {
            let p = params(DETUNED, g, 0.5, [0.0; 2], *xi);
            let mut found = [curve.scan.re[0][k], curve.scan.re[1][k]];
            found.sort_by(f64::total_cmp);
            let [slow, fast] = eigenvalues(&pair(&p));
            assert_eq!(found, [fast.re, slow.re], "g = {g}, ξ = {xi}");
        }
    }
}

#[test]
fn fig_1a_published_lies_half_a_damping_lower() {
    let FigureData::Eigenvalues(curves) = data(Kind::Fig1a) else { panic!("no eigenvalues") };
    for pair in curves.chunks(2) {
        for branch in 0..2 {
            for (derived, published) in pair[0].scan.re[branch].iter().zip(&pair[1].scan.re[branch])
            {
                assert!((derived - published - 0.25).abs() < 1e-15);
            }
        }
    }
}

/// Fig. 1(c) or 1(d) of this part.
fn of_part(kind: Kind, part: Part) -> FigureData {
    let options = PanelOptions { part: Some(part), ..PanelOptions::default() };
    figure_data(kind, &Params::default(), &options).expect("data")
}

#[test]
fn fig_1c_folds_at_the_exceptional_points_on_the_imaginary_axis() {
    for part in Part::ALL {
        let FigureData::Map(map) = of_part(Kind::Fig1c, part) else { panic!("no map") };
        // √(δ² + 4g²)/γ₁₂ with g = 0.04.
        for im in [-0.43081318457, 0.43081318457] {
            let column = map.x.iter().position(|x| *x == 0.0).expect("a column");
            let row = map.y.iter().position(|y| (y - im).abs() < 1e-9).expect("a row");
            assert!(map.values[row * map.x.len() + column].abs() < 1e-7);
        }
    }
}

#[test]
fn fig_1c_has_the_seam_of_the_text() {
    let FigureData::Map(map) = data(Kind::Fig1c) else { panic!("no map") };
    let column = map.x.iter().position(|x| *x == 0.0).expect("a column");
    for (row, im) in map.y.iter().enumerate() {
        let apart = map.values[row * map.x.len() + column];
        assert_eq!(apart < 1e-7, im.abs() > 0.43, "Im λ± at {im}i: {apart}");
    }
}

#[test]
fn fig_1c_and_1d_open_with_the_imaginary_parts() {
    for kind in [Kind::Fig1c, Kind::Fig1d] {
        assert_eq!(data(kind), of_part(kind, Part::Imaginary), "{}", kind.name());
    }
}

#[test]
fn fig_1d_passes_the_exceptional_points_by() {
    let FigureData::Eigenvalues(curves) = data(Kind::Fig1d) else { panic!("no eigenvalues") };
    assert_eq!(curves.len(), 5);
    for (curve, g) in curves.iter().zip([0.0, 0.01, 0.02, 0.03, 0.04]) {
        assert_eq!(curve.equations, Equations::MasterEquation);
        for quarter in [-0.5, 0.5] {
            let place = curve.scan.x.iter().position(|turn| *turn == quarter).expect("a quarter");
            let [re, im] = [&curve.scan.re, &curve.scan.im]
                .map(|part| (part[0][place] - part[1][place]).abs());
            assert!(re < 1e-7, "g = {g}: dampings {re} apart");
            assert!((im - 2.0 * g).abs() < 1e-7, "g = {g}: frequencies {im} apart");
        }
    }
}

#[test]
fn formally_fig_1d_has_eq_24_beside_it() {
    let options = PanelOptions { continuation: Continuation::Formal, ..PanelOptions::default() };
    let data = figure_data(Kind::Fig1d, &Params::default(), &options).expect("data");
    let FigureData::Eigenvalues(curves) = &data else { panic!("no eigenvalues") };
    assert_eq!(curves.len(), 10);
    let drawn = panel(Kind::Fig1d, &Params::default(), &options, &data).expect("a panel");
    assert!(drawn.note.starts_with("Formal"), "{}", drawn.note);
    assert!(!drawn.figure.summary().contains("master equation"));
}

#[test]
fn fig_1_never_says_that_the_exceptional_points_of_the_text_are_wrong() {
    for kind in [Kind::Fig1c, Kind::Fig1d] {
        let data = data(kind);
        let drawn =
            panel(kind, &Params::default(), &PanelOptions::default(), &data).expect("a panel");
        for word in ["not at ±iξcrit", "depart", "wrong"] {
            assert!(!drawn.note.contains(word), "{}", drawn.note);
        }
    }
}

#[test]
fn fig_2_locks_only_with_correlated_noise() {
    for (kind, sign) in [(Kind::Fig2a, 1.0), (Kind::Fig2c, -1.0)] {
        let FigureData::Motion(path) = data(kind) else { panic!("no motion") };
        let last = path.t.len() - 1;
        // At |ξ| = 1 one mode is undamped: a₁ = ± a₂, and e^{−γt} of the other is left.
        assert!((path.re1[last] - sign * path.re2[last]).abs() < 3.0 * (-0.1 * path.t[last]).exp());
        assert!(path.re1[last].hypot(path.im1[last]) > 0.7, "it rings for ever");
    }
    let FigureData::Motion(path) = data(Kind::Fig2b) else { panic!("no motion") };
    let last = path.t.len() - 1;
    assert!(path.re1[last].hypot(path.im1[last]) < 0.05, "without correlation both die away");
}

#[test]
fn fig_3a_has_the_values_of_the_independent_moebius_code() {
    let data = locking(Kind::Fig3a);
    let xi = [-0.42, -0.3, 0.2, 0.45, 0.8];
    for (member, expected) in [
        (1, [0.3917, 0.1988, -0.1628, -0.4916, -0.8669]),
        (5, [0.7228, 0.7150, -0.7832, -0.7357, -0.8845]),
    ] {
        for (xi, expected) in xi.iter().zip(expected) {
            let value = at(*xi, &data.x, &data.curves[member].values);
            assert!((value - expected).abs() < 1e-4, "g number {member}, ξ = {xi}: {value}");
        }
    }
}

#[test]
fn fig_3b_is_all_finite_window() {
    let data = locking(Kind::Fig3b);
    for (curve, gamma) in data.curves.iter().zip([0.05, 0.1, 0.2, 0.5]) {
        for (xi, value) in data.x.iter().zip(&curve.values) {
            // r(t) = −tanh(xt/2) from r(0) = 0; its integral is a logarithm of cosh.
            let (from, x) = (20.0 / gamma, xi * gamma);
            let integral = |t: f64| {
                let z = 0.5 * (x * t).abs();
                z + (0.5 * (1.0 + (-2.0 * z).exp())).ln()
            };
            let expected = if x == 0.0 {
                0.0
            } else {
                -2.0 / x * (integral(from + 200.0) - integral(from)) / 200.0
            };
            assert!((value - expected).abs() < 1e-10, "γ = {gamma}, ξ = {xi}: {value} {expected}");
        }
    }
}

#[test]
fn fig_3_says_its_window_method_and_error() {
    for (method, parts) in [
        (Method::Ensemble, &["quadrature", "Window t = 40–240", "error at most"][..]),
        (Method::MonteCarlo, &["50 random", "seed 1", "Window t = 40–240", "standard error"]),
    ] {
        let mut options = PanelOptions::default();
        options.locking.method = method;
        (options.locking.samples, options.locking.steps) = (50, 20);
        options.grid.points = Some(5);
        let data = figure_data(Kind::Fig3a, &Params::default(), &options).expect("data");
        let drawn = panel(Kind::Fig3a, &Params::default(), &options, &data).expect("a panel");
        for part in parts {
            assert!(drawn.method.contains(part), "{part} is not in {}", drawn.method);
        }
    }
}

#[test]
fn fig_4_holds_the_mutual_information_of_the_steady_states() {
    for kind in [Kind::Fig4a, Kind::Fig4b] {
        for curve in steady(kind) {
            let [(_, nbar1), (_, nbar2)] = curve.of[..] else { panic!("two occupations") };
            for (k, xi) in curve.scan.x.iter().enumerate().filter(|(_, xi)| xi.abs() < 0.7) {
                let p = params([1.0; 2], 1.0, 0.1, [nbar1, nbar2], *xi);
                let report = steady_state(&pair(&p), curve.equations).expect("a steady state");
                assert_eq!(curve.scan.mutual_information[k], report.information.mutual_information);
            }
        }
    }
}

#[test]
fn fig_4b_is_empty_of_correlations_but_as_published() {
    for curve in steady(Kind::Fig4b) {
        let largest = curve
            .scan
            .mutual_information
            .iter()
            .filter(|v| v.is_finite())
            .fold(0.0, |m: f64, v| m.max(*v));
        match curve.equations {
            Equations::MasterEquation => assert_eq!(largest, 0.0),
            Equations::Published => assert!(largest > 1.0),
        }
    }
}

#[test]
fn fig_4a_is_followed_to_the_limit_where_it_diverges() {
    for curve in steady(Kind::Fig4a) {
        let last = curve.scan.mutual_information.iter().rfind(|v| v.is_finite()).expect("a value");
        assert!(*last > 3.0, "{:?} ends at {last}", curve.of);
    }
}

#[test]
fn every_panel_of_the_paper_that_departs_says_so() {
    for kind in Kind::ALL.iter().filter(|kind| kind.name().starts_with("fig")) {
        let mut options = PanelOptions::default();
        options.grid.points = Some(9);
        let data = figure_data(*kind, &Params::default(), &options).expect("data");
        let drawn = panel(*kind, &Params::default(), &options, &data).expect("a panel");
        assert!(drawn.note.len() > 40, "{}: {}", kind.name(), drawn.note);
    }
}
