//! Equal steps, at the decimals that were meant: 0.93 and 0, not 0.9299999999999999 and −4.5e−17.

/// So many units in the last place are rounding.
const ROUNDING: f64 = 4.0 * f64::EPSILON;
/// A decimal with more digits than this is not what anybody meant.
const MOST_DIGITS: f64 = 1e12;
/// The last power of ten that is held exactly.
const LARGEST_POWER: f64 = 1e22;

/// Step `index` of `points` from one value to the other, both included.
pub fn step(from: f64, to: f64, index: usize, points: usize) -> f64 {
    if index == 0 {
        return from;
    }
    if index + 1 == points {
        return to;
    }
    let last = (points - 1) as f64;
    // Both ends alike, so that what is meant to be symmetric is.
    let value = (from * (last - index as f64) + to * index as f64) / last;
    decimal(value, from.abs().max(to.abs()))
}

/// All steps.
pub fn steps(from: f64, to: f64, points: usize) -> Vec<f64> {
    (0..points).map(|index| step(from, to, index, points)).collect()
}

/// The shortest decimal that differs from `value` by no more than rounding of numbers of that size; `value` itself
/// if there is none.
pub fn decimal(value: f64, size: f64) -> f64 {
    // Two whole numbers that are held exactly have the quotient nearest to the decimal; + 0 turns −0 into 0.
    let nearest = |power: f64| (value * power).round() / power + 0.0;
    let allowed = |power: f64| power * size < MOST_DIGITS && power <= LARGEST_POWER;
    let mut finest = 1.0;
    while allowed(10.0 * finest) {
        finest *= 10.0;
    }
    // What is no decimal of most digits is none of fewer. Most values are none, and this is all they cost.
    if (nearest(finest) - value).abs() > 2.0 * ROUNDING * size {
        return value;
    }
    let mut power = 1.0;
    while allowed(power) {
        let near = nearest(power);
        if (near - value).abs() <= ROUNDING * size {
            return near;
        }
        power *= 10.0;
    }
    value
}

#[cfg(test)]
mod tests {
    use super::{decimal, steps};

    #[test]
    fn steps_are_the_decimals_that_were_meant() {
        let found = steps(-1.0, 1.0, 201);
        let meant: Vec<f64> =
            (-100..=100).map(|k| format!("{k}e-2").parse().expect("a number")).collect();
        assert_eq!(found, meant);
    }

    #[test]
    fn steps_through_zero_meet_it() {
        assert!(steps(-0.3, 0.9, 13).contains(&0.0));
    }

    #[test]
    fn zero_has_no_sign() {
        assert!(steps(-1.0, 1.0, 3)[1].is_sign_positive());
    }

    #[test]
    fn steps_of_thirds_stay_what_they_are() {
        assert_eq!(steps(0.0, 1.0, 4), [0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0]);
    }

    #[test]
    fn small_values_are_decimals_too() {
        assert_eq!(steps(1e-4, 2e-4, 11)[3], 1.3e-4);
    }

    #[test]
    fn what_is_no_short_decimal_stays() {
        assert_eq!(decimal(std::f64::consts::FRAC_1_SQRT_2, 1.0), std::f64::consts::FRAC_1_SQRT_2);
    }
}
