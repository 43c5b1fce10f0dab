//! Phrases that several sentences share.

use super::numbers::{apart_from, beside, degrees};
use crate::analysis::Axis;
use crate::error::Error;
use crate::figures::short;
use crate::physics::{Pair, Params};

/// The phase of a correlation that is turned, in degrees; none where ξ is the correlation itself.
fn turned(params: &Params) -> Option<String> {
    let text = degrees(params.xi_phase);
    (text != "0°").then_some(text)
}

/// The correlation as it is set: "0.6", or "0.6 at 54°" for 0.6·e^{iφ} with φ = 54°.
pub fn correlation(params: &Params) -> String {
    match turned(params) {
        Some(angle) if params.xi != 0.0 => format!("{} at {angle}", short(params.xi)),
        _ => short(params.xi),
    }
}

/// What is said after the title of an axis of ξ, along which the phase stays: " at 54°".
pub fn at_phase(params: &Params) -> String {
    turned(params).map(|angle| format!(" at {angle}")).unwrap_or_default()
}

/// A clause as a sentence of its own, or after the member of a family that it is about: "For g = 0, the modes …".
pub fn opened(member: &str, clause: &str) -> String {
    if member.is_empty() {
        capital(clause)
    } else {
        format!("For {member}, {clause}")
    }
}

/// Words begin with a capital, symbols keep their case: ω, n̄, λ.
fn capital(clause: &str) -> String {
    let word: String = clause.chars().take_while(|letter| letter.is_alphabetic()).collect();
    if !word.is_ascii() || (word.len() < 2 && word != "a") {
        return clause.to_owned();
    }
    let mut letters = clause.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

/// Why no printed curve stands beside the derived one; empty where nothing is missing.
pub fn unpublished(pair: &Pair, axis: Axis, wanted: bool, drawn: bool) -> String {
    if !wanted || drawn {
        return String::new();
    }
    // Along an axis of ξ or of its phase the present value may be real and the others are not.
    let complex = match axis {
        Axis::Xi => pair.turn().im != 0.0,
        Axis::XiPhase => true,
        Axis::Delta | Axis::G | Axis::Gamma | Axis::Nbar1 | Axis::Nbar2 => !pair.is_real(),
    };
    let equal = axis != Axis::Delta && pair.delta() == 0.0;
    let why = if complex || equal { REAL_CORRELATION } else { EQUAL_FREQUENCIES };
    format!(" {}, so only the derived curve is drawn.", opened("", why))
}

/// What the printed steady state holds for …
const EQUAL_FREQUENCIES: &str = "the printed formulas assume equal frequencies";
/// … and all that is printed.
const REAL_CORRELATION: &str = "the printed formulas assume a real correlation";

/// Why there are no printed numbers, as a clause.
pub fn unprinted(pair: &Pair, error: &Error) -> String {
    match error {
        Error::Unstable { xi_limit, .. } => {
            format!("the printed formulas have no steady state from |ξ| = {} on.", short(*xi_limit))
        }
        Error::NotDefined { .. } if !pair.is_real() => format!("{REAL_CORRELATION}."),
        Error::NotDefined { .. } => format!("{EQUAL_FREQUENCIES}."),
        error => format!("{error}."),
    }
}

/// Why there is no steady state, as a clause.
pub fn refused(pair: &Pair, error: &Error) -> String {
    let Error::Unstable { growth_rate, xi_limit } = error else {
        return format!("{error}.");
    };
    let xi = pair.params().xi.abs();
    // Two limits that agree but for rounding are one.
    let limit = if beside(xi - xi_limit, 1.0) == 0.0 { xi } else { *xi_limit };
    let bound = apart_from(limit, xi);
    match beside(*growth_rate, pair.params().gamma.max(pair.mean_frequency())) {
        rate if rate > 0.0 => {
            let rate = short(rate);
            format!("there is no steady state: one mode grows at the rate {rate}. A steady state needs |ξ| < {bound}.")
        }
        _ => format!(
            "there is no unique steady state: at |ξ| = {} one mode never decays.",
            short(xi)
        ),
    }
}

/// Runs in words.
pub fn counted(runs: usize) -> String {
    match runs {
        1 => "one noisy run".into(),
        count => format!("{count} noisy runs"),
    }
}

#[cfg(test)]
mod tests {
    use super::{correlation, opened};
    use crate::physics::Params;
    use std::f64::consts::PI;

    #[test]
    fn a_correlation_is_written_as_it_is_set() {
        let at = |xi, xi_phase| correlation(&Params { xi, xi_phase, ..Params::default() });
        assert_eq!(at(0.6, 0.0), "0.6");
        assert_eq!(at(-0.6, 2.0 * PI), "−0.6");
        assert_eq!(at(0.6, 0.3 * PI), "0.6 at 54°");
        assert_eq!(at(0.0, 0.3 * PI), "0");
    }

    #[test]
    fn words_begin_with_a_capital_and_symbols_do_not() {
        assert_eq!(opened("", "the modes merge."), "The modes merge.");
        assert_eq!(opened("", "ω is real."), "ω is real.");
        assert_eq!(opened("", "n̄₁ = 1."), "n̄₁ = 1.");
        assert_eq!(opened("g = 0", "the modes merge."), "For g = 0, the modes merge.");
    }
}
