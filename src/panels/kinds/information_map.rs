//! Correlations of the steady state over ξ and the difference of the occupations.

use super::steady_quantity::Quantity;
use super::steady_scans::method_line;
use super::steady_sentence::steady_sentence;
use crate::analysis::{linspace, steady_state, Axis, Equations, GaussianInformation};
use crate::error::Error;
use crate::figures::{
    format_short, round_up, AxisSpec, ColorScale, Curve, Figure, MapFigure, Note, Point, Role,
};
use crate::panels::axes::axis_over;
use crate::panels::data::{MapData, Shape};
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{along, Column, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::options::{EquationChoice, Measure, Request};
use crate::panels::words::correlation;
use crate::physics::{parameter_spec, xi_limit, Pair, Params};

const MAP_POINTS: usize = 97;
const MOST_POINTS: usize = 257;
/// Largest difference of the occupations that is shown when nothing else is asked for.
const BIAS: f64 = 3.0;
/// The colours end where this share of the values has been passed: the rest diverges.
const SHOWN: f64 = 0.93;

/// A measure of correlation; NaN where there is no steady state.
pub struct InformationMap;

impl FigureKind for InformationMap {
    type Data = MapData;
    const HANGS_ON_BATH: bool = true;
    const SHAPE: Shape = Shape::SteadyMap;

    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Map, Handles::PARAMETER_MAP)
    }

    fn data(&self, asked: Request) -> Result<MapData, Error> {
        let Request { params, options } = asked;
        let points = options.grid.map_points(MAP_POINTS, MOST_POINTS)?;
        let read = of_steady_states(options.measure.unwrap_or_default())?;
        let most =
            parameter_spec(Axis::Nbar2.key()).map_or(f64::MAX, |spec| spec.max) - params.nbar1;
        let range = |name: &str, value| Error::check_range(name, value, -params.nbar1, most);
        let from = range("from", options.grid.from.unwrap_or(-params.nbar1.min(BIAS)))?;
        let to = range("to", options.grid.to.unwrap_or(BIAS.min(most)))?;
        let (x, y) = (linspace(-1.0, 1.0, points), linspace(from, to, points));
        let mut values = Vec::with_capacity(points * points);
        for bias in &y {
            for xi in &x {
                let nbar2 = (params.nbar1 + bias).max(0.0);
                let pair = Pair::new(Params { xi: *xi, nbar2, ..*params })?;
                let state = steady_state(&pair, Equations::MasterEquation);
                values.push(match state.map(|state| read(&state.information)) {
                    Ok(value) => value,
                    Err(Error::Unstable { .. }) => f64::NAN,
                    Err(error) => return Err(error),
                });
            }
        }
        Ok(MapData { x, y, values, locking: None })
    }

    fn figure(&self, asked: Request, data: &MapData) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        let symbol = options.measure.unwrap_or_default().symbol();
        let mut known: Vec<f64> =
            data.values.iter().copied().filter(|value| value.is_finite()).collect();
        known.sort_by(f64::total_cmp);
        let largest = known.get((known.len().saturating_sub(1) as f64 * SHOWN) as usize).copied();
        let limit = |side: f64| -> Result<Curve, Error> {
            let mut curve =
                Curve { dashed: true, ..Curve::new(Role::Both, Vec::new(), Vec::new()) };
            for bias in &data.y {
                let nbar2 = (params.nbar1 + bias).max(0.0);
                let limit = xi_limit(&Pair::new(Params { nbar2, ..*params })?);
                curve.x.push(if limit <= 1.0 { side * limit } else { f64::NAN });
                curve.y.push(*bias);
            }
            Ok(curve)
        };
        let y = AxisSpec::over("bias", "n̄₂ − n̄₁".into(), &data.y);
        let bias = params.nbar2 - params.nbar1;
        let notes = vec![Note {
            at: (0.0, y.min + 0.94 * (y.max - y.min)),
            text: format!("n̄₁ = {}", format_short(params.nbar1)),
        }];
        let limits = [limit(-1.0)?, limit(1.0)?];
        let place = format!("ξ = {}, n̄₂ − n̄₁ = {}", correlation(params), format_short(bias));
        let edge = match limits[1].x.iter().any(|xi| *xi < 1.0) {
            true => " Beyond the dashed limit there is no steady state.",
            false => "",
        };
        let derived = EquationChoice::One(Equations::MasterEquation);
        let state = steady_sentence(Quantity::Information, &pair, derived);
        let summary = format!("At {place}: {state}{edge}");
        let x = axis_over(Axis::Xi, params, &data.x);
        let largest = round_up(largest.unwrap_or(1.0));
        let scale = ColorScale::rising(format!("{symbol} (nats)"), largest);
        Ok(Figure::Map(MapFigure {
            curves: limits.to_vec(),
            notes,
            marker: options.marker.then_some(Point { at: (params.xi, bias), label: place }),
            summary,
            ..data.figure(x, y, scale)
        }))
    }

    fn method(&self, asked: Request, _: &MapData) -> Result<String, Error> {
        Ok(method_line(asked.params))
    }

    fn setting(&self, _: Request, _: &MapData) -> Result<Setting, Error> {
        Ok(Setting::Pair(vec![Axis::Xi, Axis::Nbar2], Vec::new()))
    }

    fn columns(&self, asked: Request, map: &MapData) -> Vec<Column> {
        let (x, y) = map.places();
        let bias = "difference of the thermal occupations";
        let name = asked.options.measure.unwrap_or_default().column();
        let what = "correlation of the steady state";
        vec![
            along(Axis::Xi, &x),
            Column::new("bias", "n̄₂ − n̄₁", "1", bias, &y),
            Column::new(name, "I", "nat", what, &map.values),
        ]
    }
}

/// Where a correlation of a steady state stands. What is 0 in all of them, or asks for a start, has no map.
fn of_steady_states(measure: Measure) -> Result<fn(&GaussianInformation) -> f64, Error> {
    Ok(match measure {
        Measure::MutualInformation => |it| it.mutual_information,
        Measure::ClassicalCorrelation => |it| it.classical_correlation,
        Measure::Discord => |it| it.discord,
        Measure::ClassicalCorrelationOn1
        | Measure::DiscordOn1
        | Measure::LogNegativity
        | Measure::Purity
        | Measure::Fidelity => {
            let kind = measure.name().to_owned();
            let all = [Measure::MutualInformation, Measure::ClassicalCorrelation, Measure::Discord];
            return Err(Error::UnknownKind { kind, allowed: all.map(Measure::name).join(", ") });
        }
    })
}
