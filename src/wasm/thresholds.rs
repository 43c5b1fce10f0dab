//! Where the pair locks and where it is stable.

use super::complex::object;
use super::request;
use crate::panels::caveats_of;
use crate::physics::{growth_rate, is_passive, require_stable, xi_critical, xi_limit, Ground};
use js_sys::Array;
use wasm_bindgen::prelude::*;

/// xi_crit, the limit of stability, and how the pair stands to them.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters.
#[wasm_bindgen(unchecked_return_type = "Thresholds")]
pub fn thresholds(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
) -> Result<JsValue, JsValue> {
    let pair = request::pair(&params)?;
    Ok(object([
        ("xiCritical", xi_critical(&pair).into()),
        ("xiLimit", xi_limit(&pair).into()),
        ("growthRate", growth_rate(&pair).into()),
        ("stable", require_stable(&pair).is_ok().into()),
        ("passive", is_passive(&pair).into()),
        ("ground", Ground::of(&pair).name().into()),
        ("caveats", caveats_of(&pair).into_iter().map(JsValue::from).collect::<Array>().into()),
    ]))
}
