//! Phase-locking values, single and scanned.

use super::complex::object;
use super::fields::{count, finite, Fields};
use super::request::{self, GRID_KEYS, LOCKING_KEYS};
use crate::analysis::{phase_locking, PhaseLocking, PhaseLockingScan};
use js_sys::Float64Array;
use wasm_bindgen::prelude::*;

/// The phase-locking value by one of three methods.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters or options; TooMany steps or samples; UnknownKind of method.
#[wasm_bindgen(js_name = phaseLocking, unchecked_return_type = "PhaseLocking")]
pub fn phase_locking_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_param_type = "PhaseLockingOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let pair = request::pair(&params)?;
    let options = request::locking_from(&Fields::open(&options, "options", &LOCKING_KEYS)?)?;
    let PhaseLocking { value, magnitude, standard_error, angle } = phase_locking(&pair, &options)?;
    Ok(object([
        ("value", value.into()),
        ("magnitude", magnitude.into()),
        ("standardError", standard_error.into()),
        ("angle", angle.map_or(JsValue::NULL, JsValue::from)),
    ]))
}

/// Phase locking along an axis, a few points at a time.
#[wasm_bindgen(js_name = PhaseLockingScan)]
pub struct PhaseLockingScanJs(PhaseLockingScan);

#[wasm_bindgen(js_class = PhaseLockingScan)]
impl PhaseLockingScanJs {
    /// A scan with nothing done.
    /// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters or options; TooMany points, steps or samples;
    /// UnknownKind of method.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Grid & PhaseLockingOptions & GridPart")]
        options: JsValue,
    ) -> Result<PhaseLockingScanJs, JsValue> {
        let params = request::params(&params)?;
        let keys = [&GRID_KEYS[..], &LOCKING_KEYS[..], &["first", "count"]].concat();
        let fields = Fields::open(&options, "options", &keys)?;
        let grid = request::grid_from(&fields, &params)?;
        let points = grid.points() as u32;
        let first = fields.optional_count("first", 0, points - 1)?.unwrap_or(0);
        let left = points - first;
        let count = fields.optional_count("count", 1, left)?.unwrap_or(left);
        let scan = PhaseLockingScan::new(params, grid, request::locking_from(&fields)?)?;
        Ok(Self(scan.only(first as usize..(first + count) as usize)))
    }

    /// Computes up to `cells` further points; returns how many are done in all.
    /// @throws NotFinite, OutOfRange or TooMany cells.
    pub fn advance(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] cells: JsValue,
    ) -> Result<f64, JsValue> {
        let cells = count("cells", finite("cells", &cells)?, 0, u32::MAX)?;
        Ok(self.0.advance(cells as usize)? as f64)
    }

    /// Number of points, those of its part of the grid alone.
    #[wasm_bindgen(getter)]
    pub fn total(&self) -> f64 {
        self.0.total() as f64
    }

    /// Signed values of the points that are done.
    pub fn values(&self) -> Float64Array {
        self.column(|cell| cell.value)
    }

    /// Phase-blind magnitudes of the points that are done.
    pub fn magnitudes(&self) -> Float64Array {
        self.column(|cell| cell.magnitude)
    }

    /// Standard errors of the points that are done.
    #[wasm_bindgen(js_name = standardErrors)]
    pub fn standard_errors(&self) -> Float64Array {
        self.column(|cell| cell.standard_error)
    }

    /// Angles of the points that are done, in radians; NaN where the magnitude cannot be told from 0.
    pub fn angles(&self) -> Float64Array {
        self.column(|cell| cell.angle.unwrap_or(f64::NAN))
    }

    fn column(&self, read: fn(&PhaseLocking) -> f64) -> Float64Array {
        Float64Array::from(self.0.cells().iter().map(read).collect::<Vec<_>>().as_slice())
    }
}
