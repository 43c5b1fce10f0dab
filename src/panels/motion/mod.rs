//! A motion as it is shown: what is taken out of it, what runs beside it, what is said of it.

mod common_decay;
mod displayed_motion;
mod motion_words;
mod noisy_runs;

pub use displayed_motion::{DisplayedMotion, TRAIL};
pub use motion_words::{moments_summary, portrait_summary, reach, turns};
pub use noisy_runs::{
    in_the_plane, in_the_portrait, method, phase_curve, phases_in_time, runs_in_time, sentence,
    sentence_in_the_plane,
};
