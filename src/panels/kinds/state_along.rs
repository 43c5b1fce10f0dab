//! What runs along any axis: what a prepared start has become at a time, for how long it is entangled, how long locking takes.

use super::entanglement_lifetime::{lifetime, lifetime_name, looked, summary};
use super::information_in_time::measure_of;
use super::liouvillian_spectrum;
use super::prepared_family::{compared, curves, drawn, whole};
use super::state_words::{along_words, in_the_end, is_left, state_after, what_stays};
use crate::analysis::{entanglement_after, Equations, Start, LEAST_ENTANGLEMENT, LIFETIME_TIMES};
use crate::error::Error;
use crate::figures::{AxisSpec, Curve, Figure, LineFigure, Role, Rule};
use crate::panels::axes::scanned_axis;
use crate::panels::data::{ComparedCurve, ComparedData};
use crate::panels::diverging_range::diverging_range;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{along, fact, preparation, start_facts, Column, Fact};
use crate::panels::marker::{marker_on, marks};
use crate::panels::motion::MAX_MOTION;
use crate::panels::options::{Measure, PanelOptions, Request};
use crate::panels::words::CLOSED_FORMS;
use crate::physics::{locking_time, Pair};

/// Every point of a lifetime is looked at many times.
const MOST_POINTS: usize = 2001;
/// Points of a curve by default.
const POINTS: usize = 101;

/// Which number runs along the axis.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Along {
    /// A measure of the state at a time.
    Measure,
    /// The last time at which E_N exceeds 10⁻³.
    Lifetime,
    /// 1/(Re λ₁ − Re λ₂); NaN where both modes are damped alike.
    LockingTime,
}

impl FigureKind for Along {
    type Data = ComparedData;
    const HANGS_ON_BATH: bool = true;

    fn data(&self, asked: Request) -> Result<ComparedData, Error> {
        let Request { params, options } = asked;
        Error::check_range("duration", options.duration, f64::MIN_POSITIVE, MAX_MOTION)?;
        Error::check_range("head", time_of(options), 0.0, MAX_MOTION)?;
        let points = options.grid.map_points(POINTS, MOST_POINTS)?;
        let grid = options.grid.grid_of(options.grid.axis, params, points)?;
        let mut data = ComparedData { x: grid.values(), curves: Vec::new() };
        for member in drawn(asked, &[])? {
            let mut values = Vec::with_capacity(points);
            for x in &data.x {
                let pair = grid.axis().pair_at(&member.params, *x)?;
                values.push(self.value(options, &pair, &member.start)?);
            }
            data.curves.push(compared(&member, values));
        }
        if self.shows_limit(options) {
            let start = options.prepared_start()?;
            let mut values = Vec::with_capacity(points);
            for x in &data.x {
                values.push(in_the_end(&grid.axis().pair_at(params, *x)?, &start)?);
            }
            let (label, equations) = ("t → ∞".to_owned(), Equations::MasterEquation);
            data.curves.push(ComparedCurve { label, equations, values });
        }
        Ok(data)
    }

    fn figure(&self, asked: Request, data: &ComparedData) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let (pair, axis) = (Pair::new(*params)?, options.grid.axis);
        let now = data.curves.len() - usize::from(self.shows_limit(options));
        let own = curves(&data.x, &data.curves[..now]);
        let marker = options.marker.then(|| marker_on(axis, params, &own));
        let limit = data.curves.get(now);
        let mut lines = Vec::new();
        if let Some(limit) = limit {
            lines.push(limit_curve(&data.x, limit, false));
            lines.push(limit_curve(&data.x, limit, true));
        }
        lines.extend(own);
        let measure = measure_of(options);
        let (title, (min, max)) = match self {
            Self::Measure => (measure.title(), whole(&lines)),
            Self::Lifetime => {
                let end = options.duration;
                (lifetime_name(), (-0.04 * end, 1.12 * end))
            }
            Self::LockingTime => {
                let present = options.marker.then(|| axis.value(params));
                // It diverges where the dampings meet.
                ("time to lock (1/ω₁)".to_owned(), diverging_range(&[0.0], &lines, present))
            }
        };
        let summary = match self {
            Self::Measure => {
                let values = data.curves.first().map_or(&[][..], |it| &it.values);
                let now = along_words(measure, axis, time_of(options), &data.x, values);
                match limit {
                    Some(limit) => {
                        let start = options.prepared_start()?;
                        now + &what_stays(&pair, &start, axis, &data.x, &limit.values)?
                    }
                    None => now,
                }
            }
            Self::Lifetime => {
                summary(params, options, self.value(options, &pair, &options.prepared_start()?)?)
            }
            Self::LockingTime => liouvillian_spectrum::summary(&pair)?,
        };
        let rules = match self {
            Self::Lifetime => vec![Rule { y: options.duration, label: "or longer".to_owned() }],
            Self::Measure | Self::LockingTime => Vec::new(),
        };
        Ok(Figure::Lines(LineFigure {
            marks: marks(&pair, axis, options),
            marker,
            curves: lines,
            rules,
            summary,
            ..LineFigure::new(scanned_axis(asked, &data.x), AxisSpec::new("value", title, min, max))
        }))
    }

    fn method(&self, asked: Request, _: &ComparedData) -> Result<String, Error> {
        Ok(match self {
            Self::Measure => "Exact second moments at every point.".into(),
            Self::Lifetime => looked(asked.options),
            Self::LockingTime => CLOSED_FORMS.into(),
        })
    }

    fn start_facts(&self, options: &PanelOptions, _: &ComparedData) -> Vec<Fact> {
        let prepared = fact("covariance at t = 0", preparation(options));
        match self {
            Self::Measure => start_facts(options, [fact("time", time_of(options)), prepared]),
            Self::Lifetime => {
                let looked =
                    [fact("duration", options.duration), fact("times", LIFETIME_TIMES), prepared];
                start_facts(options, looked)
            }
            Self::LockingTime => Vec::new(),
        }
    }

    fn columns(&self, asked: Request, data: &ComparedData) -> Vec<Column> {
        let measure = measure_of(asked.options);
        let own = measure.in_words().trim_end_matches(',');
        let until = format!("last time at which E_N exceeds {LEAST_ENTANGLEMENT}");
        let (name, symbol, unit, what) = match self {
            Self::Measure => (measure.column(), measure.symbol(), measure.unit(), own),
            Self::Lifetime => ("lifetime", "t", "1/ω₁", until.as_str()),
            Self::LockingTime => (
                "locking_time",
                "t",
                "1/ω₁",
                "time in which the less damped mode outlives the other one",
            ),
        };
        let mut columns = vec![along(asked.options.grid.axis, &data.x)];
        for (member, curve) in drawn(asked, &[]).unwrap_or_default().iter().zip(&data.curves) {
            columns.push(member.column(Column::new(name, symbol, unit, what, &curve.values)));
        }
        if let Some(limit) = data.curves.last().filter(|_| self.shows_limit(asked.options)) {
            let (name, what) =
                (format!("{name}_for_ever"), format!("{what} in the limit of long times"));
            columns.push(Column::new(&name, symbol, unit, &what, &limit.values));
        }
        columns
    }
}

impl Along {
    /// Of one pair and start; NaN where there is no number.
    fn value(self, options: &PanelOptions, pair: &Pair, start: &Start) -> Result<f64, Error> {
        let measure = measure_of(options);
        Ok(match self {
            Self::Measure if measure == Measure::LogNegativity => {
                entanglement_after(pair, start, time_of(options))?
            }
            Self::Measure => match state_after(pair, start, time_of(options)) {
                Ok(state) => measure.of(&state),
                Err(Error::Overflow { .. }) => f64::NAN,
                Err(error) => return Err(error),
            },
            Self::Lifetime => lifetime(pair, start, options)?,
            Self::LockingTime => locking_time(pair).unwrap_or(f64::NAN),
        })
    }

    /// What is left for ever is known of the entanglement; of a family each member would have a limit of its own.
    fn shows_limit(self, options: &PanelOptions) -> bool {
        let single = options.curves.is_none() && options.of_start.is_none();
        single && self == Self::Measure && measure_of(options) == Measure::LogNegativity
    }
}

/// When the state is looked at: at the instant, or else at the end.
fn time_of(options: &PanelOptions) -> f64 {
    options.head.unwrap_or(options.duration)
}

/// The limit: a line where nothing is left, dots where something is, for that may be at a single point.
fn limit_curve(x: &[f64], limit: &ComparedCurve, left: bool) -> Curve {
    let kept = limit.values.iter().map(|it| if is_left(*it) == left { *it } else { f64::NAN });
    let label = if left { String::new() } else { limit.label.clone() };
    Curve {
        dashed: !left,
        dots: left,
        label,
        ..Curve::new(Role::Reference, x.to_vec(), kept.collect())
    }
}
