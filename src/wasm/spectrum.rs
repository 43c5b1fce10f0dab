//! Eigenvalues and exceptional points.

use super::complex::{complex_to_js, object};
use super::request;
use crate::analysis::{eigenvalue_scan, published, EigenvalueScan, Equations};
use crate::physics::{eigenvalues, exceptional_points};
use js_sys::Array;
use wasm_bindgen::prelude::*;

/// The two eigenvalues of the drift, least damped first, ties with the larger imaginary part first.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters; UnknownKind of equations; NotDefined for the
/// published formula with a complex correlation.
#[wasm_bindgen(js_name = eigenvalues, unchecked_return_type = "[Complex, Complex]")]
pub fn eigenvalues_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Equations")] equations: JsValue,
) -> Result<JsValue, JsValue> {
    let pair = request::pair(&params)?;
    let values = match request::equations(&equations)? {
        Equations::MasterEquation => eigenvalues(&pair),
        Equations::Published => published::eigenvalues(&pair)?,
    };
    Ok(values.into_iter().map(complex_to_js).collect::<Array>().into())
}

/// Exceptional points in the complex xi plane: with coupling two on the imaginary axis, the lower one first; without, those of
/// a ring on the real axis; none for delta = g = 0, where the point is diabolic.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters.
#[wasm_bindgen(js_name = exceptionalPoints, unchecked_return_type = "Complex[]")]
pub fn exceptional_points_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
) -> Result<JsValue, JsValue> {
    let pair = request::pair(&params)?;
    Ok(exceptional_points(&pair).into_iter().map(complex_to_js).collect::<Array>().into())
}

/// Eigenvalues along an axis, as two continuous branches.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters or the grid; TooMany points.
#[wasm_bindgen(js_name = eigenvalueScan, unchecked_return_type = "EigenvalueScan")]
pub fn eigenvalue_scan_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Grid")] grid: JsValue,
) -> Result<JsValue, JsValue> {
    let params = request::params(&params)?;
    let grid = request::grid(&grid, &params)?;
    Ok(scan_to_js(&eigenvalue_scan(&params, &grid)?))
}

/// `{ x, re, im }`.
pub fn scan_to_js(scan: &EigenvalueScan) -> JsValue {
    let branches = |values: &[Vec<f64>; 2]| -> JsValue {
        values.iter().map(|branch| request::column(branch)).collect::<Array>().into()
    };
    object([
        ("x", request::column(&scan.x)),
        ("re", branches(&scan.re)),
        ("im", branches(&scan.im)),
    ])
}
