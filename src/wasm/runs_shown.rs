//! What a figure of a recorded motion shows, as JavaScript asks for it, and as plain data.

use super::complex::object;
#[cfg(feature = "full")]
use super::complex::set;
use super::motion_data::trajectory_to_js;
use super::request::column;
#[cfg(feature = "full")]
use super::simulation::covariance_to_js;
use crate::analysis::Trajectory;
#[cfg(feature = "full")]
use crate::panels::Bobs;
use crate::panels::{RecordedMotion, RunsShown};
#[cfg(feature = "full")]
use js_sys::Array;
use js_sys::Reflect;
use wasm_bindgen::prelude::*;

/// TypeScript's name of what [`shown_from`] takes.
#[wasm_bindgen(typescript_custom_section)]
const RUNS_SHOWN: &str = "/** @internal */
export interface RunsShown { runs?: boolean; kicks?: boolean; run?: boolean }";

/// `{ runs, kicks, run }`, of which nothing need be there.
pub fn shown_from(value: &JsValue) -> RunsShown {
    let shown = |key: &str| Reflect::get(value, &key.into()).is_ok_and(|it| it.is_truthy());
    RunsShown { runs: shown("runs"), kicks: shown("kicks"), run: shown("run") }
}

/// A recorded motion, as the options of a figure tell of it.
pub fn plain(motion: &RecordedMotion, path: &Trajectory) -> JsValue {
    let turns = &motion.turns;
    let [t, rate] = [
        turns.iter().map(|turn| turn.t).collect::<Vec<_>>(),
        turns.iter().map(|turn| turn.rate).collect::<Vec<_>>(),
    ];
    let data = object([
        ("data", trajectory_to_js(path)),
        ("head", motion.head.into()),
        ("decayFree", motion.decay_free.into()),
        ("turns", object([("t", column(&t)), ("rate", column(&rate))])),
    ]);
    #[cfg(feature = "full")]
    add_runs(&data, motion);
    data
}

#[cfg(feature = "full")]
fn add_runs(data: &JsValue, RecordedMotion { noise, bobs, .. }: &RecordedMotion) {
    if !noise.runs.is_empty() {
        set(data, "runs", noise.runs.iter().map(trajectory_to_js).collect::<Array>().into());
    }
    if *bobs == Bobs::Run {
        set(data, "bobs", "run".into());
    }
    if let Some(kicks) = &noise.kicks {
        set(data, "kicks", trajectory_to_js(kicks));
    }
    if let Some(seed) = noise.seed {
        set(data, "seed", (seed as f64).into());
    }
    if let Some(cloud) = &noise.cloud {
        let Trajectory { re1, im1, re2, im2, .. } = cloud;
        let columns = [("re1", re1), ("im1", im1), ("re2", re2), ("im2", im2)];
        set(data, "cloud", object(columns.map(|(key, values)| (key, column(values)))));
    }
    if let Some(theta) = &noise.covariance {
        set(data, "covariance", covariance_to_js(theta, &noise.anomalous));
    }
}
