//! From values on a grid to pixels: linear in between, blank where there is no value.

use super::frame::PlotArea;
use super::image::Image;
use super::map_figure::{place_in, MapFigure};

/// Colours of the scale; one more stands for "no value".
pub const COLORS: usize = 255;
/// Finer pixels would not show more than the values in between hold.
const MOST_COLUMNS: f64 = 256.0;
const MOST_ROWS: f64 = 192.0;

/// The pixels of a plot, at most one to a CSS pixel.
pub fn raster(figure: &MapFigure, area: &PlotArea, palette: Vec<(u8, u8, u8)>) -> Image {
    let columns = (area.x.end - area.x.start).clamp(1.0, MOST_COLUMNS) as usize;
    let rows = (area.y.start - area.y.end).clamp(1.0, MOST_ROWS) as usize;
    let middle = |min: f64, max: f64, k: usize, count: usize| {
        min + (max - min) * (k as f64 + 0.5) / count as f64
    };
    let place = |grid: &[f64], value: f64| match figure.cells {
        true => cell_of(grid, value),
        false => place_in(grid, value),
    };
    let across: Vec<_> = (0..columns)
        .map(|k| place(&figure.columns, middle(area.x.min, area.x.max, k, columns)))
        .collect();
    let width = figure.columns.len();
    let known = figure.values.len() / width.max(1);
    let mut pixels = Vec::with_capacity(columns * rows);
    // The first row of an image is the top one.
    for k in (0..rows).rev() {
        let down = place(&figure.rows, middle(area.y.min, area.y.max, k, rows))
            .filter(|(row, _)| row + 1 < known);
        for place in &across {
            let color = down.zip(*place).map_or(COLORS, |((row, v), (column, h))| {
                let at = row * width + column;
                let low = mix(figure.values[at], figure.values[at + 1], h);
                let high = mix(figure.values[at + width], figure.values[at + width + 1], h);
                number(figure.scale.share(mix(low, high, v)))
            });
            pixels.push(color as u8);
        }
    }
    Image { columns, pixels, palette }
}

fn mix(a: f64, b: f64, share: f64) -> f64 {
    // A whole share must not meet a value that is no number on the other side.
    match share {
        0.0 => a,
        1.0 => b,
        share => a + (b - a) * share,
    }
}

/// The place of the nearest value, whole; none farther from the grid than half a cell.
fn cell_of(grid: &[f64], value: f64) -> Option<(usize, f64)> {
    let step = grid.get(1)? - grid.first()?;
    let place = ((value - grid[0]) / step).round();
    let last = (grid.len() - 1) as f64;
    // The last value is the far end of the piece before it.
    (0.0..=last).contains(&place).then(|| match place == last {
        true => (grid.len() - 2, 1.0),
        false => (place as usize, 0.0),
    })
}

fn number(share: f64) -> usize {
    if share.is_nan() {
        return COLORS;
    }
    (share.clamp(0.0, 1.0) * (COLORS - 1) as f64).round() as usize
}
