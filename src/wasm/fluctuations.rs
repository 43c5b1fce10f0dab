//! The fluctuations at rest.

use super::complex::object;
use super::fields::Fields;
use super::request::{self, column};
use crate::analysis::{
    correlations, fluctuation_locking, noise_spectra, response, ComplexColumn, Correlations,
    NoiseSpectra, OperatorOrder, Response, MAX_POINTS,
};
use crate::error::Error;
use wasm_bindgen::prelude::*;

/// Spectra of the fluctuations at rest; their peaks are at positive frequencies.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters or the frequencies; TooMany points; UnknownKind
/// of ordering; Unstable.
#[wasm_bindgen(js_name = noiseSpectra, unchecked_return_type = "NoiseSpectra")]
pub fn noise_spectra_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_param_type = "SpectraGrid")] frequencies: JsValue,
) -> Result<JsValue, JsValue> {
    let pair = request::pair(&params)?;
    let fields = Fields::open(&frequencies, "frequencies", &["from", "to", "points", "ordering"])?;
    let ordering = fields.optional_text("ordering")?.as_deref().map(OperatorOrder::from_name);
    let ordering = ordering.transpose()?.unwrap_or_default();
    let (from, to, points) = grid(&fields)?;
    let NoiseSpectra { omega, s11, s22, s12, coherence } =
        noise_spectra(&pair, from, to, points, ordering)?;
    Ok(object([
        ("omega", column(&omega)),
        ("s11", column(&s11)),
        ("s22", column(&s22)),
        ("s12", complex_column(&s12)),
        ("coherence", column(&coherence)),
    ]))
}

/// How the amplitudes answer a drive: (-i omega - A)^-1.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters or the frequencies; TooMany points; Unstable.
#[wasm_bindgen(js_name = response, unchecked_return_type = "DriveResponse")]
pub fn response_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_param_type = "FrequencyGrid")] frequencies: JsValue,
) -> Result<JsValue, JsValue> {
    let pair = request::pair(&params)?;
    let fields = Fields::open(&frequencies, "frequencies", &["from", "to", "points"])?;
    let (from, to, points) = grid(&fields)?;
    let Response { omega, g11, g12, g21, g22 } = response(&pair, from, to, points)?;
    Ok(object([
        ("omega", column(&omega)),
        ("g11", complex_column(&g11)),
        ("g12", complex_column(&g12)),
        ("g21", complex_column(&g21)),
        ("g22", complex_column(&g22)),
    ]))
}

/// Correlations of the fluctuations at rest with themselves a delay later, 0 and the duration included.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters or the delays; TooMany points; Unstable.
#[wasm_bindgen(js_name = correlations, unchecked_return_type = "Correlations")]
pub fn correlations_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
    #[wasm_bindgen(unchecked_param_type = "TimeGrid")] delays: JsValue,
) -> Result<JsValue, JsValue> {
    let pair = request::pair(&params)?;
    let fields = Fields::open(&delays, "delays", &["duration", "points"])?;
    let points = fields.count("points", 2, MAX_POINTS as u32)? as usize;
    let Correlations { tau, c11, c12, c21, c22 } =
        correlations(&pair, fields.number("duration")?, points)?;
    Ok(object([
        ("tau", column(&tau)),
        ("c11", complex_column(&c11)),
        ("c12", complex_column(&c12)),
        ("c21", complex_column(&c21)),
        ("c22", complex_column(&c22)),
    ]))
}

/// Whether the noise of both oscillators locks at rest.
/// @throws UnknownKey, MissingKey, NotFinite or OutOfRange of the parameters; Unstable.
#[wasm_bindgen(js_name = fluctuationLocking, unchecked_return_type = "FluctuationLocking")]
pub fn fluctuation_locking_js(
    #[wasm_bindgen(unchecked_param_type = "Params")] params: JsValue,
) -> Result<JsValue, JsValue> {
    let found = fluctuation_locking(&request::pair(&params)?)?;
    Ok(object([
        ("magnitude", found.magnitude.into()),
        ("angle", found.angle.map_or(JsValue::NULL, JsValue::from)),
        ("pearson", found.pearson.into()),
        ("completeSynchronization", found.complete_synchronization.into()),
    ]))
}

/// From, to and the number of frequencies.
fn grid(fields: &Fields) -> Result<(f64, f64, usize), Error> {
    let points = fields.count("points", 2, MAX_POINTS as u32)? as usize;
    Ok((fields.number("from")?, fields.number("to")?, points))
}

/// `{ re, im }` of columns.
fn complex_column(values: &ComplexColumn) -> JsValue {
    object([("re", column(&values.re)), ("im", column(&values.im))])
}
