//! The figures of Bittner & Tyagi at the paper's parameters.

use super::departures::real;
use super::kind::Kind;
use super::options::{EquationChoice, GridRequest, PanelOptions};
use super::part::Part;
use crate::analysis::{Axis, Continuation, Equations, Method};
use crate::figures::{short, AxisScale};
use crate::physics::{Pair, Params};
use num_complex::Complex64;

/// A panel of the paper: a general figure with fixed parameters.
pub struct PaperPanel {
    /// The figure it is an instance of.
    pub kind: Kind,
    /// Its parameters; the correlation alone follows the reader.
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
/// The text and caption (d) of Fig. 1 speak of Im λ±.
const PAPER_PART: Part = Part::Imaginary;
/// Points of the curves of Fig. 3.
const LOCKING_POINTS: usize = 401;
/// Fig. 4 has ω = g = 1.
const STRONG: Params = Params { g: 1.0, ..RESONANT };

const SPECTRUM_NOTE: &str =
    "Eq. 24 prints the damping as γ; the drift of Eq. 21 gives γ/2, so the published curves (dashed) lie γ/2 lower.";
pub const FREQUENCY_NOTE: &str =
    "The frequencies of Eq. 24 are right, but its sign of ξ pairs each with the damping of the other.";
const SHEET_NOTE: &str =
    "As the text says, the exceptional points lie on the imaginary axis, and a seam Im λ₊ = Im λ₋ runs outwards from them. Their place is ±i√(δ² + 4g²)/γ₁₂: ±0.4020i, 0.4079i, 0.4308i and 0.5657i for g = 0.01, 0.02, 0.04 and 0.1, which the printed ±iξcrit = ±0.4i approximates. The caption continues (a), Re λ; the text speaks of Im λ±.";
const SLICE_NOTE: &str =
    "The slice |ξ| = ξcrit = 0.4 passes the exceptional points by for g ≠ 0: at φ = ±π/2 the dampings agree and Im λ± stay 2|g| apart (−1.09 and −1.11 for g = 0.01). They meet there only on |ξ| = √(δ² + 4g²)/γ₁₂.";
pub const FORMAL_NOTE: &str =
    "Formal: ξ is put into both corners of Eq. 21 as it stands. No bath has such a correlation, and nothing evolves by it; its exceptional points are ±δ/γ₁₂ − 2ig/γ₁₂, off the imaginary axis.";
const MOTION_NOTE: &str =
    "The paper states no start; here ⟨a₁⟩ = 1 and ⟨a₂⟩ = i, which favours neither mode.";
const LOCKING_NOTE: &str =
    "The paper samples 5000 random phases; here the mean over all phases is computed without sampling noise.";
const SAMPLED_NOTE: &str =
    "Sampled as the paper did, with random initial phases; the mean over all phases needs none.";
const FINITE_NOTE: &str =
    "Without detuning and coupling the limit is −sgn ξ: all that is curved here is the finite window.";
const UNEQUAL_NOTE: &str =
    "The published covariance (dashed) uses another noise matrix; both diverge at |ξ| = γ/γ₁₂. For the two curves with one n̄ = 0 that is 1/√(n̄₁+n̄₂+1), as Eq. 31 says; for n̄ = 0.5, 1 it is 0.976, where Eq. 31 gives 0.632.";
const EQUAL_NOTE: &str =
    "At equal occupations the master equation keeps the oscillators uncorrelated for |ξ| < 1; the published curves (dashed) break Θ ≥ ½ for |ξ| > 2n̄/(2n̄+1).";

/// The panel behind a kind of the paper; none for the general kinds.
pub fn panel(kind: Kind, params: &Params, options: &PanelOptions) -> Option<PaperPanel> {
    let xi = real(params).xi;
    let with = |kind, base: Params, note| PaperPanel {
        kind,
        params: Params { xi, ..base },
        // On an axis of real correlations a complex one has no place.
        options: PanelOptions { marker: options.marker && is_real(params), ..options.clone() },
        note,
    };
    let continued = |note| match options.continuation {
        Continuation::Hermitian => note,
        Continuation::Formal => FORMAL_NOTE,
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
        Kind::Fig1c => {
            let base = Params { g: STRONGEST_G, ..DETUNED };
            let mut panel = with(Kind::XiSheet, base, continued(SHEET_NOTE));
            let Params { xi, xi_phase, .. } = *params;
            panel.params = Params { xi, xi_phase, ..panel.params };
            panel.options.marker = options.marker;
            panel.options.part = options.part.or(Some(PAPER_PART));
            panel
        }
        Kind::Fig1a => spectrum(Kind::EigenvaluesReal, SPECTRUM_NOTE),
        Kind::Fig1b => spectrum(Kind::EigenvaluesImaginary, FREQUENCY_NOTE),
        Kind::Fig1d => {
            let mut panel = spectrum(Kind::XiSlice, continued(SLICE_NOTE));
            panel.options.part = options.part.or(Some(PAPER_PART));
            // Eq. 24 continues by the literal substitution: beside the Hermitian one it would compare two models.
            if options.continuation == Continuation::Hermitian {
                panel.options.equations = EquationChoice::One(Equations::MasterEquation);
            }
            panel.params.xi = CRITICAL_XI;
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

/// A sentence, after a space, where the panel is over real ξ and the present correlation is complex.
pub fn real_note(kind: Kind, params: &Params) -> String {
    let over_real = matches!(
        kind,
        Kind::Fig1a | Kind::Fig1b | Kind::Fig3a | Kind::Fig3b | Kind::Fig4a | Kind::Fig4b
    );
    if !over_real || is_real(params) {
        return String::new();
    }
    format!(" The panel is over real correlations: its sentence is for ξ = {}.", short(params.xi))
}

fn is_real(params: &Params) -> bool {
    Pair::new(*params).is_ok_and(|pair| pair.is_real())
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
