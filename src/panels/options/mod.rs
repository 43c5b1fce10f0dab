//! What can be asked of a figure besides the parameters.

mod bobs;
mod equation_choice;
mod grid_request;
mod measure;
mod noise;
mod panel_options;
mod part;
mod phase_space;
mod request;
mod start_key;

pub use bobs::Bobs;
pub use equation_choice::EquationChoice;
pub use grid_request::{GridRequest, CURVE_POINTS, MAX_LOCKING_POINTS};
pub use measure::Measure;
pub use noise::{Noise, MAX_RUNS};
pub use panel_options::{
    AxisWindow, KnobChange, PanelOptions, Pin, PlotWindow, Spread, MAX_CURVES, MOTION_DURATION,
};
pub use part::Part;
pub use phase_space::{Ordering, PhaseSpace};
pub use request::Request;
pub use start_key::StartKey;
