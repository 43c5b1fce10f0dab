//! Numbers as readers see them.

/// About three significant digits, with a true minus sign: 0.6, −0.917, 1.25e−4.
pub fn short(value: f64) -> String {
    let size = value.abs();
    let text = if size == 0.0 {
        "0".to_owned()
    } else if !(1e-3..1e5).contains(&size) {
        let text = format!("{value:.2e}");
        let (mantissa, power) = text.split_once('e').unwrap_or((&text, "0"));
        format!("{}e{power}", mantissa.trim_end_matches('0').trim_end_matches('.'))
    } else {
        let decimals = (2 - size.log10().floor() as i32).clamp(0, 5) as usize;
        plain(value, decimals)
    };
    text.replace('-', "−")
}

/// Fixed decimals without trailing zeros; never "-0".
pub fn plain(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    let text =
        if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if text == "-0" { "0" } else { text }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{plain, short};

    #[test]
    fn short_keeps_three_digits() {
        assert_eq!(short(-0.91742), "−0.917");
    }

    #[test]
    fn short_drops_trailing_zeros() {
        assert_eq!(short(0.6), "0.6");
    }

    #[test]
    fn short_uses_powers_for_small_numbers() {
        assert_eq!(short(1.25e-4), "1.25e−4");
    }

    #[test]
    fn short_powers_drop_trailing_zeros() {
        assert_eq!(short(1e-6), "1e−6");
    }

    #[test]
    fn plain_has_no_negative_zero() {
        assert_eq!(plain(-0.001, 2), "0");
    }
}
