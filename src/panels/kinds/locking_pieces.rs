//! A curve of phase locking in the pieces in which it is drawn.

use crate::analysis::{Axis, Method};
use crate::figures::{Curve, Role};
use crate::panels::data::LockingCurve;
use crate::panels::family::label_of;
use crate::panels::words::stops_inside;
use crate::physics::Pair;
use std::ops::Range;

/// The long-time value jumps at places of the axis: drawn in pieces between them, only the last one named.
pub fn pieces(
    curve: &LockingCurve,
    x: &[f64],
    side: fn(f64) -> f64,
    (index, count): (usize, usize),
) -> Vec<Curve> {
    let limit = curve.method == Method::Limit;
    let role = match (curve.of.is_empty(), limit) {
        (true, true) => Role::Reference,
        (true, false) => Role::Both,
        (false, _) => Role::Family { index, count },
    };
    let end = curve.values.len().min(x.len());
    let ranges = stretches(&x[..end], if limit { side } else { |_| 1.0 });
    let last = ranges.len().saturating_sub(1);
    let piece = |(k, range): (usize, Range<usize>)| Curve {
        label: if k == last { label(curve) } else { String::new() },
        dashed: limit,
        ..Curve::new(role, x[range.clone()].to_vec(), curve.values[range].to_vec())
    };
    ranges.into_iter().enumerate().map(piece).collect()
}

/// Stretches of the axis on one side; what lies on none, but for rounding, is left out.
fn stretches(x: &[f64], side: fn(f64) -> f64) -> Vec<Range<usize>> {
    const ROUNDING: f64 = 1e-12;
    let side = |k: usize| {
        let side = side(x[k]);
        if side.abs() < ROUNDING {
            0.0
        } else {
            side.signum()
        }
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    for k in (0..x.len()).filter(|k| side(*k) != 0.0) {
        match found.last_mut().filter(|range| range.end == k && side(range.start) == side(k)) {
            Some(range) => range.end += 1,
            None => found.push(k..k + 1),
        }
    }
    found
}

/// Where the long-time value jumps: where this changes its sign.
pub fn side_of(axis: Axis, pair: &Pair) -> fn(f64) -> f64 {
    match axis {
        Axis::Xi => |xi| xi,
        Axis::XiPhase if stops_inside(pair) => f64::cos,
        Axis::XiPhase | Axis::Delta | Axis::G | Axis::Gamma | Axis::Nbar1 | Axis::Nbar2 => |_| 1.0,
    }
}

fn label(curve: &LockingCurve) -> String {
    match (curve.of.is_empty(), curve.method) {
        (false, Method::Limit) => format!("{}, t → ∞", label_of(&curve.of)),
        (false, _) => label_of(&curve.of),
        (true, Method::Limit) => "t → ∞".into(),
        (true, Method::Ensemble) => "window".into(),
        (true, Method::MonteCarlo) => "sampled".into(),
    }
}
