//! How firmly the phases are fixed, and at which angle.

use super::mode_words::at_angle;
use crate::analysis::PhaseLocking;
use crate::figures::short;

/// Below this magnitude the oscillators are called not locked …
const UNLOCKED: f64 = 0.1;
/// … and from here on locked. Close to the ring of exceptional points a phase that runs for ever still dwells so long at one
/// angle that its mean has a magnitude of 0.98.
const LOCKED: f64 = 0.99;
/// A magnitude from here on needs no word.
const WHOLE: f64 = 0.9995;

/// "locked at φ₁ − φ₂ = 143°", "partly locked in phase (magnitude 0.6)", "not locked".
pub fn locked(locking: &PhaseLocking) -> String {
    let magnitude = locking.magnitude;
    let Some(angle) = locking.angle.filter(|_| magnitude >= UNLOCKED) else {
        return "not locked".into();
    };
    let how = if magnitude < LOCKED { "partly locked" } else { "locked" };
    let size = if magnitude < WHOLE {
        format!(" (magnitude {})", short(magnitude))
    } else {
        String::new()
    };
    format!("{how} {}{size}", at_angle(angle))
}

#[cfg(test)]
mod tests {
    use super::locked;
    use crate::analysis::PhaseLocking;

    fn of(magnitude: f64, angle: Option<f64>) -> String {
        locked(&PhaseLocking { value: 0.0, magnitude, standard_error: 0.0, angle })
    }

    #[test]
    fn how_firm_and_at_which_angle_are_told_apart() {
        // Its signed value is −0.086.
        assert_eq!(of(1.0, Some(1.657)), "locked at φ₁ − φ₂ = 95°");
        assert_eq!(of(0.5, Some(0.0)), "partly locked in phase (magnitude 0.5)");
        assert_eq!(of(0.05, Some(3.0)), "not locked");
        assert_eq!(of(0.0, None), "not locked");
    }
}
