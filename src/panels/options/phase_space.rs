//! What of phase space is shown, and which distribution over it.

use crate::error::Error;

/// What of the four-dimensional phase space is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PhaseSpace {
    /// Re α₁ against Re α₂.
    #[default]
    Joint,
    /// The plane of α₁.
    First,
    /// The plane of α₂.
    Second,
}

/// Which ordering of operators a distribution stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ordering {
    /// Symmetric: Θ.
    #[default]
    Wigner,
    /// Antinormal: Θ + ½.
    Husimi,
    /// Normal: Θ − ½; a delta function along its null directions.
    Glauber,
}

impl PhaseSpace {
    /// Name in options.
    pub fn name(self) -> &'static str {
        match self {
            Self::Joint => "joint",
            Self::First => "1",
            Self::Second => "2",
        }
    }

    /// From `"joint"`, `"1"` or `"2"`.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        match name {
            "joint" => Ok(Self::Joint),
            "1" => Ok(Self::First),
            "2" => Ok(Self::Second),
            _ => {
                Err(Error::UnknownKind { kind: name.to_owned(), allowed: "joint, 1, 2".to_owned() })
            }
        }
    }
}

impl Ordering {
    /// Name in options.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wigner => "wigner",
            Self::Husimi => "husimi",
            Self::Glauber => "glauber",
        }
    }

    /// From `"wigner"`, `"husimi"` or `"glauber"`.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        match name {
            "wigner" => Ok(Self::Wigner),
            "husimi" => Ok(Self::Husimi),
            "glauber" => Ok(Self::Glauber),
            _ => Err(Error::UnknownKind {
                kind: name.to_owned(),
                allowed: "wigner, husimi, glauber".to_owned(),
            }),
        }
    }

    /// What it adds to Θ.
    pub fn offset(self) -> f64 {
        match self {
            Self::Wigner => 0.0,
            Self::Husimi => 0.5,
            Self::Glauber => -0.5,
        }
    }

    /// Name in a sentence.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::Wigner => "the Wigner function",
            Self::Husimi => "the Husimi function",
            Self::Glauber => "the Glauber function",
        }
    }

    /// Its letter.
    pub fn title(self) -> &'static str {
        match self {
            Self::Wigner => "W",
            Self::Husimi => "Q",
            Self::Glauber => "P",
        }
    }
}
