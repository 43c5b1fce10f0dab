//! The argument objects that several calls share.

use super::fields::{finite, Fields};
use super::refused;
use crate::analysis::{
    seed_from_number, Axis, Equations, Grid, Method, PhaseLockingOptions, MAX_POINTS,
};
use crate::error::Error;
use crate::physics::{parameter_spec, Pair, Params};
use js_sys::Float64Array;
use wasm_bindgen::JsValue;

/// Keys of a grid.
pub const GRID_KEYS: [&str; 4] = ["axis", "from", "to", "points"];
/// Keys of the phase-locking options.
pub const LOCKING_KEYS: [&str; 7] =
    ["method", "start", "duration", "steps", "samples", "seed", "tolerance"];

/// Parameters, with every number finite and every key known; ranges are checked by `Pair::new`.
pub fn params(value: &JsValue) -> Result<Params, Error> {
    let fields = Fields::open(value, "params", &Params::KEYS)?;
    let mut numbers = Params::default().to_array();
    for (number, key) in numbers.iter_mut().zip(Params::KEYS) {
        let neutral = parameter_spec(key).and_then(|spec| spec.neutral);
        let given = fields.optional_number(key)?.or(neutral);
        *number = given.ok_or_else(|| Error::MissingKey { key: key.to_owned() })?;
    }
    let params = Params::from_array(numbers);
    params.check()?;
    Ok(params)
}

/// A validated pair.
pub fn pair(value: &JsValue) -> Result<Pair, Error> {
    Pair::new(params(value)?)
}

/// A grid for these parameters.
pub fn grid(value: &JsValue, params: &Params) -> Result<Grid, Error> {
    grid_from(&Fields::open(value, "grid", &GRID_KEYS)?, params)
}

/// A grid among other options.
pub fn grid_from(fields: &Fields, params: &Params) -> Result<Grid, Error> {
    let axis = Axis::from_key(&fields.text("axis")?)?;
    let points = fields.count("points", 2, MAX_POINTS as u32)?;
    Grid::new(params, axis, fields.number("from")?, fields.number("to")?, points as usize)
}

/// `"masterEquation"` by default.
pub fn equations(value: &JsValue) -> Result<Equations, Error> {
    if value.is_undefined() {
        return Ok(Equations::default());
    }
    Equations::from_name(&word(value))
}

/// A text, or words for what it should have been.
pub fn word(value: &JsValue) -> String {
    refused::word(value).unwrap_or_else(|| "a value that is no text".to_owned())
}

/// Phase-locking options; what the method does not use is not even read.
pub fn locking_from(fields: &Fields) -> Result<PhaseLockingOptions, Error> {
    let mut options = PhaseLockingOptions::new(Method::from_name(&fields.text("method")?)?);
    if options.method == Method::Limit {
        return Ok(options);
    }
    options.start = fields.optional_number("start")?;
    options.duration = fields.optional_number("duration")?.unwrap_or(options.duration);
    if options.method == Method::Ensemble {
        options.tolerance = fields.optional_number("tolerance")?.unwrap_or(options.tolerance);
        return Ok(options);
    }
    let counts = PhaseLockingOptions::MAX_COUNT;
    options.steps = fields.optional_count("steps", 1, counts)?.unwrap_or(options.steps);
    options.samples = fields.optional_count("samples", 2, counts)?.unwrap_or(options.samples);
    if let Some(seed) = fields.value("seed")? {
        options.seed = seed_from_number("seed", finite("seed", &seed)?)?;
    }
    Ok(options)
}

/// A Float64Array with these numbers.
pub fn column(values: &[f64]) -> JsValue {
    Float64Array::from(values).into()
}
