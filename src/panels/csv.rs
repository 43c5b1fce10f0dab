//! A figure's data as text.

use super::columns::{columns, Column};
use super::options::PanelOptions;
use super::provenance::facts;
use super::{paper, FigureData, Kind};
use crate::error::Error;
use crate::physics::Params;
use std::fmt::Write;

/// Comment lines that say where the data come from and what the columns hold, then their names and a line per point.
///
/// # Errors
/// As [`facts`].
pub fn table(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    data: &FigureData,
) -> Result<String, Error> {
    let mut text = format!("# Odd Sympathy {}, {}\n", env!("CARGO_PKG_VERSION"), kind.name());
    for (key, value) in facts(kind, params, options, data)? {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "# {key} = {value}");
    }
    let columns = match paper::panel(kind, params, options) {
        Some(paper) => columns(paper.kind, &paper.params, &paper.options, data),
        None => columns(kind, params, options, data),
    };
    for Column { name, symbol, unit, meaning, .. } in &columns {
        let _ = writeln!(text, "# column {name}; {symbol}; {unit}; {meaning}");
    }
    let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    let _ = writeln!(text, "{}", names.join(","));
    let rows = columns.first().map_or(0, |column| column.values.len());
    for row in 0..rows {
        for (k, column) in columns.iter().enumerate() {
            let comma = if k == 0 { "" } else { "," };
            let _ = match column.values.get(row).filter(|value| value.is_finite()) {
                Some(value) => write!(text, "{comma}{value}"),
                None => write!(text, "{comma}"),
            };
        }
        text.push('\n');
    }
    Ok(text)
}
