//! What is said of a motion, and how much room it takes.

use super::displayed_motion::DisplayedMotion;
use super::noisy_runs;
use crate::analysis::phase_difference;
use crate::figures::{format_short, round_up};
use crate::panels::words::{apart, beside};

/// Below this fraction of the plot a motion has faded for the eye.
const INVISIBLE: f64 = 3e-3;

/// Half the side of the plot: round, and the same for the whole motion, so that nothing jumps while it plays.
pub fn reach(shown: &DisplayedMotion) -> f64 {
    let spread = noisy_runs::spread(shown);
    let mut largest = spread.unwrap_or(0.0);
    let cloud = shown.noise.cloud.as_ref().filter(|_| spread.is_none());
    for path in std::iter::once(&shown.path).chain(&shown.noise.runs).chain(cloud) {
        for column in [&path.re1, &path.im1, &path.re2, &path.im2] {
            largest = column.iter().fold(largest, |most, value| most.max(value.abs()));
        }
    }
    round_up(1.02 * largest)
}

/// At which angle the oscillators are to each other, and whether it stays.
pub fn portrait_summary(shown: &DisplayedMotion) -> String {
    apart_summary(shown, shown.drift().map(|drift| drift.stands()), apart, "")
}

/// The same in the words of who has watched them so long: `drifting` tells an angle that moves, `stay` that one stays.
pub fn apart_summary(
    shown: &DisplayedMotion,
    stands: Option<bool>,
    drifting: impl Fn(f64) -> String,
    stay: &str,
) -> String {
    let Some((time, [a1, a2])) = shown.present() else {
        return "There is no motion to show.".into();
    };
    let time = format_short(time);
    if shown.starts_at_rest() {
        return "Both oscillators are at rest.".into();
    }
    if shown.is_rounding() {
        return format!("At t = {time} the motion has faded.");
    }
    let faded = a1.norm().max(a2.norm()) < INVISIBLE * reach(shown);
    let words = |angle| if stands == Some(false) { drifting(angle) } else { apart(angle) };
    let Some(angle) = phase_difference([a1, a2]).map(words) else {
        return match faded {
            true => format!("At t = {time} the motion has faded."),
            false => {
                format!("At t = {time} only one oscillator moves, so there is no relative phase.")
            }
        };
    };
    if faded {
        return match stands {
            Some(true) => {
                format!("At t = {time} the motion has faded; the oscillators stayed {angle}.")
            }
            Some(false) => format!(
                "At t = {time} the motion has faded; the oscillators were {angle}, still drifting."
            ),
            None => format!("At t = {time} the motion has faded; the oscillators were {angle}."),
        };
    }
    let drifting = match stands {
        Some(false) => ", still drifting",
        Some(true) => stay,
        None => "",
    };
    format!("At t = {time} the oscillators are {angle}{drifting}.")
}

/// How large the amplitudes are.
pub fn moments_summary(shown: &DisplayedMotion) -> String {
    let Some((time, [a1, a2])) = shown.present() else {
        return "There is no motion to show.".into();
    };
    if shown.is_rounding() && !shown.starts_at_rest() {
        return format!("At t = {} the motion has faded.", format_short(time)) + &shown.sentence();
    }
    let (size1, size2) = (a1.norm(), a2.norm());
    let largest = size1.max(size2);
    let larger = if largest < INVISIBLE * reach(shown) {
        "too small to see"
    } else if beside(size1 - size2, largest) == 0.0 {
        "equal amplitudes"
    } else if format_short(size1) == format_short(size2) {
        "nearly equal amplitudes"
    } else if size1 > size2 {
        "oscillator 1 has the larger amplitude"
    } else {
        "oscillator 2 has the larger amplitude"
    };
    let words = format!(
        "At t = {} |⟨a₁⟩| = {} and |⟨a₂⟩| = {}: {larger}.",
        format_short(time),
        format_short(size1),
        format_short(size2)
    );
    words + &shown.sentence()
}
