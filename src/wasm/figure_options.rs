//! Options of a figure.

use super::columns::{numbers, same_length};
use super::complex::complex_from_js;
use super::fields::Fields;
use super::noise::{is_of_amplitudes, noise_from};
use super::prepared_options::{order_from, prepared_from};
use super::refused::wrong;
use super::request::locking_from;
use crate::analysis::{Axis, Continuation, PhaseLockingOptions, MAX_POINTS};
use crate::error::Error;
use crate::figures::{AxisScale, Theme};
use crate::panels::{
    AxisWindow, Bobs, EquationChoice, KnobChange, Measure, Ordering, PanelOptions, Part,
    PhaseSpace, PlotWindow, StartKey,
};
use wasm_bindgen::JsValue;

/// Every key that a figure may be given; what a kind does not use is ignored.
pub const OPTION_KEYS: [&str; 52] = [
    "axis",
    "from",
    "to",
    "points",
    "method",
    "start",
    "duration",
    "steps",
    "samples",
    "seed",
    "tolerance",
    "equations",
    "curves",
    "marker",
    "theme",
    "width",
    "height",
    "pixelRatio",
    "data",
    "a1",
    "a2",
    "head",
    "decayFree",
    "turns",
    "view",
    "xScale",
    "yScale",
    "probe",
    "pins",
    "network",
    "mode",
    "ordering",
    "cloud",
    "measure",
    "link",
    "runs",
    "covariance",
    "continuation",
    "part",
    "kicks",
    "bobs",
    "fill",
    "columns",
    "order",
    "squeeze1",
    "squeezeAngle1",
    "squeeze2",
    "squeezeAngle2",
    "squeeze12",
    "squeezeAngle12",
    "start1",
    "start2",
];

/// The occupation of both baths, which is no parameter of its own.
const BOTH_BATHS: &str = "nbar";

/// Options that figures of every kind understand.
pub fn options_from(fields: &Fields) -> Result<PanelOptions, Error> {
    let mut options = PanelOptions::default();
    if let Some(axis) = fields.optional_text("axis")? {
        options.grid.axis = Axis::from_key(&axis)?;
    }
    options.grid.from = fields.optional_number("from")?;
    options.grid.to = fields.optional_number("to")?;
    if let Some(points) = fields.optional_count("points", 2, MAX_POINTS as u32)? {
        options.grid.points = Some(points as usize);
    }
    if fields.value("method")?.is_some() {
        options.locking = locking_from(fields)?;
        options.with_limit = false;
    } else {
        let PhaseLockingOptions { duration, tolerance, .. } = options.locking;
        options.locking.start = fields.optional_number("start")?;
        options.locking.duration = fields.optional_number("duration")?.unwrap_or(duration);
        options.locking.tolerance = fields.optional_number("tolerance")?.unwrap_or(tolerance);
    }
    if let Some(duration) = fields.optional_number("duration")? {
        options.duration = duration;
    }
    if let Some(equations) = fields.optional_text("equations")? {
        options.equations = EquationChoice::from_name(&equations)?;
    }
    if let Some(continuation) = fields.optional_text("continuation")? {
        options.continuation = Continuation::from_name(&continuation)?;
    }
    options.part = fields.optional_text("part")?.as_deref().map(Part::from_name).transpose()?;
    if let Some(curves) = fields.value("curves")? {
        let (key, values) = family_from(&curves)?;
        // The small module draws no starts.
        match StartKey::from_key(&key).filter(|_| cfg!(feature = "full")) {
            Some(key) => options.of_start = Some((key, values)),
            None => options.curves = Some(curves_over(&key, &values)?),
        }
    }
    options.marker = flag(fields, "marker")?.unwrap_or(options.marker);
    options.decay_free = flag(fields, "decayFree")?.unwrap_or(false);
    if let Some(bobs) = fields.optional_text("bobs")? {
        options.bobs = Bobs::from_name(&bobs)?;
    }
    options.fill = fields.optional_number("fill")?.unwrap_or(options.fill);
    options.columns = flag(fields, "columns")?.unwrap_or(false);
    if let Some(turns) = fields.value("turns")? {
        options.turns = turns_from(&turns)?;
    }
    if let Some(theme) = fields.optional_text("theme")? {
        options.theme = Theme::from_name(&theme)?;
    }
    options.size.width = fields.optional_number("width")?.unwrap_or(options.size.width);
    options.size.height = fields.optional_number("height")?.unwrap_or(options.size.height);
    for (index, key) in ["a1", "a2"].into_iter().enumerate() {
        if let Some(value) = fields.value(key)? {
            options.start[index] = complex_from_js(key, &value)?;
        }
    }
    options.head = fields.optional_number("head")?;
    if let Some(scale) = fields.optional_text("xScale")? {
        options.grid.scale = AxisScale::from_name(&scale)?;
    }
    if let Some(scale) = fields.optional_text("yScale")? {
        options.y_scale = AxisScale::from_name(&scale)?;
    }
    if let Some(mode) = fields.optional_text("mode")? {
        options.phase_space = PhaseSpace::from_name(&mode)?;
    }
    if let Some(ordering) = fields.optional_text("ordering")? {
        options.ordering = Ordering::from_name(&ordering)?;
    }
    if let Some(measure) = fields.optional_text("measure")? {
        options.measure = Some(Measure::from_name(&measure)?);
    }
    options.link = fields.optional_text("link")?;
    // The small module draws the mean alone.
    if cfg!(feature = "full") {
        (options.prepared, options.order) = (prepared_from(fields)?, order_from(fields)?);
        options.noise = noise_from(fields, options.head)?;
    }
    if let Some(cloud) = fields.value("cloud")?.filter(|cloud| !is_of_amplitudes(cloud)) {
        let fields = Fields::open(&cloud, "cloud", &["x", "y"])?;
        let read = |key: &str| numbers(key, &fields.required(key)?);
        let (x, y) = (read("x")?, read("y")?);
        same_length(&x, &[&y])?;
        options.cloud = Some((x, y));
    }
    if let Some(view) = fields.value("view")? {
        let fields = Fields::open(&view, "view", &["x", "y"])?;
        let window = |key: &str| fields.value(key)?.map(|ends| window_from(key, &ends)).transpose();
        options.view = PlotWindow { x: window("x")?, y: window("y")? };
    }
    if let Some(probe) = fields.value("probe")? {
        let fields = Fields::open(&probe, "probe", &["x", "y"])?;
        options.probe = Some((fields.number("x")?, fields.optional_number("y")?));
    }
    Ok(options)
}

fn flag(fields: &Fields, key: &str) -> Result<Option<bool>, Error> {
    let neither = || Error::UnknownKind {
        kind: format!("a {key} that is neither"),
        allowed: "true, false".to_owned(),
    };
    fields.value(key)?.map(|value| value.as_bool().ok_or_else(neither)).transpose()
}

fn turns_from(value: &JsValue) -> Result<Vec<KnobChange>, Error> {
    let fields = Fields::open(value, "turns", &["t", "rate"])?;
    let times = numbers("t", &fields.required("t")?)?;
    let rates = numbers("rate", &fields.required("rate")?)?;
    same_length(&times, &[&rates])?;
    Ok(times.into_iter().zip(rates).map(|(t, rate)| KnobChange { t, rate }).collect())
}

fn window_from(key: &str, value: &JsValue) -> Result<AxisWindow, Error> {
    match numbers(key, value)?[..] {
        [min, max] => Ok(AxisWindow { min, max }),
        _ => Err(wrong(&format!("{key} of view"), "two numbers", value)),
    }
}

fn family_from(value: &JsValue) -> Result<(String, Vec<f64>), Error> {
    let fields = Fields::open(value, "curves", &["key", "values"])?;
    Ok((fields.text("key")?, numbers("values", &fields.required("values")?)?))
}

/// One curve for each value of a parameter, or of the occupation of both baths.
fn curves_over(key: &str, values: &[f64]) -> Result<Vec<Vec<(Axis, f64)>>, Error> {
    let axes = match key {
        BOTH_BATHS if cfg!(feature = "full") => vec![Axis::Nbar1, Axis::Nbar2],
        key => vec![Axis::from_key(key)?],
    };
    let member = |value: &f64| axes.iter().map(|axis| (*axis, *value)).collect();
    Ok(values.iter().map(member).collect())
}
