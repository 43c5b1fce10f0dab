//! Phase locking along an axis.

use super::eigenvalues::{labelled_marker, marks};
use super::family::{family, label_of, Member};
use super::options::{axis_title, PanelOptions};
use crate::analysis::{phase_locking, Axis, Method, PhaseLockingOptions, PhaseLockingScan};
use crate::error::Error;
use crate::figures::{short, AxisSpec, Curve, LineFigure, Role};
use crate::physics::{xi_critical, Pair, Params};
use std::ops::Range;

/// One figure must stay a matter of seconds; longer curves are for `PhaseLockingScan`.
const MAX_POINTS: usize = 2001;
/// The sentence needs no more digits than it shows.
const SENTENCE_TOLERANCE: f64 = 1e-4;
/// Below this the oscillators are called not locked …
const UNLOCKED: f64 = 0.1;
/// … and from here on locked in phase or antiphase: less than a tenth of a turn away.
const NEAR_LOCKED: f64 = 0.8;

/// One curve of phase-locking values; shorter than the axis while it is being computed.
#[derive(Clone, Debug, PartialEq)]
pub struct LockingCurve {
    /// Parameters that tell the members of a family apart.
    pub of: Vec<(Axis, f64)>,
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
    if options.grid.points > MAX_POINTS {
        let (name, value) = ("points".to_owned(), options.grid.points as f64);
        return Err(Error::TooMany { name, value, max: MAX_POINTS as f64 });
    }
    let grid = options.grid.grid(params)?;
    let mut curves = Vec::new();
    for Member { of, params } in family(params, options)? {
        // Each member of a family may allow another part of the axis.
        let grid = options.grid.grid(&params)?;
        for method in &methods {
            let mut scan = PhaseLockingScan::new(params, grid, *method)?;
            scan.advance(grid.points())?;
            let values = scan.cells().iter().map(|cell| cell.value).collect();
            curves.push(LockingCurve { of: of.clone(), method: method.method, values });
        }
    }
    Ok(LockingData { x: grid.values(), curves })
}

pub fn figure(
    params: &Params,
    options: &PanelOptions,
    data: &LockingData,
) -> Result<LineFigure, Error> {
    let pair = Pair::new(*params)?;
    let axis = options.grid.axis;
    let named = |curve: &&LockingCurve| curve.method != Method::Limit || !options.with_limit;
    let count = data.curves.iter().filter(named).count();
    let mut index = 0;
    let mut curves = Vec::new();
    for curve in &data.curves {
        let place = index.min(count.saturating_sub(1));
        curves.extend(pieces(curve, &data.x, axis, (place, count)));
        index += usize::from(named(&curve));
    }
    let mut shown = PhaseLockingOptions { tolerance: SENTENCE_TOLERANCE, ..options.locking };
    if shown.method == Method::MonteCarlo {
        // The same window without its sampling noise, and at once.
        shown.method = Method::Ensemble;
    }
    let present = phase_locking(&pair, &shown)?.value;
    Ok(LineFigure {
        x: AxisSpec::over(axis.key(), axis_title(axis), &data.x),
        y: AxisSpec { key: "plv", title: "PLV".into(), min: -1.05, max: 1.05 },
        equal_aspect: false,
        curves,
        marks: marks(&pair, axis),
        rules: Vec::new(),
        marker: options.marker.then(|| labelled_marker(axis, params, vec![(present, Role::Both)])),
        summary: summary(&pair, present, &shown),
    })
}

/// The long-time value jumps where ξ changes sign: drawn as two pieces, only the last one named.
fn pieces(
    curve: &LockingCurve,
    x: &[f64],
    axis: Axis,
    (index, count): (usize, usize),
) -> Vec<Curve> {
    let limit = curve.method == Method::Limit;
    let role = match (curve.of.is_empty(), limit) {
        (true, true) => Role::Reference,
        (true, false) => Role::Both,
        (false, _) => Role::Family { index, count },
    };
    let piece = |range: Range<usize>, label: String| Curve {
        label,
        dashed: limit,
        ..Curve::new(role, x[range.clone()].to_vec(), curve.values[range].to_vec())
    };
    let end = curve.values.len().min(x.len());
    if !limit || axis != Axis::Xi {
        return vec![piece(0..end, label(curve))];
    }
    match (1..end).find(|k| x[*k] * x[0] <= 0.0) {
        Some(jump) => {
            let next = if x[jump] == 0.0 { jump + 1 } else { jump };
            vec![piece(0..jump, String::new()), piece(next..end, label(curve))]
        }
        None => vec![piece(0..end, label(curve))],
    }
}

fn label(curve: &LockingCurve) -> String {
    match (curve.of.is_empty(), curve.method) {
        (false, Method::Limit) => format!("{}, t → ∞", label_of(&curve.of)),
        (false, _) => label_of(&curve.of),
        (true, Method::Limit) => "t → ∞".into(),
        (true, Method::Ensemble) => "window".into(),
        (true, Method::MonteCarlo) => "sampled".into(),
    }
}

fn summary(pair: &Pair, value: f64, options: &PhaseLockingOptions) -> String {
    let side = if value < 0.0 { "antiphase" } else { "phase" };
    let word = match value.abs() {
        size if size < UNLOCKED => "Not locked".to_owned(),
        size if size < NEAR_LOCKED => format!("Between quadrature and {side}"),
        _ => format!("Locked in {side}"),
    };
    let window = options.window(pair);
    let span = if options.method == Method::Limit {
        "as t → ∞".to_owned()
    } else {
        format!("averaged from t = {} for {}", short(window.start), short(window.duration))
    };
    let critical = xi_critical(pair);
    // With coupling nothing sharp happens at ξcrit.
    let place = if critical > 0.0 && pair.params().g == 0.0 {
        format!("; |ξ| is {} × ξcrit", short(pair.params().xi.abs() / critical))
    } else {
        String::new()
    };
    format!("{word}: PLV = {}, {span}{place}.", short(value))
}
