//! Which equations a result is computed from.

use crate::error::Error;

/// The master equation, or the formulas as published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Equations {
    /// What Eq. 2 of Bittner & Tyagi gives.
    #[default]
    MasterEquation,
    /// The closed formulas printed in the paper.
    Published,
}

impl Equations {
    /// `"masterEquation"` or `"published"`.
    pub fn name(self) -> &'static str {
        match self {
            Self::MasterEquation => "masterEquation",
            Self::Published => "published",
        }
    }

    /// From `"masterEquation"` or `"published"`.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        match name {
            "masterEquation" => Ok(Self::MasterEquation),
            "published" => Ok(Self::Published),
            _ => Err(Error::UnknownKind {
                kind: name.to_owned(),
                allowed: "masterEquation, published".to_owned(),
            }),
        }
    }
}
