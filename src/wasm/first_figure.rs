//! Figures of the page's first view: motions alone, so that little has to be loaded before they are seen.

use super::fields::Fields;
use super::figure_data::trajectory_from;
use super::figure_options::{options_from, OPTION_KEYS};
use super::rendered::rendered;
use super::request;
use crate::error::Error;
use crate::panels::{motion_data, motion_panel, Kind};
use wasm_bindgen::prelude::*;

/// Draws a motion on a canvas; other kinds are for the full module.
#[wasm_bindgen(js_name = renderFigure, unchecked_return_type = "RenderedFigure")]
pub fn render_figure_js(
    #[wasm_bindgen(unchecked_param_type = "FigureKind")] kind: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_param_type = "FigureOptions")] options: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Canvas")] target: JsValue,
) -> Result<JsValue, JsValue> {
    let kind = Kind::from_name(&request::word(&kind))?;
    if !kind.is_motion() {
        let allowed = "the motions: the full module draws the rest".to_owned();
        return Err(Error::UnknownKind { kind: kind.name().to_owned(), allowed }.into());
    }
    let params = request::params(&params)?;
    let fields = Fields::open(&options, "options", &OPTION_KEYS)?;
    let options = options_from(&fields)?;
    options.check()?;
    let path = match fields.value("data")? {
        Some(data) => trajectory_from(&data)?,
        None => motion_data(&params, &options)?,
    };
    Ok(rendered(&motion_panel(kind, &params, &options, &path)?, &options, &fields, target)?)
}
