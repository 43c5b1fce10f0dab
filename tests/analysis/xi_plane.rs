//! The complex ξ plane against eigenvalues and eigenvectors of the drift, written out, for Hermitian Ξ.

use crate::support::{cases, gamma12, pair, strategies, I};
use num_complex::Complex64;
use odd_sympathy::analysis::{xi_plane, xi_slice, Continuation};
use odd_sympathy::physics::{exceptional_radius, Params};
use proptest::prelude::*;
use std::f64::consts::PI;

/// λ and v₁/v₂ of both modes of A with complex ξ, from its characteristic polynomial.
fn modes(p: &Params, xi: Complex64) -> [(Complex64, Complex64); 2] {
    let (a, d) = (-I * p.omega1 - 0.5 * p.gamma, -I * p.omega2 - 0.5 * p.gamma);
    let x = xi * gamma12(p);
    let (b, c) = (-I * p.g - 0.5 * x.conj(), -I * p.g - 0.5 * x);
    let (half, root) = (0.5 * (a + d), (0.25 * (a - d) * (a - d) + b * c).sqrt());
    [half + root, half - root].map(|value| (value, b / (value - a)))
}

/// Rate and distance of the frequencies at one place.
fn at(p: &Params, xi: Complex64) -> [f64; 2] {
    xi_plane(&pair(p), Continuation::Hermitian, &[xi.re], &[xi.im]).map(|map| map[0])
}

fn size(p: &Params) -> f64 {
    p.omega1 + p.omega2 + p.gamma + p.g.abs() + gamma12(p)
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn the_maps_are_the_differences_of_dampings_and_frequencies(
        p in strategies::any(), re in -1.0..1.0, im in -1.0..1.0,
    ) {
        let xi = Complex64::new(re, im);
        let [(one, _), (other, _)] = modes(&p, xi);
        let [rate, turning] = at(&p, xi);
        // Near an exceptional point the root of a rounding error is what the polynomial is worth.
        let bound = 3e-8 * size(&p);
        prop_assert!((rate.abs() - (one.re - other.re).abs()).abs() < bound);
        prop_assert!((turning - (one.im - other.im).abs()).abs() < bound);
    }

    #[test]
    fn the_sign_is_that_of_the_mode_that_lasts_longer(p in strategies::any(), re in -1.0..1.0, im in -1.0..1.0) {
        let modes = modes(&p, Complex64::new(re, im));
        prop_assume!((modes[0].0.re - modes[1].0.re).abs() > 1e-6 * size(&p));
        let (_, ratio) = if modes[0].0.re > modes[1].0.re { modes[0] } else { modes[1] };
        prop_assume!(ratio.re.abs() > 1e-6 * ratio.norm());
        let [rate, _] = at(&p, Complex64::new(re, im));
        prop_assert_eq!(rate.signum(), ratio.re.signum(), "in phase is positive");
    }

    #[test]
    fn dampings_agree_on_the_imaginary_axis_between_the_points(p in strategies::any(), share in -0.999..0.999) {
        let im = share * exceptional_radius(&pair(&p));
        prop_assert_eq!(at(&p, Complex64::new(0.0, im))[0], 0.0);
    }

    #[test]
    fn frequencies_agree_on_the_seam_from_the_points_outwards(p in strategies::any(), beyond in 1.001..20.0) {
        let im: f64 = beyond * exceptional_radius(&pair(&p));
        for im in [im, -im] {
            prop_assert_eq!(at(&p, Complex64::new(0.0, im))[1], 0.0);
        }
    }

    #[test]
    fn without_coupling_only_the_modulus_counts(p in strategies::any(), modulus in 0.0..1.0, phase in -PI..PI) {
        let p = Params { g: 0.0, ..p };
        let [rate, turning] = at(&p, Complex64::from_polar(modulus, phase));
        let [level, still] = at(&p, modulus.into());
        // The modulus of a complex number is known to some roundings, of which the root is taken.
        let bound = 3e-8 * size(&p);
        prop_assert!((rate.abs() - level.abs()).abs() < bound && (turning - still).abs() < bound);
    }

    #[test]
    fn the_slice_is_the_plane_along_a_circle(p in strategies::any(), modulus in 0.01..1.0) {
        let slice = xi_slice(&pair(&p), Continuation::Hermitian, modulus, 41);
        for (k, half_turns) in slice.x.iter().enumerate() {
            let [rate, turning] = at(&p, Complex64::from_polar(modulus, PI * half_turns));
            let bound = 1e-7 * size(&p);
            prop_assert!((rate.abs() - (slice.re[0][k] - slice.re[1][k]).abs()).abs() < bound);
            prop_assert!((turning - (slice.im[0][k] - slice.im[1][k]).abs()).abs() < bound);
        }
    }

    #[test]
    fn each_branch_of_a_slice_returns_to_where_it_began(p in strategies::any(), modulus in 0.01..1.0) {
        // A circle meets both exceptional points or none: nothing is exchanged.
        let slice = xi_slice(&pair(&p), Continuation::Hermitian, modulus, 41);
        for branch in [0, 1] {
            prop_assert_eq!(slice.re[branch][0], slice.re[branch][40]);
            prop_assert_eq!(slice.im[branch][0], slice.im[branch][40]);
        }
    }

    #[test]
    fn each_branch_of_a_slice_is_continuous(p in strategies::any(), modulus in 0.01..1.0) {
        let jump = |points: usize| {
            let slice = xi_slice(&pair(&p), Continuation::Hermitian, modulus, points);
            let distance = |b: usize, k: usize| {
                (slice.re[b][k] - slice.re[b][k - 1]).hypot(slice.im[b][k] - slice.im[b][k - 1])
            };
            (1..points).flat_map(|k| [distance(0, k), distance(1, k)]).fold(0.0, f64::max)
        };
        // Linear as a rule, as a square root beside a point: 25 times the places make it at least 2.2 times smaller.
        let (coarse, fine) = (jump(401), jump(10_001));
        prop_assert!(fine < 0.5 * coarse + 1e-12, "{fine} of {coarse}");
    }
}

#[test]
fn the_slice_of_figure_1d_passes_the_points_by() {
    // |ξ| = ξcrit = 0.4: at φ = ±π/2 the dampings agree and the frequencies stay 2|g| apart.
    let p = crate::support::params([1.0, 1.2], 0.01, 0.5, [0.0, 0.0], 0.0);
    let slice = xi_slice(&pair(&p), Continuation::Hermitian, 0.4, 5);
    for k in [1, 3] {
        assert_eq!(slice.re[0][k], slice.re[1][k]);
        let mut frequencies = [slice.im[0][k], slice.im[1][k]];
        frequencies.sort_by(f64::total_cmp);
        // ω₂ − ω₁ and ξγ are 0.2 to their last digits, and what is left of the two is 2g.
        assert!((frequencies[0] + 1.11).abs() < 1e-12 && (frequencies[1] + 1.09).abs() < 1e-12);
    }
}

#[test]
fn rows_follow_one_another() {
    let p = Params::default();
    let (re, im) = ([-0.5, 0.5], [-0.1, 0.3]);
    let maps = xi_plane(&pair(&p), Continuation::Hermitian, &re, &im);
    for (k, map) in maps.iter().enumerate() {
        let alone = im.map(|im| re.map(|re| at(&p, Complex64::new(re, im))[k]));
        assert_eq!(*map, alone.concat());
    }
}
