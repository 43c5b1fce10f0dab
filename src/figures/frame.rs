//! The two axes of a figure: where they stand and how they are drawn.

use super::axis::{AxisRange, AxisSpec};
use super::ink::Ink;
use super::page_size::PageSize;
use super::text_style::Anchor;

/// Where the curves are, in CSS pixels, and what the axes show there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlotArea {
    /// Horizontal axis, left to right.
    pub x: AxisRange,
    /// Vertical axis, bottom to top.
    pub y: AxisRange,
}

/// Space between things that must not touch, in CSS pixels.
pub const GAP: f64 = 6.0;
/// Width of axis lines and thresholds, in CSS pixels.
pub const RULE_WIDTH: f64 = 1.0;

const MAX_TICKS: usize = 6;
const LEAST_TICKS: usize = 3;
/// A tick label needs about this much room along its axis, in CSS pixels at normal type.
const TICK_ROOM_X: f64 = 56.0;
const TICK_ROOM_Y: f64 = 34.0;
const TICK: f64 = 4.0;

/// The axes of a figure before they are laid out.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// Horizontal axis.
    pub x: &'a AxisSpec,
    /// Vertical axis.
    pub y: &'a AxisSpec,
    /// Same length per unit on both axes.
    pub equal_aspect: bool,
    /// Room right of the plot, in CSS pixels.
    pub right: f64,
    /// Whether lines mark the zeros of the axes.
    pub zeros: bool,
}

impl Frame<'_> {
    /// Where the plot goes on a page of that size.
    pub fn layout(&self, ink: &Ink, size: PageSize) -> PlotArea {
        let line = ink.line_height();
        let top = line + GAP;
        let bottom = (size.height - 2.0 * line - TICK - GAP).max(top + line);
        let mut left: f64 = 0.0;
        for (_, label) in self.y.ticks(tick_count(ink, bottom - top, TICK_ROOM_Y)) {
            left = left.max(ink.text_width(&label));
        }
        let left = left + TICK + 2.0 * GAP;
        let right = (size.width - self.right.max(1.5 * GAP)).max(left + line);
        let mut x = self.x.range(left, right);
        let mut y = self.y.range(bottom, top);
        if self.equal_aspect {
            let scale = ((right - left) / (x.max - x.min)).min((bottom - top) / (y.max - y.min));
            let width = scale * (x.max - x.min);
            x.start = left + 0.5 * (right - left - width);
            x.end = x.start + width;
            y.start = bottom;
            y.end = bottom - scale * (y.max - y.min);
        }
        PlotArea { x, y }
    }

    /// Draws lines, ticks and titles.
    pub fn draw(&self, ink: &mut Ink, area: &PlotArea) {
        let PlotArea { x, y } = *area;
        let (rule, quiet, line) = (ink.theme.rule(), ink.theme.quiet(), ink.line_height());
        ink.stroke([(x.start, y.end), (x.start, y.start), (x.end, y.start)], rule, RULE_WIDTH, 1.0);
        if self.zeros && y.min < 0.0 && y.max > 0.0 {
            let zero = y.position(0.0);
            ink.stroke([(x.start, zero), (x.end, zero)], rule, RULE_WIDTH, 1.0);
        }
        if self.zeros && self.equal_aspect && x.min < 0.0 && x.max > 0.0 {
            let zero = x.position(0.0);
            ink.stroke([(zero, y.start), (zero, y.end)], rule, RULE_WIDTH, 1.0);
        }
        for (value, label) in self.x.ticks(tick_count(ink, x.end - x.start, TICK_ROOM_X)) {
            let at = x.position(value);
            ink.stroke([(at, y.start), (at, y.start + TICK)], rule, RULE_WIDTH, 1.0);
            ink.text(&label, (at, y.start + TICK + 0.5 * line), Anchor::Centre, quiet);
        }
        for (value, label) in self.y.ticks(tick_count(ink, y.start - y.end, TICK_ROOM_Y)) {
            let at = y.position(value);
            ink.stroke([(x.start - TICK, at), (x.start, at)], rule, RULE_WIDTH, 1.0);
            ink.text(&label, (x.start - TICK - GAP, at), Anchor::Right, quiet);
        }
        let middle = 0.5 * (x.start + x.end);
        ink.text(&self.x.title, (middle, y.start + TICK + 1.5 * line), Anchor::Centre, quiet);
        let title_left = if self.equal_aspect { x.start - TICK } else { 0.5 * GAP };
        ink.text(&self.y.title, (title_left, y.end - GAP - 0.5 * line), Anchor::Left, quiet);
    }
}

fn tick_count(ink: &Ink, length: f64, room: f64) -> usize {
    let room = room * ink.theme.type_scale();
    // Of −1 … 1 two would be no more than 0.
    ((length / room) as usize).clamp(LEAST_TICKS, MAX_TICKS)
}
