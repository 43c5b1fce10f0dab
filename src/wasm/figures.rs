//! Figures: data for workers, ink for a canvas, files.

use super::canvas;
use super::complex::object;
use super::fields::Fields;
use super::figure_data::{data_from_js, data_to_js};
use super::figure_options::{options_from, OPTION_KEYS};
use super::request;
use crate::error::Error;
use crate::figures::{draw, AxisRange, AxisSpec, PlotArea};
use crate::panels::{self, Kind, PanelOptions};
use crate::physics::Params;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::HtmlCanvasElement;

struct Request {
    kind: Kind,
    params: Params,
    options: PanelOptions,
    fields: Fields,
}

fn read(kind: &JsValue, params: &JsValue, options: &JsValue) -> Result<Request, Error> {
    let kind = Kind::from_name(&request::word(kind))?;
    let params = request::params(params)?;
    let options = if options.is_undefined() { object([]) } else { options.clone() };
    let fields = Fields::open(&options, "options", &OPTION_KEYS)?;
    let options = options_from(&fields)?;
    options.check()?;
    Ok(Request { kind, params, options, fields })
}

/// What the figure is drawn from; can be cloned to and from workers.
#[wasm_bindgen(js_name = figureData, unchecked_return_type = "FigureData")]
pub fn figure_data_js(
    #[wasm_bindgen(unchecked_param_type = "FigureKind")] kind: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "FigureOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let Request { kind, params, options, .. } = read(&kind, &params, &options)?;
    Ok(data_to_js(&panels::figure_data(kind, &params, &options)?))
}

/// Draws the figure on a canvas, from `options.data` if it is given.
#[wasm_bindgen(js_name = renderFigure, unchecked_return_type = "RenderedFigure")]
pub fn render_figure_js(
    #[wasm_bindgen(unchecked_param_type = "FigureKind")] kind: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_param_type = "FigureOptions")] options: JsValue,
    #[wasm_bindgen(unchecked_param_type = "HTMLCanvasElement")] target: JsValue,
) -> Result<JsValue, JsValue> {
    let Request { kind, params, options, fields } = read(&kind, &params, &options)?;
    let target: HtmlCanvasElement =
        target.dyn_into().map_err(|_| Error::MissingKey { key: "target (a canvas)".to_owned() })?;
    let pixel_ratio = fields.optional_number("pixelRatio")?.unwrap_or(1.0);
    Error::check_range("pixelRatio", pixel_ratio, 0.25, 8.0)?;
    let data = match fields.value("data")? {
        Some(data) => data_from_js(kind, &data)?,
        None => panels::figure_data(kind, &params, &options)?,
    };
    let panel = panels::panel(kind, &params, &options, &data)?;
    let mut pen = canvas::pen(target, options.size, pixel_ratio)?;
    let area = draw(&mut pen, &panel.figure, options.theme, options.size)?;
    let [x, y] = panel.figure.axes();
    Ok(object([
        ("summary", panel.figure.summary().into()),
        ("note", panel.note.into()),
        ("method", panel.method.into()),
        ("plots", Array::of1(&plot_to_js(&area, x, y)).into()),
    ]))
}

/// The figure as an SVG document.
#[wasm_bindgen(js_name = figureSvg)]
pub fn figure_svg_js(
    #[wasm_bindgen(unchecked_param_type = "FigureKind")] kind: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "FigureOptions")] options: JsValue,
) -> Result<String, JsValue> {
    let Request { kind, params, options, .. } = read(&kind, &params, &options)?;
    Ok(panels::figure_svg(kind, &params, &options)?)
}

/// The data of the figure as comma-separated columns.
#[wasm_bindgen(js_name = figureCsv)]
pub fn figure_csv_js(
    #[wasm_bindgen(unchecked_param_type = "FigureKind")] kind: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "FigureOptions")] options: JsValue,
) -> Result<String, JsValue> {
    let Request { kind, params, options, .. } = read(&kind, &params, &options)?;
    Ok(panels::figure_csv(kind, &params, &options)?)
}

fn plot_to_js(area: &PlotArea, x: &AxisSpec, y: &AxisSpec) -> JsValue {
    let axis = |spec: &AxisSpec, range: &AxisRange| {
        object([
            ("key", spec.key.into()),
            ("min", range.min.into()),
            ("max", range.max.into()),
            ("scale", "linear".into()),
        ])
    };
    object([
        ("x", area.x.start.into()),
        ("y", area.y.end.into()),
        ("width", (area.x.end - area.x.start).into()),
        ("height", (area.y.start - area.y.end).into()),
        ("xAxis", axis(x, &area.x)),
        ("yAxis", axis(y, &area.y)),
    ])
}
