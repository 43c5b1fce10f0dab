//! Steady states along an axis.

use super::columns::{same_length, typed};
use super::complex::{object, set};
use super::fields::Fields;
use super::request::{self, column};
use crate::analysis::{steady_state_scan, SteadyScan};
use crate::error::Error;
use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

/// Steady states along an axis; points without one are marked in `stable`.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters or the grid; TooMany points; UnknownKind of equations.
#[cfg(feature = "full")]
#[wasm_bindgen(js_name = steadyStateScan, unchecked_return_type = "SteadyStateScan")]
pub fn steady_state_scan_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Grid")] grid: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Equations")] equations: JsValue,
) -> Result<JsValue, JsValue> {
    let params = request::params(&params)?;
    let grid = request::grid(&grid, &params)?;
    let scan = steady_state_scan(&params, &grid, request::equations(&equations)?)?;
    Ok(steady_scan_to_js(scan))
}

/// Name and place of every column of floating-point numbers but Θ₁₂.
type ScanColumn = (&'static str, fn(&mut SteadyScan) -> &mut Vec<f64>);
const COLUMNS: [ScanColumn; 13] = [
    ("x", |s| &mut s.x),
    ("theta11", |s| &mut s.theta11),
    ("theta22", |s| &mut s.theta22),
    ("occupation1", |s| &mut s.occupation1),
    ("occupation2", |s| &mut s.occupation2),
    ("flux", |s| &mut s.flux),
    ("minEigenvalue", |s| &mut s.min_eigenvalue),
    ("entropy", |s| &mut s.entropy),
    ("purity", |s| &mut s.purity),
    ("mutualInformation", |s| &mut s.mutual_information),
    ("classicalCorrelation", |s| &mut s.classical_correlation),
    ("discord", |s| &mut s.discord),
    ("logNegativity", |s| &mut s.log_negativity),
];

/// The scan as an object of typed arrays.
pub fn steady_scan_to_js(mut scan: SteadyScan) -> JsValue {
    let result = object([
        ("theta12", object([("re", column(&scan.theta12_re)), ("im", column(&scan.theta12_im))])),
        ("physical", Uint8Array::from(scan.physical.as_slice()).into()),
        ("stable", Uint8Array::from(scan.stable.as_slice()).into()),
    ]);
    for (key, place) in COLUMNS {
        set(&result, key, column(place(&mut scan)));
    }
    result
}

/// The inverse of [`steady_scan_to_js`], as far as figures need it; NaN stands where `stable` is 0.
pub fn steady_scan_from(value: &JsValue) -> Result<SteadyScan, Error> {
    let keys: Vec<&str> =
        COLUMNS.iter().map(|(key, _)| *key).chain(["theta12", "physical", "stable"]).collect();
    let fields = Fields::open(value, "scan", &keys)?;
    let mut scan = SteadyScan::default();
    for (key, place) in COLUMNS {
        *place(&mut scan) = typed(key, &fields.required(key)?)?;
    }
    let theta12 = Fields::open(&fields.required("theta12")?, "theta12", &["re", "im"])?;
    scan.theta12_re = typed("re", &theta12.required("re")?)?;
    scan.theta12_im = typed("im", &theta12.required("im")?)?;
    let x = scan.x.clone();
    for (_, place) in COLUMNS {
        same_length(&x, &[place(&mut scan)])?;
    }
    same_length(&scan.x, &[&scan.theta12_re, &scan.theta12_im])?;
    Ok(scan)
}
