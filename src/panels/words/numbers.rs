//! Numbers as sentences and labels have them: rounding is zero, near is not equal, angles are in degrees.

use crate::figures::{format_fixed, format_short, scientific};
use num_complex::Complex64;
use std::f64::consts::TAU;

/// A number below this share of what it is told beside is what rounding left of zero.
const ROUNDING: f64 = 1e-12;
/// Parts of a complex number that are smaller than this share of it are rounding: each is known to a few 10⁻¹⁶ of the whole.
const PART_ROUNDING: f64 = 1e-14;
/// Significant digits that a sentence has …
const DIGITS: usize = 3;
/// … and the most that tell two numbers apart.
const MOST_DIGITS: usize = 17;

/// The value, or 0 where it is what rounding leaves beside numbers of this size.
pub fn beside(value: f64, size: f64) -> f64 {
    if value.abs() <= ROUNDING * size.abs() {
        0.0
    } else {
        value
    }
}

/// With as many digits as it takes to tell it from another number, and one more so that the difference is not all rounding;
/// three at least: 0.99998 beside 1.
pub fn apart_from(value: f64, other: f64) -> String {
    if beside(value - other, value) == 0.0 || format_short(value) != format_short(other) {
        return format_short(value);
    }
    let text = |value: f64, digits: usize| match value.abs().log10().floor() {
        first if (-3.0..5.0).contains(&first) => {
            format_fixed(value, (digits as f64 - 1.0 - first).max(0.0) as usize)
        }
        _ => scientific(value, digits - 1),
    };
    let differ = |digits: usize| text(value, digits) != text(other, digits);
    // With fewer digits they may fall on two sides of where one rounds.
    let told = (DIGITS..MOST_DIGITS).find(|digits| differ(*digits) && differ(digits + 1));
    text(value, told.map_or(MOST_DIGITS, |digits| digits + 1)).replace('-', "−")
}

/// An angle in degrees from −180°, which is 180°, on: 54°, 7.3°.
pub fn degrees(angle: f64) -> String {
    let turned = angle.rem_euclid(TAU).to_degrees();
    let turned = if turned > 180.0 { turned - 360.0 } else { turned };
    let decimals = if turned.abs() < 10.0 { 1 } else { 0 };
    let text = format_fixed(turned, decimals);
    let text = if text == "-180" { "180" } else { &text };
    format!("{}°", text.replace('-', "−"))
}

/// "0.4 − 0.16i", "0.408i" or "0.6".
pub fn complex(value: Complex64) -> String {
    let size = PART_ROUNDING * value.norm();
    let (re, im) = (value.re.abs() > size, value.im.abs() > size);
    let imaginary = |im: f64| match format_short(im).as_str() {
        "1" => "i".to_owned(),
        "−1" => "−i".to_owned(),
        text => format!("{text}i"),
    };
    match (re, im) {
        (_, false) => format_short(if re { value.re } else { 0.0 }),
        (false, true) => imaginary(value.im),
        (true, true) => {
            let sign = if value.im < 0.0 { '−' } else { '+' };
            format!("{} {sign} {}", format_short(value.re), imaginary(value.im.abs()))
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

/// "one coupling", "6 couplings".
pub fn count_of(count: usize, one: &str, several: &str) -> String {
    match count {
        1 => format!("one {one}"),
        count => format!("{count} {several}"),
    }
}

/// "1 quantum", "0.25 quanta".
pub fn quanta(count: f64) -> String {
    match format_short(count) {
        one if one == "1" => "1 quantum".into(),
        count => format!("{count} quanta"),
    }
}

#[cfg(test)]
mod tests {
    use super::{apart_from, beside, both_of, complex, count_of, degrees, quanta};
    use num_complex::Complex64;
    use std::f64::consts::PI;

    #[test]
    fn rounding_is_zero() {
        assert_eq!(beside(1e-17, 0.5), 0.0);
        assert_eq!(beside(1e-7, 0.5), 1e-7);
    }

    #[test]
    fn near_is_told_from_equal() {
        assert_eq!(apart_from(0.99998, 1.0), "0.99998");
        assert_eq!(apart_from(1.0, 1.0), "1");
        assert_eq!(apart_from(0.5, 1.0), "0.5");
        assert_eq!(apart_from(1.0000000005, 1.0), "1.0000000005");
        assert_eq!(apart_from(0.3999999999999999, 0.4), "0.4");
        assert_eq!(apart_from(-1.0004, -1.0), "−1.0004");
        assert_eq!(apart_from(4.0001e-9, 4e-9), "4.0001\u{202f}×\u{202f}10⁻⁹");
    }

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
    fn complex_numbers_have_one_sign_between_their_parts() {
        assert_eq!(complex(Complex64::new(-0.245, -0.123)), "−0.245 − 0.123i");
        assert_eq!(complex(Complex64::new(0.0, -0.5)), "−0.5i");
        assert_eq!(complex(Complex64::new(0.0, 1.0)), "i");
        assert_eq!(complex(Complex64::new(0.2, -1.0001)), "0.2 − i");
        assert_eq!(complex(Complex64::new(0.3, 1e-20)), "0.3");
        assert_eq!(complex(Complex64::default()), "0");
    }

    #[test]
    fn a_part_is_told_from_where_it_is_no_rounding() {
        assert_eq!(complex(Complex64::new(1249.0, 1e-11)), "1249");
        assert_eq!(complex(Complex64::new(-1e-11, 1249.0)), "1249i");
        let told = complex(Complex64::new(1249.0, 1.5e-11));
        assert_eq!(told, "1249 + 1.5\u{202f}×\u{202f}10⁻¹¹i");
    }

    #[test]
    fn twins_share_their_text() {
        assert_eq!(both_of(Complex64::new(0.0, -0.408)), "±0.408i");
        assert_eq!(both_of(Complex64::new(-0.4, -0.16)), "±0.4 − 0.16i");
        assert_eq!(both_of(Complex64::new(-0.4, 0.0)), "±0.4");
    }

    #[test]
    fn one_is_no_plural() {
        assert_eq!(count_of(1, "coupling", "couplings"), "one coupling");
        assert_eq!(count_of(0, "coupling", "couplings"), "0 couplings");
        assert_eq!((quanta(1.0).as_str(), quanta(0.5).as_str()), ("1 quantum", "0.5 quanta"));
    }
}
