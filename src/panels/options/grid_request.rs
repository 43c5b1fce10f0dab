//! Where a figure is asked to scan.

use crate::analysis::{Axis, Grid};
use crate::error::Error;
use crate::figures::AxisScale;
use crate::physics::{parameter_spec, Params};

/// Where to scan; what is not given comes from the sliders.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GridRequest {
    /// The axis.
    pub axis: Axis,
    /// First value; the left end of the slider by default.
    pub from: Option<f64>,
    /// Last value; the right end of the slider by default.
    pub to: Option<f64>,
    /// Number of points along each axis; what suits the figure by default.
    pub points: Option<usize>,
    /// Spacing of the points and of the axis.
    pub scale: AxisScale,
}

/// Points of a curve by default.
pub const CURVE_POINTS: usize = 201;
/// Most of a curve of phase locking, which must stay a matter of seconds; longer ones are for `PhaseLockingScan`.
pub const MAX_LOCKING_POINTS: usize = 2001;

impl GridRequest {
    /// Points of a curve.
    pub fn curve_points(&self) -> usize {
        self.points.unwrap_or(CURVE_POINTS)
    }

    /// Points along each axis of a map: `default` unless asked for, refused beyond `most`.
    pub fn map_points(&self, default: usize, most: usize) -> Result<usize, Error> {
        let points = self.points.unwrap_or(default);
        if points > most {
            let (name, value) = ("points".to_owned(), points as f64);
            return Err(Error::TooMany { name, value, max: most as f64 });
        }
        Ok(points)
    }

    /// The checked grid of a curve.
    pub fn grid(&self, params: &Params) -> Result<Grid, Error> {
        self.grid_of(self.axis, params, self.curve_points())
    }

    /// The checked grid over an axis with that many points.
    pub fn grid_of(&self, axis: Axis, params: &Params, points: usize) -> Result<Grid, Error> {
        let spec = parameter_spec(axis.key()).ok_or_else(|| Error::Internal {
            reason: format!("{} has no row in the parameter table", axis.key()),
        })?;
        let (from, to) = (self.from.unwrap_or(spec.slider_min), self.to.unwrap_or(spec.slider_max));
        match self.scale {
            AxisScale::Linear => Grid::new(params, axis, from, to, points),
            AxisScale::Log => Grid::logarithmic(params, axis, from, to, points),
        }
    }
}
