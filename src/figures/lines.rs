//! Lays curves out and draws them.

use super::clip::{clip, Edges, Piece};
use super::fade::fading;
use super::frame::{Frame, PlotArea, GAP, RULE_WIDTH};
use super::free_space::FreeSpace;
use super::ink::Ink;
use super::line_figure::{Curve, LineFigure, Marker, Role};
use super::line_marks::{self, draw_marks};
use super::line_style::{line_color, CURVE_WIDTH, DASH, DOTS, DOT_RADIUS};
use super::page_size::PageSize;
use super::text_style::Anchor;
use super::{line_names, tip_names};
use plotters::style::RGBColor;
use std::f64::consts::TAU;

const REFERENCE_WIDTH: f64 = 1.25;
const PROBE_RADIUS: f64 = 3.0;
const RING_RADIUS: f64 = 7.0;
const RING_PIECES: usize = 24;
const FAINT: f64 = 0.35;
/// One of many; what stands almost alone needs more ink to be seen.
const PALE: f64 = 0.4;
const PALE_ALONE: f64 = 0.75;
const PALE_WIDTH: f64 = 0.75;
const SPECK_RADIUS: f64 = 1.25;
const SPECK_ALONE: f64 = 2.5;
/// Curves up to here stand almost alone: both parts of one run; and dots.
const FEW_CURVES: usize = 2;
const FEW_SPECKS: usize = 50;
/// Length of the arrowhead where a curve leaves the plot.
const LEAVE: f64 = 6.0;

/// Draws curves over two axes; returns where they are.
pub fn draw(ink: &mut Ink, figure: &LineFigure, size: PageSize) -> PlotArea {
    let right = line_names::width(ink, figure, size);
    let frame =
        Frame { x: &figure.x, y: &figure.y, equal_aspect: figure.equal_aspect, right, zeros: true };
    let area = frame.layout(ink, size);
    draw_marks(ink, figure, &area);
    frame.draw(ink, &area);
    let many = figure.curves.iter().filter(|curve| curve.pale && !curve.dots).count();
    let pale = if many > FEW_CURVES { PALE } else { PALE_ALONE };
    for curve in &figure.curves {
        draw_curve(ink, curve, &area, pale);
    }
    let mut room = room(ink, figure, &area);
    line_marks::draw_names(ink, figure, &area, &mut room);
    line_names::draw_strokes(ink, figure, &area, size, &mut room);
    if figure.equal_aspect {
        tip_names::draw(ink, figure, &area);
    } else if right > 0.0 {
        line_names::draw(ink, figure, &area);
    }
    // What a hand moves comes last: what it leaves as it is need not be drawn again.
    if let Some(marker) = &figure.marker {
        draw_marker(ink, figure, marker, &area);
    }
    if let Some(probe) = &figure.probe {
        // Of single points the one that is read is ringed.
        let ringed =
            cfg!(feature = "full") && figure.curves.iter().any(|curve| curve.dots && !curve.pale);
        draw_probe(ink, probe, &area, ringed);
    }
    area
}

/// What words within the plot, or in the line above it, must not stand on.
fn room(ink: &Ink, figure: &LineFigure, area: &PlotArea) -> FreeSpace {
    let mut room = FreeSpace::default();
    let PlotArea { x, y } = *area;
    // Most figures have no words within.
    if figure.marks.is_empty() && figure.rules.is_empty() && figure.strokes.is_empty() {
        return room;
    }
    line_marks::fill(&mut room, figure, area);
    room.line([(x.start, y.position(0.0)), (x.end, y.position(0.0))]);
    for curve in figure.curves.iter().filter(|curve| !curve.pale) {
        room.line(curve.x.iter().zip(&curve.y).map(|(a, b)| (x.position(*a), y.position(*b))));
    }
    if let Some(marker) = &figure.marker {
        let at = x.position(marker.x);
        room.line([(at, y.start), (at, y.end)]);
        let (middle, half) =
            (marker_name(ink, figure, marker, area), 0.5 * ink.text_width(&marker.label) + GAP);
        let (left, right) = (middle - half, middle + half);
        room.filled(Edges { left, right, top: 0.0, bottom: y.end - GAP });
        for (value, _) in &marker.points {
            let (left, right) = (at - DOT_RADIUS, at + DOT_RADIUS);
            let (top, bottom) = (y.position(*value) - DOT_RADIUS, y.position(*value) + DOT_RADIUS);
            room.filled(Edges { left, right, top, bottom });
        }
    }
    room
}

fn draw_curve(ink: &mut Ink, curve: &Curve, area: &PlotArea, pale: f64) {
    let color = line_color(ink.theme, curve.role);
    let width = match curve.role {
        _ if curve.pale => PALE_WIDTH,
        Role::Reference => REFERENCE_WIDTH,
        _ => CURVE_WIDTH,
    };
    let split = curve.head.unwrap_or(usize::MAX).min(curve.y.len().saturating_sub(1));
    let at = |k: usize| (area.x.position(curve.x[k]), area.y.position(curve.y[k]));
    let end = curve.y.len().min(curve.x.len());
    if curve.dots {
        let (radius, alpha) =
            if end > FEW_SPECKS { (SPECK_RADIUS, PALE) } else { (SPECK_ALONE, PALE_ALONE) };
        let edges = Edges::from(area);
        for (x, y) in (0..end).map(at) {
            if (edges.left..=edges.right).contains(&x) && (edges.top..=edges.bottom).contains(&y) {
                match curve.pale {
                    true => ink.speck((x, y), radius, color, alpha),
                    false => ink.dot((x, y), PROBE_RADIUS, color),
                }
            }
        }
        return;
    }
    let parts: Vec<_> = if curve.fade {
        fading(end).collect()
    } else if curve.pale {
        vec![(0..end, pale)]
    } else {
        vec![(split..end, FAINT), (0..(split + 1).min(end), 1.0)]
    };
    for (range, alpha) in parts {
        for Piece { points, leaves } in clip(range.map(at), area.into()) {
            if curve.dashed {
                ink.dashes(&points, color, width, DASH);
            } else {
                ink.stroke(points, color, width, alpha);
            }
            for (at, up) in leaves {
                draw_leave(ink, at, up, color);
            }
        }
    }
    if curve.head.is_some() && split < end {
        ink.dot(at(split), DOT_RADIUS, color);
    }
}

/// A small arrowhead where a curve leaves the plot.
fn draw_leave(ink: &mut Ink, (x, y): (f64, f64), up: bool, color: RGBColor) {
    let back = if up { LEAVE } else { -LEAVE };
    ink.stroke(
        [(x - 0.6 * LEAVE, y + back), (x, y), (x + 0.6 * LEAVE, y + back)],
        color,
        CURVE_WIDTH,
        1.0,
    );
}

fn draw_marker(ink: &mut Ink, figure: &LineFigure, marker: &Marker, area: &PlotArea) {
    let PlotArea { x, y } = *area;
    if marker.x < x.min || marker.x > x.max {
        return;
    }
    let (at, color, line) = (x.position(marker.x), ink.theme.ink(), ink.line_height());
    ink.stroke([(at, y.start), (at, y.end)], color, RULE_WIDTH, 0.55);
    // A value that the plot does not reach has no place in it.
    for (value, role) in marker.points.iter().filter(|(value, _)| (y.min..=y.max).contains(value)) {
        let color = line_color(ink.theme, *role);
        ink.dot((at, y.position(*value)), DOT_RADIUS, color);
    }
    let middle = marker_name(ink, figure, marker, area);
    ink.text(&marker.label, (middle, y.end - GAP - 0.5 * line), Anchor::Centre, color);
}

/// Middle of the marker's name, in the line above the plot.
fn marker_name(ink: &Ink, figure: &LineFigure, marker: &Marker, area: &PlotArea) -> f64 {
    let half = 0.5 * ink.text_width(&marker.label);
    // The title of the vertical axis has the left end of the same line.
    let least = 2.5 * GAP + ink.text_width(&figure.y.title) + half;
    area.x.position(marker.x).clamp(least, (area.x.end - half).max(least))
}

fn draw_probe(ink: &mut Ink, probe: &Marker, area: &PlotArea, ringed: bool) {
    let PlotArea { x, y } = *area;
    if !(x.min..=x.max).contains(&probe.x) {
        return;
    }
    let (at, color) = (x.position(probe.x), ink.theme.ink());
    ink.dashes(&[(at, y.start), (at, y.end)], color, RULE_WIDTH, DOTS);
    let seen = probe.points.iter().filter(|(value, _)| (y.min..=y.max).contains(value));
    for (value, role) in seen {
        let color = line_color(ink.theme, *role);
        let middle = (at, y.position(*value));
        ink.dot(middle, PROBE_RADIUS, color);
        if ringed {
            ink.stroke((0..=RING_PIECES).map(|k| on_ring(middle, k)), color, RULE_WIDTH, 1.0);
        }
    }
}

/// Corner `k` of the ring about a point.
fn on_ring((x, y): (f64, f64), k: usize) -> (f64, f64) {
    let angle = TAU * k as f64 / RING_PIECES as f64;
    (x + RING_RADIUS * angle.cos(), y + RING_RADIUS * angle.sin())
}
