//! Phase locking after infinite time.

use super::PhaseLocking;
use crate::physics::{amplitude_ratio, splitting_root, BranchSide, Pair};
use num_complex::Complex64;

/// The long-time phase-locking value, in closed form.
///
/// A unique least damped mode fixes the phase. On a tie the phase runs for ever: the signed value is 0, and
/// the magnitude is that of the running phase, (|δ| − √(δ² − x²))/|x| for g = 0, x = ξγ₁₂.
pub fn limit(pair: &Pair) -> PhaseLocking {
    let (g, x, delta) = (pair.params().g, pair.cross_damping(), pair.delta());
    let mut q = 0.5 * Complex64::i() * splitting_root(pair, BranchSide::of_coupling(g));
    if q.re < 0.0 {
        q = -q;
    }
    if q.re == 0.0 {
        let magnitude = if x == 0.0 || g != 0.0 {
            0.0
        } else {
            x.abs() / (delta.abs() + ((delta - x) * (delta + x)).max(0.0).sqrt())
        };
        return PhaseLocking { value: 0.0, magnitude, standard_error: 0.0 };
    }
    let ratio = amplitude_ratio(pair, q);
    PhaseLocking { value: ratio.re / ratio.norm(), magnitude: 1.0, standard_error: 0.0 }
}
