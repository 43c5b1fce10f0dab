//! How any plotters backend draws strokes.

use super::image::Image;
use super::stroke::{Color, Stroke};
use super::text_style::TextStyle;
use crate::error::Error;
use plotters::prelude::DrawingBackend;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, DrawingErrorKind};

/// What a backend alone cannot do: plotters measures text with a styled `<span>`, which a strict policy forbids and
/// a page without document cannot have, and it stretches no bitmaps.
pub trait Host {
    /// Width of `text`, in the units of the backend.
    fn text_width(&self, text: &str, words: &TextStyle) -> f64;

    /// Writes the text, or answers `false` to have the backend write it.
    fn text(&mut self, _text: &str, _words: &TextStyle, _at: BackendCoord) -> bool {
        false
    }

    /// Paints the image, or answers `false` to have it painted as rectangles.
    fn image(&mut self, image: &Image, from: BackendCoord, to: BackendCoord) -> bool;

    /// What the backend divides sizes of type by.
    fn type_divisor(&self) -> f64 {
        1.0
    }
}

/// A plotters backend with its host.
pub struct Plotted<B, H> {
    /// The backend.
    pub backend: B,
    /// The host.
    pub host: H,
}

impl<B: DrawingBackend, H: Host> Plotted<B, H> {
    /// Draws one stroke after the other.
    ///
    /// # Errors
    /// `Internal` if the backend fails.
    pub fn draw(&mut self, strokes: &[Stroke]) -> Result<(), Error> {
        strokes
            .iter()
            .try_for_each(|stroke| self.draw_one(stroke))
            .map_err(|error| Error::Internal { reason: format!("drawing failed: {error}") })
    }

    fn draw_one(&mut self, stroke: &Stroke) -> Result<(), DrawingErrorKind<B::ErrorType>> {
        let backend = &mut self.backend;
        match stroke {
            Stroke::Rectangle(from, to, color) => backend.draw_rect(*from, *to, &color.0, true),
            Stroke::Path(points, color, width) => {
                backend.draw_path(points.iter().copied(), &Line { color: *color, width: *width })
            }
            Stroke::Disc(centre, radius, color) => {
                backend.draw_circle(*centre, *radius, &color.0, true)
            }
            Stroke::Polygon(points, color) => {
                backend.fill_polygon(points.iter().copied(), &color.0)
            }
            Stroke::Text(text, words, at) if self.host.text(text, words, *at) => Ok(()),
            Stroke::Text(text, words, at) => {
                let size = words.size * self.host.type_divisor();
                backend.draw_text(text, &TextStyle { size, ..*words }, *at)
            }
            Stroke::Image(image, from, to) if self.host.image(image, *from, *to) => Ok(()),
            Stroke::Image(image, from, to) => {
                image.cells(*from, *to).try_for_each(|(corner, opposite, rgb)| {
                    backend.draw_rect(corner, opposite, &BackendColor { alpha: 1.0, rgb }, true)
                })
            }
        }
    }
}

struct Line {
    color: Color,
    width: u32,
}

impl BackendStyle for Line {
    fn color(&self) -> BackendColor {
        self.color.0
    }

    fn stroke_width(&self) -> u32 {
        self.width
    }
}
