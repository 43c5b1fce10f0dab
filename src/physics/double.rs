//! A number of twice the digits, for differences that vanish.

use std::ops::{Add, Div, Mul, Neg, Sub};

/// 2²⁷ + 1 splits a number into two halves whose products are exact (Dekker 1971).
const SPLITTER: f64 = 134_217_729.0;

/// The sum of two numbers, of which the second is below the rounding of the first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Double {
    high: f64,
    low: f64,
}

impl Double {
    pub const ZERO: Self = Self::of(0.0);
    pub const ONE: Self = Self::of(1.0);

    pub const fn of(high: f64) -> Self {
        Self { high, low: 0.0 }
    }

    /// The same number with the second part below the rounding of the first again, after a difference has taken digits: what is written
    /// with signs goes on from there.
    fn settled(self) -> Self {
        let high = self.high + self.low;
        Self { high, low: self.low - (high - self.high) }
    }

    /// a + b (Knuth).
    pub fn sum(a: f64, b: f64) -> Self {
        let high = a + b;
        let part = high - a;
        Self { high, low: (a - (high - part)) + (b - part) }
    }

    pub fn difference(a: f64, b: f64) -> Self {
        Self::sum(a, -b)
    }

    /// ab (Dekker).
    pub fn product(a: f64, b: f64) -> Self {
        let halves = |value: f64| {
            let far = SPLITTER * value;
            let high = far - (far - value);
            (high, value - high)
        };
        let ((a1, a2), (b1, b2)) = (halves(a), halves(b));
        let high = a * b;
        Self { high, low: a2 * b2 - (((high - a1 * b1) - a2 * b1) - a1 * b2) }
    }

    pub fn times(self, other: Self) -> Self {
        let high = Self::product(self.high, other.high);
        Self { low: high.low + (self.high * other.low + self.low * other.high), ..high }
    }

    pub fn square(self) -> Self {
        let high = Self::product(self.high, self.high);
        Self { low: high.low + 2.0 * self.high * self.low, ..high }
    }

    /// By one step of long division.
    pub fn over(self, other: Self) -> Self {
        let high = self.high / other.high;
        let rest = self.minus(other.times(Self::of(high)));
        Self { high, low: rest.value() / other.high }
    }

    /// √self ≥ 0, by one step of Newton.
    pub fn root(self) -> Self {
        let high = self.high.sqrt();
        if high == 0.0 {
            return Self::of(0.0);
        }
        let rest = self.minus(Self::product(high, high));
        Self { high, low: rest.value() / (2.0 * high) }
    }

    pub fn plus(self, other: Self) -> Self {
        let high = Self::sum(self.high, other.high);
        Self { low: high.low + (self.low + other.low), ..high }
    }

    pub fn minus(self, other: Self) -> Self {
        self.plus(-other)
    }

    /// Times a power of two, exactly.
    pub fn scaled(self, power: f64) -> Self {
        Self { high: self.high * power, low: self.low * power }
    }

    pub fn value(self) -> f64 {
        self.high + self.low
    }
}

// What is written with signs is written often: one copy of each keeps the module small.
impl Neg for Double {
    type Output = Self;
    fn neg(self) -> Self {
        Self { high: -self.high, low: -self.low }
    }
}

impl Add for Double {
    type Output = Self;
    #[inline(never)]
    fn add(self, other: Self) -> Self {
        self.plus(other).settled()
    }
}

impl Sub for Double {
    type Output = Self;
    #[inline(never)]
    fn sub(self, other: Self) -> Self {
        self.minus(other).settled()
    }
}

impl Mul for Double {
    type Output = Self;
    #[inline(never)]
    fn mul(self, other: Self) -> Self {
        self.times(other)
    }
}

impl Div for Double {
    type Output = Self;
    #[inline(never)]
    fn div(self, other: Self) -> Self {
        self.over(other)
    }
}

#[cfg(test)]
mod tests {
    use super::Double;

    /// What is left beside the square of a root, or the product with a quotient, is a rounding of a rounding.
    const TWICE_ROUNDED: f64 = 1e-31;

    #[test]
    fn the_square_of_the_root_is_the_number() {
        for value in [2.0, 0.3, 1e-9, 12_345.678] {
            let rest = Double::of(value).root().square().minus(Double::of(value)).value();
            assert!(rest.abs() < TWICE_ROUNDED * value, "{value}: {rest:e}");
        }
        assert_eq!(Double::of(0.0).root().value(), 0.0);
    }

    #[test]
    fn a_quotient_times_the_divisor_is_the_dividend() {
        for (a, b) in [(1.0, 3.0), (0.7, 1e-5), (2e3, 0.11)] {
            let quotient = Double::of(a).over(Double::of(b));
            let rest = quotient.times(Double::of(b)).minus(Double::of(a)).value();
            assert!(rest.abs() < TWICE_ROUNDED * a, "{a}/{b}: {rest:e}");
        }
    }
}
