//! What the pair is made of: rates, drift, diffusion, jump operators.

use super::complex::{complex_to_js, object};
use super::request::{self, column};
use crate::physics::{jump_operators, JumpOperator, Matrix2c};
use js_sys::Array;
use wasm_bindgen::prelude::*;

/// The matrices of the equations of motion and the operators of the master equation.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters.
#[wasm_bindgen(unchecked_return_type = "Model")]
pub fn model(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
) -> Result<JsValue, JsValue> {
    let pair = request::pair(&params)?;
    let operators = jump_operators(&pair).iter().map(operator_to_js).collect::<Array>();
    Ok(object([
        ("gamma12", pair.gamma12().into()),
        ("drift", matrix_to_js(&pair.drift())),
        ("diffusion", matrix_to_js(&pair.diffusion())),
        ("jumpOperators", operators.into()),
    ]))
}

/// `{ re, im }`, row by row.
fn matrix_to_js(matrix: &Matrix2c) -> JsValue {
    let rows = matrix.transpose();
    let part = |read: fn(&num_complex::Complex64) -> f64| {
        column(&rows.iter().map(read).collect::<Vec<_>>())
    };
    object([("re", part(|value| value.re)), ("im", part(|value| value.im))])
}

fn operator_to_js(operator: &JumpOperator) -> JsValue {
    let amplitudes: JsValue =
        operator.amplitudes.into_iter().map(complex_to_js).collect::<Array>().into();
    let (loss, gain) =
        if operator.gains { (JsValue::NULL, amplitudes) } else { (amplitudes, JsValue::NULL) };
    object([("rate", operator.rate.into()), ("loss", loss), ("gain", gain)])
}
