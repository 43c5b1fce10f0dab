//! Other ways to say what a bath is like: by its temperature, by a phase of its correlation beyond a quarter turn.

use super::complex::object;
use crate::error::Error;
use crate::physics;
use wasm_bindgen::prelude::*;

/// Thermal quanta at frequency omega of a bath of this temperature, 1/(exp(omega/temperature) - 1); 0 at zero temperature.
/// @throws NotFinite or OutOfRange for a frequency that is not positive or a temperature below 0 or beyond all numbers.
#[wasm_bindgen]
pub fn occupation(omega: f64, temperature: f64) -> Result<f64, Error> {
    physics::occupation(omega, temperature)
}

/// Temperature of a bath with these thermal quanta at frequency omega; the inverse of occupation(omega, temperature).
/// @throws NotFinite or OutOfRange for a frequency that is not positive or quanta below 0 or beyond all numbers.
#[wasm_bindgen]
pub fn temperature(omega: f64, occupation: f64) -> Result<f64, Error> {
    physics::temperature(omega, occupation)
}

/// The same correlation with its phase within a quarter turn: -pi/2 < xiPhase <= pi/2, the rest in the sign of xi.
/// @throws NotFinite or OutOfRange.
#[wasm_bindgen(js_name = withinQuarterTurn, unchecked_return_type = "Correlation")]
pub fn within_quarter_turn(
    xi: f64,
    #[wasm_bindgen(js_name = xiPhase)] xi_phase: f64,
) -> Result<JsValue, Error> {
    for (key, value) in [("xi", xi), ("xiPhase", xi_phase)] {
        if let Some(spec) = physics::parameter_spec(key) {
            Error::check_range(key, value, spec.min, spec.max)?;
        }
    }
    let (xi, xi_phase) = physics::within_quarter_turn(xi, xi_phase);
    Ok(object([("xi", xi.into()), ("xiPhase", xi_phase.into())]))
}
