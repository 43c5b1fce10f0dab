//! What becomes of the flux as the coupling grows, derived and as printed.

use crate::analysis::{steady_state, Axis, Equations};
use crate::figures::format_short;
use crate::physics::{Pair, Params};

/// How far below γ a cross damping is that the flux of strong coupling does not hang on, as a share of γ.
const AIR: f64 = 1e-6;

/// The flux for ever stronger coupling, γ(n̄₂ − n̄₁)/2, where there is a steady state for it.
pub fn saturation(pair: &Pair, axis: Axis) -> Option<f64> {
    let p = pair.params();
    // Where the bath is only just passive no coupling that is accepted comes near that flux.
    let passive = pair.cross_damping().re.abs() < (1.0 - AIR) * p.gamma;
    (axis == Axis::G && p.nbar1 != p.nbar2 && passive)
        .then_some(0.5 * p.gamma * (p.nbar2 - p.nbar1))
}

/// Where the printed flux peaks along g, and how high; it is printed for equal frequencies alone.
pub fn printed_peak(pair: &Pair, axis: Axis) -> Option<(f64, f64)> {
    let p = *pair.params();
    let g = 0.5 * p.gamma;
    let report = || steady_state(&Pair::new(Params { g, ..p }).ok()?, Equations::Published).ok();
    saturation(pair, axis).and_then(|_| report()).map(|report| (g, report.flux))
}

/// What becomes of the flux as the coupling grows.
pub fn strong_coupling(saturation: Option<f64>, peak: Option<(f64, f64)>) -> String {
    let level = saturation.map(|y| {
        format!(" With growing coupling the flux approaches γ(n̄₂ − n̄₁)/2 = {}.", format_short(y))
    });
    let printed = peak.map(|(g, y)| {
        format!(
            " The printed flux peaks at g = γ/2 = {}, with {}, and falls.",
            format_short(g),
            format_short(y)
        )
    });
    level.unwrap_or_default() + &printed.unwrap_or_default()
}
