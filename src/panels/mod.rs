//! From a kind and parameters to data, and from data to a figure: the one place that knows both.

mod csv;
mod eigenvalues;
mod family;
mod kind;
mod locking;
mod motion;
mod options;
mod paper;
mod steady;

pub use eigenvalues::EigenvalueCurve;
pub use family::MemberScan;
pub use kind::Kind;
pub use locking::{LockingCurve, LockingData};
pub use options::{EquationChoice, GridRequest, PanelOptions};
pub use steady::SteadyCurve;

use crate::analysis::Trajectory;
use crate::error::Error;
use crate::figures::{self, LineFigure};
use crate::physics::Params;
use eigenvalues::Part;
use steady::Quantity;

/// What a figure is drawn from; can be computed elsewhere and handed over.
#[derive(Clone, Debug, PartialEq)]
pub enum FigureData {
    /// Mean amplitudes in time.
    Motion(Trajectory),
    /// Eigenvalues along an axis.
    Eigenvalues(Vec<EigenvalueCurve>),
    /// Phase-locking values along an axis, complete or not.
    Locking(LockingData),
    /// Steady states along an axis.
    Steady(Vec<SteadyCurve>),
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
    if let Some(paper) = paper::panel(kind, params, options) {
        return figure_data(paper.kind, &paper.params, &paper.options);
    }
    if kind.is_motion() {
        motion::data(params, options).map(FigureData::Motion)
    } else if matches!(kind, Kind::XiSlice | Kind::Fig1d) {
        eigenvalues::slice_data(params, options).map(FigureData::Eigenvalues)
    } else if part_of(kind).is_some() {
        eigenvalues::data(params, options).map(FigureData::Eigenvalues)
    } else if kind == Kind::Plv {
        locking::data(params, options).map(FigureData::Locking)
    } else {
        steady::data(params, options).map(FigureData::Steady)
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
    if let Some(paper) = paper::panel(kind, params, options) {
        let mut figure = figure(paper.kind, &paper.params, &paper.options, data)?;
        figure.summary = format!("{} Note: {}.", figure.summary, paper.note);
        return Ok(figure);
    }
    match (data, part_of(kind), quantity_of(kind)) {
        (FigureData::Motion(path), ..) => match kind {
            Kind::PhasePortrait => Ok(motion::portrait(path, options)),
            Kind::RelativePhase => Ok(motion::relative_phase(path, options)),
            Kind::Phasors => Ok(motion::phasors(path, options)),
            _ => Ok(motion::moments(path, options)),
        },
        (FigureData::Eigenvalues(curves), None, _) => {
            eigenvalues::slice_figure(params, options, curves)
        }
        (FigureData::Eigenvalues(curves), Some(part), _) => {
            eigenvalues::figure(part, params, options, curves)
        }
        (FigureData::Locking(data), None, None) => locking::figure(params, options, data),
        (FigureData::Steady(curves), _, Some(quantity)) => {
            steady::figure(quantity, params, options, curves)
        }
        _ => Err(Error::Internal { reason: format!("the data is not for {}", kind.name()) }),
    }
}

fn part_of(kind: Kind) -> Option<Part> {
    match kind {
        Kind::EigenvaluesReal | Kind::Fig1a => Some(Part::Real),
        Kind::EigenvaluesImaginary | Kind::Fig1b => Some(Part::Imaginary),
        _ => None,
    }
}

fn quantity_of(kind: Kind) -> Option<Quantity> {
    Some(match kind {
        Kind::Occupations => Quantity::Occupations,
        Kind::Coherence => Quantity::Coherence,
        Kind::Flux => Quantity::Flux,
        Kind::Information => Quantity::Information,
        Kind::Physicality => Quantity::Physicality,
        Kind::MutualInformation | Kind::Fig4a | Kind::Fig4b => Quantity::MutualInformation,
        _ => return None,
    })
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
    match paper::panel(kind, params, options) {
        Some(paper) => Ok(csv::table(kind, &paper.params, &paper.options, &data)),
        None => Ok(csv::table(kind, params, options, &data)),
    }
}
