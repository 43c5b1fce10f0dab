//! What a prepared start becomes: a measure of its state in time, of the present parameters and of a family beside them.

use super::state_words::at_time;
use crate::analysis::{information_while_finite, steps, Axis, Equations};
use crate::error::Error;
use crate::figures::{short, AxisSpec, Curve, Figure, LineFigure, Marker, Role};
use crate::panels::data::{ComparedCurve, ComparedData};
use crate::panels::family::{label_of, params_of, Member};
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{fact, preparation, start_facts, time, Column, Fact, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::motion::MAX_MOTION;
use crate::panels::options::{Measure, PanelOptions, Request};
use crate::physics::Pair;

/// Points of a curve in time.
const TIMES: usize = 201;
/// A curve must stay a matter of a second.
const MOST_TIMES: usize = 5001;
/// Independent, half shared, mostly shared and identical noise: what is drawn beside the present correlation if nothing else is asked for.
const CORRELATIONS: [f64; 4] = [0.0, 0.5, 0.9, 1.0];

/// A measure in time; NaN where an unstable pair has grown too far.
pub struct InformationInTime;

impl FigureKind for InformationInTime {
    type Data = ComparedData;
    const HANGS_ON_BATH: bool = true;

    /// What runs along the axis is time.
    fn look(&self) -> (Form, Handles) {
        (Form::Lines, Handles::CURVES)
    }

    fn data(&self, asked: Request) -> Result<ComparedData, Error> {
        let options = asked.options;
        Error::check_range("duration", options.duration, f64::MIN_POSITIVE, MAX_MOTION)?;
        let points = options.grid.points.unwrap_or(TIMES);
        if points > MOST_TIMES {
            let (name, value) = ("points".to_owned(), points as f64);
            return Err(Error::TooMany { name, value, max: MOST_TIMES as f64 });
        }
        let start = options.prepared_start()?;
        let measure = measure_of(options);
        let mut curves = Vec::new();
        for Member { of, params } in drawn(asked)? {
            let pair = Pair::new(params)?;
            let scan = information_while_finite(&pair, &start, options.duration, points)?;
            let mut values: Vec<f64> = scan.states.iter().map(|state| measure.of(state)).collect();
            values.resize(points, f64::NAN);
            let (label, equations) = (label_of(&of), Equations::MasterEquation);
            curves.push(ComparedCurve { label, equations, values });
        }
        Ok(ComparedData { x: steps(0.0, options.duration, points), curves })
    }

    fn figure(&self, asked: Request, data: &ComparedData) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        let measure = measure_of(options);
        let count = data.curves.len().saturating_sub(1);
        let curve = |(k, curve): (usize, &ComparedCurve)| {
            let role = match k.checked_sub(1) {
                None => Role::Both,
                Some(index) => Role::Family { index, count },
            };
            let label = curve.label.clone();
            Curve { label, ..Curve::new(role, data.x.clone(), curve.values.clone()) }
        };
        // The present one lies over the others.
        let mut curves: Vec<Curve> = data.curves.iter().enumerate().map(curve).collect();
        curves.reverse();
        let end = data.x.last().copied().unwrap_or(options.duration);
        let now = options.head.unwrap_or(end);
        let x = AxisSpec::over("t", "time t (1/ω₁)".into(), &data.x);
        let (min, max) = whole(&curves);
        let unit = if measure.unit() == "1" { "" } else { " (nats)" };
        let y = AxisSpec::new("value", format!("{}{unit}", measure.symbol()), min, max);
        Ok(Figure::Lines(LineFigure {
            marker: options.head.filter(|_| options.marker).map(|t| Marker {
                x: t,
                label: format!("t = {}", short(t)),
                points: curves.iter().filter_map(|it| Some((it.at(t)?, it.role))).collect(),
            }),
            curves,
            summary: at_time(measure, &pair, &options.prepared_start()?, now)?,
            ..LineFigure::new(x, y)
        }))
    }

    fn method(&self, _: Request, _: &ComparedData) -> Result<String, Error> {
        Ok("Exact second moments at every point.".into())
    }

    /// No parameter runs along time.
    fn setting(&self, asked: Request, _: &ComparedData) -> Result<Setting, Error> {
        let told = drawn(asked)?.into_iter().map(|it| fact("curve", label_of(&it.of)));
        Ok(Setting::Pair(Vec::new(), told.collect()))
    }

    fn start_facts(&self, options: &PanelOptions, _: &ComparedData) -> Vec<Fact> {
        start_facts(
            options,
            [fact("duration", options.duration), fact("covariance at t = 0", preparation(options))],
        )
    }

    fn columns(&self, asked: Request, data: &ComparedData) -> Vec<Column> {
        let measure = measure_of(asked.options);
        let members = drawn(asked).unwrap_or_default();
        let curves = members.iter().zip(&data.curves).map(|(Member { of, .. }, curve)| {
            let what = measure.in_words().trim_end_matches(',');
            let column = Column::new(
                measure.column(),
                measure.symbol(),
                measure.unit(),
                what,
                &curve.values,
            );
            column.of(Equations::MasterEquation, of)
        });
        std::iter::once(time(&data.x)).chain(curves).collect()
    }
}

/// The entanglement, if nothing else is asked for.
fn measure_of(options: &PanelOptions) -> Measure {
    options.measure.unwrap_or(Measure::LogNegativity)
}

/// The present parameters, named by what tells them from the family, and then its other members.
fn drawn(Request { params, options }: Request) -> Result<Vec<Member>, Error> {
    let usual = || CORRELATIONS.iter().map(|xi| vec![(Axis::Xi, *xi)]).collect();
    let members: Vec<Vec<(Axis, f64)>> = options.curves.clone().unwrap_or_else(usual);
    let axes = members.first().into_iter().flatten().map(|(axis, _)| *axis);
    let present: Vec<(Axis, f64)> = axes.map(|axis| (axis, axis.value(params))).collect();
    let others = members.into_iter().filter(|of| *of != present).collect::<Vec<_>>();
    let all = std::iter::once(present.clone()).chain(others);
    all.map(|of| Ok(Member { params: params_of(params, &of)?, of })).collect()
}

/// All of the curves, and zero.
fn whole(curves: &[Curve]) -> (f64, f64) {
    /// Zero throughout is drawn on an axis on which zero can be told.
    const LEAST: f64 = 0.1;
    let values = curves.iter().flat_map(|curve| &curve.y).filter(|value| value.is_finite());
    let max = values.fold(0.0_f64, |max, value| max.max(*value));
    let max = if max < 1e-9 { LEAST } else { max };
    (-0.06 * max, 1.06 * max)
}
