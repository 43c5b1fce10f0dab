//! Complex numbers of twice the digits.

use crate::physics::double::Double;
use num_complex::Complex64;
use std::ops::{Add, Mul, Neg, Sub};

/// re + i·im.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DoubleComplex {
    pub re: Double,
    pub im: Double,
}

impl DoubleComplex {
    pub const ZERO: Self = Self { re: Double::ZERO, im: Double::ZERO };
    pub const ONE: Self = Self { re: Double::ONE, im: Double::ZERO };

    pub fn of(value: Complex64) -> Self {
        Self { re: Double::of(value.re), im: Double::of(value.im) }
    }

    pub fn conj(self) -> Self {
        Self { im: -self.im, ..self }
    }

    #[inline(never)]
    pub fn norm_sqr(self) -> Double {
        self.re.square() + self.im.square()
    }

    /// Times a real number.
    #[inline(never)]
    pub fn times(self, factor: Double) -> Self {
        Self { re: self.re * factor, im: self.im * factor }
    }

    pub fn value(self) -> Complex64 {
        Complex64::new(self.re.value(), self.im.value())
    }
}

impl Neg for DoubleComplex {
    type Output = Self;
    fn neg(self) -> Self {
        Self { re: -self.re, im: -self.im }
    }
}

impl Add for DoubleComplex {
    type Output = Self;
    #[inline(never)]
    fn add(self, other: Self) -> Self {
        Self { re: self.re + other.re, im: self.im + other.im }
    }
}

impl Sub for DoubleComplex {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Mul for DoubleComplex {
    type Output = Self;
    #[inline(never)]
    fn mul(self, other: Self) -> Self {
        Self {
            re: self.re * other.re - self.im * other.im,
            im: self.re * other.im + self.im * other.re,
        }
    }
}
