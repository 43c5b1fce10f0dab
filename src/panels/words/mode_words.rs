//! What is said of the two modes: how they decay, how they oscillate, which one lasts longer.

use super::angle_words::{apart, signed};
use super::numbers::{apart_from, beside};
use super::phrases::correlation_beside;
use super::regime::merged;
use crate::analysis::{phase_locking, Method, PhaseLockingOptions};
use crate::error::Error;
use crate::figures::format_short;
use crate::physics::{eigenvalues, exceptional_radius, Pair};
use num_complex::Complex64;

/// Rates below this share of what other numbers round at are rounding: eigenvalues are known to nearly all digits.
const RATE_ROUNDING: f64 = 1e-2;

/// Two numbers with the digits that tell them apart, or one where they differ by no more than rounding; where the modes
/// merge the root of rounding is rounding.
fn told([one, other]: [f64; 2], size: f64, merged: bool) -> Result<[String; 2], String> {
    if merged || beside(one - other, size) == 0.0 {
        return Err(format_short(one));
    }
    Ok([apart_from(one, other), apart_from(other, one)])
}

/// At which rates the amplitudes decay or grow, where `values` are two eigenvalues of the pair's drift, as derived or as
/// printed; a clause.
pub fn decaying(pair: &Pair, values: [Complex64; 2]) -> String {
    let size = values[0].norm().max(values[1].norm());
    let rates = values.map(|it| beside(-it.re, RATE_ROUNDING * size));
    let [slow, fast] = match told(rates, size, merged(pair)) {
        Ok(texts) => texts,
        Err(rate) => return format!("both modes decay at the rate {rate}"),
    };
    match rates[0] {
        0.0 => format!("one mode never decays, the other decays at the rate {fast}"),
        rate if rate < 0.0 => {
            let rate = format_short(-rate);
            format!("one mode grows at the rate {rate}, the other decays at the rate {fast}")
        }
        _ => format!("the modes decay at the rates {slow} and {fast}"),
    }
}

/// Which mode is left in the end; a clause.
pub fn outliving(pair: &Pair) -> Result<String, Error> {
    let values = eigenvalues(pair);
    let rate = values[0].re - values[1].re;
    let xi = correlation_beside(pair.params(), exceptional_radius(pair));
    let size = values[0].norm().max(values[1].norm());
    let locking = phase_locking(pair, &PhaseLockingOptions::new(Method::Limit))?;
    let angle = locking.angle.filter(|_| !merged(pair) && beside(rate, size) != 0.0);
    let Some(angle) = angle else {
        return Ok(format!("at ξ = {xi} both modes decay at the same rate"));
    };
    let mode = match apart(angle).as_str() {
        "in phase" => "the in-phase mode".to_owned(),
        "in antiphase" => "the antiphase mode".to_owned(),
        // The other mode may have the same angle the other way round.
        _ => format!("the mode with {}", signed(angle)),
    };
    let rate = format_short(rate);
    Ok(match beside(values[0].re, RATE_ROUNDING * size) {
        0.0 => format!("at ξ = {xi} {mode} never decays; the other one decays at the rate {rate}"),
        grows if grows > 0.0 => {
            let grows = format_short(grows);
            format!("at ξ = {xi} {mode} grows at the rate {grows}, the other one decays")
        }
        _ => format!("at ξ = {xi} {mode} lasts longer: its decay rate is lower by {rate}"),
    })
}

/// At which frequencies the modes oscillate; Im λ with its signs where they do not both turn the same way; a clause.
pub fn oscillating(pair: &Pair, values: [Complex64; 2]) -> String {
    let size = values[0].norm().max(values[1].norm());
    let [one, other] = values.map(|it| beside(it.im, size));
    if one * other > 0.0 {
        return match told([one.abs(), other.abs()], size, merged(pair)) {
            Ok([one, other]) => format!("the modes oscillate at {one} and {other}"),
            Err(frequency) => format!("both modes oscillate at {frequency}"),
        };
    }
    let signed = |value: f64| {
        if value > 0.0 {
            format!("+{}", format_short(value))
        } else {
            format_short(value)
        }
    };
    let backwards = if one * other < 0.0 { ", one of them backwards" } else { "" };
    format!("the modes oscillate at {} and {} (Im λ){backwards}", signed(one), signed(other))
}

#[cfg(test)]
mod tests {
    use super::{decaying, oscillating, outliving};
    use crate::physics::{eigenvalues, Pair, Params};

    fn pair(params: Params) -> Pair {
        Pair::new(params).expect("a pair")
    }

    #[test]
    fn a_mode_that_turns_backwards_has_its_sign() {
        let words = |g| {
            let pair = pair(Params { omega2: 1.0, g, xi: 0.3, ..Params::default() });
            oscillating(&pair, eigenvalues(&pair))
        };
        assert_eq!(words(2.0), "the modes oscillate at +1 and −3 (Im λ), one of them backwards");
        assert_eq!(words(0.5), "the modes oscillate at 0.5 and 1.5");
        assert_eq!(words(1.0), "the modes oscillate at 0 and −2 (Im λ)");
    }

    #[test]
    fn a_mode_that_grows_does_not_decay() {
        let grows = pair(Params { omega2: 1.0, nbar2: 3.0, xi: 0.9, ..Params::default() });
        assert!(outliving(&grows).expect("words").contains("grows at the rate"));
        assert!(decaying(&grows, eigenvalues(&grows)).starts_with("one mode grows"));
    }

    #[test]
    fn equal_rates_are_called_equal() {
        let alike = pair(Params { g: 0.0, xi: 0.2, ..Params::default() });
        assert_eq!(
            outliving(&alike).expect("words"),
            "at ξ = 0.2 both modes decay at the same rate"
        );
        assert_eq!(decaying(&alike, eigenvalues(&alike)), "both modes decay at the rate 0.25");
        let merged = pair(Params { g: 0.0, xi: 0.4, ..Params::default() });
        assert_eq!(decaying(&merged, eigenvalues(&merged)), "both modes decay at the rate 0.25");
    }

    #[test]
    fn rates_that_differ_are_never_told_alike() {
        let near = pair(Params { g: 0.0, xi: 0.4 + 1e-7, ..Params::default() });
        let words = decaying(&near, eigenvalues(&near));
        assert_eq!(words, "the modes decay at the rates 0.24993 and 0.25007");
    }
}
