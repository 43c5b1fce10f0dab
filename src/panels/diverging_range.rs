//! The part of an axis that curves take which diverge somewhere.

use crate::analysis::steps;
use crate::figures::Curve;

/// A smaller range than this is rounding, which is not magnified: so much is shown instead.
const FLAT: f64 = 1e-9;
const FLAT_SHOWN: f64 = 0.1;

/// Shows what most points do, these values, and every value at the present place: a divergence is cut instead of flattening the rest.
pub fn diverging_range(shown: &[f64], curves: &[Curve], present: Option<f64>) -> (f64, f64) {
    const SHARE: f64 = 0.8;
    const STRETCH: f64 = 3.0;
    /// A present value farther out than so many times the rest is part of a divergence.
    const FARTHEST: f64 = 8.0;
    const SAMPLES: usize = 201;
    let values = || curves.iter().flat_map(|c| &c.y).copied().filter(|y| y.is_finite());
    let (low, high) = values()
        .chain(shown.iter().copied())
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), y| (low.min(y), high.max(y)));
    // By equal steps along the axis: points crowd where the curves diverge.
    let ends =
        curves.iter().find_map(|curve| curve.x.first().copied().zip(curve.x.last().copied()));
    let places = ends.map(|(from, to)| steps(from, to, SAMPLES)).unwrap_or_default();
    let mut usual: Vec<f64> = places
        .iter()
        .flat_map(|x| curves.iter().filter_map(|curve| curve.at(*x)))
        .chain(shown.iter().copied())
        .collect();
    usual.sort_by(f64::total_cmp);
    if usual.is_empty() {
        return (0.0, 1.0);
    }
    let sizes = |share: f64| usual[((usual.len() - 1) as f64 * share) as usize];
    let max = high.min((STRETCH * sizes(SHARE)).max(sizes(0.5) + 1e-3));
    let min = low.max((STRETCH * sizes(1.0 - SHARE)).min(sizes(0.5) - 1e-3)).min(0.0_f64.max(low));
    let reach = FARTHEST * (max - min);
    let marked = curves.iter().filter_map(|curve| curve.at(present?));
    let (min, max) = marked
        .filter(|y| (min - reach..=max + reach).contains(y))
        .fold((min, max), |(min, max), y| (min.min(y), max.max(y)));
    // Curves that are zero throughout get an axis on which zero can be told.
    let (min, max) = if max - min < FLAT { (min, min + FLAT_SHOWN) } else { (min, max) };
    let air = 0.06 * (max - min);
    (min - air, max + air)
}
