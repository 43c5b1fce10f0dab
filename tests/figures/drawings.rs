//! What is written in and about a drawing, and where.

use odd_sympathy::analysis::Method;
use odd_sympathy::figures::{Figure, LineFigure, PageSize};
use odd_sympathy::panels::{
    figure_data, figure_svg, panel, CaptionedFigure, EquationChoice, Kind, PanelOptions,
};
use odd_sympathy::physics::Params;

const DETUNED: Params = Params { g: 0.0, ..Params::DEFAULT };
const BETWEEN_BATHS: Params = Params { omega2: 1.0, g: 0.3, nbar2: 0.5, xi: 0.5, ..DETUNED };

fn both(width: f64) -> PanelOptions {
    let size = PageSize { width, height: 0.7 * width };
    PanelOptions { equations: EquationChoice::Both, size, ..PanelOptions::default() }
}

fn coarse(width: f64) -> PanelOptions {
    let mut options = both(width);
    options.grid.points = Some(61);
    options
}

fn svg(kind: Kind, params: &Params, options: &PanelOptions) -> String {
    figure_svg(kind, params, options).expect("a drawing")
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

/// Heights of a text in CSS pixels, once for each time that it is written.
fn heights(svg: &str, text: &str) -> Vec<f64> {
    svg.split("<text ")
        .skip(1)
        .filter(|part| {
            part.split_once('>').is_some_and(|(_, rest)| rest.trim_start().starts_with(text))
        })
        .filter_map(|part| part.split_once("y=\"")?.1.split_once('"')?.0.parse::<f64>().ok())
        .map(|y| y / 8.0)
        .collect()
}

#[test]
fn a_file_has_title_sentence_and_parameters() {
    let link = Some("https://example.org/#v=1&g=0".to_owned());
    let options = PanelOptions { link, ..both(480.0) };
    let svg = svg(Kind::Occupations, &BETWEEN_BATHS, &options);
    for part in [
        "<title>Mean quanta</title>",
        "<desc>Master equation: 0.298 quanta in oscillator 1 and",
        "nbar2 = 0.5\n",
        "equations = masterEquation, published\n",
        "link = https://example.org/#v=1&amp;g=0\n",
        concat!("version = ", env!("CARGO_PKG_VERSION"), "\n"),
    ] {
        assert!(svg.contains(part), "{part} is not in {}", &svg[..900]);
    }
}

#[test]
fn a_file_of_random_samples_has_their_seed() {
    let mut options = both(480.0);
    options.locking.method = Method::MonteCarlo;
    (options.locking.samples, options.locking.steps, options.locking.seed) = (10, 10, 77);
    options.grid.points = Some(5);
    assert!(svg(Kind::Plv, &DETUNED, &options).contains("seed = 77\n"));
}

#[test]
fn dashes_are_explained_where_both_equations_are_drawn() {
    for (kind, words) in [
        // Families have no name on a printed line.
        (Kind::Fig1a, "dashed: printed"),
        (Kind::Fig4a, "dashed: printed"),
        (Kind::Coherence, "Re printed"),
        (Kind::Purity, "printed"),
    ] {
        let svg = svg(kind, &BETWEEN_BATHS, &both(360.0));
        assert_eq!(heights(&svg, words).len(), 1, "{}", kind.name());
    }
}

#[test]
fn one_set_of_equations_needs_no_explanation() {
    let options = PanelOptions::default();
    assert_eq!(lines(Kind::Coherence, &BETWEEN_BATHS, &options).strokes, "");
}

#[test]
fn without_the_marker_nothing_marks_the_present() {
    for &kind in Kind::ALL {
        let options = PanelOptions { marker: false, head: Some(9.0), ..both(360.0) };
        match drawn(kind, &BETWEEN_BATHS, &options).figure {
            Figure::Lines(figure) => {
                assert_eq!(figure.marker, None, "{}", kind.name());
                let heads = figure.curves.iter().any(|curve| curve.head.is_some());
                // Arrows are what phasors are.
                assert!(!heads || kind == Kind::Phasors, "{}", kind.name());
            }
            Figure::Map(figure) => assert_eq!(figure.marker, None, "{}", kind.name()),
            Figure::Sheet(figure) => {
                assert!(figure.lines.iter().all(|line| line.label.is_empty()));
            }
            Figure::Graph(_) | Figure::Dial(_) | Figure::Clocks(_) => {}
        }
    }
}

#[test]
fn equal_amplitudes_are_called_equal() {
    let options = PanelOptions { head: Some(0.0), ..both(480.0) };
    let summary = lines(Kind::Moments, &DETUNED, &options).summary;
    assert!(summary.ends_with(": equal amplitudes."), "{summary}");
}

#[test]
fn a_phase_of_rounding_is_none() {
    // Beyond the exceptional point of ξ < 0 without detuning the phase difference decays to 0.
    let params = Params { omega2: 1.0, xi: -0.8, ..DETUNED };
    let summary = lines(Kind::RelativePhase, &params, &both(480.0)).summary;
    assert!(summary.contains("in phase"), "{summary}");
}

#[test]
fn narrow_panels_name_their_exceptional_points_once() {
    for (kind, width) in [(Kind::Fig1b, 320.0), (Kind::Fig1b, 360.0), (Kind::Fig3a, 320.0)] {
        let svg = svg(kind, &DETUNED, &coarse(width));
        assert_eq!(heights(&svg, "EP, g = 0").len(), 1, "{} at {width}", kind.name());
    }
}

#[test]
fn wide_panels_name_both_exceptional_points() {
    assert_eq!(heights(&svg(Kind::Fig3a, &DETUNED, &coarse(700.0)), "EP, g = 0").len(), 2);
}

#[test]
fn names_whose_curves_end_together_are_a_key_in_their_order() {
    let svg = svg(Kind::Fig1a, &DETUNED, &both(480.0));
    let places: Vec<f64> = ["g = 0", "g = 0.01", "g = 0.02", "g = 0.03", "g = 0.04"]
        .iter()
        .map(|name| heights(&svg, &format!("{name}\n"))[0])
        .collect();
    let step = places[1] - places[0];
    assert!(step > 10.0 && places.windows(2).all(|pair| (pair[1] - pair[0] - step).abs() < 0.3));
}

#[test]
fn the_published_value_at_the_marker_is_within_the_plot() {
    for xi in [0.2, 0.5, 0.7] {
        let params = Params { xi, ..BETWEEN_BATHS };
        for kind in [Kind::Coherence, Kind::Occupations, Kind::Flux, Kind::Physicality] {
            let figure = lines(kind, &params, &both(480.0));
            for (value, _) in figure.marker.expect("a marker").points {
                let range = figure.y.min..=figure.y.max;
                assert!(range.contains(&value), "{} at {xi}: {value}", kind.name());
            }
        }
    }
}

#[test]
fn a_divergence_at_the_marker_does_not_flatten_the_rest() {
    let params = Params { xi: 0.8164, ..BETWEEN_BATHS };
    assert!(lines(Kind::Occupations, &params, &both(480.0)).y.max < 100.0);
}

#[test]
fn curves_that_diverge_are_smooth() {
    // In a plot of 700 by 400 pixels no two neighbouring pieces turn by more than this.
    const MOST: f64 = 0.12;
    let figure = lines(Kind::Fig4a, &DETUNED, &both(838.0));
    let scale = (700.0 / 2.0, 400.0 / (figure.y.max - figure.y.min));
    for curve in figure.curves {
        let seen = curve.x.iter().zip(&curve.y).filter(|(_, y)| **y < figure.y.max);
        let points: Vec<_> = seen.map(|(x, y)| (scale.0 * x, scale.1 * y)).collect();
        for three in points.windows(3) {
            let [a, b] =
                [0, 1].map(|k| (three[k + 1].1 - three[k].1).atan2(three[k + 1].0 - three[k].0));
            assert!((a - b).abs() < MOST, "{} at {:?}: {}", curve.label, three[1], (a - b).abs());
        }
    }
}

#[test]
fn the_printed_limit_is_named_off_the_zero_line() {
    let svg = svg(Kind::Divergence, &Params { nbar1: 0.3, ..BETWEEN_BATHS }, &both(420.0));
    let zero = heights(&svg, "0\n")[0];
    let names = heights(&svg, "Eq. 31");
    assert!(!names.is_empty() && names.iter().all(|y| (y - zero).abs() > 8.0), "{names:?} {zero}");
}

#[test]
fn both_phasors_are_named_however_short() {
    for head in [0.0, 12.0, 20.0] {
        let options = PanelOptions { head: Some(head), ..both(360.0) };
        let svg = svg(Kind::Phasors, &DETUNED, &options);
        for name in ["⟨a₁⟩", "⟨a₂⟩"] {
            assert_eq!(heights(&svg, name).len(), 1, "{name} at {head}");
        }
    }
}

#[test]
fn phasors_that_coincide_share_a_name() {
    let mut options = PanelOptions { head: Some(0.0), ..both(360.0) };
    options.start[1] = options.start[0];
    let svg = svg(Kind::Phasors, &DETUNED, &options);
    assert_eq!(heights(&svg, "⟨a₁⟩, ⟨a₂⟩").len(), 1);
}

#[test]
fn the_angle_is_told_where_the_magnitude_is_one() {
    let mut options = coarse(480.0);
    options.locking.method = Method::Limit;
    let summary = lines(Kind::Plv, &Params { xi: 0.4015, ..DETUNED }, &options).summary;
    assert!(summary.starts_with("Locked 95° apart. "), "{summary}");
}

#[test]
fn complex_numbers_and_signs_are_written_once() {
    let params = Params { omega2: 1.0, g: 0.3, nbar1: 0.5, xi: 0.5, ..DETUNED };
    let summary = lines(Kind::Coherence, &params, &coarse(480.0)).summary;
    assert!(!summary.contains("+ −") && summary.contains(" − 0."), "{summary}");
    let params = Params { omega2: 1.0, g: 2.0, xi: 0.3, ..DETUNED };
    let summary = lines(Kind::EigenvaluesImaginary, &params, &coarse(480.0)).summary;
    assert!(summary.contains("oscillate at +1 and −3"), "{summary}");
}

#[test]
fn what_a_bath_or_a_coupling_does_to_the_model_stands_in_the_note() {
    let params = Params { omega2: 1.0, g: 1.0, nbar2: 1.0, xi: 0.8, ..DETUNED };
    let note = drawn(Kind::EigenvaluesReal, &params, &PanelOptions::default()).note;
    assert!(note.contains("the bath is active") && note.contains("ground state"), "{note}");
    assert!(drawn(Kind::Fig4a, &DETUNED, &coarse(480.0)).note.contains("ground state"));
    assert_eq!(drawn(Kind::EigenvaluesReal, &DETUNED, &PanelOptions::default()).note, "");
}

#[test]
fn the_printed_limit_is_named_for_what_it_is() {
    let of = |nbar1, nbar2| {
        let params = Params { nbar1, nbar2, ..BETWEEN_BATHS };
        lines(Kind::Divergence, &params, &coarse(480.0)).summary
    };
    assert!(of(0.0, 0.5).contains("as Eq. 31 says"), "{}", of(0.0, 0.5));
    assert!(of(1.0, 1.0).contains("all correlations vanish"), "{}", of(1.0, 1.0));
    assert!(of(0.5, 1.0).contains("= 0.976, and not at"), "{}", of(0.5, 1.0));
}
