//! A figure as a file.

use super::ink::UNITS_PER_PIXEL;
use super::line_figure::LineFigure;
use super::measured::{Measured, TypicalWidths};
use super::render::draw;
use super::theme::Theme;
use crate::error::Error;
use plotters::prelude::{DrawingBackend, SVGBackend};

/// Size of a figure in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PageSize {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// The figure as an SVG document, text as text.
///
/// # Errors
/// `Internal` if drawing fails.
pub fn figure_svg(figure: &LineFigure, theme: Theme, size: PageSize) -> Result<String, Error> {
    let mut svg = String::new();
    let pixels = ((size.width * UNITS_PER_PIXEL) as u32, (size.height * UNITS_PER_PIXEL) as u32);
    {
        let file = SVGBackend::with_string(&mut svg, pixels);
        let mut backend = Measured::new(file, TypicalWidths);
        draw(&mut backend, figure, theme, size)?;
        backend.present().map_err(|error| Error::Internal { reason: error.to_string() })?;
    }
    // The view box keeps the fine units; the size on the page is in CSS pixels.
    let fine = format!("width=\"{}\" height=\"{}\"", pixels.0, pixels.1);
    let shown = format!(
        "width=\"{}\" height=\"{}\" stroke-linejoin=\"round\" role=\"img\" aria-label=\"{}\"",
        size.width,
        size.height,
        escaped(&figure.summary)
    );
    Ok(svg.replacen(&fine, &shown, 1))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
