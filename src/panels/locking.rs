//! Phase locking along an axis.

use super::axes::scanned_axis;
use super::family::{family, label_of, params_of, spoken, Member};
use super::locking_words::locked;
use super::marker::{labelled_marker, marker_on, marks};
use super::options::PanelOptions;
use super::regime::stops_inside;
use crate::analysis::{
    phase_locking, Axis, Method, PhaseLocking, PhaseLockingOptions, PhaseLockingScan,
};
use crate::error::Error;
use crate::figures::{short, AxisSpec, Curve, LineFigure, Role};
use crate::physics::{xi_critical, Pair, Params};
use std::ops::Range;

/// One figure must stay a matter of seconds; longer curves are for `PhaseLockingScan`.
const MAX_POINTS: usize = 2001;
/// The sentence needs no more digits than it shows.
const SENTENCE_TOLERANCE: f64 = 1e-4;

/// One curve of phase-locking values; shorter than the axis while it is being computed.
#[derive(Clone, Debug, PartialEq)]
pub struct LockingCurve {
    /// Parameters that tell the members of a family apart.
    pub of: Vec<(Axis, f64)>,
    /// How it was computed.
    pub method: Method,
    /// Signed values.
    pub values: Vec<f64>,
    /// Standard errors or error estimates, if they are known.
    pub errors: Vec<f64>,
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
    if options.grid.curve_points() > MAX_POINTS {
        let (name, value) = ("points".to_owned(), options.grid.curve_points() as f64);
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
            let (values, errors) =
                scan.cells().iter().map(|cell| (cell.value, cell.standard_error)).unzip();
            curves.push(LockingCurve { of: of.clone(), method: method.method, values, errors });
        }
    }
    Ok(LockingData { x: grid.values(), curves })
}

pub fn figure(
    params: &Params,
    options: &PanelOptions,
    data: &LockingData,
) -> Result<LineFigure, Error> {
    let (spoken, member) = spoken(params, options)?;
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
    let x = scanned_axis(params, options, &data.x);
    // Where two curves share a name, their strokes tell them apart.
    let shared = curves.iter().any(|curve| curve.label.is_empty());
    let dashed = curves.iter().any(|curve| curve.dashed);
    Ok(LineFigure {
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
        summary: member + &summary(&pair, &present, &options.locking),
        ..LineFigure::new(x, AxisSpec::new("plv", "PLV", -1.05, 1.05))
    })
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

/// The value at the present parameters, to the digits of a sentence. A sampled value is shown without its noise,
/// over the same window, and at once.
pub fn present_locking(
    pair: &Pair,
    options: &PanelOptions,
    method: Method,
) -> Result<PhaseLocking, Error> {
    let method = if method == Method::Limit { method } else { Method::Ensemble };
    let asked = PhaseLockingOptions { method, tolerance: SENTENCE_TOLERANCE, ..options.locking };
    phase_locking(pair, &asked)
}

/// Method, window, seed and error of the curves.
pub fn method_line(params: &Params, options: &PanelOptions, data: &LockingData) -> String {
    let curve = data.curves.iter().find(|curve| curve.method != Method::Limit);
    let method = curve.map_or(Method::Limit, |curve| curve.method);
    let same = || data.curves.iter().filter(|curve| curve.method == method);
    // The largest error of a part says nothing of the whole.
    let complete = same().all(|curve| curve.errors.len() == data.x.len());
    let errors = same().filter(|_| complete).flat_map(|curve| &curve.errors).copied();
    let of_gamma = |curve: &LockingCurve| curve.of.iter().any(|(axis, _)| *axis == Axis::Gamma);
    let varied = options.grid.axis == Axis::Gamma || data.curves.iter().any(of_gamma);
    method_text(params, options, method, errors.reduce(f64::max), varied)
}

/// One line that a reader needs to repeat the values; `varied`: γ, and with it the window, differs between them.
pub fn method_text(
    params: &Params,
    options: &PanelOptions,
    method: Method,
    largest_error: Option<f64>,
    varied: bool,
) -> String {
    let asked = &options.locking;
    if method == Method::Limit {
        return match largest_error {
            Some(error) if error > 0.0 => "Limit t → ∞: where both modes are damped alike the mean over a period, by quadrature; elsewhere in closed form.".into(),
            _ => "Limit t → ∞ in closed form: no window, no sampling.".into(),
        };
    }
    let start = match asked.start {
        Some(start) => short(start),
        None if varied => "20/γ".into(),
        None => format!("20/γ = {}", short(20.0 / params.gamma)),
    };
    let window = format!("window from t = {start} for {}", short(asked.duration));
    let starts = "initial phases at equal amplitudes";
    if method == Method::MonteCarlo {
        let error = largest_error
            .map(|error| format!(", standard error at most {}", short(error)))
            .unwrap_or_default();
        return format!(
            "Monte Carlo: {} random {starts}, seed {}; {window} in {} steps{error}.",
            asked.samples, asked.seed, asked.steps
        );
    }
    let error = short(largest_error.unwrap_or(0.0).max(asked.tolerance));
    format!(
        "Mean over all {starts} by quadrature, nothing sampled; {window}, error at most {error}."
    )
}

/// The long-time value jumps at places of the axis: drawn in pieces between them, only the last one named.
fn pieces(
    curve: &LockingCurve,
    x: &[f64],
    side: fn(f64) -> f64,
    (index, count): (usize, usize),
) -> Vec<Curve> {
    let limit = curve.method == Method::Limit;
    let role = match (curve.of.is_empty(), limit) {
        (true, true) => Role::Reference,
        (true, false) => Role::Both,
        (false, _) => Role::Family { index, count },
    };
    let end = curve.values.len().min(x.len());
    let ranges = stretches(&x[..end], if limit { side } else { |_| 1.0 });
    let last = ranges.len().saturating_sub(1);
    let piece = |(k, range): (usize, Range<usize>)| Curve {
        label: if k == last { label(curve) } else { String::new() },
        dashed: limit,
        ..Curve::new(role, x[range.clone()].to_vec(), curve.values[range].to_vec())
    };
    ranges.into_iter().enumerate().map(piece).collect()
}

/// Stretches of the axis on one side; what lies on none, but for rounding, is left out.
fn stretches(x: &[f64], side: fn(f64) -> f64) -> Vec<Range<usize>> {
    const ROUNDING: f64 = 1e-12;
    let side = |k: usize| {
        let side = side(x[k]);
        if side.abs() < ROUNDING {
            0.0
        } else {
            side.signum()
        }
    };
    let mut found: Vec<Range<usize>> = Vec::new();
    for k in (0..x.len()).filter(|k| side(*k) != 0.0) {
        match found.last_mut().filter(|range| range.end == k && side(range.start) == side(k)) {
            Some(range) => range.end += 1,
            None => found.push(k..k + 1),
        }
    }
    found
}

/// Where the long-time value jumps: where this changes its sign.
fn side_of(axis: Axis, pair: &Pair) -> fn(f64) -> f64 {
    match axis {
        Axis::Xi => |xi| xi,
        Axis::XiPhase if stops_inside(pair) => f64::cos,
        Axis::XiPhase | Axis::Delta | Axis::G | Axis::Gamma | Axis::Nbar1 | Axis::Nbar2 => |_| 1.0,
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

fn summary(pair: &Pair, present: &PhaseLocking, options: &PhaseLockingOptions) -> String {
    let word = capital(&locked(present));
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
    format!("{word}: PLV = {}, {span}{place}.", short(present.value))
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
