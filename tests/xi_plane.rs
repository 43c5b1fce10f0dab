//! The complex ξ plane against eigenvalues and eigenvectors of the drift, written out.

mod support;

use num_complex::Complex64;
use odd_sympathy::analysis::{xi_plane, xi_slice};
use odd_sympathy::physics::{exceptional_points, Params};
use proptest::prelude::*;
use support::{cases, gamma12, pair, strategies, I};

/// λ and v₁/v₂ of both modes of A with complex ξ, from its characteristic polynomial.
fn modes(p: &Params, xi: Complex64) -> [(Complex64, Complex64); 2] {
    let (a, d) = (-I * p.omega1 - 0.5 * p.gamma, -I * p.omega2 - 0.5 * p.gamma);
    let b = -I * p.g - 0.5 * xi * gamma12(p);
    let (half, root) = (0.5 * (a + d), (0.25 * (a - d) * (a - d) + b * b).sqrt());
    [half + root, half - root].map(|value| (value, b / (value - a)))
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn the_rate_is_the_difference_of_the_dampings(p in strategies::any(), re in -1.0..1.0, im in -1.0..1.0) {
        let [(one, _), (other, _)] = modes(&p, Complex64::new(re, im));
        let rate = xi_plane(&pair(&p), &[re], &[im])[0];
        // Near an exceptional point the root of a rounding error is what the polynomial is worth.
        let size = p.omega1 + p.omega2 + p.gamma + p.g.abs() + gamma12(&p);
        prop_assert!((rate.abs() - (one.re - other.re).abs()).abs() < 3e-8 * size);
    }

    #[test]
    fn the_sign_is_that_of_the_mode_that_lasts_longer(p in strategies::any(), re in -1.0..1.0, im in -1.0..1.0) {
        let modes = modes(&p, Complex64::new(re, im));
        let size = p.omega1 + p.omega2 + p.gamma + p.g.abs() + gamma12(&p);
        prop_assume!((modes[0].0.re - modes[1].0.re).abs() > 1e-6 * size);
        let (_, ratio) = if modes[0].0.re > modes[1].0.re { modes[0] } else { modes[1] };
        prop_assume!(ratio.re.abs() > 1e-6 * ratio.norm());
        let rate = xi_plane(&pair(&p), &[re], &[im])[0];
        prop_assert_eq!(rate.signum(), ratio.re.signum(), "in phase is positive");
    }

    #[test]
    fn it_vanishes_on_the_imaginary_axis(p in strategies::any(), im in -1.0..1.0) {
        prop_assert_eq!(xi_plane(&pair(&p), &[0.0], &[im])[0], 0.0);
    }

    #[test]
    fn it_vanishes_on_the_segment_between_the_exceptional_points(p in strategies::any(), share in 0.0..1.0) {
        let points = exceptional_points(&pair(&p));
        prop_assume!(points.len() == 2);
        let at: Complex64 = points[0] + (points[1] - points[0]) * share;
        let rate = xi_plane(&pair(&p), &[at.re], &[at.im])[0];
        prop_assert!(rate.abs() < 1e-7 * (p.g.abs() + (p.omega1 - p.omega2).abs()), "{rate}");
    }

    #[test]
    fn the_slice_is_the_plane_along_a_circle(p in strategies::any(), modulus in 0.01..1.0) {
        let slice = xi_slice(&pair(&p), modulus, 41);
        for (k, turn) in slice.x.iter().enumerate() {
            let at = Complex64::from_polar(modulus, std::f64::consts::PI * turn);
            let rate = xi_plane(&pair(&p), &[at.re], &[at.im])[0];
            let size = p.omega1 + p.omega2 + p.gamma + p.g.abs() + gamma12(&p);
            prop_assert!((rate.abs() - (slice.re[0][k] - slice.re[1][k]).abs()).abs() < 1e-7 * size);
        }
    }
}

#[test]
fn rows_follow_one_another() {
    let p = Params::default();
    let plane = xi_plane(&pair(&p), &[-0.5, 0.5], &[-0.1, 0.3]);
    let alone = |re: f64, im: f64| xi_plane(&pair(&p), &[re], &[im])[0];
    assert_eq!(plane, [alone(-0.5, -0.1), alone(0.5, -0.1), alone(-0.5, 0.3), alone(0.5, 0.3)]);
}
