//! Which correlation a map shows.

use crate::error::Error;

/// Which measure is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// I₂.
    #[default]
    MutualInformation,
    /// J₂.
    ClassicalCorrelation,
    /// D₂.
    Discord,
}

impl Measure {
    /// From `"mutualInformation"`, `"classicalCorrelation"` or `"discord"`.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        match name {
            "mutualInformation" => Ok(Self::MutualInformation),
            "classicalCorrelation" => Ok(Self::ClassicalCorrelation),
            "discord" => Ok(Self::Discord),
            _ => Err(Error::UnknownKind {
                kind: name.to_owned(),
                allowed: "mutualInformation, classicalCorrelation, discord".to_owned(),
            }),
        }
    }

    /// Symbol as in the paper.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::MutualInformation => "I₂",
            Self::ClassicalCorrelation => "J₂",
            Self::Discord => "D₂",
        }
    }

    /// Name of its column in a table.
    pub fn column(self) -> &'static str {
        match self {
            Self::MutualInformation => "mutual_information",
            Self::ClassicalCorrelation => "classical_correlation",
            Self::Discord => "discord",
        }
    }
}
