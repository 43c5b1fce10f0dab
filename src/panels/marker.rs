//! Where the present parameters stand on an axis: the marker, exceptional points, limits.

use super::axes::labelled;
use super::options::PanelOptions;
use super::words::stops_inside;
use crate::analysis::Axis;
use crate::figures::{Curve, Mark, MarkStyle, Marker, Role};
use crate::physics::{exceptional_radius, xi_limit, Pair, Params};
use std::f64::consts::PI;

/// The present value of an axis, with dots at these values.
pub fn labelled_marker(axis: Axis, params: &Params, points: Vec<(f64, Role)>) -> Marker {
    let value = axis.value(params);
    Marker { x: value, label: labelled(axis, value), points }
}

/// The same with a dot on every curve, so that none stands beside what is drawn.
pub fn marker_on(axis: Axis, params: &Params, curves: &[Curve]) -> Marker {
    let value = axis.value(params);
    let points = curves.iter().filter_map(|curve| Some((curve.at(value)?, curve.role)));
    labelled_marker(axis, params, points.collect())
}

/// What dashes mean where both sets of equations are drawn and no name on a dashed line says it.
pub fn published_strokes(curves: &[Curve]) -> String {
    let both = [true, false].iter().all(|of| curves.iter().any(|curve| curve.dashed == *of));
    let named = curves.iter().any(|curve| curve.dashed && !curve.label.is_empty());
    if both && !named { "dashed: printed" } else { "" }.into()
}

/// Exceptional points, limits and places of equal damping on an axis of ξ or of its phase.
pub fn marks(pair: &Pair, axis: Axis, options: &PanelOptions) -> Vec<Mark> {
    match axis {
        Axis::Xi => marks_along_xi(pair, options.curves.is_some()),
        // Each member of a family has places of its own.
        Axis::XiPhase if options.curves.is_none() && stops_inside(pair) => quarter_turns(options),
        Axis::XiPhase | Axis::Delta | Axis::G | Axis::Gamma | Axis::Nbar1 | Axis::Nbar2 => {
            Vec::new()
        }
    }
}

fn marks_along_xi(pair: &Pair, family: bool) -> Vec<Mark> {
    let both = |x: f64, label: &str, style| [-x, x].map(|x| Mark { x, label: label.into(), style });
    let mut marks = Vec::new();
    let radius = exceptional_radius(pair);
    if pair.params().g == 0.0 && radius > 0.0 {
        // Of a family over g only this member has its exceptional points on the axis.
        let label = if family { "EP, g = 0" } else { "EP" };
        marks.extend(both(radius, label, MarkStyle::Threshold));
    } else if radius > 0.0 && pair.turn().re == 0.0 && !family {
        marks.extend(both(radius, "EP", MarkStyle::Threshold));
    }
    let limit = xi_limit(pair);
    // Each member of a family has a limit of its own: its curve ends there.
    if limit < 1.0 && !family {
        marks.extend(both(limit, "no steady state", MarkStyle::Limit));
    }
    marks
}

/// ±π/2 and, on an axis of several turns, what is a half turn from them.
fn quarter_turns(options: &PanelOptions) -> Vec<Mark> {
    /// More would be a fence.
    const MOST: usize = 8;
    let from = options.grid.from.unwrap_or(-PI);
    let to = options.grid.to.unwrap_or(PI);
    let first = (from.min(to) / PI - 0.5).ceil();
    (0..MOST)
        .map(|k| PI * (first + k as f64 + 0.5))
        .filter(|x| *x <= from.max(to))
        .map(|x| Mark { x, label: "equal damping".into(), style: MarkStyle::Threshold })
        .collect()
}
