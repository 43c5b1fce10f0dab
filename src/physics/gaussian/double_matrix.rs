//! The matrices of a pair with twice the digits: what a strongly squeezed state keeps is the difference of numbers e^{4r} larger.

use super::double_complex::DoubleComplex;
use crate::physics::double::Double;
use crate::physics::matrix::Matrix2c;
use num_complex::Complex64;
use std::ops::{Add, Mul, Sub};

/// A 2 × 2 complex matrix, row by row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DoubleMatrix(pub [[DoubleComplex; 2]; 2]);

impl DoubleMatrix {
    pub const ZERO: Self = Self([[DoubleComplex::ZERO; 2]; 2]);
    pub const ONE: Self = Self([
        [DoubleComplex::ONE, DoubleComplex::ZERO],
        [DoubleComplex::ZERO, DoubleComplex::ONE],
    ]);

    pub fn of(matrix: &Matrix2c) -> Self {
        Self::from_fn(|i, j| DoubleComplex::of(matrix[(i, j)]))
    }

    fn from_fn(entry: impl Fn(usize, usize) -> DoubleComplex) -> Self {
        Self([0, 1].map(|i| [0, 1].map(|j| entry(i, j))))
    }

    fn map(&self, change: impl Fn(DoubleComplex) -> DoubleComplex) -> Self {
        Self(self.0.map(|row| row.map(&change)))
    }

    pub fn conjugate(&self) -> Self {
        self.map(DoubleComplex::conj)
    }

    pub fn transpose(&self) -> Self {
        Self::from_fn(|i, j| self.0[j][i])
    }

    /// Times a real number.
    pub fn scaled(&self, factor: Double) -> Self {
        self.map(|entry| entry.times(factor))
    }

    /// Half of the sum with the transpose.
    pub fn symmetric(&self) -> Self {
        (*self + self.transpose()).scaled(Double::of(0.5))
    }

    /// Half of the sum with the adjoint.
    #[inline(never)]
    pub fn hermitian(&self) -> Self {
        (*self + self.conjugate().transpose()).scaled(Double::of(0.5))
    }

    /// `self`* `x` `self`ᵀ: what a flow of amplitudes does to Θ.
    #[inline(never)]
    pub fn carry(&self, x: &Self) -> Self {
        self.conjugate() * *x * self.transpose()
    }

    /// `self` `x` `self`ᵀ: what it does to M.
    pub fn carry_pairs(&self, x: &Self) -> Self {
        *self * *x * self.transpose()
    }

    /// What it does to amplitudes.
    pub fn carry_means(&self, a: [Complex64; 2]) -> [DoubleComplex; 2] {
        let [a1, a2] = a.map(DoubleComplex::of);
        self.0.map(|[first, second]| first * a1 + second * a2)
    }

    pub fn value(&self) -> Matrix2c {
        Matrix2c::from_fn(|i, j| self.0[i][j].value())
    }
}

impl Add for DoubleMatrix {
    type Output = Self;
    #[inline(never)]
    fn add(self, other: Self) -> Self {
        Self::from_fn(|i, j| self.0[i][j] + other.0[i][j])
    }
}

impl Sub for DoubleMatrix {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self::from_fn(|i, j| self.0[i][j] - other.0[i][j])
    }
}

impl Mul for DoubleMatrix {
    type Output = Self;
    #[inline(never)]
    fn mul(self, other: Self) -> Self {
        Self::from_fn(|i, j| self.0[i][0] * other.0[0][j] + self.0[i][1] * other.0[1][j])
    }
}
