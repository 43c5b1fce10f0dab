//! The relative phase as a hand on a dial, with the last periods as a fading trail.

use super::displayed_motion::{DisplayedMotion, Drift};
use super::motion_words::portrait_summary;
use crate::analysis::phase_difference;
use crate::figures::{format_fixed, format_short, AxisSpec, DialFigure};
use crate::panels::words::degrees;

/// The dial at the play head.
pub fn dial(shown: &DisplayedMotion) -> DialFigure {
    let trail: Vec<Option<f64>> = shown.trail().map(|at| shown.phase_at(at)).collect();
    let hand = shown.present().and_then(|(_, a)| phase_difference(a));
    let label = label_of(hand);
    let axis = |key| AxisSpec::new(key, "", -1.0, 1.0);
    let drift = shown.drift().filter(|_| !shown.is_rounding()).map(in_words).unwrap_or_default();
    let summary = portrait_summary(shown) + &drift;
    DialFigure { x: axis("cosine"), y: axis("sine"), hand, trail, label, summary }
}

/// An angle between them in words beside its dial.
pub fn label_of(hand: Option<f64>) -> String {
    hand.map_or_else(|| "φ₁ − φ₂: none".into(), |it| format!("φ₁ − φ₂ = {}", degrees(it)))
}

/// By how much the angle has drifted, after a sentence.
fn in_words(drift: Drift) -> String {
    let over = match drift.since {
        None => "over the last two periods".to_owned(),
        Some(since) => format!("since t = {}", format_short(since)),
    };
    if drift.stands() {
        return match drift.since {
            None => " The angle has not moved for two periods.".into(),
            Some(_) => format!(" The angle has not moved {over}."),
        };
    }
    // Several turns are more than an angle.
    let turned = drift.angle.abs().to_degrees();
    let turned = format_fixed(turned, if turned < 10.0 { 1 } else { 0 });
    format!(" The angle drifted by {turned}° {over}.")
}
