//! What is drawn over a plane.

use crate::analysis::{Axis, Method};
use crate::figures::{AxisSpec, ColorScale, MapFigure};

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

impl MapData {
    /// The places of its values on the horizontal and on the vertical axis; fewer than those of the grid while it is being computed.
    pub fn places(&self) -> (Vec<f64>, Vec<f64>) {
        let count = self.values.len();
        let x = self.x.iter().copied().cycle().take(count).collect();
        let rows = self.y.iter().flat_map(|y| std::iter::repeat_n(*y, self.x.len()));
        (x, rows.take(count).collect())
    }

    /// A map of them with nothing on it.
    pub fn figure(&self, x: AxisSpec, y: AxisSpec, scale: ColorScale) -> MapFigure {
        MapFigure {
            x,
            y,
            equal_aspect: false,
            columns: self.x.clone(),
            rows: self.y.clone(),
            values: self.values.clone(),
            scale,
            cells: false,
            curves: Vec::new(),
            notes: Vec::new(),
            points: Vec::new(),
            marker: None,
            probe: None,
            summary: String::new(),
        }
    }
}

/// A Gaussian over a plane of phase space.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseSpaceData {
    /// Mean.
    pub mean: [f64; 2],
    /// Covariance: xx, xy, yy.
    pub covariance: [f64; 3],
    /// Half the side of the square that is shown.
    pub reach: f64,
}
