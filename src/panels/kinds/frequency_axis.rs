//! What the figures against frequency share: where they look, where the modes are, what is drawn of two oscillators.

use crate::analysis::{check_points, linspace, Equations, MAX_FREQUENCY};
use crate::error::Error;
use crate::figures::{format_short, AxisSpec, Curve, Figure, LineFigure, Mark, MarkStyle, Role};
use crate::panels::data::{ComparedCurve, ComparedData};
use crate::panels::files::{Column, Setting};
use crate::panels::options::Request;
use crate::panels::words::beside;
use crate::physics::{eigenvalues, Pair};
use std::f64::consts::FRAC_PI_2;

/// Evenly spaced frequencies …
const POINTS: usize = 301;
/// … and those about each mode, closer where its peak is: so many on each side.
const ABOUT: usize = 40;
/// Half widths of the faster mode that are shown beyond both modes.
const SHOWN: f64 = 3.0;
/// A curve must stay a matter of a second.
const MOST_POINTS: usize = 20_001;

/// The frequencies of both modes, that of the less damped one first; one where they agree.
pub fn modes(pair: &Pair) -> Vec<f64> {
    let [first, second] = eigenvalues(pair);
    let size = first.norm().max(second.norm());
    let all = [first, second].map(|it| beside(-it.im, size));
    let same = beside(all[0] - all[1], size) == 0.0;
    all.into_iter().take(if same { 1 } else { 2 }).collect()
}

/// The frequencies that a figure is drawn at: those that are asked for, or about the modes, closer where peaks are narrow.
pub fn frequencies(asked: Request, pair: &Pair) -> Result<Vec<f64>, Error> {
    let grid = &asked.options.grid;
    let values = eigenvalues(pair);
    let [one, other] = values.map(|it| -it.im);
    let reach = 0.5 * (one - other).abs() + SHOWN * values[1].re.abs();
    let middle = 0.5 * (one + other);
    let end = |name: &str, asked: Option<f64>, usual: f64| {
        Error::check_range(name, asked.unwrap_or(usual), -MAX_FREQUENCY, MAX_FREQUENCY)
    };
    let from = end("from", grid.from, middle - reach)?;
    let to = end("to", grid.to, middle + reach)?;
    let points = grid.points.unwrap_or(POINTS);
    check_points(points)?;
    if points > MOST_POINTS {
        let (name, value) = ("points".to_owned(), points as f64);
        return Err(Error::TooMany { name, value, max: MOST_POINTS as f64 });
    }
    let mut all = linspace(from, to, points);
    if grid.points.is_none() {
        let share = |k: usize| k as f64 / (ABOUT + 1) as f64;
        for value in values {
            // As a peak of its width has them: equal steps of its phase.
            let offsets = (0..=ABOUT).map(|k| value.re.abs() * (FRAC_PI_2 * share(k)).tan());
            all.extend(offsets.flat_map(|off| [-value.im - off, -value.im + off]));
        }
        all.retain(|omega| (from.min(to)..=from.max(to)).contains(omega));
        all.sort_by(f64::total_cmp);
        all.dedup();
    }
    Ok(all)
}

/// Columns under these names, all of the master equation.
pub fn compared<const N: usize>(x: Vec<f64>, curves: [(&str, Vec<f64>); N]) -> ComparedData {
    let curves = curves.into_iter().map(|(label, values)| ComparedCurve {
        label: label.to_owned(),
        equations: Equations::MasterEquation,
        values,
    });
    ComparedData { x, curves: curves.collect() }
}

/// How one of the curves is drawn.
pub type Stroke = (Role, bool);

/// The figure of these curves over their axis, from 0 up.
pub fn rising(
    data: &ComparedData,
    strokes: &[Stroke],
    x: AxisSpec,
    title: &str,
    summary: String,
) -> LineFigure {
    let curves: Vec<Curve> = drawn(data, strokes);
    let values = curves.iter().flat_map(|it| &it.y).filter(|it| it.is_finite());
    let max = values.fold(0.0_f64, |most, it| most.max(*it));
    let max = if max > 0.0 { max } else { 1.0 };
    let y = AxisSpec::new("value", title, -0.04 * max, 1.06 * max);
    LineFigure { curves, summary, ..LineFigure::new(x, y) }
}

/// The curves with their strokes.
pub fn drawn(data: &ComparedData, strokes: &[Stroke]) -> Vec<Curve> {
    let curves = data.curves.iter().zip(strokes).map(|(curve, (role, dashed))| Curve {
        label: curve.label.clone(),
        dashed: *dashed,
        ..Curve::new(*role, data.x.clone(), curve.values.clone())
    });
    curves.collect()
}

/// The axis of frequencies.
pub fn axis(data: &ComparedData) -> AxisSpec {
    AxisSpec::over("omega", "frequency ω (ω₁)".into(), &data.x)
}

/// With a line at each mode, unless nothing is to be marked.
pub fn marked(asked: Request, pair: &Pair, figure: LineFigure) -> Figure {
    let mark = |x: f64| Mark { x, label: format_short(x), style: MarkStyle::Threshold };
    let marks =
        if asked.options.marker { modes(pair).into_iter().map(mark).collect() } else { Vec::new() };
    Figure::Lines(LineFigure { marks, ..figure })
}

/// No parameter runs along frequencies or delays.
pub fn at_rest() -> Setting {
    Setting::Pair(Vec::new(), Vec::new())
}

/// A column of frequencies.
pub fn column(values: &[f64]) -> Column {
    Column::new("omega", "ω", "ω₁", "frequency", values)
}
