//! A motion that is played: what was done to the pair, its path through a window of time, noisy runs beside it.

mod following;
mod history;
mod limits;
mod motion_record;
#[cfg(feature = "full")]
mod noisy_runs;
mod path;
mod piece;
#[cfg(feature = "full")]
mod recorded_runs;
#[cfg(feature = "full")]
mod runs_beside;
mod transcript;
mod window;

pub use history::History;
pub use limits::Outcome;
pub use motion_record::MotionRecord;
#[cfg(feature = "full")]
pub use noisy_runs::NoisyRuns;
pub use path::MotionPath;
pub use piece::Piece;
#[cfg(feature = "full")]
pub use runs_beside::RunsOf;
