//! Numbers as readers see them.

/// About three significant digits, with a true minus sign: 0.6, −0.917, 1.25 × 10⁻⁴.
pub fn format_short(value: f64) -> String {
    let size = value.abs();
    let text = if size == 0.0 {
        "0".to_owned()
    } else if !(1e-3..1e5).contains(&size) {
        scientific(value, 2)
    } else {
        let decimals = (2 - size.log10().floor() as i32).clamp(0, 5) as usize;
        format_fixed(value, decimals)
    };
    text.replace('-', "−")
}

/// A power of ten with a factor of at most so many decimals, none if it is 1: 10⁻⁶, 1.25 × 10⁻⁴.
pub fn scientific(value: f64, decimals: usize) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    let text = format!("{value:.decimals$e}");
    let (factor, power) = text.split_once('e').unwrap_or((&text, "0"));
    let power: String = power.chars().map(raised).collect();
    let factor =
        if decimals > 0 { factor.trim_end_matches('0').trim_end_matches('.') } else { factor };
    match factor {
        "1" => format!("10{power}"),
        "-1" => format!("-10{power}"),
        // Narrow spaces that no line breaks at.
        factor => format!("{factor}\u{202f}×\u{202f}10{power}"),
    }
}

fn raised(digit: char) -> char {
    match digit {
        '-' => '⁻',
        '0' => '⁰',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4' => '⁴',
        '5' => '⁵',
        '6' => '⁶',
        '7' => '⁷',
        '8' => '⁸',
        '9' => '⁹',
        other => other,
    }
}

/// Fixed decimals without trailing zeros; never "-0".
pub fn format_fixed(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    let text =
        if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if text == "-0" { "0" } else { text }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{format_fixed, format_short};

    #[test]
    fn short_keeps_three_digits() {
        assert_eq!(format_short(-0.91742), "−0.917");
    }

    #[test]
    fn short_drops_trailing_zeros() {
        assert_eq!(format_short(0.6), "0.6");
    }

    #[test]
    fn short_uses_powers_for_small_numbers() {
        assert_eq!(format_short(-1.25e-4), "−1.25\u{202f}×\u{202f}10⁻⁴");
    }

    #[test]
    fn short_powers_stand_alone_without_a_factor() {
        assert_eq!(format_short(1e-6), "10⁻⁶");
    }

    #[test]
    fn plain_has_no_negative_zero() {
        assert_eq!(format_fixed(-0.001, 2), "0");
    }
}
