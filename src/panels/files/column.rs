//! Columns of a table.

use crate::analysis::{Axis, Equations};
use crate::panels::axes::symbol;
use crate::physics::parameter_spec;

/// One column.
pub struct Column {
    /// Name at its head: of letters, digits and signs, without a comma.
    pub name: String,
    /// Symbol as in the paper.
    pub symbol: String,
    /// Unit; 1 for numbers.
    pub unit: &'static str,
    /// In words.
    pub meaning: String,
    /// Its values; NaN where there is none.
    pub values: Vec<f64>,
}

impl Column {
    /// A column of one name.
    pub fn new(
        name: &str,
        symbol: &str,
        unit: &'static str,
        meaning: &str,
        values: &[f64],
    ) -> Self {
        let (name, symbol, meaning) = (name.to_owned(), symbol.to_owned(), meaning.to_owned());
        Self { name, symbol, unit, meaning, values: values.to_vec() }
    }

    /// One of several of its name: of a member of a family, by one set of equations.
    pub fn of(self, equations: Equations, of: &[(Axis, f64)]) -> Self {
        let Self { mut name, mut meaning, .. } = self;
        if equations == Equations::Published {
            name += "_published";
            meaning += ", as published";
        }
        for (axis, value) in of {
            name += &format!("_{}={value}", axis.key());
            meaning += &format!(", {} = {value}", symbol(*axis));
        }
        Self { name, meaning, ..self }
    }
}

/// A column of times.
pub fn time(values: &[f64]) -> Column {
    Column::new("t", "t", "1/ω₁", "time", values)
}

/// A parameter that is scanned.
pub fn along(axis: Axis, values: &[f64]) -> Column {
    let (label, unit) =
        parameter_spec(axis.key()).map_or((axis.key(), ""), |spec| (spec.label, spec.unit));
    let unit = if unit.is_empty() { "1" } else { unit };
    Column::new(axis.key(), symbol(axis), unit, label, values)
}

/// Numbers from one on.
pub fn count(from: usize, length: usize) -> Vec<f64> {
    (from..from + length).map(|k| k as f64).collect()
}
