//! Complex matrices as two real ones: three fast real products make a complex one.

use super::real_product::real_product;
use nalgebra::DMatrix;
use num_complex::Complex64;

/// A square complex matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct ComplexMatrix {
    /// Real parts.
    pub re: DMatrix<f64>,
    /// Imaginary parts.
    pub im: DMatrix<f64>,
}

impl ComplexMatrix {
    /// From elements.
    pub fn from_complex(matrix: &DMatrix<Complex64>) -> Self {
        Self { re: matrix.map(|z| z.re), im: matrix.map(|z| z.im) }
    }

    /// The elements.
    pub fn to_complex(&self) -> DMatrix<Complex64> {
        self.re.zip_map(&self.im, Complex64::new)
    }

    /// The product, by Gauss's trick.
    pub fn times(&self, other: &Self) -> Self {
        let reals = real_product(&self.re, &other.re);
        let imaginaries = real_product(&self.im, &other.im);
        let sums = real_product(&(&self.re + &self.im), &(&other.re + &other.im));
        Self { im: sums - &reals - &imaginaries, re: reals - imaginaries }
    }

    /// The square of a symmetric matrix, in two products: with symmetric parts R and I, IR is the transpose of RI, and
    /// R² − I² = (R − I)(R + I) − RI + IR.
    pub fn squared_symmetric(&self) -> Self {
        let mixed = real_product(&self.re, &self.im);
        let turned = mixed.transpose();
        let squares = real_product(&(&self.re - &self.im), &(&self.re + &self.im));
        Self { re: squares - &mixed + &turned, im: mixed + turned }
    }

    /// Conjugate transpose.
    pub fn adjoint(&self) -> Self {
        Self { re: self.re.transpose(), im: -self.im.transpose() }
    }

    /// `self` X `self`†.
    pub fn sandwich(&self, inner: &Self) -> Self {
        self.times(inner).times(&self.adjoint())
    }

    /// Adds another matrix.
    pub fn add(&mut self, other: &Self) {
        self.re += &other.re;
        self.im += &other.im;
    }

    /// Every element times a real number.
    pub fn scale(&mut self, factor: f64) {
        self.re *= factor;
        self.im *= factor;
    }

    /// Frobenius norm.
    pub fn norm(&self) -> f64 {
        self.re.norm().hypot(self.im.norm())
    }
}
