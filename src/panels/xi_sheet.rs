//! Re λ± over the complex ξ plane as two shaded sheets (Fig. 1(c)).

use super::map_data::MapData;
use super::options::PanelOptions;
use super::xi_plane::{diabolic_point, reach, summary};
use crate::analysis::{steps, xi_plane, Continuation};
use crate::error::Error;
use crate::figures::{AxisSpec, Figure, Sheet, SheetFigure, SpaceLine, SpacePoint};
use crate::physics::{exceptional_points, Pair, Params};

/// Points along each axis; more patches than that are smaller than they need to be.
const SHEET_POINTS: usize = 25;
const MOST_POINTS: usize = 25;
/// A line of the grid this near to an exceptional point, in steps, makes room for one through it.
const TOO_NEAR: f64 = 0.45;
/// Colour of the sheets on the scale from antiphase to phase.
const TONE: f64 = 0.8;
/// Share of the height that stays free above and below the sheets.
const AIR: f64 = 0.08;

pub fn data(params: &Params, options: &PanelOptions) -> Result<MapData, Error> {
    let pair = Pair::new(*params)?;
    let points = options.grid.points.unwrap_or(SHEET_POINTS).min(MOST_POINTS);
    let special = exceptional_points(&pair);
    let centre = diabolic_point(&pair);
    let reach = reach(&pair);
    let grid = steps(-reach, reach, points);
    let x = through(&grid, special.iter().map(|at| at.re));
    let y = through(&grid, [centre.im]);
    let [values, _] = xi_plane(&pair, Continuation::Hermitian, &x, &y);
    Ok(MapData { x, y, values, locking: None })
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

pub fn figure(params: &Params, options: &PanelOptions, data: &MapData) -> Result<Figure, Error> {
    let pair = Pair::new(*params)?;
    let centre = -0.5 * params.gamma;
    let largest = data.values.iter().fold(0.0, |most: f64, value| most.max(value.abs()));
    let half = (0.5 + AIR) * if largest > 0.0 { largest } else { 1.0 };
    let x = AxisSpec::over("xi", "Re ξ".into(), &data.x);
    let y = AxisSpec::over("xiIm", "Im ξ".into(), &data.y);
    let sheet = |label: &str, sign: f64| Sheet {
        label: label.into(),
        heights: data.values.iter().map(|value| centre + 0.5 * sign * value).collect(),
        tone: sign * TONE,
    };
    let mut lines = vec![SpaceLine {
        points: vec![[0.0, y.min, centre], [0.0, y.max, centre]],
        label: String::new(),
        dashed: true,
    }];
    let special = exceptional_points(&pair);
    if let [one, other] = special[..] {
        lines.push(SpaceLine {
            points: vec![[one.re, one.im, centre], [other.re, other.im, centre]],
            label: String::new(),
            dashed: false,
        });
    }
    if options.marker {
        let rate = xi_plane(&pair, Continuation::Hermitian, &[params.xi], &[0.0])[0][0];
        lines.push(SpaceLine {
            points: [-0.5, 0.5].map(|share| [params.xi, 0.0, centre + share * rate.abs()]).to_vec(),
            label: format!("ξ = {}", crate::figures::short(params.xi)),
            dashed: false,
        });
    }
    let named =
        |re: f64, im: f64, name: &str| SpacePoint { at: [re, im, centre], label: name.into() };
    let inside = |point: &SpacePoint| {
        (x.min..=x.max).contains(&point.at[0]) && (y.min..=y.max).contains(&point.at[1])
    };
    let merged = special.is_empty().then(|| diabolic_point(&pair));
    let points = special
        .iter()
        .map(|at| named(at.re, at.im, "EP"))
        .chain(merged.map(|at| named(at.re, at.im, "diabolic point")))
        .filter(inside)
        .collect();
    Ok(Figure::Sheet(SheetFigure {
        x,
        y,
        z: AxisSpec::new("re", "Re λ (ω₁)", centre - half, centre + half),
        columns: data.x.clone(),
        rows: data.y.clone(),
        sheets: vec![sheet("mode in phase", 1.0), sheet("mode in antiphase", -1.0)],
        lines,
        points,
        summary: summary(&pair),
    }))
}
