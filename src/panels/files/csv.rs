//! A figure's data as text.

use super::column::Column;
use super::fact::Fact;
use std::fmt::Write;

/// Comment lines that say where the data come from and what the columns hold, then their names and a line per point.
pub fn csv(name: &str, facts: &[Fact], columns: &[Column]) -> String {
    let mut text = format!("# Odd Sympathy {}, {name}\n", env!("CARGO_PKG_VERSION"));
    for (key, value) in facts {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "# {key} = {value}");
    }
    for Column { name, symbol, unit, meaning, .. } in columns {
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
    text
}
