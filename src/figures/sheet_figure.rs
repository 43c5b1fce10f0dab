//! A figure of surfaces over a plane, before it is laid out.

use super::axis::AxisSpec;

/// Surfaces seen from above and aside.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetFigure {
    /// First axis of the plane.
    pub x: AxisSpec,
    /// Second axis of the plane.
    pub y: AxisSpec,
    /// Height.
    pub z: AxisSpec,
    /// Columns of the grid, ascending.
    pub columns: Vec<f64>,
    /// Rows of the grid, ascending.
    pub rows: Vec<f64>,
    /// The surfaces.
    pub sheets: Vec<Sheet>,
    /// What their colours mean.
    pub key: Vec<SheetKey>,
    /// Lines in space.
    pub lines: Vec<SpaceLine>,
    /// Points in space.
    pub points: Vec<SpacePoint>,
    /// One sentence on what the figure shows.
    pub summary: String,
}

/// One surface.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Heights, all columns of the first row first.
    pub heights: Vec<f64>,
    /// Colours on the scale from −1 to 1, in the same order.
    pub tones: Vec<f64>,
}

/// A colour and what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetKey {
    /// In a word or two.
    pub label: String,
    /// On the scale from −1 to 1.
    pub tone: f64,
}

/// A line in space, with a name at its end.
#[derive(Clone, Debug, PartialEq)]
pub struct SpaceLine {
    /// Its points.
    pub points: Vec<[f64; 3]>,
    /// Its name.
    pub label: String,
    /// Dashed instead of solid.
    pub dashed: bool,
}

/// A labelled point in space.
#[derive(Clone, Debug, PartialEq)]
pub struct SpacePoint {
    /// Where.
    pub at: [f64; 3],
    /// Its name.
    pub label: String,
}
