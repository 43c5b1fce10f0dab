//! Whether the noise of both oscillators locks at rest, where the means are gone.

use crate::error::Error;
use crate::physics::{Covariance, Pair, SteadyState};
use std::f64::consts::{FRAC_PI_2, PI};

/// A smaller coherence has no angle to speak of.
const NO_ANGLE: f64 = 1e-9;
/// The two means of numbers that differ by this share agree after one more step, whose error is its square.
const AGREED: f64 = 1e-9;

/// Measures of locking of single runs at rest, from Θ alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FluctuationLocking {
    /// |⟨e^{i(φ₁−φ₂)}⟩| over the Wigner function, 0 to 1.
    pub magnitude: f64,
    /// Its angle in radians, above −π and up to π; none where |Θ₁₂| ≤ 1e-9.
    pub angle: Option<f64>,
    /// Pearson's coefficient Re Θ₁₂/√(Θ₁₁Θ₂₂), −1 to 1.
    pub pearson: f64,
    /// Mari's measure of complete synchronization S_c = 1/(Θ₁₁ + Θ₂₂ − 2 Re Θ₁₂), at most 1.
    pub complete_synchronization: f64,
}

/// The locking of the fluctuations at rest.
///
/// With c = |Θ₁₂|/√(Θ₁₁Θ₂₂) the magnitude is (π/4)c·₂F₁(½, ½; 2; c²) = [E(c) − (1 − c²)K(c)]/c, E and K the complete elliptic
/// integrals of modulus c.
///
/// # Errors
/// `Unstable` without a state of rest.
pub fn fluctuation_locking(pair: &Pair) -> Result<FluctuationLocking, Error> {
    let rest = SteadyState::new(pair)?;
    let Covariance { theta11, theta22, theta12 } = rest.covariance;
    let product = theta11 * theta22;
    let square = (theta12.norm_sqr() / product).min(1.0);
    let complement = (rest.determinant() / product).clamp(0.0, 1.0);
    let angle = -theta12.arg();
    Ok(FluctuationLocking {
        magnitude: magnitude(square, complement),
        angle: (theta12.norm() > NO_ANGLE).then_some(if angle == -PI { PI } else { angle }),
        pearson: theta12.re / product.sqrt(),
        complete_synchronization: 1.0 / (theta11 + theta22 - 2.0 * theta12.re),
    })
}

/// [E − (1 − m)K]/√m from m and 1 − m, by the arithmetic-geometric mean: K = π/2M and E = K(1 − Σ 2ⁿ⁻¹cₙ²), c₀² = m, so that the bracket is
/// K(m/2 − Σ_{n ≥ 1} 2ⁿ⁻¹cₙ²).
fn magnitude(m: f64, complement: f64) -> f64 {
    if m == 0.0 || complement == 0.0 {
        return if m == 0.0 { 0.0 } else { 1.0 };
    }
    let (mut a, mut b, mut power) = (1.0, complement.sqrt(), 1.0);
    // c₁ = (1 − √(1 − m))/2, without its cancellation.
    let mut half_gap = 0.5 * m / (1.0 + b);
    let mut bracket = 0.5 * m;
    loop {
        bracket -= power * half_gap * half_gap;
        (a, b) = (0.5 * (a + b), (a * b).sqrt());
        if half_gap <= AGREED * a {
            break;
        }
        power *= 2.0;
        half_gap = 0.5 * (a - b);
    }
    (FRAC_PI_2 / a * bracket / m.sqrt()).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::magnitude;
    use std::f64::consts::FRAC_PI_4;

    /// (π/4)√m ₂F₁(½, ½; 2; m) as its series, which converges for m < 1.
    fn series(m: f64) -> f64 {
        let (mut term, mut sum, mut k) = (1.0, 0.0, 0.0);
        while term > 1e-18 * sum {
            sum += term;
            term *= (k + 0.5) * (k + 0.5) / ((k + 2.0) * (k + 1.0)) * m;
            k += 1.0;
        }
        FRAC_PI_4 * m.sqrt() * sum
    }

    #[test]
    fn the_closed_form_is_the_series() {
        for m in [1e-300, 1e-12, 1e-4, 0.1, 0.5, 0.9, 0.99] {
            let (found, expected) = (magnitude(m, 1.0 - m), series(m));
            assert!((found / expected - 1.0).abs() < 1e-14, "{m}: {found} {expected}");
        }
    }

    #[test]
    fn both_ends_are_exact() {
        assert_eq!((magnitude(0.0, 1.0), magnitude(1.0, 0.0)), (0.0, 1.0));
        // 1 − (1 − m)(ln(16/(1 − m)) + 1)/4 near 1 (Abramowitz and Stegun 17.3.26 and 17.3.35).
        for k in [4, 8, 12] {
            let rest = 10f64.powi(-k);
            let expected = 1.0 - 0.25 * rest * ((16.0 / rest).ln() - 1.0);
            let found = magnitude(1.0 - rest, rest);
            assert!(
                (found - expected).abs() < 10.0 * rest * rest * k as f64 + 1e-15,
                "{k}: {found} {expected}"
            );
        }
    }
}
