//! A panel on a canvas, and what the page is told of it.

use super::canvas;
use super::canvas_cache;
use super::complex::object;
use super::fields::Fields;
use super::refused::wrong;
use crate::error::Error;
use crate::figures::{draw, AxisRange, AxisSpec, Drawing, Host, PlotArea, TextStyle};
use crate::panels::{CaptionedFigure, PanelOptions};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlCanvasElement;

/// Draws the panel; returns its words and where its axes lie.
pub fn rendered(
    panel: &CaptionedFigure,
    options: &PanelOptions,
    fields: &Fields,
    target: JsValue,
) -> Result<JsValue, Error> {
    let target: HtmlCanvasElement =
        target.dyn_into().map_err(|value| wrong("target", "a canvas", &value))?;
    let pixel_ratio = fields.optional_number("pixelRatio")?.unwrap_or(1.0);
    Error::check_range("pixelRatio", pixel_ratio, 0.25, 8.0)?;
    let pen = canvas::page(target, options.size, pixel_ratio)?;
    let measure = |text: &str, words: &TextStyle| pen.host.text_width(text, words);
    let Drawing { strokes, areas } = draw(&panel.figure, options.theme, options.size, &measure)?;
    canvas_cache::show(pen, options.size, pixel_ratio, strokes)?;
    let [x, y] = panel.figure.axes();
    Ok(object([
        ("summary", panel.figure.summary().into()),
        ("note", panel.note.as_str().into()),
        ("method", panel.method.as_str().into()),
        ("readout", panel.readout.as_str().into()),
        ("plots", areas.iter().map(|area| plot_to_js(area, x, y)).collect::<Array>().into()),
    ]))
}

fn plot_to_js(area: &PlotArea, x: &AxisSpec, y: &AxisSpec) -> JsValue {
    let axis = |spec: &AxisSpec, range: &AxisRange| {
        object([
            ("key", spec.key.into()),
            ("min", range.min.into()),
            ("max", range.max.into()),
            ("scale", spec.scale.name().into()),
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
