//! Figures of the page's first view: motions alone, so that little has to be loaded before they are seen.

use super::fields::Fields;
use super::figure_options::{options_from, OPTION_KEYS};
use super::figure_request::FigureRequest;
use super::motion_data::trajectory_from;
use super::rendered::rendered;
use super::request;
use crate::error::Error;
use crate::panels::{figure_data, panel, Kind};
use wasm_bindgen::prelude::*;

/// What was asked for, checked.
pub fn read(kind: &JsValue, params: &JsValue, options: &JsValue) -> Result<FigureRequest, Error> {
    let kind = Kind::from_name(&request::word(kind))?;
    let params = request::params(params)?;
    let fields = Fields::open(options, "options", &OPTION_KEYS)?;
    let options = options_from(&fields)?;
    options.check()?;
    Ok(FigureRequest { kind, params, options, fields })
}

/// Draws a motion on a canvas, without a record of it; other kinds are for the full module.
#[wasm_bindgen(js_name = renderFigure, unchecked_return_type = "RenderedFigure")]
pub fn render_figure_js(
    #[wasm_bindgen(unchecked_param_type = "FigureKind")] kind: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_param_type = "FigureOptions")] options: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Canvas")] target: JsValue,
) -> Result<JsValue, JsValue> {
    let FigureRequest { kind, params, options, fields } = read(&kind, &params, &options)?;
    let data = match fields.value("data")? {
        Some(data) => trajectory_from(&data)?.into(),
        None => figure_data(kind, &params, &options)?,
    };
    Ok(rendered(&panel(kind, &params, &options, &data)?, &options, &fields, target)?)
}
