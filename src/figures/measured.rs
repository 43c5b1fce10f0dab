//! A backend that is told how wide its text is.

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

/// How wide a text is, in the units of the backend.
pub trait MeasureText {
    /// Width of `text` at a size, in a style and family as CSS names them.
    fn width(&self, text: &str, size: f64, style: &str, family: &str) -> f64;
}

/// In a browser plotters measures text with a styled `<span>`: forbidden by a strict policy, slow, and a panic
/// where there is no document. This asks `measure` instead.
pub struct Measured<B, M> {
    backend: B,
    measure: M,
}

impl<B: DrawingBackend, M: MeasureText> Measured<B, M> {
    /// Wraps a backend.
    pub fn new(backend: B, measure: M) -> Self {
        Self { backend, measure }
    }
}

type Failure<B> = DrawingErrorKind<<B as DrawingBackend>::ErrorType>;

impl<B: DrawingBackend, M: MeasureText> DrawingBackend for Measured<B, M> {
    type ErrorType = B::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        self.backend.get_size()
    }

    fn ensure_prepared(&mut self) -> Result<(), Failure<B>> {
        self.backend.ensure_prepared()
    }

    fn present(&mut self) -> Result<(), Failure<B>> {
        self.backend.present()
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Result<(), Failure<B>> {
        self.backend.draw_pixel(at, color)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Result<(), Failure<B>> {
        self.backend.draw_line(from, to, style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Result<(), Failure<B>> {
        self.backend.draw_rect(from, to, style, fill)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), Failure<B>> {
        self.backend.draw_path(path, style)
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Result<(), Failure<B>> {
        self.backend.draw_circle(centre, radius, style, fill)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), Failure<B>> {
        self.backend.fill_polygon(path, style)
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
    ) -> Result<(), Failure<B>> {
        self.backend.draw_text(text, style, at)
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), Failure<B>> {
        let size = style.size();
        let (slant, family) = (style.style(), style.family());
        let width = self.measure.width(text, size, slant.as_str(), family.as_str());
        Ok((width.ceil() as u32, (1.2 * size).ceil() as u32))
    }
}

/// Widths of a typical sans-serif type, for files whose font is chosen by the reader's machine.
pub struct TypicalWidths;

impl MeasureText for TypicalWidths {
    fn width(&self, text: &str, size: f64, _style: &str, _family: &str) -> f64 {
        size * text.chars().map(typical_width).sum::<f64>()
    }
}

/// Width of a character in units of the type size, as in Helvetica.
fn typical_width(character: char) -> f64 {
    match character {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '|' | '\'' => 0.26,
        ' ' | 'f' | 't' | 'r' | 'I' | '(' | ')' | '/' | '⟨' | '⟩' => 0.32,
        'm' | 'M' | 'W' | 'w' | '→' | '∞' | '…' => 0.86,
        '₁' | '₂' | '₊' | '₋' | 'ᵢ' => 0.36,
        'A'..='Z' => 0.69,
        '=' | '+' | '−' | '<' | '>' | '±' | '×' => 0.6,
        _ => 0.56,
    }
}
