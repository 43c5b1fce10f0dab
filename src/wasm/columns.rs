//! Columns of numbers, from JavaScript.

use super::fields::finite;
use super::lists::{floats, is_list, list};
use super::refused::{shown, wrong};
use crate::analysis::MAX_POINTS;
use crate::error::{spelled, Error};
use wasm_bindgen::JsValue;

/// Finite numbers from an array or a Float64Array.
pub fn numbers(name: &str, value: &JsValue) -> Result<Vec<f64>, Error> {
    if let Some(values) = floats(name, value)? {
        return match values.iter().find(|value| !value.is_finite()) {
            Some(bad) => Err(Error::NotFinite { name: name.to_owned(), value: spelled(*bad) }),
            None => Ok(values),
        };
    }
    if !is_list(value) {
        let name = name.to_owned();
        return Err(Error::NotFinite { name: format!("each of {name}"), value: shown(value) });
    }
    list(name, value, MAX_POINTS)?.iter().map(|number| finite(name, number)).collect()
}

/// A column that may hold NaN where nothing is defined.
pub fn typed(key: &str, value: &JsValue) -> Result<Vec<f64>, Error> {
    floats(key, value)?.ok_or_else(|| wrong(key, "a Float64Array", value))
}

/// Columns of a table belong together.
pub fn same_length(x: &[f64], columns: &[&Vec<f64>]) -> Result<(), Error> {
    for column in columns {
        Error::check_length("a column", column.len(), x.len(), "points")?;
    }
    Ok(())
}
