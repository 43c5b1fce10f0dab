//! TypeScript declarations of the plain objects that cross the boundary.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const ERROR: &'static str = include_str!("types/error.d.ts");
#[wasm_bindgen(typescript_custom_section)]
const PAIR: &'static str = include_str!("types/pair.d.ts");
#[wasm_bindgen(typescript_custom_section)]
const MOTION: &'static str = include_str!("types/motion.d.ts");
#[wasm_bindgen(typescript_custom_section)]
const STATES: &'static str = include_str!("types/states.d.ts");
#[wasm_bindgen(typescript_custom_section)]
const FLUCTUATIONS: &'static str = include_str!("types/fluctuations.d.ts");
#[wasm_bindgen(typescript_custom_section)]
const NETWORK: &'static str = include_str!("types/network.d.ts");
#[wasm_bindgen(typescript_custom_section)]
const FIGURE_KIND: &'static str = crate::panels::KIND_UNION;
#[wasm_bindgen(typescript_custom_section)]
const FIGURE_SPEC: &'static str = include_str!("types/figure_spec.d.ts");
#[wasm_bindgen(typescript_custom_section)]
const FIGURE_DATA: &'static str = include_str!("types/figure_data.d.ts");
#[wasm_bindgen(typescript_custom_section)]
const FIGURE_OPTIONS: &'static str = include_str!("types/figure_options.d.ts");
#[wasm_bindgen(typescript_custom_section)]
const RENDERED: &'static str = include_str!("types/rendered.d.ts");
