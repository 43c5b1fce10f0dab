//! From a kind and parameters to data, and from data to a figure: the one place that knows both.

mod axes;
mod captions;
mod caveats;
mod columns;
mod common_decay;
mod csv;
mod departures;
mod eigenvalues;
mod family;
mod information_map;
mod kind;
mod locking;
mod locking_facts;
mod locking_words;
mod map_columns;
mod map_data;
mod marker;
mod mode_words;
mod motion;
mod network;
mod network_facts;
mod noise;
mod options;
mod overlay;
mod paper;
mod part;
mod phase_dial;
mod phase_space;
mod phrases;
mod plv_map;
mod provenance;
mod regime;
mod shown_motion;
mod steady;
mod steady_quantity;
mod thermal;
mod title;
mod xi_loci;
mod xi_plane;
mod xi_sheet;
mod xi_slice;

pub use caveats::caveats_of;
pub use departures::{is_compared, ComparedCurve, ComparedData};
pub use eigenvalues::EigenvalueCurve;
pub use family::MemberScan;
pub use information_map::Measure;
pub use kind::Kind;
pub use locking::{LockingCurve, LockingData};
pub use map_data::MapData;
pub use network::{NodeData, SpectrumData};
pub use noise::{Noise, MAX_RUNS};
pub use options::{
    AxisWindow, EquationChoice, GridRequest, PanelOptions, Pin, Spread, Turn, View, MAX_CURVES,
};
pub use part::Part;
pub use phase_space::{Ordering, PhaseSpace, PhaseSpaceData};
pub use steady::SteadyCurve;
pub use thermal::is_thermal;

use crate::analysis::Trajectory;
use crate::error::Error;
use crate::figures::{self, Figure};
use crate::physics::Params;
use paper::PaperPanel;
use steady_quantity::Quantity;

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
    /// Values over a plane.
    Map(MapData),
    /// Named curves, of the published text or of the master equation.
    Compared(ComparedData),
    /// A Gaussian over phase space.
    PhaseSpace(PhaseSpaceData),
    /// Amplitudes of the nodes of a network.
    Nodes(NodeData),
    /// Spectra of a network.
    Spectrum(SpectrumData),
}

/// A figure with what is said beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// The figure.
    pub figure: Figure,
    /// Where the published text departs from the master equation, in one sentence; empty where it does not.
    pub note: String,
    /// How it was computed, in one line.
    pub method: String,
    /// Values under the probe; empty without one.
    pub readout: String,
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
    params.check().and_then(|()| options.check())?;
    match kind {
        _ if kind.is_motion() => motion_data(params, options).map(FigureData::Motion),
        Kind::XiPlane => xi_plane::data(params, options).map(FigureData::Map),
        Kind::XiSheet => xi_sheet::data(params, options).map(FigureData::Map),
        Kind::XiSlice => xi_slice::data(params, options).map(FigureData::Eigenvalues),
        Kind::Plv => locking::data(params, options).map(FigureData::Locking),
        Kind::PlvMap => plv_map::data(params, options).map(FigureData::Map),
        Kind::Divergence => {
            let (params, options) = departures::both(params, options);
            steady::data(&params, &options).map(FigureData::Steady)
        }
        Kind::Populations => thermal::populations(params, options).map(FigureData::Compared),
        Kind::Balance => thermal::balance(params, options).map(FigureData::Compared),
        Kind::Wigner => phase_space::data(params, options).map(FigureData::PhaseSpace),
        Kind::InformationMap => information_map::data(params, options).map(FigureData::Map),
        Kind::NetworkGraph => network::graph_data(params, options).map(FigureData::Nodes),
        Kind::NetworkSpectrum | Kind::NetworkEigenvalues => {
            network::spectrum_data(params, options).map(FigureData::Spectrum)
        }
        Kind::PlvMatrix => network::matrix_data(params, options).map(FigureData::Map),
        _ if is_compared(kind) => departures::data(kind, params, options).map(FigureData::Compared),
        _ if part_of(kind).is_some() => {
            eigenvalues::data(params, options).map(FigureData::Eigenvalues)
        }
        _ => steady::data(params, options).map(FigureData::Steady),
    }
}

/// The figure for this data, and what is said beside it.
///
/// # Errors
/// `Internal` if the data is of another kind, and as the calls of `analysis` that the sentence needs.
pub fn panel(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    data: &FigureData,
) -> Result<Panel, Error> {
    if let Some(paper) = paper::panel(kind, params, options) {
        let own = paper::real_note(kind, params);
        let PaperPanel { kind, params, options, note } = paper;
        let note = note.to_owned() + &caveats::note(kind, &params, &options)? + &own;
        return Ok(Panel { note, ..panel(kind, &params, &options, data)? });
    }
    let mut figure = figure(kind, params, options, data)?;
    let readout = overlay::apply(kind, options, &mut figure)?;
    let note = captions::note(kind, params, options)?;
    let method = captions::method(kind, params, options, data)?;
    Ok(Panel { figure, note, method, readout })
}

/// The panel of a motion: all that the page's first view draws, so it calls nothing else.
///
/// # Errors
/// `OutOfRange` or `NotFinite` for the window or the parameters.
pub fn motion_panel(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    path: &Trajectory,
) -> Result<Panel, Error> {
    let mut figure = motion::figure(kind, params, path, options)?;
    let readout = overlay::frame(options, &mut figure)?;
    Ok(Panel { figure, note: String::new(), method: motion::METHOD.into(), readout })
}

/// The mean motion at these parameters.
///
/// # Errors
/// As [`crate::analysis::trajectory`].
pub fn motion_data(params: &Params, options: &PanelOptions) -> Result<Trajectory, Error> {
    motion::data(params, options)
}

fn figure(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    data: &FigureData,
) -> Result<Figure, Error> {
    let lines = match (data, part_of(kind), quantity_of(kind)) {
        (FigureData::Map(data), ..) => {
            return match kind {
                Kind::PlvMap => plv_map::figure(params, options, data),
                Kind::InformationMap => information_map::figure(params, options, data),
                Kind::PlvMatrix => Ok(network::matrix_figure(options, data)),
                Kind::XiSheet => xi_sheet::figure(params, options, data),
                _ => xi_plane::figure(params, options, data),
            }
        }
        (FigureData::Motion(path), ..) => return motion::figure(kind, params, path, options),
        (FigureData::PhaseSpace(data), ..) => return phase_space::figure(params, options, data),
        (FigureData::Nodes(data), ..) => return network::graph_figure(params, options, data),
        (FigureData::Spectrum(data), ..) => {
            return Ok(match kind {
                Kind::NetworkSpectrum => network::noise_figure(data),
                _ => network::eigenvalue_figure(data),
            })
        }
        (FigureData::Compared(data), ..) if is_thermal(kind) => {
            thermal::figure(kind, params, options, data)
        }
        (FigureData::Compared(data), ..) => Ok(departures::figure(kind, params, data)),
        (FigureData::Steady(curves), ..) if kind == Kind::Divergence => {
            let (params, options) = departures::both(params, options);
            departures::divergence(&params, &options, curves)
        }
        (FigureData::Eigenvalues(curves), None, _) => xi_slice::figure(params, options, curves),
        (FigureData::Eigenvalues(curves), Some(part), _) => {
            eigenvalues::figure(part, params, options, curves)
        }
        (FigureData::Locking(data), None, None) => locking::figure(params, options, data),
        (FigureData::Steady(curves), _, Some(quantity)) => {
            steady::figure(quantity, params, options, curves)
        }
        _ => Err(Error::Internal { reason: format!("the data is not for {}", kind.name()) }),
    };
    lines.map(Figure::Lines)
}

fn part_of(kind: Kind) -> Option<Part> {
    match kind {
        Kind::EigenvaluesReal => Some(Part::Real),
        Kind::EigenvaluesImaginary => Some(Part::Imaginary),
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
        Kind::MutualInformation => Quantity::MutualInformation,
        _ => return None,
    })
}

/// The figure as an SVG document.
///
/// # Errors
/// As [`figure_data`] and [`panel`].
pub fn figure_svg(kind: Kind, params: &Params, options: &PanelOptions) -> Result<String, Error> {
    let data = figure_data(kind, params, options)?;
    let panel = panel(kind, params, options, &data)?;
    let facts = provenance::facts(kind, params, options, &data)?;
    figures::figure_svg(&panel.figure, kind.title(), &facts, options.theme, options.size)
}

/// The data as comma-separated columns under comment lines with the parameters.
///
/// # Errors
/// As [`figure_data`].
pub fn figure_csv(kind: Kind, params: &Params, options: &PanelOptions) -> Result<String, Error> {
    let data = figure_data(kind, params, options)?;
    csv::table(kind, params, options, &data)
}

/// What the figure is made from, a line for each fact: `key = value`.
///
/// # Errors
/// As [`figure_data`].
pub fn figure_facts(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    data: &FigureData,
) -> Result<String, Error> {
    let facts = provenance::facts(kind, params, options, data)?;
    Ok(facts.iter().map(|(key, value)| format!("{key} = {value}\n")).collect())
}
