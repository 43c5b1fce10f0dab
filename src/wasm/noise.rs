//! Noisy runs for figures of motions, from JavaScript.

use super::complex::complex_from_js;
use super::fields::{wrong, Fields};
use super::figure_data::{same_length, trajectory_from};
use super::figure_options::numbers;
use crate::analysis::Trajectory;
use crate::error::Error;
use crate::panels::{Cloud, Noise, MAX_RUNS};
use crate::physics::Covariance;
use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// `runs`, `cloud` and `covariance` among other options.
pub fn noise_from(fields: &Fields) -> Result<Noise, Error> {
    Ok(Noise {
        runs: fields.value("runs")?.map(|runs| runs_from(&runs)).transpose()?.unwrap_or_default(),
        cloud: fields
            .value("cloud")?
            .filter(is_of_amplitudes)
            .map(|it| cloud_from(&it))
            .transpose()?,
        covariance: fields.value("covariance")?.map(|theta| covariance_from(&theta)).transpose()?,
    })
}

/// A cloud is given by amplitudes, or by places in the plane of a distribution.
pub fn is_of_amplitudes(cloud: &JsValue) -> bool {
    cloud.is_object() && Reflect::has(cloud, &"re1".into()).unwrap_or(false)
}

fn runs_from(value: &JsValue) -> Result<Vec<Trajectory>, Error> {
    if !Array::is_array(value) {
        return Err(wrong("runs", "a list", value));
    }
    let list: &Array = value.unchecked_ref();
    list.iter().take(MAX_RUNS + 1).map(|run| trajectory_from(&run)).collect()
}

fn cloud_from(value: &JsValue) -> Result<Cloud, Error> {
    let fields = Fields::open(value, "cloud", &["re1", "im1", "re2", "im2"])?;
    let read = |key: &str| numbers(key, &fields.required(key)?);
    let cloud =
        Cloud { re1: read("re1")?, im1: read("im1")?, re2: read("re2")?, im2: read("im2")? };
    same_length(&cloud.re1, &[&cloud.im1, &cloud.re2, &cloud.im2])?;
    Ok(cloud)
}

fn covariance_from(value: &JsValue) -> Result<Covariance, Error> {
    let fields = Fields::open(value, "covariance", &["theta11", "theta22", "theta12"])?;
    let positive = |key: &str| Error::check_range(key, fields.number(key)?, 0.0, f64::MAX);
    Ok(Covariance {
        theta11: positive("theta11")?,
        theta22: positive("theta22")?,
        theta12: complex_from_js("theta12", &fields.required("theta12")?)?,
    })
}
