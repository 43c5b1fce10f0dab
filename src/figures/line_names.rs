//! What the curves of a plot are called: beside their ends, or in a key where the ends lie too close.

use super::axis::AxisRange;
use super::clip::Edges;
use super::frame::{PlotArea, GAP};
use super::free_space::FreeSpace;
use super::ink::Ink;
use super::labels::spread;
use super::line_figure::{Curve, LineFigure};
use super::line_style::{line_color, text_color, CURVE_WIDTH, DASH};
use super::page_size::PageSize;
use super::text_style::Anchor;

/// Names may take this share of the width before they are left out.
const NAME_SHARE: f64 = 0.3;
/// From so many names on there is room for a key.
const KEY_FROM: usize = 3;
/// Length of the line before a name in a key.
const SAMPLE: f64 = 16.0;
/// Lines of text by which a name may stand off the end of its curve.
const NEAR: f64 = 1.0;

fn named(figure: &LineFigure) -> impl Iterator<Item = &Curve> {
    figure.curves.iter().filter(|curve| !curve.label.is_empty())
}

/// Room for the names right of the plot; 0 if they would take too much of it.
pub fn width(ink: &Ink, figure: &LineFigure, size: PageSize) -> f64 {
    if figure.equal_aspect {
        return 0.0;
    }
    let mut widest: f64 = 0.0;
    for curve in named(figure) {
        widest = widest.max(ink.text_width(&curve.label) + 2.0 * GAP);
    }
    // By the number of names and not by where curves end: a plot must not change its width while a slider moves.
    if named(figure).count() >= KEY_FROM {
        widest += SAMPLE + GAP;
    }
    if widest > NAME_SHARE * size.width {
        0.0
    } else {
        widest
    }
}

/// Writes the names right of the plot.
pub fn draw(ink: &mut Ink, figure: &LineFigure, area: &PlotArea) {
    let (line, AxisRange { start: bottom, end: top, .. }) = (ink.line_height(), area.y);
    let curves: Vec<(&Curve, f64)> = named(figure)
        .filter_map(|curve| {
            let last = curve.y.iter().rev().find(|y| y.is_finite())?;
            Some((curve, area.y.position(*last).clamp(top, bottom)))
        })
        .collect();
    let wished: Vec<f64> = curves.iter().map(|(_, y)| *y).collect();
    let placed = spread(&wished, 0.95 * line, top, bottom);
    let astray = wished.iter().zip(&placed).any(|(wish, place)| (wish - place).abs() > NEAR * line);
    if astray && curves.len() >= KEY_FROM {
        return draw_key(ink, &curves, area);
    }
    for ((curve, _), y) in curves.into_iter().zip(placed) {
        let color = text_color(ink.theme, curve.role);
        ink.text(&curve.label, (area.x.end + GAP, y), Anchor::Left, color);
    }
}

/// Samples of the lines with their names, in the order of the curves, where most of them end.
fn draw_key(ink: &mut Ink, curves: &[(&Curve, f64)], area: &PlotArea) {
    let line = ink.line_height();
    let height = line * curves.len() as f64;
    let middle = curves.iter().map(|(_, y)| y).sum::<f64>() / curves.len() as f64;
    let highest = (area.y.start - height).max(area.y.end - 0.5 * line);
    let top = (middle - 0.5 * height).min(highest).max(area.y.end - 0.5 * line);
    for (k, (curve, _)) in curves.iter().enumerate() {
        let (left, y) = (area.x.end + GAP, top + (k as f64 + 0.5) * line);
        let sample = [(left, y), (left + SAMPLE, y)];
        let color = line_color(ink.theme, curve.role);
        match curve.dashed {
            true => ink.dashes(&sample, color, CURVE_WIDTH, DASH),
            false => ink.stroke(sample, color, CURVE_WIDTH, 1.0),
        }
        let color = text_color(ink.theme, curve.role);
        ink.text(&curve.label, (left + SAMPLE + GAP, y), Anchor::Left, color);
    }
}

/// Writes what the strokes mean, in a corner or wherever there is room.
pub fn draw_strokes(
    ink: &mut Ink,
    figure: &LineFigure,
    area: &PlotArea,
    size: PageSize,
    room: &mut FreeSpace,
) {
    const ROWS: usize = 12;
    const COLUMNS: usize = 6;
    if figure.strokes.is_empty() {
        return;
    }
    let PlotArea { x, y } = *area;
    let (line, width) = (ink.line_height(), ink.text_width(&figure.strokes) + GAP);
    let across = (x.end - x.start - width - GAP).max(0.0);
    let down = (y.start - y.end - line - GAP).max(0.0);
    let place = |row: usize, column: usize| {
        let left = x.start + GAP + across * column as f64 / COLUMNS as f64;
        let top = y.end + 0.5 * GAP + down * row as f64 / ROWS as f64;
        Edges { left, right: left + width, top, bottom: top + line }
    };
    // From the upper right corner: rows from the top, and from the right within each.
    let boxes: Vec<Edges> = (0..=ROWS)
        .flat_map(|row| (0..=COLUMNS).rev().map(move |column| place(row, column)))
        .collect();
    // Above the plot there is room beside the title of the axis, unless the marker has its name there.
    let top = y.end - GAP - line;
    let above = [size.width - width - GAP, ink.text_width(&figure.y.title) + 2.0 * GAP]
        .map(|left| Edges { left, right: left + width, top, bottom: top + line })
        .into_iter()
        .filter(|it| it.left > ink.text_width(&figure.y.title) + GAP && it.right < size.width);
    let free = room.take_free(boxes.iter().copied().chain(above));
    let crossed = free.is_none();
    if let Some(at) = free.or_else(|| room.take_best(boxes)) {
        let (middle, color) =
            ((at.left + 0.5 * GAP, 0.5 * (at.top + at.bottom)), ink.theme.quiet());
        match crossed {
            true => ink.plate(&figure.strokes, middle, Anchor::Left, color),
            false => ink.text(&figure.strokes, middle, Anchor::Left, color),
        }
    }
}
