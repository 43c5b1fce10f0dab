//! The phase-locking value: average of cos(φ₁ − φ₂) over a time window and uniform initial phases (Eq. 25).
//!
//! Starts have |⟨a₁⟩| = |⟨a₂⟩|. Only r = ⟨a₁⟩/⟨a₂⟩ matters; it moves by a Möbius map.

mod circle_mean;
mod crossings;
mod ensemble;
mod limit;
mod monte_carlo;
mod of_pair;
mod options;
mod relative_flow;
mod scan;
mod time_average;
mod uncoupled;
mod value;

pub(super) use circle_mean::CircleMean;
pub(super) use limit::survivor;
pub use of_pair::phase_locking;
pub use options::{Method, PhaseLockingOptions, Window};
pub(super) use relative_flow::PhaseMap;
pub use scan::PhaseLockingScan;
pub use value::PhaseLocking;
