//! The figures of Bittner & Tyagi: general figures at the paper's parameters.

use super::axes::{labelled, symbol};
use super::form::Handles;
use super::options::{EquationChoice, GridRequest, PanelOptions, Part};
use super::real_correlation::real;
use super::words::{FORMAL_NOTE, FREQUENCY_NOTE};
use crate::analysis::{Axis, Continuation, Equations, Method};
use crate::figures::{short, AxisScale};
use crate::physics::{Pair, Params};
use num_complex::Complex64;

/// A panel of the paper.
pub struct PaperFigure {
    /// Its name there: "1a".
    pub fig: &'static str,
    /// The paper's parameters; where ξ runs along an axis, the present one follows the reader.
    pub params: Params,
    /// What tells its curves apart; empty for a single one.
    pub family: &'static [&'static [(Axis, f64)]],
    /// What it shows, and so which options it sets.
    pub shows: Shows,
    /// Where the published text departs from the master equation.
    note: &'static str,
}

/// What a panel of the paper shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// Eigenvalues over real ξ.
    Spectrum,
    /// Eigenvalues over complex ξ, of which the text and caption (d) of Fig. 1 speak as Im λ±.
    Plane,
    /// The same on the circle |ξ| = ξcrit.
    Circle,
    /// A motion.
    Motion,
    /// Phase locking over real ξ.
    Locking,
    /// Mutual information over real ξ.
    Information,
}

/// What a panel comes to for a reader: the parameters and options of a general figure, and what is said of them.
pub struct AtPaper {
    /// Parameters of the general figure.
    pub params: Params,
    /// Its options.
    pub options: PanelOptions,
    /// Where the published text departs, in one sentence; stands before all else.
    pub note: &'static str,
    /// What else is to be said; stands after all else.
    pub remark: String,
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
const CRITICAL: Params = Params { xi: 0.4, ..DETUNED };
/// The largest coupling of Fig. 1, where the exceptional points are farthest from the real axis.
const STRONGEST: Params = Params { g: 0.04, ..DETUNED };
/// Fig. 4 has ω = g = 1.
const STRONG: Params = Params { g: 1.0, ..RESONANT };
/// Fig. 2, at different ξ.
const MOVING: Params = Params { g: 0.1, ..RESONANT };
/// Points of the curves of Fig. 3: without coupling the finite window ripples faster than those of other curves would show.
const LOCKING_POINTS: usize = 401;
/// ⟨a₁⟩ = 1 and ⟨a₂⟩ = i.
const START: [Complex64; 2] = [Complex64::new(1.0, 0.0), Complex64::new(0.0, 1.0)];
const DURATION: f64 = 80.0;

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

impl PaperFigure {
    /// What it comes to at these parameters, with these options.
    pub fn at(&self, params: &Params, options: &PanelOptions) -> AtPaper {
        let mut at = AtPaper {
            params: self.params,
            // On an axis of real correlations a complex one has no place.
            options: PanelOptions { marker: options.marker && is_real(params), ..options.clone() },
            note: self.note_of(options),
            remark: String::new(),
        };
        if !self.family.is_empty() {
            at.options.curves = Some(self.family.iter().map(|member| member.to_vec()).collect());
        }
        match self.shows {
            Shows::Spectrum | Shows::Information => {
                at.options.equations = EquationChoice::Both;
                at.over_xi(params);
            }
            Shows::Locking => {
                at.options.with_limit = false;
                at.options.grid.points = options.grid.points.or(Some(LOCKING_POINTS));
                at.over_xi(params);
            }
            Shows::Plane => {
                (at.params.xi, at.params.xi_phase) = (params.xi, params.xi_phase);
                at.options.marker = options.marker;
                at.options.part = options.part.or(Some(Part::Imaginary));
            }
            Shows::Circle => {
                at.options.part = options.part.or(Some(Part::Imaginary));
                // Eq. 24 continues by the literal substitution: beside the Hermitian one it would compare two models.
                at.options.equations = match options.continuation {
                    Continuation::Hermitian => EquationChoice::One(Equations::MasterEquation),
                    Continuation::Formal => EquationChoice::Both,
                };
                at.options.grid = along_xi(options.grid);
            }
            Shows::Motion => (at.options.start, at.options.duration) = (START, DURATION),
        }
        at
    }

    fn note_of(&self, options: &PanelOptions) -> &'static str {
        match self.shows {
            Shows::Plane | Shows::Circle if options.continuation == Continuation::Formal => {
                FORMAL_NOTE
            }
            Shows::Locking if options.locking.method == Method::MonteCarlo => SAMPLED_NOTE,
            Shows::Spectrum
            | Shows::Plane
            | Shows::Circle
            | Shows::Motion
            | Shows::Locking
            | Shows::Information => self.note,
        }
    }

    /// What a reader can do with it, other than with the general figure.
    pub fn handles(&self, general: Handles) -> Handles {
        match self.shows {
            // A family of circles has no mark.
            Shows::Circle => Handles { drag: false, ..general },
            // It is whole, and stands.
            Shows::Motion => Handles { zoom: true, ..general },
            Shows::Spectrum | Shows::Plane | Shows::Locking | Shows::Information => general,
        }
    }

    /// Whether it is one, which has a start.
    pub fn is_motion(&self) -> bool {
        self.shows == Shows::Motion
    }

    /// Whether its curves take so long that nobody waits for them.
    pub fn takes_long(&self) -> bool {
        self.shows == Shows::Locking
    }

    /// What its curves differ in, or what the plane has been drawn for: "g = 0, 0.01 … 0.04".
    pub fn family_in_words(&self) -> String {
        let list = |values: Vec<String>| match &values[..] {
            // Equal steps, as long families are here.
            [first, second, _, _, .., last] if values.len() > 4 => {
                format!("{first}, {second} … {last}")
            }
            _ => values.join(", "),
        };
        match self.family {
            [] if self.shows == Shows::Plane => labelled(Axis::G, self.params.g),
            [] => String::new(),
            [[(axis, _)], ..] => {
                let values = self.family.iter().flat_map(|member| member.iter());
                let values = values.map(|(_, value)| short(*value)).collect();
                format!("{} = {}", symbol(*axis), list(values))
            }
            members => {
                let equal = members.iter().all(|it| it.windows(2).all(|two| two[0].1 == two[1].1));
                let member = |it: &&[(Axis, f64)]| {
                    let all: Vec<String> = it.iter().map(|(_, value)| short(*value)).collect();
                    if equal {
                        all[0].clone()
                    } else {
                        format!("({})", all.join(", "))
                    }
                };
                format!("n̄ = {}", list(members.iter().map(member).collect()))
            }
        }
    }
}

impl AtPaper {
    /// ξ along the axis, with the present one where it is real.
    fn over_xi(&mut self, params: &Params) {
        self.params.xi = real(params).xi;
        self.options.grid = along_xi(self.options.grid);
        if !is_real(params) {
            self.remark = format!(
                " The panel is over real correlations: its sentence is for ξ = {}.",
                short(params.xi)
            );
        }
    }
}

fn along_xi(grid: GridRequest) -> GridRequest {
    let (from, to) = (Some(-1.0), Some(1.0));
    GridRequest { axis: Axis::Xi, from, to, scale: AxisScale::Linear, ..grid }
}

fn is_real(params: &Params) -> bool {
    Pair::new(*params).is_ok_and(|pair| pair.is_real())
}
