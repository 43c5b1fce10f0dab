//! What is said of the two modes: which one outlives the other, and how they turn.

use super::phrases::{correlation, degrees};
use crate::analysis::{phase_locking, Method, PhaseLockingOptions};
use crate::error::Error;
use crate::figures::short;
use crate::physics::{eigenvalues, Pair};
use num_complex::Complex64;
use std::f64::consts::PI;

/// A difference of two numbers below this share of what it is told from is rounding.
const ROUNDING: f64 = 1e-12;
/// An angle within this of 0 or π is called by its name.
const NEAR: f64 = 5.0 * PI / 180.0;

/// "in phase", "in antiphase" or "at φ₁ − φ₂ = 143°".
pub fn at_angle(angle: f64) -> String {
    match angle.abs() {
        size if size <= NEAR => "in phase".into(),
        size if size >= PI - NEAR => "in antiphase".into(),
        _ => format!("at φ₁ − φ₂ = {}", degrees(angle)),
    }
}

/// Which mode is left in the end; the begin of a sentence.
pub fn outliving(pair: &Pair) -> Result<String, Error> {
    let [first, second] = eigenvalues(pair);
    let (rate, xi) = (first.re - second.re, correlation(pair.params()));
    let size = pair.params().gamma.max((first - second).norm());
    let locking = phase_locking(pair, &PhaseLockingOptions::new(Method::Limit))?;
    let angle = locking.angle.filter(|_| rate > ROUNDING * size);
    let Some(angle) = angle else {
        return Ok(format!("At ξ = {xi} both modes are damped alike"));
    };
    let mode = format!("At ξ = {xi} the mode {} outlives the other", at_angle(angle));
    Ok(if first.re > ROUNDING * size {
        format!("{mode}: it grows at the rate {}, {} above the other", short(first.re), short(rate))
    } else {
        format!("{mode}: its decay rate is lower by {}", short(rate))
    })
}

/// At which frequencies the modes turn; Im λ with its signs where they do not both turn the same way.
pub fn turning(values: [Complex64; 2]) -> String {
    let size = values[0].norm().max(values[1].norm());
    let [one, other] = values.map(|it| if it.im.abs() <= ROUNDING * size { 0.0 } else { it.im });
    if one * other > 0.0 {
        return format!("The normal modes turn at {} and {}", short(one.abs()), short(other.abs()));
    }
    let signed = |value: f64| if value > 0.0 { format!("+{}", short(value)) } else { short(value) };
    let backwards = if one * other < 0.0 { ", one of them backwards" } else { "" };
    format!("The normal modes turn at {} and {} (Im λ){backwards}", signed(one), signed(other))
}

#[cfg(test)]
mod tests {
    use super::{at_angle, outliving, turning};
    use crate::physics::{eigenvalues, Pair, Params};
    use std::f64::consts::PI;

    fn pair(params: Params) -> Pair {
        Pair::new(params).expect("a pair")
    }

    #[test]
    fn a_mode_that_turns_backwards_has_its_sign() {
        let turns = |g| {
            turning(eigenvalues(&pair(Params { omega2: 1.0, g, xi: 0.3, ..Params::default() })))
        };
        assert_eq!(turns(2.0), "The normal modes turn at +1 and −3 (Im λ), one of them backwards");
        assert_eq!(turns(0.5), "The normal modes turn at 0.5 and 1.5");
        assert_eq!(turns(1.0), "The normal modes turn at 0 and −2 (Im λ)");
    }

    #[test]
    fn angles_near_phase_and_antiphase_have_names() {
        assert_eq!(at_angle(-0.05), "in phase");
        assert_eq!(at_angle(-PI + 0.05), "in antiphase");
        assert_eq!(at_angle(1.885), "at φ₁ − φ₂ = 108°");
    }

    #[test]
    fn a_mode_that_grows_does_not_decay() {
        let words =
            outliving(&pair(Params { omega2: 1.0, nbar2: 3.0, xi: 0.9, ..Params::default() }));
        assert!(words.expect("words").contains("it grows"));
    }

    #[test]
    fn equal_dampings_are_called_equal() {
        let words = outliving(&pair(Params { g: 0.0, xi: 0.2, ..Params::default() }));
        assert_eq!(words.expect("words"), "At ξ = 0.2 both modes are damped alike");
    }
}
