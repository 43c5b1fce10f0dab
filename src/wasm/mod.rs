//! The JavaScript API: parse, call, convert back. No physics here.

mod canvas;
mod complex;
mod fields;
mod figure_data;
mod figure_options;
mod figures;
mod map_data;
mod phase_locking;
mod request;
mod simulation;
mod spectrum;
mod steady;
mod table;
mod thresholds;
mod thrown;
mod types;

use wasm_bindgen::prelude::*;

/// Version of this build.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
