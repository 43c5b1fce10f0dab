//! Marks across a plot and rules along it, each with its name.

use super::frame::{PlotArea, GAP, RULE_WIDTH};
use super::ink::Ink;
use super::line_figure::{LineFigure, Mark, MarkStyle};
use super::lines::{DASH, DOTS};
use super::words::Anchor;
use crate::error::Error;

/// Where along its line the name of a rule may stand: off the limits, which lie near the ends; the first that nothing crosses.
const RULE_LABELS: [f64; 4] = [0.18, 0.4, 0.56, 0.02];
/// Height of the tick of an event; of several within the gap one is enough.
const EVENT: f64 = 9.0;
const EVENT_GAP: f64 = 3.0;

/// Draws them under the curves.
pub fn draw_marks(ink: &mut Ink, figure: &LineFigure, area: &PlotArea) -> Result<(), Error> {
    let area = *area;
    let PlotArea { x, y } = area;
    let line = ink.line_height();
    let mut event = f64::NEG_INFINITY;
    for mark in figure.marks.iter().filter(|mark| mark.x > x.min && mark.x < x.max) {
        let at = x.position(mark.x);
        let quiet = ink.theme.quiet();
        if mark.style == MarkStyle::Limit {
            draw_limit(ink, mark, &area)?;
            continue;
        }
        if mark.style == MarkStyle::Event {
            if at > event + EVENT_GAP {
                event = at;
                ink.stroke([(at, y.start), (at, y.start - EVENT)], quiet, 2.0 * RULE_WIDTH, 1.0)?;
            }
            continue;
        }
        ink.dashes(&[(at, y.start), (at, y.end)], quiet, RULE_WIDTH, DOTS)?;
        let width = ink.text_width(&mark.label) + GAP;
        let anchor = if at + width > x.end { Anchor::Right } else { Anchor::Left };
        let shift = if anchor == Anchor::Right { -0.5 * GAP } else { 0.5 * GAP };
        ink.text(&mark.label, (at + shift, y.start - 0.6 * line), anchor, quiet)?;
    }
    for rule in figure.rules.iter().filter(|rule| rule.y > y.min && rule.y < y.max) {
        let (at, color) = (y.position(rule.y), ink.theme.quiet());
        ink.dashes(&[(x.start, at), (x.end, at)], color, RULE_WIDTH, DOTS)?;
        let place = free_place(figure, &area, ink.text_width(&rule.label));
        ink.text(&rule.label, (place, at - 0.6 * line), Anchor::Left, color)?;
    }
    Ok(())
}

/// Where a name so wide is crossed neither by a mark nor by the marker.
fn free_place(figure: &LineFigure, area: &PlotArea, width: f64) -> f64 {
    let x = &area.x;
    let places = RULE_LABELS.map(|share| x.start + share * (x.end - x.start));
    let crossings: Vec<f64> = (figure.marks.iter().map(|mark| mark.x))
        .chain(figure.marker.as_ref().map(|marker| marker.x))
        .map(|value| x.position(value))
        .collect();
    let free =
        |place: &f64| !crossings.iter().any(|at| (place - GAP..=place + width + GAP).contains(at));
    places.iter().copied().find(free).unwrap_or(places[0])
}

/// What lies beyond a limit, away from the middle of the axis, is shaded; its name stands in it where there is room.
fn draw_limit(ink: &mut Ink, mark: &Mark, area: &PlotArea) -> Result<(), Error> {
    let PlotArea { x, y } = *area;
    let at = x.position(mark.x);
    let end = if mark.x < 0.5 * (x.min + x.max) { x.start } else { x.end };
    ink.fill((at.min(end), y.end), (at.max(end), y.start), ink.theme.barred())?;
    ink.dashes(&[(at, y.start), (at, y.end)], ink.theme.quiet(), RULE_WIDTH, DASH)?;
    let middle = (0.5 * (at + end), 0.5 * (y.start + y.end));
    let high = ink.text_width(&mark.label) < y.start - y.end;
    if high && (end - at).abs() > ink.line_height() {
        ink.upright(&mark.label, middle, ink.theme.quiet())?;
    }
    Ok(())
}
