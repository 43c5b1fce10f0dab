//! Axes: range and the map to the page.

use super::angle_ticks::angle_ticks;
use super::ticks::{log_ticks, ticks};
use crate::error::Error;

/// How an axis spaces its values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AxisScale {
    /// Equal steps.
    #[default]
    Linear,
    /// Equal ratios.
    Log,
}

impl AxisScale {
    /// `"linear"` or `"log"`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Linear => "linear",
            Self::Log => "log",
        }
    }

    /// From `"linear"` or `"log"`.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        match name {
            "linear" => Ok(Self::Linear),
            "log" => Ok(Self::Log),
            _ => {
                Err(Error::UnknownKind { kind: name.to_owned(), allowed: "linear, log".to_owned() })
            }
        }
    }
}

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
    /// Spacing.
    pub scale: AxisScale,
    /// Whether the values are angles, which have their ticks at fractions of π.
    pub angle: bool,
}

impl AxisSpec {
    /// An axis with equal steps.
    pub fn new(key: &'static str, title: impl Into<String>, min: f64, max: f64) -> Self {
        Self { key, title: title.into(), min, max, scale: AxisScale::Linear, angle: false }
    }

    /// The axis over a stretch of the page.
    pub fn range(&self, start: f64, end: f64) -> AxisRange {
        AxisRange { min: self.min, max: self.max, start, end, scale: self.scale }
    }

    /// Round values on it, at most `most` of them, with their labels.
    pub fn ticks(&self, most: usize) -> Vec<(f64, String)> {
        match self.scale {
            AxisScale::Linear if self.angle => angle_ticks(self.min, self.max, most),
            AxisScale::Linear => ticks(self.min, self.max, most),
            AxisScale::Log => log_ticks(self.min, self.max, most),
        }
    }

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
        Self::new(key, title, min, max)
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
    /// Spacing.
    pub scale: AxisScale,
}

impl AxisRange {
    /// Position of a value.
    pub fn position(&self, value: f64) -> f64 {
        let share = match self.scale {
            AxisScale::Linear => (value - self.min) / (self.max - self.min),
            // Values that have no logarithm are no numbers: they break a curve.
            AxisScale::Log => (value / self.min).ln() / (self.max / self.min).ln(),
        };
        // The ends to the last bit: a curve along an edge is inside.
        self.start * (1.0 - share) + self.end * share
    }
}

#[cfg(test)]
mod tests {
    use super::{AxisScale, AxisSpec};

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
    fn a_logarithmic_axis_has_powers_of_ten() {
        let axis = AxisSpec { scale: AxisScale::Log, ..AxisSpec::new("gamma", "", 1e-3, 10.0) };
        let labels: Vec<_> = axis.ticks(6).into_iter().map(|(_, label)| label).collect();
        assert_eq!(labels, ["0.001", "0.01", "0.1", "1", "10"]);
    }

    #[test]
    fn a_logarithmic_axis_gives_equal_ratios_equal_room() {
        let axis = AxisSpec { scale: AxisScale::Log, ..AxisSpec::new("gamma", "", 0.01, 1.0) };
        assert!((axis.range(0.0, 100.0).position(0.1) - 50.0).abs() < 1e-12);
    }

    #[test]
    fn the_ends_of_an_axis_are_on_it() {
        // 265.3 + (30.1 − 265.3) is beyond 30.1 by rounding: a curve along the edge was cut away.
        let axis = AxisSpec::new("ratio", "", 0.0, 1.0).range(265.3, 30.1);
        assert_eq!([0.0, 1.0].map(|value| axis.position(value)), [265.3, 30.1]);
    }
}
