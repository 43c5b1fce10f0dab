//! The model, its dynamics and its steady states, each file named after what it tests.

#[path = "../support/mod.rs"]
mod support;

mod covariance_flow;
mod dark_modes;
mod edges;
mod fifty_digits;
mod gauge;
mod graph;
mod jump_operators;
mod liouvillian;
mod master_equation;
mod network_oracle;
mod network_steady;
mod oracle;
mod prepared_states;
mod propagator;
mod published;
mod spectrum;
mod stability;
mod steady_state;
