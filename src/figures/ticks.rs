//! Round numbers for the ends and the ticks of an axis.

use super::numbers::{format_fixed, format_short, scientific};

/// Round values within the range, at most `most` of them, with their labels.
///
/// Never one alone, which would not say how far anything is: rather some of the next finer steps.
pub fn ticks(min: f64, max: f64, most: usize) -> Vec<(f64, String)> {
    /// Rounding may push the last tick past the end by this share of a step.
    const SLACK: f64 = 1e-9;
    /// So far above the smallest numbers there are that steps of any span have all their digits.
    const LEAST_SPAN: f64 = 1e-300;
    let span = max - min;
    if !(span >= LEAST_SPAN && span.is_finite()) {
        return Vec::new();
    }
    let mut exponent = (span / most as f64).log10().floor() as i32;
    let mut finer: Vec<f64> = Vec::new();
    loop {
        for factor in [1.0, 2.0, 5.0] {
            let step = factor * 10f64.powi(exponent);
            let first = (min / step - SLACK).ceil();
            let last = (max / step + SLACK).floor();
            let all: Vec<_> =
                (0..=(last - first).max(0.0) as i64).map(|k| (first + k as f64) * step).collect();
            if all.len() <= most {
                let alone = all.len() < 2 && finer.len() >= 2;
                let every = finer.len().div_ceil(most.max(2)).max(1);
                let values = if alone { finer.into_iter().step_by(every).collect() } else { all };
                return labelled(values, exponent);
            }
            finer = all;
        }
        exponent += 1;
    }
}

/// Values that are whole multiples of a power of ten, with labels as short as tell them apart.
fn labelled(values: Vec<f64>, exponent: i32) -> Vec<(f64, String)> {
    /// A label of more characters is read more easily as a power of ten, if that is shorter.
    const LONG: usize = 7;
    let decimals = (-exponent).max(0) as usize;
    let fixed: Vec<_> = values.iter().map(|value| format_fixed(*value, decimals)).collect();
    let powers = values.iter().map(|value| {
        let digits = value.abs().log10().floor() - f64::from(exponent);
        scientific(*value, digits.max(0.0) as usize)
    });
    let powers: Vec<_> = powers.collect();
    let longest = |labels: &[String]| labels.iter().map(|it| it.chars().count()).max();
    let long = longest(&fixed) > Some(LONG) && longest(&powers) < longest(&fixed);
    let labels = if long { powers } else { fixed };
    values.into_iter().zip(labels.into_iter().map(|label| label.replace('-', "−"))).collect()
}

/// Powers of ten, with 2 and 5 times them where there is room.
pub fn log_ticks(min: f64, max: f64, most: usize) -> Vec<(f64, String)> {
    if !(min > 0.0 && max > min) {
        return Vec::new();
    }
    let decades = min.log10().floor() as i32..=max.log10().ceil() as i32;
    let on = |factors: &[f64], every: i32| -> Vec<f64> {
        decades
            .clone()
            .filter(|decade| decade % every == 0)
            .flat_map(|decade| factors.iter().map(move |factor| factor * 10f64.powi(decade)))
            .filter(|value| (min..=max).contains(value))
            .collect()
    };
    let choices =
        [on(&[1.0, 2.0, 5.0], 1), on(&[1.0, 3.0], 1), on(&[1.0], 1), on(&[1.0], 2), on(&[1.0], 4)];
    let fits = |values: &&Vec<f64>| (2..=most).contains(&values.len());
    match choices.iter().find(fits) {
        Some(values) => values.iter().map(|value| (*value, format_short(*value))).collect(),
        // Less than a factor of a few: equal steps serve better.
        None => ticks(min, max, most),
    }
}

/// The smallest round number that is not below `value`: at most a quarter of the range stays empty.
pub fn round_up(value: f64) -> f64 {
    if !(value > 0.0 && value.is_finite()) {
        return 1.0;
    }
    let power = 10f64.powf(value.log10().floor());
    [1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0]
        .into_iter()
        .map(|factor| factor * power)
        .find(|candidate| *candidate >= value)
        .unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::{round_up, ticks};

    fn labels(min: f64, max: f64, most: usize) -> Vec<String> {
        ticks(min, max, most).into_iter().map(|(_, label)| label).collect()
    }

    #[test]
    fn ticks_are_round() {
        assert_eq!(labels(-1.0, 1.0, 6), ["−1", "−0.5", "0", "0.5", "1"]);
    }

    #[test]
    fn ticks_keep_to_the_limit() {
        assert!(labels(0.0, 0.97, 6).len() <= 6);
    }

    #[test]
    fn ticks_share_their_decimals() {
        assert_eq!(labels(0.0, 0.5, 4), ["0", "0.2", "0.4"]);
    }

    #[test]
    fn no_span_is_too_small_or_too_large() {
        for size in [5e-324, 1e-308, 1e-301, 1e-299, 1e300, f64::MAX / 2.0] {
            let all = ticks(-size, size, 5);
            assert!(
                all.len() <= 5 && all.iter().all(|(value, _)| value.abs() <= 1.001 * size),
                "{size}"
            );
        }
    }

    #[test]
    fn a_tick_is_never_alone() {
        assert_eq!(labels(0.1, 0.9, 3), ["0.2", "0.6"]);
        assert_eq!(labels(-1.0, 1.0, 3), ["−1", "0", "1"]);
    }

    #[test]
    fn long_labels_are_powers_of_ten() {
        let expected = ["0", "10³³", "2\u{202f}×\u{202f}10³³"];
        assert_eq!(labels(0.0, 2e33, 3), expected);
        assert_eq!(
            labels(-4e-9, 0.0, 3),
            ["−4\u{202f}×\u{202f}10⁻⁹", "−2\u{202f}×\u{202f}10⁻⁹", "0"]
        );
    }

    #[test]
    fn long_labels_of_near_values_stay_as_they_are() {
        assert_eq!(labels(1.0, 1.0000002, 3), ["1", "1.0000001", "1.0000002"]);
    }

    #[test]
    fn an_empty_range_has_no_ticks() {
        assert!(labels(1.0, 1.0, 6).is_empty());
    }

    #[test]
    fn round_up_stops_at_the_next_round_number() {
        assert_eq!(round_up(2.1), 2.5);
    }
}
