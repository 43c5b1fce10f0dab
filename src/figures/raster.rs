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
    let across: Vec<_> = (0..columns)
        .map(|k| place_in(&figure.columns, middle(area.x.min, area.x.max, k, columns)))
        .collect();
    let width = figure.columns.len();
    let known = figure.values.len() / width.max(1);
    let mut pixels = Vec::with_capacity(columns * rows);
    // The first row of an image is the top one.
    for k in (0..rows).rev() {
        let down = place_in(&figure.rows, middle(area.y.min, area.y.max, k, rows))
            .filter(|(row, _)| row + 1 < known);
        for place in &across {
            let color = down.zip(*place).map_or(COLORS, |((row, v), (column, h))| {
                let at = row * width + column;
                let low = mix(figure.values[at], figure.values[at + 1], h);
                let high = mix(figure.values[at + width], figure.values[at + width + 1], h);
                number(mix(low, high, v) / figure.scale.reach)
            });
            pixels.push(color as u8);
        }
    }
    Image { columns, pixels, palette }
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
