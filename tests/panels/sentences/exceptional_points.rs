//! Claims on where the pair stands to its exceptional points, re-derived from their radius √(δ² + 4g²)/γ₁₂.

use super::modes::{modes, overlap_above};
use super::numbers::tells;
use super::said::{tells_complex, Claim, Said};
use num_complex::Complex64;
use odd_sympathy::physics::eigenvector_overlap;
use std::f64::consts::FRAC_PI_2;

use crate::support::gamma12;

pub fn radius(said: &Said) -> f64 {
    let p = &said.params;
    (p.omega1 - p.omega2).hypot(2.0 * p.g) / gamma12(p)
}

pub fn points_told(said: &Said, text: &str) -> bool {
    text.strip_prefix('±').is_some_and(|it| {
        let value = if said.params.g == 0.0 {
            Complex64::from(radius(said))
        } else {
            Complex64::new(0.0, radius(said))
        };
        tells_complex(it, value, 0.0)
    })
}

/// Whether the pair is on a line on which one part of both eigenvalues agrees.
fn on_the_line(said: &Said) -> bool {
    let p = &said.params;
    p.g == 0.0 || (p.xi != 0.0 && (p.xi_phase / FRAC_PI_2).rem_euclid(2.0) == 1.0)
}

pub fn radius_told(said: &Said, text: &str) -> bool {
    tells(text, radius(said), 0.0)
}

pub const CLAIMS: &[Claim] = &[
    Claim(
        "without detuning and coupling both modes are alike at ξ = 0, a diabolic point",
        |said, _| said.params.g == 0.0 && said.params.omega1 == said.params.omega2,
    ),
    Claim("at the exceptional point |ξ| = {}, where the modes merge", |said, told| {
        said.params.g == 0.0 && overlap_above(said, 1.0 - 1e-12) && radius_told(said, told[0])
    }),
    Claim("at one of the exceptional points ξ = {}, where the modes merge", |said, told| {
        said.params.g != 0.0 && overlap_above(said, 1.0 - 1e-12) && points_told(said, told[0])
    }),
    Claim("close to the exceptional point |ξ| = {}, where the modes merge", |said, told| {
        said.params.g == 0.0 && overlap_above(said, 0.999) && radius_told(said, told[0])
    }),
    Claim("close to one of the exceptional points ξ = {}, where the modes merge", |said, told| {
        said.params.g != 0.0 && overlap_above(said, 0.999) && points_told(said, told[0])
    }),
    Claim(
        "below the exceptional point |ξ| = {} the modes share one damping but not one frequency",
        |said, told| {
            said.params.g == 0.0
                && said.params.xi.abs() < radius(said)
                && radius_told(said, told[0])
                && one_part(said, true)
        },
    ),
    Claim(
        "beyond the exceptional point |ξ| = {} the modes share one frequency but not one damping",
        |said, told| {
            said.params.g == 0.0
                && said.params.xi.abs() > radius(said)
                && radius_told(said, told[0])
                && one_part(said, false)
        },
    ),
    Claim(
        "between the exceptional points ξ = {} the modes share one damping but not one frequency",
        |said, told| {
            on_the_line(said)
                && said.params.xi.abs() < radius(said)
                && points_told(said, told[0])
                && one_part(said, true)
        },
    ),
    Claim(
        "beyond the exceptional points ξ = {} the modes share one frequency but not one damping",
        |said, told| {
            on_the_line(said)
                && said.params.xi.abs() > radius(said)
                && points_told(said, told[0])
                && one_part(said, false)
        },
    ),
    Claim(
        "with coupling the exceptional points leave the real axis: ξ = {}, beyond |ξ| = 1",
        |said, told| said.params.g != 0.0 && radius(said) > 1.0 && points_told(said, told[0]),
    ),
    Claim("with coupling the exceptional points leave the real axis: ξ = {}", |said, told| {
        said.params.g != 0.0 && radius(said) <= 1.0 && points_told(said, told[0])
    }),
    Claim("its exceptional points are ξ = {}", |said, told| {
        // ±δ/γ₁₂ − 2ig/γ₁₂.
        let p = &said.params;
        let at = Complex64::new((p.omega1 - p.omega2).abs(), -2.0 * p.g) / gamma12(p);
        told[0].strip_prefix('±').is_some_and(|it| tells_complex(it, at, 0.0))
    }),
    Claim("without detuning it has a diabolic point at ξ = {}", |said, told| {
        let p = &said.params;
        p.omega1 == p.omega2
            && tells_complex(told[0], Complex64::new(0.0, -2.0 * p.g / gamma12(p)), 0.0)
    }),
    Claim("eigenvector overlap {} (1 at an exceptional point)", |said, told| {
        let overlap = eigenvector_overlap(&said.pair);
        tells(told[0], overlap, 1.0) && (told[0] != "1" || overlap > 1.0 - 1e-9)
    }),
];

/// Whether one part of both eigenvalues agrees and the other does not.
fn one_part(said: &Said, real: bool) -> bool {
    let ([one, other], error) = modes(said);
    let (re, im) = ((one.re - other.re).abs(), (one.im - other.im).abs());
    let (same, apart) = if real { (re, im) } else { (im, re) };
    same <= error.max(1e-11 * said.size()) && apart > same
}
