//! Maps across the boundary.

use super::columns::{numbers, typed};
use super::complex::{object, set};
use super::fields::Fields;
use super::request::column;
use crate::analysis::{Axis, Method};
use crate::error::Error;
use crate::panels::MapData;
use wasm_bindgen::JsValue;

/// `{ x, y, values }`, with `yAxis` and `method` for phase locking.
pub fn map_to_js(map: &MapData) -> JsValue {
    let result =
        object([("x", column(&map.x)), ("y", column(&map.y)), ("values", column(&map.values))]);
    if let Some((axis, method)) = map.locking {
        set(&result, "yAxis", axis.key().into());
        set(&result, "method", method.name().into());
    }
    result
}

/// What the values of a map are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum MapHolds {
    /// Numbers at every place.
    Numbers,
    /// Phase locking, with its axis and method; rows may be missing.
    Locking,
    /// Steady states: NaN where there is none.
    Steady,
}

/// The inverse of [`map_to_js`].
pub fn map_from(value: &JsValue, holds: MapHolds) -> Result<MapData, Error> {
    let fields = Fields::open(value, "data", &["x", "y", "values", "yAxis", "method"])?;
    let read = |key: &str| numbers(key, &fields.required(key)?);
    let values = match holds {
        MapHolds::Steady => typed("values", &fields.required("values")?)?,
        MapHolds::Numbers | MapHolds::Locking => read("values")?,
    };
    let (x, y) = (read("x")?, read("y")?);
    for (name, axis) in [("x", &x), ("y", &y)] {
        let steps = axis.windows(2).map(|pair| pair[1] - pair[0]);
        let ordered = steps.clone().all(|step| step > 0.0) || steps.clone().all(|step| step < 0.0);
        if axis.len() < 2 || !ordered {
            let reason = format!("{name} (at least two values, all rising or all falling)");
            return Err(Error::MissingKey { key: reason });
        }
    }
    let (count, cells) = (values.len(), x.len() * y.len());
    let whole_rows = count % x.len() == 0 && count <= cells;
    // The sheets have no picture of a part.
    let complete = count == cells || holds == MapHolds::Locking;
    if !(whole_rows && complete) {
        let name = "length of values (whole rows)".to_owned();
        return Err(Error::OutOfRange { name, value: count as f64, min: 0.0, max: cells as f64 });
    }
    let locking = match holds {
        MapHolds::Locking => {
            let axis = Axis::from_key(&fields.text("yAxis")?)?;
            Some((axis, Method::from_name(&fields.text("method")?)?))
        }
        MapHolds::Numbers | MapHolds::Steady => None,
    };
    Ok(MapData { x, y, values, locking })
}
