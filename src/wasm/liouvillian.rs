//! The spectrum of the master equation, and how long locking takes.

use super::complex::complex_to_js;
use super::fields::Fields;
use super::request;
use crate::physics::{liouvillian_spectrum, locking_time, DEFAULT_ORDER, MAX_ORDER};
use js_sys::Array;
use wasm_bindgen::prelude::*;

/// Eigenvalues of the Liouvillian up to an order, each as often as it comes: 0 first, then by falling real part, then by
/// falling imaginary part.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters or the order; TooMany for an order above 20; Unstable.
#[wasm_bindgen(js_name = liouvillianSpectrum, unchecked_return_type = "Complex[]")]
pub fn liouvillian_spectrum_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "LiouvillianOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let pair = request::pair(&params)?;
    let order = if options.is_undefined() {
        None
    } else {
        Fields::open(&options, "options", &["order"])?.optional_count("order", 0, MAX_ORDER)?
    };
    let values = liouvillian_spectrum(&pair, order.unwrap_or(DEFAULT_ORDER))?;
    Ok(values.into_iter().map(complex_to_js).collect::<Array>().into())
}

/// The time in which the less damped mode outlives the other one; null where both are damped alike or at an exceptional point.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters.
#[wasm_bindgen(js_name = lockingTime, unchecked_return_type = "number | null")]
pub fn locking_time_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
) -> Result<JsValue, JsValue> {
    let pair = request::pair(&params)?;
    Ok(locking_time(&pair).map_or(JsValue::NULL, JsValue::from))
}
