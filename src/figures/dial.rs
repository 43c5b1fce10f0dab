//! An angle on a dial, with the trail of where it has been.

use super::axis::{AxisRange, AxisScale, AxisSpec};
use super::dial_hand;
use super::frame::{PlotArea, GAP, RULE_WIDTH};
use super::ink::Ink;
use super::line_style::CURVE_WIDTH;
use super::page_size::PageSize;
use super::text_style::Anchor;
use std::f64::consts::{FRAC_PI_2, PI};

/// A hand on a circle, before it is laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct DialFigure {
    /// Cosine of the angle: the dial lies in a plane as any figure.
    pub x: AxisSpec,
    /// Sine of the angle.
    pub y: AxisSpec,
    /// Where the hand points; nowhere if there is no angle.
    pub hand: Option<f64>,
    /// Where it pointed, oldest first: drawn from the middle outwards, so that a hand at rest leaves a spoke.
    pub trail: Vec<Option<f64>>,
    /// The angle in words.
    pub label: String,
    /// One sentence on what the figure shows.
    pub summary: String,
}

const MARKS: [(f64, &str); 4] = [(0.0, "0"), (FRAC_PI_2, "π/2"), (PI, "π"), (-FRAC_PI_2, "−π/2")];
const TICK: f64 = 5.0;
const CIRCLE_STEPS: usize = 90;
/// The trail begins at this share of the radius: nearer to the middle turns could not be told apart.
const HUB: f64 = 0.15;

/// Draws the dial; returns where the circle is.
pub fn draw(ink: &mut Ink, figure: &DialFigure, size: PageSize) -> PlotArea {
    let line = ink.line_height();
    let side = ink.text_width("π") + TICK + 2.0 * GAP;
    let top = 2.0 * line + GAP;
    let radius = (0.5 * size.width - side).min(0.5 * (size.height - top - line - TICK) - GAP);
    let radius = radius.max(line);
    let (cx, cy) = (0.5 * size.width, 0.5 * (size.height + top - line - TICK));
    let at = |angle: f64, share: f64| {
        (cx + share * radius * angle.cos(), cy - share * radius * angle.sin())
    };
    let (rule, quiet, strong) = (ink.theme.rule(), ink.theme.quiet(), ink.theme.ink());

    let turn = |k: usize| at(2.0 * PI * k as f64 / CIRCLE_STEPS as f64, 1.0);
    ink.stroke((0..=CIRCLE_STEPS).map(turn), rule, CURVE_WIDTH, 1.0);
    ink.stroke([at(PI, 1.0), at(0.0, 1.0)], rule, RULE_WIDTH, 1.0);
    for (angle, label) in MARKS {
        // Locked in phase and locked in antiphase are what one looks for.
        let color = if angle.sin().abs() < 0.5 { strong } else { quiet };
        let outside = 1.0 + TICK / radius;
        ink.stroke([at(angle, 1.0), at(angle, outside)], color, RULE_WIDTH, 1.0);
        let (x, y) = at(angle, outside);
        let (dx, dy) = (angle.cos().round(), angle.sin().round());
        let anchor = match dx as i32 {
            1 => Anchor::Left,
            -1 => Anchor::Right,
            _ => Anchor::Centre,
        };
        ink.text(label, (x + 0.5 * GAP * dx, y - 0.55 * line * dy), anchor, color);
    }

    dial_hand::draw(ink, figure.hand, &figure.trail, HUB, at);
    ink.text(&figure.label, (0.5 * GAP, 0.5 * line), Anchor::Left, strong);
    let range =
        |start, end| AxisRange { min: -1.0, max: 1.0, start, end, scale: AxisScale::Linear };
    PlotArea { x: range(cx - radius, cx + radius), y: range(cy + radius, cy - radius) }
}
