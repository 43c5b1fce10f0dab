//! What figures need of a drawing surface, and how any plotters backend gives it.

use super::image::Image;
use super::words::Words;
use crate::error::Error;
use plotters::prelude::DrawingBackend;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle};

/// A drawing surface. Object-safe, so that the code of the figures exists once for all backends.
pub trait Pen {
    /// A filled rectangle.
    fn rectangle(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        color: BackendColor,
    ) -> Result<(), Error>;

    /// A stroke.
    fn path(
        &mut self,
        points: &[BackendCoord],
        color: BackendColor,
        width: u32,
    ) -> Result<(), Error>;

    /// A filled disc.
    fn disc(&mut self, centre: BackendCoord, radius: u32, color: BackendColor)
        -> Result<(), Error>;

    /// A filled polygon.
    fn polygon(&mut self, points: &[BackendCoord], color: BackendColor) -> Result<(), Error>;

    /// One line of text.
    fn text(&mut self, text: &str, words: &Words, at: BackendCoord) -> Result<(), Error>;

    /// Width of a text, in the units of the backend.
    fn text_width(&self, text: &str, words: &Words) -> f64;

    /// Pixels stretched over a rectangle.
    fn image(&mut self, image: &Image, from: BackendCoord, to: BackendCoord) -> Result<(), Error>;
}

/// What a backend alone cannot do: plotters measures text with a styled `<span>`, which a strict policy forbids and
/// a page without document cannot have, and it stretches no bitmaps.
pub trait Host {
    /// Width of `text`, in the units of the backend.
    fn text_width(&self, text: &str, words: &Words) -> f64;

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

struct Stroke {
    color: BackendColor,
    width: u32,
}

impl BackendStyle for Stroke {
    fn color(&self) -> BackendColor {
        self.color
    }

    fn stroke_width(&self) -> u32 {
        self.width
    }
}

impl<B: DrawingBackend, H: Host> Pen for Plotted<B, H> {
    fn rectangle(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        color: BackendColor,
    ) -> Result<(), Error> {
        drawn(self.backend.draw_rect(from, to, &color, true))
    }

    fn path(
        &mut self,
        points: &[BackendCoord],
        color: BackendColor,
        width: u32,
    ) -> Result<(), Error> {
        drawn(self.backend.draw_path(points.iter().copied(), &Stroke { color, width }))
    }

    fn disc(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        color: BackendColor,
    ) -> Result<(), Error> {
        drawn(self.backend.draw_circle(centre, radius, &color, true))
    }

    fn polygon(&mut self, points: &[BackendCoord], color: BackendColor) -> Result<(), Error> {
        drawn(self.backend.fill_polygon(points.iter().copied(), &color))
    }

    fn text(&mut self, text: &str, words: &Words, at: BackendCoord) -> Result<(), Error> {
        let words = Words { size: words.size * self.host.type_divisor(), ..*words };
        drawn(self.backend.draw_text(text, &words, at))
    }

    fn text_width(&self, text: &str, words: &Words) -> f64 {
        self.host.text_width(text, words)
    }

    fn image(&mut self, image: &Image, from: BackendCoord, to: BackendCoord) -> Result<(), Error> {
        if self.host.image(image, from, to) {
            return Ok(());
        }
        for (corner, opposite, rgb) in image.cells(from, to) {
            self.rectangle(corner, opposite, BackendColor { alpha: 1.0, rgb })?;
        }
        Ok(())
    }
}

fn drawn<E: std::fmt::Display>(result: Result<(), E>) -> Result<(), Error> {
    result.map_err(|error| Error::Internal { reason: format!("drawing failed: {error}") })
}
