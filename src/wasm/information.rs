//! What the state of a pair in motion tells.

use super::complex::{object, set};
use super::fields::Fields;
use super::request::{self, column};
use super::simulation::{start_from, SimulationJs, START_KEYS};
use crate::analysis::{information_in_time, StateInformation, MAX_POINTS};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_class = Simulation)]
impl SimulationJs {
    /// Information measures of the state at the present time, of the exact law also of a noisy run.
    /// @throws NotPhysical after steps back to where there is no state; Overflow where its variances are too large.
    #[wasm_bindgen(unchecked_return_type = "Information")]
    pub fn information(&self) -> Result<JsValue, JsValue> {
        let found = object([]);
        let values = self.0.information()?.to_array();
        for (key, value) in StateInformation::KEYS.into_iter().zip(values) {
            set(&found, key, value.into());
        }
        Ok(found)
    }
}

/// The same measures at equally spaced times from 0 on, both ends included, whether or not there is a steady state.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters, the start or the times; NotPhysical for the
/// covariance of the start;
/// TooMany points; Overflow where its variances are too large.
#[wasm_bindgen(js_name = informationInTime, unchecked_return_type = "InformationInTime")]
pub fn information_in_time_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_param_type = "SimulationStart")] start: JsValue,
    #[wasm_bindgen(unchecked_param_type = "TimeGrid")] times: JsValue,
) -> Result<JsValue, JsValue> {
    let pair = request::pair(&params)?;
    let start = start_from(&Fields::open(&start, "start", &START_KEYS)?)?;
    let fields = Fields::open(&times, "times", &["duration", "points"])?;
    let points = fields.count("points", 2, MAX_POINTS as u32)? as usize;
    let scan = information_in_time(&pair, &start, fields.number("duration")?, points)?;
    let rows: Vec<_> = scan.states.iter().map(|state| state.to_array()).collect();
    let found = object([("t", column(&scan.t))]);
    for (place, key) in StateInformation::KEYS.into_iter().enumerate() {
        set(&found, key, column(&rows.iter().map(|row| row[place]).collect::<Vec<_>>()));
    }
    Ok(found)
}
