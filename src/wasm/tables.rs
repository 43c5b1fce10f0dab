//! The tables that a page is made from: parameters, figures, limits.

use super::complex::{object, set};
use crate::panels::{figure_specs, FigureSpec, Handles, LIMITS};
use crate::physics::{parameter_specs, ParameterSpec};
use js_sys::Array;
use wasm_bindgen::prelude::*;

/// Ranges, defaults and words for every parameter.
#[wasm_bindgen(js_name = parameterSpecs, unchecked_return_type = "ParameterSpec[]")]
pub fn parameter_specs_js() -> JsValue {
    parameter_specs().iter().map(parameter_to_js).collect::<Array>().into()
}

fn parameter_to_js(spec: &ParameterSpec) -> JsValue {
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

/// What every kind of figure is called, how it is laid out and what a reader can do with it.
#[wasm_bindgen(js_name = figureSpecs, unchecked_return_type = "FigureSpec[]")]
pub fn figure_specs_js() -> JsValue {
    figure_specs().map(figure_to_js).collect::<Array>().into()
}

fn figure_to_js(FigureSpec { kind, title, form, handles }: FigureSpec) -> JsValue {
    let Handles { read, zoom, pin, drag, set_both } = handles;
    object([
        ("kind", kind.name().into()),
        ("title", title.into()),
        ("form", form.name().into()),
        (
            "handles",
            object([
                ("read", read.into()),
                ("zoom", zoom.into()),
                ("pin", pin.into()),
                ("drag", drag.into()),
                ("setBoth", set_both.into()),
            ]),
        ),
    ])
}

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
