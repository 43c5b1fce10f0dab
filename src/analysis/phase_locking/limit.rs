//! Phase locking after infinite time.

use super::ensemble::period_mean;
use super::value::PhaseLocking;
use crate::physics::{eigenvector, splitting_root, BranchPath, Pair};
use num_complex::Complex64;

/// A magnitude up to this one is the rounding of a mean that vanishes, and has no angle.
const NO_ANGLE: f64 = 1e-9;

/// The long-time phase-locking value.
///
/// A unique least damped mode fixes the phase, and so does an exceptional point. Where both modes are damped alike the
/// phase runs for ever; its mean is known in closed form for g = 0 and for ξ = 0, else it is averaged over one period.
pub fn limit(pair: &Pair) -> PhaseLocking {
    if let Some(direction) = locked(pair) {
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

/// e^{i(φ₁−φ₂)} of the mode that is left in the end; 0 where two are damped alike.
pub fn survivor(pair: &Pair) -> Complex64 {
    locked(pair).unwrap_or_default()
}

/// e^{i(φ₁−φ₂)} in the end, where it is the same for all starts.
fn locked(pair: &Pair) -> Option<Complex64> {
    let q = 0.5 * Complex64::i() * splitting_root(pair, BranchPath::Default);
    let q = if q.re < 0.0 { -q } else { q };
    let defective = q.norm() == 0.0 && (pair.params().g != 0.0 || pair.unturned_damping() != 0.0);
    if q.re == 0.0 && !defective {
        return None;
    }
    let [v1, v2] = eigenvector(pair, q);
    let along = |v: Complex64| v / v.norm();
    // At an exceptional point without detuning one of the oscillators drives the other, whose amplitude grows beyond its own.
    Some(match (v1.norm() == 0.0, v2.norm() == 0.0) {
        (false, false) => along(v1) * along(v2).conj(),
        (true, _) => along(v2).conj(),
        (false, true) => along(v1),
    })
}

/// The mean for g = 0 and |ξ| ≤ ξcrit: i e^{−iφ} sgn(δ)(|δ| − √(δ² − x²))/x with x = ξγ₁₂.
fn uncoupled_mean(pair: &Pair) -> Complex64 {
    let (x, delta) = (pair.unturned_damping(), pair.delta());
    let size = x / (delta.abs() + ((delta - x) * (delta + x)).max(0.0).sqrt());
    Complex64::i() * pair.turn().conj() * size.copysign(x * delta)
}
