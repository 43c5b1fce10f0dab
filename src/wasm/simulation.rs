//! A pair in motion.

use super::complex::{complex_from_js, complex_to_js, object, optional_complex};
use super::fields::{count, finite, Fields};
use super::motion_data::trajectory_to_js;
use super::request;
use crate::analysis::{seed_from_number, Simulation, Start, MAX_POINTS};
use crate::error::Error;
use crate::physics::{Anomalous, Covariance};
use wasm_bindgen::prelude::*;

/// Keys of a start.
pub const START_KEYS: [&str; 9] =
    ["a1", "a2", "theta11", "theta22", "theta12", "m11", "m22", "m12", "noiseSeed"];

/// A pair that moves by exact steps, on the mean or as a single noisy run.
#[wasm_bindgen(js_name = Simulation)]
pub struct SimulationJs(pub(super) Simulation);

#[wasm_bindgen(js_class = Simulation)]
impl SimulationJs {
    /// A simulation at time 0.
    /// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters or the start; NotPhysical for its covariance.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
        #[wasm_bindgen(unchecked_param_type = "SimulationStart")] start: JsValue,
    ) -> Result<SimulationJs, JsValue> {
        let pair = request::pair(&params)?;
        let fields = Fields::open(&start, "start", &START_KEYS)?;
        Ok(Self(Simulation::new(pair, &start_from(&fields)?)?))
    }

    /// Moves the state by `dt`, exactly; `dt < 0` is allowed without noise, and is for the mean motion.
    /// @throws NotFinite; OutOfRange for a step back with noise; Overflow.
    pub fn step(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] dt: JsValue,
    ) -> Result<(), JsValue> {
        Ok(self.0.step(finite("dt", &dt)?)?)
    }

    /// Time since the start.
    #[wasm_bindgen(getter)]
    pub fn time(&self) -> f64 {
        self.0.time()
    }

    /// The mean amplitudes, or the noisy path.
    #[wasm_bindgen(unchecked_return_type = "Moments")]
    pub fn moments(&self) -> JsValue {
        let [a1, a2] = self.0.moments();
        object([("a1", complex_to_js(a1)), ("a2", complex_to_js(a2))])
    }

    /// The covariance at the present time, of the exact law also of a noisy run.
    /// @throws NotPhysical after steps back to where there is no state.
    #[wasm_bindgen(unchecked_return_type = "Covariance")]
    pub fn covariance(&self) -> Result<JsValue, JsValue> {
        let (theta, m) = self.0.second_moments()?;
        Ok(covariance_to_js(&theta, &m))
    }

    /// Turns the knobs: the state stays, the motion goes on.
    /// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters.
    #[wasm_bindgen(js_name = setParams)]
    pub fn set_params(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    ) -> Result<(), JsValue> {
        self.0.set_pair(request::pair(&params)?);
        Ok(())
    }

    /// arg a1 - arg a2 in (-pi, pi], null at zero amplitude.
    #[wasm_bindgen(js_name = relativePhase, unchecked_return_type = "number | null")]
    pub fn relative_phase(&self) -> JsValue {
        self.0.relative_phase().map_or(JsValue::NULL, JsValue::from)
    }

    /// The mean motion from now on, at equally spaced times; does not advance the simulation.
    /// @throws NotFinite, OutOfRange or TooMany points.
    #[wasm_bindgen(unchecked_return_type = "Trajectory")]
    pub fn trajectory(
        &self,
        #[wasm_bindgen(unchecked_param_type = "number")] duration: JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] points: JsValue,
    ) -> Result<JsValue, JsValue> {
        let points = count("points", finite("points", &points)?, 2, MAX_POINTS as u32)?;
        let duration = finite("duration", &duration)?;
        Ok(trajectory_to_js(&self.0.trajectory(duration, points as usize)?))
    }
}

/// Θ and M.
pub fn covariance_to_js(theta: &Covariance, m: &Anomalous) -> JsValue {
    object([
        ("theta11", theta.theta11.into()),
        ("theta22", theta.theta22.into()),
        ("theta12", complex_to_js(theta.theta12)),
        ("m11", complex_to_js(m.m11)),
        ("m22", complex_to_js(m.m22)),
        ("m12", complex_to_js(m.m12)),
    ])
}

/// Where a simulation begins; at the vacuum where no covariance is given.
pub fn start_from(fields: &Fields) -> Result<Start, Error> {
    let vacuum = Covariance::VACUUM;
    let theta12 = optional_complex(fields, "theta12")?.unwrap_or(vacuum.theta12);
    let noise_seed = fields.optional_number("noiseSeed")?;
    let noise_seed = noise_seed.map(|seed| seed_from_number("noiseSeed", seed)).transpose()?;
    Ok(Start {
        a1: complex_from_js("a1", &fields.required("a1")?)?,
        a2: complex_from_js("a2", &fields.required("a2")?)?,
        covariance: Covariance {
            theta11: fields.optional_number("theta11")?.unwrap_or(vacuum.theta11),
            theta22: fields.optional_number("theta22")?.unwrap_or(vacuum.theta22),
            theta12,
        },
        anomalous: anomalous_from(fields)?,
        noise_seed,
    })
}

fn anomalous_from(fields: &Fields) -> Result<Anomalous, Error> {
    let part = |key| optional_complex(fields, key).map(Option::unwrap_or_default);
    Ok(Anomalous { m11: part("m11")?, m22: part("m22")?, m12: part("m12")? })
}
