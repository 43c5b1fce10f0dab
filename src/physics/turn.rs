//! e^{iφ}, exact at multiples of a quarter turn.

use num_complex::Complex64;
use std::f64::consts::{FRAC_PI_2, PI};

/// A phase this many roundings off a multiple of π/2 is that multiple, as it was written down by someone.
const ROUNDINGS: f64 = 4.0;
/// Beyond, neighbouring numbers are further apart than the multiples can be told.
const LARGEST: f64 = 1e6;

/// cos φ + i sin φ. At a multiple of π/2 the zero is exact: a cosine of 6e-17 would split the seam of equal frequencies
/// by its square root.
pub(crate) fn turn(phase: f64) -> Complex64 {
    let quarters = (phase / FRAC_PI_2).round();
    let distance = (phase - quarters * FRAC_PI_2).abs();
    if phase.abs() > LARGEST || distance > ROUNDINGS * f64::EPSILON * phase.abs() {
        return Complex64::cis(phase);
    }
    let (re, im) = match quarters.rem_euclid(4.0) as u8 {
        0 => (1.0, 0.0),
        1 => (0.0, 1.0),
        2 => (-1.0, 0.0),
        _ => (0.0, -1.0),
    };
    Complex64::new(re, im)
}

/// The same correlation ξ·e^{iφ} with its phase within a quarter turn, −π/2 < φ ≤ π/2, and the rest in the sign of ξ.
pub fn within_quarter_turn(xi: f64, phase: f64) -> (f64, f64) {
    if -FRAC_PI_2 < phase && phase <= FRAC_PI_2 {
        return (xi, phase);
    }
    let turned = turn(phase).arg();
    if turned <= -FRAC_PI_2 {
        (0.0 - xi, turned + PI)
    } else if turned > FRAC_PI_2 {
        (0.0 - xi, turned - PI)
    } else {
        (xi, turned)
    }
}

#[cfg(test)]
mod tests {
    use super::{turn, within_quarter_turn};
    use num_complex::Complex64;
    use std::f64::consts::{FRAC_PI_2, PI};

    #[test]
    fn a_phase_is_brought_within_a_quarter_turn_and_the_correlation_stays() {
        for (given, kept) in [
            ((0.6, 0.0), (0.6, 0.0)),
            ((0.6, FRAC_PI_2), (0.6, FRAC_PI_2)),
            ((0.6, -FRAC_PI_2), (-0.6, FRAC_PI_2)),
            ((0.6, PI), (-0.6, 0.0)),
            ((-0.6, -PI), (0.6, 0.0)),
            ((0.6, 3.0 * FRAC_PI_2), (-0.6, FRAC_PI_2)),
            ((0.6, 2.0 * PI), (0.6, 0.0)),
            ((0.0, PI), (0.0, 0.0)),
        ] {
            assert_eq!(within_quarter_turn(given.0, given.1), kept, "{given:?}");
        }
        for k in -400..400 {
            let phase = 0.037 * f64::from(k);
            let (xi, near) = within_quarter_turn(0.6, phase);
            assert!(-FRAC_PI_2 < near && near <= FRAC_PI_2);
            assert!((turn(phase) * 0.6 - turn(near) * xi).norm() < 1e-14, "{phase}");
            assert_eq!(within_quarter_turn(xi, near), (xi, near));
        }
        let (_, far) = within_quarter_turn(0.6, 1e300);
        assert!(far.abs() <= FRAC_PI_2);
    }

    #[test]
    fn quarter_turns_are_exact() {
        for quarters in -400i32..400 {
            let [re, im] = [[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [0.0, -1.0]]
                [usize::try_from(quarters.rem_euclid(4)).expect("0 to 3")];
            let phase = f64::from(quarters) * PI / 2.0;
            assert_eq!(turn(phase), Complex64::new(re, im), "{quarters}");
        }
    }

    #[test]
    fn other_angles_are_those_of_the_library() {
        for phase in [0.3, -2.0, 1.5718, 1e-9, 12.0, 1e300, 3.0 * PI / 4.0] {
            assert_eq!(turn(phase), Complex64::cis(phase), "{phase}");
        }
    }
}
