//! The figures of Bittner & Tyagi, with their parameters and where the text departs.

use super::paper_figure::{PaperFigure, Shows};
use crate::analysis::Axis;
use crate::panels::words::FREQUENCY_NOTE;
use crate::physics::Params;

/// What the paper does not vary is at its default: empty baths and a real correlation.
const RESONANT: Params = Params { omega2: 1.0, g: 0.0, gamma: 0.1, xi: 0.0, ..Params::DEFAULT };
const DETUNED: Params = Params { omega2: 1.2, gamma: 0.5, ..RESONANT };
/// |δ|/γ of the detuned pair.
const CRITICAL: Params = Params { xi: 0.4, ..DETUNED };
/// The largest coupling of Fig. 1, where the exceptional points are farthest from the real axis.
const STRONGEST: Params = Params { g: 0.04, ..DETUNED };
/// Fig. 4 has ω = g = 1.
const STRONG: Params = Params { g: 1.0, ..RESONANT };
/// Fig. 2, at different ξ.
const MOVING: Params = Params { g: 0.1, ..RESONANT };
const COUPLINGS: &[&[(Axis, f64)]] = &[
    &[(Axis::G, 0.0)],
    &[(Axis::G, 0.01)],
    &[(Axis::G, 0.02)],
    &[(Axis::G, 0.03)],
    &[(Axis::G, 0.04)],
];

const SPECTRUM_NOTE: &str =
    "Eq. 24 prints the damping as γ; the drift of Eq. 21 gives γ/2, so the published curves (dashed) lie γ/2 lower.";
const SHEET_NOTE: &str =
    "As the text says, the exceptional points lie on the imaginary axis, and a seam Im λ₊ = Im λ₋ runs outwards from them. Their place is ±i√(δ² + 4g²)/γ₁₂: ±0.4020i, 0.4079i, 0.4308i and 0.5657i for g = 0.01, 0.02, 0.04 and 0.1, which the printed ±iξcrit = ±0.4i approximates. The caption continues (a), Re λ; the text speaks of Im λ±.";
const SLICE_NOTE: &str =
    "The slice |ξ| = ξcrit = 0.4 passes the exceptional points by for g ≠ 0: at φ = ±π/2 the dampings agree and Im λ± stay 2|g| apart (−1.09 and −1.11 for g = 0.01). They meet there only on |ξ| = √(δ² + 4g²)/γ₁₂.";
const MOTION_NOTE: &str =
    "The paper gives no initial state; here ⟨a₁⟩ = 1 and ⟨a₂⟩ = i, which favours neither mode.";
const LOCKING_NOTE: &str =
    "The paper samples 5000 random phases; here the mean over all phases is computed without sampling noise.";
const FINITE_NOTE: &str =
    "Without detuning and coupling the limit is −sgn ξ: the rounding at ξ = 0 is due to the finite averaging window.";
const UNEQUAL_NOTE: &str =
    "The published covariance (dashed) uses another noise matrix; both diverge at |ξ| = γ/γ₁₂. For the two curves with one n̄ = 0 that is 1/√(n̄₁+n̄₂+1), as Eq. 31 says; for n̄ = 0.5, 1 it is 0.976, where Eq. 31 gives 0.632.";
const EQUAL_NOTE: &str =
    "At equal occupations the master equation keeps the oscillators uncorrelated for |ξ| < 1; the published curves (dashed) break Θ ≥ ½ for |ξ| > 2n̄/(2n̄+1).";

/// Fig. 1(a).
pub const FIG_1A: PaperFigure = PaperFigure {
    fig: "1a",
    params: DETUNED,
    family: COUPLINGS,
    shows: Shows::Spectrum,
    note: SPECTRUM_NOTE,
};
/// Fig. 1(b).
pub const FIG_1B: PaperFigure = PaperFigure { fig: "1b", note: FREQUENCY_NOTE, ..FIG_1A };
/// Fig. 1(c).
pub const FIG_1C: PaperFigure = PaperFigure {
    fig: "1c",
    params: STRONGEST,
    family: &[],
    shows: Shows::Plane,
    note: SHEET_NOTE,
};
/// Fig. 1(d).
pub const FIG_1D: PaperFigure =
    PaperFigure { fig: "1d", params: CRITICAL, shows: Shows::Circle, note: SLICE_NOTE, ..FIG_1A };
/// Fig. 2(a).
pub const FIG_2A: PaperFigure = PaperFigure {
    fig: "2a",
    params: Params { xi: -1.0, ..MOVING },
    family: &[],
    shows: Shows::Motion,
    note: MOTION_NOTE,
};
/// Fig. 2(b).
pub const FIG_2B: PaperFigure = PaperFigure { fig: "2b", params: MOVING, ..FIG_2A };
/// Fig. 2(c).
pub const FIG_2C: PaperFigure =
    PaperFigure { fig: "2c", params: Params { xi: 1.0, ..MOVING }, ..FIG_2A };
/// Fig. 3(a).
pub const FIG_3A: PaperFigure = PaperFigure {
    fig: "3a",
    params: DETUNED,
    family: &[
        &[(Axis::G, 0.0)],
        &[(Axis::G, 0.01)],
        &[(Axis::G, 0.02)],
        &[(Axis::G, 0.03)],
        &[(Axis::G, 0.04)],
        &[(Axis::G, 0.05)],
    ],
    shows: Shows::Locking,
    note: LOCKING_NOTE,
};
/// Fig. 3(b).
pub const FIG_3B: PaperFigure = PaperFigure {
    fig: "3b",
    params: RESONANT,
    family: &[
        &[(Axis::Gamma, 0.05)],
        &[(Axis::Gamma, 0.1)],
        &[(Axis::Gamma, 0.2)],
        &[(Axis::Gamma, 0.5)],
    ],
    shows: Shows::Locking,
    note: FINITE_NOTE,
};
/// Fig. 4(a).
pub const FIG_4A: PaperFigure = PaperFigure {
    fig: "4a",
    params: STRONG,
    family: &[
        &[(Axis::Nbar1, 0.0), (Axis::Nbar2, 0.5)],
        &[(Axis::Nbar1, 0.0), (Axis::Nbar2, 1.0)],
        &[(Axis::Nbar1, 0.5), (Axis::Nbar2, 1.0)],
    ],
    shows: Shows::Information,
    note: UNEQUAL_NOTE,
};
/// Fig. 4(b).
pub const FIG_4B: PaperFigure = PaperFigure {
    fig: "4b",
    family: &[
        &[(Axis::Nbar1, 0.0), (Axis::Nbar2, 0.0)],
        &[(Axis::Nbar1, 0.1), (Axis::Nbar2, 0.1)],
        &[(Axis::Nbar1, 0.5), (Axis::Nbar2, 0.5)],
        &[(Axis::Nbar1, 1.0), (Axis::Nbar2, 1.0)],
    ],
    note: EQUAL_NOTE,
    ..FIG_4A
};
