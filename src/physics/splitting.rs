//! How far the two eigenvalues of A lie apart: λ± = tr(A)/2 ± (i/2)·root.

use super::double::Double;
use super::dynamics::Pair;
use super::modulus::modulus;
use num_complex::Complex64;

/// Smaller numbers are multiplied by a power of two first: their squares would lose digits.
const SMALL: f64 = 1e-70;
const LIFT: f64 = (1u128 << 127) as f64;

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
        let damping = cross_damping_rate(pair).times(lifted(p.xi)).square();
        let re = coupling.plus(detuning).minus(damping).value();
        let im = -4.0 * (p.g * lift) * (pair.cross_damping().re * lift);
        // √(re + i im): the larger part first, the smaller one from their product im/2.
        let larger = (0.5 * (re.abs() + modulus(re, im))).sqrt();
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

/// γ₁₂: where the baths differ its rounding would move an exceptional point by the root of it.
pub(super) fn cross_damping_rate(pair: &Pair) -> Double {
    let p = pair.params();
    let gamma = Double::of(p.gamma);
    if p.nbar1 == p.nbar2 {
        return gamma;
    }
    let [loss1, loss2] = [p.nbar1, p.nbar2].map(|nbar| Double::sum(nbar, 1.0));
    let means = loss1.times(loss2).root().plus(Double::product(p.nbar1, p.nbar2).root());
    gamma.times(loss1.plus(Double::of(p.nbar2))).over(means)
}
