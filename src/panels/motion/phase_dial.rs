//! φ₁ − φ₂ on a dial, with the trail of where it has been.

use super::displayed_motion::{DisplayedMotion, TRAIL};
use super::motion_words::{portrait_summary, turns};
use crate::analysis::phase_difference;
use crate::figures::{short, AxisSpec, DialFigure};
use num_complex::Complex64;
use std::f64::consts::PI;

/// A phase that has turned by less than this of π over the trail stands.
const STANDS: f64 = 0.02;

/// The dial at the play head.
pub fn dial(shown: &DisplayedMotion) -> DialFigure {
    let path = &shown.path;
    let phase = |k: usize| {
        let a1 = Complex64::new(path.re1[k], path.im1[k]);
        let a2 = Complex64::new(path.re2[k], path.im2[k]);
        phase_difference([a1, a2])
    };
    let trail: Vec<Option<f64>> = shown.trail().map(phase).collect();
    let hand = shown.present().and_then(|(_, a)| phase_difference(a));
    let label =
        hand.map_or_else(|| "φ₁ − φ₂: none".into(), |it| format!("φ₁ − φ₂ = {}", turns(it)));
    let axis = |key| AxisSpec::new(key, "", -1.0, 1.0);
    let summary = portrait_summary(shown) + &drift(&trail, shown).unwrap_or_default();
    DialFigure { x: axis("cosine"), y: axis("sine"), hand, trail, label, summary }
}

/// By how much the phase has turned in all over the trail, the long way round counted as it was gone.
fn drift(trail: &[Option<f64>], shown: &DisplayedMotion) -> Option<String> {
    let phases: Vec<f64> = trail.iter().copied().collect::<Option<_>>()?;
    let (first, last) = (shown.trail().next()?, shown.trail().last()?);
    let lasted = shown.path.t[last] - shown.path.t[first];
    if phases.len() < 2 || lasted < 0.25 * TRAIL {
        return None;
    }
    let turned: f64 = phases
        .windows(2)
        .map(|pair| (pair[1] - pair[0] + PI).rem_euclid(2.0 * PI) - PI)
        .sum::<f64>()
        .abs()
        / PI;
    let lasted = short(lasted);
    Some(if turned < STANDS {
        format!(" It has stood for the last {lasted}.")
    } else {
        format!(" It has turned by {} in the last {lasted}.", turns(PI * turned))
    })
}
