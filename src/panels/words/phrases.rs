//! Angles, correlations and complex numbers as sentences and labels have them.

use crate::error::Error;
use crate::figures::{plain, short};
use crate::physics::{Pair, Params};
use num_complex::Complex64;
use std::f64::consts::TAU;

/// Parts that are smaller than this share of the larger one are rounding.
const ROUNDING: f64 = 1e-14;

/// An angle in degrees from −180°, which is 180°, on: 54°, 7.3°.
pub fn degrees(angle: f64) -> String {
    let turned = angle.rem_euclid(TAU).to_degrees();
    let turned = if turned > 180.0 { turned - 360.0 } else { turned };
    let decimals = if turned.abs() < 10.0 { 1 } else { 0 };
    let text = plain(turned, decimals);
    let text = if text == "-180" { "180" } else { &text };
    format!("{}°", text.replace('-', "−"))
}

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

/// "0.4 − 0.16i", "0.408i" or "0.6".
pub fn complex(value: Complex64) -> String {
    let size = ROUNDING * value.norm();
    let (re, im) = (value.re.abs() > size, value.im.abs() > size);
    let imaginary = |im: f64| if im == 1.0 { "i".to_owned() } else { format!("{}i", short(im)) };
    match (re, im) {
        (_, false) => short(if re { value.re } else { 0.0 }),
        (false, true) => imaginary(value.im),
        (true, true) => {
            let sign = if value.im < 0.0 { '−' } else { '+' };
            format!("{} {sign} {}", short(value.re), imaginary(value.im.abs()))
        }
    }
}

/// Two complex numbers that are each other's negative, or mirrored at the imaginary axis: "±0.408i", "±0.4 − 0.16i".
pub fn both_of(value: Complex64) -> String {
    let sign = if value.re == 0.0 { value.im } else { value.re };
    let shown = match (value.re == 0.0, sign < 0.0) {
        (_, false) => value,
        (true, true) => -value,
        (false, true) => Complex64::new(-value.re, value.im),
    };
    format!("±{}", complex(shown))
}

/// Why no published curve stands beside the derived one; empty where nothing is missing.
pub fn unpublished(pair: &Pair, wanted: bool, drawn: bool) -> &'static str {
    match (wanted && !drawn, pair.is_real()) {
        (false, _) => "",
        (true, true) => {
            " The published formulas hold for δ = 0 only, so no curve of them is drawn."
        }
        (true, false) => {
            " The published formulas hold for real correlations only, so no curve of them is drawn."
        }
    }
}

/// Why there is no steady state; errors name keys, sentences have symbols.
pub fn refused(error: &Error) -> String {
    format!("At the present parameters {error}.").replace("|xi|", "|ξ|")
}

/// Runs in words.
pub fn counted(runs: usize) -> String {
    match runs {
        1 => "a single noisy run".into(),
        count => format!("{count} noisy runs"),
    }
}

#[cfg(test)]
mod tests {
    use super::{both_of, complex, correlation, degrees};
    use crate::physics::Params;
    use num_complex::Complex64;
    use std::f64::consts::PI;

    #[test]
    fn half_a_turn_is_180_degrees_from_either_side() {
        for angle in [-PI, PI, 3.0 * PI, -PI + 1e-6] {
            assert_eq!(degrees(angle), "180°", "{angle}");
        }
    }

    #[test]
    fn small_angles_keep_a_decimal() {
        assert_eq!(degrees(-0.1), "−5.7°");
        assert_eq!(degrees(0.3 * PI), "54°");
        assert_eq!(degrees(-1e-9), "0°");
    }

    #[test]
    fn a_correlation_is_written_as_it_is_set() {
        let at = |xi, xi_phase| correlation(&Params { xi, xi_phase, ..Params::default() });
        assert_eq!(at(0.6, 0.0), "0.6");
        assert_eq!(at(-0.6, 2.0 * PI), "−0.6");
        assert_eq!(at(0.6, 0.3 * PI), "0.6 at 54°");
        assert_eq!(at(0.0, 0.3 * PI), "0");
    }

    #[test]
    fn complex_numbers_have_one_sign_between_their_parts() {
        assert_eq!(complex(Complex64::new(-0.245, -0.123)), "−0.245 − 0.123i");
        assert_eq!(complex(Complex64::new(0.0, -0.5)), "−0.5i");
        assert_eq!(complex(Complex64::new(0.0, 1.0)), "i");
        assert_eq!(complex(Complex64::new(0.3, 1e-20)), "0.3");
        assert_eq!(complex(Complex64::default()), "0");
    }

    #[test]
    fn twins_share_their_text() {
        assert_eq!(both_of(Complex64::new(0.0, -0.408)), "±0.408i");
        assert_eq!(both_of(Complex64::new(-0.4, -0.16)), "±0.4 − 0.16i");
        assert_eq!(both_of(Complex64::new(-0.4, 0.0)), "±0.4");
    }
}
