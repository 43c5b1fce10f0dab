//! A network in motion.

use super::complex::object;
use super::fields::{count, finite};
use super::network::NetworkJs;
use super::request::column;
use crate::analysis::{NetworkSimulation, MAX_POINTS};
use wasm_bindgen::prelude::*;

/// A network that moves by exact steps, on the mean or as a single noisy run.
#[wasm_bindgen(js_name = NetworkSimulation)]
pub struct NetworkSimulationJs(pub(super) NetworkSimulation);

#[wasm_bindgen(js_class = NetworkSimulation)]
impl NetworkSimulationJs {
    /// Moves the state by `dt`, exactly; `dt < 0` is allowed without noise.
    /// @throws NotFinite; OutOfRange for a step back with noise.
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
    #[wasm_bindgen(unchecked_return_type = "NodeAmplitudes")]
    pub fn moments(&self) -> JsValue {
        let a = self.0.moments();
        let (re, im): (Vec<f64>, Vec<f64>) = a.iter().map(|value| (value.re, value.im)).unzip();
        object([("re", column(&re)), ("im", column(&im))])
    }

    /// Turns the knobs: the amplitudes stay and go on in another network of as many nodes.
    #[wasm_bindgen(js_name = setNetwork)]
    pub fn set_network(&mut self, network: &NetworkJs) -> Result<(), JsValue> {
        Ok(self.0.set_network(network.0.clone())?)
    }

    /// The mean motion from now on, all nodes of the first time first; does not advance the simulation.
    /// @throws NotFinite, OutOfRange or TooMany points.
    #[wasm_bindgen(unchecked_return_type = "NetworkTrajectory")]
    pub fn trajectory(
        &self,
        #[wasm_bindgen(unchecked_param_type = "number")] duration: JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] points: JsValue,
    ) -> Result<JsValue, JsValue> {
        let points = count("points", finite("points", &points)?, 2, MAX_POINTS as u32)?;
        let path = self.0.trajectory(finite("duration", &duration)?, points as usize)?;
        Ok(object([("t", column(&path.t)), ("re", column(&path.re)), ("im", column(&path.im))]))
    }
}
