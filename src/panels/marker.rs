//! Where the present parameters stand on an axis: the marker, exceptional points, limits.

use super::options::{symbol, PanelOptions};
use crate::analysis::Axis;
use crate::figures::{short, Curve, Mark, MarkStyle, Marker, Role};
use crate::physics::{xi_critical, xi_limit, Pair, Params};

/// The present value of an axis, with dots at these values.
pub fn labelled_marker(axis: Axis, params: &Params, points: Vec<(f64, Role)>) -> Marker {
    let value = axis.value(params);
    Marker { x: value, label: format!("{} = {}", symbol(axis), short(value)), points }
}

/// The same with a dot on every curve, so that none stands beside what is drawn.
pub fn marker_on(axis: Axis, params: &Params, curves: &[Curve]) -> Marker {
    let value = axis.value(params);
    let points = curves.iter().filter_map(|curve| Some((curve.at(value)?, curve.role)));
    labelled_marker(axis, params, points.collect())
}

/// What dashes mean where both sets of equations are drawn.
pub fn published_strokes(curves: &[Curve]) -> String {
    let both = [true, false].iter().all(|of| curves.iter().any(|curve| curve.dashed == *of));
    if both { "dashed: as published" } else { "" }.into()
}

/// Exceptional points and limits that lie on the real ξ axis.
pub fn marks(pair: &Pair, axis: Axis, options: &PanelOptions) -> Vec<Mark> {
    let mut marks = Vec::new();
    if axis != Axis::Xi {
        return marks;
    }
    let mut both = |x: f64, label: &str, style| {
        for x in [-x, x] {
            marks.push(Mark { x, label: label.into(), style });
        }
    };
    if pair.params().g == 0.0 && pair.delta() != 0.0 {
        // Of a family over g only this member has its exceptional points on the axis.
        let label = if options.curves.is_some() { "EP, g = 0" } else { "EP" };
        both(xi_critical(pair), label, MarkStyle::Threshold);
    }
    let limit = xi_limit(pair);
    // Each member of a family has a limit of its own: its curve ends there.
    if limit < 1.0 && options.curves.is_none() {
        both(limit, "no steady state", MarkStyle::Limit);
    }
    marks
}
