//! What is said beside a figure: where the published text departs, what to bear in mind, how it was computed.

use super::kind::Kind;
use super::options::{EquationChoice, PanelOptions};
use super::{
    caveats, eigenvalues, locking, motion, network, noise, paper, plv_map, steady, FigureData,
};
use crate::analysis::Continuation;
use crate::error::Error;
use crate::physics::Params;

/// Sentences on the text and the model; empty where nothing is to be said.
///
/// # Errors
/// `OutOfRange` or `NotFinite` for the parameters.
pub fn note(kind: Kind, params: &Params, options: &PanelOptions) -> Result<String, Error> {
    let departs = match kind {
        Kind::EigenvaluesImaginary if options.equations == EquationChoice::Both => {
            paper::FREQUENCY_NOTE
        }
        _ if is_formal(kind, options) => paper::FORMAL_NOTE,
        _ => "",
    };
    let note = departs.to_owned() + &caveats::note(kind, params, options)?;
    Ok(note.trim_start().to_owned())
}

/// How the figure was computed, in one line.
///
/// # Errors
/// As the calls of `analysis` that it makes.
pub fn method(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    data: &FigureData,
) -> Result<String, Error> {
    Ok(match data {
        FigureData::Locking(data) => locking::method_line(params, options, data),
        FigureData::Map(data) if kind == Kind::PlvMap => {
            plv_map::method_line(params, options, data)
        }
        FigureData::Motion(_) => motion::METHOD.to_owned() + &noise::method(&options.noise),
        FigureData::Steady(_) => steady::method_line(params),
        FigureData::Compared(_) => "Closed forms at the present parameters.".into(),
        FigureData::PhaseSpace(_) => {
            "Exact moments and covariance at this time; normalised per d²α.".into()
        }
        FigureData::Nodes(_) | FigureData::Spectrum(_) => {
            let how = "N × N matrices; eigenvalues by QR, to rounding.";
            how.to_owned() + &noise::method(&options.noise)
        }
        FigureData::Map(_) if kind == Kind::InformationMap => steady::method_line(params),
        FigureData::Map(_) if kind == Kind::PlvMatrix => network::matrix_method(options),
        _ if is_formal(kind, options) => "Closed form.".into(),
        FigureData::Eigenvalues(_) | FigureData::Map(_) => {
            eigenvalues::method_line(params, options)?
        }
    })
}

/// Whether the figure shows what no bath does.
pub fn is_formal(kind: Kind, options: &PanelOptions) -> bool {
    options.continuation == Continuation::Formal
        && matches!(kind, Kind::XiPlane | Kind::XiSheet | Kind::XiSlice)
}
