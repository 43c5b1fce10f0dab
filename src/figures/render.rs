//! Lays a figure of curves out and draws it.

use super::axis::{ticks, AxisRange};
use super::ink::{Anchor, Ink};
use super::labels::spread;
use super::line_figure::{Curve, LineFigure, MarkStyle, Marker, Role};
use super::page::PageSize;
use super::theme::Theme;
use crate::error::Error;
use plotters::prelude::DrawingBackend;
use plotters::style::RGBColor;

/// Where the curves are, in CSS pixels, and what the axes show there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlotArea {
    /// Horizontal axis, left to right.
    pub x: AxisRange,
    /// Vertical axis, bottom to top.
    pub y: AxisRange,
}

const MAX_TICKS: usize = 6;
/// A tick label needs about this much room along its axis, in CSS pixels at normal type.
const TICK_ROOM_X: f64 = 56.0;
const TICK_ROOM_Y: f64 = 34.0;
const GAP: f64 = 6.0;
const TICK: f64 = 4.0;
const CURVE_WIDTH: f64 = 1.75;
const REFERENCE_WIDTH: f64 = 1.25;
const RULE_WIDTH: f64 = 1.0;
const DOT_RADIUS: f64 = 4.0;
const FAINT: f64 = 0.22;
const DASH: (f64, f64) = (6.0, 4.0);
const DOTS: (f64, f64) = (2.0, 3.0);
/// Labels may take this share of the width before they are left out.
const LABEL_SHARE: f64 = 0.3;

/// Draws the figure in units of an eighth of a CSS pixel; returns where the curves are.
///
/// # Errors
/// `Internal` if the backend fails.
pub fn draw<DB: DrawingBackend>(
    backend: &mut DB,
    figure: &LineFigure,
    theme: Theme,
    size: PageSize,
) -> Result<PlotArea, Error> {
    let mut ink = Ink::new(backend, theme);
    ink.fill((0.0, 0.0), (size.width, size.height), theme.surface())?;
    let area = layout(&ink, figure, size)?;
    draw_marks(&mut ink, figure, &area)?;
    draw_axes(&mut ink, figure, &area)?;
    for curve in &figure.curves {
        draw_curve(&mut ink, curve, &area)?;
    }
    if let Some(marker) = &figure.marker {
        draw_marker(&mut ink, figure, marker, &area)?;
    }
    draw_labels(&mut ink, figure, &area, size)?;
    Ok(area)
}

fn layout<DB: DrawingBackend>(
    ink: &Ink<DB>,
    figure: &LineFigure,
    size: PageSize,
) -> Result<PlotArea, Error> {
    let line = ink.line_height();
    let top = line + GAP;
    let bottom = (size.height - 2.0 * line - TICK - GAP).max(top + line);
    let mut left: f64 = 0.0;
    for (_, label) in ticks(figure.y.min, figure.y.max, tick_count(ink, bottom - top, TICK_ROOM_Y))
    {
        left = left.max(ink.text_width(&label)?);
    }
    let left = left + TICK + 2.0 * GAP;
    let labels = label_width(ink, figure, size)?;
    let right = (size.width - labels.max(1.5 * GAP)).max(left + line);
    let mut x = AxisRange { min: figure.x.min, max: figure.x.max, start: left, end: right };
    let mut y = AxisRange { min: figure.y.min, max: figure.y.max, start: bottom, end: top };
    if figure.equal_aspect {
        let scale = ((right - left) / (x.max - x.min)).min((bottom - top) / (y.max - y.min));
        let width = scale * (x.max - x.min);
        x.start = left + 0.5 * (right - left - width);
        x.end = x.start + width;
        y.start = bottom;
        y.end = bottom - scale * (y.max - y.min);
    }
    Ok(PlotArea { x, y })
}

/// Room for the curve labels right of the plot; 0 if they would take too much of it.
fn label_width<DB: DrawingBackend>(
    ink: &Ink<DB>,
    figure: &LineFigure,
    size: PageSize,
) -> Result<f64, Error> {
    let mut widest: f64 = 0.0;
    for curve in figure.curves.iter().filter(|curve| !curve.label.is_empty()) {
        widest = widest.max(ink.text_width(&curve.label)? + 2.0 * GAP);
    }
    Ok(if widest > LABEL_SHARE * size.width { 0.0 } else { widest })
}

fn tick_count<DB: DrawingBackend>(ink: &Ink<DB>, length: f64, room: f64) -> usize {
    let room = room * ink.theme.type_scale();
    ((length / room) as usize).clamp(2, MAX_TICKS)
}

fn draw_axes<DB: DrawingBackend>(
    ink: &mut Ink<DB>,
    figure: &LineFigure,
    area: &PlotArea,
) -> Result<(), Error> {
    let PlotArea { x, y } = *area;
    let (rule, quiet, line) = (ink.theme.rule(), ink.theme.quiet(), ink.line_height());
    ink.stroke([(x.start, y.end), (x.start, y.start), (x.end, y.start)], rule, RULE_WIDTH, 1.0)?;
    if y.min < 0.0 && y.max > 0.0 {
        let zero = y.position(0.0);
        ink.stroke([(x.start, zero), (x.end, zero)], rule, RULE_WIDTH, 1.0)?;
    }
    if figure.equal_aspect && x.min < 0.0 && x.max > 0.0 {
        let zero = x.position(0.0);
        ink.stroke([(zero, y.start), (zero, y.end)], rule, RULE_WIDTH, 1.0)?;
    }
    for (value, label) in ticks(x.min, x.max, tick_count(ink, x.end - x.start, TICK_ROOM_X)) {
        let at = x.position(value);
        ink.stroke([(at, y.start), (at, y.start + TICK)], rule, RULE_WIDTH, 1.0)?;
        ink.text(&label, (at, y.start + TICK + 0.5 * line), Anchor::Centre, quiet)?;
    }
    for (value, label) in ticks(y.min, y.max, tick_count(ink, y.start - y.end, TICK_ROOM_Y)) {
        let at = y.position(value);
        ink.stroke([(x.start - TICK, at), (x.start, at)], rule, RULE_WIDTH, 1.0)?;
        ink.text(&label, (x.start - TICK - GAP, at), Anchor::Right, quiet)?;
    }
    let middle = 0.5 * (x.start + x.end);
    ink.text(&figure.x.title, (middle, y.start + TICK + 1.5 * line), Anchor::Centre, quiet)?;
    let title_left = if figure.equal_aspect { x.start - TICK } else { 0.5 * GAP };
    ink.text(&figure.y.title, (title_left, y.end - GAP - 0.5 * line), Anchor::Left, quiet)
}

fn draw_marks<DB: DrawingBackend>(
    ink: &mut Ink<DB>,
    figure: &LineFigure,
    area: &PlotArea,
) -> Result<(), Error> {
    let PlotArea { x, y } = *area;
    let line = ink.line_height();
    for mark in figure.marks.iter().filter(|mark| mark.x > x.min && mark.x < x.max) {
        let at = x.position(mark.x);
        let (color, pattern) = match mark.style {
            MarkStyle::Threshold => (ink.theme.quiet(), DOTS),
            MarkStyle::Limit => (ink.theme.second(), DASH),
        };
        ink.dashes(&[(at, y.start), (at, y.end)], color, RULE_WIDTH, pattern)?;
        let width = ink.text_width(&mark.label)? + GAP;
        let anchor = if at + width > x.end { Anchor::Right } else { Anchor::Left };
        let shift = if anchor == Anchor::Right { -0.5 * GAP } else { 0.5 * GAP };
        ink.text(&mark.label, (at + shift, y.start - 0.6 * line), anchor, ink.theme.quiet())?;
    }
    Ok(())
}

fn draw_curve<DB: DrawingBackend>(
    ink: &mut Ink<DB>,
    curve: &Curve,
    area: &PlotArea,
) -> Result<(), Error> {
    let points: Vec<(f64, f64)> = curve
        .x
        .iter()
        .zip(&curve.y)
        .map(|(x, y)| (area.x.position(*x), area.y.position(*y)))
        .collect();
    if points.len() < 2 {
        return Ok(());
    }
    let color = line_color(ink.theme, curve.role);
    let width = if curve.role == Role::Reference { REFERENCE_WIDTH } else { CURVE_WIDTH };
    if curve.dashed {
        return ink.dashes(&points, color, width, DASH);
    }
    let Some(head) = curve.head.map(|head| head.min(points.len() - 1)) else {
        return ink.stroke(points, color, width, 1.0);
    };
    ink.stroke(points[head..].iter().copied(), color, width, FAINT)?;
    ink.stroke(points[..=head].iter().copied(), color, width, 1.0)?;
    ink.dot(points[head], DOT_RADIUS, color)
}

fn draw_marker<DB: DrawingBackend>(
    ink: &mut Ink<DB>,
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
    for (value, role) in &marker.points {
        let color = line_color(ink.theme, *role);
        ink.dot((at, y.position(*value)), DOT_RADIUS, color)?;
    }
    let half = 0.5 * ink.text_width(&marker.label)?;
    // The title of the vertical axis has the left end of the same line.
    let least = 2.5 * GAP + ink.text_width(&figure.y.title)? + half;
    let middle = at.clamp(least, (x.end - half).max(least));
    ink.text(&marker.label, (middle, y.end - GAP - 0.5 * line), Anchor::Centre, color)
}

fn draw_labels<DB: DrawingBackend>(
    ink: &mut Ink<DB>,
    figure: &LineFigure,
    area: &PlotArea,
    size: PageSize,
) -> Result<(), Error> {
    if label_width(ink, figure, size)? == 0.0 {
        return Ok(());
    }
    let named: Vec<(&Curve, f64)> = figure
        .curves
        .iter()
        .filter(|curve| !curve.label.is_empty())
        .filter_map(|curve| curve.y.last().map(|y| (curve, area.y.position(*y))))
        .collect();
    let wished: Vec<f64> = named.iter().map(|(_, y)| *y).collect();
    let placed = spread(&wished, 0.95 * ink.line_height(), area.y.end, area.y.start);
    for ((curve, _), y) in named.into_iter().zip(placed) {
        let color = text_color(ink.theme, curve.role);
        ink.text(&curve.label, (area.x.end + GAP, y), Anchor::Left, color)?;
    }
    Ok(())
}

fn line_color(theme: Theme, role: Role) -> RGBColor {
    match role {
        Role::First => theme.first(),
        Role::Second => theme.second(),
        Role::Both => theme.ink(),
        Role::Reference => theme.quiet(),
    }
}

fn text_color(theme: Theme, role: Role) -> RGBColor {
    match role {
        Role::First => theme.first_text(),
        Role::Second => theme.second_text(),
        Role::Both => theme.ink(),
        Role::Reference => theme.quiet(),
    }
}
