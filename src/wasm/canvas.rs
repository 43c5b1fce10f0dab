//! A plotters canvas that lives with a strict Content-Security-Policy and draws finer than pixels.

use crate::error::Error;
use crate::figures::{PageSize, UNITS_PER_PIXEL};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

type Failure = DrawingErrorKind<<CanvasBackend as DrawingBackend>::ErrorType>;

/// plotters measures text with a styled `<span>`, which a strict policy forbids and a worker lacks: this asks
/// the canvas instead, and scales plotters' integer units to device pixels.
pub struct StrictCanvas {
    backend: CanvasBackend,
    context: CanvasRenderingContext2d,
}

impl StrictCanvas {
    /// Sizes the canvas to `size` times `pixel_ratio` device pixels and clears it.
    pub fn new(canvas: HtmlCanvasElement, size: PageSize, pixel_ratio: f64) -> Result<Self, Error> {
        let failed = |reason: &str| Error::Internal { reason: reason.to_owned() };
        // Setting the size clears the canvas and costs memory traffic: only when it changes.
        let (width, height) =
            ((size.width * pixel_ratio).round() as u32, (size.height * pixel_ratio).round() as u32);
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
        Ok(Self { backend, context })
    }
}

impl DrawingBackend for StrictCanvas {
    type ErrorType = <CanvasBackend as DrawingBackend>::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        self.backend.get_size()
    }

    fn ensure_prepared(&mut self) -> Result<(), Failure> {
        self.backend.ensure_prepared()
    }

    fn present(&mut self) -> Result<(), Failure> {
        self.backend.present()
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Result<(), Failure> {
        self.backend.draw_pixel(at, color)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Result<(), Failure> {
        self.backend.draw_line(from, to, style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Result<(), Failure> {
        self.backend.draw_rect(from, to, style, fill)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), Failure> {
        self.backend.draw_path(path, style)
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Result<(), Failure> {
        self.backend.draw_circle(centre, radius, style, fill)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), Failure> {
        self.backend.fill_polygon(path, style)
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
    ) -> Result<(), Failure> {
        self.backend.draw_text(text, style, at)
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), Failure> {
        let size = style.size();
        let (slant, family) = (style.style(), style.family());
        self.context.set_font(&format!("{} {size}px {}", slant.as_str(), family.as_str()));
        // Where the canvas cannot measure, an average character is some 0.6 of its height wide.
        let width = self
            .context
            .measure_text(text)
            .map_or(0.6 * size * text.chars().count() as f64, |metrics| metrics.width());
        Ok((width.ceil() as u32, (1.2 * size).ceil() as u32))
    }
}
