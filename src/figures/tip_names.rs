//! In a plane a curve is named at its tip, on the side away from the other tips.

use super::clip::Edges;
use super::frame::{PlotArea, GAP};
use super::ink::{Ink, PagePoint};
use super::line_figure::{Curve, LineFigure};
use super::line_style::text_color;
use super::text_style::Anchor;

/// How far a name stands from the tip of its arrow, along it and aside.
const ALONG: f64 = 20.0;
const ASIDE: f64 = 20.0;
/// Tips nearer than this are one for the eye.
const SAME: f64 = 2.0;

/// Names every tip; those that coincide once.
pub fn draw(ink: &mut Ink, figure: &LineFigure, area: &PlotArea) {
    let centre = (area.x.position(0.0), area.y.position(0.0));
    let mut tips: Vec<(String, &Curve, PagePoint)> = Vec::new();
    for curve in figure.curves.iter().filter(|curve| !curve.label.is_empty()) {
        let Some((x, y)) = curve.x.last().zip(curve.y.last()) else { continue };
        let tip = (area.x.position(*x) - centre.0, area.y.position(*y) - centre.1);
        let near = |at: &PagePoint| (at.0 - tip.0).hypot(at.1 - tip.1) < SAME;
        match tips.iter_mut().find(|(_, _, at)| near(at)) {
            Some((label, ..)) => *label += &format!(", {}", curve.label),
            None => tips.push((curve.label.clone(), curve, tip)),
        }
    }
    let mut placed: Vec<Edges> = Vec::new();
    for (k, (label, curve, tip)) in tips.iter().enumerate() {
        let others = tips.iter().enumerate().filter(|(other, _)| *other != k);
        let others: Vec<PagePoint> = others.map(|(_, (.., at))| *at).collect();
        let Some(ahead) = direction(*tip, &others) else { continue };
        let aside = (ahead.1, -ahead.0);
        let toward: f64 = others.iter().map(|(u, v)| aside.0 * u + aside.1 * v).sum();
        // Of arrows along one line each takes a side of its own.
        let side = match toward {
            toward if toward > SAME => -1.0,
            toward if toward < -SAME => 1.0,
            _ if k % 2 == 0 => 1.0,
            _ => -1.0,
        };
        let half = 0.5 * ink.text_width(label);
        let at = |side: f64| {
            let x = centre.0 + tip.0 + ALONG * ahead.0 + side * ASIDE * aside.0;
            let y = centre.1 + tip.1 + ALONG * ahead.1 + side * ASIDE * aside.1;
            (
                x.min(area.x.end - half).max(area.x.start + half),
                y.min(area.y.start - GAP).max(area.y.end),
            )
        };
        let around = |(x, y): PagePoint| {
            let line = 0.5 * ink.line_height();
            Edges { left: x - half, right: x + half, top: y - line, bottom: y + line }
        };
        let free = |it: &Edges| !placed.iter().any(|other| overlap(it, other));
        let place = [side, -side].map(at).into_iter().find(|place| free(&around(*place)));
        let place = place.unwrap_or(at(side));
        placed.push(around(place));
        ink.text(label, place, Anchor::Centre, text_color(ink.theme, curve.role));
    }
}

/// Where an arrow points; one without length away from the others, and none if nothing has length.
fn direction(tip: PagePoint, others: &[PagePoint]) -> Option<PagePoint> {
    let unit = |(x, y): PagePoint| {
        let length = x.hypot(y);
        (length > 0.0).then(|| (x / length, y / length))
    };
    let sum = others.iter().fold((0.0, 0.0), |(x, y), (u, v)| (x - u, y - v));
    unit(tip).or_else(|| unit(sum))
}

fn overlap(one: &Edges, other: &Edges) -> bool {
    one.left < other.right
        && other.left < one.right
        && one.top < other.bottom
        && other.top < one.bottom
}
