//! plotters' canvas under a strict Content-Security-Policy, finer than pixels.

use crate::error::Error;
use crate::figures::{MeasureText, Measured, PageSize, UNITS_PER_PIXEL};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// Text measured by the canvas that it will stand on.
pub struct CanvasText(CanvasRenderingContext2d);

impl MeasureText for CanvasText {
    fn width(&self, text: &str, size: f64, style: &str, family: &str) -> f64 {
        self.0.set_font(&format!("{style} {size}px {family}"));
        // Where the canvas cannot measure, an average character is some 0.6 of its height wide.
        let guess = || 0.6 * size * text.chars().count() as f64;
        self.0.measure_text(text).map_or_else(|_| guess(), |metrics| metrics.width())
    }
}

/// A backend for a canvas of `size` times `pixel_ratio` device pixels.
pub fn backend(
    canvas: HtmlCanvasElement,
    size: PageSize,
    pixel_ratio: f64,
) -> Result<Measured<CanvasBackend, CanvasText>, Error> {
    let failed = |reason: &str| Error::Internal { reason: reason.to_owned() };
    let (width, height) =
        ((size.width * pixel_ratio).round() as u32, (size.height * pixel_ratio).round() as u32);
    // Setting the size, even to the same value, makes the browser allocate the canvas anew.
    if canvas.width() != width || canvas.height() != height {
        canvas.set_width(width);
        canvas.set_height(height);
    }
    let context: CanvasRenderingContext2d = canvas
        .get_context("2d")
        .ok()
        .flatten()
        .and_then(|context| context.dyn_into().ok())
        .ok_or_else(|| failed("the canvas gives no 2d context"))?;
    let scale = pixel_ratio / UNITS_PER_PIXEL;
    context
        .set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0)
        .map_err(|_| failed("the canvas cannot be scaled"))?;
    context.set_line_join("round");
    let backend = CanvasBackend::with_canvas_object(canvas)
        .ok_or_else(|| failed("the canvas cannot be drawn on"))?;
    Ok(Measured::new(backend, CanvasText(context)))
}
