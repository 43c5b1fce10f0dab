//! Numbers as messages have them.

/// All digits, as a power of ten where the zeros would be counted.
pub(super) fn format_fixed(value: f64) -> String {
    let size = value.abs();
    if size != 0.0 && !(1e-5..1e15).contains(&size) {
        format!("{value:e}")
    } else {
        value.to_string()
    }
}

/// As JavaScript writes it: Infinity, not inf.
pub fn spelled(value: f64) -> String {
    match value {
        f64::INFINITY => "Infinity".to_owned(),
        f64::NEG_INFINITY => "-Infinity".to_owned(),
        _ => value.to_string(),
    }
}

/// Frequencies in rising order, each once; a long list is its ends.
pub(super) fn frequencies(rising: &[f64]) -> String {
    /// More would not fit a sentence.
    const LISTED: usize = 4;
    let mut texts: Vec<String> = rising.iter().map(|value| rounded(*value)).collect();
    texts.dedup();
    match texts.as_slice() {
        [one] => format!("all at the frequency {one}"),
        few if few.len() <= LISTED => format!("at the frequencies {}", few.join(", ")),
        many => format!("at frequencies from {} to {}", many[0], many[many.len() - 1]),
    }
}

/// A growth rate; what rounding leaves of 0 is called so.
pub(super) fn rate(value: f64) -> String {
    const ROUNDING: f64 = 1e-12;
    if value.abs() < ROUNDING {
        "0".to_owned()
    } else {
        rounded(value)
    }
}

pub(super) fn range(min: f64, max: f64) -> String {
    /// Beyond this a limit is only that of numbers themselves.
    const NUMBERS: f64 = 1e300;
    match (min > -NUMBERS && min != f64::MIN_POSITIVE, max < NUMBERS) {
        (true, true) => format!("{} to {}", format_fixed(min), format_fixed(max)),
        (true, false) => format!("of at least {}", format_fixed(min)),
        (false, true) if min == f64::MIN_POSITIVE => format!("above 0 up to {}", format_fixed(max)),
        (false, true) => format!("of at most {}", format_fixed(max)),
        (false, false) => "of finite numbers".to_owned(),
    }
}

/// Six digits: what a computed number is worth to a reader.
pub(crate) fn rounded(value: f64) -> String {
    let size = value.abs();
    if size != 0.0 && !(1e-4..1e6).contains(&size) {
        return format!("{value:.3e}");
    }
    let text = format!("{value:.6}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
