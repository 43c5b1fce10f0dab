//! Figure data across the boundary, in the shapes that the other calls return too.

use super::complex::object;
use super::fields::{wrong, Fields};
use super::figure_options::numbers;
use super::map_data::{map_from, map_to_js};
use super::network_data::{nodes_from, phase_space_from, spectrum_from};
use super::request::column;
use super::simulation::trajectory_to_js;
use super::spectrum::scan_to_js;
use super::steady_scan::{steady_scan_from, steady_scan_to_js, typed};
use crate::analysis::{Axis, EigenvalueScan, Equations, Method, Trajectory};
use crate::error::Error;
use crate::panels::{
    is_compared, is_thermal, ComparedCurve, ComparedData, EigenvalueCurve, FigureData, Kind,
    LockingCurve, LockingData, SteadyCurve,
};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

pub fn data_to_js(data: &FigureData) -> JsValue {
    match data {
        FigureData::Motion(path) => trajectory_to_js(path),
        FigureData::Eigenvalues(curves) => scans_to_js(
            curves.iter().map(|curve| (&*curve.of, curve.equations, scan_to_js(&curve.scan))),
        ),
        FigureData::Steady(curves) => scans_to_js(
            curves
                .iter()
                .map(|curve| (&*curve.of, curve.equations, steady_scan_to_js(curve.scan.clone()))),
        ),
        FigureData::Locking(data) => {
            let curves = data.curves.iter().map(|curve| {
                object([
                    ("of", of_to_js(&curve.of)),
                    ("method", curve.method.name().into()),
                    ("values", column(&curve.values)),
                    ("errors", column(&curve.errors)),
                ])
            });
            object([("x", column(&data.x)), ("curves", curves.collect::<Array>().into())])
        }
        FigureData::Map(map) => map_to_js(map),
        FigureData::PhaseSpace(data) => object([
            ("mean", column(&data.mean)),
            ("covariance", column(&data.covariance)),
            ("reach", data.reach.into()),
        ]),
        FigureData::Nodes(data) => object([("re", column(&data.re)), ("im", column(&data.im))]),
        FigureData::Spectrum(data) => object([
            ("noise", column(&data.noise)),
            ("re", column(&data.re)),
            ("im", column(&data.im)),
            ("dark", column(&data.dark)),
        ]),
        FigureData::Compared(data) => {
            let curves = data.curves.iter().map(|curve| {
                object([
                    ("label", curve.label.as_str().into()),
                    ("equations", curve.equations.name().into()),
                    ("values", column(&curve.values)),
                ])
            });
            object([("x", column(&data.x)), ("curves", curves.collect::<Array>().into())])
        }
    }
}

pub fn data_from_js(kind: Kind, value: &JsValue) -> Result<FigureData, Error> {
    if kind.is_motion() {
        return trajectory_from(value).map(FigureData::Motion);
    }
    match kind {
        _ if is_compared(kind) || is_thermal(kind) => {
            compared_from(value).map(FigureData::Compared)
        }
        Kind::Wigner => phase_space_from(value).map(FigureData::PhaseSpace),
        Kind::NetworkGraph => nodes_from(value).map(FigureData::Nodes),
        Kind::NetworkSpectrum | Kind::NetworkEigenvalues => {
            spectrum_from(value).map(FigureData::Spectrum)
        }
        Kind::EigenvaluesReal
        | Kind::EigenvaluesImaginary
        | Kind::XiSlice
        | Kind::Fig1a
        | Kind::Fig1b
        | Kind::Fig1d => scans_from(value, |of, equations, scan| {
            Ok(EigenvalueCurve { of, equations, scan: eigenvalues_from(scan)? })
        })
        .map(FigureData::Eigenvalues),
        Kind::Plv | Kind::Fig3a | Kind::Fig3b => locking_from(value).map(FigureData::Locking),
        Kind::PlvMap
        | Kind::XiPlane
        | Kind::XiSheet
        | Kind::Fig1c
        | Kind::InformationMap
        | Kind::PlvMatrix => map_from(kind, value).map(FigureData::Map),
        _ => scans_from(value, |of, equations, scan| {
            Ok(SteadyCurve { of, equations, scan: steady_scan_from(scan)? })
        })
        .map(FigureData::Steady),
    }
}

/// Most curves that a figure takes: more cannot be told apart.
const MAX_CURVES: u32 = 48;

type MemberOf = [(Axis, f64)];

fn scans_to_js<'a>(curves: impl Iterator<Item = (&'a MemberOf, Equations, JsValue)>) -> JsValue {
    let curves = curves.map(|(of, equations, scan)| {
        object([("of", of_to_js(of)), ("equations", equations.name().into()), ("scan", scan)])
    });
    object([("curves", curves.collect::<Array>().into())])
}

fn scans_from<T>(
    value: &JsValue,
    curve: impl Fn(Vec<(Axis, f64)>, Equations, &JsValue) -> Result<T, Error>,
) -> Result<Vec<T>, Error> {
    let fields = Fields::open(value, "data", &["curves"])?;
    list("curves", fields.required("curves")?)?
        .iter()
        .map(|item| {
            let fields = Fields::open(&item, "curve", &["of", "equations", "scan"])?;
            let equations = Equations::from_name(&fields.text("equations")?)?;
            curve(of_from(fields.value("of")?)?, equations, &fields.required("scan")?)
        })
        .collect()
}

/// `[{ key, value }, …]`: what tells the members of a family apart.
fn of_to_js(of: &MemberOf) -> JsValue {
    let member = |(axis, value): &(Axis, f64)| {
        object([("key", axis.key().into()), ("value", (*value).into())])
    };
    of.iter().map(member).collect::<Array>().into()
}

fn of_from(value: Option<JsValue>) -> Result<Vec<(Axis, f64)>, Error> {
    let Some(value) = value else { return Ok(Vec::new()) };
    list("of", value)?
        .iter()
        .map(|member| {
            let fields = Fields::open(&member, "of", &["key", "value"])?;
            Ok((Axis::from_key(&fields.text("key")?)?, fields.number("value")?))
        })
        .collect()
}

fn list(name: &str, value: JsValue) -> Result<Array, Error> {
    let list: Array = value.dyn_into().map_err(|value| wrong(name, "a list", &value))?;
    if list.length() > MAX_CURVES {
        let (name, value) = (name.to_owned(), f64::from(list.length()));
        return Err(Error::TooMany { name, value, max: f64::from(MAX_CURVES) });
    }
    Ok(list)
}

pub fn trajectory_from(value: &JsValue) -> Result<Trajectory, Error> {
    let fields = Fields::open(value, "data", &["t", "re1", "im1", "re2", "im2"])?;
    path_from(&fields, numbers("t", &fields.required("t")?)?)
}

/// Amplitudes at these times.
pub fn path_from(fields: &Fields, t: Vec<f64>) -> Result<Trajectory, Error> {
    let read = |key: &str| {
        let column = numbers(key, &fields.required(key)?)?;
        same_length(&t, &[&column])?;
        Ok::<_, Error>(column)
    };
    let [re1, im1, re2, im2] = [read("re1")?, read("im1")?, read("re2")?, read("im2")?];
    Ok(Trajectory { t, re1, im1, re2, im2 })
}

fn eigenvalues_from(value: &JsValue) -> Result<EigenvalueScan, Error> {
    let fields = Fields::open(value, "scan", &["x", "re", "im"])?;
    let branches = |key: &str| -> Result<[Vec<f64>; 2], Error> {
        let pair = list(key, fields.required(key)?)?;
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
    let curves = list("curves", fields.required("curves")?)?;
    let curves =
        curves.iter().map(|curve| curve_from(&curve, x.len())).collect::<Result<_, _>>()?;
    Ok(LockingData { x, curves })
}

/// A curve that is still being computed may be shorter than the axis.
fn curve_from(value: &JsValue, most: usize) -> Result<LockingCurve, Error> {
    let fields = Fields::open(value, "curve", &["of", "method", "values", "errors"])?;
    let of = of_from(fields.value("of")?)?;
    let values = numbers("values", &fields.required("values")?)?;
    let errors = match fields.value("errors")? {
        Some(errors) => numbers("errors", &errors)?,
        None => Vec::new(),
    };
    for (name, column) in [("values", &values), ("errors", &errors)] {
        at_most(name, column.len(), most)?;
    }
    let method = Method::from_name(&fields.text("method")?)?;
    Ok(LockingCurve { of, method, values, errors })
}

fn compared_from(value: &JsValue) -> Result<ComparedData, Error> {
    let fields = Fields::open(value, "data", &["x", "curves"])?;
    let x = numbers("x", &fields.required("x")?)?;
    let curve = |item: JsValue| {
        let fields = Fields::open(&item, "curve", &["label", "equations", "values"])?;
        let values = typed("values", &fields.required("values")?)?;
        same_length(&x, &[&values])?;
        let equations = Equations::from_name(&fields.text("equations")?)?;
        Ok(ComparedCurve { label: fields.text("label")?, equations, values })
    };
    let curves = list("curves", fields.required("curves")?)?;
    let curves = curves.iter().map(curve).collect::<Result<_, Error>>()?;
    Ok(ComparedData { x, curves })
}

fn at_most(name: &str, count: usize, most: usize) -> Result<(), Error> {
    if count > most {
        let (value, max) = (count as f64, most as f64);
        return Err(Error::TooMany { name: name.to_owned(), value, max });
    }
    Ok(())
}

/// Columns of a table belong together.
pub fn same_length(x: &[f64], columns: &[&Vec<f64>]) -> Result<(), Error> {
    for column in columns {
        Error::check_length("a column", column.len(), x.len(), "points")?;
    }
    Ok(())
}
