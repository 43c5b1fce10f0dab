//! Figure data as text.

use super::locking::LockingData;
use super::{FigureData, Kind, PanelOptions};
use crate::analysis::{EigenvalueScan, Trajectory};
use crate::physics::Params;
use std::fmt::Write;

/// Comment lines with version, kind and parameters, then a header and one line per point.
pub fn table(kind: Kind, params: &Params, options: &PanelOptions, data: &FigureData) -> String {
    let mut text = format!("# Odd Sympathy {}, {}\n", env!("CARGO_PKG_VERSION"), kind.name());
    for (key, value) in Params::KEYS.into_iter().zip(params.to_array()) {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "# {key} = {value}");
    }
    let columns = columns(options, data);
    let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
    let _ = writeln!(text, "{}", names.join(","));
    let rows = columns.first().map_or(0, |(_, values)| values.len());
    for row in 0..rows {
        let cells: Vec<String> = columns
            .iter()
            .map(|(_, values)| values.get(row).map(f64::to_string).unwrap_or_default())
            .collect();
        let _ = writeln!(text, "{}", cells.join(","));
    }
    text
}

fn columns<'a>(options: &PanelOptions, data: &'a FigureData) -> Vec<(String, &'a [f64])> {
    let axis = options.grid.axis.key().to_owned();
    match data {
        FigureData::Motion(Trajectory { t, re1, im1, re2, im2 }) => {
            [("t", t), ("re1", re1), ("im1", im1), ("re2", re2), ("im2", im2)]
                .map(|(name, values)| (name.to_owned(), values.as_slice()))
                .to_vec()
        }
        FigureData::Eigenvalues(EigenvalueScan { x, re, im }) => [
            (axis.as_str(), x),
            ("re_plus", &re[0]),
            ("re_minus", &re[1]),
            ("im_plus", &im[0]),
            ("im_minus", &im[1]),
        ]
        .map(|(name, values)| (name.to_owned(), values.as_slice()))
        .to_vec(),
        FigureData::Locking(LockingData { x, curves }) => {
            let mut columns = vec![(axis, x.as_slice())];
            for curve in curves {
                let method = curve.method.name();
                let name = match curve.of {
                    Some((key, value)) => format!("plv_{method}_{}_{value}", key.key()),
                    None => format!("plv_{method}"),
                };
                columns.push((name, curve.values.as_slice()));
            }
            columns
        }
    }
}
