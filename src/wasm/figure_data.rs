//! Figure data across the boundary, in the shapes that the other calls return too.

use super::complex::object;
use super::fields::Fields;
use super::figure_options::numbers;
use super::request::column;
use super::simulation::trajectory_to_js;
use super::spectrum::scan_to_js;
use crate::analysis::{Axis, EigenvalueScan, Method, Trajectory};
use crate::error::Error;
use crate::panels::{FigureData, Kind, LockingCurve, LockingData};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

pub fn data_to_js(data: &FigureData) -> JsValue {
    match data {
        FigureData::Motion(path) => trajectory_to_js(path),
        FigureData::Eigenvalues(scan) => scan_to_js(scan),
        FigureData::Locking(data) => {
            let curves: Array = data.curves.iter().map(curve_to_js).collect();
            object([("x", column(&data.x)), ("curves", curves.into())])
        }
    }
}

pub fn data_from_js(kind: Kind, value: &JsValue) -> Result<FigureData, Error> {
    match kind {
        Kind::PhasePortrait | Kind::Moments => trajectory_from(value).map(FigureData::Motion),
        Kind::EigenvaluesReal | Kind::EigenvaluesImaginary => {
            eigenvalues_from(value).map(FigureData::Eigenvalues)
        }
        Kind::Plv => locking_from(value).map(FigureData::Locking),
    }
}

fn curve_to_js(curve: &LockingCurve) -> JsValue {
    let (key, value) = match curve.of {
        Some((axis, value)) => (axis.key().into(), value.into()),
        None => (JsValue::UNDEFINED, JsValue::UNDEFINED),
    };
    object([
        ("key", key),
        ("value", value),
        ("method", curve.method.name().into()),
        ("values", column(&curve.values)),
    ])
}

fn trajectory_from(value: &JsValue) -> Result<Trajectory, Error> {
    let fields = Fields::open(value, "data", &["t", "re1", "im1", "re2", "im2"])?;
    let read = |key: &str| numbers(key, &fields.required(key)?);
    let path = Trajectory {
        t: read("t")?,
        re1: read("re1")?,
        im1: read("im1")?,
        re2: read("re2")?,
        im2: read("im2")?,
    };
    let columns = [&path.re1, &path.im1, &path.re2, &path.im2];
    same_length(&path.t, &columns)?;
    Ok(path)
}

fn eigenvalues_from(value: &JsValue) -> Result<EigenvalueScan, Error> {
    let fields = Fields::open(value, "data", &["x", "re", "im"])?;
    let branches = |key: &str| -> Result<[Vec<f64>; 2], Error> {
        let pair: Array = fields
            .required(key)?
            .dyn_into()
            .map_err(|_| Error::MissingKey { key: format!("{key}[0]") })?;
        Ok([numbers(key, &pair.get(0))?, numbers(key, &pair.get(1))?])
    };
    let scan = EigenvalueScan {
        x: numbers("x", &fields.required("x")?)?,
        re: branches("re")?,
        im: branches("im")?,
    };
    same_length(&scan.x, &[&scan.re[0], &scan.re[1], &scan.im[0], &scan.im[1]])?;
    Ok(scan)
}

fn locking_from(value: &JsValue) -> Result<LockingData, Error> {
    let fields = Fields::open(value, "data", &["x", "curves"])?;
    let x = numbers("x", &fields.required("x")?)?;
    let curves: Array = fields
        .required("curves")?
        .dyn_into()
        .map_err(|_| Error::MissingKey { key: "curves (a list)".to_owned() })?;
    let curves =
        curves.iter().map(|curve| curve_from(&curve, x.len())).collect::<Result<_, _>>()?;
    Ok(LockingData { x, curves })
}

/// A curve that is still being computed may be shorter than the axis.
fn curve_from(value: &JsValue, most: usize) -> Result<LockingCurve, Error> {
    let fields = Fields::open(value, "curve", &["key", "value", "method", "values"])?;
    let of = match (fields.optional_text("key")?, fields.optional_number("value")?) {
        (Some(key), Some(value)) => Some((Axis::from_key(&key)?, value)),
        _ => None,
    };
    let values = numbers("values", &fields.required("values")?)?;
    if values.len() > most {
        let (name, value) = ("values".to_owned(), values.len() as f64);
        return Err(Error::TooMany { name, value, max: most as f64 });
    }
    Ok(LockingCurve { of, method: Method::from_name(&fields.text("method")?)?, values })
}

fn same_length(x: &[f64], columns: &[&Vec<f64>]) -> Result<(), Error> {
    let length = x.len() as f64;
    for column in columns {
        Error::check_range("length of a column", column.len() as f64, length, length)?;
    }
    Ok(())
}
