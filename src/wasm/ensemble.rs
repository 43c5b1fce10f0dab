//! Many noisy runs of a pair.

use super::complex::object;
use super::fields::{count, finite, Fields};
use super::motion_data::path_from;
use super::request::{self, column};
use super::simulation::start_from;
use crate::analysis::{Ensemble, Trajectory, MAX_ENSEMBLE};
use crate::error::Error;
use num_complex::Complex64;
use wasm_bindgen::prelude::*;

const KEYS: [&str; 10] =
    ["a1", "a2", "theta11", "theta22", "theta12", "m11", "m22", "m12", "noiseSeed", "runs"];

/// Noisy runs of a pair that move together by exact steps; the first is the run of a Simulation with that seed.
#[wasm_bindgen(js_name = Ensemble)]
pub struct EnsembleJs(Ensemble);

#[wasm_bindgen(js_class = Ensemble)]
impl EnsembleJs {
    /// Runs at time 0.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
        #[wasm_bindgen(unchecked_param_type = "EnsembleStart")] start: JsValue,
    ) -> Result<EnsembleJs, JsValue> {
        let pair = request::pair(&params)?;
        let fields = Fields::open(&start, "start", &KEYS)?;
        let runs = count("runs", fields.number("runs")?, 1, MAX_ENSEMBLE as u32)?;
        let start = start_from(&fields)?;
        let missing = || Error::MissingKey { key: "noiseSeed".to_owned() };
        let seed = start.noise_seed.ok_or_else(missing)?;
        Ok(Self(Ensemble::new(pair, &start, seed, runs as usize)?))
    }

    /// Moves all runs by `dt`, exactly in law; `dt < 0` is not possible.
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

    /// Where the runs are, one number for each.
    #[wasm_bindgen(unchecked_return_type = "EnsembleMoments")]
    pub fn moments(&self) -> JsValue {
        amplitudes(&self.0.moments())
    }

    /// What noise has added to the amplitudes in the last step, one number for each run.
    #[wasm_bindgen(unchecked_return_type = "EnsembleMoments")]
    pub fn kicks(&self) -> JsValue {
        amplitudes(&self.0.kicks())
    }

    /// Turns the knobs: the runs go on with other parameters.
    #[wasm_bindgen(js_name = setParams)]
    pub fn set_params(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    ) -> Result<(), JsValue> {
        self.0.set_pair(request::pair(&params)?);
        Ok(())
    }

    /// Puts the runs where they were at another time; from there they go on with noise that has not been yet.
    pub fn restore(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] time: JsValue,
        #[wasm_bindgen(unchecked_param_type = "EnsembleMoments")] moments: JsValue,
    ) -> Result<(), JsValue> {
        let time = finite("time", &time)?;
        let fields = Fields::open(&moments, "moments", &["re1", "im1", "re2", "im2"])?;
        let runs = self.0.moments().len();
        let Trajectory { re1, im1, re2, im2, .. } = path_from(&fields, vec![time; runs])?;
        let of =
            |run: usize| [Complex64::new(re1[run], im1[run]), Complex64::new(re2[run], im2[run])];
        Ok(self.0.restore(time, &(0..runs).map(of).collect::<Vec<_>>())?)
    }
}

fn amplitudes(runs: &[[Complex64; 2]]) -> JsValue {
    let part =
        |part: fn(&[Complex64; 2]) -> f64| column(&runs.iter().map(part).collect::<Vec<_>>());
    object([
        ("re1", part(|a| a[0].re)),
        ("im1", part(|a| a[0].im)),
        ("re2", part(|a| a[1].re)),
        ("im2", part(|a| a[1].im)),
    ])
}
