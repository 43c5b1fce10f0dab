//! A panel of the paper, and what it comes to for a reader.

use crate::analysis::{Axis, Continuation, Equations, Method};
use crate::figures::{format_short, AxisScale};
use crate::panels::axes::{labelled, symbol};
use crate::panels::form::Handles;
use crate::panels::options::{EquationChoice, GridRequest, PanelOptions, Part, Request};
use crate::panels::real_correlation::real;
use crate::panels::words::FORMAL_NOTE;
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
    pub note: &'static str,
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

/// Points of the curves of Fig. 3: without coupling the finite window ripples faster than those of other curves would show.
const LOCKING_POINTS: usize = 401;
/// ⟨a₁⟩ = 1 and ⟨a₂⟩ = i.
const START: [Complex64; 2] = [Complex64::new(1.0, 0.0), Complex64::new(0.0, 1.0)];
const DURATION: f64 = 80.0;
const SAMPLED_NOTE: &str =
    "Sampled as the paper did, with random initial phases; the mean over all phases needs none.";

impl PaperFigure {
    /// What it comes to at these parameters, with these options.
    pub fn at(&self, asked: Request) -> AtPaper {
        let Request { params, options } = asked;
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
                let values = values.map(|(_, value)| format_short(*value)).collect();
                format!("{} = {}", symbol(*axis), list(values))
            }
            members => {
                let equal = members.iter().all(|it| it.windows(2).all(|two| two[0].1 == two[1].1));
                let member = |it: &&[(Axis, f64)]| {
                    let all: Vec<String> =
                        it.iter().map(|(_, value)| format_short(*value)).collect();
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
                format_short(params.xi)
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
