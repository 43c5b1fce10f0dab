//! What the full module does with the motion that the page plays, beside what the first one does: it takes it over, and adds noisy runs.

use super::columns::typed;
use super::fields::{count, finite};
use super::motion_data::trajectory_to_js;
use super::motion_record::MotionRecordJs;
use crate::analysis::{seed_from_number, MotionRecord, RunsOf, MAX_ENSEMBLE};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_class = MotionRecord)]
impl MotionRecordJs {
    // The record that another module has told by `transcript()`.
    pub fn recalled(
        #[wasm_bindgen(unchecked_param_type = "Float64Array")] transcript: JsValue,
    ) -> Result<MotionRecordJs, JsValue> {
        Ok(Self(MotionRecord::recalled(&typed("transcript", &transcript)?)?))
    }

    // Has so many runs beside the mean, or as the run of the clocks, which have been through all that it has; without a number none.
    #[wasm_bindgen(js_name = setRuns)]
    pub fn set_runs(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "boolean")] clocks: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "number")] count: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "number")] seed: JsValue,
    ) -> Result<(), JsValue> {
        let of = of(&clocks);
        if count.is_undefined() {
            self.0.drop_runs(of);
            return Ok(());
        }
        let count = self::count("count", finite("count", &count)?, 1, MAX_ENSEMBLE as u32)?;
        let seed = seed_from_number("seed", finite("seed", &seed)?)?;
        Ok(self.0.set_runs(of, count as usize, seed)?)
    }

    // Steps them on to the play head.
    pub fn reach(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "boolean")] clocks: JsValue,
    ) -> Result<(), JsValue> {
        Ok(self.0.reach(of(&clocks))?)
    }

    // How far those beside the mean have been stepped, as long as there are any.
    #[wasm_bindgen(getter, js_name = runsEnd)]
    pub fn runs_end(&self) -> Option<f64> {
        self.0.runs(RunsOf::Mean).map(|runs| runs.end())
    }

    // The kicks that the run of the clocks has had since the stretch of time that figures show began.
    #[wasm_bindgen(unchecked_return_type = "Trajectory | undefined")]
    pub fn kicks(&self) -> JsValue {
        let (begin, run) = (self.0.span()[0], self.0.runs(RunsOf::Clocks));
        run.map_or(JsValue::UNDEFINED, |run| trajectory_to_js(&run.kicks(begin)))
    }
}

fn of(clocks: &JsValue) -> RunsOf {
    match clocks.is_truthy() {
        true => RunsOf::Clocks,
        false => RunsOf::Mean,
    }
}
