//! The literal substitution of a complex ξ into Eq. 21 against eigenvalues of that matrix, written out.

use crate::support::{cases, gamma12, pair, params, strategies, I};
use num_complex::Complex64;
use odd_sympathy::analysis::{published, xi_plane, xi_slice, Continuation};
use odd_sympathy::physics::Params;
use proptest::prelude::*;
use std::f64::consts::PI;

use Continuation::{Formal, Hermitian};

/// λ of both modes with ξ in both corners, from the characteristic polynomial.
fn modes(p: &Params, xi: Complex64) -> [Complex64; 2] {
    let (a, d) = (-I * p.omega1 - 0.5 * p.gamma, -I * p.omega2 - 0.5 * p.gamma);
    let corner = -I * p.g - 0.5 * xi * gamma12(p);
    let (half, root) = (0.5 * (a + d), (0.25 * (a - d) * (a - d) + corner * corner).sqrt());
    [half + root, half - root]
}

/// Rate and distance of the frequencies at one place.
fn apart(p: &Params, continuation: Continuation, xi: Complex64) -> [f64; 2] {
    xi_plane(&pair(p), continuation, &[xi.re], &[xi.im]).map(|values| values[0])
}

/// Near an exceptional point the root of a rounding error is what the polynomial is worth.
fn bound(p: &Params) -> f64 {
    1e-7 * (p.omega1 + p.omega2 + p.gamma + p.g.abs() + gamma12(p))
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn the_maps_are_the_differences_of_dampings_and_frequencies(
        p in strategies::any(), re in -1.0..1.0, im in -1.0..1.0,
    ) {
        let xi = Complex64::new(re, im);
        let [one, other] = modes(&p, xi);
        let [rate, turning] = apart(&p, Formal, xi);
        prop_assert!((rate.abs() - (one.re - other.re).abs()).abs() < bound(&p));
        prop_assert!((turning - (one.im - other.im).abs()).abs() < bound(&p));
    }

    #[test]
    fn dampings_agree_on_the_imaginary_axis_and_between_the_points(p in strategies::any(), share in 0.0..1.0) {
        prop_assert_eq!(apart(&p, Formal, Complex64::new(0.0, share))[0], 0.0);
        let points = Formal.exceptional_points(&pair(&p));
        prop_assume!(points.len() == 2);
        let at = points[0] + (points[1] - points[0]) * share;
        prop_assert!(apart(&p, Formal, at)[0].abs() < bound(&p));
    }

    #[test]
    fn the_slice_is_the_plane_along_a_circle(p in strategies::any(), modulus in 0.01..1.0) {
        let slice = xi_slice(&pair(&p), Formal, modulus, 41);
        for (k, half_turns) in slice.x.iter().enumerate() {
            let [rate, turning] = apart(&p, Formal, Complex64::from_polar(modulus, PI * half_turns));
            prop_assert!((rate.abs() - (slice.re[0][k] - slice.re[1][k]).abs()).abs() < bound(&p));
            prop_assert!((turning - (slice.im[0][k] - slice.im[1][k]).abs()).abs() < bound(&p));
        }
    }

    #[test]
    fn on_the_real_axis_it_is_the_model(p in strategies::any(), xi in -1.0..1.0) {
        let [formal, model] = [Formal, Hermitian].map(|of| apart(&p, of, Complex64::from(xi)));
        for (a, b) in formal.into_iter().zip(model) {
            prop_assert!((a.abs() - b.abs()).abs() < bound(&p));
        }
    }
}

#[test]
fn the_published_slice_is_eq_24_with_complex_xi() {
    let p = Params::default();
    let formal = xi_slice(&pair(&p), Formal, 0.4, 9);
    let printed = published::slice(&pair(&p), &formal);
    assert_eq!(printed.x, formal.x);
    assert!((formal.re[0][3] - printed.re[0][3] - 0.5 * p.gamma).abs() < 1e-15);
}

#[test]
fn its_points_lie_off_the_imaginary_axis() {
    let p = params([1.0, 1.2], 0.3, 0.5, [0.1, 0.4], 0.2);
    let (re, im) = (0.2 / gamma12(&p), -0.6 / gamma12(&p));
    let points = Formal.exceptional_points(&pair(&p));
    assert_eq!(points.len(), 2);
    for (point, expected) in points.iter().zip([Complex64::new(-re, im), Complex64::new(re, im)]) {
        assert!((point - expected).norm() < 1e-14, "{points:?}");
    }
    let resonant = params([1.0, 1.0], 0.3, 0.5, [0.1, 0.4], 0.2);
    assert_eq!(Formal.exceptional_points(&pair(&resonant)), []);
}
