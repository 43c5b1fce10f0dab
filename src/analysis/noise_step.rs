//! A draw of the noise of both oscillators.

use super::random::complex_normal;
use crate::physics::Matrix2c;
use num_complex::Complex64;
use rand_chacha::ChaCha8Rng;

/// The factor L of a covariance S = LL†.
pub(crate) struct NoiseStep {
    l11: f64,
    l21: Complex64,
    l22: f64,
}

impl NoiseStep {
    /// What rounding leaves below zero is zero.
    pub fn of(s: &Matrix2c) -> Self {
        let l11 = s[(0, 0)].re.max(0.0).sqrt();
        let l21 = if l11 > 0.0 { s[(1, 0)] / l11 } else { Complex64::new(0.0, 0.0) };
        Self { l11, l21, l22: (s[(1, 1)].re - l21.norm_sqr()).max(0.0).sqrt() }
    }

    /// Adds ζ = L̄w to `a`: then E ζᵢ*ζⱼ = Sᵢⱼ, which plain L would conjugate.
    pub fn give(&self, a: &mut [Complex64; 2], generator: &mut ChaCha8Rng) {
        let (w1, w2) = (complex_normal(generator), complex_normal(generator));
        a[0] += self.l11 * w1;
        a[1] += self.l21.conj() * w1 + self.l22 * w2;
    }
}
