//! The model and its exact solutions: no scans, no figures, no JavaScript.

mod covariance;
mod dynamics;
mod lyapunov;
mod parameter_table;
mod params;
mod propagator;
mod spectrum;
mod stability;

pub use covariance::{covariance_at, noise_covariance, Covariance};
pub use dynamics::Pair;
pub use lyapunov::{lyapunov_residual, steady_covariance, SteadyState};
pub use parameter_table::{parameter_spec, parameter_specs, ParameterSpec, Scale};
pub use params::Params;
pub use propagator::{flow, propagator, Flow, MAX_TIME};
pub use spectrum::{
    eigenvalues, eigenvector_overlap, exceptional_points, splitting_root, BranchSide,
};
pub use stability::{growth_rate, require_stable, xi_critical, xi_limit, STABILITY_MARGIN};

/// A 2 × 2 complex matrix, row and column 0 for oscillator 1.
pub type Matrix2c = nalgebra::Matrix2<num_complex::Complex64>;

pub(crate) use covariance::is_physical;
pub(crate) use spectrum::{amplitude_ratio, eigenvalues_from_root, precedes};
