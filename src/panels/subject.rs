//! Through here comes every figure; a panel of the paper is replaced by the general figure that it is an instance of.

use super::any_kind::AnyKind;
use super::data::FigureData;
use super::kind::Kind;
use super::options::{PanelOptions, Request};
use super::overlay;
#[cfg(feature = "full")]
use super::paper::AtPaper;
use crate::error::Error;
use crate::figures::Figure;
use crate::physics::Params;

/// A figure with what is said beside it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CaptionedFigure {
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
    let subject = Subject::new(kind, params, options);
    let asked = subject.asked();
    asked.params.check().and_then(|()| asked.options.check())?;
    subject.who.data(asked)
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
) -> Result<CaptionedFigure, Error> {
    let subject = Subject::new(kind, params, options);
    let asked = subject.asked();
    let mut figure = subject.who.figure(asked, data)?;
    // The first view keeps no curves.
    #[cfg(feature = "full")]
    overlay::pin(subject.who, asked.options, &mut figure)?;
    let readout = overlay::frame(asked.options, &mut figure)?;
    let method = subject.who.method(asked, data)?;
    #[cfg(feature = "full")]
    let note = subject.note()?;
    // It is of no paper, and hangs on no bath.
    #[cfg(not(feature = "full"))]
    let note = String::new();
    Ok(CaptionedFigure { figure, note, method, readout })
}

/// Who draws a figure, at which parameters, with which options.
pub struct Subject<'a> {
    /// Who draws it.
    pub who: &'static dyn AnyKind,
    asked: Request<'a>,
    #[cfg(feature = "full")]
    paper: Option<AtPaper>,
}

impl<'a> Subject<'a> {
    /// The general figure for any kind.
    pub fn new(kind: Kind, params: &'a Params, options: &'a PanelOptions) -> Self {
        let asked = Request { params, options };
        Self {
            who: kind.who(),
            asked,
            #[cfg(feature = "full")]
            paper: kind.paper().map(|(panel, _)| panel.at(asked)),
        }
    }

    /// Parameters and options; of a panel of the paper, its own.
    pub fn asked(&self) -> Request<'_> {
        #[cfg(feature = "full")]
        if let Some(AtPaper { params, options, .. }) = &self.paper {
            return Request { params, options };
        }
        self.asked
    }

    /// Whether the parameters are the reader's.
    #[cfg(feature = "full")]
    pub fn is_own(&self) -> bool {
        self.paper.is_none()
    }

    /// Sentences on the text and the model; empty where nothing is to be said.
    #[cfg(feature = "full")]
    fn note(&self) -> Result<String, Error> {
        let asked = self.asked();
        let caveats = match self.who.hangs_on_bath() {
            true => super::caveats::note(asked)?,
            false => String::new(),
        };
        Ok(match &self.paper {
            Some(AtPaper { note, remark, .. }) => format!("{note}{caveats}{remark}"),
            None => (self.who.departure(asked.options).to_owned() + &caveats).trim_start().into(),
        })
    }
}
