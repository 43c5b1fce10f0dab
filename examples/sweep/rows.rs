//! One set of parameters as one line of a table.

use odd_sympathy::analysis::{
    entanglement_after, entanglement_lifetime, phase_locking, prepared_start, steady_state,
    Equations, Method, PhaseLockingOptions, Preparation, Squeezing, LIFETIME_TIMES,
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
    Lifetime(Prepared),
}

/// A start, and until when it is looked at.
#[derive(Clone, Copy)]
pub struct Prepared {
    pub time: f64,
    pub start: Preparation,
}

impl Prepared {
    /// Oscillator 1 alone is squeezed, for as long as most of it takes.
    pub fn usual() -> Self {
        let squeezing1 = Squeezing { r: 0.5, angle: 0.0 };
        Self { time: 20.0, start: Preparation { squeezing1, ..Preparation::default() } }
    }

    /// Its numbers under the names of the command line.
    pub fn numbers(&mut self) -> [(&'static str, &mut f64); 9] {
        let Preparation { nbar1, nbar2, squeezing1, squeezing2, two_mode_squeezing, .. } =
            &mut self.start;
        [
            ("time", &mut self.time),
            ("squeeze1", &mut squeezing1.r),
            ("squeezeAngle1", &mut squeezing1.angle),
            ("squeeze2", &mut squeezing2.r),
            ("squeezeAngle2", &mut squeezing2.angle),
            ("squeeze12", &mut two_mode_squeezing.r),
            ("squeezeAngle12", &mut two_mode_squeezing.angle),
            ("start1", nbar1),
            ("start2", nbar2),
        ]
    }
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
const LIFETIME: [&str; 1] = ["lifetime"];

impl Quantity {
    pub fn name(self) -> &'static str {
        match self {
            Self::Steady => "steady",
            Self::Locking => "plv",
            Self::Entanglement(_) => "entanglement",
            Self::Lifetime(_) => "lifetime",
        }
    }

    pub fn from_name(name: &str, prepared: Prepared) -> Result<Self, Error> {
        let all =
            [Self::Steady, Self::Locking, Self::Entanglement(prepared), Self::Lifetime(prepared)];
        all.into_iter().find(|it| it.name() == name).ok_or_else(|| Error::UnknownKind {
            kind: name.to_owned(),
            allowed: all.map(Self::name).join(", "),
        })
    }

    /// What it depends on besides the parameters, as lines of the header.
    pub fn facts(self) -> String {
        match self {
            Self::Steady | Self::Locking => String::new(),
            Self::Entanglement(mut prepared) | Self::Lifetime(mut prepared) => {
                let lines = prepared.numbers().map(|(name, value)| format!("# {name} = {value}\n"));
                lines.concat()
            }
        }
    }
}

/// The names of the columns, as a line.
pub fn names(quantity: Quantity) -> String {
    let own: &[&str] = match quantity {
        Quantity::Steady => &STEADY,
        Quantity::Locking => &LOCKING,
        Quantity::Entanglement(_) => &ENTANGLEMENT,
        Quantity::Lifetime(_) => &LIFETIME,
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
        Quantity::Entanglement(Prepared { time, start }) => {
            let value = entanglement_after(&pair, &prepared_start(&start)?, time)?;
            // Of an unstable pair it may have left the range in which it can be told.
            if value.is_finite() {
                let _ = write!(line, "{value}");
            }
            line.push('\n');
        }
        Quantity::Lifetime(Prepared { time, start }) => {
            let value =
                entanglement_lifetime(&pair, &prepared_start(&start)?, time, LIFETIME_TIMES)?;
            let _ = writeln!(line, "{value}");
        }
    }
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The last cell of a row whose bath is empty and identical for both: one mode never decays.
    fn value(xi: f64, quantity: Quantity) -> f64 {
        let params = Params { omega2: 1.0, g: 0.0, xi, ..Params::default() };
        let line = row(params, quantity).expect("a row");
        let cell = line.trim_end().rsplit(',').next().expect("a cell");
        cell.parse().expect("a number")
    }

    #[test]
    fn entanglement_is_that_of_the_closed_form() {
        let prepared = Prepared { time: 100.0, ..Prepared::usual() };
        let found = value(1.0, Quantity::Entanglement(prepared));
        let expected = 0.5 * (2.0 / (1.0 + (-1.0_f64).exp())).ln();
        assert!((found - expected).abs() < 1e-12, "{found} {expected}");
    }

    #[test]
    fn a_squeezed_pair_lives_until_the_end_at_full_correlation_alone() {
        let mut prepared = Prepared { time: 40.0, ..Prepared::usual() };
        for (name, number) in prepared.numbers() {
            match name {
                "squeeze1" => *number = 0.0,
                "squeeze12" => *number = 0.5,
                _ => {}
            }
        }
        assert_eq!(value(1.0, Quantity::Lifetime(prepared)), 40.0);
        assert!(value(0.0, Quantity::Lifetime(prepared)) < 40.0);
    }
}
