//! Eigenvalues of the drift along an axis.

use super::family::{family, label_of, Member, MemberScan};
use super::options::{axis_title, symbol, PanelOptions};
use crate::analysis::{eigenvalue_scan, published, xi_slice, Axis, EigenvalueScan, Equations};
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

/// One scan of both branches.
pub type EigenvalueCurve = MemberScan<EigenvalueScan>;

pub fn data(params: &Params, options: &PanelOptions) -> Result<Vec<EigenvalueCurve>, Error> {
    let mut curves = Vec::new();
    for Member { of, params } in family(params, options)? {
        let grid = options.grid.grid(&params)?;
        for equations in options.equations.list() {
            let scan = match equations {
                Equations::MasterEquation => eigenvalue_scan(&params, &grid)?,
                Equations::Published => published::eigenvalue_scan(&params, &grid)?,
            };
            curves.push(EigenvalueCurve { of: of.clone(), equations, scan });
        }
    }
    Ok(curves)
}

pub fn figure(
    part: Part,
    params: &Params,
    options: &PanelOptions,
    data: &[EigenvalueCurve],
) -> Result<LineFigure, Error> {
    let pair = Pair::new(*params)?;
    let axis = options.grid.axis;
    let (title, key) = match part {
        Part::Real => ("Re λ (ω₁)", "re"),
        Part::Imaginary => ("Im λ (ω₁)", "im"),
    };
    let curves = curves(part, data);
    let (min, max) = range(curves.iter().flat_map(|curve| &curve.y), part);
    let present =
        eigenvalues(&pair).map(|value| if part == Part::Real { value.re } else { value.im });
    let x = data.first().map_or(&[][..], |curve| &curve.scan.x);
    Ok(LineFigure {
        x: AxisSpec::over(axis.key(), axis_title(axis), x),
        y: AxisSpec { key, title: title.into(), min, max },
        equal_aspect: false,
        curves,
        marks: marks(&pair, axis),
        rules: Vec::new(),
        marker: options.marker.then(|| {
            labelled_marker(axis, params, present.map(|value| (value, Role::Both)).to_vec())
        }),
        summary: summary(&pair, part),
    })
}

/// The eigenvalues on the circle through the present |ξ|.
pub fn slice_data(params: &Params, options: &PanelOptions) -> Result<Vec<EigenvalueCurve>, Error> {
    family(params, options)?
        .into_iter()
        .map(|Member { of, params }| {
            let pair = Pair::new(params)?;
            let scan = xi_slice(&pair, params.xi.abs(), options.grid.curve_points());
            Ok(EigenvalueCurve { of, equations: Equations::MasterEquation, scan })
        })
        .collect()
}

pub fn slice_figure(
    params: &Params,
    options: &PanelOptions,
    data: &[EigenvalueCurve],
) -> Result<LineFigure, Error> {
    let pair = Pair::new(*params)?;
    let curves = curves(Part::Real, data);
    let (min, max) = range(curves.iter().flat_map(|curve| &curve.y), Part::Real);
    let phase = if params.xi < 0.0 { 1.0 } else { 0.0 };
    let present = eigenvalues(&pair).map(|value| (value.re, Role::Both));
    Ok(LineFigure {
        x: AxisSpec { key: "phase", title: "phase of ξ (π)".into(), min: -1.0, max: 1.0 },
        y: AxisSpec { key: "re", title: "Re λ (ω₁)".into(), min, max },
        equal_aspect: false,
        curves,
        marks: Vec::new(),
        rules: Vec::new(),
        marker: (options.marker && options.curves.is_none()).then(|| Marker {
            x: phase,
            label: format!("ξ = {}", short(params.xi)),
            points: present.to_vec(),
        }),
        summary: format!(
            "On the circle |ξ| = {} the dampings agree where the two curves meet; {}.",
            short(params.xi.abs()),
            regime(&pair)
        ),
    })
}

fn curves(part: Part, data: &[EigenvalueCurve]) -> Vec<Curve> {
    let derived = |curve: &&EigenvalueCurve| curve.equations == Equations::MasterEquation;
    let count = data.iter().filter(derived).count();
    let mut curves = Vec::new();
    let mut index = 0;
    for curve in data {
        let published = curve.equations == Equations::Published && count > 0;
        // The published frequencies are the derived ones, of the conjugate block: nothing to compare.
        if published && part == Part::Imaginary {
            continue;
        }
        let columns = if part == Part::Real { &curve.scan.re } else { &curve.scan.im };
        for (branch, values) in columns.iter().enumerate() {
            let name = ["λ₊", "λ₋"][branch];
            let single = curve.of.is_empty();
            curves.push(Curve {
                label: match (single, published, branch) {
                    (true, false, _) => name.into(),
                    (true, true, _) => format!("{name} publ."),
                    (false, false, 0) => label_of(&curve.of),
                    _ => String::new(),
                },
                dashed: published || (single && branch == 1),
                ..Curve::new(
                    match (single, published) {
                        // Two branches of one system: no oscillator's colour belongs to either.
                        (true, false) => Role::Both,
                        (true, true) => Role::Reference,
                        (false, _) => Role::Family { index, count },
                    },
                    curve.scan.x.clone(),
                    values.clone(),
                )
            });
        }
        if !published {
            index += 1;
        }
    }
    curves
}

/// The present value of an axis, with dots at these values.
pub fn labelled_marker(axis: Axis, params: &Params, points: Vec<(f64, Role)>) -> Marker {
    let value = axis.value(params);
    Marker { x: value, label: format!("{} = {}", symbol(axis), short(value)), points }
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
        both(limit, "no steady state", MarkStyle::Limit);
    }
    marks
}

fn summary(pair: &Pair, part: Part) -> String {
    let [first, second] = eigenvalues(pair);
    let numbers = match part {
        Part::Real if first.re > 0.0 => format!(
            "One mode grows at the rate {}, the other decays at {}",
            short(first.re),
            short(-second.re)
        ),
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
pub fn regime(pair: &Pair) -> String {
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
