//! Lays a graph out and draws it: the hue of a node is its phase, its size the amplitude.

use super::axis::AxisSpec;
use super::frame::{PlotArea, GAP, RULE_WIDTH};
use super::graph_figure::GraphFigure;
use super::ink::{Ink, PagePoint};
use super::page_size::PageSize;
use super::text_style::Anchor;
use plotters::style::RGBColor;
use std::f64::consts::{PI, TAU};

/// Radius of a node of full amplitude, as a share of the distance of its neighbours on a circle, and at most.
const SHARE: f64 = 0.42;
const LARGEST: f64 = 22.0;
/// A node at rest is still seen.
const SMALLEST: f64 = 3.0;
/// Radius of the dot of a noisy run, as a share of the radius of a node of full amplitude, alone and of many,
/// and at least.
const RUN_SHARE: f64 = 0.16;
const MANY_SHARE: f64 = 0.1;
const RUN_LEAST: f64 = 1.5;
/// Above so many nodes their numbers would stand on each other.
const MOST_NUMBERS: usize = 24;
/// Radius and pieces of the circle that explains the hues.
const WHEEL: f64 = 15.0;
const WHEEL_PIECES: usize = 36;

/// Draws the graph; returns where it stands.
pub fn draw(ink: &mut Ink, figure: &GraphFigure, size: PageSize) -> PlotArea {
    let line = ink.line_height();
    let count = figure.nodes.len().max(1) as f64;
    let room = (0.5 * size.width.min(size.height - line) - LARGEST - line - GAP).max(line);
    let middle = (0.5 * size.width, 0.5 * size.height);
    let full = (SHARE * room * 2.0 * (PI / count).sin()).clamp(SMALLEST, LARGEST);
    let place = |(x, y): (f64, f64)| (middle.0 + room * x, middle.1 - room * y);
    let rule = ink.theme.rule();
    for (i, j) in &figure.edges {
        let (Some(one), Some(other)) = (figure.nodes.get(*i), figure.nodes.get(*j)) else {
            continue;
        };
        ink.stroke([place(one.at), place(other.at)], rule, RULE_WIDTH, 1.0);
    }
    for (number, node) in figure.nodes.iter().enumerate() {
        let at = place(node.at);
        let color = ink.theme.phase(node.phase);
        ink.dot(at, radius_of(node.size, full), color);
        draw_hand(ink, at, full, node.phase);
        draw_runs(ink, at, full, &node.runs);
        if figure.nodes.len() <= MOST_NUMBERS {
            let quiet = ink.theme.quiet();
            let away = node.at.0.hypot(node.at.1).max(1e-9);
            let out = full + 0.7 * line;
            let beside = (at.0 + out * node.at.0 / away, at.1 - out * node.at.1 / away);
            ink.text(&number.to_string(), beside, Anchor::Centre, quiet);
        }
    }
    draw_wheel(ink, (size.width - WHEEL - 3.5 * GAP, WHEEL + line));
    let axis = AxisSpec::new("", "", -1.0, 1.0);
    PlotArea {
        x: axis.range(middle.0 - room, middle.0 + room),
        y: axis.range(middle.1 + room, middle.1 - room),
    }
}

/// The area, not the radius, is what the eye compares.
fn radius_of(size: f64, full: f64) -> f64 {
    SMALLEST + (full - SMALLEST) * size.clamp(0.0, 1.0).sqrt()
}

/// Dots where the tips of their arrows are: one lies on the hand and on the rim of a node that moves as the run does.
fn draw_runs(ink: &mut Ink, at: PagePoint, full: f64, runs: &[(f64, f64)]) {
    let share = if runs.len() > 1 { MANY_SHARE } else { RUN_SHARE };
    let radius = (share * full).max(RUN_LEAST);
    let tip = |(size, phase): &(f64, f64)| {
        let reach = radius_of(*size, full);
        (at.0 + reach * phase.cos(), at.1 - reach * phase.sin())
    };
    for run in runs {
        ink.dot(tip(run), radius, ink.theme.phase(run.1));
    }
    // Once more without their rims: dots that crowd have one around them all.
    for run in runs {
        ink.speck(tip(run), radius, ink.theme.phase(run.1), 1.0);
    }
}

/// A stroke that points along the phase: colour must not be all there is to see it by.
fn draw_hand(ink: &mut Ink, at: PagePoint, radius: f64, phase: f64) {
    let end = (at.0 + radius * phase.cos(), at.1 - radius * phase.sin());
    let color = ink.theme.ink();
    ink.stroke([at, end], color, RULE_WIDTH, 0.8);
}

fn draw_wheel(ink: &mut Ink, centre: PagePoint) {
    let point = |share: f64, radius: f64| {
        (centre.0 + radius * (TAU * share).cos(), centre.1 - radius * (TAU * share).sin())
    };
    for k in 0..WHEEL_PIECES {
        let (from, to) = (k as f64 / WHEEL_PIECES as f64, (k + 1) as f64 / WHEEL_PIECES as f64);
        let color = ink.theme.phase(TAU * 0.5 * (from + to));
        let inner = 0.6 * WHEEL;
        let corners = [point(from, WHEEL), point(to, WHEEL), point(to, inner), point(from, inner)];
        ink.polygon(&corners, color);
    }
    let quiet: RGBColor = ink.theme.quiet();
    let line = ink.line_height();
    ink.text("0", (centre.0 + WHEEL + 1.5 * GAP, centre.1), Anchor::Centre, quiet);
    ink.text("phase", (centre.0, centre.1 - WHEEL - 0.6 * line), Anchor::Centre, quiet);
    ink.text("π", (centre.0 - WHEEL - 1.5 * GAP, centre.1), Anchor::Centre, quiet);
}
