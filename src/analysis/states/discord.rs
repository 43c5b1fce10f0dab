//! Classical correlation and discord of any Gaussian state of two modes (Adesso and Datta, PRL 105, 030501, with Rényi-2 entropies).

use super::ratio::{above, log_ratio};
use crate::physics::{Determinants, Double};

/// A purer oscillator has no correlation to speak of: it is bounded by some 10 times this distance of its determinant from 1, and what the
/// formula has left there is rounding.
const ALONE: f64 = 1e-20;

/// At the border of the two cases both forms agree, also in their slopes; this far beyond it the first one is taken, which
/// keeps more digits.
const BORDER: f64 = 1e-12;

/// J₂(A|B) and D₂ = I₂ − J₂ for the best Gaussian measurement on B, in nats: ½ ln(α/ε) and ½ ln(βε/d).
#[inline(never)]
pub(super) fn measured_on_second(determinants: &Determinants) -> [f64; 2] {
    let Determinants { alpha, beta, c, d, rounding } = *determinants;
    let mixed = beta - Double::ONE;
    if mixed.value() < ALONE {
        return [0.0; 2];
    }
    let epsilon = least_determinant(alpha, beta, c.square(), d);
    [log_ratio(alpha, epsilon), log_ratio(beta * epsilon, d)]
        .map(|value| above(rounding, 0.5 * value))
}

/// The same for measurements on A.
pub(super) fn measured_on_first(determinants: &Determinants) -> [f64; 2] {
    let Determinants { alpha, beta, .. } = *determinants;
    measured_on_second(&Determinants { alpha: beta, beta: alpha, ..*determinants })
}

/// ε: the least determinant that a Gaussian measurement on B leaves to 2σ of A.
fn least_determinant(alpha: Double, beta: Double, c2: Double, d: Double) -> Double {
    let mixed = beta - Double::ONE;
    let uncorrelated = (d - alpha * beta).square();
    let most = (beta + Double::ONE) * c2 * (alpha + d);
    if uncorrelated.value() <= most.value() * (1.0 + BORDER) {
        let tilt = mixed * (d - alpha);
        let root = (c2 * positive(c2 + tilt)).root();
        return (c2.scaled(2.0) + tilt + root.scaled(2.0)) / mixed.square();
    }
    // A homodyne measurement; [X − √(X² − 4αβd)]/(2β), without its cancellation.
    let x = alpha * beta - c2 + d;
    let product = alpha * d;
    let root = positive(x.square() - (product * beta).scaled(4.0)).root();
    product.scaled(2.0) / (x + root)
}

/// What rounding leaves below zero is zero.
fn positive(value: Double) -> Double {
    if value.value() > 0.0 {
        value
    } else {
        Double::ZERO
    }
}
