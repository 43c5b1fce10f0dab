//! What is computed from the model: scans, locking, ensembles, information.

#[path = "../support/mod.rs"]
mod support;

mod eigen_scan;
mod ensemble;
mod fluctuations;
mod formal_xi;
mod information;
mod kept;
mod locking_angle;
mod monte_carlo;
mod motion;
mod motion_window;
mod network;
mod network_limit;
mod noise;
mod noisy_runs;
mod phase_locking_ensemble;
mod phase_locking_limit;
mod phase_locking_symmetry;
mod prepared_states;
mod scans;
mod simulation;
mod state_information;
mod transcript;
mod xi_plane;
