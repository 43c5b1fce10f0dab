//! Where a single noisy run begins: a draw from the Wigner function of the start.

use crate::analysis::noise_step::NoiseStep;
use crate::analysis::random::complex_normal;
use crate::analysis::start::Start;
use crate::physics::{GaussianState, Quadratures};
use num_complex::Complex64;
use rand_chacha::ChaCha8Rng;

/// How to draw from a start.
pub(crate) enum StartDraw {
    /// From Θ alone.
    Round(NoiseStep),
    /// From Θ and M: the factor L of σ = LLᵀ, for x₁, p₁, x₂, p₂.
    Squeezed([[f64; 4]; 4]),
}

impl StartDraw {
    /// Of a start.
    pub fn of(start: &Start) -> Self {
        if start.anomalous.is_none() {
            return Self::Round(NoiseStep::of(&start.covariance.matrix()));
        }
        let state = GaussianState::of(&start.covariance, &start.anomalous);
        let sigma = Quadratures::of(&state).0.map(|row| row.map(|entry| entry.value()));
        Self::Squeezed(factor(sigma))
    }

    /// Adds a draw to `a`.
    pub fn give(&self, a: &mut [Complex64; 2], generator: &mut ChaCha8Rng) {
        match self {
            Self::Round(kick) => kick.give(a, generator),
            Self::Squeezed(l) => {
                let (w1, w2) = (complex_normal(generator), complex_normal(generator));
                // Each part of w has variance ½, as a = (x + ip)/√2 halves that of x and p.
                let w = [w1.re, w1.im, w2.re, w2.im];
                let [x1, p1, x2, p2] =
                    l.map(|row| row.iter().zip(w).map(|(entry, part)| entry * part).sum());
                a[0] += Complex64::new(x1, p1);
                a[1] += Complex64::new(x2, p2);
            }
        }
    }
}

/// Cholesky's factor; what rounding leaves below zero is zero.
fn factor(sigma: [[f64; 4]; 4]) -> [[f64; 4]; 4] {
    let mut l = [[0.0; 4]; 4];
    for row in 0..4 {
        for column in 0..=row {
            let known: f64 = (0..column).map(|k| l[row][k] * l[column][k]).sum();
            let rest = sigma[row][column] - known;
            l[row][column] = if row == column {
                f64::max(rest, 0.0).sqrt()
            } else if l[column][column] > 0.0 {
                rest / l[column][column]
            } else {
                0.0
            };
        }
    }
    l
}
