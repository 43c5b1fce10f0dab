//! Times at which an amplitude vanishes for some initial phase: the mean has a kink there.

/// Fine enough to see every change of sign: the sides turn once while the phase turns twice.
const SAMPLES_PER_PANEL: usize = 16;
/// A crossing may miss its place by this share of a sample: the error that makes is its square.
const ACCURACY: f64 = 1e-7;
const MAX_STEPS: usize = 40;

/// Changes of sign of either of two functions between 0 and `end`, in order.
pub fn crossings(sides: impl Fn(f64) -> [f64; 2], end: f64, panels: usize) -> Vec<f64> {
    let samples = SAMPLES_PER_PANEL * panels;
    let time = |k: usize| end * k as f64 / samples as f64;
    let mut found = Vec::new();
    let mut before = sides(0.0);
    for k in 1..=samples {
        let after = sides(time(k));
        for row in 0..2 {
            if before[row] * after[row] < 0.0 {
                let ends = [(time(k - 1), before[row]), (time(k), after[row])];
                found.push(sign_change(|t| sides(t)[row], ends));
            }
        }
        before = after;
    }
    found.sort_by(f64::total_cmp);
    found
}

/// The Illinois variant of regula falsi, between two points of opposite sign.
fn sign_change(f: impl Fn(f64) -> f64, [(mut a, mut fa), (mut b, mut fb)]: [(f64, f64); 2]) -> f64 {
    let accuracy = ACCURACY * (b - a);
    for _ in 0..MAX_STEPS {
        let c = (a * fb - b * fa) / (fb - fa);
        let fc = f(c);
        if fc * fb <= 0.0 {
            (a, fa) = (b, fb);
        } else {
            fa *= 0.5;
        }
        (b, fb) = (c, fc);
        if (b - a).abs() < accuracy || fb == 0.0 {
            break;
        }
    }
    b
}

#[cfg(test)]
mod tests {
    use super::crossings;

    #[test]
    fn both_functions_are_searched() {
        let found = crossings(|t| [t - 0.3, 0.7 - t], 1.0, 1);
        assert!((found[0] - 0.3).abs() < 1e-8 && (found[1] - 0.7).abs() < 1e-8, "{found:?}");
    }

    #[test]
    fn a_function_of_one_sign_has_none() {
        assert!(crossings(|t| [1.0 + t, -1.0 - t], 1.0, 1).is_empty());
    }
}
