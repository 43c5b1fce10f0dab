//! What tells the starts of a family apart.

use crate::analysis::{Preparation, Squeezing};

/// The squeezing of one oscillator, of the other, or of both together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartKey {
    /// r₁.
    Squeeze1,
    /// r₂.
    Squeeze2,
    /// r₁₂.
    Squeeze12,
}

impl StartKey {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Squeeze1, Self::Squeeze2, Self::Squeeze12];

    /// Name in links and options.
    pub fn key(self) -> &'static str {
        match self {
            Self::Squeeze1 => "squeeze1",
            Self::Squeeze2 => "squeeze2",
            Self::Squeeze12 => "squeeze12",
        }
    }

    /// Its symbol.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Squeeze1 => "r₁",
            Self::Squeeze2 => "r₂",
            Self::Squeeze12 => "r₁₂",
        }
    }

    /// The one of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.key() == key)
    }

    /// Its value in a preparation.
    pub fn value(self, prepared: &Preparation) -> f64 {
        self.squeezing(&mut { *prepared }).r
    }

    /// The preparation with this value. Squeezing is of single oscillators or of both together: what is begun ends the other.
    pub fn applied(self, prepared: &Preparation, r: f64) -> Preparation {
        let mut next = *prepared;
        if r != 0.0 && self == Self::Squeeze12 {
            (next.squeezing1.r, next.squeezing2.r) = (0.0, 0.0);
        } else if r != 0.0 {
            next.two_mode_squeezing.r = 0.0;
        }
        self.squeezing(&mut next).r = r;
        next
    }

    fn squeezing(self, prepared: &mut Preparation) -> &mut Squeezing {
        match self {
            Self::Squeeze1 => &mut prepared.squeezing1,
            Self::Squeeze2 => &mut prepared.squeezing2,
            Self::Squeeze12 => &mut prepared.two_mode_squeezing,
        }
    }
}
