//! e^{iφ}, exact at multiples of a quarter turn.

use num_complex::Complex64;
use std::f64::consts::FRAC_PI_2;

/// A phase this many roundings off a multiple of π/2 is that multiple, as it was written down by someone.
const ROUNDINGS: f64 = 4.0;
/// Beyond, neighbouring numbers are further apart than the multiples can be told.
const LARGEST: f64 = 1e6;

/// cos φ + i sin φ. At a multiple of π/2 the zero is exact: a cosine of 6e-17 would split the seam of equal frequencies
/// by its square root.
pub(super) fn turn(phase: f64) -> Complex64 {
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

#[cfg(test)]
mod tests {
    use super::turn;
    use num_complex::Complex64;
    use std::f64::consts::PI;

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
