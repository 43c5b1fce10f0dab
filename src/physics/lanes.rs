//! Two numbers side by side: one register of WebAssembly's simd128, and of any processor of today.
//!
//! Every operation is that of IEEE 754 in each lane, so what a kernel computes does not depend on the machine.

use super::register;
use std::ops::{Add, Mul, Neg, Sub};

/// Two numbers. Arrays of them are loaded as they stand, without unsafe code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lanes(register::Register);

impl Lanes {
    #[inline(always)]
    pub fn new(a: f64, b: f64) -> Self {
        Self(register::new(a, b))
    }

    #[inline(always)]
    pub fn splat(value: f64) -> Self {
        Self(register::splat(value))
    }

    #[inline(always)]
    pub fn to_array(self) -> [f64; 2] {
        register::get(self.0)
    }

    #[inline(always)]
    pub fn sum(self) -> f64 {
        let [a, b] = self.to_array();
        a + b
    }

    #[inline(always)]
    pub fn sqrt(self) -> Self {
        Self(register::sqrt(self.0))
    }

    #[inline(always)]
    pub fn recip(self) -> Self {
        Self(register::div(register::splat(1.0), self.0))
    }

    /// 1/√a and 1/√b for the price of one division, which is what such a kernel waits for.
    #[inline(always)]
    pub fn inverse_roots(a: Self, b: Self) -> (Self, Self) {
        let (root_a, root_b) = (a.sqrt(), b.sqrt());
        let both = (root_a * root_b).recip();
        (both * root_b, both * root_a)
    }

    /// Numbers two by two, the last one with `rest` beside it.
    pub fn of(values: impl IntoIterator<Item = f64>, rest: f64) -> Vec<Self> {
        let mut values = values.into_iter();
        let mut all = Vec::with_capacity(values.size_hint().0.div_ceil(2));
        while let Some(first) = values.next() {
            all.push(Self::new(first, values.next().unwrap_or(rest)));
        }
        all
    }
}

impl Add for Lanes {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(register::add(self.0, other.0))
    }
}

impl Sub for Lanes {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        Self(register::sub(self.0, other.0))
    }
}

impl Mul for Lanes {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        Self(register::mul(self.0, other.0))
    }
}

impl Neg for Lanes {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Self(register::neg(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::Lanes;

    #[test]
    fn each_lane_is_a_number_of_its_own() {
        let (a, b) = (Lanes::new(2.0, -3.0), Lanes::new(0.5, 7.0));
        for (found, expected) in [
            (a + b, [2.5, 4.0]),
            (a - b, [1.5, -10.0]),
            (a * b, [1.0, -21.0]),
            (-a, [-2.0, 3.0]),
            (a.recip(), [0.5, -1.0 / 3.0]),
            (b.sqrt(), [0.5f64.sqrt(), 7f64.sqrt()]),
        ] {
            assert_eq!(found.to_array(), expected);
        }
        assert_eq!(a.sum(), -1.0);
    }

    #[test]
    fn an_odd_number_of_numbers_is_filled_up() {
        let all: Vec<_> = Lanes::of([1.0, 2.0, 3.0], 9.0).iter().map(|it| it.to_array()).collect();
        assert_eq!(all, [[1.0, 2.0], [3.0, 9.0]]);
    }

    #[test]
    fn inverse_roots_of_two_are_those_of_each() {
        let (a, b) = (Lanes::new(4.0, 1e-300), Lanes::new(1e300, 0.3));
        let (of_a, of_b) = Lanes::inverse_roots(a, b);
        for (found, value) in [(of_a, a), (of_b, b)] {
            for (found, value) in found.to_array().into_iter().zip(value.to_array()) {
                assert!((found * value.sqrt() - 1.0).abs() < 4.0 * f64::EPSILON, "{value}");
            }
        }
    }
}
