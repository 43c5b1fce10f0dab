//! The figures there are.

use crate::error::Error;

/// Which figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Re⟨a₁⟩ against Re⟨a₂⟩.
    PhasePortrait,
    /// Re⟨a₁⟩ and Re⟨a₂⟩ in time.
    Moments,
    /// Real parts of the eigenvalues along an axis.
    EigenvaluesReal,
    /// Imaginary parts of the eigenvalues along an axis.
    EigenvaluesImaginary,
    /// Phase-locking value along an axis.
    Plv,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::PhasePortrait,
        Self::Moments,
        Self::EigenvaluesReal,
        Self::EigenvaluesImaginary,
        Self::Plv,
    ];

    /// Name in links and in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::PhasePortrait => "phasePortrait",
            Self::Moments => "moments",
            Self::EigenvaluesReal => "eigenvaluesReal",
            Self::EigenvaluesImaginary => "eigenvaluesImaginary",
            Self::Plv => "plv",
        }
    }

    /// The kind of that name.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|kind| kind.name() == name).ok_or_else(|| Error::UnknownKind {
            kind: name.to_owned(),
            allowed: Self::ALL.map(Self::name).join(", "),
        })
    }
}
