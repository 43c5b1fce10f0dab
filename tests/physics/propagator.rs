//! e^{At} against values of 50 digits, and the laws it obeys.

use crate::support::{cases, pair, relative_distance, table, turned, I};
use num_complex::Complex64;
use odd_sympathy::physics::{propagator, Matrix2c};
use proptest::prelude::*;

/// Promised for |qt| from 0 to 50.
const ACCURACY: f64 = 1e-12;

#[test]
fn matches_the_reference_at_and_around_the_exceptional_point() {
    for (p, cells) in table::rows(include_str!("../data/propagator.csv")) {
        let entry = |k: usize| Complex64::new(cells[2 + 2 * k], cells[3 + 2 * k]);
        let reference = Matrix2c::new(entry(0), entry(1), entry(2), entry(3));
        let error = relative_distance(&propagator(&pair(&p), cells[0]), &reference);
        assert!(error <= ACCURACY, "t = {}, |qt| = {}, {p:?}: {error:e}", cells[0], cells[1]);
    }
}

#[test]
fn the_reference_reaches_from_zero_to_fifty() {
    let rows = table::rows(include_str!("../data/propagator.csv"));
    let distances = || rows.iter().map(|(_, cells)| cells[1]);
    assert_eq!(distances().fold(f64::INFINITY, f64::min), 0.0);
    assert!((distances().fold(0.0, f64::max) - 50.0).abs() < 1e-3);
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn is_a_semigroup(p in turned::any(), s in 0.0..40.0f64, t in 0.0..40.0f64) {
        let pair = pair(&p);
        let (whole, parts) = (propagator(&pair, s + t), propagator(&pair, s) * propagator(&pair, t));
        // Weak growth may cancel between the factors, never beyond their norms.
        let scale = propagator(&pair, s).norm() * propagator(&pair, t).norm();
        prop_assert!((whole - parts).norm() <= 1e-12 * scale, "{:e}", (whole - parts).norm() / scale);
    }

    #[test]
    fn runs_backwards(p in turned::any(), t in 0.0..20.0f64) {
        let pair = pair(&p);
        let (there, back) = (propagator(&pair, t), propagator(&pair, -t));
        let error = (there * back - Matrix2c::identity()).norm();
        prop_assert!(error <= 1e-12 * there.norm() * back.norm(), "{error:e}");
    }

    #[test]
    fn has_the_determinant_of_the_trace(p in turned::any(), t in 0.0..40.0f64) {
        let e = propagator(&pair(&p), t);
        let expected = (-(p.gamma + I * (p.omega1 + p.omega2)) * t).exp();
        prop_assert!((e.determinant() - expected).norm() <= 1e-12 * e.norm_squared());
    }

    #[test]
    fn solves_the_equation_of_motion(p in turned::any(), t in 0.0..20.0f64) {
        // Fourth-order central difference: its own error is (|A|h)⁴/30.
        let pair = pair(&p);
        let h = 2e-3;
        let e = |k: f64| propagator(&pair, t + k * h);
        let slope = ((e(1.0) - e(-1.0)) * Complex64::from(8.0) - (e(2.0) - e(-2.0))) / Complex64::from(12.0 * h);
        let error = (slope - pair.drift() * e(0.0)).norm() / e(0.0).norm();
        prop_assert!(error < 1e-9, "{error:e}");
    }
}
