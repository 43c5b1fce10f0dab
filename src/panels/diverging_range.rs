//! The part of an axis that curves take which diverge somewhere.

use crate::analysis::linspace;
use crate::figures::Curve;

/// A smaller range than this is rounding, which is not magnified: so much is shown instead.
const FLAT: f64 = 1e-9;
const FLAT_SHOWN: f64 = 0.1;

/// Shows what most points of each curve do, these values, and every value at the present place: a divergence is cut instead
/// of flattening the rest.
pub fn diverging_range(shown: &[f64], curves: &[Curve], present: Option<f64>) -> (f64, f64) {
    /// A present value farther out than so many times the rest is part of a divergence.
    const FARTHEST: f64 = 8.0;
    let ends = curves.iter().filter_map(usual_range);
    let ends = ends.flat_map(|(min, max)| [min, max]).chain(shown.iter().copied());
    let Some((min, max)) = extremes(ends) else { return (0.0, 1.0) };
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

fn extremes(values: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    values.map(|y| (y, y)).reduce(|(low, high), (y, _)| (low.min(y), high.max(y)))
}

/// What most points of a curve do.
fn usual_range(curve: &Curve) -> Option<(f64, f64)> {
    const SHARE: f64 = 0.8;
    const STRETCH: f64 = 3.0;
    const SAMPLES: usize = 201;
    let (low, high) = extremes(curve.y.iter().copied().filter(|y| y.is_finite()))?;
    // By equal steps along the axis: points crowd where the curves diverge.
    let (from, to) = curve.x.first().copied().zip(curve.x.last().copied())?;
    let places = linspace(from, to, SAMPLES);
    let mut usual: Vec<f64> = places.iter().filter_map(|x| curve.at(*x)).collect();
    usual.sort_by(f64::total_cmp);
    let size = |share: f64| usual.get(((usual.len().max(1) - 1) as f64 * share) as usize).copied();
    let middle = size(0.5)?;
    let max = high.min((STRETCH * size(SHARE)?).max(middle + 1e-3));
    let min = low.max((STRETCH * size(1.0 - SHARE)?).min(middle - 1e-3)).min(0.0_f64.max(low));
    Some((min, max))
}

#[cfg(test)]
mod tests {
    use super::diverging_range;
    use crate::figures::{Curve, Role};

    fn curve(y: impl Fn(f64) -> f64) -> Curve {
        let x: Vec<f64> = (-99..=99).map(|k| f64::from(k) / 100.0).collect();
        let y = x.iter().map(|x| y(*x)).collect();
        Curve::new(Role::Both, x, y)
    }

    #[test]
    fn a_curve_beside_others_that_are_zero_is_seen() {
        let zero = || curve(|_| 0.0);
        let other = curve(|xi| xi / (1.0 - xi * xi));
        let (min, max) = diverging_range(&[], &[zero(), zero(), zero(), other], None);
        assert!(min < -0.5 && max > 0.5, "{min} {max}");
    }

    #[test]
    fn a_divergence_does_not_flatten_the_rest() {
        let (_, max) = diverging_range(&[], &[curve(|xi| 1.0 / (1.0 - xi * xi))], None);
        assert!(max < 20.0, "{max}");
    }
}
