//! A figure as a file.

use super::figure::{draw, Figure};
use super::image::Image;
use super::ink::UNITS_PER_PIXEL;
use super::page_size::PageSize;
use super::pen::{Host, Plotted};
use super::png::{base64, png};
use super::text_style::{typical_width, TextStyle};
use super::theme::Theme;
use crate::error::Error;
use plotters::prelude::{DrawingBackend, SVGBackend};
use plotters_backend::BackendCoord;

/// The reader's machine may set a wider type than the typical one.
const ROOM_FOR_WIDE_TYPE: f64 = 1.12;

/// Widths of typical type; images kept until the document is written.
#[derive(Default)]
struct Document {
    images: String,
}

impl Host for Document {
    fn text_width(&self, text: &str, words: &TextStyle) -> f64 {
        ROOM_FOR_WIDE_TYPE * typical_width(text, words.size)
    }

    fn image(&mut self, image: &Image, from: BackendCoord, to: BackendCoord) -> bool {
        self.images += &format!(
            "<image x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" preserveAspectRatio=\"none\" href=\"data:image/png;base64,{}\"/>\n",
            from.0,
            from.1,
            to.0 - from.0,
            to.1 - from.1,
            base64(&png(image))
        );
        true
    }

    fn type_divisor(&self) -> f64 {
        // plotters writes sizes of type divided by this.
        1.24
    }
}

/// The figure as an SVG document, text as text, a map as an embedded image; it carries its title, its sentence and the
/// facts, as pairs of a key and a value, of where it comes from.
///
/// # Errors
/// `Internal` if drawing fails.
pub fn figure_svg(
    figure: &Figure,
    title: &str,
    facts: &[(String, String)],
    theme: Theme,
    size: PageSize,
) -> Result<String, Error> {
    let mut svg = String::new();
    let pixels = ((size.width * UNITS_PER_PIXEL) as u32, (size.height * UNITS_PER_PIXEL) as u32);
    let images = {
        let file = SVGBackend::with_string(&mut svg, pixels);
        let mut pen = Plotted { backend: file, host: Document::default() };
        let measure = |text: &str, words: &TextStyle| pen.host.text_width(text, words);
        let drawing = draw(figure, theme, size, &measure)?;
        pen.draw(&drawing.strokes)?;
        pen.backend.present().map_err(|error| Error::Internal { reason: error.to_string() })?;
        pen.host.images
    };
    // plotters' own bitmaps are malformed: they stand right behind the surface, which is drawn first.
    if let Some(end) = svg.find("<rect").and_then(|at| Some(at + svg[at..].find("/>\n")? + 3)) {
        svg.insert_str(end, &images);
    }
    let facts: String = facts
        .iter()
        .map(|(key, value)| format!("{} = {}\n", escaped(key), escaped(value)))
        .collect();
    let about = format!(
        "\n<title>{}</title>\n<desc>{}</desc>\n<metadata>\n{facts}</metadata>",
        escaped(title),
        escaped(figure.summary())
    );
    if let Some(end) = svg.find('>') {
        svg.insert_str(end + 1, &about);
    }
    // The view box keeps the fine units; the size on the page is in CSS pixels.
    let fine = format!("width=\"{}\" height=\"{}\"", pixels.0, pixels.1);
    let shown = format!(
        "width=\"{}\" height=\"{}\" stroke-linejoin=\"round\" role=\"img\" aria-label=\"{}\"",
        size.width,
        size.height,
        escaped(figure.summary())
    );
    Ok(svg.replacen(&fine, &shown, 1))
}

/// Characters that XML has no place for are left out.
fn escaped(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
