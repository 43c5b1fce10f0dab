//! The values of a grid.

use super::fields::Fields;
use super::request::GRID_KEYS;
use crate::analysis::{linspace, ratios, Axis, MAX_POINTS};
use crate::figures::AxisScale;
use js_sys::Float64Array;
use wasm_bindgen::prelude::*;

/// The values that a scan or a figure over this grid has, without a check of what its parameter takes.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the grid; TooMany points; UnknownKind of xScale.
#[wasm_bindgen(js_name = gridValues)]
pub fn grid_values_js(
    #[wasm_bindgen(unchecked_param_type = "GridSpacing")] grid: JsValue,
) -> Result<Float64Array, JsValue> {
    let [axis, from, to, points] = GRID_KEYS;
    let fields = Fields::open(&grid, "grid", &[axis, from, to, points, "xScale"])?;
    fields.optional_text(axis)?.as_deref().map(Axis::from_key).transpose()?;
    let scale = fields.optional_text("xScale")?.as_deref().map(AxisScale::from_name).transpose()?;
    let (first, last) = (fields.number(from)?, fields.number(to)?);
    let count = fields.count(points, 2, MAX_POINTS as u32)? as usize;
    let values = match scale.unwrap_or_default() {
        AxisScale::Linear => linspace(first, last, count),
        AxisScale::Log => ratios(first, last, count)?,
    };
    Ok(Float64Array::from(values.as_slice()))
}
