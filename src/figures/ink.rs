//! Strokes, dots and words in CSS pixels.

use super::image::Image;
use super::stroke::{Color, Stroke};
use super::text_style::{Anchor, TextStyle};
use super::theme::Theme;
use plotters::style::RGBColor;
use plotters_backend::{BackendColor, BackendCoord};

/// plotters has integer coordinates: drawn in eighths of a CSS pixel they are finer than any screen. A backend
/// scales them back, by a transform of the canvas or by the view box of the SVG.
pub const UNITS_PER_PIXEL: f64 = 8.0;

/// Size of type in CSS pixels, before the theme's scale.
const TYPE_SIZE: f64 = 12.0;
/// Width of the rim that makes a dot stand off what is below it.
const RIM: f64 = 1.5;

/// A place on the page, in CSS pixels.
pub type PagePoint = (f64, f64);

/// The width of a text, in the units of the backend.
pub type Measure<'a> = &'a dyn Fn(&str, &TextStyle) -> f64;

/// Strokes in the colours and scales of a theme.
pub struct Ink<'a> {
    measure: Measure<'a>,
    pub theme: Theme,
    /// How much larger type is than elsewhere.
    pub enlarged: f64,
    /// What was drawn, in order.
    pub strokes: Vec<Stroke>,
}

impl<'a> Ink<'a> {
    pub fn new(measure: Measure<'a>, theme: Theme) -> Self {
        Self { measure, theme, enlarged: 1.0, strokes: Vec::new() }
    }

    /// Height of one line of text, in CSS pixels.
    pub fn line_height(&self) -> f64 {
        1.35 * self.type_size()
    }

    /// In CSS pixels.
    fn type_size(&self) -> f64 {
        TYPE_SIZE * self.theme.type_scale() * self.enlarged
    }

    pub fn fill(&mut self, from: PagePoint, to: PagePoint, color: RGBColor) {
        self.strokes.push(Stroke::Rectangle(units(from), units(to), Color(solid(color))));
    }

    /// A stroke `width` CSS pixels wide before the theme's scale.
    pub fn stroke(
        &mut self,
        points: impl IntoIterator<Item = PagePoint>,
        color: RGBColor,
        width: f64,
        alpha: f64,
    ) {
        let width = width * self.theme.line_scale() * UNITS_PER_PIXEL;
        let points = points.into_iter().map(units).collect();
        self.strokes.push(Stroke::Path(points, Color(solid(color).mix(alpha)), width as u32));
    }

    /// A stroke of dashes, measured along the line.
    pub fn dashes(
        &mut self,
        points: &[PagePoint],
        color: RGBColor,
        width: f64,
        (dash, gap): (f64, f64),
    ) {
        let (mut left, mut drawing) = (dash, true);
        let mut piece: Vec<PagePoint> = points.first().copied().into_iter().collect();
        for pair in points.windows(2) {
            let ((mut x, mut y), (x1, y1)) = (pair[0], pair[1]);
            let mut rest = (x1 - x).hypot(y1 - y);
            while rest > left {
                let share = left / rest;
                (x, y) = (x + (x1 - x) * share, y + (y1 - y) * share);
                rest -= left;
                if drawing {
                    piece.push((x, y));
                    self.stroke(piece.drain(..), color, width, 1.0);
                }
                drawing = !drawing;
                left = if drawing { dash } else { gap };
                piece = vec![(x, y)];
            }
            left -= rest;
            piece.push((x1, y1));
        }
        if drawing && piece.len() > 1 {
            self.stroke(piece, color, width, 1.0);
        }
    }

    /// A filled polygon.
    pub fn polygon(&mut self, points: &[PagePoint], color: RGBColor) {
        let points = points.iter().copied().map(units).collect();
        self.strokes.push(Stroke::Polygon(points, Color(solid(color))));
    }

    /// A filled dot with a rim in the colour of the surface, so that it stands off the curve.
    pub fn dot(&mut self, at: PagePoint, radius: f64, color: RGBColor) {
        let radius = radius * self.theme.line_scale().sqrt() * UNITS_PER_PIXEL;
        let rim = (radius + RIM * UNITS_PER_PIXEL) as u32;
        self.disc(at, rim, solid(self.theme.surface()));
        self.disc(at, radius as u32, solid(color));
    }

    /// A small dot without a rim, one of many.
    pub fn speck(&mut self, at: PagePoint, radius: f64, color: RGBColor, alpha: f64) {
        let radius = radius * self.theme.line_scale().sqrt() * UNITS_PER_PIXEL;
        self.disc(at, radius as u32, solid(color).mix(alpha));
    }

    /// Pixels between two corners.
    pub fn image(&mut self, image: Image, from: PagePoint, to: PagePoint) {
        self.strokes.push(Stroke::Image(image, units(from), units(to)));
    }

    /// One line of text, vertically centred on its point.
    pub fn text(&mut self, text: &str, at: PagePoint, anchor: Anchor, color: RGBColor) {
        self.write(text, self.words(anchor, color), at);
    }

    /// One line of text from bottom to top, centred on its point.
    pub fn upright(&mut self, text: &str, at: PagePoint, color: RGBColor) {
        let words = TextStyle { upright: true, ..self.words(Anchor::Centre, color) };
        self.write(text, words, at);
    }

    /// A text that must be readable over a map: on a plate in the colour of the surface.
    pub fn plate(&mut self, text: &str, (x, y): PagePoint, anchor: Anchor, color: RGBColor) {
        const PAD: f64 = 3.0;
        let (width, half) = (self.text_width(text), 0.5 * self.line_height());
        let left = match anchor {
            Anchor::Left => x,
            Anchor::Centre => x - 0.5 * width,
            Anchor::Right => x - width,
        };
        let (from, to) = ((left - PAD, y - half), (left + width + PAD, y + half));
        let surface = self.theme.surface();
        self.fill(from, to, surface);
        self.text(text, (x, y), anchor, color);
    }

    /// Width of a text in CSS pixels.
    pub fn text_width(&self, text: &str) -> f64 {
        (self.measure)(text, &self.words(Anchor::Left, self.theme.ink())) / UNITS_PER_PIXEL
    }

    fn disc(&mut self, at: PagePoint, radius: u32, color: BackendColor) {
        self.strokes.push(Stroke::Disc(units(at), radius, Color(color)));
    }

    fn write(&mut self, text: &str, words: TextStyle, at: PagePoint) {
        self.strokes.push(Stroke::Text(text.to_owned(), words, units(at)));
    }

    fn words(&self, anchor: Anchor, color: RGBColor) -> TextStyle {
        let size = self.type_size() * UNITS_PER_PIXEL;
        TextStyle { size, color: solid(color), anchor, upright: false }
    }
}

fn solid(RGBColor(r, g, b): RGBColor) -> BackendColor {
    BackendColor { alpha: 1.0, rgb: (r, g, b) }
}

fn units((x, y): PagePoint) -> BackendCoord {
    ((x * UNITS_PER_PIXEL).round() as i32, (y * UNITS_PER_PIXEL).round() as i32)
}
