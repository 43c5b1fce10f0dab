//! Quanta and what flows: curves and columns of the two figures of heat.

use crate::analysis::Equations;
use crate::figures::{Curve, Role};
use crate::panels::data::{ComparedCurve, ComparedData};
use crate::panels::files::Column;
use crate::physics::Pair;
use num_complex::Complex64;

/// The curves under these names.
pub fn labelled<const N: usize>(
    x: Vec<f64>,
    names: [&str; N],
    columns: [Vec<f64>; N],
) -> ComparedData {
    let curves = names.into_iter().zip(columns).map(|(label, values)| ComparedCurve {
        label: label.into(),
        equations: Equations::MasterEquation,
        values,
    });
    ComparedData { x, curves: curves.collect() }
}

/// What is drawn: what belongs to one oscillator solid, what passes between them dashed.
pub fn curves(data: &ComparedData) -> Vec<Curve> {
    let role = |k: usize| match k {
        0 => Role::First,
        1 => Role::Second,
        2 => Role::Both,
        _ => Role::Reference,
    };
    let curve = |(k, curve): (usize, &ComparedCurve)| Curve {
        label: curve.label.clone(),
        dashed: k >= 2,
        ..Curve::new(role(k), data.x.clone(), curve.values.clone())
    };
    data.curves.iter().enumerate().map(curve).collect()
}

/// Name, symbol, unit and meaning of a column.
pub type Heading = (&'static str, &'static str, &'static str, &'static str);

/// The axis, then the curves under these headings.
pub fn columns(x: Column, headings: &[Heading], data: &ComparedData) -> Vec<Column> {
    let curves = headings.iter().zip(&data.curves).map(|((name, symbol, unit, meaning), curve)| {
        Column::new(name, symbol, unit, meaning, &curve.values)
    });
    std::iter::once(x).chain(curves).collect()
}

/// Re(x*Θ₁₂): what each oscillator loses to the noise that both share.
pub fn noise_share(pair: &Pair, theta12: Complex64) -> f64 {
    (pair.cross_damping().conj() * theta12).re
}
