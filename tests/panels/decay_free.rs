//! A motion without its common decay, and the dial of its relative phase.

use odd_sympathy::figures::{Figure, LineFigure};
use odd_sympathy::panels::{figure_data, panel, FigureData, Kind, KnobChange, PanelOptions};
use odd_sympathy::physics::{growth_rate, Pair, Params};

fn late(decay_free: bool) -> PanelOptions {
    PanelOptions { decay_free, duration: 80.0, head: Some(60.0), ..PanelOptions::default() }
}

fn path(params: &Params, options: &PanelOptions) -> FigureData {
    figure_data(Kind::Moments, params, options).expect("a motion")
}

fn lines(kind: Kind, params: &Params, options: &PanelOptions) -> LineFigure {
    let panel = panel(kind, params, options, &path(params, options)).expect("a panel");
    match panel.figure {
        Figure::Lines(lines) => lines,
        other => panic!("{other:?} is no figure of lines"),
    }
}

/// Largest value of a curve from t = 50 on.
fn late_size(figure: &LineFigure) -> f64 {
    let curve = &figure.curves[0];
    let late = curve.x.iter().zip(&curve.y).filter(|(t, _)| **t > 50.0);
    late.fold(0.0, |size, (_, y)| size.max(y.abs()))
}

#[test]
fn without_its_decay_a_motion_is_as_large_at_the_end_as_at_the_start() {
    let params = Params { xi: 0.8, ..Params::default() };
    let size = late_size(&lines(Kind::Moments, &params, &late(true)));
    assert!((0.3..1.5).contains(&size), "{size}");
    assert!(late_size(&lines(Kind::Moments, &params, &late(false))) < 0.05);
}

#[test]
fn without_its_growth_too() {
    let params = Params { omega2: 1.0, g: 0.0, nbar1: 2.0, xi: 1.0, ..Params::default() };
    let rate = growth_rate(&Pair::new(params).expect("a pair"));
    assert!(rate > 0.1, "{rate}");
    let size = late_size(&lines(Kind::Moments, &params, &late(true)));
    assert!((0.1..2.0).contains(&size), "{size}");
}

#[test]
fn the_axis_and_the_sentence_say_what_is_taken_out() {
    let params = Params::default();
    let figure = lines(Kind::Moments, &params, &late(true));
    assert!(figure.y.title.starts_with("Re⟨aᵢ⟩ exp("), "{}", figure.y.title);
    assert!(figure.summary.contains("without the common decay e^(−"), "{}", figure.summary);
    assert!(!lines(Kind::Moments, &params, &late(false)).summary.contains("common"));
}

#[test]
fn where_a_knob_was_turned_the_rate_changes_and_the_sentence_says_since_when() {
    let turns = vec![KnobChange { t: 0.0, rate: -0.2 }, KnobChange { t: 30.0, rate: -0.1 }];
    let options = PanelOptions { turns, ..late(true) };
    let figure = lines(Kind::Moments, &Params::default(), &options);
    assert!(figure.summary.contains("at the rate 0.1 since t = 30"), "{}", figure.summary);
    assert_eq!(figure.marks.len(), 1);
    let y = &figure.curves[0].y;
    let leap = y.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f64::max);
    let reach = y.iter().fold(0.0, |most: f64, y| most.max(y.abs()));
    assert!(leap < 0.2 * reach, "a leap of {leap} in {reach}");
}

#[test]
fn the_play_head_stands_at_its_very_time() {
    let params = Params::default();
    let options = PanelOptions { head: Some(9.1234), ..PanelOptions::default() };
    let marker = lines(Kind::Moments, &params, &options).marker.expect("a play head");
    assert_eq!(marker.x, 9.1234);
}

#[test]
fn a_locked_phase_stands_on_the_dial() {
    let params = Params { xi: 0.8, ..Params::default() };
    let options = late(false);
    let panel = panel(Kind::PhaseDial, &params, &options, &path(&params, &options));
    let Ok(Figure::Dial(dial)) = panel.map(|panel| panel.figure) else { panic!("no dial") };
    let hand = dial.hand.expect("a phase");
    assert!(dial.trail.iter().flatten().all(|phase| (phase - hand).abs() < 0.05));
    assert!(dial.label.starts_with("φ₁ − φ₂ = "), "{}", dial.label);
}
