//! What a prepared start becomes: a measure of its state in time, of the present parameters and of a family beside them.

use super::prepared_family::{compared, curves, drawn, whole};
use super::state_words::at_time;
use crate::analysis::{information_while_finite, linspace, Axis};
use crate::error::Error;
use crate::figures::{format_short, AxisSpec, Figure, LineFigure, Marker};
use crate::panels::data::ComparedData;
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
const CORRELATIONS: [(Axis, f64); 4] =
    [(Axis::Xi, 0.0), (Axis::Xi, 0.5), (Axis::Xi, 0.9), (Axis::Xi, 1.0)];

/// A measure in time; NaN where an unstable pair has grown too far.
pub struct InformationInTime;

impl FigureKind for InformationInTime {
    type Data = ComparedData;
    const HANGS_ON_BATH: bool = true;

    /// What runs along the axis is time.
    fn form_and_handles(&self) -> (Form, Handles) {
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
        let measure = measure_of(options);
        let mut curves = Vec::new();
        for member in drawn(asked, &CORRELATIONS)? {
            let pair = Pair::new(member.params)?;
            let scan = information_while_finite(&pair, &member.start, options.duration, points)?;
            let mut values: Vec<f64> = scan.states.iter().map(|state| measure.of(state)).collect();
            values.resize(points, f64::NAN);
            curves.push(compared(&member, values));
        }
        Ok(ComparedData { x: linspace(0.0, options.duration, points), curves })
    }

    fn figure(&self, asked: Request, data: &ComparedData) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        let measure = measure_of(options);
        let curves = curves(&data.x, &data.curves);
        let end = data.x.last().copied().unwrap_or(options.duration);
        let now = options.head.unwrap_or(end);
        let x = AxisSpec::over("t", "time t (1/ω₁)".into(), &data.x);
        let (min, max) = whole(&curves);
        let y = AxisSpec::new("value", measure.title(), min, max);
        Ok(Figure::Lines(LineFigure {
            marker: options.head.filter(|_| options.marker).map(|t| Marker {
                x: t,
                label: format!("t = {}", format_short(t)),
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
        let told = drawn(asked, &CORRELATIONS)?;
        let told = told.iter().map(|it| fact("curve", it.label()));
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
        let members = drawn(asked, &CORRELATIONS).unwrap_or_default();
        let curves = members.iter().zip(&data.curves).map(|(member, curve)| {
            let what = measure.in_words().trim_end_matches(',');
            let column = Column::new(
                measure.column(),
                measure.symbol(),
                measure.unit(),
                what,
                &curve.values,
            );
            member.column(column)
        });
        std::iter::once(time(&data.x)).chain(curves).collect()
    }
}

/// The entanglement, if nothing else is asked for.
pub fn measure_of(options: &PanelOptions) -> Measure {
    options.measure.unwrap_or(Measure::LogNegativity)
}
