//! Where the pair stands to its exceptional points, in words.

use super::numbers::{apart_from, both_of, degrees};
use crate::figures::format_short;
use crate::physics::{eigenvector_overlap, exceptional_points, exceptional_radius, Pair, Params};
use std::f64::consts::FRAC_PI_2;

/// Two modes whose eigenvectors overlap by more are called one …
const MERGED: f64 = 1.0 - 1e-13;
/// … and from here on the pair is called close to where they are.
const CLOSE: f64 = 0.999;

/// Whether the pair is at an exceptional point.
pub fn merged(pair: &Pair) -> bool {
    eigenvector_overlap(pair) > MERGED
}

/// Where the pair stands to its exceptional points; a clause.
pub fn regime(pair: &Pair) -> String {
    let (radius, xi) = (exceptional_radius(pair), pair.params().xi.abs());
    if radius == 0.0 {
        return "without detuning and coupling both modes are alike at ξ = 0, a diabolic point"
            .into();
    }
    let coupled = pair.params().g != 0.0;
    let points = if coupled {
        format!("the exceptional points ξ = {}", both_of(exceptional_points(pair)[1]))
    } else {
        format!("the exceptional point |ξ| = {}", apart_from(radius, xi))
    };
    let overlap = eigenvector_overlap(pair);
    if overlap > CLOSE {
        let how = if overlap > MERGED { "at" } else { "close to" };
        let one = if coupled { "one of " } else { "" };
        return format!("{how} {one}{points}, where the modes merge");
    }
    let on_axis = !coupled || (xi != 0.0 && pair.turn().re == 0.0);
    match (on_axis, xi < radius) {
        (true, true) => {
            let side = if coupled { "between" } else { "below" };
            format!("{side} {points} the modes share one damping but not one frequency")
        }
        (true, false) => {
            format!("beyond {points} the modes share one frequency but not one damping")
        }
        (false, _) if radius > 1.0 => {
            let at = both_of(exceptional_points(pair)[1]);
            format!("with coupling the exceptional points leave the real axis: ξ = {at}, beyond |ξ| = 1")
        }
        (false, _) => {
            let at = both_of(exceptional_points(pair)[1]);
            format!("with coupling the exceptional points leave the real axis: ξ = {at}")
        }
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
        return "at ξ = 0 the circle is a point: the noise is independent.".into();
    }
    let free = "the locking goes from the antiphase side (φ = 0) to the in-phase side (φ = 180°) without a stop";
    let circle = format!("on the circle |ξ| = {}", apart_from(xi, radius));
    if params.g == 0.0 {
        let ring = format!("the ring of exceptional points |ξ| = {}", apart_from(radius, xi));
        return if radius == 0.0 {
            format!("{circle} {free}.")
        } else if merged(pair) {
            format!("on {ring} the modes merge.")
        } else if xi < radius {
            format!("{circle}, inside {ring}, nothing is locked.")
        } else {
            format!("{circle}, outside {ring}, {free}.")
        };
    }
    let (quarter, points) = (degrees(FRAC_PI_2), both_of(exceptional_points(pair)[1]));
    let across = Pair::new(Params { xi, xi_phase: FRAC_PI_2, ..*params });
    if across.is_ok_and(|across| merged(&across)) {
        return format!("{circle}, through the exceptional points ξ = {points}, the modes merge at φ = ±{quarter}.");
    }
    if xi > radius {
        return format!("{circle}, outside the exceptional points ξ = {points}, {free}; at φ = ±{quarter} the frequencies agree.");
    }
    let split = pair.gamma12() * ((radius - xi) * (radius + xi)).sqrt();
    format!(
        "{circle}, inside the exceptional points ξ = {points}, nothing is locked at φ = ±{quarter}: there the dampings agree and the frequencies are {} apart. The mode followed by continuity arrives as the more damped one.",
        format_short(split)
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
        let words = regime(&pair(1.2, 0.0, 0.4001, 0.0));
        assert!(words.starts_with("close to the exceptional point |ξ| = 0.4,"), "{words}");
        let words = regime(&pair(1.2, 0.0, -0.4, 2.0));
        assert!(words.starts_with("at the exceptional point"), "{words}");
    }

    #[test]
    fn close_and_at_begin_where_they_are_said_to() {
        // Without coupling the eigenvectors overlap by ξ/ξcrit below the exceptional point at 0.4.
        let words = |overlap: f64| regime(&pair(1.2, 0.0, 0.4 * overlap, 0.0));
        for (overlap, begin) in [
            (0.9989, "below the"),
            (0.9991, "close to the"),
            (1.0 - 2e-13, "close to the"),
            (1.0 - 5e-14, "at the"),
        ] {
            assert!(words(overlap).starts_with(begin), "{overlap}: {}", words(overlap));
        }
    }

    #[test]
    fn with_coupling_the_points_are_on_the_imaginary_axis() {
        assert_eq!(
            regime(&pair(1.2, 0.02, 0.6, 0.0)),
            "with coupling the exceptional points leave the real axis: ξ = ±0.408i"
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
        assert!(words.contains("nothing is locked at φ = ±90°"), "{words}");
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
        assert!(way(&pair(1.2, 0.0, 0.3, 0.0)).contains("nothing is locked"));
        assert!(way(&pair(1.2, 0.0, 0.4, 0.0)).contains("the modes merge"));
    }
}
