//! A network in motion.

use super::complex::object;
use super::fields::{count, finite, Fields};
use super::network::NetworkJs;
use super::network_request::node_numbers;
use super::request::column;
use crate::analysis::{seed_from_number, NetworkSimulation, MAX_POINTS};
use num_complex::Complex64;
use wasm_bindgen::prelude::*;

/// A network that moves by exact steps, on the mean or as a single noisy run.
#[wasm_bindgen(js_name = NetworkSimulation)]
pub struct NetworkSimulationJs(NetworkSimulation);

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

#[wasm_bindgen(js_class = Network)]
impl NetworkJs {
    /// The network in motion, from amplitudes; with a seed as a single noisy run.
    /// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the start.
    #[wasm_bindgen]
    pub fn simulation(
        &self,
        #[wasm_bindgen(unchecked_param_type = "NetworkStart")] start: JsValue,
    ) -> Result<NetworkSimulationJs, JsValue> {
        let fields = Fields::open(&start, "start", &["re", "im", "noiseSeed"])?;
        let nodes = self.0.nodes();
        let (re, im) = (
            node_numbers("re", &fields.required("re")?, nodes)?,
            node_numbers("im", &fields.required("im")?, nodes)?,
        );
        let seed = match fields.value("noiseSeed")? {
            Some(seed) => Some(seed_from_number("noiseSeed", finite("noiseSeed", &seed)?)?),
            None => None,
        };
        let a = re.into_iter().zip(im).map(|(re, im)| Complex64::new(re, im)).collect();
        Ok(NetworkSimulationJs(NetworkSimulation::new(self.0.clone(), a, seed)?))
    }
}
