//! Figure data across the boundary, in the shapes that the other calls return too.

use super::columns::{numbers, same_length, typed};
use super::complex::object;
use super::fields::Fields;
use super::lists;
use super::map_data::{map_from, map_to_js, MapHolds};
use super::motion_data::{trajectory_from, trajectory_to_js};
use super::network_data::{nodes_from, phase_space_from, spectrum_from};
use super::request::column;
use super::spectrum::scan_to_js;
use super::steady_scan::{steady_scan_from, steady_scan_to_js};
use crate::analysis::{Axis, EigenvalueScan, Equations, Method};
use crate::error::Error;
use crate::panels::{
    ComparedCurve, ComparedData, EigenvalueCurve, FigureData, LockingCurve, LockingData, Shape,
    SteadyCurve,
};
use js_sys::Array;
use wasm_bindgen::JsValue;

/// Data in the shape in which the other calls return the same.
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

/// The inverse of [`data_to_js`], for a kind whose data have this shape.
pub fn data_from_js(shape: Shape, value: &JsValue) -> Result<FigureData, Error> {
    Ok(match shape {
        Shape::Motion => trajectory_from(value)?.into(),
        Shape::Eigenvalues => scans_from(value, |of, equations, scan| {
            Ok(EigenvalueCurve { of, equations, scan: eigenvalues_from(scan)? })
        })?
        .into(),
        Shape::Steady => scans_from(value, |of, equations, scan| {
            Ok(SteadyCurve { of, equations, scan: steady_scan_from(scan)? })
        })?
        .into(),
        Shape::Locking => locking_from(value)?.into(),
        Shape::Map => map_from(value, MapHolds::Numbers)?.into(),
        Shape::LockingMap => map_from(value, MapHolds::Locking)?.into(),
        Shape::SteadyMap => map_from(value, MapHolds::Steady)?.into(),
        Shape::Compared => compared_from(value)?.into(),
        Shape::PhaseSpace => phase_space_from(value)?.into(),
        Shape::Nodes => nodes_from(value)?.into(),
        Shape::Spectrum => spectrum_from(value)?.into(),
    })
}

/// Most curves that a figure takes: more cannot be told apart.
const MAX_CURVES: usize = 48;

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
    list("curves", &fields.required("curves")?)?
        .iter()
        .map(|item| {
            let fields = Fields::open(item, "curve", &["of", "equations", "scan"])?;
            let equations = Equations::from_name(&fields.text("equations")?)?;
            curve(of_from(fields.value("of")?)?, equations, &fields.required("scan")?)
        })
        .collect()
}

/// `[{ key, value }, …]`: what tells the members of a family apart.
pub fn of_to_js(of: &MemberOf) -> JsValue {
    let member = |(axis, value): &(Axis, f64)| {
        object([("key", axis.key().into()), ("value", (*value).into())])
    };
    of.iter().map(member).collect::<Array>().into()
}

fn of_from(value: Option<JsValue>) -> Result<Vec<(Axis, f64)>, Error> {
    let Some(value) = value else { return Ok(Vec::new()) };
    list("of", &value)?
        .iter()
        .map(|member| {
            let fields = Fields::open(member, "of", &["key", "value"])?;
            Ok((Axis::from_key(&fields.text("key")?)?, fields.number("value")?))
        })
        .collect()
}

fn list(name: &str, value: &JsValue) -> Result<Vec<JsValue>, Error> {
    lists::list(name, value, MAX_CURVES)
}

fn eigenvalues_from(value: &JsValue) -> Result<EigenvalueScan, Error> {
    let fields = Fields::open(value, "scan", &["x", "re", "im"])?;
    let branches = |key: &str| -> Result<[Vec<f64>; 2], Error> {
        let pair = list(key, &fields.required(key)?)?;
        let branch = |k: usize| numbers(key, pair.get(k).unwrap_or(&JsValue::UNDEFINED));
        Ok([branch(0)?, branch(1)?])
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
    let curves = list("curves", &fields.required("curves")?)?;
    let curves = curves.iter().map(|curve| curve_from(curve, x.len())).collect::<Result<_, _>>()?;
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
    let curve = |item: &JsValue| {
        let fields = Fields::open(item, "curve", &["label", "equations", "values"])?;
        let values = typed("values", &fields.required("values")?)?;
        same_length(&x, &[&values])?;
        let equations = Equations::from_name(&fields.text("equations")?)?;
        Ok(ComparedCurve { label: fields.text("label")?, equations, values })
    };
    let curves = list("curves", &fields.required("curves")?)?;
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
