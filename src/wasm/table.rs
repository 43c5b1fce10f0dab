//! The parameter table.

use crate::error::Error;
use crate::physics::{parameter_specs, ParameterSpec};
use serde::Serialize;
use wasm_bindgen::prelude::*;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    key: &'static str,
    symbol: &'static str,
    label: &'static str,
    unit: &'static str,
    min: f64,
    max: f64,
    slider_min: f64,
    slider_max: f64,
    step: f64,
    scale: &'static str,
    default: f64,
    help: &'static str,
}

impl From<&ParameterSpec> for Row {
    fn from(spec: &ParameterSpec) -> Self {
        let ParameterSpec { key, symbol, label, unit, min, max, slider_min, slider_max, .. } =
            *spec;
        let ParameterSpec { step, scale, default, help, .. } = *spec;
        let scale = scale.name();
        Self {
            key,
            symbol,
            label,
            unit,
            min,
            max,
            slider_min,
            slider_max,
            step,
            scale,
            default,
            help,
        }
    }
}

/// Ranges, defaults and words for every parameter.
#[wasm_bindgen(js_name = parameterSpecs, unchecked_return_type = "ParameterSpec[]")]
pub fn parameter_specs_js() -> Result<JsValue, JsValue> {
    let rows: Vec<Row> = parameter_specs().iter().map(Row::from).collect();
    serde_wasm_bindgen::to_value(&rows)
        .map_err(|error| Error::Internal { reason: error.to_string() }.into())
}
