//! Steady states.

use super::complex::{complex_to_js, object};
use super::request::{self, column};
use crate::analysis::{steady_state, steady_state_scan};
use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

/// The steady state and its information measures.
#[wasm_bindgen(js_name = steadyState, unchecked_return_type = "SteadyState")]
pub fn steady_state_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Equations")] equations: JsValue,
) -> Result<JsValue, JsValue> {
    let pair = request::pair(&params)?;
    let report = steady_state(&pair, request::equations(&equations)?)?;
    let information = report.information;
    Ok(object([
        ("theta11", report.covariance.theta11.into()),
        ("theta22", report.covariance.theta22.into()),
        ("theta12", complex_to_js(report.covariance.theta12)),
        ("occupation1", report.occupation1().into()),
        ("occupation2", report.occupation2().into()),
        ("flux", report.flux.into()),
        ("minEigenvalue", report.min_eigenvalue.into()),
        ("physical", report.physical.into()),
        ("entropy", information.entropy.into()),
        ("purity", information.purity.into()),
        ("mutualInformation", information.mutual_information.into()),
        ("classicalCorrelation", information.classical_correlation.into()),
        ("discord", information.discord.into()),
        ("logNegativity", information.log_negativity.into()),
    ]))
}

/// Steady states along an axis; points without one are marked in `stable`.
#[wasm_bindgen(js_name = steadyStateScan, unchecked_return_type = "SteadyStateScan")]
pub fn steady_state_scan_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Grid")] grid: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Equations")] equations: JsValue,
) -> Result<JsValue, JsValue> {
    let params = request::params(&params)?;
    let grid = request::grid(&grid, &params)?;
    let scan = steady_state_scan(&params, &grid, request::equations(&equations)?)?;
    let theta12 = object([("re", column(&scan.theta12_re)), ("im", column(&scan.theta12_im))]);
    Ok(object([
        ("x", column(&scan.x)),
        ("theta11", column(&scan.theta11)),
        ("theta22", column(&scan.theta22)),
        ("theta12", theta12),
        ("occupation1", column(&scan.occupation1)),
        ("occupation2", column(&scan.occupation2)),
        ("flux", column(&scan.flux)),
        ("minEigenvalue", column(&scan.min_eigenvalue)),
        ("physical", Uint8Array::from(scan.physical.as_slice()).into()),
        ("stable", Uint8Array::from(scan.stable.as_slice()).into()),
        ("entropy", column(&scan.entropy)),
        ("purity", column(&scan.purity)),
        ("mutualInformation", column(&scan.mutual_information)),
        ("classicalCorrelation", column(&scan.classical_correlation)),
        ("discord", column(&scan.discord)),
        ("logNegativity", column(&scan.log_negativity)),
    ]))
}
