//! Gaussian states of a pair, squeezed ones too: their moments, their flow and their covariance in positions and momenta.

mod anomalous;
mod double_complex;
mod double_matrix;
mod elimination;
mod exact_flow;
mod quadratures;
mod state;
mod uncertainty;

pub use anomalous::{anomalous_at, Anomalous};
pub(crate) use double_complex::DoubleComplex;
pub(crate) use elimination::{determinant, eliminate, Matrix4d};
pub(crate) use exact_flow::ExactFlow;
pub(crate) use quadratures::{Determinants, Quadratures};
pub(crate) use state::GaussianState;
pub(crate) use uncertainty::require_state;
