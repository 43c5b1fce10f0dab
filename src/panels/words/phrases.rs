//! Phrases that several sentences share.

use super::numbers::{apart_from, beside, degrees};
use crate::analysis::Axis;
use crate::error::Error;
use crate::figures::format_short;
use crate::physics::{Covariance, Pair, Params};
use num_complex::Complex64;

/// The phase of a correlation that is turned, in degrees; none where ξ is the correlation itself.
fn turned(params: &Params) -> Option<String> {
    let text = degrees(params.xi_phase);
    (text != "0°").then_some(text)
}

/// The correlation: "0.6", or "0.6 (phase 54°)" for 0.6·e^{iφ} with φ = 54° as it is set.
pub fn correlation(params: &Params) -> String {
    correlation_beside(params, f64::NAN)
}

/// The same with the digits that tell its modulus from another one.
pub fn correlation_beside(params: &Params, modulus: f64) -> String {
    let size = |xi: f64| apart_from(xi, modulus.copysign(xi));
    match turned(params) {
        Some(angle) if angle == "180°" => size(-params.xi + 0.0),
        Some(angle) if params.xi != 0.0 => format!("{} (phase {angle})", size(params.xi)),
        _ => size(params.xi),
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
            format!(
                "the printed formulas have no steady state from |ξ| = {} on.",
                format_short(*xi_limit)
            )
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
    let p = pair.params();
    let xi = p.xi.abs();
    let rate = told_rate(pair, *growth_rate);
    if rate > 0.0 {
        let (rate, bound) = (format_short(rate), apart_from(*xi_limit, xi));
        return format!("there is no steady state: one mode grows at the rate {rate}. A steady state needs |ξ| < {bound}.");
    }
    if rate < 0.0 {
        let rate = format_short(-rate);
        return format!(
            "a steady state is not computed: one mode decays at the rate {rate}, below the least one of 10⁻¹²."
        );
    }
    let at = format_short(xi);
    // Of a mode without noise nothing is left to settle; at unequal occupations the noise drives it.
    if has_no_noise(pair) {
        format!("there is no unique steady state: at |ξ| = {at} one mode never decays.")
    } else {
        format!("there is no steady state: at |ξ| = {at} one mode does not decay, and its quanta grow without end.")
    }
}

/// A rate of growth, or 0 where it is rounding.
fn told_rate(pair: &Pair, growth_rate: f64) -> f64 {
    let size = pair.params().gamma.max(pair.mean_frequency());
    beside(growth_rate, RATE_ROUNDING * size / LEAST)
}

/// Whether a mode that does not decay is not driven, either.
fn has_no_noise(pair: &Pair) -> bool {
    let gamma = pair.params().gamma;
    beside(pair.gamma12() - gamma, gamma) == 0.0
}

/// Whether there is no steady state because one mode keeps for ever what it began with.
pub fn never_decays(pair: &Pair, error: &Error) -> bool {
    let dark = |rate: f64| told_rate(pair, rate) == 0.0 && has_no_noise(pair);
    matches!(error, Error::Unstable { growth_rate, .. } if dark(*growth_rate))
}

/// Rates below this share of the frequencies are rounding of the eigenvalues …
const RATE_ROUNDING: f64 = 1e-14;
/// … where a number in general is so below this one.
const LEAST: f64 = 1e-12;

/// Θ₁₂ of a steady state without parts that are rounding beside Θ: flux, balance, coherence and information speak of one.
pub fn zeroed(theta: &Covariance) -> Complex64 {
    let size = COHERENCE_ROUNDING / LEAST * (theta.theta11 + theta.theta22);
    Complex64::new(beside(theta.theta12.re, size), beside(theta.theta12.im, size))
}

/// A share of Θ below which a part of Θ₁₂ is rounding: it is known in each part to nearly all digits.
const COHERENCE_ROUNDING: f64 = 1e-16;

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
        assert_eq!(at(0.6, 0.3 * PI), "0.6 (phase 54°)");
        assert_eq!(at(-0.75, PI), "0.75");
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
