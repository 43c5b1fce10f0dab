//! Starts that can be prepared.

use super::complex::{complex_to_js, object, optional_complex};
use super::fields::Fields;
use crate::analysis::{prepared_start, Preparation, Squeezing, Start};
use crate::error::Error;
use wasm_bindgen::prelude::*;

const KEYS: [&str; 7] =
    ["a1", "a2", "nbar1", "nbar2", "squeezing1", "squeezing2", "twoModeSqueezing"];

/// The start of a displaced thermal state, squeezed in each oscillator or in both together.
/// @throws UnknownKey, MissingKey or NotFinite; OutOfRange for r outside 0 to 5 or quanta outside 0 to 1000; NotDefined for
/// squeezing of one
/// oscillator and of both at once.
#[wasm_bindgen(js_name = preparedStart, unchecked_return_type = "PreparedStart")]
pub fn prepared_start_js(
    #[wasm_bindgen(unchecked_param_type = "Preparation")] preparation: JsValue,
) -> Result<JsValue, JsValue> {
    let fields = Fields::open(&preparation, "preparation", &KEYS)?;
    let amplitude = |key| optional_complex(&fields, key).map(Option::unwrap_or_default);
    let quanta = |key| fields.optional_number(key).map(Option::unwrap_or_default);
    let start = prepared_start(&Preparation {
        a1: amplitude("a1")?,
        a2: amplitude("a2")?,
        nbar1: quanta("nbar1")?,
        nbar2: quanta("nbar2")?,
        squeezing1: squeezing(&fields, "squeezing1")?,
        squeezing2: squeezing(&fields, "squeezing2")?,
        two_mode_squeezing: squeezing(&fields, "twoModeSqueezing")?,
    })?;
    Ok(start_to_js(&start))
}

fn squeezing(fields: &Fields, key: &str) -> Result<Squeezing, Error> {
    let Some(value) = fields.value(key)? else { return Ok(Squeezing::default()) };
    let parts = Fields::open(&value, key, &["r", "angle"])?;
    let (r, angle) = (parts.number("r")?, parts.optional_number("angle")?);
    Ok(Squeezing { r, angle: angle.unwrap_or_default() })
}

fn start_to_js(start: &Start) -> JsValue {
    let Start { a1, a2, covariance, anomalous, .. } = start;
    object([
        ("a1", complex_to_js(*a1)),
        ("a2", complex_to_js(*a2)),
        ("theta11", covariance.theta11.into()),
        ("theta22", covariance.theta22.into()),
        ("theta12", complex_to_js(covariance.theta12)),
        ("m11", complex_to_js(anomalous.m11)),
        ("m22", complex_to_js(anomalous.m22)),
        ("m12", complex_to_js(anomalous.m12)),
    ])
}
