//! Phase locking over ξ and a second parameter.

use super::locking_method::{mean_in_words, method_text, present_locking};
use crate::analysis::{Axis, Grid, Method, PhaseLocking, PhaseLockingScan};
use crate::error::Error;
use crate::figures::{
    format_short, AxisSpec, ColorScale, Curve, Figure, MapFigure, Note, Point, Role,
};
use crate::panels::axes::{axis_over, labelled};
use crate::panels::data::{MapData, Shape};
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{along, fact, locking_facts, Column, Fact, MethodsUsed, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::options::{PanelOptions, Request};
use crate::panels::words::{beside, correlation, locked};
use crate::physics::{parameter_spec, Pair, Params};

/// Points along each axis by default.
const MAP_POINTS: usize = 65;
/// A map must stay a matter of a minute.
const MOST_POINTS: usize = 257;
/// Where on its line a name stands.
const NAME_AT: f64 = 0.8;

/// Phase-locking values over a plane of parameters.
pub struct PlvMap;

impl FigureKind for PlvMap {
    type Data = MapData;
    /// Its axis and method come with it, and rows may be missing.
    const SHAPE: Shape = Shape::LockingMap;

    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Map, Handles::PARAMETER_MAP)
    }

    fn data(&self, asked: Request) -> Result<MapData, Error> {
        let Request { params, options } = asked;
        let points = options.grid.map_points(MAP_POINTS, MOST_POINTS)?;
        let axis = vertical(options);
        let rows = options.grid.grid_of(axis, params, points)?;
        let limits =
            parameter_spec(Axis::Xi.key()).map_or((-1.0, 1.0), |spec| (spec.min, spec.max));
        let mut map = MapData {
            x: Vec::new(),
            y: rows.values(),
            values: Vec::with_capacity(points * points),
            locking: Some((axis, options.locking.method)),
        };
        for row in 0..points {
            let params = *rows.pair(params, row)?.params();
            let columns = Grid::new(&params, Axis::Xi, limits.0, limits.1, points)?;
            let mut scan = PhaseLockingScan::new(params, columns, options.locking)?;
            scan.advance(points)?;
            map.values.extend(scan.cells().iter().map(|cell| cell.value));
            map.x = columns.values();
        }
        Ok(map)
    }

    fn figure(&self, asked: Request, data: &MapData) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        let axis = data.locking.map_or(Axis::Delta, |(axis, _)| axis);
        let turned = if axis == Axis::XiPhase { 0.0 } else { params.xi_phase };
        let x = axis_over(Axis::Xi, &Params { xi_phase: turned, ..*params }, &data.x);
        let y = axis_over(axis, params, &data.y);
        let (curves, notes) = match axis {
            Axis::Delta => tongue(&pair, &x),
            // Known for real correlations.
            Axis::G if pair.is_real() => weakest(&pair, &y),
            Axis::G | Axis::Xi | Axis::XiPhase | Axis::Gamma | Axis::Nbar1 | Axis::Nbar2 => {
                Default::default()
            }
        };
        let locking = present_locking(&pair, options, method_of(data))?;
        let xi = if axis == Axis::XiPhase { format_short(params.xi) } else { correlation(params) };
        let present = format!("ξ = {xi}, {}", labelled(axis, axis.value(params)));
        Ok(Figure::Map(MapFigure {
            curves,
            notes,
            marker: options
                .marker
                .then(|| Point { at: (params.xi, axis.value(params)), label: present.clone() }),
            summary: summary(&pair, axis, &present, &locking, method_of(data)),
            ..data.figure(x, y, ColorScale::parted("PLV", 1.0))
        }))
    }

    fn method(&self, asked: Request, data: &MapData) -> Result<String, Error> {
        Ok(method_text(asked, method_of(data), None, false))
    }

    fn setting(&self, asked: Request, _: &MapData) -> Result<Setting, Error> {
        Ok(Setting::Pair(vec![Axis::Xi, vertical(asked.options)], Vec::new()))
    }

    fn locking_facts(&self, asked: Request, data: &MapData) -> Result<Vec<Fact>, Error> {
        let used = MethodsUsed::of_pair(vec![method_of(data)], asked.options);
        let (done, whole) = (data.values.len(), data.x.len() * data.y.len());
        let progress =
            (done < whole).then(|| fact("computed", format!("{done} of {whole} points")));
        Ok(locking_facts(asked, &used).into_iter().chain(progress).collect())
    }

    fn columns(&self, asked: Request, map: &MapData) -> Vec<Column> {
        let (x, y) = map.places();
        let (axis, method) =
            map.locking.unwrap_or((vertical(asked.options), asked.options.locking.method));
        let (name, what) = (format!("plv_{}", method.name()), "phase-locking value");
        let values = Column::new(&name, "PLV", "1", what, &map.values);
        vec![along(Axis::Xi, &x), along(axis, &y), values]
    }
}

/// The vertical axis: δ unless another is asked for.
fn vertical(options: &PanelOptions) -> Axis {
    match options.grid.axis {
        Axis::Xi => Axis::Delta,
        axis => axis,
    }
}

fn method_of(data: &MapData) -> Method {
    data.locking.map_or(Method::Ensemble, |(_, method)| method)
}

/// |δ| = |ξ|γ₁₂: without coupling the pair locks inside.
fn tongue(pair: &Pair, x: &AxisSpec) -> (Vec<Curve>, Vec<Note>) {
    let rate = pair.gamma12();
    let edge = |sign: f64| Curve {
        dashed: true,
        ..Curve::new(
            Role::Both,
            vec![x.min, 0.0, x.max],
            [x.min, 0.0, x.max].map(|xi| sign * rate * xi.abs()).to_vec(),
        )
    };
    let at = (NAME_AT * x.max, NAME_AT * rate * x.max);
    (vec![edge(1.0), edge(-1.0)], vec![Note { at, text: "|δ| = |ξ|γ₁₂".into() }])
}

/// |ξ|γ₁₂ = √(δ²/2 + 4g²): with coupling the long-time value is weakest there.
fn weakest(pair: &Pair, y: &AxisSpec) -> (Vec<Curve>, Vec<Note>) {
    const PIECES: usize = 100;
    let g = |k: usize| y.min + (y.max - y.min) * k as f64 / PIECES as f64;
    let place = |g: f64| (0.5 * pair.delta() * pair.delta() + 4.0 * g * g).sqrt() / pair.gamma12();
    let side = |sign: f64| {
        let rows: Vec<f64> =
            (0..=PIECES).map(g).filter(|g| *g != 0.0 && place(*g) <= 1.0).collect();
        let columns = rows.iter().map(|g| sign * place(*g)).collect();
        Curve { dashed: true, ..Curve::new(Role::Both, columns, rows) }
    };
    let curve = side(1.0);
    let name = curve.x.last().zip(curve.y.last());
    let notes = name
        .map(|(x, y)| Note { at: (0.92 * x, *y), text: "weakest".into() })
        .into_iter()
        .collect();
    (vec![curve, side(-1.0)], notes)
}

fn summary(
    pair: &Pair,
    axis: Axis,
    present: &str,
    locking: &PhaseLocking,
    method: Method,
) -> String {
    let (delta, rate) = (pair.delta().abs(), pair.unturned_damping().abs());
    // With coupling the tongue is no border of anything.
    let place = if axis != Axis::Delta || pair.params().g != 0.0 {
        ""
    } else if beside(delta - rate, delta) == 0.0 {
        " It is on the edge of the locking tongue."
    } else if delta < rate {
        " It is inside the locking tongue."
    } else {
        " It is outside the locking tongue."
    };
    let (word, value) = (locked(pair, locking), mean_in_words(locking.value, method));
    format!("At {present} the pair is {word}.{place} PLV = ⟨cos(φ₁ − φ₂)⟩ = {value}.")
}
