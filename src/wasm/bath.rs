//! Other ways to say what a bath is like: by its temperature, by a phase of its correlation beyond a quarter turn.

use super::complex::object;
use super::fields::finite;
use crate::error::Error;
use crate::physics;
use wasm_bindgen::prelude::*;

/// Thermal quanta at frequency omega of a bath of this temperature, 1/(exp(omega/temperature) - 1); 0 at zero temperature.
/// @throws NotFinite or OutOfRange for a frequency that is not positive or a temperature below 0 or beyond all numbers.
#[wasm_bindgen]
pub fn occupation(
    #[wasm_bindgen(unchecked_param_type = "number")] omega: JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] temperature: JsValue,
) -> Result<f64, JsValue> {
    Ok(physics::occupation(finite("omega", &omega)?, finite("temperature", &temperature)?)?)
}

/// Temperature of a bath with these thermal quanta at frequency omega; the inverse of occupation(omega, temperature).
/// @throws NotFinite or OutOfRange for a frequency that is not positive or quanta below 0 or beyond all numbers.
#[wasm_bindgen]
pub fn temperature(
    #[wasm_bindgen(unchecked_param_type = "number")] omega: JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] occupation: JsValue,
) -> Result<f64, JsValue> {
    Ok(physics::temperature(finite("omega", &omega)?, finite("occupation", &occupation)?)?)
}

/// The same correlation with its phase within a quarter turn: -pi/2 < xiPhase <= pi/2, the rest in the sign of xi.
/// @throws NotFinite or OutOfRange.
#[wasm_bindgen(js_name = withinQuarterTurn, unchecked_return_type = "Correlation")]
pub fn within_quarter_turn(
    #[wasm_bindgen(unchecked_param_type = "number")] xi: JsValue,
    #[wasm_bindgen(js_name = xiPhase, unchecked_param_type = "number")] xi_phase: JsValue,
) -> Result<JsValue, JsValue> {
    let (xi, xi_phase) = (finite("xi", &xi)?, finite("xiPhase", &xi_phase)?);
    for (key, value) in [("xi", xi), ("xiPhase", xi_phase)] {
        if let Some(spec) = physics::parameter_spec(key) {
            Error::check_range(key, value, spec.min, spec.max)?;
        }
    }
    let (xi, xi_phase) = physics::within_quarter_turn(xi, xi_phase);
    Ok(object([("xi", xi.into()), ("xiPhase", xi_phase.into())]))
}
