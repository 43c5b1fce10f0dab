//! How much can be asked for.

use super::complex::{object, set};
use crate::panels::LIMITS;
use wasm_bindgen::prelude::*;

/// The least and the most of every number that is no parameter, and what is taken where it is not given.
#[wasm_bindgen(js_name = limits, unchecked_return_type = "Limits")]
pub fn limits_js() -> JsValue {
    let all = object([]);
    for limit in &LIMITS {
        let row = object([("min", limit.min.into()), ("max", limit.max.into())]);
        if let Some(default) = limit.default {
            set(&row, "default", default.into());
        }
        set(&all, limit.key, row);
    }
    all
}
