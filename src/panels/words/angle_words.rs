//! At which angle two oscillators stand, and how firmly.

use super::numbers::{apart_from, degrees};
use super::regime::merged;
use crate::analysis::PhaseLocking;
use crate::physics::{eigenvalues, Pair};
use std::f64::consts::PI;

/// An angle within this of 0 or π is called by its name.
pub const NEAR: f64 = 5.0 * PI / 180.0;
/// From this magnitude on a mean over a window is called locked.
const LOCKED: f64 = 0.99;
/// A mean below this is all but even over the circle.
const EVEN: f64 = 0.1;
/// A magnitude from here on needs no word.
const WHOLE: f64 = 0.9995;
/// Rates that differ by less, as a share of γ or of the splitting, are equal.
const EQUAL_RATES: f64 = 1e-12;

/// "in phase", "in antiphase" or "143° apart".
pub fn apart(angle: f64) -> String {
    match angle.abs() {
        size if size <= NEAR => "in phase".into(),
        size if size >= PI - NEAR => "in antiphase".into(),
        size => format!("{} apart", degrees(size)),
    }
}

/// "φ₁ − φ₂ = −66°".
pub fn signed(angle: f64) -> String {
    format!("φ₁ − φ₂ = {}", degrees(angle))
}

/// Whether the angle comes to stand in the end: one mode lasts longer, or both merge.
fn locks(pair: &Pair) -> bool {
    let [first, second] = eigenvalues(pair);
    let size = pair.params().gamma.max((first - second).norm());
    merged(pair) || first.re - second.re > EQUAL_RATES * size
}

/// "locked 143° apart", "locked 90° apart (φ₁ − φ₂ = −90°)", "not locked: …"; of a window that ends too early how far it came.
pub fn locked(pair: &Pair, locking: &PhaseLocking) -> String {
    let magnitude = locking.magnitude;
    let Some(angle) = locking.angle else {
        return if locks(pair) { "not yet locked in this window" } else { "not locked" }.into();
    };
    let size = format!("magnitude {}", apart_from(magnitude, 1.0));
    if !locks(pair) {
        return match magnitude < EVEN {
            true => "not locked".into(),
            false => {
                format!("not locked: the angle drifts, slowest near {} ({size})", degrees(angle))
            }
        };
    }
    let at = apart(angle);
    // With a complex correlation the sign is what the phase sets.
    let sign = match pair.is_real() || !at.ends_with("apart") {
        true => String::new(),
        false => signed(angle),
    };
    let besides = |more: &[&str]| {
        let more: Vec<&str> = more.iter().copied().filter(|it| !it.is_empty()).collect();
        if more.is_empty() {
            String::new()
        } else {
            format!(" ({})", more.join(", "))
        }
    };
    if magnitude < LOCKED {
        return format!(
            "not yet locked in this window, {at} on average{}",
            besides(&[&sign, &size])
        );
    }
    let size = if magnitude < WHOLE { size.as_str() } else { "" };
    format!("locked {at}{}", besides(&[&sign, size]))
}

#[cfg(test)]
mod tests {
    use super::{apart, locked};
    use crate::analysis::PhaseLocking;
    use crate::physics::{Pair, Params};
    use std::f64::consts::{FRAC_PI_2, PI};

    fn of(params: Params, magnitude: f64, angle: Option<f64>) -> String {
        let pair = Pair::new(params).expect("a pair");
        locked(&pair, &PhaseLocking { value: 0.0, magnitude, standard_error: 0.0, angle })
    }

    #[test]
    fn how_firm_and_at_which_angle_are_told_apart() {
        let locks = Params::default();
        // Its signed value is −0.086.
        assert_eq!(of(locks, 1.0, Some(1.657)), "locked 95° apart");
        assert_eq!(
            of(locks, 0.5, Some(0.0)),
            "not yet locked in this window, in phase on average (magnitude 0.5)"
        );
    }

    #[test]
    fn what_drifts_for_ever_is_never_called_locked() {
        let drifts = Params { g: 0.0, xi: 0.3999999, ..Params::default() };
        let words = of(drifts, 0.994, Some(1.66));
        assert_eq!(words, "not locked: the angle drifts, slowest near 95° (magnitude 0.994)");
        assert_eq!(of(drifts, 0.05, Some(3.0)), "not locked");
        assert_eq!(of(drifts, 0.0, None), "not locked");
    }

    #[test]
    fn the_phase_of_the_correlation_sets_the_sign_of_the_angle() {
        let turned = Params { omega2: 1.0, g: 0.0, xi_phase: FRAC_PI_2, ..Params::default() };
        assert_eq!(of(turned, 1.0, Some(FRAC_PI_2)), "locked 90° apart (φ₁ − φ₂ = 90°)");
    }

    #[test]
    fn angles_near_phase_and_antiphase_have_names() {
        assert_eq!(apart(-0.05), "in phase");
        assert_eq!(apart(-PI + 0.05), "in antiphase");
        assert_eq!(apart(-1.885), "108° apart");
    }
}
