//! Data of network and phase-space figures, from JavaScript.

use super::columns::{numbers, same_length};
use super::fields::Fields;
use crate::error::Error;
use crate::panels::{NodeData, PhaseSpaceData, SpectrumData};
use wasm_bindgen::JsValue;

/// `{ re, im }`, one number for each node.
pub fn nodes_from(value: &JsValue) -> Result<NodeData, Error> {
    let fields = Fields::open(value, "data", &["re", "im"])?;
    let read = |key: &str| numbers(key, &fields.required(key)?);
    let data = NodeData { re: read("re")?, im: read("im")? };
    same_length(&data.re, &[&data.im])?;
    Ok(data)
}

/// `{ noise, re, im, dark }`.
pub fn spectrum_from(value: &JsValue) -> Result<SpectrumData, Error> {
    let fields = Fields::open(value, "data", &["noise", "re", "im", "dark"])?;
    let read = |key: &str| numbers(key, &fields.required(key)?);
    let data = SpectrumData {
        noise: read("noise")?,
        re: read("re")?,
        im: read("im")?,
        dark: read("dark")?,
    };
    same_length(&data.noise, &[&data.re, &data.im])?;
    Error::check_range("number of modes", data.noise.len() as f64, 2.0, f64::MAX)?;
    Ok(data)
}

/// `{ mean, covariance, reach }`.
pub fn phase_space_from(value: &JsValue) -> Result<PhaseSpaceData, Error> {
    let fields = Fields::open(value, "data", &["mean", "covariance", "reach"])?;
    let mean = numbers("mean", &fields.required("mean")?)?;
    let covariance = numbers("covariance", &fields.required("covariance")?)?;
    let reach = fields.number("reach")?;
    Error::check_range("reach", reach, f64::MIN_POSITIVE, f64::MAX)?;
    Ok(PhaseSpaceData {
        mean: fixed("mean", &mean)?,
        covariance: fixed("covariance", &covariance)?,
        reach,
    })
}

/// A list of as many numbers as its place takes.
fn fixed<const N: usize>(name: &str, values: &[f64]) -> Result<[f64; N], Error> {
    Error::check_length(name, values.len(), N, "numbers to give")?;
    values.try_into().map_err(|_| Error::Internal { reason: format!("{name} cannot be copied") })
}
