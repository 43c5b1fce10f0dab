//! At which angle two oscillators stand, and how firmly.

use super::numbers::{apart_from, degrees};
use crate::analysis::{Method, PhaseLocking};
use std::f64::consts::PI;

/// An angle within this of 0 or π is called by its name.
const NEAR: f64 = 5.0 * PI / 180.0;
/// Below this magnitude a mean over a window is called not locked …
const UNLOCKED: f64 = 0.1;
/// … and from here on locked. Close to the ring of exceptional points a phase that runs for ever still dwells so long at one
/// angle that its mean has a magnitude of 0.98.
const LOCKED: f64 = 0.99;
/// In the long-time limit a pair that is locked has a magnitude of 1 but for rounding.
const LOCKED_FOR_EVER: f64 = 1.0 - 1e-9;
/// A magnitude from here on needs no word.
const WHOLE: f64 = 0.9995;

/// "in phase", "in antiphase" or "143° apart".
pub fn apart(angle: f64) -> String {
    match angle.abs() {
        size if size <= NEAR => "in phase".into(),
        size if size >= PI - NEAR => "in antiphase".into(),
        size => format!("{} apart", degrees(size)),
    }
}

/// "locked 143° apart", "partly locked in phase (magnitude 0.6)", "not locked".
pub fn locked(locking: &PhaseLocking, method: Method) -> String {
    let whole = match method {
        Method::Limit => LOCKED_FOR_EVER,
        Method::Ensemble | Method::MonteCarlo => LOCKED,
    };
    let magnitude = locking.magnitude;
    let Some(angle) = locking.angle.filter(|_| magnitude >= UNLOCKED) else {
        return "not locked".into();
    };
    let how = if magnitude < whole { "partly locked" } else { "locked" };
    let size = if magnitude < WHOLE.max(whole) {
        format!(" (magnitude {})", apart_from(magnitude, 1.0))
    } else {
        String::new()
    };
    format!("{how} {}{size}", apart(angle))
}

#[cfg(test)]
mod tests {
    use super::{apart, locked};
    use crate::analysis::{Method, PhaseLocking};
    use std::f64::consts::PI;

    fn of(magnitude: f64, angle: Option<f64>) -> String {
        let locking = PhaseLocking { value: 0.0, magnitude, standard_error: 0.0, angle };
        locked(&locking, Method::Ensemble)
    }

    #[test]
    fn how_firm_and_at_which_angle_are_told_apart() {
        // Its signed value is −0.086.
        assert_eq!(of(1.0, Some(1.657)), "locked 95° apart");
        assert_eq!(of(0.5, Some(0.0)), "partly locked in phase (magnitude 0.5)");
        assert_eq!(of(0.05, Some(3.0)), "not locked");
        assert_eq!(of(0.0, None), "not locked");
    }

    #[test]
    fn what_drifts_for_ever_is_never_called_locked_in_the_limit() {
        let locking =
            PhaseLocking { value: 0.0, magnitude: 0.9999, standard_error: 0.0, angle: Some(1.5) };
        assert!(locked(&locking, Method::Limit).starts_with("partly locked"));
    }

    #[test]
    fn angles_near_phase_and_antiphase_have_names() {
        assert_eq!(apart(-0.05), "in phase");
        assert_eq!(apart(-PI + 0.05), "in antiphase");
        assert_eq!(apart(-1.885), "108° apart");
    }
}
