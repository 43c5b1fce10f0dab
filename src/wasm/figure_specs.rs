//! The figure table.

use super::complex::object;
use crate::panels::{figure_specs, FigureSpec, Handles};
use js_sys::Array;
use wasm_bindgen::prelude::*;

/// What every kind of figure is called, how it is laid out and what a reader can do with it.
#[wasm_bindgen(js_name = figureSpecs, unchecked_return_type = "FigureSpec[]")]
pub fn figure_specs_js() -> JsValue {
    figure_specs().map(spec_to_js).collect::<Array>().into()
}

fn spec_to_js(FigureSpec { kind, title, form, handles }: FigureSpec) -> JsValue {
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
