//! Numbers read back from sentences.

/// A share of the sizes beside it below which a number is what rounding left of zero, and one from which on it is none.
const ROUNDING: [f64; 2] = [1e-13, 1e-11];

/// The number that this text is, with a true minus sign and powers of ten: −0.917, 1.25 × 10⁻⁴, 10⁻⁶.
pub fn number(text: &str) -> Option<f64> {
    let plain = text.replace('−', "-").replace('\u{202f}', "");
    let (factor, power) = match plain
        .rsplit_once("10")
        .filter(|(_, rest)| rest.chars().next().is_some_and(|it| "⁻⁰¹²³⁴⁵⁶⁷⁸⁹".contains(it)))
    {
        Some((factor, power)) => (factor.trim_end_matches('×'), power),
        None => (plain.as_str(), "⁰"),
    };
    let digits: String = power.chars().map(lowered).collect::<Option<String>>()?;
    let factor = match factor {
        "" => 1.0,
        "-" => -1.0,
        text if text.chars().all(|it| it.is_ascii_digit() || "-.".contains(it)) => {
            text.parse().ok()?
        }
        _ => return None,
    };
    Some(factor * 10f64.powi(digits.parse().ok()?))
}

fn lowered(digit: char) -> Option<char> {
    match digit {
        '⁻' => Some('-'),
        digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"
            .chars()
            .position(|it| it == digit)
            .and_then(|k| char::from_digit(k as u32, 10)),
    }
}

/// Whether this text tells the value, to half of its third digit; `size`: of the numbers it comes from, whose rounding is 0.
pub fn tells(text: &str, value: f64, size: f64) -> bool {
    tells_within(text, value, size, 0.0)
}

/// The same of a value that is known but for this error.
pub fn tells_within(text: &str, value: f64, size: f64, error: f64) -> bool {
    let Some(told) = number(text) else { return false };
    let [least, most] = ROUNDING.map(|share| share * size);
    if told == 0.0 {
        return value.abs() <= most.max(error);
    }
    let place = 10f64.powf(value.abs().log10().floor() - 2.0);
    value.abs() > least && (told - value).abs() <= 0.5000001 * place + error + 1e-9 * value.abs()
}

#[test]
fn numbers_are_read_as_they_are_written() {
    for (text, value) in [
        ("−0.917", -0.917),
        ("1.25\u{202f}×\u{202f}10⁻⁴", 1.25e-4),
        ("10⁻⁶", 1e-6),
        ("−10⁵", -1e5),
        ("1000", 1000.0),
    ] {
        assert!((number(text).expect(text) - value).abs() <= 1e-12 * value.abs(), "{text}");
    }
    assert_eq!(number("many"), None);
}

#[test]
fn a_value_is_told_to_three_digits_and_rounding_not_at_all() {
    assert!(tells("0.5", 0.5003, 1.0) && !tells("0.5", 0.501, 1.0));
    assert!(tells("0", 1e-17, 1.0) && !tells("10⁻¹⁷", 1e-17, 1.0));
    assert!(!tells("0", 1e-6, 1.0));
}
