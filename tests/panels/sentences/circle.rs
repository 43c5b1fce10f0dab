//! Claims on the circle |ξ|e^{iφ}: what becomes of the locking on the way from φ = 0 to φ = 180°.

use super::exceptional_points::{points_told, radius, radius_told};
use super::modes::overlap_above;
use super::numbers::{tells, tells_within};
use super::said::{Claim, Said};
use crate::support::gamma12;
use num_complex::Complex64;
use std::f64::consts::PI;

const FREE: &str = "from the antiphase side (φ = 0) to the in-phase side (φ = 180°) without a stop";

pub const CLAIMS: &[Claim] = &[
    Claim("at ξ = 0 the circle is a point: the noise is independent", |said, _| said.params.xi == 0.0),
    Claim("on the ring of exceptional points |ξ| = {} the modes merge", |said, told| {
        said.params.g == 0.0 && overlap_above(said, 1.0 - 1e-12) && radius_told(said, told[0])
    }),
    Claim("on the circle |ξ| = {}, inside the ring of exceptional points |ξ| = {}, nothing is locked", |said, told| {
        said.params.g == 0.0 && said.params.xi.abs() < radius(said) && circle_told(said, told[0]) && radius_told(said, told[1]) && told[0] != told[1]
    }),
    Claim("on the circle |ξ| = {}, outside the ring of exceptional points |ξ| = {}, the locking goes {}", |said, told| {
        said.params.g == 0.0 && said.params.xi.abs() > radius(said) && circle_told(said, told[0]) && radius_told(said, told[1]) && told[0] != told[1] && told[2] == FREE
    }),
    Claim("on the circle |ξ| = {}, through the exceptional points ξ = {}, the modes merge at φ = ±90°", |said, told| {
        let error = (said.params.xi.abs() / radius(said) - 1.0).abs();
        said.params.g != 0.0 && error < 1e-8 && circle_told(said, told[0]) && points_told(said, told[1])
    }),
    Claim("on the circle |ξ| = {}, outside the exceptional points ξ = {}, the locking goes {}", |said, told| {
        said.params.g != 0.0 && said.params.xi.abs() > radius(said) && circle_told(said, told[0]) && points_told(said, told[1]) && told[2] == FREE
    }),
    Claim("on the circle |ξ| = {} the locking goes {}", |said, told| {
        said.params.g == 0.0 && radius(said) == 0.0 && circle_told(said, told[0]) && told[1] == FREE
    }),
    Claim("at φ = ±90° the frequencies agree", |said, _| said.params.xi.abs() > radius(said)),
    Claim("on the circle |ξ| = {}, inside the exceptional points ξ = {}, nothing is locked at φ = ±90°: there the dampings agree and the frequencies are {} apart", |said, told| {
        let (r, xi) = (radius(said), said.params.xi.abs());
        let apart = gamma12(&said.params) * (r * r - xi * xi).sqrt();
        let error = 1e-14 * gamma12(&said.params) * r * r / (r * r - xi * xi).sqrt();
        let size = gamma12(&said.params) * r;
        said.params.g != 0.0
            && xi < r
            && circle_told(said, told[0])
            && points_told(said, told[1])
            && tells_within(told[2], apart, size, error)
    }),
    Claim("the mode followed by continuity arrives as the more damped one", |said, _| arrives_more_damped(said)),
    Claim("Eq. 24 is continued by the literal substitution", |_, _| true),
];

fn circle_told(said: &Said, text: &str) -> bool {
    tells(text, said.params.xi.abs(), 0.0)
}

/// Follows the antiphase mode from φ = 0 to φ = 180° by continuity of the root.
fn arrives_more_damped(said: &Said) -> bool {
    let p = &said.params;
    let (size, delta) = (p.xi.abs() * gamma12(p), p.omega1 - p.omega2);
    let root = |phi: f64, last: Complex64| {
        let inside = Complex64::new(
            size * size - 4.0 * p.g * p.g - delta * delta,
            4.0 * p.g * size * phi.cos(),
        );
        let root = inside.sqrt();
        if (root - last).norm() <= (root + last).norm() {
            root
        } else {
            -root
        }
    };
    let begin =
        Complex64::new(size * size - 4.0 * p.g * p.g - delta * delta, 4.0 * p.g * size).sqrt();
    let end = (1..=4000).fold(begin, |last, k| root(PI * k as f64 / 4000.0, last));
    end.re < 0.0 || end.re.abs() <= 1e-6 * said.size()
}
