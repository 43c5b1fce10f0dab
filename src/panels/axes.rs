//! Titles and symbols of the axes along which parameters run.

use super::options::Request;
use super::words::{at_phase, degrees};
use crate::analysis::Axis;
use crate::figures::{format_short, AxisSpec};
use crate::physics::{parameter_spec, Params};

/// Title of a parameter's axis: symbol, then the unit in parentheses where there is one.
pub fn axis_title(axis: Axis) -> String {
    match parameter_spec(axis.key()) {
        Some(spec) if spec.unit.is_empty() => {
            format!("{} {}", spec.label, spec.symbol)
        }
        Some(spec) => format!("{} {} ({})", spec.label, spec.symbol, spec.unit),
        None => axis.key().to_owned(),
    }
}

/// Symbol of a parameter.
pub fn symbol(axis: Axis) -> &'static str {
    parameter_spec(axis.key()).map_or(axis.key(), |spec| spec.symbol)
}

/// A value with its symbol: "ξ = 0.6", "arg ξ = 54°".
pub fn labelled(axis: Axis, value: f64) -> String {
    let text = match axis {
        Axis::XiPhase => degrees(value),
        Axis::Xi | Axis::Delta | Axis::G | Axis::Gamma | Axis::Nbar1 | Axis::Nbar2 => {
            format_short(value)
        }
    };
    format!("{} = {text}", symbol(axis))
}

/// The axis of a parameter over these values; along ξ the phase stays.
pub fn axis_over(axis: Axis, params: &Params, values: &[f64]) -> AxisSpec {
    let turned = if axis == Axis::Xi { at_phase(params) } else { String::new() };
    let spec = AxisSpec::over(axis.key(), axis_title(axis) + &turned, values);
    AxisSpec { angle: axis == Axis::XiPhase, ..spec }
}

/// The horizontal axis of a figure along a parameter; where its curves differ in the phase, its title has none.
pub fn scanned_axis(asked: Request, values: &[f64]) -> AxisSpec {
    let Request { params, options } = asked;
    let mut family = options.curves.iter().flatten().flatten();
    let xi_phase =
        if family.any(|(axis, _)| *axis == Axis::XiPhase) { 0.0 } else { params.xi_phase };
    axis_over(options.grid.axis, &Params { xi_phase, ..*params }, values)
}
