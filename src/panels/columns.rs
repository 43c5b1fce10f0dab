//! Figure data as columns of a table: first the place on the axis, then what the figure shows, then the rest.

use super::axes::symbol;
use super::eigenvalues::{plus_branch, EigenvalueCurve};
use super::kind::Kind;
use super::locking::LockingData;
use super::map_columns::map_columns;
use super::options::PanelOptions;
use super::part::Part;
use super::steady::SteadyCurve;
use super::steady_quantity::SteadyColumn;
use super::{quantity_of, FigureData, SpectrumData};
use crate::analysis::{Axis, Equations, Method};
use crate::physics::{parameter_spec, Params};
use std::f64::consts::PI;

/// One column.
pub struct Column {
    /// Name at its head: of letters, digits and signs, without a comma.
    pub name: String,
    /// Symbol as in the paper.
    pub symbol: String,
    /// Unit; 1 for numbers.
    pub unit: &'static str,
    /// In words.
    pub meaning: String,
    /// Its values; NaN where there is none.
    pub values: Vec<f64>,
}

impl Column {
    pub fn new(
        name: &str,
        symbol: &str,
        unit: &'static str,
        meaning: &str,
        values: &[f64],
    ) -> Self {
        let (name, symbol, meaning) = (name.to_owned(), symbol.to_owned(), meaning.to_owned());
        Self { name, symbol, unit, meaning, values: values.to_vec() }
    }

    /// One of several of its name: of a member of a family, by one set of equations.
    fn of(self, equations: Equations, of: &[(Axis, f64)]) -> Self {
        let Self { mut name, mut meaning, .. } = self;
        if equations == Equations::Published {
            name += "_published";
            meaning += ", as published";
        }
        for (axis, value) in of {
            name += &format!("_{}={value}", axis.key());
            meaning += &format!(", {} = {value}", symbol(*axis));
        }
        Self { name, meaning, ..self }
    }
}

/// The columns of a figure; `kind` is no panel of the paper, but what that is an instance of.
pub fn columns(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    data: &FigureData,
) -> Vec<Column> {
    let column = Column::new;
    match data {
        FigureData::Motion(path) => vec![
            time(&path.t),
            column(
                "re1",
                "Re⟨a₁⟩",
                "1",
                "real part of the mean amplitude of oscillator 1",
                &path.re1,
            ),
            column("im1", "Im⟨a₁⟩", "1", "its imaginary part", &path.im1),
            column(
                "re2",
                "Re⟨a₂⟩",
                "1",
                "real part of the mean amplitude of oscillator 2",
                &path.re2,
            ),
            column("im2", "Im⟨a₂⟩", "1", "its imaginary part", &path.im2),
        ],
        FigureData::Eigenvalues(curves) => eigenvalue_columns(kind, options, curves),
        FigureData::Locking(data) => locking_columns(options, data),
        FigureData::Steady(curves) => steady_columns(kind, options, curves),
        FigureData::Map(map) => map_columns(kind, params, options, map),
        FigureData::PhaseSpace(data) => {
            let ([x, y], [xx, xy, yy]) = (data.mean, data.covariance);
            vec![
                column("t", "t", "1/ω₁", "time", &[options.head.unwrap_or(0.0)]),
                column("mean_x", "mean across", "1", "mean along the horizontal axis", &[x]),
                column("mean_y", "mean up", "1", "mean along the vertical axis", &[y]),
                column(
                    "cov_xx",
                    "variance across",
                    "1",
                    "variance along the horizontal axis",
                    &[xx],
                ),
                column("cov_xy", "covariance", "1", "covariance of the two", &[xy]),
                column("cov_yy", "variance up", "1", "variance along the vertical axis", &[yy]),
            ]
        }
        FigureData::Nodes(data) => {
            let phases = data.re.iter().zip(&data.im).map(|(re, im)| im.atan2(*re) / PI);
            vec![
                column("node", "i", "1", "number of the node", &count(0, data.re.len())),
                column("re", "Re⟨aᵢ⟩", "1", "real part of its amplitude", &data.re),
                column("im", "Im⟨aᵢ⟩", "1", "its imaginary part", &data.im),
                column("phase", "φᵢ", "π", "its phase", &phases.collect::<Vec<_>>()),
            ]
        }
        FigureData::Spectrum(data) => spectrum_columns(kind, data),
        FigureData::Compared(data) => {
            let x = match kind {
                Kind::DissipatorOrder | Kind::Populations => time(&data.x),
                Kind::Balance => along(options.grid.axis, &data.x),
                _ => along(Axis::Xi, &data.x),
            };
            let unit = match kind {
                Kind::CrossDiffusion => "ω₁",
                _ => "1",
            };
            let curves = data.curves.iter().enumerate().map(|(k, curve)| {
                if let Some((name, symbol, unit, meaning)) = thermal_column(kind, k) {
                    return Column::new(name, symbol, unit, meaning, &curve.values);
                }
                let name = format!("{} ({})", curve.label, curve.equations.name());
                let meaning = match curve.equations {
                    Equations::MasterEquation => "by the master equation",
                    Equations::Published => "as published",
                };
                Column::new(&name, &curve.label, unit, meaning, &curve.values)
            });
            std::iter::once(x).chain(curves).collect()
        }
    }
}

pub fn time(values: &[f64]) -> Column {
    Column::new("t", "t", "1/ω₁", "time", values)
}

/// A parameter that is scanned.
pub fn along(axis: Axis, values: &[f64]) -> Column {
    let (label, unit) =
        parameter_spec(axis.key()).map_or((axis.key(), ""), |spec| (spec.label, spec.unit));
    let unit = if unit.is_empty() { "1" } else { unit };
    Column::new(axis.key(), symbol(axis), unit, label, values)
}

fn count(from: usize, length: usize) -> Vec<f64> {
    (from..from + length).map(|k| k as f64).collect()
}

fn eigenvalue_columns(
    kind: Kind,
    options: &PanelOptions,
    curves: &[EigenvalueCurve],
) -> Vec<Column> {
    let Some(first) = curves.first() else { return Vec::new() };
    let x = match kind {
        Kind::XiSlice => Column::new("phase", "φ", "π", "phase of ξ = |ξ|exp(iφ)", &first.scan.x),
        _ => along(options.grid.axis, &first.scan.x),
    };
    let part = |curve: &EigenvalueCurve, real: bool| {
        let (part, symbol) = if real { ("re", "Re") } else { ("im", "Im") };
        let plus = plus_branch(&curve.scan);
        [("plus", "λ₊", plus), ("minus", "λ₋", 1 - plus)].map(|(sign, lambda, branch)| {
            let values = if real { &curve.scan.re[branch] } else { &curve.scan.im[branch] };
            let what =
                if real { "minus the damping of the amplitude" } else { "minus the frequency" };
            let (name, symbol) = (format!("{part}_{sign}"), format!("{symbol} {lambda}"));
            Column::new(&name, &symbol, "ω₁", what, values).of(curve.equations, &curve.of)
        })
    };
    let shown_first = match kind {
        Kind::EigenvaluesImaginary => false,
        Kind::XiSlice => options.shown_part() == Part::Real,
        _ => true,
    };
    let parts = |real: bool| curves.iter().flat_map(move |curve| part(curve, real));
    std::iter::once(x).chain(parts(shown_first)).chain(parts(!shown_first)).collect()
}

fn locking_columns(options: &PanelOptions, data: &LockingData) -> Vec<Column> {
    let mut columns = vec![along(options.grid.axis, &data.x)];
    for curve in &data.curves {
        let of = |column: Column| column.of(Equations::MasterEquation, &curve.of);
        let method = curve.method.name();
        let what = format!("phase-locking value, method {method}");
        columns.push(of(Column::new(&format!("plv_{method}"), "PLV", "1", &what, &curve.values)));
        if curve.method == Method::MonteCarlo {
            let (name, what) = (format!("standard_error_{method}"), "its standard error");
            columns.push(of(Column::new(&name, "σ", "1", what, &curve.errors)));
        }
    }
    columns
}

fn steady_columns(kind: Kind, options: &PanelOptions, curves: &[SteadyCurve]) -> Vec<Column> {
    let Some(first) = curves.first() else { return Vec::new() };
    let mut columns = vec![along(options.grid.axis, &first.scan.x)];
    let shown = quantity_of(kind).map(|quantity| quantity.columns()).unwrap_or_default();
    for curve in curves {
        columns.extend(shown.iter().map(
            |SteadyColumn { name, symbol, unit, meaning, read, .. }| {
                Column::new(name, symbol, unit, meaning, read(&curve.scan))
                    .of(curve.equations, &curve.of)
            },
        ));
    }
    for curve in curves {
        let stable: Vec<f64> = curve.scan.stable.iter().map(|flag| f64::from(*flag)).collect();
        let what = "1 where there is a steady state";
        columns.push(
            Column::new("stable", "stable", "1", what, &stable).of(curve.equations, &curve.of),
        );
    }
    columns
}

fn spectrum_columns(kind: Kind, data: &SpectrumData) -> Vec<Column> {
    match kind {
        Kind::NetworkSpectrum => vec![
            Column::new(
                "mode",
                "α",
                "1",
                "number of the mode of the noise",
                &count(1, data.noise.len()),
            ),
            Column::new("noise", "Ξα", "1", "eigenvalue of Ξ", &data.noise),
        ],
        _ => vec![
            Column::new(
                "re_lambda",
                "Re λ",
                "ω",
                "minus the damping of a mode's amplitude",
                &data.re,
            ),
            Column::new("im_lambda", "Im λ", "ω", "minus its frequency", &data.im),
        ],
    }
}

/// Name, symbol, unit and meaning of the curves of heat, which have no other.
fn thermal_column(
    kind: Kind,
    curve: usize,
) -> Option<(&'static str, &'static str, &'static str, &'static str)> {
    let columns: &[_] = match kind {
        Kind::Populations => &[
            ("n1", "n₁", "1", "quanta of oscillator 1"),
            ("n2", "n₂", "1", "quanta of oscillator 2"),
            ("flux", "J", "ω₁", "quanta per time from 2 to 1"),
        ],
        Kind::Balance => &[
            ("from_bath1", "J₁", "ω₁", "quanta per time from bath 1 to oscillator 1"),
            ("from_bath2", "J₂", "ω₁", "quanta per time from bath 2 to oscillator 2"),
            ("flux", "J", "ω₁", "quanta per time from 2 to 1"),
            ("from_noise", "Jξ", "ω₁", "quanta per time from the shared noise to each"),
        ],
        _ => &[],
    };
    columns.get(curve).copied()
}
