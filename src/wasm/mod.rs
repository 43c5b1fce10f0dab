//! The JavaScript API: parse, call, convert back. No physics here.
//!
//! Built without the feature `full` it exports what the first view of the page needs and nothing that would reach
//! the rest of the crate.

mod bath;
mod canvas;
mod canvas_cache;
mod columns;
mod complex;
#[cfg(feature = "full")]
mod ensemble;
mod fields;
#[cfg(feature = "full")]
mod figure_data;
mod figure_options;
mod figure_request;
#[cfg(feature = "full")]
mod figures;
#[cfg(not(feature = "full"))]
mod first_figure;
#[cfg(feature = "full")]
mod fluctuations;
#[cfg(feature = "full")]
mod grid;
#[cfg(feature = "full")]
mod information;
#[cfg(feature = "full")]
mod liouvillian;
mod lists;
#[cfg(feature = "full")]
mod map_data;
#[cfg(feature = "full")]
mod model;
mod motion_data;
mod motion_record;
#[cfg(feature = "full")]
mod network;
mod network_data;
#[cfg(feature = "full")]
mod network_request;
#[cfg(feature = "full")]
mod network_simulation;
mod noise;
#[cfg(feature = "full")]
mod paper_panels;
#[cfg(feature = "full")]
mod phase_locking;
#[cfg(feature = "full")]
mod pins;
mod prepared_options;
#[cfg(feature = "full")]
mod prepared_start;
#[cfg(feature = "full")]
mod recorded_runs;
mod refused;
mod rendered;
mod request;
mod runs_shown;
#[cfg(feature = "full")]
mod simulation;
mod spectrum;
mod steady_scan;
mod steady_state;
mod tables;
mod thresholds;
mod thrown;
mod types;

use wasm_bindgen::prelude::*;

/// Version of this build.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
