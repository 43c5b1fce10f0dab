//! A map as columns, one row for each value: a map has two axes.

use super::columns::{along, Column};
use super::kind::Kind;
use super::map_data::MapData;
use super::options::PanelOptions;
use super::part::Part;
use crate::analysis::Axis;
use crate::physics::Params;

pub fn map_columns(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    map: &MapData,
) -> Vec<Column> {
    let measure = options.measure;
    // While it is being computed, a map has fewer values than places.
    let count = map.values.len();
    let x: Vec<f64> = map.x.iter().copied().cycle().take(count).collect();
    let y: Vec<f64> =
        map.y.iter().flat_map(|y| std::iter::repeat_n(*y, map.x.len())).take(count).collect();
    let value = |name: &str, symbol, unit, what| Column::new(name, symbol, unit, what, &map.values);
    let node = |name, symbol, values| Column::new(name, symbol, "1", "number of a node", values);
    let plane = [
        Column::new("xi_re", "Re ξ", "1", "real part of the noise correlation", &x),
        Column::new("xi_im", "Im ξ", "1", "its imaginary part", &y),
    ];
    let mut columns = match (map.locking, kind) {
        (Some((axis, _)), _) => vec![along(Axis::Xi, &x), along(axis, &y)],
        (None, Kind::InformationMap) => vec![
            along(Axis::Xi, &x),
            Column::new("bias", "n̄₂ − n̄₁", "1", "difference of the thermal occupations", &y),
        ],
        (None, Kind::PlvMatrix) => vec![node("j", "j", &x), node("i", "i", &y)],
        _ => plane.into(),
    };
    match (map.locking, kind) {
        (Some((_, method)), _) => {
            let name = format!("plv_{}", method.name());
            columns.push(value(&name, "PLV", "1", "phase-locking value"));
        }
        (None, Kind::InformationMap) => {
            columns.push(value(measure.column(), "I", "nat", "correlation of the steady state"));
        }
        (None, Kind::PlvMatrix) => columns.push(value("plv", "PLV", "1", "phase-locking value")),
        (None, kind) => columns.extend(plane_columns(kind, options.shown_part(), params, map)),
    }
    columns
}

/// Over the plane of ξ: a difference of both modes, or the modes themselves.
fn plane_columns(kind: Kind, part: Part, params: &Params, map: &MapData) -> Vec<Column> {
    let sheet = |centre: f64, sign: f64| -> Vec<f64> {
        map.values.iter().map(|apart| centre + 0.5 * sign * apart).collect()
    };
    let (damping, frequency) = (-0.5 * params.gamma, -0.5 * (params.omega1 + params.omega2));
    let column = |name, symbol, what, values: &[f64]| Column::new(name, symbol, "ω₁", what, values);
    match (kind, part) {
        (Kind::XiPlane, Part::Real) => {
            let what =
                "by how much the mode nearer to phase decays slower than that nearer to antiphase";
            vec![column("locking_rate", "Re λ₁ − Re λ₂", what, &map.values)]
        }
        (Kind::XiPlane, Part::Imaginary) => {
            let what = "by how much the frequencies differ";
            vec![column("frequency_difference", "|Im λ₊ − Im λ₋|", what, &map.values)]
        }
        (_, Part::Real) => vec![
            column("re_lambda_in_phase", "Re λ", "mode nearer to phase", &sheet(damping, 1.0)),
            column(
                "re_lambda_antiphase",
                "Re λ",
                "mode nearer to antiphase",
                &sheet(damping, -1.0),
            ),
        ],
        (_, Part::Imaginary) => vec![
            column(
                "im_lambda_upper",
                "Im λ",
                "mode of the lower frequency",
                &sheet(frequency, 1.0),
            ),
            column(
                "im_lambda_lower",
                "Im λ",
                "mode of the higher frequency",
                &sheet(frequency, -1.0),
            ),
        ],
    }
}
