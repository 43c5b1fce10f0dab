//! From values on a grid to pixels: linear in between, blank where there is no value.

use super::axis::AxisRange;
use super::frame::PlotArea;
use super::image::Image;
use super::map_figure::MapFigure;

/// Colours of the scale; one more stands for "no value".
pub const COLORS: usize = 255;
/// Finer pixels would not show more than the values in between hold.
const MOST_COLUMNS: f64 = 256.0;
const MOST_ROWS: f64 = 192.0;

/// The pixels of a plot, at most one to a CSS pixel.
pub fn raster(figure: &MapFigure, area: &PlotArea, palette: Vec<(u8, u8, u8)>) -> Image {
    let columns = (area.x.end - area.x.start).clamp(1.0, MOST_COLUMNS) as usize;
    let rows = (area.y.start - area.y.end).clamp(1.0, MOST_ROWS) as usize;
    let across = places(&area.x, columns, &figure.columns, figure.columns.len());
    let known = figure.values.len() / figure.columns.len().max(1);
    let down = places(&area.y, rows, &figure.rows, known);
    let reach = figure.scale.reach;
    let value = |row: usize, column: usize| figure.values[row * figure.columns.len() + column];
    let mut pixels = Vec::with_capacity(columns * rows);
    // The first row of an image is the top one.
    for vertical in down.iter().rev() {
        for horizontal in &across {
            let number = match (vertical, horizontal) {
                (Some((row, v)), Some((column, h))) => {
                    let low = mix(value(*row, *column), value(*row, column + 1), *h);
                    let high = mix(value(row + 1, *column), value(row + 1, column + 1), *h);
                    number(mix(low, high, *v) / reach)
                }
                _ => COLORS,
            };
            pixels.push(number as u8);
        }
    }
    Image { columns, pixels, palette }
}

/// For each pixel the index of the grid value before it and how far it is to the next one.
fn places(
    axis: &AxisRange,
    pixels: usize,
    grid: &[f64],
    known: usize,
) -> Vec<Option<(usize, f64)>> {
    let descending = grid.first() > grid.last();
    (0..pixels)
        .map(|k| {
            let value = axis.min + (axis.max - axis.min) * (k as f64 + 0.5) / pixels as f64;
            let after = if descending {
                grid.partition_point(|at| *at > value)
            } else {
                grid.partition_point(|at| *at < value)
            };
            let after = after.clamp(1, grid.len().max(2) - 1);
            if after >= known {
                return None;
            }
            let (from, to) = (grid[after - 1], grid[after]);
            Some((after - 1, ((value - from) / (to - from)).clamp(0.0, 1.0)))
        })
        .collect()
}

fn mix(a: f64, b: f64, share: f64) -> f64 {
    a + (b - a) * share
}

fn number(share: f64) -> usize {
    if share.is_nan() {
        return COLORS;
    }
    ((share.clamp(-1.0, 1.0) + 1.0) * 0.5 * (COLORS - 1) as f64).round() as usize
}
