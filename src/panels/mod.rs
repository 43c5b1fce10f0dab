//! From a kind and parameters to data, and from data to a figure: the one place that knows both.

mod any_kind;
mod axes;
mod caveats;
mod contour;
mod data;
mod diverging_range;
mod family;
#[cfg(feature = "full")]
mod figure_files;
mod figure_kind;
mod files;
mod form;
mod kept;
mod kind;
#[cfg(feature = "full")]
mod kinds;
mod layout;
mod limits;
mod marker;
mod motion;
mod options;
mod overlay;
#[cfg(feature = "full")]
mod paper;
#[cfg(feature = "full")]
mod paper_panels;
mod real_correlation;
mod subject;
mod words;

pub use caveats::caveats_of;
pub use data::FigureData;
#[cfg(feature = "full")]
pub use figure_files::{figure_csv, figure_facts, figure_svg};
pub use form::{Form, Handles};
pub use kind::{figure_specs, FigureSpec, Kind};
pub use options::{
    AxisWindow, Bobs, EquationChoice, GridRequest, KnobChange, Measure, Noise, Ordering,
    PanelOptions, Part, PhaseSpace, Pin, PlotWindow, Spread, StartKey, MAX_CURVES, MAX_RUNS,
};
#[cfg(feature = "full")]
pub use paper_panels::{paper_panels, PaperPanel};
pub use subject::{figure_data, panel, CaptionedFigure};

// What the data of figures consist of and what the page asks for itself is for this crate, its page and its tests.
#[doc(hidden)]
pub use data::{
    ComparedCurve, ComparedData, EigenvalueCurve, LockingCurve, LockingData, MapData, MemberScan,
    NodeData, PhaseSpaceData, Shape, SpectrumData, SteadyCurve,
};
#[cfg(feature = "full")]
#[doc(hidden)]
pub use figure_files::{csv_of, svg_of};
#[doc(hidden)]
pub use kind::KIND_UNION;
#[doc(hidden)]
pub use layout::layout;
#[doc(hidden)]
pub use limits::{Limit, LIMITS};
#[doc(hidden)]
pub use motion::{RecordedMotion, RunsShown};
