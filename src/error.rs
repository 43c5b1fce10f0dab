//! Everything that can go wrong, with the numbers that explain it.

mod numbers;

use numbers::{format_fixed, frequencies, range, rate};
use std::fmt;

pub(crate) use numbers::rounded;
pub use numbers::spelled;

/// The one error of the crate. `name()` is the JavaScript `Error.name`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Error {
    /// A number outside its allowed range.
    OutOfRange {
        /// Key of the parameter or option.
        name: String,
        /// The refused value.
        value: f64,
        /// Smallest allowed value.
        min: f64,
        /// Largest allowed value.
        max: f64,
    },
    /// A key or an axis that does not exist.
    UnknownKey {
        /// The refused key.
        key: String,
        /// The keys that exist, separated by commas.
        allowed: String,
    },
    /// A required key that was not given.
    MissingKey {
        /// The missing key.
        key: String,
    },
    /// A key that holds something of another kind than it must.
    WrongType {
        /// The key.
        key: String,
        /// What it must be: "an object {re, im}", "a list".
        wanted: String,
        /// What it is: "the number 1".
        found: String,
    },
    /// A list that is longer or shorter than what it belongs to.
    WrongLength {
        /// Key of the list.
        name: String,
        /// How many values it has.
        found: usize,
        /// How many things there are.
        wanted: usize,
        /// What these are: "nodes".
        of: String,
    },
    /// NaN, an infinity, or something that is no number.
    NotFinite {
        /// Key of the parameter or option.
        name: String,
        /// The refused value as text.
        value: String,
    },
    /// A result beyond the range of numbers, as an unstable motion has in the end.
    Overflow {
        /// What grows so much: "the covariance".
        what: &'static str,
        /// The time that was asked for.
        time: f64,
    },
    /// A covariance that no quantum state has.
    NotPhysical {
        /// Smallest eigenvalue of Θ, which must be at least ½.
        smallest: f64,
    },
    /// Moments of a squeezed state that no quantum state has.
    NoState {
        /// Smallest eigenvalue of σ + (i/2)Ω, which must be at least 0.
        smallest: f64,
    },
    /// More work than one call accepts.
    TooMany {
        /// What there is too much of.
        name: String,
        /// How many were asked for.
        value: f64,
        /// Largest allowed number.
        max: f64,
    },
    /// No steady state: the growth rate is not negative.
    Unstable {
        /// Largest real part of the eigenvalues.
        growth_rate: f64,
        /// The steady state exists for |ξ| below this value.
        xi_limit: f64,
    },
    /// A network without a unique steady state.
    NoSteadyState {
        /// Largest real part of the eigenvalues.
        growth_rate: f64,
        /// Frequencies of the dark modes, which keep their initial state for ever.
        dark_modes: Vec<f64>,
    },
    /// Edges that make no simple graph.
    BadGraph {
        /// Which edge or line, its value, and what is wrong with it.
        reason: String,
    },
    /// A quantity that the formulas in use do not define here.
    NotDefined {
        /// What is not defined, where and why.
        what: String,
    },
    /// A figure kind, method or set of equations that does not exist.
    UnknownKind {
        /// The refused word.
        kind: String,
        /// The words that exist, separated by commas.
        allowed: String,
    },
    /// A fault of this program, not of its input.
    Internal {
        /// What failed.
        reason: String,
    },
}

impl Error {
    /// The variant as text: `OutOfRange`, `Unstable`, …
    pub fn name(&self) -> &'static str {
        match self {
            Self::OutOfRange { .. } | Self::WrongLength { .. } => "OutOfRange",
            Self::UnknownKey { .. } => "UnknownKey",
            Self::MissingKey { .. } | Self::WrongType { .. } => "MissingKey",
            Self::NotFinite { .. } => "NotFinite",
            Self::Overflow { .. } => "Overflow",
            Self::NotPhysical { .. } | Self::NoState { .. } => "NotPhysical",
            Self::TooMany { .. } => "TooMany",
            Self::Unstable { .. } | Self::NoSteadyState { .. } => "Unstable",
            Self::BadGraph { .. } => "BadGraph",
            Self::NotDefined { .. } => "NotDefined",
            Self::UnknownKind { .. } => "UnknownKind",
            Self::Internal { .. } => "Internal",
        }
    }

    /// `Ok(value)` if it is finite and within `min ..= max`.
    pub fn check_range(name: &str, value: f64, min: f64, max: f64) -> Result<f64, Self> {
        if !value.is_finite() {
            return Err(Self::NotFinite { name: name.to_owned(), value: spelled(value) });
        }
        if !(min..=max).contains(&value) {
            return Err(Self::OutOfRange { name: name.to_owned(), value, min, max });
        }
        Ok(value)
    }

    /// `Ok(())` if a list has as many values as there are things of that name.
    pub fn check_length(name: &str, found: usize, wanted: usize, of: &str) -> Result<(), Self> {
        if found != wanted {
            let (name, of) = (name.to_owned(), of.to_owned());
            return Err(Self::WrongLength { name, found, wanted, of });
        }
        Ok(())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfRange { name, value, min, max } if min == max => {
                write!(f, "{name} is {}, but must be {}", format_fixed(*value), format_fixed(*min))
            }
            Self::OutOfRange { name, value, min, max } => {
                let (value, range) = (format_fixed(*value), range(*min, *max));
                write!(f, "{name} = {value} is outside its range {range}")
            }
            Self::UnknownKey { key, allowed } => {
                write!(f, "{key:?} is not a known key; the keys are {allowed}")
            }
            Self::MissingKey { key } => write!(f, "{key} is missing"),
            Self::WrongType { key, wanted, found } => {
                write!(f, "{key} must be {wanted}, not {found}")
            }
            Self::WrongLength { name, found, wanted, of } => {
                let values = if *found == 1 { "value" } else { "values" };
                write!(f, "{name} has {found} {values} but there are {wanted} {of}")
            }
            Self::NotFinite { name, value } => {
                write!(f, "{name} must be a finite number, not {value}")
            }
            Self::Overflow { what, time } => {
                write!(
                    f,
                    "{what} would leave the range of numbers within a time of {}",
                    format_fixed(*time)
                )
            }
            Self::NotPhysical { smallest } => {
                write!(
                    f,
                    "no quantum state has this covariance: the smallest eigenvalue of theta is {}, and must be at least 0.5",
                    format_fixed(*smallest)
                )
            }
            #[cfg(feature = "full")]
            Self::NoState { smallest } => {
                write!(
                    f,
                    "no quantum state has this covariance: the smallest eigenvalue of sigma + (i/2) Omega is {}, and must be at least 0",
                    format_fixed(*smallest)
                )
            }
            // The page's first module squeezes nothing.
            #[cfg(not(feature = "full"))]
            Self::NoState { .. } => Ok(()),
            Self::TooMany { name, value, max } => {
                let (value, max) = (format_fixed(*value), format_fixed(*max));
                write!(f, "{name} = {value} is too many; at most {max} are allowed")
            }
            Self::Unstable { growth_rate, xi_limit } => {
                let (growth_rate, xi_limit) = (rate(*growth_rate), rounded(*xi_limit));
                let unique = if growth_rate == "0" { " unique" } else { "" };
                write!(
                    f,
                    "there is no{unique} steady state: the growth rate is {growth_rate}; it must be negative, which needs |xi| < {xi_limit}"
                )
            }
            Self::NoSteadyState { growth_rate, dark_modes } => {
                let growth_rate = rate(*growth_rate);
                write!(f, "there is no unique steady state: the growth rate is {growth_rate}; it must be negative")?;
                match dark_modes.as_slice() {
                    [] => Ok(()),
                    [one] => write!(
                        f,
                        "; one dark mode keeps its initial state for ever, at the frequency {}",
                        rounded(*one)
                    ),
                    several => write!(
                        f,
                        "; {} dark modes keep their initial state for ever, {}",
                        several.len(),
                        frequencies(several)
                    ),
                }
            }
            Self::BadGraph { reason } => write!(f, "the graph cannot be used: {reason}"),
            Self::NotDefined { what } => write!(f, "not defined: {what}"),
            Self::UnknownKind { kind, allowed } => {
                write!(f, "{kind:?} is not one of {allowed}")
            }
            Self::Internal { reason } => write!(f, "internal error: {reason}"),
        }
    }
}

impl std::error::Error for Error {}
