//! Phase locking along an axis.

use super::locking_method::{mean_in_words, mean_of, method_text, present_locking};
use super::locking_pieces::{pieces, side_of};
use crate::analysis::{
    Axis, Equations, Method, PhaseLocking, PhaseLockingOptions, PhaseLockingScan,
};
use crate::error::Error;
use crate::figures::{format_short, AxisSpec, Curve, Figure, LineFigure, Role};
use crate::panels::axes::scanned_axis;
use crate::panels::data::{LockingCurve, LockingData};
use crate::panels::family::{family, params_of, spoken, Member};
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{along, fact, locking_facts, Column, Fact, MethodsUsed};
use crate::panels::marker::{labelled_marker, marker_on, marks};
use crate::panels::options::{Request, MAX_LOCKING_POINTS};
use crate::panels::words::{apart_from, beside, locked, opened};
use crate::physics::{xi_critical, Pair};

/// Phase-locking values, by a method and in the limit.
pub struct Plv;

impl FigureKind for Plv {
    type Data = LockingData;

    fn data(&self, asked: Request) -> Result<LockingData, Error> {
        let Request { params, options } = asked;
        let mut methods = vec![options.locking];
        if options.with_limit {
            methods.insert(0, PhaseLockingOptions::new(Method::Limit));
        }
        if options.grid.curve_points() > MAX_LOCKING_POINTS {
            let (name, value) = ("points".to_owned(), options.grid.curve_points() as f64);
            return Err(Error::TooMany { name, value, max: MAX_LOCKING_POINTS as f64 });
        }
        let grid = options.grid.grid(params)?;
        let mut curves = Vec::new();
        for Member { of, params } in family(asked)? {
            // Each member of a family may allow another part of the axis.
            let grid = options.grid.grid(&params)?;
            for method in &methods {
                let mut scan = PhaseLockingScan::new(params, grid, *method)?;
                scan.advance(grid.points())?;
                let (values, errors) =
                    scan.cells().iter().map(|cell| (cell.value, cell.standard_error)).unzip();
                curves.push(LockingCurve { of: of.clone(), method: method.method, values, errors });
            }
        }
        Ok(LockingData { x: grid.values(), curves })
    }

    fn figure(&self, asked: Request, data: &LockingData) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let (spoken, member) = spoken(asked)?;
        let pair = Pair::new(spoken)?;
        let axis = options.grid.axis;
        let members = members(&data.curves);
        let mut curves = Vec::new();
        for curve in &data.curves {
            let index = members.iter().position(|of| *of == &curve.of).unwrap_or(0);
            let windowed = |other: &LockingCurve| {
                other.method != Method::Limit && other.of == curve.of && !other.values.is_empty()
            };
            // The limit of a member is told from its window by its dashes; one name serves both.
            let named = curve.of.is_empty()
                || curve.method != Method::Limit
                || !data.curves.iter().any(windowed);
            let of = Pair::new(params_of(params, &curve.of)?)?;
            let place = (index, members.len());
            let pieces = pieces(curve, &data.x, side_of(axis, &of), place);
            curves.extend(pieces.into_iter().map(|piece| match named {
                true => piece,
                false => Curve { label: String::new(), ..piece },
            }));
        }
        let present = present_locking(&pair, options, options.locking.method)?;
        let x = scanned_axis(asked, &data.x);
        // Where two curves share a name, their strokes tell them apart.
        let shared = curves.iter().any(|curve| curve.label.is_empty());
        let dashed = curves.iter().any(|curve| curve.dashed);
        Ok(Figure::Lines(LineFigure {
            marks: marks(&pair, axis, options),
            marker: options.marker.then(|| match options.curves {
                // The present value is there before the curve is.
                None => labelled_marker(axis, params, vec![(present.value, Role::Both)]),
                Some(_) => marker_on(axis, params, &curves),
            }),
            strokes: if shared && dashed && options.curves.is_some() {
                "dashed: t → ∞".into()
            } else {
                String::new()
            },
            curves,
            summary: opened(&member, &summary(&pair, &present, &options.locking)),
            ..LineFigure::new(x, AxisSpec::new("plv", "PLV", -1.05, 1.05))
        }))
    }

    /// Method, window, seed and error of the curves.
    fn method(&self, asked: Request, data: &LockingData) -> Result<String, Error> {
        let curve = data.curves.iter().find(|curve| curve.method != Method::Limit);
        let method = curve.map_or(Method::Limit, |curve| curve.method);
        let same = || data.curves.iter().filter(|curve| curve.method == method);
        // The largest error of a part says nothing of the whole.
        let complete = same().all(|curve| curve.errors.len() == data.x.len());
        let errors = same().filter(|_| complete).flat_map(|curve| &curve.errors).copied();
        let of_gamma = |curve: &LockingCurve| curve.of.iter().any(|(axis, _)| *axis == Axis::Gamma);
        let varied = asked.options.grid.axis == Axis::Gamma || data.curves.iter().any(of_gamma);
        Ok(method_text(asked, method, errors.reduce(f64::max), varied))
    }

    fn locking_facts(&self, asked: Request, data: &LockingData) -> Result<Vec<Fact>, Error> {
        let methods = data.curves.iter().map(|curve| curve.method).collect();
        let used = MethodsUsed::of_pair(methods, asked.options);
        Ok(locking_facts(asked, &used).into_iter().chain(progress(data)).collect())
    }

    fn columns(&self, asked: Request, data: &LockingData) -> Vec<Column> {
        let mut columns = vec![along(asked.options.grid.axis, &data.x)];
        for curve in &data.curves {
            let of = |column: Column| column.of(Equations::MasterEquation, &curve.of);
            let method = curve.method.name();
            let what = format!("phase-locking value, method {method}");
            columns.push(of(Column::new(
                &format!("plv_{method}"),
                "PLV",
                "1",
                &what,
                &curve.values,
            )));
            if curve.method == Method::MonteCarlo {
                let (name, what) = (format!("standard_error_{method}"), "its standard error");
                columns.push(of(Column::new(&name, "σ", "1", what, &curve.errors)));
            }
        }
        columns
    }
}

/// How far the curves have come, where they are not whole.
fn progress(data: &LockingData) -> Option<Fact> {
    let done: usize = data.curves.iter().map(|curve| curve.values.len()).sum();
    let whole = data.x.len() * data.curves.len();
    (done < whole).then(|| fact("computed", format!("{done} of {whole} points; the rest is blank")))
}

/// What tells the members of the family apart, each once.
fn members(curves: &[LockingCurve]) -> Vec<&Vec<(Axis, f64)>> {
    let mut members: Vec<&Vec<(Axis, f64)>> = Vec::new();
    for curve in curves {
        if !members.contains(&&curve.of) {
            members.push(&curve.of);
        }
    }
    members
}

/// How firmly, at which angle, and of which mean that is told.
fn summary(pair: &Pair, present: &PhaseLocking, options: &PhaseLockingOptions) -> String {
    let word = locked(pair, present);
    let mean = mean_of(options, options.window(pair));
    let (critical, xi) = (xi_critical(pair), pair.params().xi.abs());
    // With coupling nothing sharp happens at ξcrit.
    let place = if critical == 0.0 || xi == 0.0 || pair.params().g != 0.0 {
        String::new()
    } else if beside(xi - critical, critical) == 0.0 {
        format!("; |ξ| is at the threshold {}", format_short(critical))
    } else {
        let ratio = apart_from(xi / critical, 1.0);
        format!("; |ξ| is {ratio} times the threshold {}", apart_from(critical, xi))
    };
    let value = mean_in_words(present.value, options.method);
    format!("{word}. PLV = ⟨cos(φ₁ − φ₂)⟩ = {value} ({mean}){place}.")
}
