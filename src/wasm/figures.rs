//! Figures: data for workers, ink for a canvas, files.

use super::complex::object;
use super::fields::Fields;
use super::figure_data::{data_from_js, data_to_js};
use super::figure_options::{options_from, OPTION_KEYS};
use super::figure_request::FigureRequest;
use super::network_request::{network_from, network_locking_from};
use super::pins::pins_from;
use super::rendered::rendered;
use super::request;
use crate::error::Error;
use crate::panels::{self, FigureData, Kind, PanelOptions};
use crate::physics::Params;
use wasm_bindgen::prelude::*;

/// What makes a text of a figure.
type Write = fn(Kind, &Params, &PanelOptions, &FigureData) -> Result<String, Error>;

impl FigureRequest {
    /// As given, or computed.
    fn data(&self) -> Result<FigureData, Error> {
        match self.fields.value("data")? {
            Some(data) => data_from_js(self.kind.shape(), &data),
            None => panels::figure_data(self.kind, &self.params, &self.options),
        }
    }

    fn written(&self, write: Write) -> Result<String, Error> {
        write(self.kind, &self.params, &self.options, &self.data()?)
    }
}

/// What was asked for, checked.
pub fn read(kind: &JsValue, params: &JsValue, options: &JsValue) -> Result<FigureRequest, Error> {
    let kind = Kind::from_name(&request::word(kind))?;
    let params = request::params(params)?;
    let options = if options.is_undefined() { object([]) } else { options.clone() };
    let fields = Fields::open(&options, "options", &OPTION_KEYS)?;
    let mut options = options_from(&fields)?;
    if let Some(pins) = fields.value("pins")? {
        options.pins = pins_from(kind.shape(), &pins)?;
    }
    if let Some(network) = fields.value("network")? {
        let (network, spread) = network_from(&network)?;
        (options.network, options.spread) = (Some(network), Some(spread));
    }
    if kind.locks_nodes() {
        options.locking = network_locking_from(&fields)?;
    }
    options.check()?;
    Ok(FigureRequest { kind, params, options, fields })
}

/// What the figure is drawn from; can be cloned to and from workers.
/// @throws UnknownKind of figure; UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters or options; TooMany; what
/// the figure needs: Unstable, NotDefined or BadGraph.
#[wasm_bindgen(js_name = figureData, unchecked_return_type = "FigureData")]
pub fn figure_data_js(
    #[wasm_bindgen(unchecked_param_type = "FigureKind")] kind: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "FigureOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let FigureRequest { kind, params, options, .. } = read(&kind, &params, &options)?;
    Ok(data_to_js(&panels::figure_data(kind, &params, &options)?))
}

/// Draws the figure on a canvas, from `options.data` if it is given.
/// @throws UnknownKind of figure; UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters or options; TooMany; what
/// the figure needs: Unstable, NotDefined or BadGraph.
#[wasm_bindgen(js_name = renderFigure, unchecked_return_type = "RenderedFigure")]
pub fn render_figure_js(
    #[wasm_bindgen(unchecked_param_type = "FigureKind")] kind: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_param_type = "FigureOptions")] options: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Canvas")] target: JsValue,
) -> Result<JsValue, JsValue> {
    let request = read(&kind, &params, &options)?;
    let data = request.data()?;
    let FigureRequest { kind, params, options, fields } = request;
    let panel = panels::panel(kind, &params, &options, &data)?;
    Ok(rendered(&panel, &options, &fields, target)?)
}

/// The figure as an SVG document, from `options.data` if it is given.
/// @throws UnknownKind of figure; UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters or options; TooMany; what
/// the figure needs: Unstable, NotDefined or BadGraph.
#[wasm_bindgen(js_name = figureSvg)]
pub fn figure_svg_js(
    #[wasm_bindgen(unchecked_param_type = "FigureKind")] kind: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "FigureOptions")] options: JsValue,
) -> Result<String, JsValue> {
    Ok(read(&kind, &params, &options)?.written(panels::svg_of)?)
}

/// The data of the figure as comma-separated columns: `options.data` if it is given.
/// @throws UnknownKind of figure; UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters or options; TooMany; what
/// the figure needs: Unstable, NotDefined or BadGraph.
#[wasm_bindgen(js_name = figureCsv)]
pub fn figure_csv_js(
    #[wasm_bindgen(unchecked_param_type = "FigureKind")] kind: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "FigureOptions")] options: JsValue,
) -> Result<String, JsValue> {
    Ok(read(&kind, &params, &options)?.written(panels::csv_of)?)
}

/// What the figure is made from, a fact a line: version, parameters, equations, method, link. It stands in the files, too.
/// @throws UnknownKind of figure; UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters or options; TooMany; what
/// the figure needs: Unstable, NotDefined or BadGraph.
#[wasm_bindgen(js_name = figureFacts)]
pub fn figure_facts_js(
    #[wasm_bindgen(unchecked_param_type = "FigureKind")] kind: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "FigureOptions")] options: JsValue,
) -> Result<String, JsValue> {
    Ok(read(&kind, &params, &options)?.written(panels::figure_facts)?)
}
