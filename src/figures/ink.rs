//! Strokes, dots and words in CSS pixels on any plotters backend.

use super::theme::Theme;
use crate::error::Error;
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, IntoFont, RGBColor, ShapeStyle, TextStyle};

/// plotters has integer coordinates: drawn in eighths of a CSS pixel they are finer than any screen. A backend
/// scales them back, by a transform of the canvas or by the view box of the SVG.
pub const UNITS_PER_PIXEL: f64 = 8.0;

const FONT: &str = "system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
/// Size of type in CSS pixels, before the theme's scale.
const TYPE_SIZE: f64 = 12.0;

/// Where a text stands relative to its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Left,
    Centre,
    Right,
}

/// A pen on a backend.
pub struct Ink<'a, DB: DrawingBackend> {
    backend: &'a mut DB,
    pub theme: Theme,
}

impl<'a, DB: DrawingBackend> Ink<'a, DB> {
    pub fn new(backend: &'a mut DB, theme: Theme) -> Self {
        Self { backend, theme }
    }

    /// Height of one line of text, in CSS pixels.
    pub fn line_height(&self) -> f64 {
        1.35 * TYPE_SIZE * self.theme.type_scale()
    }

    pub fn fill(&mut self, from: (f64, f64), to: (f64, f64), color: RGBColor) -> Result<(), Error> {
        let style = color.filled();
        failed(self.backend.draw_rect(units(from), units(to), &style, true))
    }

    /// A stroke `width` CSS pixels wide before the theme's scale.
    pub fn stroke(
        &mut self,
        points: impl IntoIterator<Item = (f64, f64)>,
        color: RGBColor,
        width: f64,
        alpha: f64,
    ) -> Result<(), Error> {
        let width = width * self.theme.line_scale() * UNITS_PER_PIXEL;
        let style =
            ShapeStyle { color: color.mix(alpha), filled: false, stroke_width: width as u32 };
        failed(self.backend.draw_path(points.into_iter().map(units), &style))
    }

    /// A stroke of dashes, measured along the line.
    pub fn dashes(
        &mut self,
        points: &[(f64, f64)],
        color: RGBColor,
        width: f64,
        (dash, gap): (f64, f64),
    ) -> Result<(), Error> {
        let (mut left, mut drawing) = (dash, true);
        let mut piece: Vec<(f64, f64)> = points.first().copied().into_iter().collect();
        for pair in points.windows(2) {
            let ((mut x, mut y), (x1, y1)) = (pair[0], pair[1]);
            let mut rest = (x1 - x).hypot(y1 - y);
            while rest > left {
                let share = left / rest;
                (x, y) = (x + (x1 - x) * share, y + (y1 - y) * share);
                rest -= left;
                if drawing {
                    piece.push((x, y));
                    self.stroke(piece.drain(..), color, width, 1.0)?;
                }
                drawing = !drawing;
                left = if drawing { dash } else { gap };
                piece = vec![(x, y)];
            }
            left -= rest;
            piece.push((x1, y1));
        }
        if drawing && piece.len() > 1 {
            self.stroke(piece, color, width, 1.0)?;
        }
        Ok(())
    }

    /// A filled dot with a rim in the colour of the surface, so that it stands off the curve.
    pub fn dot(&mut self, at: (f64, f64), radius: f64, color: RGBColor) -> Result<(), Error> {
        let radius = radius * self.theme.line_scale().sqrt() * UNITS_PER_PIXEL;
        let rim = (radius + 1.5 * UNITS_PER_PIXEL) as u32;
        let surface = self.theme.surface().filled();
        failed(self.backend.draw_circle(units(at), rim, &surface, true))?;
        failed(self.backend.draw_circle(units(at), radius as u32, &color.filled(), true))
    }

    /// One line of text, vertically centred on its point.
    pub fn text(
        &mut self,
        text: &str,
        at: (f64, f64),
        anchor: Anchor,
        color: RGBColor,
    ) -> Result<(), Error> {
        let h_pos = match anchor {
            Anchor::Left => HPos::Left,
            Anchor::Centre => HPos::Center,
            Anchor::Right => HPos::Right,
        };
        let style = self.text_style(color).pos(Pos::new(h_pos, VPos::Center));
        failed(self.backend.draw_text(text, &style, units(at)))
    }

    /// Width of a text in CSS pixels.
    pub fn text_width(&self, text: &str) -> Result<f64, Error> {
        let style = self.text_style(self.theme.ink());
        let size = failed(self.backend.estimate_text_size(text, &style))?;
        Ok(f64::from(size.0) / UNITS_PER_PIXEL)
    }

    fn text_style(&self, color: RGBColor) -> TextStyle<'static> {
        let size = TYPE_SIZE * self.theme.type_scale() * UNITS_PER_PIXEL;
        (FONT, size).into_font().color(&color)
    }
}

fn units((x, y): (f64, f64)) -> (i32, i32) {
    ((x * UNITS_PER_PIXEL).round() as i32, (y * UNITS_PER_PIXEL).round() as i32)
}

fn failed<T, E: std::fmt::Display>(result: Result<T, E>) -> Result<T, Error> {
    result.map_err(|error| Error::Internal { reason: format!("drawing failed: {error}") })
}
