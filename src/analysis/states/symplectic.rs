//! What follows from the symplectic eigenvalues of σ, and of its partial transpose.

use super::ratio::{above, log_ratio};
use crate::physics::{Determinants, Double};

/// Von Neumann entropy Σ (ν+½)ln(ν+½) − (ν−½)ln(ν−½), in nats.
pub(super) fn von_neumann_entropy(determinants: &Determinants) -> f64 {
    let Determinants { alpha, beta, c, d, rounding } = *determinants;
    let [most, least] = squares(alpha + beta + c.scaled(2.0), d, rounding);
    above(rounding, [most, least].into_iter().map(entropy).sum())
}

/// Logarithmic negativity max(0, −ln 2ν̃₋) of the partial transpose, whose Δ̃ has det σ_AB with the other sign.
pub(super) fn log_negativity(determinants: &Determinants) -> f64 {
    let Determinants { alpha, beta, c, d, rounding } = *determinants;
    let [_, least] = squares(alpha + beta - c.scaled(2.0), d, rounding);
    above(rounding, -0.5 * log_ratio(least, Double::ONE))
}

/// (2ν₊)² and (2ν₋)², of which the product is d and the sum `delta`: the smaller one from the product, not from a difference. Where both
/// agree but for rounding they do: its root would be seen.
fn squares(delta: Double, d: Double, rounding: f64) -> [Double; 2] {
    let square = delta.square() - d.scaled(4.0);
    let agree = square.value() <= rounding * delta.value();
    let root = if agree { Double::ZERO } else { square.root() };
    let twice = delta + root;
    [twice.scaled(0.5), d.scaled(2.0) / twice]
}

/// Entropy of a mode with this (2ν)².
fn entropy(square: Double) -> f64 {
    // n = ν − ½, from (2ν)² − 1 = 4n(n + 1).
    let quanta = ((square - Double::ONE) / (square.root() + Double::ONE)).value() * 0.5;
    if quanta > 0.0 {
        quanta.ln_1p() + quanta * quanta.recip().ln_1p()
    } else {
        0.0
    }
}
