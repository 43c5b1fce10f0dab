//! What a canvas shows time and again, kept as pixels: the axes while a curve moves, the curves while a marker does.

use super::canvas::{page, CanvasPen};
use crate::error::Error;
use crate::figures::{PageSize, Stroke};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// Canvases of which a layer is kept at a time: more than any view shows at once. Each is as large as its canvas.
const MOST: usize = 8;
/// Fewer strokes are drawn as soon as copied.
const LEAST: usize = 6;
/// A layer is made of what was the same in so many frames …
const TRIAL: u32 = 2;
/// … and made anew when it could have had so many strokes more in so many frames: figures that move change now more, now less.
const GROWTH: usize = 6;
const CALM: u32 = 8;
/// Never asked for by a figure: a context that the browser has lost and given back has its own again, and no ink.
const SEALED: f64 = 7.5;

#[wasm_bindgen]
extern "C" {
    type Losable;
    /// Not every browser can tell.
    #[wasm_bindgen(method, catch, js_name = isContextLost)]
    fn is_context_lost(this: &Losable) -> Result<bool, JsValue>;
}

thread_local! {
    /// The one drawn last stands last.
    static KEPT: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
}

struct Kept {
    canvas: HtmlCanvasElement,
    size: PageSize,
    pixel_ratio: f64,
    /// What it shows.
    strokes: Vec<Stroke>,
    /// So many strokes were the same, at the least, in so many frames; counted for the layer that comes next.
    steady: usize,
    frames: u32,
    layer: Option<Layer>,
}

/// The first strokes of a figure.
struct Layer {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    count: usize,
}

impl Layer {
    fn new(
        strokes: &[Stroke],
        target: &HtmlCanvasElement,
        size: PageSize,
        pixel_ratio: f64,
    ) -> Option<Self> {
        let document = target.owner_document()?;
        let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
        let mut pen = page(canvas.clone(), size, pixel_ratio).ok()?;
        pen.draw(strokes).ok()?;
        let context = pen.host.context;
        context.set_miter_limit(SEALED);
        Some(Self { canvas, context, count: strokes.len() })
    }

    fn has_ink(&self) -> bool {
        let lost = self.context.unchecked_ref::<Losable>().is_context_lost().unwrap_or(false);
        !lost && self.context.miter_limit() == SEALED
    }

    /// Pixel by pixel.
    fn copy(&self, pen: &CanvasPen) -> Result<(), JsValue> {
        let context = &pen.host.context;
        context.save();
        context.reset_transform()?;
        context.draw_image_with_html_canvas_element(&self.canvas, 0.0, 0.0)?;
        context.restore();
        Ok(())
    }
}

impl Drop for Layer {
    /// The memory goes at once, not when the browser next tidies up.
    fn drop(&mut self) {
        self.canvas.set_width(0);
    }
}

/// Shows a figure on a canvas. What it has in common with the one before is copied, if it is the same once more.
///
/// # Errors
/// `Internal` if the canvas cannot be drawn on.
pub fn show(
    mut pen: CanvasPen,
    size: PageSize,
    pixel_ratio: f64,
    strokes: Vec<Stroke>,
) -> Result<(), Error> {
    let canvas = pen.host.canvas.clone();
    // Nobody looks at it twice: it is made for a file.
    if !canvas.is_connected() {
        return pen.draw(&strokes);
    }
    KEPT.with_borrow_mut(|all| {
        let before = all.iter().position(|it| it.canvas == canvas).map(|place| all.remove(place));
        let before =
            before.filter(|it| it.size == size && it.pixel_ratio == pixel_ratio).unwrap_or(Kept {
                canvas,
                size,
                pixel_ratio,
                strokes: Vec::new(),
                steady: usize::MAX,
                frames: 0,
                layer: None,
            });
        let now = before.followed_by(strokes);
        let done = now.draw(&mut pen);
        if all.len() == MOST {
            all.remove(0);
        }
        all.push(now);
        done
    })
}

/// Gives all layers back. Figures that this module goes on drawing have new ones after a few frames.
pub fn forget() {
    KEPT.with_borrow_mut(Vec::clear);
}

impl Kept {
    fn followed_by(self, strokes: Vec<Stroke>) -> Self {
        let common = self.strokes.iter().zip(&strokes).take_while(|(was, is)| was == is).count();
        let layer = self.layer.filter(|it| it.count <= common && it.has_ink());
        let (worth, trial) = match &layer {
            Some(layer) => (layer.count + GROWTH, CALM),
            None => (LEAST, TRIAL),
        };
        let next = Self { strokes, layer, ..self };
        if common < worth {
            return Self { steady: usize::MAX, frames: 0, ..next };
        }
        let (steady, frames) = (common.min(next.steady), next.frames + 1);
        if frames < trial {
            return Self { steady, frames, ..next };
        }
        let made = Layer::new(&next.strokes[..steady], &next.canvas, next.size, next.pixel_ratio);
        Self { steady: usize::MAX, frames: 0, layer: made.or(next.layer), ..next }
    }

    fn draw(&self, pen: &mut CanvasPen) -> Result<(), Error> {
        let copied = self.layer.as_ref().filter(|it| it.copy(pen).is_ok());
        pen.draw(&self.strokes[copied.map_or(0, |it| it.count)..])
    }
}
