//! Phase locking after infinite time.

use super::ensemble::period_mean;
use super::value::PhaseLocking;
use crate::physics::{eigenvector, modulus, splitting_root, BranchPath, Pair};
use num_complex::Complex64;

/// A magnitude up to this one is the rounding of a mean that vanishes, and has no angle.
const NO_ANGLE: f64 = 1e-9;

/// The long-time phase-locking value.
///
/// A unique least damped mode fixes the phase, and so does an exceptional point. Where both modes are damped alike the
/// phase runs for ever; its mean is known in closed form for g = 0 and for ξ = 0, else it is averaged over one period.
pub fn limit(pair: &Pair) -> PhaseLocking {
    if let Some(direction) = locked(pair, splitting_root(pair, BranchPath::Default)) {
        // Its modulus is 1, not what rounding makes of it.
        return PhaseLocking {
            magnitude: 1.0,
            ..PhaseLocking::from_mean(direction, 0.0, NO_ANGLE)
        };
    }
    let (mean, error) = if pair.unturned_damping() == 0.0 {
        (Complex64::new(0.0, 0.0), 0.0)
    } else if pair.params().g == 0.0 {
        (uncoupled_mean(pair), 0.0)
    } else {
        // Re ξ = 0: exchanging the oscillators and the direction of time conjugates the mean, so it is real.
        let (mean, error) = period_mean(pair);
        (Complex64::from(mean.re), error)
    };
    PhaseLocking::from_mean(mean, error, NO_ANGLE)
}

/// e^{i(φ₁−φ₂)} of the mode that is left in the end, of the pair's splitting `root`; 0 where two are damped alike.
pub fn survivor(pair: &Pair, root: Complex64) -> Complex64 {
    locked(pair, root).unwrap_or_default()
}

/// e^{i(φ₁−φ₂)} in the end, where it is the same for all starts.
fn locked(pair: &Pair, root: Complex64) -> Option<Complex64> {
    let q = Complex64::new(-0.5 * root.im, 0.5 * root.re);
    let q = if q.re < 0.0 { -q } else { q };
    let defective =
        root == Complex64::default() && (pair.params().g != 0.0 || pair.unturned_damping() != 0.0);
    if q.re == 0.0 && !defective {
        return None;
    }
    let [v1, v2] = eigenvector(pair, q);
    let [size1, size2] = [v1, v2].map(|v| modulus(v.re, v.im));
    // At an exceptional point without detuning one of the oscillators drives the other, whose amplitude grows beyond its own.
    Some(match (size1 == 0.0, size2 == 0.0) {
        (false, false) => (v1 / size1) * (v2 / size2).conj(),
        (true, _) => (v2 / size2).conj(),
        (false, true) => v1 / size1,
    })
}

/// The mean for g = 0 and |ξ| ≤ ξcrit: i e^{−iφ} sgn(δ)(|δ| − √(δ² − x²))/x with x = ξγ₁₂.
fn uncoupled_mean(pair: &Pair) -> Complex64 {
    let (x, delta) = (pair.unturned_damping(), pair.delta());
    let size = x / (delta.abs() + ((delta - x) * (delta + x)).max(0.0).sqrt());
    Complex64::i() * pair.turn().conj() * size.copysign(x * delta)
}
