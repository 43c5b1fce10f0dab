//! Which part of the eigenvalues is drawn.

use crate::error::Error;

/// The real or the imaginary part of λ±.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Re λ: minus the damping of the amplitudes.
    Real,
    /// Im λ: minus the frequencies.
    Imaginary,
}

impl Part {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Real, Self::Imaginary];

    /// `"re"` or `"im"`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Real => "re",
            Self::Imaginary => "im",
        }
    }

    /// The one of that name.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|it| it.name() == name).ok_or_else(|| Error::UnknownKind {
            kind: name.to_owned(),
            allowed: Self::ALL.map(Self::name).join(", "),
        })
    }

    /// Title of an axis.
    pub fn title(self) -> &'static str {
        match self {
            Self::Real => "Re λ (ω₁)",
            Self::Imaginary => "Im λ (ω₁)",
        }
    }
}
