//! The motion that the page plays: the record stays here, and figures are drawn from it. Its methods are the page's own: what is said
//! of them does not go into the declarations of the package.

use super::canvas_cache;
use super::complex::{complex_from_js, complex_to_js, object};
use super::fields::finite;
use super::figure_request::FigureRequest;
#[cfg(feature = "full")]
use super::figures::read;
#[cfg(not(feature = "full"))]
use super::first_figure::read;
use super::rendered::rendered;
use super::request::{self, column};
use super::runs_shown::{plain, shown_from};
use crate::analysis::{MotionRecord, Outcome};
use crate::error::Error;
use crate::panels::{panel, RecordedMotion};
use crate::physics::Pair;
use num_complex::Complex64;
use wasm_bindgen::prelude::*;

/// The page's own: it may change at any time.
/// @internal
#[wasm_bindgen(js_name = MotionRecord)]
pub struct MotionRecordJs(pub(super) MotionRecord);

#[wasm_bindgen(js_class = MotionRecord)]
impl MotionRecordJs {
    // A motion at time 0.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Complex")] a1: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Complex")] a2: JsValue,
    ) -> Result<MotionRecordJs, JsValue> {
        let (pair, amplitudes) = begin(&params, &a1, &a2)?;
        Ok(Self(MotionRecord::new(pair, amplitudes)?))
    }

    // All that was done, as plain numbers.
    #[wasm_bindgen(unchecked_return_type = "Float64Array")]
    pub fn transcript(&self) -> JsValue {
        column(&self.0.transcript())
    }

    // Begins anew at time 0.
    pub fn restart(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Complex")] a1: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Complex")] a2: JsValue,
    ) -> Result<(), JsValue> {
        let (pair, amplitudes) = begin(&params, &a1, &a2)?;
        Ok(self.0.restart(pair, amplitudes)?)
    }

    // A knob was turned: the state goes on under another law; what was done later is undone.
    pub fn turn(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    ) -> Result<(), JsValue> {
        Ok(self.0.turn(request::pair(&params)?)?)
    }

    // Leads the play head to a time, or as far as there is something to be seen; to a later one also as if it had been played there.
    #[wasm_bindgen(unchecked_return_type = "'decayed' | 'grown' | 'beyond' | undefined")]
    pub fn advance(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] time: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "boolean")] played: JsValue,
    ) -> Result<JsValue, JsValue> {
        let time = finite("time", &time)?;
        let lead = if played.is_truthy() { MotionRecord::seek } else { MotionRecord::advance };
        Ok(told(lead(&mut self.0, time)?))
    }

    // Whether there is more to be seen.
    #[wasm_bindgen(unchecked_return_type = "'decayed' | 'grown' | undefined")]
    pub fn judged(&self) -> JsValue {
        told(self.0.judged())
    }

    // Where the play head is.
    #[wasm_bindgen(getter)]
    pub fn time(&self) -> f64 {
        self.0.time()
    }

    // Begin of the stretch of time that figures show.
    #[wasm_bindgen(getter)]
    pub fn begin(&self) -> f64 {
        self.0.span()[0]
    }

    // Its end.
    #[wasm_bindgen(getter)]
    pub fn end(&self) -> f64 {
        self.0.span()[1]
    }

    // The mean amplitudes at the play head.
    #[wasm_bindgen(unchecked_return_type = "Moments")]
    pub fn moments(&self) -> JsValue {
        let [a1, a2] = self.0.history().moments();
        object([("a1", complex_to_js(a1)), ("a2", complex_to_js(a2))])
    }

    // The amplitude left, as a multiple of that of the start.
    #[wasm_bindgen(getter)]
    pub fn remaining(&self) -> f64 {
        self.0.remaining()
    }

    // Whether it began without amplitudes.
    #[wasm_bindgen(getter, js_name = atRest)]
    pub fn at_rest(&self) -> bool {
        self.0.start_size() == 0.0
    }

    // When a knob was turned that has not been turned yet at the play head.
    #[wasm_bindgen(getter, js_name = turnAhead)]
    pub fn turn_ahead(&self) -> Option<f64> {
        self.0.history().turn_ahead()
    }

    // Whether it is shown without its decay.
    #[wasm_bindgen(getter, js_name = decayFree)]
    pub fn decay_free(&self) -> bool {
        self.0.decay_free()
    }

    // Shows it with or without its decay.
    #[wasm_bindgen(js_name = showDecay)]
    pub fn show_decay(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "boolean")] shown: JsValue,
    ) -> Result<(), JsValue> {
        Ok(self.0.set_decay_free(shown.is_falsy())?)
    }

    // Draws a figure of it on a canvas.
    #[wasm_bindgen(js_name = renderFigure, unchecked_return_type = "RenderedFigure")]
    pub fn render_figure(
        &self,
        #[wasm_bindgen(unchecked_param_type = "FigureKind")] kind: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
        #[wasm_bindgen(unchecked_param_type = "FigureOptions")] options: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Canvas")] target: JsValue,
        #[wasm_bindgen(unchecked_param_type = "RunsShown")] shown: JsValue,
    ) -> Result<JsValue, JsValue> {
        let FigureRequest { kind, params, mut options, fields } = read(&kind, &params, &options)?;
        RecordedMotion::of(&self.0, shown_from(&shown)).tell(&mut options);
        let panel = panel(kind, &params, &options, &self.0.path().clone().into())?;
        Ok(rendered(&panel, &options, &fields, target)?)
    }

    // It has moved to another module, which draws its figures from now on: this one gives up what it keeps of them.
    #[wasm_bindgen(js_name = leaveFigures)]
    pub fn leave_figures(&self) {
        canvas_cache::forget();
    }

    // What a figure of it is drawn from, as plain data for files.
    #[wasm_bindgen(unchecked_return_type = "FigureOptions")]
    pub fn plain(
        &self,
        #[wasm_bindgen(unchecked_param_type = "RunsShown")] shown: JsValue,
    ) -> JsValue {
        plain(&RecordedMotion::of(&self.0, shown_from(&shown)), self.0.path())
    }
}

fn begin(params: &JsValue, a1: &JsValue, a2: &JsValue) -> Result<(Pair, [Complex64; 2]), Error> {
    let amplitudes = [complex_from_js("a1", a1)?, complex_from_js("a2", a2)?];
    Ok((request::pair(params)?, amplitudes))
}

fn told(outcome: Option<Outcome>) -> JsValue {
    match outcome {
        Some(Outcome::DiedAway) => "decayed".into(),
        Some(Outcome::Grown) => "grown".into(),
        Some(Outcome::Beyond) => "beyond".into(),
        None => JsValue::UNDEFINED,
    }
}
