//! Equal steps, at the decimals that were meant: 0.93 and 0, not 0.9299999999999999 and −4.5e−17.

use crate::error::Error;

/// So many units in the last place are rounding.
const ROUNDING: f64 = 4.0 * f64::EPSILON;
/// A decimal with more digits than this is not what anybody meant.
const MOST_DIGITS: f64 = 1e12;
/// The last power of ten that is held exactly.
const LARGEST_POWER: f64 = 1e22;

/// Step `index` of `points` from one value to the other, both included.
pub fn step(from: f64, to: f64, index: usize, points: usize) -> f64 {
    step_among(&Decimals::of(from, to), from, to, index, points)
}

/// All steps.
pub fn linspace(from: f64, to: f64, points: usize) -> Vec<f64> {
    let decimals = Decimals::of(from, to);
    (0..points).map(|index| step_among(&decimals, from, to, index, points)).collect()
}

/// Value `index` of `points` in equal ratios from one positive value to the other, both included.
pub fn ratio(from: f64, to: f64, index: usize, points: usize) -> f64 {
    if index + 1 == points {
        return to;
    }
    let (share, ratio) = (index as f64 / (points - 1) as f64, to / from);
    // Ends may lie further apart than numbers reach.
    let value = if ratio.is_normal() {
        from * ratio.powf(share)
    } else {
        from.powf(1.0 - share) * to.powf(share)
    };
    decimal(value, value)
}

/// All of them.
///
/// # Errors
/// `OutOfRange` or `NotFinite` for ends that are not positive.
pub fn ratios(from: f64, to: f64, points: usize) -> Result<Vec<f64>, Error> {
    check_positive(from, to)?;
    Ok((0..points).map(|index| ratio(from, to, index, points)).collect())
}

/// Equal ratios have positive ends.
///
/// # Errors
/// `OutOfRange` or `NotFinite`, naming the end.
pub fn check_positive(from: f64, to: f64) -> Result<(), Error> {
    for (name, value) in [("from", from), ("to", to)] {
        let name = format!("{name} of a logarithmic axis");
        Error::check_range(&name, value, f64::MIN_POSITIVE, f64::MAX)?;
    }
    Ok(())
}

/// The shortest decimal that differs from `value` by no more than rounding of numbers of that size; `value` itself
/// if there is none.
pub fn decimal(value: f64, size: f64) -> f64 {
    Decimals::of(size, size).nearest(value)
}

fn step_among(decimals: &Decimals, from: f64, to: f64, index: usize, points: usize) -> f64 {
    if index == 0 {
        return from;
    }
    if index + 1 == points {
        return to;
    }
    let last = (points - 1) as f64;
    // Both ends alike, so that what is meant to be symmetric is.
    let sum = from * (last - index as f64) + to * index as f64;
    if sum.is_finite() {
        decimals.nearest(sum / last)
    } else {
        // Multiples of the ends are out of range, shares of them are not.
        from * (1.0 - index as f64 / last) + to * (index as f64 / last)
    }
}

/// The decimals among numbers of one size.
struct Decimals {
    size: f64,
    /// The largest power of ten that makes whole numbers of them.
    finest: f64,
}

impl Decimals {
    fn of(from: f64, to: f64) -> Self {
        let size = from.abs().max(to.abs());
        let mut decimals = Self { size, finest: 1.0 };
        while decimals.allow(10.0 * decimals.finest) {
            decimals.finest *= 10.0;
        }
        decimals
    }

    fn allow(&self, power: f64) -> bool {
        power * self.size < MOST_DIGITS && power <= LARGEST_POWER
    }

    fn nearest(&self, value: f64) -> f64 {
        // Two whole numbers that are held exactly have the quotient nearest to the decimal; + 0 turns −0 into 0.
        let nearest = |power: f64| (value * power).round() / power + 0.0;
        // What is no decimal of most digits is none of fewer. Most values are none, and this is all they cost.
        if (nearest(self.finest) - value).abs() > 2.0 * ROUNDING * self.size {
            return value;
        }
        let mut power = 1.0;
        while self.allow(power) {
            let near = nearest(power);
            if (near - value).abs() <= ROUNDING * self.size {
                return near;
            }
            power *= 10.0;
        }
        value
    }
}

#[cfg(test)]
mod tests {
    use super::{decimal, linspace};

    #[test]
    fn steps_are_the_decimals_that_were_meant() {
        let found = linspace(-1.0, 1.0, 201);
        let meant: Vec<f64> =
            (-100..=100).map(|k| format!("{k}e-2").parse().expect("a number")).collect();
        assert_eq!(found, meant);
    }

    #[test]
    fn steps_through_zero_meet_it() {
        assert!(linspace(-0.3, 0.9, 13).contains(&0.0));
    }

    #[test]
    fn zero_has_no_sign() {
        assert!(linspace(-1.0, 1.0, 3)[1].is_sign_positive());
    }

    #[test]
    fn steps_of_thirds_stay_what_they_are() {
        assert_eq!(linspace(0.0, 1.0, 4), [0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0]);
    }

    #[test]
    fn small_values_are_decimals_too() {
        assert_eq!(linspace(1e-4, 2e-4, 11)[3], 1.3e-4);
    }

    #[test]
    fn what_is_no_short_decimal_stays() {
        assert_eq!(decimal(std::f64::consts::FRAC_1_SQRT_2, 1.0), std::f64::consts::FRAC_1_SQRT_2);
    }
}
