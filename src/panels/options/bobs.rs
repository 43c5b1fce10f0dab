//! Which account of a motion two clocks show.

use crate::error::Error;

/// What swings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bobs {
    /// The mean of all runs.
    #[default]
    Mean,
    /// The first noisy run, as long as there is one.
    Run,
}

impl Bobs {
    /// `"mean"` or `"run"`.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        match name {
            "mean" => Ok(Self::Mean),
            "run" => Ok(Self::Run),
            _ => Err(Error::UnknownKind { kind: name.to_owned(), allowed: "mean, run".to_owned() }),
        }
    }
}
