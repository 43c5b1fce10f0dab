//! Phase locking after infinite time.

use crate::support::{cases, cross_damping, gamma12, pair, params, strategies, turned, I};
use num_complex::Complex64;
use odd_sympathy::analysis::{phase_locking, Method, PhaseLocking, PhaseLockingOptions};
use odd_sympathy::physics::Params;
use proptest::prelude::*;

fn limit(p: &Params) -> PhaseLocking {
    phase_locking(&pair(p), &PhaseLockingOptions::new(Method::Limit)).expect("a value")
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn uncoupled_oscillators_obey_adler(p in strategies::any()) {
        let p = Params { g: 0.0, ..p };
        let (x, delta) = (p.xi * gamma12(&p), p.omega1 - p.omega2);
        prop_assume!(x != 0.0);
        let ratio = (delta / x).abs();
        // On the last digit of the exceptional point rounding decides, and the root makes it visible.
        let value = limit(&p).value;
        if ratio < 1.0 - 1e-12 {
            let expected = -x.signum() * (1.0 - ratio * ratio).sqrt();
            prop_assert!((value - expected).abs() < 1e-15 / (1.0 - ratio).sqrt(), "{value} {expected}");
            prop_assert_eq!(limit(&p).magnitude, 1.0);
        } else if ratio > 1.0 + 1e-12 {
            prop_assert_eq!(value, 0.0);
            let magnitude = (delta.abs() - (delta * delta - x * x).sqrt()) / x.abs();
            // This way to write it cancels for small x.
            prop_assert!((limit(&p).magnitude - magnitude).abs() < 1e-15 * ratio / (ratio - 1.0).sqrt().min(1.0));
        }
    }

    #[test]
    fn the_sign_is_that_of_minus_xi(p in strategies::any()) {
        let value = limit(&p).value;
        prop_assert!(value * p.xi <= 0.0, "{value}");
        if p.g != 0.0 && p.xi != 0.0 {
            prop_assert!(value != 0.0);
        }
    }

    #[test]
    fn it_is_the_phase_of_the_least_damped_eigenvector(p in turned::any()) {
        // From the matrix: (A − λ)v = 0 for the eigenvalue with the larger real part.
        let x = cross_damping(&p);
        let half = 0.5 * I * (p.omega1 - p.omega2);
        let (a12, a21) = (-0.5 * x.conj() - I * p.g, -0.5 * x - I * p.g);
        let q = (a12 * a21 + half * half).sqrt();
        let q = if q.re < 0.0 { -q } else { q };
        if q.re < 1e-6 || a12.norm() < 1e-6 || a21.norm() < 1e-6 {
            return Ok(());
        }
        // Of the two ways to write it the one without cancellation.
        let v: [Complex64; 2] =
            if (q + half).norm() > (q - half).norm() { [a12, q + half] } else { [q - half, a21] };
        let expected = (v[0] * v[1].conj()).re / (v[0].norm() * v[1].norm());
        prop_assert!((limit(&p).value - expected).abs() < 1e-9, "{}", limit(&p).value - expected);
    }

    #[test]
    fn it_is_even_in_g_and_in_delta_and_odd_in_xi(p in strategies::any()) {
        let value = limit(&p).value;
        // Near an exceptional point a last digit of δ is worth its root.
        let tolerance = 1e-7;
        let mirrored = limit(&Params { g: -p.g, ..p }).value;
        prop_assert!((mirrored - value).abs() < 1e-14);
        let other = limit(&Params { xi: -p.xi, ..p }).value;
        prop_assert!((other + value).abs() < 1e-14);
        let flipped = Params { omega1: p.omega2, omega2: p.omega1, ..p };
        prop_assert!((limit(&flipped).value - value).abs() < tolerance);
    }

    #[test]
    fn uncoupled_oscillators_inside_the_ring_keep_a_mean(p in turned::any(), share in 0.001..0.999f64) {
        // ie^{−iφ} sgn(δ)(|δ| − √(δ² − |x|²))/|x|.
        let delta = p.omega1 - p.omega2;
        prop_assume!(delta != 0.0);
        let p = Params { g: 0.0, xi: (share * delta.abs() / gamma12(&p)).min(share), ..p };
        let x = cross_damping(&p);
        let size = (delta.abs() - (delta * delta - x.norm_sqr()).sqrt()) / x.norm();
        let expected = I * x.conj() / x.norm() * size * delta.signum();
        let it = limit(&p);
        let found = Complex64::from_polar(it.magnitude, it.angle.expect("an angle"));
        // This way to write it cancels for small x.
        prop_assert!((found - expected).norm() < 1e-14 * (1.0 + delta.abs() / x.norm()), "{found} {expected}");
    }

    #[test]
    fn equal_and_opposite_gain_cannot_lock_without_noise_correlation(p in strategies::any()) {
        let still = limit(&Params { xi: 0.0, ..p });
        prop_assert_eq!((still.value, still.magnitude), (0.0, 0.0));
    }
}

proptest! {
    // Each value is a quadrature over two angles.
    #![proptest_config(cases(40))]

    #[test]
    fn between_the_points_it_is_real_and_odd_in_delta_and_in_the_imaginary_part(
        g in 0.05..0.3f64, share in 0.05..0.98f64, delta in 0.05..0.3f64,
    ) {
        let gamma = 2.0 * delta.hypot(2.0 * g);
        let at = |delta: f64, g: f64, xi: f64| {
            let p = params([1.0, 1.0 - delta], g, gamma, [0.0, 0.0], xi);
            limit(&Params { xi_phase: std::f64::consts::FRAC_PI_2, ..p })
        };
        let it = at(delta, g, 0.5 * share);
        // As far as the quadrature over a period goes.
        let close = |a: f64, b: f64| (a - b).abs() < 1e-10;
        prop_assert!(close(it.value.abs(), it.magnitude), "{it:?}");
        prop_assert!(close(at(-delta, g, 0.5 * share).value, -it.value));
        prop_assert!(close(at(delta, g, -0.5 * share).value, -it.value));
        prop_assert!(close(at(delta, -g, 0.5 * share).value, it.value));
    }
}

#[test]
fn the_dip_has_the_published_depth_and_place() {
    // |PLV| is smallest, 4|g|/√(16g² + δ²), at |ξ|γ₁₂ = √(δ²/2 + 4g²).
    let gamma = 0.5;
    for (g, delta) in [(0.01f64, -0.2f64), (-0.02, 0.2), (0.05, 0.3)] {
        let at = |x: f64| {
            limit(&params([1.0, 1.0 - delta], g, gamma, [0.0, 0.0], x / gamma)).value.abs()
        };
        let place = (0.5 * delta * delta + 4.0 * g * g).sqrt();
        let depth = 4.0 * f64::abs(g) / (16.0 * g * g + delta * delta).sqrt();
        assert!((at(place) - depth).abs() < 1e-14, "{} {depth}", at(place));
        for k in 1..=40 {
            let x = gamma * f64::from(k) / 40.0;
            assert!(at(x) > depth - 1e-14, "x = {x}");
        }
    }
}

#[test]
fn weak_coupling_and_weak_correlation_share_the_phase() {
    // To first order in g/δ and x/δ the eigenvector is (−x/2 − ig, iδ), or the same with the places changed.
    for delta in [-0.2, 0.2] {
        for x in [-1e-4, 1e-6, -1e-9, 1e-12] {
            for ratio in [-2.0, -0.5, 0.1, 1.0] {
                let g = ratio * x;
                let p = params([1.0, 1.0 - delta], g, 0.5, [0.0, 0.0], x / 0.5);
                let expected = -f64::signum(x) * f64::abs(ratio) / f64::hypot(ratio, 0.5);
                let value = limit(&p).value;
                assert!((value - expected).abs() < 1e-5, "{delta} {x} {ratio}: {value} {expected}");
            }
        }
    }
}

#[test]
fn without_detuning_the_phases_are_equal_or_opposite() {
    for (g, xi, expected) in [(0.3, 0.5, -1.0), (0.0, 1e-9, -1.0), (-0.3, -1.0, 1.0)] {
        let p = params([1.0, 1.0], g, 0.5, [0.0, 0.2], xi);
        assert!((limit(&p).value - expected).abs() < 1e-14, "g = {g}, xi = {xi}");
    }
}

#[test]
fn at_the_exceptional_point_the_phase_is_locked_at_a_right_angle() {
    let here = limit(&params([1.0, 1.25], 0.0, 0.5, [0.0, 0.0], 0.5));
    assert_eq!((here.value, here.magnitude), (0.0, 1.0));
}
