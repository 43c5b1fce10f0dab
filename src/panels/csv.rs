//! Figure data as text.

use super::options::PanelOptions;
use super::thermal::is_thermal;
use super::{FigureData, Kind, MapData};
use crate::analysis::{Axis, Equations, Method};
use crate::physics::Params;
use std::fmt::Write;

type Column<'a> = (String, &'a [f64]);

/// Comment lines with version, kind and parameters, then a header and one line per point.
pub fn table(kind: Kind, params: &Params, options: &PanelOptions, data: &FigureData) -> String {
    let mut text = format!("# Odd Sympathy {}, {}\n", env!("CARGO_PKG_VERSION"), kind.name());
    for (key, value) in Params::KEYS.into_iter().zip(params.to_array()) {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "# {key} = {value}");
    }
    if matches!(kind, Kind::Populations | Kind::Wigner) {
        for (name, a) in ["a1", "a2"].into_iter().zip(options.start) {
            let _ = writeln!(text, "# {name}(0) = {} {:+}i", a.re, a.im);
        }
    }
    if let FigureData::Map(map) = data {
        return text + &long_table(kind, params, options, map);
    }
    if let FigureData::PhaseSpace(data) = data {
        let ([x, y], [xx, xy, yy]) = (data.mean, data.covariance);
        let _ = writeln!(text, "# mode = {}", options.phase_space.name());
        let _ = writeln!(text, "# ordering = {}", options.ordering.name());
        let t = options.head.unwrap_or(0.0);
        return format!("{text}t,mean_x,mean_y,cov_xx,cov_xy,cov_yy\n{t},{x},{y},{xx},{xy},{yy}\n");
    }
    let columns = columns(kind, options, data);
    let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
    let _ = writeln!(text, "{}", names.join(","));
    let rows = columns.first().map_or(0, |(_, values)| values.len());
    for row in 0..rows {
        let cells: Vec<String> = columns
            .iter()
            .map(|(_, values)| values.get(row).filter(|value| value.is_finite()))
            .map(|value| value.map(f64::to_string).unwrap_or_default())
            .collect();
        let _ = writeln!(text, "{}", cells.join(","));
    }
    text
}

/// One line for each value: a map has two axes.
fn long_table(kind: Kind, params: &Params, options: &PanelOptions, map: &MapData) -> String {
    let mut text = match map.locking {
        Some((axis, method)) => format!("xi,{},plv_{}\n", axis.key(), method.name()),
        None if kind == Kind::InformationMap => format!("xi,bias,{}\n", options.measure.column()),
        None if kind == Kind::PlvMatrix => "j,i,plv\n".to_owned(),
        None if kind == Kind::XiPlane => "xi_re,xi_im,locking_rate\n".to_owned(),
        None => "xi_re,xi_im,re_lambda_in_phase,re_lambda_antiphase\n".to_owned(),
    };
    let places = map.y.iter().flat_map(|y| map.x.iter().map(move |x| (x, y)));
    for ((x, y), value) in places.zip(&map.values) {
        let centre = -0.5 * params.gamma;
        let _ = match (map.locking, kind) {
            (None, Kind::XiSheet | Kind::Fig1c) => {
                writeln!(text, "{x},{y},{},{}", centre + 0.5 * value, centre - 0.5 * value)
            }
            _ if value.is_finite() => writeln!(text, "{x},{y},{value}"),
            _ => writeln!(text, "{x},{y},"),
        };
    }
    text
}

fn columns<'a>(kind: Kind, options: &PanelOptions, data: &'a FigureData) -> Vec<Column<'a>> {
    let axis = options.grid.axis.key().to_owned();
    match data {
        FigureData::Motion(path) => vec![
            ("t".into(), &path.t),
            ("re1".into(), &path.re1),
            ("im1".into(), &path.im1),
            ("re2".into(), &path.re2),
            ("im2".into(), &path.im2),
        ],
        FigureData::Eigenvalues(curves) => {
            let x = curves.first().map(|curve| (axis, curve.scan.x.as_slice()));
            let values = curves.iter().flat_map(|curve| {
                let (re, im) = (&curve.scan.re, &curve.scan.im);
                [
                    ("re_plus", &re[0]),
                    ("re_minus", &re[1]),
                    ("im_plus", &im[0]),
                    ("im_minus", &im[1]),
                ]
                .map(|(name, column)| (named(name, curve.equations, &curve.of), column.as_slice()))
            });
            x.into_iter().chain(values).collect()
        }
        FigureData::Locking(data) => {
            let values = data.curves.iter().flat_map(|curve| {
                let name = |what: &str| {
                    let name = format!("{what}_{}", curve.method.name());
                    named(&name, Equations::MasterEquation, &curve.of)
                };
                let value = (name("plv"), curve.values.as_slice());
                let sampled = curve.method == Method::MonteCarlo;
                let error = sampled.then(|| (name("standard_error"), curve.errors.as_slice()));
                std::iter::once(value).chain(error)
            });
            std::iter::once((axis, data.x.as_slice())).chain(values).collect()
        }
        FigureData::Steady(curves) => {
            let x = curves.first().map(|curve| (axis, curve.scan.x.as_slice()));
            let values = curves.iter().flat_map(|curve| {
                let scan = &curve.scan;
                [
                    ("theta11", &scan.theta11),
                    ("theta22", &scan.theta22),
                    ("theta12_re", &scan.theta12_re),
                    ("theta12_im", &scan.theta12_im),
                    ("flux", &scan.flux),
                    ("min_eigenvalue", &scan.min_eigenvalue),
                    ("mutual_information", &scan.mutual_information),
                    ("classical_correlation", &scan.classical_correlation),
                    ("discord", &scan.discord),
                    ("log_negativity", &scan.log_negativity),
                ]
                .map(|(name, column)| (named(name, curve.equations, &curve.of), column.as_slice()))
            });
            x.into_iter().chain(values).collect()
        }
        FigureData::Map(_) | FigureData::PhaseSpace(_) => Vec::new(),
        FigureData::Nodes(data) => vec![("re".into(), &data.re), ("im".into(), &data.im)],
        FigureData::Spectrum(data) => vec![
            ("noise".into(), &data.noise),
            ("re_lambda".into(), &data.re),
            ("im_lambda".into(), &data.im),
        ],
        FigureData::Compared(data) if is_thermal(kind) => {
            let (x, names) = match kind {
                Kind::Populations => ("t".to_owned(), &["n1", "n2", "flux"][..]),
                _ => (axis, &["from_bath1", "from_bath2", "flux", "from_noise"][..]),
            };
            let curves = names.iter().zip(&data.curves);
            let curves = curves.map(|(name, curve)| ((*name).to_owned(), curve.values.as_slice()));
            std::iter::once((x, data.x.as_slice())).chain(curves).collect()
        }
        FigureData::Compared(data) => {
            let curves = data.curves.iter().map(|curve| {
                let name = format!("{} ({})", curve.label, curve.equations.name());
                (name, curve.values.as_slice())
            });
            std::iter::once(("x".to_owned(), data.x.as_slice())).chain(curves).collect()
        }
    }
}

fn named(quantity: &str, equations: Equations, of: &[(Axis, f64)]) -> String {
    let mut name = quantity.to_owned();
    if equations == Equations::Published {
        name += "_published";
    }
    for (axis, value) in of {
        name += &format!("_{}={value}", axis.key());
    }
    name
}
