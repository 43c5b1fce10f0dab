//! Columns of numbers, from JavaScript.

use super::fields::{finite, shown, wrong};
use crate::analysis::MAX_POINTS;
use crate::error::{spelled, Error};
use js_sys::{Array, Float64Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Finite numbers from an array or a Float64Array.
pub fn numbers(name: &str, value: &JsValue) -> Result<Vec<f64>, Error> {
    if let Some(column) = value.dyn_ref::<Float64Array>() {
        let values = column.to_vec();
        return match values.iter().find(|value| !value.is_finite()) {
            Some(bad) => Err(Error::NotFinite { name: name.to_owned(), value: spelled(*bad) }),
            None => Ok(values),
        };
    }
    if !Array::is_array(value) {
        let name = name.to_owned();
        return Err(Error::NotFinite { name: format!("each of {name}"), value: shown(value) });
    }
    let list: &Array = value.unchecked_ref();
    if list.length() > MAX_POINTS as u32 {
        let value = f64::from(list.length());
        return Err(Error::TooMany { name: name.to_owned(), value, max: MAX_POINTS as f64 });
    }
    let unreadable = |_| Error::Internal { reason: format!("{name} cannot be read") };
    (0..list.length())
        .map(|k| finite(name, &Reflect::get_u32(list, k).map_err(unreadable)?))
        .collect()
}

/// A column that may hold NaN where nothing is defined.
pub fn typed(key: &str, value: &JsValue) -> Result<Vec<f64>, Error> {
    value
        .dyn_ref::<Float64Array>()
        .map(Float64Array::to_vec)
        .ok_or_else(|| wrong(key, "a Float64Array", value))
}

/// Columns of a table belong together.
pub fn same_length(x: &[f64], columns: &[&Vec<f64>]) -> Result<(), Error> {
    for column in columns {
        Error::check_length("a column", column.len(), x.len(), "points")?;
    }
    Ok(())
}
