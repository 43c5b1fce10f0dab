//! The spectrum of the whole master equation, and the time that locking takes.

use super::dynamics::Pair;
use super::spectrum::eigenvalues;
use super::splitting::Splitting;
use super::stability::require_stable;
use crate::error::Error;
use num_complex::Complex64;

/// More would be tens of thousands of numbers.
pub const MAX_ORDER: u32 = 20;
/// What is taken where nothing is asked for: all that second moments see.
pub const DEFAULT_ORDER: u32 = 2;

/// Dampings that differ by less than this share of γ, or of the distance of the eigenvalues, are one: rounding must not order them.
const TIE: f64 = 1e-12;
/// The square of the splitting is a difference of squares; so many roundings of them are 0, an exceptional point.
const ROUNDINGS: f64 = 8.0;

/// Eigenvalues Σ mₖλₖ + nₖλₖ* of the Liouvillian with m₁ + m₂ + n₁ + n₂ ≤ `order`, each as often as it comes, in ω₁: 0 first,
/// then by falling real
/// part, then by falling imaginary part.
///
/// # Errors
/// `Unstable` without a unique steady state, `TooMany` for an order above [`MAX_ORDER`].
pub fn liouvillian_spectrum(pair: &Pair, order: u32) -> Result<Vec<Complex64>, Error> {
    require_stable(pair)?;
    if order > MAX_ORDER {
        let (value, max) = (f64::from(order), f64::from(MAX_ORDER));
        return Err(Error::TooMany { name: "order".to_owned(), value, max });
    }
    let [first, second] = eigenvalues(pair);
    let tied = is_tie(pair, first, second);
    // No quanta: rest itself, without the signs that zeros would have as products.
    let mut found = vec![Complex64::new(0.0, 0.0)];
    for total in 1..=order {
        for of_second in 0..=total {
            let of_first = total - of_second;
            // All of one number of quanta are damped alike where both modes are, to the last bit.
            let re = if tied {
                f64::from(total) * first.re
            } else {
                f64::from(of_first) * first.re + f64::from(of_second) * second.re
            };
            for m1 in 0..=of_first {
                for m2 in 0..=of_second {
                    let net = |m: u32, all: u32| 2.0 * f64::from(m) - f64::from(all);
                    let im = net(m1, of_first) * first.im + net(m2, of_second) * second.im;
                    found.push(Complex64::new(re, im));
                }
            }
        }
    }
    sort(&mut found, TIE * pair.params().gamma.max((first - second).norm()));
    Ok(found)
}

/// By falling real part, and by falling imaginary part where these are one.
fn sort(values: &mut [Complex64], tie: f64) {
    values.sort_by(|a, b| b.re.total_cmp(&a.re));
    let mut begin = 0;
    for end in 1..=values.len() {
        if end == values.len() || values[end - 1].re - values[end].re > tie {
            values[begin..end].sort_by(|a, b| b.im.total_cmp(&a.im));
            begin = end;
        }
    }
}

/// 1/(Re λ₁ − Re λ₂), the time in 1/ω₁ in which the less damped mode outlives the other one; none where both are damped alike
/// or at an exceptional
/// point, where nothing decides between two modes.
pub fn locking_time(pair: &Pair) -> Option<f64> {
    let [first, second] = eigenvalues(pair);
    let p = pair.params();
    let largest = (2.0 * p.g).powi(2) + pair.delta().powi(2) + pair.cross_damping().norm_sqr();
    let meet = Splitting::new(pair).square.norm() <= ROUNDINGS * f64::EPSILON * largest;
    if meet || is_tie(pair, first, second) {
        return None;
    }
    Some(1.0 / (first.re - second.re))
}

fn is_tie(pair: &Pair, first: Complex64, second: Complex64) -> bool {
    (first.re - second.re).abs() <= TIE * pair.params().gamma.max((first - second).norm())
}
