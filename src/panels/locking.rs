//! Phase locking along an axis.

use super::eigenvalues::marks;
use super::options::{axis_title, symbol, Curves, PanelOptions};
use crate::analysis::{phase_locking, Axis, Method, PhaseLockingOptions, PhaseLockingScan};
use crate::error::Error;
use crate::figures::{short, AxisSpec, Curve, LineFigure, Marker, Role};
use crate::physics::{xi_critical, Pair, Params};
use std::ops::Range;

/// The sentence needs no more digits than it shows.
const SENTENCE_TOLERANCE: f64 = 1e-4;
/// Below this the oscillators are called not locked.
const UNLOCKED: f64 = 0.1;

/// One curve of phase-locking values; shorter than the axis while it is being computed.
#[derive(Clone, Debug, PartialEq)]
pub struct LockingCurve {
    /// Parameter that tells the curves apart, with its value.
    pub of: Option<(Axis, f64)>,
    /// How it was computed.
    pub method: Method,
    /// Signed values.
    pub values: Vec<f64>,
}

/// Curves over one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct LockingData {
    /// Values of the axis.
    pub x: Vec<f64>,
    /// The curves.
    pub curves: Vec<LockingCurve>,
}

pub fn data(params: &Params, options: &PanelOptions) -> Result<LockingData, Error> {
    let mut methods = vec![options.locking];
    if options.with_limit {
        methods.insert(0, PhaseLockingOptions::new(Method::Limit));
    }
    let grid = options.grid.grid(params)?;
    let mut curves = Vec::new();
    for (of, params) in family(params, options.curves.as_ref())? {
        for method in &methods {
            // Each member of a family may allow another part of the axis.
            let grid = options.grid.grid(&params)?;
            let mut scan = PhaseLockingScan::new(params, grid, *method)?;
            scan.advance(grid.points())?;
            let values = scan.cells().iter().map(|cell| cell.value).collect();
            curves.push(LockingCurve { of, method: method.method, values });
        }
    }
    Ok(LockingData { x: grid.values(), curves })
}

type Member = (Option<(Axis, f64)>, Params);

fn family(params: &Params, curves: Option<&Curves>) -> Result<Vec<Member>, Error> {
    let Some(Curves { key, values }) = curves else {
        return Ok(vec![(None, *params)]);
    };
    let member = |value: &f64| {
        let pair = key.pair_at(params, *value)?;
        Ok((Some((*key, *value)), *pair.params()))
    };
    values.iter().map(member).collect()
}

pub fn figure(
    params: &Params,
    options: &PanelOptions,
    data: &LockingData,
) -> Result<LineFigure, Error> {
    let pair = Pair::new(*params)?;
    let axis = options.grid.axis;
    let curves = data.curves.iter().flat_map(|curve| pieces(curve, &data.x, axis)).collect();
    let ensemble = PhaseLockingOptions {
        method: Method::Ensemble,
        tolerance: SENTENCE_TOLERANCE,
        ..options.locking
    };
    let present = phase_locking(&pair, &ensemble)?.value;
    Ok(LineFigure {
        x: AxisSpec {
            key: axis.key(),
            title: axis_title(axis),
            min: data.x.first().copied().unwrap_or(0.0),
            max: data.x.last().copied().unwrap_or(1.0),
        },
        y: AxisSpec { key: "plv", title: "PLV".into(), min: -1.05, max: 1.05 },
        equal_aspect: false,
        curves,
        marks: marks(&pair, axis),
        marker: options.marker.then(|| Marker {
            x: axis.value(params),
            label: format!("{} = {}", symbol(axis), short(axis.value(params))),
            points: vec![(present, Role::Both)],
        }),
        summary: summary(&pair, present, &ensemble),
    })
}

/// The long-time value jumps where ξ changes sign: drawn as two pieces, only the right one named.
fn pieces(curve: &LockingCurve, x: &[f64], axis: Axis) -> Vec<Curve> {
    let piece = |range: Range<usize>, label: String| Curve {
        label,
        role: if curve.method == Method::Limit { Role::Reference } else { Role::Both },
        dashed: curve.method == Method::Limit,
        x: x[range.clone()].to_vec(),
        y: curve.values[range].to_vec(),
        head: None,
    };
    let end = curve.values.len();
    let jump = x[..end].partition_point(|x| *x < 0.0);
    if curve.method != Method::Limit || axis != Axis::Xi || jump == 0 || jump == end {
        return vec![piece(0..end, label(curve))];
    }
    let right = if x[jump] == 0.0 { jump + 1 } else { jump };
    vec![piece(0..jump, String::new()), piece(right..end, label(curve))]
}

fn label(curve: &LockingCurve) -> String {
    match (curve.of, curve.method) {
        (Some((key, value)), Method::Limit) => format!("{} = {}, t → ∞", symbol(key), short(value)),
        (Some((key, value)), _) => format!("{} = {}", symbol(key), short(value)),
        (None, Method::Limit) => "t → ∞".into(),
        (None, Method::Ensemble) => "window".into(),
        (None, Method::MonteCarlo) => "sampled".into(),
    }
}

fn summary(pair: &Pair, value: f64, options: &PhaseLockingOptions) -> String {
    let word = if value <= -UNLOCKED {
        "Locked in antiphase"
    } else if value >= UNLOCKED {
        "Locked in phase"
    } else {
        "Not locked"
    };
    let window = options.window(pair);
    let span = format!(
        "averaged over t = {} … {}",
        short(window.start),
        short(window.start + window.duration)
    );
    let critical = xi_critical(pair);
    let place = if critical > 0.0 {
        format!("; |ξ| is {} × ξcrit", short(pair.params().xi.abs() / critical))
    } else {
        String::new()
    };
    format!("{word}: PLV = {}, {span}{place}.", short(value))
}
