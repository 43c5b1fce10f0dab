//! The complex ξ plane as a map: where the exceptional points are and which mode lasts longer (Fig. 1(c, d)).

use super::eigenvalues::regime;
use super::map_data::MapData;
use super::options::{EquationChoice, PanelOptions};
use crate::analysis::{steps, xi_plane, Continuation, Equations};
use crate::error::Error;
use crate::figures::{short, AxisSpec, ColorScale, Curve, Figure, MapFigure, Note, Point, Role};
use crate::physics::{eigenvalues, exceptional_points, xi_critical, Pair, Params};
use num_complex::Complex64;
use std::f64::consts::TAU;

/// Points along each axis by default; odd, so that the axes themselves are on the grid.
const MAP_POINTS: usize = 129;
/// More would be finer than any screen.
const MOST_POINTS: usize = 513;
/// The plane shows |ξ| ≤ 1, and more if exceptional points lie farther out, but not more than this.
const FARTHEST: f64 = 3.0;
/// A line on the map is drawn in so many pieces.
const CIRCLE_PIECES: usize = 120;

/// Half the side of the square that is shown.
pub fn reach(pair: &Pair) -> f64 {
    let farthest = exceptional_points(pair).iter().map(|at| at.norm()).fold(0.0, f64::max);
    (1.2 * farthest).clamp(1.0, FARTHEST)
}

pub fn data(params: &Params, options: &PanelOptions) -> Result<MapData, Error> {
    let pair = Pair::new(*params)?;
    let points = options.grid.map_points(MAP_POINTS, MOST_POINTS)?;
    let reach = reach(&pair);
    let axis = steps(-reach, reach, points);
    let [values, _] = xi_plane(&pair, Continuation::Hermitian, &axis, &axis);
    Ok(MapData { x: axis.clone(), y: axis, values, locking: None })
}

pub fn figure(params: &Params, options: &PanelOptions, data: &MapData) -> Result<Figure, Error> {
    let pair = Pair::new(*params)?;
    let x = AxisSpec::over("xi", "Re ξ".into(), &data.x);
    let y = AxisSpec::over("xiIm", "Im ξ".into(), &data.y);
    let largest = data.values.iter().fold(0.0, |most: f64, value| most.max(value.abs()));
    let radius = params.xi.abs();
    let mut curves = vec![dashed(vec![0.0, 0.0], vec![y.min, y.max])];
    let mut notes = vec![
        Note { at: (0.72 * x.min, 0.86 * y.max), text: "in phase".into() },
        Note { at: (0.7 * x.max, 0.86 * y.max), text: "antiphase".into() },
    ];
    if radius > 0.0 {
        let angles = (0..=CIRCLE_PIECES).map(|k| TAU * k as f64 / CIRCLE_PIECES as f64);
        let (re, im) = angles.map(|angle| (radius * angle.cos(), radius * angle.sin())).unzip();
        curves.push(Curve::new(Role::Both, re, im));
        let below = -radius - 0.07 * (y.max - y.min);
        let at = if below > y.min { (0.0, below) } else { (0.0, -0.85 * radius) };
        notes.push(Note { at, text: "|ξ|e^{iφ}".replace("^{iφ}", "ⁱᵠ") });
    }
    let points = exceptional_points(&pair);
    if let [one, other] = points[..] {
        curves.push(dashed(vec![one.re, other.re], vec![one.im, other.im]));
    }
    // The text puts them at ±iξcrit for every g ≠ 0.
    let printed = [-1.0, 1.0]
        .map(|side| Point { at: (0.0, side * xi_critical(&pair)), label: "EP as printed".into() })
        .into_iter()
        .filter(|_| options.equations != EquationChoice::One(Equations::MasterEquation))
        .filter(|_| params.g != 0.0 && pair.delta() != 0.0);
    let diabolic = points.is_empty().then(|| diabolic_point(&pair));
    Ok(Figure::Map(MapFigure {
        x,
        y,
        equal_aspect: true,
        columns: data.x.clone(),
        rows: data.y.clone(),
        values: data.values.clone(),
        scale: ColorScale::parted("locking rate (ω₁)", if largest > 0.0 { largest } else { 1.0 }),
        cells: false,
        curves,
        notes,
        points: points
            .into_iter()
            .map(|at| (at, "EP"))
            .chain(diabolic.map(|at| (at, "diabolic point")))
            .map(|(at, name)| Point { at: (at.re, at.im), label: name.into() })
            .chain(printed)
            .collect(),
        marker: options
            .marker
            .then(|| Point { at: (params.xi, 0.0), label: format!("ξ = {}", short(params.xi)) }),
        probe: None,
        summary: summary(&pair),
    }))
}

/// Without detuning the two exceptional points merge.
pub fn diabolic_point(pair: &Pair) -> Complex64 {
    Complex64::new(0.0, -2.0 * pair.params().g / pair.gamma12() + 0.0)
}

fn dashed(x: Vec<f64>, y: Vec<f64>) -> Curve {
    Curve { dashed: true, ..Curve::new(Role::Both, x, y) }
}

pub fn summary(pair: &Pair) -> String {
    let [first, second] = eigenvalues(pair);
    let rate = first.re - second.re;
    let place = regime(pair);
    if rate == 0.0 {
        return format!(
            "Neither mode outlives the other at ξ = {}; {place}.",
            short(pair.params().xi)
        );
    }
    let side = if pair.params().xi < 0.0 { "in phase" } else { "in antiphase" };
    format!("The mode {side} outlives the other: it decays slower by {}; {place}.", short(rate))
}
