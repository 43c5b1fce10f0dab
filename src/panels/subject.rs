//! The one door to every figure: a panel of the paper is replaced here by the general figure that it is an instance of.

use super::data::FigureData;
use super::figure_kind::AnyKind;
use super::kind::Kind;
use super::options::PanelOptions;
use super::overlay;
use crate::error::Error;
use crate::figures::Figure;
use crate::physics::Params;
use std::borrow::Cow;

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
    let Subject { who, params, options, .. } = Subject::new(kind, params, options);
    params.check().and_then(|()| options.check())?;
    who.data(&params, &options)
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
    let subject = Subject::new(kind, params, options);
    let Subject { who, params, options, .. } = &subject;
    let mut figure = who.figure(params, options, data)?;
    // The first view keeps no curves.
    #[cfg(feature = "full")]
    overlay::pin(*who, options, &mut figure)?;
    let readout = overlay::frame(options, &mut figure)?;
    let method = who.method(params, options, data)?;
    #[cfg(feature = "full")]
    let note = subject.note()?;
    // It stands at no paper, and hangs on no bath.
    #[cfg(not(feature = "full"))]
    let note = String::new();
    Ok(Panel { figure, note, method, readout })
}

/// Who draws a figure, at which parameters, with which options.
pub struct Subject<'a> {
    /// Who draws it.
    pub who: &'static dyn AnyKind,
    /// Parameters, the paper's of its panels.
    pub params: Cow<'a, Params>,
    /// Options, the paper's of its panels.
    pub options: Cow<'a, PanelOptions>,
    /// What is said of a panel of the paper, before all else and after it.
    #[cfg(feature = "full")]
    said: Option<(&'static str, String)>,
}

impl<'a> Subject<'a> {
    /// The general figure for any kind.
    pub fn new(kind: Kind, params: &'a Params, options: &'a PanelOptions) -> Self {
        #[cfg(feature = "full")]
        if let Some((panel, general)) = kind.paper() {
            let super::paper::AtPaper { params, options, note, remark } = panel.at(params, options);
            return Self {
                who: general.who(),
                params: Cow::Owned(params),
                options: Cow::Owned(options),
                said: Some((note, remark)),
            };
        }
        Self {
            who: kind.who(),
            params: Cow::Borrowed(params),
            options: Cow::Borrowed(options),
            #[cfg(feature = "full")]
            said: None,
        }
    }

    /// Whether the parameters are the reader's.
    #[cfg(feature = "full")]
    pub fn is_own(&self) -> bool {
        self.said.is_none()
    }

    /// Sentences on the text and the model; empty where nothing is to be said.
    #[cfg(feature = "full")]
    fn note(&self) -> Result<String, Error> {
        let caveats = match self.who.hangs_on_bath() {
            true => super::caveats::note(&self.params, &self.options)?,
            false => String::new(),
        };
        Ok(match &self.said {
            Some((note, remark)) => format!("{note}{caveats}{remark}"),
            None => (self.who.departure(&self.options).to_owned() + &caveats).trim_start().into(),
        })
    }
}
