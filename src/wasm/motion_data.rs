//! Amplitudes in time, from and to JavaScript.

use super::columns::{numbers, same_length};
use super::complex::object;
use super::fields::Fields;
use super::request::column;
use crate::analysis::Trajectory;
use crate::error::Error;
use wasm_bindgen::JsValue;

/// `{ t, re1, im1, re2, im2 }`.
pub fn trajectory_to_js(path: &Trajectory) -> JsValue {
    object([
        ("t", column(&path.t)),
        ("re1", column(&path.re1)),
        ("im1", column(&path.im1)),
        ("re2", column(&path.re2)),
        ("im2", column(&path.im2)),
    ])
}

/// The inverse of [`trajectory_to_js`].
pub fn trajectory_from(value: &JsValue) -> Result<Trajectory, Error> {
    let fields = Fields::open(value, "data", &["t", "re1", "im1", "re2", "im2"])?;
    path_from(&fields, numbers("t", &fields.required("t")?)?)
}

/// Amplitudes at these times.
pub fn path_from(fields: &Fields, t: Vec<f64>) -> Result<Trajectory, Error> {
    let read = |key: &str| {
        let column = numbers(key, &fields.required(key)?)?;
        same_length(&t, &[&column])?;
        Ok::<_, Error>(column)
    };
    let [re1, im1, re2, im2] = [read("re1")?, read("im1")?, read("re2")?, read("im2")?];
    Ok(Trajectory { t, re1, im1, re2, im2 })
}
