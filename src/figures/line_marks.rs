//! Thresholds, limits and values to compare with: lines through a plot, named where there is room.

use super::clip::Edges;
use super::frame::{PlotArea, GAP, RULE_WIDTH};
use super::free_space::FreeSpace;
use super::ink::Ink;
use super::line_figure::{LineFigure, Mark, MarkStyle};
use super::line_style::{DASH, DOTS};
use super::text_style::Anchor;

/// Where along its line the name of a rule stands, as shares of it, best first: off the limits, which lie near the ends.
const RULE_PLACES: [f64; 5] = [0.18, 0.04, 0.6, 0.4, 0.8];
/// Height of the tick of an event; of several within the gap one is enough.
const EVENT: f64 = 9.0;
const EVENT_GAP: f64 = 3.0;
/// Places for the name of a mark: along its line, and off it.
const HEIGHTS: usize = 14;
const OFF: [f64; 4] = [0.5 * GAP, 2.0 * GAP, 4.0 * GAP, 6.0 * GAP];
/// Two marks of one name have it both where they are so many times its width apart; else it stands at one of them.
const APART: f64 = 3.0;

/// Draws the lines, below the curves.
pub fn draw_marks(ink: &mut Ink, figure: &LineFigure, area: &PlotArea) {
    let PlotArea { x, y } = *area;
    let quiet = ink.theme.quiet();
    let mut event = f64::NEG_INFINITY;
    for mark in shown(figure, area) {
        let at = x.position(mark.x);
        match mark.style {
            MarkStyle::Limit => draw_limit(ink, mark, area),
            MarkStyle::Event if at > event + EVENT_GAP => {
                event = at;
                ink.stroke([(at, y.start), (at, y.start - EVENT)], quiet, 2.0 * RULE_WIDTH, 1.0);
            }
            MarkStyle::Event => {}
            MarkStyle::Threshold => {
                ink.dashes(&[(at, y.start), (at, y.end)], quiet, RULE_WIDTH, DOTS);
            }
        }
    }
    for rule in figure.rules.iter().filter(|rule| rule.y > y.min && rule.y < y.max) {
        let at = y.position(rule.y);
        ink.dashes(&[(x.start, at), (x.end, at)], quiet, RULE_WIDTH, DOTS);
    }
}

/// Adds the lines to what is in the way of words.
pub fn fill(room: &mut FreeSpace, figure: &LineFigure, area: &PlotArea) {
    let PlotArea { x, y } = *area;
    for mark in shown(figure, area).filter(|mark| mark.style != MarkStyle::Event) {
        let at = x.position(mark.x);
        room.line([(at, y.start), (at, y.end)]);
    }
    for rule in &figure.rules {
        room.line([(x.start, y.position(rule.y)), (x.end, y.position(rule.y))]);
    }
}

/// Names the lines, above the curves and off them; of several lines with one name those where it finds room.
pub fn draw_names(ink: &mut Ink, figure: &LineFigure, area: &PlotArea, room: &mut FreeSpace) {
    let PlotArea { x, y } = *area;
    let marks = || shown(figure, area).filter(|mark| mark.style == MarkStyle::Threshold);
    let mut done: Vec<&str> = Vec::new();
    for label in marks().map(|mark| mark.label.as_str()) {
        if done.contains(&label) {
            continue;
        }
        done.push(label);
        let same: Vec<&Mark> = marks().filter(|mark| mark.label == label).collect();
        let places = || same.iter().map(|mark| x.position(mark.x));
        let span = places().fold(0.0, f64::max) - places().fold(f64::INFINITY, f64::min);
        if same.len() > 1 && span > APART * ink.text_width(label) {
            for mark in same {
                if let Some(place) = room.take_free(beside(ink, mark, area)) {
                    write(ink, label, place);
                }
            }
            continue;
        }
        let boxes: Vec<Edges> = same.iter().flat_map(|mark| beside(ink, mark, area)).collect();
        let free = room.take_free(boxes.iter().copied());
        if let Some(place) = free.or_else(|| room.take_best(boxes)) {
            write(ink, label, place);
        }
    }
    for rule in figure.rules.iter().filter(|rule| rule.y > y.min && rule.y < y.max) {
        let (at, line, width) =
            (y.position(rule.y), ink.line_height(), ink.text_width(&rule.label));
        let place =
            |left: f64, top: f64| Edges { left, right: left + width, top, bottom: top + line };
        let boxes: Vec<Edges> = [at - 1.1 * line, at + 0.1 * line]
            .into_iter()
            .flat_map(|top| {
                RULE_PLACES.map(|share| place(x.start + share * (x.end - x.start), top))
            })
            .filter(|it| it.right < x.end && it.top > y.end && it.bottom < y.start)
            .collect();
        if let Some(place) = room.take_free(boxes.clone()).or_else(|| room.take_best(boxes)) {
            write(ink, &rule.label, place);
        }
    }
}

fn shown<'a>(figure: &'a LineFigure, area: &PlotArea) -> impl Iterator<Item = &'a Mark> {
    let (min, max) = (area.x.min, area.x.max);
    figure.marks.iter().filter(move |mark| mark.x > min && mark.x < max)
}

/// Places right and left of a mark, the nearest first, and of these the lowest.
fn beside(ink: &Ink, mark: &Mark, area: &PlotArea) -> Vec<Edges> {
    let PlotArea { x, y } = *area;
    let (at, line, width) = (x.position(mark.x), ink.line_height(), ink.text_width(&mark.label));
    let step = (y.start - y.end - line) / HEIGHTS as f64;
    let rows = move |off: f64| {
        (0..=HEIGHTS).flat_map(move |k| {
            let bottom = y.start - 0.1 * line - k as f64 * step;
            [at + off, at - off - width].map(|left| Edges {
                left,
                right: left + width,
                top: bottom - line,
                bottom,
            })
        })
    };
    OFF.into_iter()
        .flat_map(rows)
        .filter(|it| it.left >= x.start && it.right <= x.end && it.top >= y.end - 1.0)
        .collect()
}

fn write(ink: &mut Ink, text: &str, place: Edges) {
    let middle = 0.5 * (place.top + place.bottom);
    let color = ink.theme.quiet();
    ink.text(text, (place.left, middle), Anchor::Left, color);
}

/// What lies beyond a limit, away from the middle of the axis, is shaded; its name stands in it where there is room.
fn draw_limit(ink: &mut Ink, mark: &Mark, area: &PlotArea) {
    let PlotArea { x, y } = *area;
    let at = x.position(mark.x);
    let end = if mark.x < 0.5 * (x.min + x.max) { x.start } else { x.end };
    ink.fill((at.min(end), y.end), (at.max(end), y.start), ink.theme.barred());
    ink.dashes(&[(at, y.start), (at, y.end)], ink.theme.quiet(), RULE_WIDTH, DASH);
    let middle = (0.5 * (at + end), 0.5 * (y.start + y.end));
    let high = ink.text_width(&mark.label) < y.start - y.end;
    if high && (end - at).abs() > ink.line_height() {
        ink.upright(&mark.label, middle, ink.theme.quiet());
    }
}
