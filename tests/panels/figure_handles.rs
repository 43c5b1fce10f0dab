//! What the figure table says can be done with a figure can be done with it, and nothing else.

use odd_sympathy::figures::Figure;
use odd_sympathy::panels::{
    figure_data, figure_specs, panel, AxisWindow, FigureData, FigureSpec, Form, GridRequest, Kind,
    PanelOptions, Pin, PlotWindow, LIMITS,
};
use odd_sympathy::physics::Params;

fn params(xi: f64) -> Params {
    Params { omega2: 1.0, g: 0.3, nbar2: 0.2, xi, ..Params::default() }
}

fn options() -> PanelOptions {
    let usual = PanelOptions::default();
    PanelOptions { head: Some(9.0), grid: GridRequest { points: Some(9), ..usual.grid }, ..usual }
}

fn data(kind: Kind, xi: f64) -> FigureData {
    figure_data(kind, &params(xi), &options()).expect("data")
}

fn drawn(kind: Kind, options: &PanelOptions) -> (Figure, String) {
    let panel = panel(kind, &params(0.5), options, &data(kind, 0.5)).expect("a figure");
    (panel.figure, panel.readout)
}

/// As text: where there is no value, figures hold what is not equal to itself.
fn ink(kind: Kind, options: &PanelOptions) -> String {
    format!("{:?}", drawn(kind, options).0)
}

/// The middle of the plot.
fn middle(figure: &Figure) -> (f64, f64) {
    let [x, y] = figure.axes();
    (0.5 * (x.min + x.max), 0.5 * (y.min + y.max))
}

#[test]
fn the_form_is_that_of_the_figure() {
    for FigureSpec { kind, form, .. } in figure_specs() {
        let drawn = match drawn(kind, &options()).0 {
            Figure::Lines(_) => Form::Lines,
            Figure::Map(_) => Form::Map,
            Figure::Sheet(_) => Form::Sheet,
            Figure::Graph(_) => Form::Graph,
            Figure::Dial(_) => Form::Dial,
            Figure::Clocks(_) => Form::Scene,
        };
        assert_eq!(form, drawn, "{}", kind.name());
    }
}

#[test]
fn what_can_be_read_is_read() {
    for FigureSpec { kind, form, handles, .. } in figure_specs() {
        let (x, y) = middle(&drawn(kind, &options()).0);
        let (_, words) = drawn(kind, &PanelOptions { probe: Some((x, Some(y))), ..options() });
        let path = form == Form::Lines && !handles.read;
        assert!(path || handles.read != words.is_empty(), "{}: {words}", kind.name());
    }
}

#[test]
fn what_can_be_zoomed_changes_with_the_window() {
    for FigureSpec { kind, form, handles, .. } in figure_specs() {
        let (x, y) = middle(&drawn(kind, &options()).0);
        let about = |at: f64| Some(AxisWindow { min: at - 0.01, max: at + 0.01 });
        let view = PlotWindow { x: about(x), y: about(y) };
        let window = PanelOptions { view, ..options() };
        let changed = ink(kind, &window) != ink(kind, &options());
        // A motion moves on under a window.
        assert!(changed == handles.zoom || (form == Form::Lines && changed), "{}", kind.name());
    }
}

#[test]
fn what_can_be_pinned_has_curves_beneath() {
    for FigureSpec { kind, form, handles, .. } in figure_specs() {
        let pin = Pin { label: "A".into(), params: params(0.2), data: data(kind, 0.2) };
        let pinned = ink(kind, &PanelOptions { pins: vec![pin], ..options() });
        let changed = pinned != ink(kind, &options());
        assert!(changed == handles.pin || (form == Form::Lines && changed), "{}", kind.name());
    }
}

#[test]
fn what_is_dragged_is_a_marker() {
    for FigureSpec { kind, handles, .. } in figure_specs() {
        let marked = match drawn(kind, &options()).0 {
            Figure::Lines(lines) => lines.marker.is_some_and(|it| !it.label.starts_with('t')),
            Figure::Map(map) => map.marker.is_some_and(|it| !it.label.starts_with('t')),
            Figure::Sheet(_) | Figure::Graph(_) | Figure::Dial(_) | Figure::Clocks(_) => false,
        };
        assert_eq!(marked, handles.drag, "{}", kind.name());
        assert!(handles.drag || !handles.set_both, "{}", kind.name());
    }
}

#[test]
fn a_matrix_is_read_cell_by_cell() {
    let at =
        |x, y| drawn(Kind::PlvMatrix, &PanelOptions { probe: Some((x, Some(y))), ..options() }).1;
    let words = at(0.3, 1.7);
    assert!(words.starts_with("i = 2, j = 0 – PLV: "), "{words}");
    assert_eq!(words, at(-0.4, 2.2));
}

#[test]
fn a_spectrum_is_read_at_its_points() {
    let at = |kind, x| drawn(kind, &PanelOptions { probe: Some((x, None)), ..options() });
    let FigureData::Spectrum(spectrum) = data(Kind::NetworkSpectrum, 0.5) else { panic!("data") };
    let (figure, words) = at(Kind::NetworkSpectrum, 3.52);
    assert!(words.starts_with("mode 4: Ξ = "), "{words}");
    let Figure::Lines(lines) = figure else { panic!("no lines") };
    let probe = lines.probe.expect("a probe");
    assert_eq!((probe.x, probe.points[0].0), (4.0, spectrum.noise[3]));
    let (_, words) = at(Kind::NetworkEigenvalues, -1.0);
    assert!(words.starts_with("Re λ = ") && words.contains(", Im λ = "), "{words}");
}

#[test]
fn limits_have_their_default_between_them() {
    for limit in LIMITS {
        let default = limit.default.unwrap_or(limit.min);
        assert!((limit.min..=limit.max).contains(&default), "{limit:?}");
    }
}
