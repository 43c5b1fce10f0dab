//! plotters' canvas under a strict Content-Security-Policy, finer than pixels.

use crate::error::Error;
use crate::figures::{Host, Image, PageSize, Plotted, TextStyle, UNITS_PER_PIXEL};
use plotters_backend::BackendCoord;
use plotters_canvas::CanvasBackend;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::f64::consts::FRAC_PI_2;
use wasm_bindgen::{Clamped, JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData};

/// The canvas itself measures text and stretches images.
pub struct CanvasHost {
    pub canvas: HtmlCanvasElement,
    pub context: CanvasRenderingContext2d,
    /// Size of the type that is set; 0 before any is: a browser takes longer to read a font's name than to write with it.
    type_size: f64,
}

/// A pen for a canvas.
pub type CanvasPen = Plotted<CanvasBackend, CanvasHost>;

/// Texts whose width is kept; times and values that run on are forgotten together.
const MOST_WIDTHS: usize = 1000;

thread_local! {
    /// By size of type and text: a canvas measures as slowly as it writes.
    static WIDTHS: RefCell<BTreeMap<(u64, String), f64>> = const { RefCell::new(BTreeMap::new()) };
}

impl Host for CanvasHost {
    fn text_width(&self, text: &str, words: &TextStyle) -> f64 {
        let asked = (words.size.to_bits(), text.to_owned());
        if let Some(width) = WIDTHS.with_borrow(|widths| widths.get(&asked).copied()) {
            return width;
        }
        self.context.set_font(&words.css_font());
        // Where the canvas cannot measure, an average character is some 0.6 of its height wide.
        let Ok(metrics) = self.context.measure_text(text) else {
            return 0.6 * words.size * text.chars().count() as f64;
        };
        WIDTHS.with_borrow_mut(|widths| {
            if widths.len() >= MOST_WIDTHS {
                widths.clear();
            }
            widths.insert(asked, metrics.width());
        });
        metrics.width()
    }

    fn text(&mut self, text: &str, words: &TextStyle, at: BackendCoord) -> bool {
        if self.type_size != words.size {
            self.context.set_font(&words.css_font());
            self.context.set_text_baseline("middle");
            self.type_size = words.size;
        }
        self.write(text, words, at).is_ok()
    }

    fn image(&mut self, image: &Image, from: BackendCoord, to: BackendCoord) -> bool {
        self.stretch(image, from, to).is_ok()
    }
}

impl CanvasHost {
    /// In the type that is set.
    fn write(&self, text: &str, words: &TextStyle, (x, y): BackendCoord) -> Result<(), JsValue> {
        let ((red, green, blue), alpha) = (words.color.rgb, words.color.alpha);
        self.context.set_fill_style_str(&format!("rgba({red},{green},{blue},{alpha})"));
        self.context.set_text_align(words.anchor.css_name());
        let (x, y) = (f64::from(x), f64::from(y));
        if !words.upright {
            return self.context.fill_text(text, x, y);
        }
        self.context.save();
        self.context.translate(x, y)?;
        self.context.rotate(-FRAC_PI_2)?;
        self.context.fill_text(text, 0.0, 0.0)?;
        self.context.restore();
        Ok(())
    }

    fn stretch(&self, image: &Image, from: BackendCoord, to: BackendCoord) -> Result<(), JsValue> {
        let pixels: Vec<u8> = image.colors().flat_map(|(r, g, b)| [r, g, b, u8::MAX]).collect();
        let (width, height) = (image.columns as u32, image.rows() as u32);
        let data = ImageData::new_with_u8_clamped_array_and_sh(Clamped(&pixels), width, height)?;
        let document = self.canvas.owner_document().ok_or(JsValue::NULL)?;
        let copy: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
        copy.set_width(width);
        copy.set_height(height);
        let context: CanvasRenderingContext2d =
            copy.get_context("2d")?.ok_or(JsValue::NULL)?.dyn_into()?;
        context.put_image_data(&data, 0.0, 0.0)?;
        self.context.draw_image_with_html_canvas_element_and_dw_and_dh(
            &copy,
            f64::from(from.0),
            f64::from(from.1),
            f64::from(to.0 - from.0),
            f64::from(to.1 - from.1),
        )
    }
}

/// A pen for a canvas of `size` times `pixel_ratio` device pixels.
pub fn page(
    canvas: HtmlCanvasElement,
    size: PageSize,
    pixel_ratio: f64,
) -> Result<CanvasPen, Error> {
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
    let backend = CanvasBackend::with_canvas_object(canvas.clone())
        .ok_or_else(|| failed("the canvas cannot be drawn on"))?;
    Ok(Plotted { backend, host: CanvasHost { canvas, context, type_size: 0.0 } })
}
