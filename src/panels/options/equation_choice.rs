//! Which equations a figure shows.

use crate::analysis::Equations;
use crate::error::Error;

/// Which equations a figure shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EquationChoice {
    /// One of them.
    One(Equations),
    /// The master equation, and the published formulas dashed beside it.
    Both,
}

impl EquationChoice {
    /// From `"both"`, or the name of one of them.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        match name {
            "both" => Ok(Self::Both),
            one => Equations::from_name(one).map(Self::One),
        }
    }

    /// Its name in options.
    pub fn name(self) -> &'static str {
        match self {
            Self::One(equations) => equations.name(),
            Self::Both => "both",
        }
    }

    /// What is to be computed, in the order of drawing.
    pub fn list(self) -> Vec<Equations> {
        match self {
            Self::One(equations) => vec![equations],
            Self::Both => vec![Equations::MasterEquation, Equations::Published],
        }
    }
}
