//! What figures are drawn with.

use super::image::Image;
use super::text_style::TextStyle;
use plotters_backend::{BackendColor, BackendCoord};

/// One stroke, in the units of the backend. Figures put them down first: what stays the same from one frame to the next need
/// not be drawn again.
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
    Text(String, TextStyle, BackendCoord),
    /// Pixels stretched between two corners.
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
