//! Curves, range and columns of two eigenvalues.

use crate::analysis::{EigenvalueScan, Equations};
use crate::figures::{Curve, Role};
use crate::panels::data::EigenvalueCurve;
use crate::panels::family::label_of;
use crate::panels::files::Column;
use crate::panels::options::Part;

/// Which branch is λ₊, the one with + before the root of Eq. 24: the slower mode where the frequencies differ most.
fn plus_branch(scan: &EigenvalueScan) -> usize {
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

/// What is drawn of a part of both.
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
                    (true, true, _) => format!("{name} printed"),
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

/// Both parts of both eigenvalues after the axis, the part that is shown first.
pub fn columns(x: Column, shown: Part, curves: &[EigenvalueCurve]) -> Vec<Column> {
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
    let first = shown == Part::Real;
    let parts = |real: bool| curves.iter().flat_map(move |curve| part(curve, real));
    std::iter::once(x).chain(parts(first)).chain(parts(!first)).collect()
}
