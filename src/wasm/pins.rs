//! Curves that were kept to compare with, from JavaScript.

use super::fields::{wrong, Fields};
use super::figure_data::data_from_js;
use super::request::params;
use crate::error::Error;
use crate::panels::{Pin, Shape, MAX_CURVES};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

/// A list of `{ label, params, data }`, with data of this shape.
pub fn pins_from(shape: Shape, value: &JsValue) -> Result<Vec<Pin>, Error> {
    if !Array::is_array(value) {
        return Err(wrong("pins", "a list", value));
    }
    let list: &Array = value.unchecked_ref();
    list.iter()
        .take(MAX_CURVES + 1)
        .map(|pin| {
            let fields = Fields::open(&pin, "pin", &["label", "params", "data"])?;
            Ok(Pin {
                label: fields.text("label")?,
                params: params(&fields.required("params")?)?,
                data: data_from_js(shape, &fields.required("data")?)?,
            })
        })
        .collect()
}
