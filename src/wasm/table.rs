//! The parameter table.

use super::complex::object;
use crate::physics::{parameter_specs, ParameterSpec};
use js_sys::Array;
use wasm_bindgen::prelude::*;

/// Ranges, defaults and words for every parameter.
#[wasm_bindgen(js_name = parameterSpecs, unchecked_return_type = "ParameterSpec[]")]
pub fn parameter_specs_js() -> JsValue {
    parameter_specs().iter().map(spec_to_js).collect::<Array>().into()
}

fn spec_to_js(spec: &ParameterSpec) -> JsValue {
    object([
        ("key", spec.key.into()),
        ("symbol", spec.symbol.into()),
        ("label", spec.label.into()),
        ("unit", spec.unit.into()),
        ("min", spec.min.into()),
        ("max", spec.max.into()),
        ("sliderMin", spec.slider_min.into()),
        ("sliderMax", spec.slider_max.into()),
        ("step", spec.step.into()),
        ("scale", spec.scale.name().into()),
        ("default", spec.default.into()),
        ("help", spec.help.into()),
    ])
}
