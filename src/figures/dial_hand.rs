//! The hand of a dial, and the trail of where it has been.

use super::fade::fading;
use super::ink::{Ink, PagePoint};
use super::line_style::{CURVE_WIDTH, DOT_RADIUS};

/// Draws both; `at` tells where an angle is at a share of the radius. The trail runs from the hub, which is such a share, outwards.
pub fn draw(
    ink: &mut Ink,
    hand: Option<f64>,
    trail: &[Option<f64>],
    hub: f64,
    at: impl Fn(f64, f64) -> PagePoint,
) {
    let (quiet, strong) = (ink.theme.quiet(), ink.theme.ink());
    let last = trail.len().saturating_sub(1).max(1) as f64;
    for (range, strength) in fading(trail.len()) {
        let points = range.map(|k| {
            let share = hub + (1.0 - hub) * k as f64 / last;
            trail[k].map(|angle| at(angle, share))
        });
        let points: Vec<_> = points.collect();
        for piece in points.split(Option::is_none).filter(|piece| piece.len() > 1) {
            ink.stroke(piece.iter().flatten().copied(), quiet, CURVE_WIDTH, strength);
        }
    }
    if let Some(angle) = hand {
        ink.stroke([at(0.0, 0.0), at(angle, 1.0)], strong, 1.5 * CURVE_WIDTH, 1.0);
        ink.dot(at(angle, 1.0), 1.25 * DOT_RADIUS, strong);
    }
}
