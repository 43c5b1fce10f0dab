//! How long a prepared start stays, or is once more, entangled, over the correlation and the warmth of the baths.

use crate::analysis::{
    entanglement_lifetime, linspace, Axis, Start, LEAST_ENTANGLEMENT, LIFETIME_TIMES,
};
use crate::error::Error;
use crate::figures::{format_short, AxisSpec, ColorScale, Figure, MapFigure, Point};
use crate::panels::axes::axis_over;
use crate::panels::data::{MapData, Shape};
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{along, fact, preparation, start_facts, Column, Fact, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::motion::MAX_MOTION;
use crate::panels::options::{PanelOptions, Request};
use crate::panels::words::correlation;
use crate::physics::{parameter_spec, Pair, Params};

const MAP_POINTS: usize = 33;
const MOST_POINTS: usize = 129;
/// What is drawn.
pub fn lifetime_name() -> String {
    format!("last time with Eɴ > {} (1/ω₁)", format_short(LEAST_ENTANGLEMENT))
}
/// Occupation up to which the map goes: at more of them entanglement is soon gone.
const WARM: f64 = 1.0;

/// The last time at which E_N exceeds 10⁻³.
pub struct EntanglementLifetime;

impl FigureKind for EntanglementLifetime {
    type Data = MapData;
    const HANGS_ON_BATH: bool = true;
    const SHAPE: Shape = Shape::Map;

    /// Its vertical axis is the occupation of both baths.
    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Map, Handles::MAP)
    }

    fn data(&self, asked: Request) -> Result<MapData, Error> {
        let Request { params, options } = asked;
        Error::check_range("duration", options.duration, f64::MIN_POSITIVE, MAX_MOTION)?;
        let points = options.grid.map_points(MAP_POINTS, MOST_POINTS)?;
        let most = parameter_spec(Axis::Nbar1.key()).map_or(f64::MAX, |spec| spec.max);
        let range = |name: &str, value| Error::check_range(name, value, 0.0, most);
        let from = range("from", options.grid.from.unwrap_or(0.0))?;
        let to = range("to", options.grid.to.unwrap_or(WARM))?;
        let start = options.prepared_start()?;
        let (x, y) = (linspace(-1.0, 1.0, points), linspace(from, to, points));
        let mut values = Vec::with_capacity(points * points);
        for nbar in &y {
            for xi in &x {
                let warm = Params { xi: *xi, nbar1: *nbar, nbar2: *nbar, ..*params };
                values.push(lifetime(&Pair::new(warm)?, &start, options)?);
            }
        }
        Ok(MapData { x, y, values, locking: None })
    }

    fn figure(&self, asked: Request, data: &MapData) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let now = lifetime(&Pair::new(*params)?, &options.prepared_start()?, options)?;
        let y = AxisSpec::over("nbar", "n̄ of both baths".into(), &data.y);
        let scale = ColorScale::rising(lifetime_name(), options.duration);
        // Of two occupations no point of the map is the present one.
        let equal = params.nbar1 == params.nbar2;
        Ok(Figure::Map(MapFigure {
            marker: (options.marker && equal).then(|| Point {
                at: (params.xi, params.nbar1),
                label: format!("t = {}", format_short(now)),
            }),
            summary: summary(params, options, now),
            ..data.figure(axis_over(Axis::Xi, params, &data.x), y, scale)
        }))
    }

    fn method(&self, asked: Request, _: &MapData) -> Result<String, Error> {
        Ok(looked(asked.options))
    }

    fn setting(&self, _: Request, _: &MapData) -> Result<Setting, Error> {
        Ok(Setting::Pair(vec![Axis::Xi, Axis::Nbar1, Axis::Nbar2], Vec::new()))
    }

    fn start_facts(&self, options: &PanelOptions, _: &MapData) -> Vec<Fact> {
        start_facts(
            options,
            [
                fact("duration", options.duration),
                fact("times", LIFETIME_TIMES),
                fact("covariance at t = 0", preparation(options)),
            ],
        )
    }

    fn columns(&self, _: Request, map: &MapData) -> Vec<Column> {
        let (x, y) = map.places();
        let what = format!("last time at which E_N exceeds {LEAST_ENTANGLEMENT}");
        vec![
            along(Axis::Xi, &x),
            Column::new("nbar", "n̄", "1", "thermal occupation of both baths", &y),
            Column::new("lifetime", "t", "1/ω₁", &what, &map.values),
        ]
    }
}

/// How it was found.
pub fn looked(options: &PanelOptions) -> String {
    let (looks, end) = (LIFETIME_TIMES, format_short(options.duration));
    format!("Looked for at {looks} times up to t = {end}, then between two of them.")
}

/// Until when the start stays, or is once more, entangled.
pub fn lifetime(pair: &Pair, start: &Start, options: &PanelOptions) -> Result<f64, Error> {
    entanglement_lifetime(pair, start, options.duration, LIFETIME_TIMES)
}

/// Until when that is of the present pair: a sentence.
pub fn summary(params: &Params, options: &PanelOptions, now: f64) -> String {
    let (nbar1, nbar2) = (format_short(params.nbar1), format_short(params.nbar2));
    let warmth = match params.nbar1 == params.nbar2 {
        true => format!("n̄ = {nbar1}"),
        false => format!("n̄₁ = {nbar1}, n̄₂ = {nbar2}"),
    };
    let place = format!("At ξ = {}, {warmth}", correlation(params));
    let (least, end) = (format_short(LEAST_ENTANGLEMENT), format_short(options.duration));
    if now == 0.0 {
        format!("{place} Eɴ exceeds {least} at none of {LIFETIME_TIMES} times up to t = {end}.")
    } else if now >= options.duration {
        format!("{place} Eɴ still exceeds {least} at t = {end}.")
    } else {
        let now = format_short(now);
        format!("{place} Eɴ falls below {least} at t = {now} and exceeds it at no later one of {LIFETIME_TIMES} times up to t = {end}.")
    }
}
