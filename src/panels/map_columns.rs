//! A map as columns, one row for each value: a map has two axes.

use super::columns::{along, Column};
use super::information_map::Measure;
use super::kind::Kind;
use super::map_data::MapData;
use crate::analysis::Axis;
use crate::physics::Params;

pub fn map_columns(kind: Kind, params: &Params, measure: Measure, map: &MapData) -> Vec<Column> {
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
    let sheet = |sign: f64| -> Vec<f64> {
        map.values.iter().map(|rate| -0.5 * params.gamma + 0.5 * sign * rate).collect()
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
        (None, Kind::XiPlane) => {
            let what = "by how much the mode in phase decays slower than that in antiphase";
            columns.push(value("locking_rate", "Re λ₁ − Re λ₂", "ω₁", what));
        }
        _ => columns.extend([
            Column::new("re_lambda_in_phase", "Re λ", "ω₁", "mode in phase", &sheet(1.0)),
            Column::new("re_lambda_antiphase", "Re λ", "ω₁", "mode in antiphase", &sheet(-1.0)),
        ]),
    }
    columns
}
