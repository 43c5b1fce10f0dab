//! Two quantum oscillators in a common noisy environment, computed exactly.

pub mod analysis;
pub mod error;
pub mod figures;
pub mod panels;
pub mod physics;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use error::Error;
