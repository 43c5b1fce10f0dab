//! How far the two eigenvalues of A lie apart: λ± = tr(A)/2 ± (i/2)·root.

use super::Pair;
use num_complex::Complex64;

/// Smaller numbers are multiplied by a power of two first: their squares would lose digits.
const SMALL: f64 = 1e-70;
const LIFT: f64 = (1u128 << 127) as f64;
/// 2²⁷ + 1 splits a number into two halves whose products are exact (Dekker 1971).
const SPLITTER: f64 = 134_217_729.0;

/// The difference of the eigenvalues, twice over.
#[derive(Clone, Copy, Debug)]
pub(super) struct Splitting {
    /// 4g² + δ² − |x|² − 4ig Re x with x = ξe^{iφ}γ₁₂: zero at an exceptional point.
    pub square: Complex64,
    /// Its principal root; real or imaginary exactly where the square is real, the imaginary one then with the sign that
    /// it has for slightly more of −g Re x, where g = 0 counts as positive.
    pub root: Complex64,
    /// 4g² + δ² − |x|² < 0, as signs survive rounding: beyond the exceptional points.
    pub beyond: bool,
}

impl Splitting {
    pub fn new(pair: &Pair) -> Self {
        let p = pair.params();
        let largest = (2.0 * p.g).abs().max(pair.delta().abs()).max(pair.unturned_damping().abs());
        let lift = if largest < SMALL { LIFT } else { 1.0 };
        let lifted = |value: f64| Double::of(value * lift);
        let coupling = lifted(2.0 * p.g).square();
        let detuning = Double::difference(p.omega1 * lift, p.omega2 * lift).square();
        let damping = Double::product(p.xi * lift, pair.gamma12()).square();
        let re = coupling.plus(detuning).minus(damping).value();
        let im = -4.0 * (p.g * lift) * (pair.cross_damping().re * lift);
        // √(re + i im): the larger part first, the smaller one from their product im/2.
        let larger = (0.5 * (re.abs() + re.hypot(im))).sqrt();
        let smaller = if larger == 0.0 { 0.0 } else { 0.5 * im.abs() / larger };
        let turned = if pair.turn().re < 0.0 { -p.xi } else { p.xi };
        let upward = if p.g < 0.0 { turned } else { -turned };
        let root = if re >= 0.0 {
            Complex64::new(larger, smaller.copysign(upward))
        } else {
            Complex64::new(smaller, larger.copysign(upward))
        };
        let square = Complex64::new(re, im) / (lift * lift);
        Self { square, root: root / lift, beyond: re < 0.0 }
    }
}

/// A number of twice the digits, as a sum of two.
#[derive(Clone, Copy)]
struct Double {
    high: f64,
    low: f64,
}

impl Double {
    fn of(high: f64) -> Self {
        Self { high, low: 0.0 }
    }

    /// a + b (Knuth).
    fn sum(a: f64, b: f64) -> Self {
        let high = a + b;
        let part = high - a;
        Self { high, low: (a - (high - part)) + (b - part) }
    }

    fn difference(a: f64, b: f64) -> Self {
        Self::sum(a, -b)
    }

    /// ab (Dekker).
    fn product(a: f64, b: f64) -> Self {
        let halves = |value: f64| {
            let far = SPLITTER * value;
            let high = far - (far - value);
            (high, value - high)
        };
        let ((a1, a2), (b1, b2)) = (halves(a), halves(b));
        let high = a * b;
        Self { high, low: a2 * b2 - (((high - a1 * b1) - a2 * b1) - a1 * b2) }
    }

    fn square(self) -> Self {
        let high = Self::product(self.high, self.high);
        Self { low: high.low + 2.0 * self.high * self.low, ..high }
    }

    fn plus(self, other: Self) -> Self {
        let high = Self::sum(self.high, other.high);
        Self { low: high.low + (self.low + other.low), ..high }
    }

    fn minus(self, other: Self) -> Self {
        self.plus(Self { high: -other.high, low: -other.low })
    }

    fn value(self) -> f64 {
        self.high + self.low
    }
}
