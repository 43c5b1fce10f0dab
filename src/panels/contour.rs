//! Where a Gaussian has fallen.

use crate::figures::{Curve, Role};
use std::f64::consts::PI;

const CONTOUR_PIECES: usize = 90;

/// Where the distribution is 1/e of its peak.
pub fn contour(mean: [f64; 2], [xx, xy, yy]: [f64; 3], role: Role) -> Curve {
    // The Cholesky factor carries a circle of radius √2 to the ellipse.
    let l11 = xx.max(0.0).sqrt();
    let l21 = if l11 > 0.0 { xy / l11 } else { 0.0 };
    let l22 = (yy - l21 * l21).max(0.0).sqrt();
    let (x, y) = (0..=CONTOUR_PIECES)
        .map(|k| 2.0 * PI * k as f64 / CONTOUR_PIECES as f64)
        .map(|angle| (2f64.sqrt() * angle.cos(), 2f64.sqrt() * angle.sin()))
        .map(|(u, v)| (mean[0] + l11 * u, mean[1] + l21 * u + l22 * v))
        .unzip();
    Curve::new(role, x, y)
}
