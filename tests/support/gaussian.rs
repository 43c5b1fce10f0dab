//! Gaussian states by textbook routes, in plain doubles: quadrature covariances and what is read off them.

use super::turned;
use nalgebra::{Matrix2, Matrix4};
use num_complex::Complex64;
use odd_sympathy::analysis::{prepared_start, Preparation, Squeezing, Start};
use odd_sympathy::physics::{Anomalous, Covariance, Params};
use proptest::prelude::*;
use std::f64::consts::PI;

/// σ of x₁, p₁, x₂, p₂, from ⟨aa⟩ and ⟨a†a⟩ by x = (a + a†)/√2, p = (a − a†)/i√2.
pub fn sigma(theta: &Covariance, m: &Anomalous) -> Matrix4<f64> {
    let (theta, m) = (theta.matrix(), m.matrix());
    // Coefficients of a and a†; ½⟨{u, v}⟩ of two Hermitian combinations.
    let root = 0.5f64.sqrt();
    let own = |row: usize| match row % 2 {
        0 => [Complex64::new(root, 0.0), Complex64::new(root, 0.0)],
        _ => [Complex64::new(0.0, -root), Complex64::new(0.0, root)],
    };
    Matrix4::from_fn(|row, column| {
        let ([i, j], [u, v]) = ([row / 2, column / 2], [own(row), own(column)]);
        let value = u[0] * v[0] * m[(i, j)]
            + u[1] * v[1] * m[(i, j)].conj()
            + u[1] * v[0] * theta[(i, j)]
            + u[0] * v[1] * theta[(j, i)];
        value.re
    })
}

pub fn omega() -> Matrix4<f64> {
    let mut omega = Matrix4::zeros();
    for k in [0, 2] {
        omega[(k, k + 1)] = 1.0;
        omega[(k + 1, k)] = -1.0;
    }
    omega
}

/// Symplectic eigenvalues, rising: the positive ones of iΩσ, as the roots of the eigenvalues of −(Ωσ)².
pub fn symplectic(sigma: &Matrix4<f64>) -> [f64; 2] {
    let turned = omega() * sigma;
    let square = -(turned * turned);
    let mut values: Vec<f64> =
        square.complex_eigenvalues().iter().map(|z| z.re.max(0.0).sqrt()).collect();
    values.sort_by(f64::total_cmp);
    [values[0], values[3]]
}

/// The partial transpose: p₂ → −p₂.
pub fn transposed(sigma: &Matrix4<f64>) -> Matrix4<f64> {
    let flip = Matrix4::from_diagonal(&nalgebra::Vector4::new(1.0, 1.0, 1.0, -1.0));
    flip * sigma * flip
}

/// det 2σ of oscillator A that a measurement on B with a pure seed (squeezed by e^{2s} along `angle`) leaves.
pub fn conditional(sigma: &Matrix4<f64>, s: f64, angle: f64) -> f64 {
    let block = |i, j| Matrix2::from_fn(|r, c| sigma[(i + r, j + c)]);
    let (cos, sin) = (angle.cos(), angle.sin());
    // Over the larger of its variances: the inverse is adjugate over determinant, and neither may cancel.
    let (wide, narrow) = (0.5, 0.5 * (-4.0 * s.abs()).exp());
    let (first, second) = if s > 0.0 { (wide, narrow) } else { (narrow, wide) };
    let seed = Matrix2::new(
        first * cos * cos + second * sin * sin,
        (first - second) * cos * sin,
        (first - second) * cos * sin,
        first * sin * sin + second * cos * cos,
    );
    let scale = (-2.0 * s.abs()).exp();
    let adjugate = |m: &Matrix2<f64>| Matrix2::new(m[(1, 1)], -m[(0, 1)], -m[(1, 0)], m[(0, 0)]);
    let own = block(2, 2);
    let determinant = scale * (own.determinant() + 0.25) + (adjugate(&own) * seed).trace();
    let measured = adjugate(&(own * scale + seed)) / determinant;
    4.0 * (block(0, 0) - block(0, 2) * measured * block(2, 0)).determinant()
}

/// A squeezing up to `most`, at multiples of a quarter turn as often as anywhere; none now and then.
pub fn squeezing(most: f64) -> impl Strategy<Value = Squeezing> {
    let r = prop_oneof![1 => Just(0.0), 4 => 0.0..most];
    (r, turned::phase()).prop_map(|(r, angle)| Squeezing { r, angle })
}

/// A preparation of either sort.
pub fn preparation(most: f64) -> impl Strategy<Value = Preparation> {
    let quanta = || prop_oneof![1 => Just(0.0), 2 => 0.0..2.0f64];
    let amplitude = || (0.0..1.5f64, -PI..PI).prop_map(|(r, t)| Complex64::from_polar(r, t));
    let squeezings = (squeezing(most), squeezing(most), squeezing(most), prop::bool::ANY);
    ([quanta(), quanta()], [amplitude(), amplitude()], squeezings).prop_map(
        |([nbar1, nbar2], [a1, a2], (one, two, both, together))| {
            let base = Preparation { a1, a2, nbar1, nbar2, ..Preparation::default() };
            if together {
                Preparation { two_mode_squeezing: both, ..base }
            } else {
                Preparation { squeezing1: one, squeezing2: two, ..base }
            }
        },
    )
}

pub fn start(preparation: &Preparation) -> Start {
    prepared_start(preparation).expect("a state")
}

/// Dark modes: |ξ| = 1 without detuning, g = 0 where ξ is complex, equal baths.
pub fn dark() -> impl Strategy<Value = Params> {
    (turned::phase(), 0.2..1.0f64, prop::bool::ANY).prop_map(|(xi_phase, gamma, minus)| Params {
        xi_phase,
        xi: if minus { -1.0 } else { 1.0 },
        ..super::params([1.0, 1.0], 0.0, gamma, [0.0, 0.0], 0.0)
    })
}
