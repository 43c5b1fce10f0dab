//! TypeScript declarations of the plain objects that cross the boundary.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const DECLARATIONS: &'static str = include_str!("types.d.ts");
