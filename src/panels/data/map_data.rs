//! What maps and sheets are drawn from.

use crate::analysis::{Axis, Method};

/// Values over a grid.
#[derive(Clone, Debug, PartialEq)]
pub struct MapData {
    /// Columns: ξ, or its real part.
    pub x: Vec<f64>,
    /// Rows: a parameter, or the imaginary part of ξ.
    pub y: Vec<f64>,
    /// Values, all columns of the first row first; while it is being computed, fewer rows.
    pub values: Vec<f64>,
    /// How phase locking was computed over which parameter; none for the complex ξ plane.
    pub locking: Option<(Axis, Method)>,
}
