//! The figures of Bittner & Tyagi at the paper's parameters.

use super::kind::Kind;
use super::options::{EquationChoice, GridRequest, PanelOptions};
use crate::analysis::{Axis, Method};
use crate::figures::AxisScale;
use crate::physics::Params;
use num_complex::Complex64;

/// A panel of the paper: a general figure with fixed parameters.
pub struct PaperPanel {
    /// The figure it is an instance of.
    pub kind: Kind,
    /// Its parameters; ξ alone follows the reader.
    pub params: Params,
    /// Its options.
    pub options: PanelOptions,
    /// Where the published text departs from the master equation, in one sentence.
    pub note: &'static str,
}

const RESONANT: Params = Params {
    omega1: 1.0,
    omega2: 1.0,
    g: 0.0,
    gamma: 0.1,
    nbar1: 0.0,
    nbar2: 0.0,
    xi: 0.0,
    xi_phase: 0.0,
};
const DETUNED: Params = Params { omega2: 1.2, gamma: 0.5, ..RESONANT };
/// |δ|/γ of the detuned pair.
const CRITICAL_XI: f64 = 0.4;
/// The largest coupling of Fig. 1, where the exceptional points are farthest from the real axis.
const STRONGEST_G: f64 = 0.04;
/// Points of the curves of Fig. 3.
const LOCKING_POINTS: usize = 401;
/// Fig. 4 has ω = g = 1.
const STRONG: Params = Params { g: 1.0, ..RESONANT };

const SPECTRUM_NOTE: &str =
    "Eq. 24 prints the damping as γ; the drift of Eq. 21 gives γ/2, so the published curves (dashed) lie γ/2 lower.";
pub const FREQUENCY_NOTE: &str =
    "The frequencies of Eq. 24 are right, but its sign of ξ pairs each with the damping of the other.";
const SHEET_NOTE: &str =
    "The text puts the exceptional points at ±iξcrit for every g ≠ 0; they are at ξ = ±δ/γ₁₂ − 2ig/γ₁₂, and on the imaginary axis only the dampings agree. The damping γ of Eq. 24 would set both sheets γ/2 lower.";
const SLICE_NOTE: &str =
    "For g ≠ 0 the dampings meet at φ = ±π/2 and where the circle cuts the segment between the exceptional points ξ = ±δ/γ₁₂ − 2ig/γ₁₂, which are not at ±iξcrit; Eq. 24 (dashed) lies γ/2 lower.";
const MOTION_NOTE: &str =
    "The paper states no start; here ⟨a₁⟩ = 1 and ⟨a₂⟩ = i, which favours neither mode.";
const LOCKING_NOTE: &str =
    "The paper samples 5000 random phases; here the mean over all phases is computed without sampling noise.";
const SAMPLED_NOTE: &str =
    "Sampled as the paper did, with random initial phases; the mean over all phases needs none.";
const FINITE_NOTE: &str =
    "Without detuning and coupling the limit is −sgn ξ: all that is curved here is the finite window.";
const UNEQUAL_NOTE: &str =
    "The published covariance (dashed) uses another noise matrix; both diverge at |ξ| = γ/γ₁₂, not at 1/√(n̄₁+n̄₂+1).";
const EQUAL_NOTE: &str =
    "At a common temperature the master equation keeps the oscillators uncorrelated; the published curves (dashed) break Θ ≥ ½ for |ξ| > 2n̄/(2n̄+1).";

/// The panel behind a kind of the paper; none for the general kinds.
pub fn panel(kind: Kind, params: &Params, options: &PanelOptions) -> Option<PaperPanel> {
    let xi = params.xi;
    let with = |kind, base: Params, note| PaperPanel {
        kind,
        params: Params { xi, ..base },
        options: options.clone(),
        note,
    };
    let spectrum = |kind, note| {
        let mut panel = with(kind, DETUNED, note);
        panel.options.curves = values(Axis::G, &[0.0, 0.01, 0.02, 0.03, 0.04]);
        panel.options.equations = EquationChoice::Both;
        over_xi(panel)
    };
    let motion = |xi: f64| {
        let mut panel = with(Kind::Moments, Params { g: 0.1, ..RESONANT }, MOTION_NOTE);
        panel.params.xi = xi;
        panel.options.start = [Complex64::new(1.0, 0.0), Complex64::new(0.0, 1.0)];
        panel.options.duration = 80.0;
        panel
    };
    let locking = |base, axis, of: &[f64], note| {
        let sampled = options.locking.method == Method::MonteCarlo;
        let mut panel = with(Kind::Plv, base, if sampled { SAMPLED_NOTE } else { note });
        panel.options.curves = values(axis, of);
        panel.options.with_limit = false;
        // Without coupling the finite window ripples faster than the points of other curves would show.
        panel.options.grid.points = panel.options.grid.points.or(Some(LOCKING_POINTS));
        over_xi(panel)
    };
    let information = |pairs: &[(f64, f64)], note| {
        let mut panel = with(Kind::MutualInformation, STRONG, note);
        let member = |(n1, n2): &(f64, f64)| vec![(Axis::Nbar1, *n1), (Axis::Nbar2, *n2)];
        panel.options.curves = Some(pairs.iter().map(member).collect());
        panel.options.equations = EquationChoice::Both;
        over_xi(panel)
    };
    Some(match kind {
        Kind::Fig1c => with(Kind::XiSheet, Params { g: STRONGEST_G, ..DETUNED }, SHEET_NOTE),
        Kind::Fig1a => spectrum(Kind::EigenvaluesReal, SPECTRUM_NOTE),
        Kind::Fig1b => spectrum(Kind::EigenvaluesImaginary, FREQUENCY_NOTE),
        Kind::Fig1d => {
            let mut panel = spectrum(Kind::XiSlice, SLICE_NOTE);
            panel.params.xi = CRITICAL_XI;
            // The sentence is about a member of the family whose exceptional points are off the circle.
            panel.params.g = STRONGEST_G;
            panel
        }
        Kind::Fig2a => motion(-1.0),
        Kind::Fig2b => motion(0.0),
        Kind::Fig2c => motion(1.0),
        Kind::Fig3a => {
            locking(DETUNED, Axis::G, &[0.0, 0.01, 0.02, 0.03, 0.04, 0.05], LOCKING_NOTE)
        }
        Kind::Fig3b => locking(RESONANT, Axis::Gamma, &[0.05, 0.1, 0.2, 0.5], FINITE_NOTE),
        Kind::Fig4a => information(&[(0.0, 0.5), (0.0, 1.0), (0.5, 1.0)], UNEQUAL_NOTE),
        Kind::Fig4b => information(&[(0.0, 0.0), (0.1, 0.1), (0.5, 0.5), (1.0, 1.0)], EQUAL_NOTE),
        _ => return None,
    })
}

fn values(axis: Axis, of: &[f64]) -> Option<Vec<Vec<(Axis, f64)>>> {
    Some(of.iter().map(|value| vec![(axis, *value)]).collect())
}

fn over_xi(mut panel: PaperPanel) -> PaperPanel {
    let grid = panel.options.grid;
    panel.options.grid = GridRequest {
        axis: Axis::Xi,
        from: Some(-1.0),
        to: Some(1.0),
        scale: AxisScale::Linear,
        ..grid
    };
    panel
}
