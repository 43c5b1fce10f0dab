//! Lays curves out and draws them.

use super::clip::{clip, Edges, Piece};
use super::fade::fading;
use super::frame::{Frame, PlotArea, GAP, RULE_WIDTH};
use super::ink::Ink;
use super::labels::spread;
use super::line_figure::{Curve, LineFigure, Marker, Role};
use super::marks::draw_marks;
use super::page::PageSize;
use super::theme::Theme;
use super::words::Anchor;
use crate::error::Error;
use plotters::style::RGBColor;

pub const CURVE_WIDTH: f64 = 1.75;
const REFERENCE_WIDTH: f64 = 1.25;
pub const DOT_RADIUS: f64 = 4.0;
const PROBE_RADIUS: f64 = 3.0;
const FAINT: f64 = 0.35;
/// Length of the arrowhead where a curve leaves the plot.
const LEAVE: f64 = 6.0;
pub const DASH: (f64, f64) = (6.0, 4.0);
pub const DOTS: (f64, f64) = (2.0, 3.0);
/// Labels may take this share of the width before they are left out.
const LABEL_SHARE: f64 = 0.3;
/// How far a name stands from the tip of its arrow, along it and aside.
const TIP: (f64, f64) = (20.0, 20.0);

/// Draws curves over two axes; returns where they are.
pub fn draw(ink: &mut Ink, figure: &LineFigure, size: PageSize) -> Result<PlotArea, Error> {
    let frame = Frame {
        x: &figure.x,
        y: &figure.y,
        equal_aspect: figure.equal_aspect,
        right: label_width(ink, figure, size),
        zeros: true,
    };
    let area = frame.layout(ink, size);
    draw_marks(ink, figure, &area)?;
    frame.draw(ink, &area)?;
    for curve in &figure.curves {
        draw_curve(ink, curve, &area)?;
    }
    if let Some(marker) = &figure.marker {
        draw_marker(ink, figure, marker, &area)?;
    }
    if let Some(probe) = &figure.probe {
        draw_probe(ink, probe, &area)?;
    }
    draw_labels(ink, figure, &area, size)?;
    Ok(area)
}

/// Room for the curve labels right of the plot; 0 if they would take too much of it.
fn label_width(ink: &Ink, figure: &LineFigure, size: PageSize) -> f64 {
    let mut widest: f64 = 0.0;
    if figure.equal_aspect {
        return widest;
    }
    for curve in figure.curves.iter().filter(|curve| !curve.label.is_empty()) {
        widest = widest.max(ink.text_width(&curve.label) + 2.0 * GAP);
    }
    if widest > LABEL_SHARE * size.width {
        0.0
    } else {
        widest
    }
}

fn draw_curve(ink: &mut Ink, curve: &Curve, area: &PlotArea) -> Result<(), Error> {
    let color = line_color(ink.theme, curve.role);
    let width = if curve.role == Role::Reference { REFERENCE_WIDTH } else { CURVE_WIDTH };
    let split = curve.head.unwrap_or(usize::MAX).min(curve.y.len().saturating_sub(1));
    let at = |k: usize| (area.x.position(curve.x[k]), area.y.position(curve.y[k]));
    let end = curve.y.len().min(curve.x.len());
    if curve.dots {
        let edges = Edges::from(area);
        for (x, y) in (0..end).map(at) {
            if (edges.left..=edges.right).contains(&x) && (edges.top..=edges.bottom).contains(&y) {
                ink.dot((x, y), PROBE_RADIUS, color)?;
            }
        }
        return Ok(());
    }
    let parts: Vec<_> = if curve.fade {
        fading(end).collect()
    } else {
        vec![(split..end, FAINT), (0..(split + 1).min(end), 1.0)]
    };
    for (range, alpha) in parts {
        for Piece { points, leaves } in clip(range.map(at), area.into()) {
            if curve.dashed {
                ink.dashes(&points, color, width, DASH)?;
            } else {
                ink.stroke(points, color, width, alpha)?;
            }
            for (at, up) in leaves {
                draw_leave(ink, at, up, color)?;
            }
        }
    }
    if curve.head.is_some() && split < end {
        ink.dot(at(split), DOT_RADIUS, color)?;
    }
    Ok(())
}

/// A small arrowhead where a curve leaves the plot.
fn draw_leave(ink: &mut Ink, (x, y): (f64, f64), up: bool, color: RGBColor) -> Result<(), Error> {
    let back = if up { LEAVE } else { -LEAVE };
    ink.stroke(
        [(x - 0.6 * LEAVE, y + back), (x, y), (x + 0.6 * LEAVE, y + back)],
        color,
        CURVE_WIDTH,
        1.0,
    )
}

fn draw_marker(
    ink: &mut Ink,
    figure: &LineFigure,
    marker: &Marker,
    area: &PlotArea,
) -> Result<(), Error> {
    let PlotArea { x, y } = *area;
    if marker.x < x.min || marker.x > x.max {
        return Ok(());
    }
    let (at, color, line) = (x.position(marker.x), ink.theme.ink(), ink.line_height());
    ink.stroke([(at, y.start), (at, y.end)], color, RULE_WIDTH, 0.55)?;
    // A value that the plot does not reach has no place in it.
    for (value, role) in marker.points.iter().filter(|(value, _)| (y.min..=y.max).contains(value)) {
        let color = line_color(ink.theme, *role);
        ink.dot((at, y.position(*value)), DOT_RADIUS, color)?;
    }
    let half = 0.5 * ink.text_width(&marker.label);
    // The title of the vertical axis has the left end of the same line.
    let least = 2.5 * GAP + ink.text_width(&figure.y.title) + half;
    let middle = at.clamp(least, (x.end - half).max(least));
    ink.text(&marker.label, (middle, y.end - GAP - 0.5 * line), Anchor::Centre, color)
}

fn draw_probe(ink: &mut Ink, probe: &Marker, area: &PlotArea) -> Result<(), Error> {
    let PlotArea { x, y } = *area;
    if !(x.min..=x.max).contains(&probe.x) {
        return Ok(());
    }
    let (at, color) = (x.position(probe.x), ink.theme.ink());
    ink.dashes(&[(at, y.start), (at, y.end)], color, RULE_WIDTH, DOTS)?;
    let seen = probe.points.iter().filter(|(value, _)| (y.min..=y.max).contains(value));
    for (value, role) in seen {
        let color = line_color(ink.theme, *role);
        ink.dot((at, y.position(*value)), PROBE_RADIUS, color)?;
    }
    Ok(())
}

fn draw_labels(
    ink: &mut Ink,
    figure: &LineFigure,
    area: &PlotArea,
    size: PageSize,
) -> Result<(), Error> {
    if figure.equal_aspect {
        return draw_tip_labels(ink, figure, area);
    }
    if label_width(ink, figure, size) == 0.0 {
        return Ok(());
    }
    let named: Vec<(&Curve, f64)> = figure
        .curves
        .iter()
        .filter(|curve| !curve.label.is_empty())
        .filter_map(|curve| {
            let last = curve.y.iter().rev().find(|y| y.is_finite())?;
            Some((curve, area.y.position(*last).clamp(area.y.end, area.y.start)))
        })
        .collect();
    let wished: Vec<f64> = named.iter().map(|(_, y)| *y).collect();
    let placed = spread(&wished, 0.95 * ink.line_height(), area.y.end, area.y.start);
    for ((curve, _), y) in named.into_iter().zip(placed) {
        let color = text_color(ink.theme, curve.role);
        ink.text(&curve.label, (area.x.end + GAP, y), Anchor::Left, color)?;
    }
    Ok(())
}

/// In a plane a curve is named at its end, on the side away from the other names.
fn draw_tip_labels(ink: &mut Ink, figure: &LineFigure, area: &PlotArea) -> Result<(), Error> {
    let (cx, cy) = (area.x.position(0.0), area.y.position(0.0));
    let named = figure.curves.iter().filter(|curve| !curve.label.is_empty());
    let tips: Vec<_> = named
        .filter_map(|curve| {
            let (x, y) = curve.x.last().zip(curve.y.last())?;
            Some((curve, (area.x.position(*x) - cx, area.y.position(*y) - cy)))
        })
        .collect();
    for (curve, (x, y)) in &tips {
        let length = x.hypot(*y);
        // Names at the origin could not be read.
        if length < TIP.1 {
            continue;
        }
        let aside = (y / length, -x / length);
        let toward: f64 = tips.iter().map(|(_, (u, v))| aside.0 * u + aside.1 * v).sum();
        let side = if toward > 0.0 { -TIP.1 } else { TIP.1 };
        let half = 0.5 * ink.text_width(&curve.label);
        let (at_x, at_y) = (
            cx + x * (1.0 + TIP.0 / length) + side * aside.0,
            cy + y * (1.0 + TIP.0 / length) + side * aside.1,
        );
        let at = (
            at_x.min(area.x.end - half).max(area.x.start + half),
            at_y.min(area.y.start - GAP).max(area.y.end),
        );
        ink.text(&curve.label, at, Anchor::Centre, text_color(ink.theme, curve.role))?;
    }
    Ok(())
}

pub fn line_color(theme: Theme, role: Role) -> RGBColor {
    match role {
        Role::First => theme.first(),
        Role::Second => theme.second(),
        Role::Both => theme.ink(),
        Role::Reference => theme.quiet(),
        Role::Family { index, count } => theme.family(index, count),
    }
}

fn text_color(theme: Theme, role: Role) -> RGBColor {
    match role {
        Role::First => theme.first_text(),
        Role::Second => theme.second_text(),
        Role::Both => theme.ink(),
        Role::Reference => theme.quiet(),
        Role::Family { index, count } => theme.family(index, count),
    }
}
