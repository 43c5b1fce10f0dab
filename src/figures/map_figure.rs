//! A figure of colours over two axes, before it is laid out.

use super::axis::AxisSpec;
use super::line_figure::Curve;

/// Values over a grid.
#[derive(Clone, Debug, PartialEq)]
pub struct MapFigure {
    /// Horizontal axis.
    pub x: AxisSpec,
    /// Vertical axis.
    pub y: AxisSpec,
    /// Same length per unit on both axes.
    pub equal_aspect: bool,
    /// Columns of the grid, ascending or descending.
    pub columns: Vec<f64>,
    /// Rows of the grid, ascending or descending.
    pub rows: Vec<f64>,
    /// Values, all columns of the first row first; a map that is still being computed has fewer rows.
    pub values: Vec<f64>,
    /// What the colours mean: from −`reach` over 0 to `reach`.
    pub scale: ColorScale,
    /// Lines over the map.
    pub curves: Vec<Curve>,
    /// Words on the map.
    pub notes: Vec<Note>,
    /// Points on the map.
    pub points: Vec<Point>,
    /// The present place.
    pub marker: Option<Point>,
    /// One sentence on what the map shows.
    pub summary: String,
}

/// Two colours that part at zero.
#[derive(Clone, Debug, PartialEq)]
pub struct ColorScale {
    /// Symbol and unit.
    pub title: String,
    /// Value of the full colours.
    pub reach: f64,
}

/// Words at a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Where, in values of the axes.
    pub at: (f64, f64),
    /// What.
    pub text: String,
}

/// A labelled point.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Where, in values of the axes.
    pub at: (f64, f64),
    /// Its name.
    pub label: String,
}
