//! Lays a map out and draws it.

use super::clip::clip;
use super::fade::fading;
use super::frame::{Frame, PlotArea, GAP, RULE_WIDTH};
use super::image::Image;
use super::ink::Ink;
use super::line_style::{line_color, DASH, DOTS, DOT_RADIUS};
use super::map_figure::{MapFigure, Point};
use super::page_size::PageSize;
use super::plates::{Plates, Side};
use super::raster::{raster, COLORS};
use super::text_style::Anchor;
use super::ticks::ticks;

const BAR_WIDTH: f64 = 12.0;
const BAR_TICKS: usize = 5;
const CURVE_WIDTH: f64 = 1.5;
const HALO_WIDTH: f64 = 4.0;
const HALO: f64 = 0.6;

/// Draws the map; returns where it is.
pub fn draw(ink: &mut Ink, figure: &MapFigure, size: PageSize) -> PlotArea {
    let scale = &figure.scale;
    let bar_ticks = ticks(scale.least(), scale.reach, BAR_TICKS);
    let labels = bar_ticks.iter().map(|(_, label)| ink.text_width(label)).fold(0.0, f64::max);
    let frame = Frame {
        x: &figure.x,
        y: &figure.y,
        equal_aspect: figure.equal_aspect,
        right: BAR_WIDTH + labels + 5.0 * GAP,
        zeros: false,
    };
    let area = frame.layout(ink, size);
    let PlotArea { x, y } = area;
    let palette: Vec<_> = (0..COLORS)
        .map(|k| k as f64 / (COLORS - 1) as f64)
        .map(|share| match scale.parted {
            true => ink.theme.diverging(2.0 * share - 1.0),
            false => ink.theme.rising(share),
        })
        .chain([ink.theme.barred()])
        .map(|color| (color.0, color.1, color.2))
        .collect();
    let image = raster(figure, &area, palette.clone());
    ink.image(image, (x.start, y.end), (x.end, y.start));
    frame.draw(ink, &area);
    // The title of the colours ends where their labels do.
    let end = (x.end + BAR_WIDTH + labels + 4.0 * GAP).min(size.width - GAP);
    draw_bar(ink, figure, &area, end, palette, &bar_ticks);
    for curve in &figure.curves {
        let (color, surface) = (line_color(ink.theme, curve.role), ink.theme.surface());
        let points: Vec<_> =
            curve.x.iter().zip(&curve.y).map(|(a, b)| (x.position(*a), y.position(*b))).collect();
        if curve.fade {
            for (stretch, strength) in fading(points.len()) {
                for piece in clip(points[stretch].iter().copied(), (&area).into()) {
                    ink.stroke(piece.points, color, CURVE_WIDTH, strength);
                }
            }
            continue;
        }
        if curve.dots {
            for (at, _) in points.iter().zip(curve.x.iter().zip(&curve.y)).filter(|(_, place)| {
                (x.min..=x.max).contains(place.0) && (y.min..=y.max).contains(place.1)
            }) {
                ink.dot(*at, 0.5 * DOT_RADIUS, color);
            }
            continue;
        }
        for piece in clip(points, (&area).into()) {
            // The colours below may be as dark as the line.
            ink.stroke(piece.points.iter().copied(), surface, HALO_WIDTH, HALO);
            if curve.dashed {
                ink.dashes(&piece.points, color, CURVE_WIDTH, DASH);
            } else {
                ink.stroke(piece.points, color, CURVE_WIDTH, 1.0);
            }
        }
    }
    let inside = |(a, b): (f64, f64)| (x.min..=x.max).contains(&a) && (y.min..=y.max).contains(&b);
    let mut plates = Plates::new((&area).into());
    let place = |at: (f64, f64)| (x.position(at.0), y.position(at.1));
    let marker = figure.marker.as_ref().filter(|marker| inside(marker.at));
    let points: Vec<&Point> = figure.points.iter().filter(|point| inside(point.at)).collect();
    for at in points.iter().copied().chain(marker).map(|point| place(point.at)) {
        plates.dot(at, DOT_RADIUS);
    }
    if let Some(marker) = marker {
        let (at, rule) = (place(marker.at), ink.theme.ink());
        ink.stroke([(at.0, y.start), (at.0, y.end)], rule, RULE_WIDTH, 0.55);
        ink.stroke([(x.start, at.1), (x.end, at.1)], rule, RULE_WIDTH, 0.55);
    }
    let step = 1.2 * ink.line_height();
    for note in figure.notes.iter().filter(|note| inside(note.at)) {
        let (across, up) = place(note.at);
        let rows = [0.0, step, -step, 2.0 * step, -2.0 * step].map(|shift| (across, up + shift));
        plates.write(ink, &note.text, &rows);
    }
    for point in points {
        let (at, color) = (place(point.at), ink.theme.ink());
        ink.dot(at, DOT_RADIUS, color);
        // Outwards, where nothing joins it to its twin.
        let sides = if point.at.0 >= 0.5 * (x.min + x.max) {
            [Side::Right, Side::Left, Side::Above, Side::Below]
        } else {
            [Side::Left, Side::Right, Side::Above, Side::Below]
        };
        plates.name(ink, &point.label, at, DOT_RADIUS + 1.5 * GAP, sides);
    }
    if let Some(marker) = marker {
        let (at, color, line) = (place(marker.at), ink.theme.ink(), ink.line_height());
        ink.dot(at, DOT_RADIUS, color);
        // Above the map, between the title of the vertical axis and that of the colours.
        let ends = (figure.y.title.as_str(), figure.scale.title.as_str());
        let least = 2.5 * GAP + ink.text_width(ends.0);
        let most = end - 2.0 * GAP - ink.text_width(ends.1);
        let half = 0.5 * ink.text_width(&marker.label);
        if most - least >= 2.0 * half {
            let middle = at.0.clamp(least + half, most - half);
            ink.text(&marker.label, (middle, y.end - GAP - 0.5 * line), Anchor::Centre, color);
        }
    }
    if let Some(probe) = figure.probe.filter(|at| inside(*at)) {
        let (at, color) = ((x.position(probe.0), y.position(probe.1)), ink.theme.ink());
        ink.dashes(&[(at.0, y.start), (at.0, y.end)], color, RULE_WIDTH, DOTS);
        ink.dashes(&[(x.start, at.1), (x.end, at.1)], color, RULE_WIDTH, DOTS);
    }
    area
}

/// The colours and what they mean, right of the map.
fn draw_bar(
    ink: &mut Ink,
    figure: &MapFigure,
    area: &PlotArea,
    end: f64,
    palette: Vec<(u8, u8, u8)>,
    bar_ticks: &[(f64, String)],
) {
    let PlotArea { x, y } = *area;
    let (left, quiet, line) = (x.end + 2.0 * GAP, ink.theme.quiet(), ink.line_height());
    let bar = Image { columns: 1, pixels: (0..COLORS as u8).rev().collect(), palette };
    ink.image(bar, (left, y.end), (left + BAR_WIDTH, y.start));
    for (value, label) in bar_ticks {
        let at = y.start - figure.scale.share(*value) * (y.start - y.end);
        let right = left + BAR_WIDTH;
        ink.stroke([(right, at), (right + 0.5 * GAP, at)], quiet, RULE_WIDTH, 1.0);
        ink.text(label, (right + GAP, at), Anchor::Left, quiet);
    }
    let title = (end, y.end - GAP - 0.5 * line);
    ink.text(&figure.scale.title, title, Anchor::Right, quiet);
}
