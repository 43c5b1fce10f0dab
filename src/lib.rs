//! Two quantum oscillators in a common noisy environment, computed exactly.

pub mod analysis;
pub mod error;
pub mod physics;

pub use error::Error;
