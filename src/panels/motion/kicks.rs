//! The kicks that a noisy run has had, as two strips.

use super::displayed_motion::DisplayedMotion;
use crate::figures::{format_short, ClocksFigure, Kick};
use crate::panels::options::PanelOptions;
use crate::panels::words::{beside, degrees};
use crate::physics::Pair;
use num_complex::Complex64;

/// So much time is shown, in periods of oscillator 1.
const PERIODS: f64 = 1.5;

/// The clocks with the strips over them, if there are kicks to be shown.
pub fn with_kicks(
    figure: ClocksFigure,
    pair: &Pair,
    shown: &DisplayedMotion,
    options: &PanelOptions,
) -> ClocksFigure {
    let Some((path, (now, _))) = options.noise.kicks.as_ref().zip(shown.present()) else {
        return figure;
    };
    let params = pair.params();
    let span = PERIODS * std::f64::consts::TAU / params.omega1;
    let diffusion = pair.diffusion();
    let largest = diffusion[(0, 0)].re.max(diffusion[(1, 1)].re);
    let mut kicks = [Vec::new(), Vec::new()];
    for k in 1..path.t.len() {
        let age = (now - path.t[k]) / span;
        // As long as the noise of its own stretch of time makes it on average.
        let size = (largest * (path.t[k] - path.t[k - 1])).sqrt();
        if !(0.0..=1.0).contains(&age) || size <= 0.0 {
            continue;
        }
        kicks[0].push(Kick { age, push: Complex64::new(path.re1[k], path.im1[k]) / size });
        kicks[1].push(Kick { age, push: Complex64::new(path.re2[k], path.im2[k]) / size });
    }
    let summary = figure.summary + &told(pair);
    ClocksFigure { kicks: Some(kicks), summary, ..figure }
}

/// How the kicks of the two are related.
fn told(pair: &Pair) -> String {
    let diffusion = pair.diffusion();
    let both = (diffusion[(0, 0)].re * diffusion[(1, 1)].re).sqrt();
    let size = diffusion[(0, 1)].norm() / both;
    // D₁₂ is E ζ₁*ζ₂: its phase is that of the second kick beside the first.
    let turned = diffusion[(0, 1)].arg();
    let how = if beside(size, 1.0) == 0.0 {
        "are unrelated".to_owned()
    } else if beside(size - 1.0, 1.0) == 0.0 {
        match (pair.is_real(), turned == 0.0) {
            (true, true) => "are identical".to_owned(),
            (true, false) => "are exactly opposite".to_owned(),
            (false, _) => format!("are identical but turned by {}", degrees(turned)),
        }
    } else if pair.is_real() {
        format!("are correlated by {}", format_short(diffusion[(0, 1)].re / both))
    } else {
        format!("are correlated by {} and turned by {}", format_short(size), degrees(turned))
    };
    format!(" The kicks of the two {how}.")
}
