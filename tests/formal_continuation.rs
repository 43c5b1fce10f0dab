//! ξ put into both corners of Ξ: the literal substitution into Eq. 21, which is no bath for complex ξ.

mod support;

use num_complex::Complex64;
use odd_sympathy::analysis::{xi_plane, xi_slice, Continuation};
use odd_sympathy::physics::Params;
use proptest::prelude::*;
use support::{cases, gamma12, pair, params, strategies, I};

const FORMAL: Continuation = Continuation::Formal;

/// Both eigenvalues of A with ξ in both corners, from its characteristic polynomial.
fn eigenvalues(p: &Params, xi: Complex64) -> [Complex64; 2] {
    let (half, off) = (-0.5 * I * (p.omega1 - p.omega2), -I * p.g - 0.5 * xi * gamma12(p));
    let root = (half * half + off * off).sqrt();
    let centre = Complex64::new(-0.5 * p.gamma, -0.5 * (p.omega1 + p.omega2));
    [centre + root, centre - root]
}

fn rate(p: &Params, xi: Complex64) -> f64 {
    xi_plane(&pair(p), FORMAL, &[xi.re], &[xi.im])[0][0]
}

fn size(p: &Params) -> f64 {
    p.omega1 + p.omega2 + p.gamma + p.g.abs() + gamma12(p)
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn the_rate_is_the_difference_of_the_dampings(p in strategies::any(), re in -1.0..1.0, im in -1.0..1.0) {
        let [one, other] = eigenvalues(&p, Complex64::new(re, im));
        // Near an exceptional point the root of a rounding error is what the polynomial is worth.
        let distance = rate(&p, Complex64::new(re, im)).abs() - (one.re - other.re).abs();
        prop_assert!(distance.abs() < 3e-8 * size(&p));
    }

    #[test]
    fn it_vanishes_on_the_imaginary_axis(p in strategies::any(), im in -1.0..1.0) {
        prop_assert_eq!(rate(&p, Complex64::new(0.0, im)), 0.0);
    }

    #[test]
    fn it_vanishes_on_the_segment_between_its_points(p in strategies::any(), share in 0.0..1.0) {
        let points = FORMAL.exceptional_points(&pair(&p));
        prop_assume!(points.len() == 2);
        let rate = rate(&p, points[0] + (points[1] - points[0]) * share);
        prop_assert!(rate.abs() < 1e-7 * (p.g.abs() + (p.omega1 - p.omega2).abs()), "{rate}");
    }

    #[test]
    fn at_real_correlations_it_is_the_master_equation(p in strategies::any(), re in -1.0..1.0) {
        let formal = xi_plane(&pair(&p), FORMAL, &[re], &[0.0]);
        let hermitian = xi_plane(&pair(&p), Continuation::Hermitian, &[re], &[0.0]);
        for (one, other) in formal.iter().zip(&hermitian) {
            prop_assert!((one[0].abs() - other[0].abs()).abs() < 3e-8 * size(&p));
        }
    }

    #[test]
    fn the_slice_holds_the_eigenvalues(p in strategies::any(), modulus in 0.01..1.0) {
        let slice = xi_slice(&pair(&p), FORMAL, modulus, 41);
        for (k, half_turns) in slice.x.iter().enumerate() {
            let expected = eigenvalues(&p, Complex64::from_polar(modulus, std::f64::consts::PI * half_turns));
            let found = [0, 1].map(|b| Complex64::new(slice.re[b][k], slice.im[b][k]));
            let distance = |a: [Complex64; 2]| (a[0] - expected[0]).norm() + (a[1] - expected[1]).norm();
            let [first, second] = found;
            prop_assert!(distance(found).min(distance([second, first])) < 1e-7 * size(&p));
        }
    }
}

#[test]
fn its_points_lie_off_the_imaginary_axis() {
    let p = params([1.0, 1.2], 0.3, 0.5, [0.1, 0.4], 0.2);
    let (re, im) = (0.2 / gamma12(&p), -0.6 / gamma12(&p));
    let points = FORMAL.exceptional_points(&pair(&p));
    assert_eq!(points.len(), 2);
    for (point, expected) in points.iter().zip([Complex64::new(-re, im), Complex64::new(re, im)]) {
        assert!((point - expected).norm() < 1e-14, "{points:?}");
    }
    let resonant = params([1.0, 1.0], 0.3, 0.5, [0.1, 0.4], 0.2);
    assert_eq!(FORMAL.exceptional_points(&pair(&resonant)), []);
}
