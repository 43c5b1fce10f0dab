//! One set of parameters as one line of a table.

use odd_sympathy::analysis::{phase_locking, steady_state, Equations, Method, PhaseLockingOptions};
use odd_sympathy::physics::{Pair, Params};
use odd_sympathy::Error;
use std::fmt::Write;

/// What is computed.
#[derive(Clone, Copy)]
pub enum Quantity {
    Steady,
    Locking,
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

impl Quantity {
    pub fn name(self) -> &'static str {
        match self {
            Self::Steady => "steady",
            Self::Locking => "plv",
        }
    }

    pub fn from_name(name: &str) -> Result<Self, Error> {
        [Self::Steady, Self::Locking].into_iter().find(|it| it.name() == name).ok_or_else(|| {
            Error::UnknownKind { kind: name.to_owned(), allowed: "steady, plv".to_owned() }
        })
    }
}

/// The names of the columns, as a line.
pub fn names(quantity: Quantity) -> String {
    let own: &[&str] = match quantity {
        Quantity::Steady => &STEADY,
        Quantity::Locking => &LOCKING,
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
    }
    Ok(line)
}
