//! Axes: range, ticks and the map to the page.

use super::numbers::plain;

/// What an axis shows.
#[derive(Clone, Debug, PartialEq)]
pub struct AxisSpec {
    /// Parameter or quantity, as in links: lets a page put markers on every figure that has it.
    pub key: &'static str,
    /// Title with symbol and unit.
    pub title: String,
    /// Left or lower end.
    pub min: f64,
    /// Right or upper end.
    pub max: f64,
}

impl AxisSpec {
    /// The axis over these values, in whichever order they are; never without extent.
    pub fn over(key: &'static str, title: String, values: &[f64]) -> Self {
        let (mut min, mut max) =
            values.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
                (low.min(*value), high.max(*value))
            });
        // No value leaves min above max.
        if min >= max {
            let middle = if min.is_finite() { min } else { 0.0 };
            (min, max) = (middle - 0.5, middle + 0.5);
        }
        Self { key, title, min, max }
    }
}

/// An axis laid over a stretch of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AxisRange {
    /// Value at `start`.
    pub min: f64,
    /// Value at `end`.
    pub max: f64,
    /// Position of `min`, in CSS pixels.
    pub start: f64,
    /// Position of `max`, in CSS pixels.
    pub end: f64,
}

impl AxisRange {
    /// Position of a value.
    pub fn position(&self, value: f64) -> f64 {
        self.start + (value - self.min) / (self.max - self.min) * (self.end - self.start)
    }
}

/// Round values within the range, at most `most` of them, with their labels.
pub fn ticks(min: f64, max: f64, most: usize) -> Vec<(f64, String)> {
    /// Rounding may push the last tick past the end by this share of a step.
    const SLACK: f64 = 1e-9;
    let span = max - min;
    if !(span > 0.0 && span.is_finite()) {
        return Vec::new();
    }
    let mut exponent = (span / most as f64).log10().floor() as i32;
    loop {
        for factor in [1.0, 2.0, 5.0] {
            let step = factor * 10f64.powi(exponent);
            let first = (min / step - SLACK).ceil();
            let last = (max / step + SLACK).floor();
            if last - first < most as f64 {
                let decimals = (-exponent).max(0) as usize;
                return (0..=(last - first).max(0.0) as i64)
                    .map(|k| (first + k as f64) * step)
                    .map(|value| (value, plain(value, decimals).replace('-', "−")))
                    .collect();
            }
        }
        exponent += 1;
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
    use super::{round_up, ticks, AxisSpec};

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
    fn an_empty_range_has_no_ticks() {
        assert!(labels(1.0, 1.0, 6).is_empty());
    }

    #[test]
    fn a_descending_axis_is_drawn_ascending() {
        let axis = AxisSpec::over("xi", String::new(), &[1.0, -1.0]);
        assert_eq!((axis.min, axis.max), (-1.0, 1.0));
    }

    #[test]
    fn an_axis_of_one_value_has_extent() {
        let axis = AxisSpec::over("xi", String::new(), &[0.3, 0.3]);
        assert_eq!((axis.min, axis.max), (-0.2, 0.8));
    }

    #[test]
    fn round_up_stops_at_the_next_round_number() {
        assert_eq!(round_up(2.1), 2.5);
    }
}
