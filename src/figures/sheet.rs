//! Lays surfaces out and draws them, the farthest patch first.

use super::clip::Edges;
use super::frame::{PlotArea, GAP, RULE_WIDTH};
use super::ink::{Ink, PagePoint};
use super::line_style::{DASH, DOT_RADIUS};
use super::page_size::PageSize;
use super::plates::{Plates, Side};
use super::sheet_figure::SheetFigure;
use super::text_style::Anchor;
use super::view3d::View3d;
use plotters::style::RGBColor;

const MOST_TICKS: usize = 5;
const TICK: f64 = 4.0;
const LINE_WIDTH: f64 = 1.5;
/// Every so many lines of the grid one is drawn, so that the eye sees how the surface bends.
const MESH: usize = 4;
const MESH_WIDTH: f64 = 0.75;
const MESH_ALPHA: f64 = 0.3;
/// Patches overlap by this much, in CSS pixels: edges that only meet leave hairlines of the surface below.
const OVERLAP: f64 = 0.45;
/// In full light a patch has this share of the colour of the page.
const PALE: f64 = 0.6;

/// Draws the surfaces; returns the box on the page.
pub fn draw(ink: &mut Ink, figure: &SheetFigure, size: PageSize) -> PlotArea {
    let line = ink.line_height();
    let z_ticks = figure.z.ticks(MOST_TICKS);
    let widest = z_ticks.iter().map(|(_, label)| ink.text_width(label)).fold(0.0, f64::max);
    let (left, top) = (widest + TICK + 2.0 * GAP, 2.0 * line + GAP);
    let (right, bottom) = (size.width - 3.0 * GAP, size.height - 1.6 * line);
    let (right, bottom) = (right.max(left + line), bottom.max(top + line));
    let view = View3d::fit([&figure.x, &figure.y, &figure.z], (left, top), (right, bottom));
    draw_floor(ink, figure, &view);
    draw_sheets(ink, figure, &view);
    for path in &figure.lines {
        let points: Vec<PagePoint> = path.points.iter().map(|at| view.place(*at)).collect();
        let color = ink.theme.ink();
        if path.dashed {
            ink.dashes(&points, color, LINE_WIDTH, DASH);
        } else {
            ink.stroke(points.iter().copied(), color, LINE_WIDTH, 1.0);
        }
    }
    draw_axes(ink, figure, &view, &z_ticks);
    draw_key(ink, figure, size);
    draw_names(ink, figure, &view, size);
    PlotArea { x: figure.x.range(left, right), y: figure.z.range(bottom, top) }
}

/// Names of points, then of lines at their ends.
fn draw_names(ink: &mut Ink, figure: &SheetFigure, view: &View3d, size: PageSize) {
    const SIDES: [Side; 4] = [Side::Above, Side::Below, Side::Right, Side::Left];
    let aside = DOT_RADIUS + 1.5 * GAP;
    let page = Edges { left: 0.0, right: size.width, top: 0.0, bottom: size.height };
    let mut plates = Plates::new(page);
    for point in &figure.points {
        let at = view.place(point.at);
        ink.dot(at, DOT_RADIUS, ink.theme.ink());
        plates.dot(at, DOT_RADIUS);
    }
    for point in &figure.points {
        plates.name(ink, &point.label, view.place(point.at), aside, SIDES);
    }
    for path in figure.lines.iter().filter(|path| !path.label.is_empty()) {
        if let Some(at) = path.points.last() {
            plates.name(ink, &path.label, view.place(*at), aside, SIDES);
        }
    }
}

fn draw_floor(ink: &mut Ink, figure: &SheetFigure, view: &View3d) {
    let (x, y, floor) = (&figure.x, &figure.y, figure.z.min);
    let corners = [(x.min, y.min), (x.max, y.min), (x.max, y.max), (x.min, y.max), (x.min, y.min)];
    let rule = ink.theme.rule();
    ink.stroke(corners.map(|(a, b)| view.place([a, b, floor])), rule, RULE_WIDTH, 1.0);
    let back = [(x.min, y.max), (x.max, y.max)];
    for (a, b) in back {
        let ends = [view.place([a, b, floor]), view.place([a, b, figure.z.max])];
        ink.stroke(ends, rule, RULE_WIDTH, 1.0);
    }
    ink.stroke(back.map(|(a, b)| view.place([a, b, figure.z.max])), rule, RULE_WIDTH, 1.0);
}

struct Patch {
    depth: f64,
    corners: [PagePoint; 4],
    color: RGBColor,
    /// Whether a line of the mesh runs along the first row, and along the first column.
    mesh: [bool; 2],
}

fn draw_sheets(ink: &mut Ink, figure: &SheetFigure, view: &View3d) {
    let mut patches: Vec<Patch> = Vec::new();
    let (columns, rows) = (&figure.columns, &figure.rows);
    for sheet in &figure.sheets {
        for row in 0..rows.len().saturating_sub(1) {
            for column in 0..columns.len().saturating_sub(1) {
                let around =
                    [(0, 0), (0, 1), (1, 1), (1, 0)].map(|(dr, dc)| (row + dr, column + dc));
                let place = |(r, c): (usize, usize)| r * columns.len() + c;
                let corners =
                    around.map(|at| [columns[at.1], rows[at.0], sheet.heights[place(at)]]);
                let tone = prevailing(around.map(|at| sheet.tones[place(at)]));
                if corners.iter().any(|at| !at[2].is_finite()) {
                    continue;
                }
                patches.push(Patch {
                    depth: corners.iter().map(|at| view.depth(*at)).sum(),
                    corners: corners.map(|at| view.place(at)),
                    color: shaded(ink, tone, view.light(corners)),
                    mesh: [row, column].map(|line| line % MESH == 0),
                });
            }
        }
    }
    patches.sort_unstable_by(|a, b| b.depth.total_cmp(&a.depth));
    let color = ink.theme.ink();
    for Patch { corners, color: own, mesh, .. } in patches {
        ink.polygon(&widened(corners), own);
        for (_, other) in [(mesh[0], 1), (mesh[1], 3)].into_iter().filter(|(drawn, _)| *drawn) {
            ink.stroke([corners[0], corners[other]], color, MESH_WIDTH, MESH_ALPHA);
        }
    }
}

/// One tone for a patch whose corners have several: it has no border within.
fn prevailing(tones: [f64; 4]) -> f64 {
    let sum: f64 = tones.iter().sum();
    let toned = |tone: &&f64| **tone != 0.0 && **tone * sum >= 0.0;
    tones.iter().find(toned).copied().unwrap_or(0.0)
}

fn shaded(ink: &Ink, tone: f64, light: f64) -> RGBColor {
    let (full, surface) = (ink.theme.diverging(tone), ink.theme.surface());
    let share = 1.0 - PALE * light;
    let mix = |a: u8, b: u8| (f64::from(b) + (f64::from(a) - f64::from(b)) * share) as u8;
    RGBColor(mix(full.0, surface.0), mix(full.1, surface.1), mix(full.2, surface.2))
}

fn widened(corners: [PagePoint; 4]) -> [PagePoint; 4] {
    let middle = (
        corners.iter().map(|at| at.0).sum::<f64>() / 4.0,
        corners.iter().map(|at| at.1).sum::<f64>() / 4.0,
    );
    corners.map(|(x, y)| {
        let (dx, dy) = (x - middle.0, y - middle.1);
        let size = dx.hypot(dy).max(OVERLAP);
        (x + OVERLAP * dx / size, y + OVERLAP * dy / size)
    })
}

fn draw_axes(ink: &mut Ink, figure: &SheetFigure, view: &View3d, z_ticks: &[(f64, String)]) {
    let (x, y, z) = (&figure.x, &figure.y, &figure.z);
    let (quiet, line) = (ink.theme.quiet(), ink.line_height());
    // The two front edges of the floor run down to the corner that is nearest.
    for (axis, edge, sign) in [
        (x, [[x.min, y.min, z.min], [x.max, y.min, z.min]], 1.0),
        (y, [[x.min, y.min, z.min], [x.min, y.max, z.min]], -1.0),
    ] {
        let ends = edge.map(|at| view.place(at));
        ink.stroke(ends, quiet, RULE_WIDTH, 1.0);
        let anchor = if sign > 0.0 { Anchor::Left } else { Anchor::Right };
        for (value, label) in axis.ticks(MOST_TICKS) {
            let share = (value - axis.min) / (axis.max - axis.min);
            let at = (mid(ends[0].0, ends[1].0, share), mid(ends[0].1, ends[1].1, share));
            let out = (at.0 + sign * TICK * 0.6, at.1 + TICK);
            ink.stroke([at, out], quiet, RULE_WIDTH, 1.0);
            ink.text(&label, (out.0 + sign * 2.0, out.1 + 0.4 * line), anchor, quiet);
        }
        let title = (mid(ends[0].0, ends[1].0, 0.5), mid(ends[0].1, ends[1].1, 0.5));
        let aside = (title.0 + sign * 2.6 * line, title.1 + 1.5 * line);
        ink.text(&axis.title, aside, anchor, quiet);
    }
    let foot = [x.min, y.max];
    let ends = [z.min, z.max].map(|height| view.place([foot[0], foot[1], height]));
    ink.stroke(ends, quiet, RULE_WIDTH, 1.0);
    for (value, label) in z_ticks {
        let at = view.place([foot[0], foot[1], *value]);
        ink.stroke([(at.0 - TICK, at.1), at], quiet, RULE_WIDTH, 1.0);
        ink.text(label, (at.0 - TICK - 0.5 * GAP, at.1), Anchor::Right, quiet);
    }
    ink.text(&z.title, (0.5 * GAP, GAP + 0.5 * line), Anchor::Left, quiet);
}

/// What the colours mean, in these colours, right of the title, or below it where there is no room.
fn draw_key(ink: &mut Ink, figure: &SheetFigure, size: PageSize) {
    let line = ink.line_height();
    let widths: f64 = figure.key.iter().map(|it| ink.text_width(&it.label) + 2.0 * GAP).sum();
    let narrow = ink.text_width(&figure.z.title) + widths > size.width - 2.0 * GAP;
    let y = GAP + if narrow { 1.5 } else { 0.5 } * line;
    let mut right = size.width - GAP;
    for entry in figure.key.iter().rev() {
        let color = ink.theme.diverging(entry.tone);
        ink.text(&entry.label, (right, y), Anchor::Right, color);
        right -= ink.text_width(&entry.label) + 2.0 * GAP;
    }
}

fn mid(a: f64, b: f64, share: f64) -> f64 {
    a + (b - a) * share
}
