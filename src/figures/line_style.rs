//! Widths, dashes and colours of curves, in all figures alike.

use super::line_figure::Role;
use super::theme::Theme;
use plotters::style::RGBColor;

/// Width of a curve, in CSS pixels.
pub const CURVE_WIDTH: f64 = 1.75;
/// Radius of a point that matters, in CSS pixels.
pub const DOT_RADIUS: f64 = 4.0;
/// Dashes of a curve: drawn and left out, in CSS pixels.
pub const DASH: (f64, f64) = (6.0, 4.0);
/// Those of a line that is only looked along.
pub const DOTS: (f64, f64) = (2.0, 3.0);

/// Colour of a curve.
pub fn line_color(theme: Theme, role: Role) -> RGBColor {
    match role {
        Role::First => theme.first(),
        Role::Second => theme.second(),
        Role::Both => theme.ink(),
        Role::Reference => theme.quiet(),
        Role::Family { index, count } => theme.family(index, count),
    }
}

/// Colour of its name, dark enough to be read.
pub fn text_color(theme: Theme, role: Role) -> RGBColor {
    match role {
        Role::First => theme.first_text(),
        Role::Second => theme.second_text(),
        Role::Both => theme.ink(),
        Role::Reference => theme.quiet(),
        Role::Family { index, count } => theme.family(index, count),
    }
}
