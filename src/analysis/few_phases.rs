//! The mean of the phase between two sums of a few turning numbers, over all their phases.

use super::phase_locking::{CircleMean, PhaseMap};
use num_complex::Complex64;
use std::f64::consts::{FRAC_PI_2, PI, TAU};

/// As many phases as are averaged so: one more would take a hundred times as long.
pub const MOST_PHASES: usize = 4;
/// Error of the innermost mean.
const CIRCLE_TOLERANCE: f64 = 1e-11;
/// Step and reach of the double exponential rule: with 29 places in each panel the means of three and of four phases
/// are good to 3e-8, as half the step shows.
const STEP: f64 = 0.2;
const REACH: i32 = 14;
/// Panels narrower than this hold less than rounding.
const NARROW: f64 = 1e-12;

/// Tables for the means.
///
/// With all phases but one fixed, U = u₁z + A vanishes on the circle of z where |A| = |u₁|; there, and where |A| is
/// largest or smallest, the mean over z is not analytic in the next phase. These places are known, so that each panel
/// between two of them is smooth but for its ends.
#[derive(Clone, Debug)]
pub struct FewPhases {
    circle: CircleMean,
    /// Places in 0 … 1, and weights that add up to 1.
    panel: Vec<(f64, f64)>,
}

impl FewPhases {
    pub fn new() -> Self {
        let rule = |k: i32| {
            let t = STEP * f64::from(k);
            let bent = FRAC_PI_2 * t.sinh();
            (0.5 * (1.0 + bent.tanh()), t.cosh() / bent.cosh().powi(2))
        };
        let mut panel: Vec<(f64, f64)> = (-REACH..=REACH).map(rule).collect();
        let total: f64 = panel.iter().map(|(_, weight)| weight).sum();
        panel.iter_mut().for_each(|(_, weight)| *weight /= total);
        Self { circle: CircleMean::new(CIRCLE_TOLERANCE), panel }
    }

    /// E e^{i(arg U − arg V)}, U = Σ uₖzₖ, V = Σ vₖzₖ, over independent uniform phases of the zₖ; from two to
    /// [`MOST_PHASES`] of them.
    pub fn mean(&self, u: &[Complex64], v: &[Complex64]) -> Complex64 {
        if let (&[m11, m12], &[m21, m22]) = (u, v) {
            return self.circle.mean(&PhaseMap { m11, m12, m21, m22 });
        }
        let mut ends = [u, v].map(breaks).concat();
        ends.sort_by(f64::total_cmp);
        ends.dedup_by(|next, kept| *next - *kept < NARROW);
        let mut sum = Complex64::new(0.0, 0.0);
        for (k, begin) in ends.iter().enumerate() {
            let end = ends.get(k + 1).map_or(ends[0] + TAU, |end| *end);
            let width = end - begin;
            for (place, weight) in &self.panel {
                let z = Complex64::cis(begin + width * place);
                sum += self.mean(&merged(u, z), &merged(v, z)) * (weight * width);
            }
        }
        sum / TAU
    }
}

/// The last two numbers as one, the first of them turned by z.
fn merged(row: &[Complex64], z: Complex64) -> Vec<Complex64> {
    let (first, last) = row.split_at(row.len() - 2);
    let mut fewer = first.to_vec();
    fewer.push(last[0] * z + last[1]);
    fewer
}

/// Angles at which the last two numbers are as large together as the others can be, or as large or small as they can
/// be themselves.
fn breaks(row: &[Complex64]) -> Vec<f64> {
    let (first, last) = row.split_at(row.len() - 2);
    let aligned = (last[1] * last[0].conj()).arg();
    let (a, b) = (last[0].norm(), last[1].norm());
    let radii = match *first {
        [one] => vec![one.norm()],
        [one, other] => vec![one.norm() + other.norm(), (one.norm() - other.norm()).abs()],
        _ => Vec::new(),
    };
    let crossings = radii.into_iter().flat_map(|radius| {
        let cosine = (radius * radius - a * a - b * b) / (2.0 * a * b);
        if cosine.abs() <= 1.0 {
            vec![cosine.acos(), -cosine.acos()]
        } else {
            Vec::new()
        }
    });
    [0.0, PI].into_iter().chain(crossings).map(|angle| (aligned + angle).rem_euclid(TAU)).collect()
}
