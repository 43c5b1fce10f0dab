//! A figure put down before it is drawn: what stays the same from one frame to the next need not be drawn again.

use super::image::Image;
use super::pen::Pen;
use super::words::Words;
use crate::error::Error;
use plotters_backend::{BackendColor, BackendCoord};

/// One stroke of a pen.
#[derive(Clone, PartialEq)]
pub enum Stroke {
    /// A filled rectangle between two corners.
    Rectangle(BackendCoord, BackendCoord, Color),
    /// A line and its width.
    Path(Vec<BackendCoord>, Color, u32),
    /// A filled disc: middle and radius.
    Disc(BackendCoord, u32, Color),
    /// A filled polygon.
    Polygon(Vec<BackendCoord>, Color),
    /// One line of text.
    Text(String, Words, BackendCoord),
    /// Pixels between two corners.
    Image(Image, BackendCoord, BackendCoord),
}

/// A colour that can be compared.
#[derive(Clone, Copy)]
pub struct Color(pub BackendColor);

impl PartialEq for Color {
    fn eq(&self, Self(other): &Self) -> bool {
        self.0.rgb == other.rgb && self.0.alpha == other.alpha
    }
}

impl Stroke {
    /// Draws it.
    ///
    /// # Errors
    /// `Internal` if the backend fails.
    pub fn draw(&self, pen: &mut dyn Pen) -> Result<(), Error> {
        match self {
            Self::Rectangle(from, to, color) => pen.rectangle(*from, *to, color.0),
            Self::Path(points, color, width) => pen.path(points, color.0, *width),
            Self::Disc(centre, radius, color) => pen.disc(*centre, *radius, color.0),
            Self::Polygon(points, color) => pen.polygon(points, color.0),
            Self::Text(text, words, at) => pen.text(text, words, *at),
            Self::Image(image, from, to) => pen.image(image, *from, *to),
        }
    }
}

/// A pen that remembers what it is told, and measures as another does.
pub struct Draft<'a> {
    measure: &'a dyn Fn(&str, &Words) -> f64,
    /// What it was told, in order.
    pub strokes: Vec<Stroke>,
}

impl<'a> Draft<'a> {
    /// Nothing yet; `measure` gives the width of a text in the units of the backend.
    pub fn new(measure: &'a dyn Fn(&str, &Words) -> f64) -> Self {
        Self { measure, strokes: Vec::new() }
    }

    fn put(&mut self, stroke: Stroke) -> Result<(), Error> {
        self.strokes.push(stroke);
        Ok(())
    }
}

impl Pen for Draft<'_> {
    fn rectangle(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        color: BackendColor,
    ) -> Result<(), Error> {
        self.put(Stroke::Rectangle(from, to, Color(color)))
    }

    fn path(
        &mut self,
        points: &[BackendCoord],
        color: BackendColor,
        width: u32,
    ) -> Result<(), Error> {
        self.put(Stroke::Path(points.to_vec(), Color(color), width))
    }

    fn disc(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        color: BackendColor,
    ) -> Result<(), Error> {
        self.put(Stroke::Disc(centre, radius, Color(color)))
    }

    fn polygon(&mut self, points: &[BackendCoord], color: BackendColor) -> Result<(), Error> {
        self.put(Stroke::Polygon(points.to_vec(), Color(color)))
    }

    fn text(&mut self, text: &str, words: &Words, at: BackendCoord) -> Result<(), Error> {
        self.put(Stroke::Text(text.to_owned(), *words, at))
    }

    fn text_width(&self, text: &str, words: &Words) -> f64 {
        (self.measure)(text, words)
    }

    fn image(&mut self, image: &Image, from: BackendCoord, to: BackendCoord) -> Result<(), Error> {
        self.put(Stroke::Image(image.clone(), from, to))
    }
}
