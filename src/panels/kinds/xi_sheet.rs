//! Re λ± or Im λ± over the complex ξ plane as two shaded sheets.

use super::complex_xi::{
    departure, derived_from, method, of_part, plane_columns, plane_setting, reach, summary,
};
use super::xi_loci::{circle, loci, ring_name, Loci};
use crate::analysis::{linspace, xi_plane};
use crate::error::Error;
use crate::figures::{AxisSpec, Figure, Sheet, SheetFigure, SheetKey, SpaceLine, SpacePoint};
use crate::panels::data::MapData;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{Column, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::options::{PanelOptions, Part, Request};
use crate::panels::words::correlation;
use crate::physics::Pair;
use num_complex::Complex64;

/// Points along each axis; more patches than that are smaller than they need to be.
const SHEET_POINTS: usize = 25;
const MOST_POINTS: usize = 25;
/// A line of the grid this near to an exceptional point, in steps, makes room for one through it.
const TOO_NEAR: f64 = 0.45;
/// Colour of the sheets on the scale from antiphase to phase.
const TONE: f64 = 0.8;
/// Share of the height that stays free above and below the sheets.
const AIR: f64 = 0.08;

/// The eigenvalues as sheets.
pub struct XiSheet;

impl FigureKind for XiSheet {
    type Data = MapData;

    /// No place on the page is one place of the plane.
    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Sheet, Handles::NONE)
    }

    fn data(&self, asked: Request) -> Result<MapData, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        let points = options.grid.points.unwrap_or(SHEET_POINTS).min(MOST_POINTS);
        let reach = reach(&pair, options.continuation);
        let Loci { ring, points: special, .. } =
            loci(&pair, options.continuation, options.shown_part(), reach);
        let mut places: Vec<Complex64> = special.into_iter().map(|point| point.at).collect();
        places.extend(ring.into_iter().flat_map(|radius| {
            [-1.0, 1.0].map(|side| Complex64::new(side * radius, side * radius))
        }));
        let grid = linspace(-reach, reach, points);
        let x = through(&grid, places.iter().map(|at| at.re));
        let y = through(&grid, places.iter().map(|at| at.im));
        let values = of_part(options, xi_plane(&pair, options.continuation, &x, &y));
        Ok(MapData { x, y, values, locking: None })
    }

    fn figure(&self, asked: Request, data: &MapData) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        let (continuation, part) = (options.continuation, options.shown_part());
        let centre = centre(&pair, part);
        let largest = data.values.iter().fold(0.0, |most: f64, value| most.max(value.abs()));
        let half = (0.5 + AIR) * if largest > 0.0 { largest } else { 1.0 };
        let x = AxisSpec::over("xi", "Re ξ".into(), &data.x);
        let y = AxisSpec::over("xiIm", "Im ξ".into(), &data.y);
        let level = |line: &[Complex64]| SpaceLine {
            points: line.iter().map(|at| [at.re, at.im, centre]).collect(),
            label: String::new(),
            dashed: false,
        };
        let Loci { equal, ring, points: special } = loci(&pair, continuation, part, x.max);
        let mut lines: Vec<SpaceLine> = equal.iter().map(|line| level(line)).collect();
        lines.extend(ring.map(|radius| level(&circle(radius))));
        if options.marker {
            let at = pair.correlation();
            let apart =
                of_part(options, xi_plane(&pair, continuation, &[at.re], &[at.im]))[0].abs();
            lines.push(SpaceLine {
                points: [-0.5, 0.5].map(|share| [at.re, at.im, centre + share * apart]).to_vec(),
                label: format!("ξ = {}", correlation(params)),
                dashed: false,
            });
        }
        let named = |at: Complex64, label: String| SpacePoint { at: [at.re, at.im, centre], label };
        let points = special
            .into_iter()
            .map(|point| named(point.at, point.name))
            .chain(ring.map(|radius| named(Complex64::from(radius), ring_name(radius))))
            .collect();
        let sheet = |sign: f64| Sheet {
            heights: data.values.iter().map(|value| centre + 0.5 * sign * value.abs()).collect(),
            tones: data.values.iter().map(|value| sign * tone(part, *value)).collect(),
        };
        Ok(Figure::Sheet(SheetFigure {
            x,
            y,
            z: AxisSpec::new(part.name(), part.title(), centre - half, centre + half),
            columns: data.x.clone(),
            rows: data.y.clone(),
            sheets: vec![sheet(1.0), sheet(-1.0)],
            key: key(part),
            lines,
            points,
            summary: summary(&pair, options)?,
        }))
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

    /// Both modes, about the middle between them.
    fn columns(&self, asked: Request, map: &MapData) -> Vec<Column> {
        let Request { params, options } = asked;
        let (symbol, middle, modes) = match options.shown_part() {
            Part::Real => (
                "Re λ",
                -0.5 * params.gamma,
                [
                    ("re_lambda_in_phase", "mode nearer to phase"),
                    ("re_lambda_antiphase", "mode nearer to antiphase"),
                ],
            ),
            Part::Imaginary => (
                "Im λ",
                -0.5 * (params.omega1 + params.omega2),
                [
                    ("im_lambda_upper", "mode of the lower frequency"),
                    ("im_lambda_lower", "mode of the higher frequency"),
                ],
            ),
        };
        let sheets = [1.0, -1.0].into_iter().zip(modes).map(|(sign, (name, what))| {
            let values: Vec<f64> =
                map.values.iter().map(|apart| middle + 0.5 * sign * apart).collect();
            Column::new(name, symbol, "ω₁", what, &values)
        });
        plane_columns(map, sheets)
    }
}

/// The grid with lines through these values: between its lines the fold at the exceptional points would be cut off.
fn through(grid: &[f64], special: impl IntoIterator<Item = f64>) -> Vec<f64> {
    let mut lines = grid.to_vec();
    let Some(step) = grid.get(1).map(|next| next - grid[0]) else { return lines };
    let (first, last) = (grid[0], grid[grid.len() - 1]);
    for value in special {
        if value <= first || value >= last {
            continue;
        }
        // The ends and the border at zero stay.
        lines.retain(|line| {
            *line == first
                || *line == last
                || *line == 0.0
                || (line - value).abs() > TOO_NEAR * step
        });
        lines.push(value);
        lines.sort_by(f64::total_cmp);
        lines.dedup();
    }
    lines
}

/// The height about which the two sheets lie alike.
fn centre(pair: &Pair, part: Part) -> f64 {
    match part {
        Part::Real => -0.5 * pair.params().gamma,
        Part::Imaginary => -pair.mean_frequency(),
    }
}

/// Colour of the upper sheet: of dampings by which side the slower mode is on, of frequencies the same throughout.
fn tone(part: Part, value: f64) -> f64 {
    match part {
        // Where both sheets are one, neither colour is right.
        _ if value == 0.0 => 0.0,
        Part::Real => TONE.copysign(value),
        Part::Imaginary => TONE,
    }
}

fn key(part: Part) -> Vec<SheetKey> {
    let names = match part {
        Part::Real => [("mode in phase", TONE), ("in antiphase", -TONE)],
        Part::Imaginary => [("lower frequency", TONE), ("higher", -TONE)],
    };
    names.map(|(label, tone)| SheetKey { label: label.into(), tone }).to_vec()
}
