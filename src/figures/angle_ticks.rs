//! Ticks of an axis of angles, at fractions of π.

use super::ticks::ticks;
use std::f64::consts::PI;

/// Steps, as fractions of π, the finest first; beyond them whole multiples.
const STEPS: [(i64, i64); 8] = [(1, 12), (1, 6), (1, 4), (1, 2), (1, 1), (2, 1), (5, 1), (10, 1)];
/// Rounding may push the last tick past the end by this share of a step.
const SLACK: f64 = 1e-9;

/// Fractions of π within the range, at most `most` of them, with their labels; decimals of π where they lie too far apart.
pub fn angle_ticks(min: f64, max: f64, most: usize) -> Vec<(f64, String)> {
    let fits = STEPS.iter().find_map(|&(up, down)| {
        let step = PI * up as f64 / down as f64;
        let (first, last) = ((min / step - SLACK).ceil(), (max / step + SLACK).floor());
        let count = last - first + 1.0;
        (count >= 1.0 && count <= most as f64).then_some((first as i64..=last as i64, up, down))
    });
    match fits {
        Some((places, up, down)) if places.clone().count() > 1 => {
            places.map(|k| (PI * (k * up) as f64 / down as f64, fraction(k * up, down))).collect()
        }
        _ => ticks(min / PI, max / PI, most)
            .into_iter()
            .map(|(value, label)| (PI * value, if value == 0.0 { label } else { label + "π" }))
            .collect(),
    }
}

/// k/n of π in lowest terms: 0, π/2, −3π/4, 2π.
fn fraction(up: i64, down: i64) -> String {
    if up == 0 {
        return "0".into();
    }
    let shared = divisor(up.abs(), down);
    let sign = if up < 0 { "−" } else { "" };
    let factor = match up.abs() / shared {
        1 => String::new(),
        factor => factor.to_string(),
    };
    match down / shared {
        1 => format!("{sign}{factor}π"),
        down => format!("{sign}{factor}π/{down}"),
    }
}

fn divisor(a: i64, b: i64) -> i64 {
    if b == 0 {
        a
    } else {
        divisor(b, a % b)
    }
}

#[cfg(test)]
mod tests {
    use super::angle_ticks;
    use std::f64::consts::PI;

    fn labels(min: f64, max: f64, most: usize) -> Vec<String> {
        angle_ticks(min, max, most).into_iter().map(|(_, label)| label).collect()
    }

    #[test]
    fn a_whole_turn_has_quarters_or_halves() {
        assert_eq!(labels(-PI, PI, 6), ["−π", "−π/2", "0", "π/2", "π"]);
        assert_eq!(labels(-PI, PI, 4), ["−π", "0", "π"]);
    }

    #[test]
    fn part_of_a_turn_has_finer_fractions() {
        assert_eq!(labels(0.0, PI, 6), ["0", "π/4", "π/2", "3π/4", "π"]);
        assert_eq!(labels(1.0, 2.0, 6), ["π/3", "5π/12", "π/2", "7π/12"]);
    }

    #[test]
    fn a_sliver_has_decimals() {
        assert_eq!(labels(0.0, 0.02 * PI, 3), ["0", "0.01π", "0.02π"]);
    }

    #[test]
    fn many_turns_have_whole_multiples() {
        assert_eq!(labels(0.0, 100.0 * PI, 6), ["0", "20π", "40π", "60π", "80π", "100π"]);
    }
}
