//! From a kind and parameters to data, and from data to a figure: the one place that knows both.

mod csv;
mod eigenvalues;
mod kind;
mod locking;
mod motion;
mod options;

pub use kind::Kind;
pub use locking::{LockingCurve, LockingData};
pub use options::{Curves, GridRequest, PanelOptions};

use crate::analysis::{EigenvalueScan, Trajectory};
use crate::error::Error;
use crate::figures::{self, LineFigure};
use crate::physics::Params;

/// What a figure is drawn from; can be computed elsewhere and handed over.
#[derive(Clone, Debug, PartialEq)]
pub enum FigureData {
    /// Mean amplitudes in time.
    Motion(Trajectory),
    /// Eigenvalues along an axis.
    Eigenvalues(EigenvalueScan),
    /// Phase-locking values along an axis, complete or not.
    Locking(LockingData),
}

/// Computes what the figure is drawn from.
///
/// # Errors
/// As the calls of `analysis` that the kind makes.
pub fn figure_data(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
) -> Result<FigureData, Error> {
    match kind {
        Kind::PhasePortrait | Kind::Moments => {
            motion::data(params, options).map(FigureData::Motion)
        }
        Kind::EigenvaluesReal | Kind::EigenvaluesImaginary => {
            eigenvalues::data(params, options).map(FigureData::Eigenvalues)
        }
        Kind::Plv => locking::data(params, options).map(FigureData::Locking),
    }
}

/// The figure for this data.
///
/// # Errors
/// `Internal` if the data is of another kind, and as the calls of `analysis` that the sentence needs.
pub fn figure(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    data: &FigureData,
) -> Result<LineFigure, Error> {
    match (kind, data) {
        (Kind::PhasePortrait, FigureData::Motion(path)) => Ok(motion::portrait(path, options)),
        (Kind::Moments, FigureData::Motion(path)) => Ok(motion::moments(path, options)),
        (Kind::EigenvaluesReal, FigureData::Eigenvalues(scan)) => {
            eigenvalues::figure(eigenvalues::Part::Real, params, options, scan)
        }
        (Kind::EigenvaluesImaginary, FigureData::Eigenvalues(scan)) => {
            eigenvalues::figure(eigenvalues::Part::Imaginary, params, options, scan)
        }
        (Kind::Plv, FigureData::Locking(data)) => locking::figure(params, options, data),
        _ => Err(Error::Internal { reason: format!("the data is not for {}", kind.name()) }),
    }
}

/// The figure as an SVG document.
///
/// # Errors
/// As [`figure_data`] and [`figure`].
pub fn figure_svg(kind: Kind, params: &Params, options: &PanelOptions) -> Result<String, Error> {
    let data = figure_data(kind, params, options)?;
    let figure = figure(kind, params, options, &data)?;
    figures::figure_svg(&figure, options.theme, options.size)
}

/// The data as comma-separated columns under comment lines with the parameters.
///
/// # Errors
/// As [`figure_data`].
pub fn figure_csv(kind: Kind, params: &Params, options: &PanelOptions) -> Result<String, Error> {
    let data = figure_data(kind, params, options)?;
    Ok(csv::table(kind, params, options, &data))
}
