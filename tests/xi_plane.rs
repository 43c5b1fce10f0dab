//! The complex ξ plane against eigenvalues and eigenvectors of the drift, written out.

mod support;

use num_complex::Complex64;
use odd_sympathy::analysis::{published, xi_plane, xi_slice, Continuation};
use odd_sympathy::physics::{exceptional_points, Params};
use proptest::prelude::*;
use std::f64::consts::PI;
use support::{cases, gamma12, pair, strategies, I};

use Continuation::{Formal, Hermitian};

/// λ and v₁/v₂ of both modes of A with complex ξ, from its characteristic polynomial.
fn modes(p: &Params, continuation: Continuation, xi: Complex64) -> [(Complex64, Complex64); 2] {
    let (a, d) = (-I * p.omega1 - 0.5 * p.gamma, -I * p.omega2 - 0.5 * p.gamma);
    let corner = |xi: Complex64| -I * p.g - 0.5 * xi * gamma12(p);
    let (b, c) = match continuation {
        Hermitian => (corner(xi.conj()), corner(xi)),
        Formal => (corner(xi), corner(xi)),
    };
    let (half, root) = (0.5 * (a + d), (0.25 * (a - d) * (a - d) + b * c).sqrt());
    [half + root, half - root].map(|value| (value, b / (value - a)))
}

/// What a rounding of the matrix may be: near an exceptional point the root of it is what the polynomial is worth.
fn size(p: &Params) -> f64 {
    p.omega1 + p.omega2 + p.gamma + p.g.abs() + gamma12(p)
}

fn apart(p: &Params, continuation: Continuation, xi: Complex64) -> [f64; 2] {
    xi_plane(&pair(p), continuation, &[xi.re], &[xi.im]).map(|values| values[0])
}

fn either() -> impl Strategy<Value = Continuation> {
    prop::sample::select(Continuation::ALL.to_vec())
}

fn place() -> impl Strategy<Value = Complex64> {
    (-1.0..1.0f64, -1.0..1.0f64).prop_map(|(re, im)| Complex64::new(re, im))
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn both_parts_are_the_differences_of_the_eigenvalues(p in strategies::any(), of in either(), xi in place()) {
        let [(one, _), (other, _)] = modes(&p, of, xi);
        let [rate, turn] = apart(&p, of, xi);
        prop_assert!((rate.abs() - (one.re - other.re).abs()).abs() < 3e-8 * size(&p));
        prop_assert!((turn - (one.im - other.im).abs()).abs() < 3e-8 * size(&p));
    }

    #[test]
    fn the_sign_is_that_of_the_mode_that_lasts_longer(p in strategies::any(), of in either(), xi in place()) {
        let modes = modes(&p, of, xi);
        prop_assume!((modes[0].0.re - modes[1].0.re).abs() > 1e-6 * size(&p));
        let (_, ratio) = if modes[0].0.re > modes[1].0.re { modes[0] } else { modes[1] };
        prop_assume!(ratio.re.abs() > 1e-6 * ratio.norm());
        prop_assert_eq!(apart(&p, of, xi)[0].signum(), ratio.re.signum(), "in phase is positive");
    }

    #[test]
    fn dampings_agree_between_the_exceptional_points_and_frequencies_beyond(p in strategies::any(), share in 0.0..1.0) {
        prop_assume!(p.g != 0.0);
        let points = exceptional_points(&pair(&p));
        let between = points[0] + (points[1] - points[0]) * share;
        prop_assert!(apart(&p, Hermitian, between)[0].abs() < 1e-7 * size(&p));
        let beyond = points[1] * (1.0 + share);
        prop_assert!(apart(&p, Hermitian, beyond)[1].abs() < 1e-7 * size(&p));
    }

    #[test]
    fn formally_dampings_agree_on_the_imaginary_axis_and_between_other_points(p in strategies::any(), share in 0.0..1.0) {
        prop_assert_eq!(apart(&p, Formal, Complex64::new(0.0, share))[0], 0.0);
        let points = Formal.exceptional_points(&pair(&p));
        prop_assume!(points.len() == 2);
        let at = points[0] + (points[1] - points[0]) * share;
        prop_assert!(apart(&p, Formal, at)[0].abs() < 1e-7 * size(&p));
    }

    #[test]
    fn the_slice_is_the_plane_along_a_circle(p in strategies::any(), of in either(), modulus in 0.01..1.0) {
        let slice = xi_slice(&pair(&p), of, modulus, 41);
        for (k, turn) in slice.x.iter().enumerate() {
            let [rate, turns] = apart(&p, of, Complex64::from_polar(modulus, PI * turn));
            prop_assert!((rate.abs() - (slice.re[0][k] - slice.re[1][k]).abs()).abs() < 1e-7 * size(&p));
            prop_assert!((turns - (slice.im[0][k] - slice.im[1][k]).abs()).abs() < 1e-7 * size(&p));
        }
    }

    #[test]
    fn on_the_real_axis_both_continuations_are_the_model(p in strategies::any(), re in -1.0..1.0) {
        let [one, other] = Continuation::ALL.map(|of| apart(&p, of, Complex64::from(re)));
        for (a, b) in one.into_iter().zip(other) {
            prop_assert!((a - b).abs() < 1e-7 * size(&p));
        }
    }
}

#[test]
fn rows_follow_one_another() {
    let p = Params::default();
    let plane = xi_plane(&pair(&p), Hermitian, &[-0.5, 0.5], &[-0.1, 0.3]);
    let alone = |re: f64, im: f64| apart(&p, Hermitian, Complex64::new(re, im));
    let all = [alone(-0.5, -0.1), alone(0.5, -0.1), alone(-0.5, 0.3), alone(0.5, 0.3)];
    for (part, values) in plane.into_iter().enumerate() {
        assert_eq!(values, all.map(|both| both[part]));
    }
}

#[test]
fn without_coupling_the_ring_parts_frequencies_from_dampings() {
    let p = Params { g: 0.0, ..Params::default() };
    for turn in [0.0, 0.3, 1.1, 2.5, -2.0] {
        let [inside, outside] =
            [0.39, 0.41].map(|radius| apart(&p, Hermitian, Complex64::from_polar(radius, turn)));
        assert!(inside[0] == 0.0 && inside[1] > 0.0, "{inside:?}");
        assert!(outside[0] != 0.0 && outside[1] == 0.0, "{outside:?}");
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
