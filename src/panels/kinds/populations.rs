//! Quanta of both oscillators and the flux between them in time.

use super::heat_curves::{columns, curves, labelled};
use crate::analysis::linspace;
use crate::error::Error;
use crate::figures::{format_short, AxisSpec, Curve, Figure, LineFigure, Marker};
use crate::panels::data::ComparedData;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{fact, preparation, start_facts, time, Column, Fact, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::motion::MAX_MOTION;
use crate::panels::options::{PanelOptions, Request};
use crate::panels::words::{beside, opened, quanta, refused, zeroed};
use crate::physics::{covariance_at, propagator, steady_covariance, Covariance, Pair};
use nalgebra::Vector2;

/// Points of a curve in time.
const TIMES: usize = 321;

/// From the start of the motion, as it is prepared.
pub struct Populations;

impl FigureKind for Populations {
    type Data = ComparedData;
    const HANGS_ON_BATH: bool = true;

    /// What runs along the axis is time.
    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Lines, Handles::CURVES)
    }

    fn data(&self, asked: Request) -> Result<ComparedData, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        Error::check_range("duration", options.duration, f64::MIN_POSITIVE, MAX_MOTION)?;
        let times = options.grid.points.unwrap_or(TIMES);
        let x = linspace(0.0, options.duration, times);
        let start = options.prepared_start()?;
        let mut columns: [Vec<f64>; 3] = Default::default();
        for t in &x {
            let a = propagator(&pair, *t) * Vector2::from(options.start);
            let Covariance { theta11, theta22, theta12 } =
                covariance_at(&pair, &start.covariance, *t)?;
            columns[0].push(theta11 - 0.5 + a[0].norm_sqr());
            columns[1].push(theta22 - 0.5 + a[1].norm_sqr());
            columns[2].push(2.0 * params.g * (theta12 + a[0].conj() * a[1]).im);
        }
        Ok(labelled(x, ["n₁", "n₂", "J"], columns))
    }

    fn figure(&self, asked: Request, data: &ComparedData) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        let curves = curves(data);
        let (min, max) = whole(&curves);
        let x = AxisSpec::over("t", "time t (1/ω₁)".into(), &data.x);
        Ok(Figure::Lines(LineFigure {
            curves,
            marker: options.head.filter(|_| options.marker).map(|t| Marker {
                x: t,
                label: format!("t = {}", format_short(t)),
                points: Vec::new(),
            }),
            summary: summary(&pair, data),
            ..LineFigure::new(x, AxisSpec::new("value", "quanta, flux (ω₁)", min, max))
        }))
    }

    /// No parameter runs along time.
    fn setting(&self, _: Request, _: &ComparedData) -> Result<Setting, Error> {
        Ok(Setting::Pair(Vec::new(), Vec::new()))
    }

    fn start_facts(&self, options: &PanelOptions, _: &ComparedData) -> Vec<Fact> {
        start_facts(
            options,
            [fact("duration", options.duration), fact("covariance at t = 0", preparation(options))],
        )
    }

    fn columns(&self, _: Request, data: &ComparedData) -> Vec<Column> {
        let headings = [
            ("n1", "n₁", "1", "quanta of oscillator 1"),
            ("n2", "n₂", "1", "quanta of oscillator 2"),
            ("flux", "J", "ω₁", "quanta per time from 2 to 1"),
        ];
        columns(time(&data.x), &headings, data)
    }
}

/// All of the curves, and zero.
fn whole(curves: &[Curve]) -> (f64, f64) {
    let values = curves.iter().flat_map(|curve| &curve.y).filter(|value| value.is_finite());
    let (min, max) =
        values.fold((0.0_f64, 0.0_f64), |(min, max), value| (min.min(*value), max.max(*value)));
    let air = 0.06 * (max - min).max(1e-3);
    (min - air, max + air)
}

/// What they hold at the end of the curves, and what they come to in the end, which may be far beyond.
fn summary(pair: &Pair, data: &ComparedData) -> String {
    let last = |k: usize| data.curves.get(k).and_then(|curve| curve.values.last()).copied();
    let reached = match (data.x.last(), last(0), last(1)) {
        (Some(t), Some(n1), Some(n2)) => {
            let [n1, n2] = [n1, n2].map(|held| beside(held, n1 + n2 + 1.0));
            format!(
                "At t = {} the oscillators hold {} and {}. ",
                format_short(*t),
                format_short(n1),
                quanta(n2)
            )
        }
        _ => String::new(),
    };
    let theta = match steady_covariance(pair) {
        Ok(theta) => theta,
        Err(error) => return reached + &opened("", &refused(pair, &error)),
    };
    let size = theta.theta11 + theta.theta22;
    let [n1, n2] = [theta.theta11, theta.theta22].map(|theta| beside(theta - 0.5, size));
    let flux = match 2.0 * pair.params().g * zeroed(&theta).im {
        0.0 => "no flux".to_owned(),
        flux if flux > 0.0 => format!("flux {} from oscillator 2 to 1", format_short(flux)),
        flux => format!("flux {} from oscillator 1 to 2", format_short(-flux)),
    };
    format!("{reached}Steady state: {} and {}, {flux}.", format_short(n1), quanta(n2))
}
