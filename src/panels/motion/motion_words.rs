//! What is said of a motion, and how much room it takes.

use super::displayed_motion::DisplayedMotion;
use super::noisy_runs;
use crate::analysis::phase_difference;
use crate::figures::{plain, round_up, short};
use std::cmp::Ordering;
use std::f64::consts::{FRAC_PI_2, PI};

/// Below this fraction of the plot a motion has died away for the eye.
const INVISIBLE: f64 = 3e-3;
/// A phase that turned by less than this stands.
const STANDING: f64 = 0.02;
/// Amplitudes that differ by a smaller share of the larger one look the same.
const SAME: f64 = 0.01;
/// A phase difference within this of 0, π/2 or π is called by its name.
const NEAR: f64 = 0.1 * PI;

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

/// Where the phases stand to each other.
pub fn portrait_summary(shown: &DisplayedMotion) -> String {
    let Some((time, [a1, a2])) = shown.present() else {
        return "There is no motion to show.".into();
    };
    let time = short(time);
    if a1.norm() == 0.0 && a2.norm() == 0.0 {
        return "Both oscillators are at rest.".into();
    }
    if a1.norm().max(a2.norm()) < INVISIBLE * reach(shown) {
        return format!("At t = {time} the mean motion has died away.");
    }
    let Some(phase) = phase_difference([a1, a2]) else {
        return format!("At t = {time} only one oscillator moves, so there is no relative phase.");
    };
    let size = phase.abs();
    let place = if size < NEAR {
        "in phase"
    } else if size > PI - NEAR {
        "in antiphase"
    } else if (size - FRAC_PI_2).abs() < NEAR {
        "a quarter turn apart"
    } else if stands(shown, phase) {
        "locked"
    } else {
        "out of step"
    };
    format!("At t = {time} the oscillators are {place}: φ₁ − φ₂ = {}.", turns(phase))
}

/// Whether the phase difference has been the same over the last half turn.
fn stands(shown: &DisplayedMotion, phase: f64) -> bool {
    let now = shown.path.t.get(shown.at()).copied().unwrap_or(0.0);
    let from = shown.path.t.partition_point(|t| *t < now - PI);
    if now - shown.path.t.get(from).copied().unwrap_or(now) < 0.5 * PI {
        return false;
    }
    let turned = shown.phase_at(from).map(|before| (phase - before + PI).rem_euclid(2.0 * PI) - PI);
    turned.is_some_and(|turned| turned.abs() < STANDING)
}

/// A phase in units of π; three decimals, so that what rounding leaves is 0.
pub fn turns(phase: f64) -> String {
    match plain(phase / PI, 3).replace('-', "−").as_str() {
        "0" => "0".into(),
        "1" => "π".into(),
        // The same direction.
        "−1" => "π".into(),
        number => format!("{number} π"),
    }
}

/// How large the amplitudes are.
pub fn moments_summary(shown: &DisplayedMotion) -> String {
    let Some((time, [a1, a2])) = shown.present() else {
        return "There is no motion to show.".into();
    };
    /// Of the widths alone: they may well swing against each other.
    const EQUALLY: &str = "both swing equally wide";
    let (size1, size2) = (a1.norm(), a2.norm());
    let larger = match size1.partial_cmp(&size2) {
        _ if (size1 - size2).abs() < SAME * size1.max(size2) => EQUALLY,
        _ if size1.max(size2) < INVISIBLE * reach(shown) => "both are too small to see",
        Some(Ordering::Greater) => "oscillator 1 swings wider",
        Some(Ordering::Less) => "oscillator 2 swings wider",
        _ => EQUALLY,
    };
    let words = format!(
        "At t = {} the amplitudes of ⟨a₁⟩ and ⟨a₂⟩ are {} and {}: {larger}.",
        short(time),
        short(size1),
        short(size2)
    );
    words + &shown.sentence()
}
