//! Noisy runs for figures of motions, from JavaScript.

use super::columns::numbers;
use super::complex::complex_from_js;
#[cfg(feature = "full")]
use super::complex::optional_complex;
use super::fields::{finite, Fields};
use super::lists;
use super::motion_data::{path_from, trajectory_from};
use super::network_data::nodes_from;
use crate::analysis::{seed_from_number, Trajectory};
use crate::error::Error;
use crate::panels::{Noise, MAX_RUNS};
use crate::physics::{Anomalous, Covariance};
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// `runs`, `cloud` and `covariance` among other options.
pub fn noise_from(fields: &Fields, head: Option<f64>) -> Result<Noise, Error> {
    let mut noise = Noise::default();
    if let Some(runs) = fields.value("runs")? {
        let runs = list(&runs)?;
        // Of a motion they are paths in time, of a network places at one time.
        match runs.first().is_some_and(|run| has(run, "t")) {
            true => noise.runs = runs.iter().map(trajectory_from).collect::<Result<_, _>>()?,
            false => noise.nodes = runs.iter().map(nodes_from).collect::<Result<_, _>>()?,
        }
    }
    if let Some(kicks) = fields.value("kicks")? {
        noise.kicks = Some(trajectory_from(&kicks)?);
    }
    if let Some(seed) = fields.value("seed")? {
        noise.seed = Some(seed_from_number("seed", finite("seed", &seed)?)?);
    }
    if let Some(cloud) = fields.value("cloud")?.filter(is_of_amplitudes) {
        noise.cloud = Some(cloud_from(&cloud, head.unwrap_or(0.0))?);
    }
    if let Some(theta) = fields.value("covariance")? {
        let fields = Fields::open(&theta, "covariance", &COVARIANCE_KEYS)?;
        noise.covariance = Some(covariance_from(&fields)?);
        noise.anomalous = anomalous_from(&fields)?;
    }
    Ok(noise)
}

/// A cloud is given by amplitudes, or by places in the plane of a distribution.
pub fn is_of_amplitudes(cloud: &JsValue) -> bool {
    has(cloud, "re1")
}

fn has(value: &JsValue, key: &str) -> bool {
    value.is_object() && Reflect::has(value, &key.into()).unwrap_or(false)
}

fn list(value: &JsValue) -> Result<Vec<JsValue>, Error> {
    lists::list("runs", value, MAX_RUNS)
}

/// All of them at the time of the play head.
fn cloud_from(value: &JsValue, head: f64) -> Result<Trajectory, Error> {
    let fields = Fields::open(value, "cloud", &["re1", "im1", "re2", "im2"])?;
    let count = numbers("re1", &fields.required("re1")?)?.len();
    path_from(&fields, vec![head; count])
}

/// What `covariance()` gives; that of the page's first module knows no squeezing.
#[cfg(feature = "full")]
const COVARIANCE_KEYS: [&str; 6] = ["theta11", "theta22", "theta12", "m11", "m22", "m12"];
#[cfg(not(feature = "full"))]
const COVARIANCE_KEYS: [&str; 3] = ["theta11", "theta22", "theta12"];

/// M, none by default.
#[cfg(feature = "full")]
fn anomalous_from(fields: &Fields) -> Result<Anomalous, Error> {
    let moment = |key: &str| optional_complex(fields, key).map(Option::unwrap_or_default);
    Ok(Anomalous { m11: moment("m11")?, m22: moment("m22")?, m12: moment("m12")? })
}

#[cfg(not(feature = "full"))]
fn anomalous_from(_: &Fields) -> Result<Anomalous, Error> {
    Ok(Anomalous::NONE)
}

fn covariance_from(fields: &Fields) -> Result<Covariance, Error> {
    let positive = |key: &str| Error::check_range(key, fields.number(key)?, 0.0, f64::MAX);
    Ok(Covariance {
        theta11: positive("theta11")?,
        theta22: positive("theta22")?,
        theta12: complex_from_js("theta12", &fields.required("theta12")?)?,
    })
}
