//! One steady state.

use super::complex::{complex_to_js, object};
use super::request;
use crate::analysis::steady_state;
use wasm_bindgen::prelude::*;

/// The steady state and its information measures.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters; Unstable; NotDefined for the published formulas
/// with detuning or a complex correlation; UnknownKind of equations.
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
