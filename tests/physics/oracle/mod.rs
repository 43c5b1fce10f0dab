//! The oracle: the Lindblad master equation of arXiv:2410.22495 (Eqs. 1–12) in a truncated Fock space.
//!
//! It knows the Hamiltonian, the jump rates and the density matrix, and nothing else. It shares no
//! code with the crate and uses no equation of motion for moments, no closed form and no Gaussian
//! assumption, so agreement with the crate is evidence. The number of modes is free: three in motion
//! take seconds, three at rest a minute, because the shells that `steady` inverts grow steeply.

mod cutoff;
pub mod density;
mod fock;
mod generator;
mod master_equation;
mod model;
mod operator;
mod sector;
pub mod starts;
mod state;
mod steady;

pub use cutoff::{converged, converged_with};
pub use master_equation::MasterEquation;
pub use model::Model;
pub use state::{Moments, State};
