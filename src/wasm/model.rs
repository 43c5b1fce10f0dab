//! What the pair is made of: rates, drift, diffusion, jump operators.

use super::complex::{complex_to_js, object};
use super::request::{self, column};
use crate::physics::{model, JumpOperator, Matrix2c, Model};
use js_sys::Array;
use num_complex::Complex64;
use wasm_bindgen::prelude::*;

/// The matrices of the equations of motion and the operators of the master equation.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters.
#[wasm_bindgen(js_name = model, unchecked_return_type = "Model")]
pub fn model_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
) -> Result<JsValue, JsValue> {
    let Model { gamma12, drift, diffusion, jump_operators } = model(&request::pair(&params)?);
    let operators = jump_operators.iter().map(operator_to_js).collect::<Array>();
    Ok(object([
        ("gamma12", gamma12.into()),
        ("drift", matrix_to_js(&drift)),
        ("diffusion", matrix_to_js(&diffusion)),
        ("jumpOperators", operators.into()),
    ]))
}

/// `{ re, im }`, row by row.
fn matrix_to_js(matrix: &Matrix2c) -> JsValue {
    let rows = matrix.transpose();
    let part = |read: fn(&Complex64) -> f64| column(&rows.iter().map(read).collect::<Vec<_>>());
    object([("re", part(|value| value.re)), ("im", part(|value| value.im))])
}

fn operator_to_js(operator: &JumpOperator) -> JsValue {
    let amplitudes: JsValue =
        operator.amplitudes.into_iter().map(complex_to_js).collect::<Array>().into();
    let (loss, gain) =
        if operator.gains { (JsValue::NULL, amplitudes) } else { (amplitudes, JsValue::NULL) };
    object([("rate", operator.rate.into()), ("loss", loss), ("gain", gain)])
}
