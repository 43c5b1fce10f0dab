//! Eigenvalues of the drift along an axis.

use super::axes::scanned_axis;
use super::family::{family, label_of, spoken, Member, MemberScan};
use super::marker::{marker_on, marks, published_strokes};
use super::mode_words::turning;
use super::options::{EquationChoice, PanelOptions};
use super::part::Part;
use super::phrases::unpublished;
use super::regime::regime;
use crate::analysis::{eigenvalue_scan, published, EigenvalueScan, Equations};
use crate::error::Error;
use crate::figures::{short, AxisSpec, Curve, LineFigure, Role};
use crate::physics::{eigenvalues, eigenvector_overlap, Pair, Params, STABILITY_MARGIN};

/// One scan of both branches.
pub type EigenvalueCurve = MemberScan<EigenvalueScan>;

pub fn data(params: &Params, options: &PanelOptions) -> Result<Vec<EigenvalueCurve>, Error> {
    let mut curves = Vec::new();
    for Member { of, params } in family(params, options)? {
        let grid = options.grid.grid(&params)?;
        for equations in options.equations.list() {
            let scan = match equations {
                Equations::MasterEquation => eigenvalue_scan(&params, &grid),
                Equations::Published => published::eigenvalue_scan(&params, &grid),
            };
            match scan {
                Ok(scan) => curves.push(EigenvalueCurve { of: of.clone(), equations, scan }),
                // Beside the master equation the published formulas are shown where they are defined.
                Err(Error::NotDefined { .. }) if options.equations == EquationChoice::Both => {}
                Err(error) => return Err(error),
            }
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
    let (spoken, member) = spoken(params, options)?;
    let pair = Pair::new(spoken)?;
    let axis = options.grid.axis;
    let curves = curves(part, data);
    let (min, max) = range(curves.iter().flat_map(|curve| &curve.y), part == Part::Real);
    let x = data.first().map_or(&[][..], |curve| &curve.scan.x);
    let x = scanned_axis(params, options, x);
    let both = options.equations == EquationChoice::Both;
    let drawn = data.iter().any(|curve| curve.equations == Equations::Published);
    let missing = unpublished(&pair, both, drawn);
    Ok(LineFigure {
        marks: marks(&pair, axis, options),
        marker: options.marker.then(|| marker_on(axis, params, &curves)),
        strokes: published_strokes(&curves),
        curves,
        summary: member + &summary(&pair, part, options.equations) + missing,
        ..LineFigure::new(x, AxisSpec::new(part.name(), part.title(), min, max))
    })
}

/// Which branch is λ₊, the one with + before the root of Eq. 24: the slower mode where the frequencies differ most.
pub fn plus_branch(scan: &EigenvalueScan) -> usize {
    let differences = scan.im[0].iter().zip(&scan.im[1]).map(|(one, other)| one - other);
    let largest =
        differences.fold(
            0.0,
            |most: f64, difference| {
                if difference.abs() > most.abs() {
                    difference
                } else {
                    most
                }
            },
        );
    usize::from(largest < 0.0)
}

pub fn curves(part: Part, data: &[EigenvalueCurve]) -> Vec<Curve> {
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
        let plus = plus_branch(&curve.scan);
        for (branch, values) in columns.iter().enumerate() {
            let name = if branch == plus { "λ₊" } else { "λ₋" };
            let single = curve.of.is_empty();
            curves.push(Curve {
                label: match (single, published, branch) {
                    (true, false, _) => name.into(),
                    (true, true, _) => format!("{name} publ."),
                    (false, false, 0) => label_of(&curve.of),
                    _ => String::new(),
                },
                dashed: published,
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

/// A little air around the curves; `zero`: dampings along an axis always show where stability ends.
pub fn range<'a>(values: impl Iterator<Item = &'a f64>, zero: bool) -> (f64, f64) {
    const AIR: f64 = 0.06;
    let (mut min, mut max) = values
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(min, max), value| {
            (min.min(*value), max.max(*value))
        });
    if zero {
        max = max.max(0.0);
    }
    if max - min < 1e-6 {
        (min, max) = (min - 0.1, max + 0.1);
    }
    let air = AIR * (max - min);
    (min - air, max + air)
}

fn summary(pair: &Pair, part: Part, equations: EquationChoice) -> String {
    let printed = equations == EquationChoice::One(Equations::Published);
    let values = if printed { published::eigenvalues(pair) } else { Ok(eigenvalues(pair)) };
    let [first, second] = match values {
        Ok(values) => values,
        Err(error) => return format!("{error}."),
    };
    let numbers = match part {
        Part::Real if first.re.abs() <= STABILITY_MARGIN => {
            format!("One mode rings undamped, the other decays at {}", short(-second.re))
        }
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
        Part::Imaginary => turning([first, second]),
    };
    let source = if printed { "As printed in Eq. 24: " } else { "" };
    format!("{source}{numbers}; {}.", regime(pair))
}

/// How near the two modes are to being one.
pub fn method_line(params: &Params, options: &PanelOptions) -> Result<String, Error> {
    // Of a family each member has its own.
    if options.curves.is_some() {
        return Ok("Closed form.".into());
    }
    let overlap = eigenvector_overlap(&Pair::new(*params)?);
    Ok(format!(
        "Closed form. The two eigenvectors overlap by {} (0: orthogonal, 1: an exceptional point).",
        short(overlap)
    ))
}
