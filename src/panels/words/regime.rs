//! Where the pair stands to its exceptional points, in words.

use super::phrases::{both_of, degrees};
use crate::figures::short;
use crate::physics::{eigenvector_overlap, exceptional_points, exceptional_radius, Pair, Params};
use std::f64::consts::FRAC_PI_2;

/// Two modes whose eigenvectors overlap by more are called one.
const MERGED: f64 = 0.999;

/// Part of a sentence, after a semicolon.
pub fn regime(pair: &Pair) -> String {
    let (radius, xi) = (exceptional_radius(pair), pair.params().xi.abs());
    if radius == 0.0 {
        return "without detuning and coupling there is no exceptional point, but a diabolic one at ξ = 0".into();
    }
    let coupled = pair.params().g != 0.0;
    let at = eigenvector_overlap(pair) > MERGED;
    if !coupled {
        let critical = short(radius);
        return match (at, xi < radius) {
            (true, _) => format!("at the exceptional point ξcrit = {critical} the modes merge"),
            (false, true) => format!("below the exceptional point ξcrit = {critical} the frequencies differ, dampings agree"),
            (false, false) => format!("beyond the exceptional point ξcrit = {critical} the frequencies agree, dampings differ"),
        };
    }
    let points = both_of(exceptional_points(pair)[1]);
    let imaginary = xi != 0.0 && pair.turn().re == 0.0;
    match (at, imaginary, xi < radius) {
        (true, ..) => format!("at the exceptional point, one of ξ = {points}, the modes merge"),
        (false, true, true) => {
            format!("between the exceptional points ξ = {points} the frequencies differ, dampings agree")
        }
        (false, true, false) => {
            format!(
                "beyond the exceptional points ξ = {points} the frequencies agree, dampings differ"
            )
        }
        _ if radius > 1.0 => {
            format!("the exceptional points ξ = {points} are on the imaginary axis, beyond |ξ| = 1")
        }
        _ => format!("the exceptional points ξ = {points} are on the imaginary axis"),
    }
}

/// Whether nothing is locked at φ = ±π/2 on the circle |ξ|e^{iφ}, though elsewhere on it something is.
pub fn stops_inside(pair: &Pair) -> bool {
    let xi = pair.params().xi.abs();
    pair.params().g != 0.0 && xi > 0.0 && xi < exceptional_radius(pair)
}

/// What becomes of the locking on the way |ξ|e^{iφ}, φ from 0 to π, from antiphase to phase: a sentence.
pub fn way(pair: &Pair) -> String {
    let params = pair.params();
    let (xi, radius) = (params.xi.abs(), exceptional_radius(pair));
    if xi == 0.0 {
        return "At ξ = 0 there is no way to go: the noise is independent.".into();
    }
    let circle = format!("On the circle |ξ| = {}", short(xi));
    if params.g == 0.0 {
        let critical = format!("ξcrit = {}", short(radius));
        return if eigenvector_overlap(pair) > MERGED {
            format!("{circle}, at the ring of exceptional points {critical}, the modes merge.")
        } else if xi < radius {
            format!("{circle}, inside the ring of exceptional points {critical}, nothing is locked anywhere.")
        } else if radius == 0.0 {
            format!("{circle} the locking goes from the side of antiphase (φ = 0) to that of phase (φ = π) without a stop.")
        } else {
            format!("{circle}, outside the ring of exceptional points {critical}, the locking goes from the side of antiphase (φ = 0) to that of phase (φ = π) without a stop.")
        };
    }
    let (quarter, points) = (degrees(FRAC_PI_2), both_of(exceptional_points(pair)[1]));
    let across = Pair::new(Params { xi, xi_phase: FRAC_PI_2, ..*params });
    if across.is_ok_and(|across| eigenvector_overlap(&across) > MERGED) {
        return format!("{circle}, through the exceptional points ξ = {points}, the modes merge at φ = ±{quarter}.");
    }
    if xi > radius {
        return format!("{circle}, outside the exceptional points ξ = {points}, the locking goes from the side of antiphase (φ = 0) to that of phase (φ = π) without a stop: at φ = ±{quarter} the frequencies agree.");
    }
    let apart = pair.gamma12() * ((radius - xi) * (radius + xi)).sqrt();
    format!(
        "{circle}, inside the exceptional points ξ = {points}, the dampings agree at φ = ±{quarter}, where the frequencies are {} apart: nothing is locked there, and the mode followed by continuity arrives as the more damped one.",
        short(apart)
    )
}

#[cfg(test)]
mod tests {
    use super::{regime, way};
    use crate::physics::{Pair, Params};

    fn pair(omega2: f64, g: f64, xi: f64, xi_phase: f64) -> Pair {
        Pair::new(Params { omega2, g, xi, xi_phase, ..Params::default() }).expect("a pair")
    }

    #[test]
    fn near_is_not_at_the_exceptional_point() {
        // ξ = 0 is within 0.004 of the ring, but its modes are orthogonal.
        let words = regime(&pair(1.002, 0.0, 0.0, 0.0));
        assert!(words.starts_with("below"), "{words}");
        let words = regime(&pair(1.2, 0.0, 0.4049, 0.0));
        assert!(words.starts_with("beyond"), "{words}");
        let words = regime(&pair(1.2, 0.0, -0.4, 2.0));
        assert!(words.contains("the modes merge"), "{words}");
    }

    #[test]
    fn with_coupling_the_points_are_on_the_imaginary_axis() {
        assert_eq!(
            regime(&pair(1.2, 0.02, 0.6, 0.0)),
            "the exceptional points ξ = ±0.408i are on the imaginary axis"
        );
        let words = regime(&pair(1.2, 0.02, 0.6, std::f64::consts::FRAC_PI_2));
        assert!(words.starts_with("beyond the exceptional points ξ = ±0.408i"), "{words}");
    }

    #[test]
    fn without_detuning_coupling_makes_exceptional_points_of_its_own() {
        let words = regime(&pair(1.0, 0.1, 0.2, 0.0));
        assert!(words.contains("±0.4i"), "{words}");
        assert!(regime(&pair(1.0, 0.0, 0.2, 0.0)).contains("diabolic"));
    }

    #[test]
    fn the_way_stops_inside_the_exceptional_points() {
        let words = way(&pair(1.0, 0.1, 0.3, 0.0));
        assert!(words.contains("nothing is locked there"), "{words}");
        // 2√(0.04 − 0.0225)/… : the frequencies are √(4g² − x²) = 0.132 apart.
        assert!(words.contains("0.132 apart"), "{words}");
        assert!(way(&pair(1.2, 0.01, 0.4, 0.0)).contains("0.02 apart"));
    }

    #[test]
    fn the_way_is_free_outside_them() {
        assert!(way(&pair(1.2, 0.02, 0.6, 1.0)).contains("without a stop"));
        assert!(way(&pair(1.2, 0.0, 0.6, 1.0)).contains("without a stop"));
        assert!(way(&pair(1.0, 0.0, 0.1, 1.0)).contains("without a stop"));
    }

    #[test]
    fn without_coupling_nothing_is_locked_inside_the_ring() {
        assert!(way(&pair(1.2, 0.0, 0.3, 0.0)).contains("nothing is locked anywhere"));
        assert!(way(&pair(1.2, 0.0, 0.4, 0.0)).contains("the modes merge"));
    }
}
