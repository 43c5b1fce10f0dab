//! When and for which correlation of the noise a prepared start is entangled.

use crate::analysis::{entanglement_in_time, linspace, Axis};
use crate::error::Error;
use crate::figures::{format_short, round_up, AxisSpec, ColorScale, Figure, MapFigure, Point};
use crate::panels::axes::axis_over;
use crate::panels::data::{MapData, Shape};
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{along, fact, preparation, start_facts, Column, Fact, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::motion::MAX_MOTION;
use crate::panels::options::{Measure, PanelOptions, Request};
use crate::panels::words::correlation;
use crate::physics::{Pair, Params};

const MAP_POINTS: usize = 65;
const MOST_POINTS: usize = 257;

/// E_N over ξ and time; NaN where an unstable pair has grown too far.
pub struct EntanglementMap;

impl FigureKind for EntanglementMap {
    type Data = MapData;
    const HANGS_ON_BATH: bool = true;
    const SHAPE: Shape = Shape::SteadyMap;

    /// Its vertical axis is time, which no parameter is.
    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Map, Handles::MAP)
    }

    fn data(&self, asked: Request) -> Result<MapData, Error> {
        let Request { params, options } = asked;
        Error::check_range("duration", options.duration, f64::MIN_POSITIVE, MAX_MOTION)?;
        let points = options.grid.map_points(MAP_POINTS, MOST_POINTS)?;
        let start = options.prepared_start()?;
        let (x, y) = (linspace(-1.0, 1.0, points), linspace(0.0, options.duration, points));
        let mut values = vec![0.0; points * points];
        for (column, xi) in x.iter().enumerate() {
            let pair = Pair::new(Params { xi: *xi, ..*params })?;
            let found = entanglement_in_time(&pair, &start, options.duration, points)?;
            for (row, value) in found.into_iter().enumerate() {
                values[row * points + column] = value;
            }
        }
        Ok(MapData { x, y, values, locking: None })
    }

    fn figure(&self, asked: Request, data: &MapData) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let y = AxisSpec::over("t", "time t (1/ω₁)".into(), &data.y);
        let now = options.head.unwrap_or(y.max);
        let largest = largest(data);
        let reach = largest.map_or(0.0, |(value, _, _)| value);
        let scale =
            ColorScale::rising("Eɴ (nats)", if reach > 1e-9 { round_up(reach) } else { 0.1 });
        let most = match largest {
            Some((value, xi, t)) if value > 1e-9 => format!(
                "Of all points of the map Eɴ is largest, {}, at ξ = {} and t = {}.",
                format_short(value),
                format_short(xi),
                format_short(t)
            ),
            _ => "No point of the map is entangled.".to_owned(),
        };
        let place = format!("t = {}, ξ = {}", format_short(now), correlation(params));
        Ok(Figure::Map(MapFigure {
            marker: options.marker.then_some(Point { at: (params.xi, now), label: place }),
            summary: most,
            ..data.figure(axis_over(Axis::Xi, params, &data.x), y, scale)
        }))
    }

    fn method(&self, _: Request, _: &MapData) -> Result<String, Error> {
        Ok("Exact second moments at every point.".into())
    }

    fn setting(&self, _: Request, _: &MapData) -> Result<Setting, Error> {
        Ok(Setting::Pair(vec![Axis::Xi], Vec::new()))
    }

    fn start_facts(&self, options: &PanelOptions, _: &MapData) -> Vec<Fact> {
        start_facts(
            options,
            [fact("duration", options.duration), fact("covariance at t = 0", preparation(options))],
        )
    }

    fn columns(&self, _: Request, map: &MapData) -> Vec<Column> {
        let (x, y) = map.places();
        let measure = Measure::LogNegativity;
        vec![
            along(Axis::Xi, &x),
            Column::new("t", "t", "1/ω₁", "time", &y),
            Column::new(
                measure.column(),
                "E_N",
                measure.unit(),
                "logarithmic negativity",
                &map.values,
            ),
        ]
    }
}

/// The largest value with its place; the first of equal ones.
fn largest(data: &MapData) -> Option<(f64, f64, f64)> {
    let (x, y) = data.places();
    let all = data.values.iter().zip(x.into_iter().zip(y)).filter(|(value, _)| value.is_finite());
    all.fold(None, |most: Option<(f64, f64, f64)>, (value, (x, y))| match most {
        Some((least, _, _)) if least >= *value => most,
        _ => Some((*value, x, y)),
    })
}
