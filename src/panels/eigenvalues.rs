//! Eigenvalues of the drift along an axis.

use super::options::{axis_title, symbol, PanelOptions};
use crate::analysis::{eigenvalue_scan, Axis, EigenvalueScan};
use crate::error::Error;
use crate::figures::{short, AxisSpec, Curve, LineFigure, Mark, MarkStyle, Marker, Role};
use crate::physics::{eigenvalues, exceptional_points, xi_critical, xi_limit, Pair, Params};

/// Which part of the eigenvalues is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Real,
    Imaginary,
}

/// Values closer than this to an exceptional point are called by its name.
const AT_THE_POINT: f64 = 5e-3;

pub fn data(params: &Params, options: &PanelOptions) -> Result<EigenvalueScan, Error> {
    eigenvalue_scan(params, &options.grid.grid(params)?)
}

pub fn figure(
    part: Part,
    params: &Params,
    options: &PanelOptions,
    scan: &EigenvalueScan,
) -> Result<LineFigure, Error> {
    let pair = Pair::new(*params)?;
    let axis = options.grid.axis;
    let (columns, title, key) = match part {
        Part::Real => (&scan.re, "Re λ (ω₁)", "re"),
        Part::Imaginary => (&scan.im, "Im λ (ω₁)", "im"),
    };
    let curves = columns
        .iter()
        .enumerate()
        .map(|(branch, values)| Curve {
            label: ["λ₊", "λ₋"][branch].into(),
            // Two branches of one system: no oscillator's colour belongs to either.
            role: Role::Both,
            dashed: branch == 1,
            x: scan.x.clone(),
            y: values.clone(),
            head: None,
        })
        .collect();
    let (min, max) = range(columns.iter().flatten(), part);
    let values = eigenvalues(&pair);
    let present = values.map(|value| if part == Part::Real { value.re } else { value.im });
    Ok(LineFigure {
        x: AxisSpec {
            key: axis.key(),
            title: axis_title(axis),
            min: scan.x.first().copied().unwrap_or(0.0),
            max: scan.x.last().copied().unwrap_or(1.0),
        },
        y: AxisSpec { key, title: title.into(), min, max },
        equal_aspect: false,
        curves,
        marks: marks(&pair, axis),
        marker: options.marker.then(|| Marker {
            x: axis.value(params),
            label: format!("{} = {}", symbol(axis), short(axis.value(params))),
            points: present.map(|value| (value, Role::Both)).to_vec(),
        }),
        summary: summary(&pair, part),
    })
}

/// A little air around the curves; dampings always show zero, where stability ends.
fn range<'a>(values: impl Iterator<Item = &'a f64>, part: Part) -> (f64, f64) {
    const AIR: f64 = 0.06;
    let (mut min, mut max) = values
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(min, max), value| {
            (min.min(*value), max.max(*value))
        });
    if part == Part::Real {
        max = max.max(0.0);
    }
    if max - min < 1e-6 {
        (min, max) = (min - 0.1, max + 0.1);
    }
    let air = AIR * (max - min);
    (min - air, max + air)
}

/// Exceptional points and limits that lie on the real ξ axis.
pub fn marks(pair: &Pair, axis: Axis) -> Vec<Mark> {
    let mut marks = Vec::new();
    if axis != Axis::Xi {
        return marks;
    }
    let mut both = |x: f64, label: &str, style| {
        for x in [-x, x] {
            marks.push(Mark { x, label: label.into(), style });
        }
    };
    if pair.params().g == 0.0 && pair.delta() != 0.0 {
        both(xi_critical(pair), "EP", MarkStyle::Threshold);
    }
    let limit = xi_limit(pair);
    if limit < 1.0 {
        both(limit, "unstable", MarkStyle::Limit);
    }
    marks
}

fn summary(pair: &Pair, part: Part) -> String {
    let [first, second] = eigenvalues(pair);
    let numbers = match part {
        Part::Real => {
            format!(
                "The amplitudes decay at the rates {} and {}",
                short(-first.re),
                short(-second.re)
            )
        }
        Part::Imaginary => {
            format!("The normal modes turn at {} and {}", short(-first.im), short(-second.im))
        }
    };
    format!("{numbers}; {}.", regime(pair))
}

/// Where the pair stands to its exceptional points.
fn regime(pair: &Pair) -> String {
    let critical = xi_critical(pair);
    let xi = pair.params().xi.abs();
    if pair.delta() == 0.0 {
        return "without detuning there is no exceptional point".into();
    }
    if pair.params().g != 0.0 {
        let point = exceptional_points(pair)[0];
        return format!(
            "the exceptional points are off the real axis, at ξ = ±{} {} {}i",
            short(point.re.abs()),
            if point.im < 0.0 { "−" } else { "+" },
            short(point.im.abs())
        );
    }
    if (xi - critical).abs() < AT_THE_POINT {
        return format!("this is the exceptional point |ξ| = ξcrit = {}", short(critical));
    }
    let (word, what) = if xi < critical {
        ("below", "frequencies differ, dampings agree")
    } else {
        ("beyond", "frequencies agree, dampings differ")
    };
    format!("{word} the exceptional point ξcrit = {} the {what}", short(critical))
}
