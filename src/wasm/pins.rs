//! Curves that were kept to compare with, from JavaScript.

use super::fields::Fields;
use super::figure_data::data_from_js;
use super::lists::list;
use super::request::params;
use crate::error::Error;
use crate::panels::{Pin, Shape, MAX_CURVES};
use wasm_bindgen::JsValue;

/// What else there is too much of is said of all of them.
const MOST: usize = 10 * MAX_CURVES;

/// A list of `{ label, params, data }`, with data of this shape.
pub fn pins_from(shape: Shape, value: &JsValue) -> Result<Vec<Pin>, Error> {
    list("pins", value, MOST)?
        .iter()
        .map(|pin| {
            let fields = Fields::open(pin, "pin", &["label", "params", "data"])?;
            Ok(Pin {
                label: fields.text("label")?,
                params: params(&fields.required("params")?)?,
                data: data_from_js(shape, &fields.required("data")?)?,
            })
        })
        .collect()
}
