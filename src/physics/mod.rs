//! The model and its exact solutions: no scans, no figures, no JavaScript.

mod complex_matrix;
mod covariance;
mod dark_modes;
mod double;
mod dynamics;
mod edge_list;
mod gaussian;
mod graph;
mod lanes;
mod liouvillian;
mod lyapunov;
mod matrix;
mod model;
mod modulus;
mod network;
mod network_flow;
mod network_mode;
mod network_steady;
mod parameter_table;
mod params;
mod passivity;
mod propagator;
mod real_product;
mod register;
mod slow_mode;
mod spectral_parts;
mod spectrum;
mod splitting;
mod stability;
mod susceptibility;
mod temperature;
mod turn;

pub use complex_matrix::ComplexMatrix;
pub use covariance::{covariance_at, noise_covariance, Covariance};
pub use dark_modes::{dark_modes, DarkMode};
pub use dynamics::Pair;
pub use edge_list::{check_edge_text, parse_edges, MAX_TEXT};
pub use gaussian::{anomalous_at, Anomalous};
pub use graph::{check_nodes, Graph, GraphKind, MAX_NODES};
pub use liouvillian::{liouvillian_spectrum, locking_time, DEFAULT_ORDER, MAX_ORDER};
pub use lyapunov::{lyapunov_residual, steady_covariance, SteadyState};
pub use matrix::Matrix2c;
pub use model::{jump_operators, model, JumpOperator, Model};
pub use network::{Network, NetworkParams, POSITIVE_TOLERANCE};
pub use network_flow::{network_noise, network_propagator};
pub use network_mode::least_damped_mode;
pub use network_steady::{network_steady_state, DarkModes, NetworkSteadyState};
pub use parameter_table::{parameter_spec, parameter_specs, ParameterSpec, Scale};
pub use params::Params;
pub use passivity::{is_passive, passive_limit, Ground};
pub use propagator::{flow, propagator, propagator_without, Flow, FlowRoots, MAX_TIME};
pub use real_product::real_product;
pub use slow_mode::slow_mode;
pub use spectral_parts::{SpectralPart, SpectralParts};
pub use spectrum::{
    eigenvalues, eigenvector_overlap, exceptional_points, exceptional_radius, splitting_root,
    BranchPath,
};
pub use stability::{growth_rate, require_stable, xi_critical, xi_limit, STABILITY_MARGIN};
pub use susceptibility::susceptibility;
pub use temperature::{occupation, temperature};
pub use turn::within_quarter_turn;

pub(crate) use covariance::is_physical;
pub(crate) use double::Double;
pub(crate) use gaussian::{
    determinant, eliminate, require_state, Determinants, DoubleComplex, ExactFlow, GaussianState,
    Matrix4d, Quadratures,
};
pub(crate) use lanes::Lanes;
pub(crate) use modulus::modulus;
pub(crate) use spectrum::{eigenvalues_from_root, eigenvector, in_order};
pub(crate) use turn::turn;
