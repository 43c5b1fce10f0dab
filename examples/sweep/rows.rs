//! One set of parameters as one line of a table.

use odd_sympathy::analysis::{
    entanglement_in_time, phase_locking, prepared_start, steady_state, Equations, Method,
    PhaseLockingOptions, Preparation, Squeezing,
};
use odd_sympathy::physics::{Pair, Params};
use odd_sympathy::Error;
use std::fmt::Write;

/// What is computed.
#[derive(Clone, Copy)]
pub enum Quantity {
    Steady,
    Locking,
    Entanglement(Prepared),
}

/// A start that is squeezed in each oscillator or in both together, and when it is looked at.
#[derive(Clone, Copy)]
pub struct Prepared {
    pub time: f64,
    pub squeeze1: f64,
    pub squeeze2: f64,
    pub squeeze12: f64,
}

impl Prepared {
    /// Oscillator 1 alone, for as long as most of it takes.
    pub const USUAL: Self = Self { time: 20.0, squeeze1: 0.5, squeeze2: 0.0, squeeze12: 0.0 };
}

const STEADY: [&str; 14] = [
    "theta11",
    "theta22",
    "theta12_re",
    "theta12_im",
    "flux",
    "min_eigenvalue",
    "physical",
    "entropy",
    "purity",
    "mutual_information",
    "classical_correlation",
    "discord",
    "log_negativity",
    "stable",
];
const LOCKING: [&str; 2] = ["plv", "plv_magnitude"];
const ENTANGLEMENT: [&str; 1] = ["log_negativity"];

impl Quantity {
    pub fn name(self) -> &'static str {
        match self {
            Self::Steady => "steady",
            Self::Locking => "plv",
            Self::Entanglement(_) => "entanglement",
        }
    }

    pub fn from_name(name: &str, prepared: Prepared) -> Result<Self, Error> {
        let all = [Self::Steady, Self::Locking, Self::Entanglement(prepared)];
        all.into_iter().find(|it| it.name() == name).ok_or_else(|| Error::UnknownKind {
            kind: name.to_owned(),
            allowed: all.map(Self::name).join(", "),
        })
    }

    /// What it depends on besides the parameters, as lines of the header.
    pub fn facts(self) -> String {
        match self {
            Self::Steady | Self::Locking => String::new(),
            Self::Entanglement(Prepared { time, squeeze1, squeeze2, squeeze12 }) => format!(
                "# time = {time}\n# squeeze1 = {squeeze1}\n# squeeze2 = {squeeze2}\n# squeeze12 = {squeeze12}\n"
            ),
        }
    }
}

/// The names of the columns, as a line.
pub fn names(quantity: Quantity) -> String {
    let own: &[&str] = match quantity {
        Quantity::Steady => &STEADY,
        Quantity::Locking => &LOCKING,
        Quantity::Entanglement(_) => &ENTANGLEMENT,
    };
    [&Params::KEYS, own].concat().join(",") + "\n"
}

/// Numbers as short as they read back; cells without one are empty.
pub fn row(params: Params, quantity: Quantity) -> Result<String, Error> {
    let pair = Pair::new(params)?;
    let mut line = String::with_capacity(256);
    // Writing to a String cannot fail.
    for value in params.to_array() {
        let _ = write!(line, "{value},");
    }
    match quantity {
        Quantity::Steady => match steady_state(&pair, Equations::MasterEquation) {
            Ok(it) => {
                let theta = it.covariance;
                for value in [theta.theta11, theta.theta22, theta.theta12.re, theta.theta12.im] {
                    let _ = write!(line, "{value},");
                }
                let _ =
                    write!(line, "{},{},{},", it.flux, it.min_eigenvalue, u8::from(it.physical));
                for value in it.information.to_array() {
                    let _ = write!(line, "{value},");
                }
                line.push_str("1\n");
            }
            Err(Error::Unstable { .. }) => line.push_str(",,,,,,,,,,,,,0\n"),
            Err(error) => return Err(error),
        },
        Quantity::Locking => {
            let it = phase_locking(&pair, &PhaseLockingOptions::new(Method::Limit))?;
            let _ = writeln!(line, "{},{}", it.value, it.magnitude);
        }
        Quantity::Entanglement(Prepared { time, squeeze1, squeeze2, squeeze12 }) => {
            let by = |r: f64| Squeezing { r, angle: 0.0 };
            let start = prepared_start(&Preparation {
                squeezing1: by(squeeze1),
                squeezing2: by(squeeze2),
                two_mode_squeezing: by(squeeze12),
                ..Preparation::default()
            })?;
            let found = entanglement_in_time(&pair, &start, time, 2)?;
            // Of an unstable pair it may have left the range in which it can be told.
            match found.last().filter(|it| it.is_finite()) {
                Some(value) => {
                    let _ = writeln!(line, "{value}");
                }
                None => line.push('\n'),
            }
        }
    }
    Ok(line)
}
