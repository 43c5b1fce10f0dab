//! The complex ξ plane as a map: where the exceptional points are, and by how much dampings or frequencies differ.

use super::complex_xi::{
    departure, derived_from, method, of_part, plane_columns, plane_setting, reach, summary,
};
use super::xi_loci::{circle, loci, ring_name, Loci};
use crate::analysis::{linspace, xi_plane, Continuation, Equations};
use crate::error::Error;
use crate::figures::{AxisSpec, ColorScale, Curve, Figure, MapFigure, Note, Point, Role};
use crate::panels::data::MapData;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{Column, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::kept::Kept;
use crate::panels::options::{EquationChoice, PanelOptions, Part, Request};
use crate::panels::words::{both_of, correlation};
use crate::physics::{xi_critical, Pair, Params};
use num_complex::Complex64;

/// Points along each axis by default; odd, so that the axes themselves are on the grid.
const MAP_POINTS: usize = 129;
/// More would be finer than any screen.
const MOST_POINTS: usize = 513;
/// Where a side of the map is named, as a share of half its width and of half its height.
const SIDE: (f64, f64) = (0.7, 0.86);

/// All that the values of the plane depend on: not where the pair itself is in it.
type Asked = (Params, Continuation, Part, usize);

thread_local! {
    /// While ξ is turned the marker moves, and the plane stays; a page has two at most.
    static KEPT: Kept<Asked, MapData, 2> = const { Kept::new() };
}

/// Which mode lasts longer, or by how much the frequencies differ.
pub struct XiPlane;

impl FigureKind for XiPlane {
    type Data = MapData;

    /// A place sets ξ and its phase.
    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Map, Handles::PARAMETER_MAP)
    }

    fn data(&self, asked: Request) -> Result<MapData, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        let points = options.grid.map_points(MAP_POINTS, MOST_POINTS)?;
        let continuation = options.continuation;
        let anywhere = Params { xi: 0.0, xi_phase: 0.0, ..*params };
        KEPT.with(|kept| {
            kept.answer((anywhere, continuation, options.shown_part(), points), || {
                let reach = reach(&pair, continuation);
                let axis = linspace(-reach, reach, points);
                let values = of_part(options, xi_plane(&pair, continuation, &axis, &axis));
                Ok(MapData { x: axis.clone(), y: axis, values, locking: None })
            })
        })
    }

    fn figure(&self, asked: Request, data: &MapData) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        let (continuation, part) = (options.continuation, options.shown_part());
        let x = AxisSpec::over("xi", "Re ξ".into(), &data.x);
        let y = AxisSpec::over("xiIm", "Im ξ".into(), &data.y);
        let largest = data.values.iter().fold(0.0, |most: f64, value| most.max(value.abs()));
        let largest = if largest > 0.0 { largest } else { 1.0 };
        let scale = match part {
            Part::Real => ColorScale::parted("locking rate (ω₁)", largest),
            Part::Imaginary => ColorScale::rising("|Im λ₊ − Im λ₋| (ω₁)", largest),
        };
        let Loci { equal, ring, points } = loci(&pair, continuation, part, x.max);
        let mut curves: Vec<Curve> = equal.iter().map(|line| dashed(line)).collect();
        let mut notes = Vec::new();
        if let Some(radius) = ring {
            curves.push(dashed(&circle(radius)));
            notes
                .push(Note { at: (0.0, radius + 0.07 * (y.max - y.min)), text: ring_name(radius) });
        }
        let radius = params.xi.abs();
        if radius > 0.0 && ring != Some(radius) {
            curves.push(Curve { dashed: false, ..dashed(&circle(radius)) });
            let below = -radius - 0.07 * (y.max - y.min);
            let at = if below > y.min { (0.0, below) } else { (0.0, -0.85 * radius) };
            notes.push(Note { at, text: "|ξ|eⁱᵠ".into() });
        }
        // The text puts them at ±iξcrit for every g ≠ 0.
        let critical = xi_critical(&pair);
        if options.equations != EquationChoice::One(Equations::MasterEquation)
            && params.g != 0.0
            && critical > 0.0
        {
            let place = vec![-critical, critical];
            curves.push(Curve { dots: true, ..Curve::new(Role::Reference, vec![0.0; 2], place) });
            let name = both_of(Complex64::new(0.0, critical));
            let text = format!("as printed (approximate): {name}");
            notes.push(Note { at: (x.min, critical - 0.08 * (y.max - y.min)), text });
        }
        let present = pair.correlation();
        let mut map = MapFigure {
            equal_aspect: true,
            curves,
            notes,
            points: points
                .into_iter()
                .map(|point| Point { at: (point.at.re, point.at.im), label: point.name })
                .collect(),
            marker: options.marker.then(|| Point {
                at: (present.re, present.im),
                label: format!("ξ = {}", correlation(params)),
            }),
            summary: summary(&pair, options)?,
            ..data.figure(x, y, scale)
        };
        if part == Part::Real {
            let sides = [("in phase", -1.0), ("antiphase", 1.0)];
            let named = sides.into_iter().filter_map(|(text, side)| side_note(&map, text, side));
            let named: Vec<Note> = named.collect();
            map.notes.extend(named);
        }
        Ok(Figure::Map(map))
    }

    fn method(&self, asked: Request, _: &MapData) -> Result<String, Error> {
        method(asked)
    }

    fn departure(&self, options: &PanelOptions) -> &'static str {
        departure(options)
    }

    fn setting(&self, asked: Request, _: &MapData) -> Result<Setting, Error> {
        plane_setting(asked)
    }

    fn derived_from(&self, options: &PanelOptions) -> &'static str {
        derived_from(options)
    }

    fn columns(&self, asked: Request, map: &MapData) -> Vec<Column> {
        let (name, symbol, what) = match asked.options.shown_part() {
            Part::Real => (
                "locking_rate",
                "Re λ₁ − Re λ₂",
                "by how much the mode nearer to phase decays slower than that nearer to antiphase",
            ),
            Part::Imaginary => {
                ("frequency_difference", "|Im λ₊ − Im λ₋|", "by how much the frequencies differ")
            }
        };
        plane_columns(map, [Column::new(name, symbol, "ω₁", what, &map.values)])
    }
}

/// The name of the left or right side in the upper corner or, where that is of the other side, in the lower one.
fn side_note(map: &MapFigure, text: &str, side: f64) -> Option<Note> {
    let place = |up: f64| (side * SIDE.0 * map.x.max, up * SIDE.1 * map.y.max);
    let fits = |at: &(f64, f64)| map.value_at(at.0, at.1).is_some_and(|value| side * value < 0.0);
    [1.0, -1.0].map(place).into_iter().find(fits).map(|at| Note { at, text: text.into() })
}

fn dashed(line: &[Complex64]) -> Curve {
    let (x, y) = line.iter().map(|at| (at.re, at.im)).unzip();
    Curve { dashed: true, ..Curve::new(Role::Both, x, y) }
}
