//! A motion: as it is shown, what is taken out of it, what runs beside it, what is said of it.

mod clocks;
mod common_decay;
mod displayed_motion;
#[cfg(feature = "full")]
mod kicks;
mod motion_kinds;
mod motion_words;
mod noisy_runs;
mod phase_dial;
mod recorded;

pub use motion_kinds::{
    CLOCKS, MAX_MOTION, MOMENTS, PHASE_DIAL, PHASORS, PORTRAIT, RELATIVE_PHASE,
};
pub use noisy_runs::method;
pub use recorded::{RecordedMotion, RunsShown};
