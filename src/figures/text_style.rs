//! How a line of text looks.

use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendTextStyle, FontFamily, FontTransform};
use std::convert::Infallible;

const FONT: &str = "system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/// Where a text stands relative to its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    Left,
    /// It is centred there.
    Centre,
    /// It ends there.
    Right,
}

impl Anchor {
    /// As a canvas names it.
    pub fn css_name(self) -> &'static str {
        match self {
            Self::Left => "start",
            Self::Centre => "center",
            Self::Right => "end",
        }
    }
}

/// Size, colour and place of a text, vertically centred on its point.
#[derive(Clone, Copy)]
pub struct TextStyle {
    /// Size of type, in the units of the backend.
    pub size: f64,
    /// Colour.
    pub color: BackendColor,
    /// Where it stands.
    pub anchor: Anchor,
    /// Read from bottom to top.
    pub upright: bool,
}

impl PartialEq for TextStyle {
    fn eq(&self, other: &Self) -> bool {
        let all = |it: &Self| (it.size, it.color.rgb, it.color.alpha, it.anchor, it.upright);
        all(self) == all(other)
    }
}

impl TextStyle {
    /// The font as CSS names it.
    pub fn css_font(&self) -> String {
        format!("normal {}px {FONT}", self.size)
    }
}

/// Backends of vector graphics ask for these alone; `layout_box` and `draw` are for those that set type themselves.
impl BackendTextStyle for TextStyle {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        self.color
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn transform(&self) -> FontTransform {
        if self.upright {
            FontTransform::Rotate270
        } else {
            FontTransform::None
        }
    }

    fn anchor(&self) -> Pos {
        let h_pos = match self.anchor {
            Anchor::Left => HPos::Left,
            Anchor::Centre => HPos::Center,
            Anchor::Right => HPos::Right,
        };
        Pos::new(h_pos, VPos::Center)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(FONT)
    }

    fn layout_box(&self, text: &str) -> Result<((i32, i32), (i32, i32)), Infallible> {
        let (width, height) = (typical_width(text, self.size), self.size);
        Ok(((0, 0), (width as i32, height as i32)))
    }

    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _text: &str,
        _at: BackendCoord,
        _draw: F,
    ) -> Result<Result<(), E>, Infallible> {
        Ok(Ok(()))
    }
}

/// Width of a text in a typical sans-serif type, for files whose font is chosen by the reader's machine.
pub fn typical_width(text: &str, size: f64) -> f64 {
    size * text.chars().map(share_of_size).sum::<f64>()
}

/// Width of a character in units of the type size, as in Helvetica.
fn share_of_size(character: char) -> f64 {
    match character {
        // Combining marks stand over the letter before them.
        '\u{300}'..='\u{36f}' => 0.0,
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '|' | '\'' => 0.26,
        ' ' | 'f' | 't' | 'r' | 'I' | '(' | ')' | '/' | '⟨' | '⟩' => 0.32,
        'm' | 'M' | 'W' | 'w' | '→' | '∞' | '…' => 0.86,
        '₁' | '₂' | '₊' | '₋' | 'ᵢ' => 0.36,
        'A'..='Z' => 0.69,
        '=' | '+' | '−' | '<' | '>' | '±' | '×' => 0.6,
        _ => 0.56,
    }
}
