//! A figure of colours over two axes, before it is laid out.

use super::axis::AxisSpec;
use super::line_figure::Curve;

/// Values over a grid.
#[derive(Clone, Debug, PartialEq)]
pub struct MapFigure {
    /// Horizontal axis.
    pub x: AxisSpec,
    /// Vertical axis.
    pub y: AxisSpec,
    /// Same length per unit on both axes.
    pub equal_aspect: bool,
    /// Columns of the grid, ascending or descending.
    pub columns: Vec<f64>,
    /// Rows of the grid, ascending or descending.
    pub rows: Vec<f64>,
    /// Values, all columns of the first row first; a map that is still being computed has fewer rows.
    pub values: Vec<f64>,
    /// What the colours mean.
    pub scale: ColorScale,
    /// Every value fills its own cell; otherwise colours run on between the values.
    pub cells: bool,
    /// Lines over the map.
    pub curves: Vec<Curve>,
    /// TextStyle on the map.
    pub notes: Vec<Note>,
    /// Points on the map.
    pub points: Vec<Point>,
    /// The present place.
    pub marker: Option<Point>,
    /// Where a value is read out.
    pub probe: Option<(f64, f64)>,
    /// One sentence on what the map shows.
    pub summary: String,
}

impl MapFigure {
    /// The value at a place, linear between those of the grid; none outside it and where it is not known yet.
    pub fn value_at(&self, x: f64, y: f64) -> Option<f64> {
        let (column, across) = place_in(&self.columns, x)?;
        let (row, down) = place_in(&self.rows, y)?;
        let value = |row: usize, column: usize| self.values.get(row * self.columns.len() + column);
        let mix = |a: f64, b: f64, share: f64| a + (b - a) * share;
        let low = mix(*value(row, column)?, *value(row, column + 1)?, across);
        let high = mix(*value(row + 1, column)?, *value(row + 1, column + 1)?, across);
        Some(mix(low, high, down)).filter(|value| value.is_finite())
    }

    /// The cell at a place: its column, its row and its value; none where that is not known yet.
    pub fn cell_at(&self, x: f64, y: f64) -> Option<(f64, f64, f64)> {
        let (column, row) = (nearest(&self.columns, x)?, nearest(&self.rows, y)?);
        let value = *self.values.get(row * self.columns.len() + column)?;
        value.is_finite().then_some((self.columns[column], self.rows[row], value))
    }
}

/// Where in the grid the value nearest to a place stands.
fn nearest(grid: &[f64], value: f64) -> Option<usize> {
    let away = |k: &usize| (grid[*k] - value).abs();
    (0..grid.len()).min_by(|one, other| away(one).total_cmp(&away(other)))
}

/// The index of the value before, and how far it is to the next one; none outside the grid.
pub fn place_in(grid: &[f64], value: f64) -> Option<(usize, f64)> {
    let (first, last) = (grid.first()?, grid.last()?);
    let after = if first > last {
        grid.partition_point(|at| *at > value)
    } else {
        grid.partition_point(|at| *at < value)
    };
    let after = if after == 0 && value == *first { 1 } else { after };
    let (from, to) = (grid.get(after.checked_sub(1)?)?, grid.get(after)?);
    Some((after - 1, (value - from) / (to - from)))
}

/// What the colours of a map mean.
#[derive(Clone, Debug, PartialEq)]
pub struct ColorScale {
    /// Symbol and unit.
    pub title: String,
    /// Value of the full colour.
    pub reach: f64,
    /// Two colours that part at zero; otherwise one that rises from it.
    pub parted: bool,
}

impl ColorScale {
    /// From −`reach` over 0 to `reach`.
    pub fn parted(title: impl Into<String>, reach: f64) -> Self {
        Self { title: title.into(), reach, parted: true }
    }

    /// From 0 to `reach`.
    pub fn rising(title: impl Into<String>, reach: f64) -> Self {
        Self { title: title.into(), reach, parted: false }
    }

    /// Value of the first colour.
    pub fn least(&self) -> f64 {
        if self.parted {
            -self.reach
        } else {
            0.0
        }
    }

    /// How far along the scale a value is, from 0 to 1.
    pub fn share(&self, value: f64) -> f64 {
        (value - self.least()) / (self.reach - self.least())
    }
}

/// TextStyle at a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Where, in values of the axes.
    pub at: (f64, f64),
    /// What.
    pub text: String,
}

/// A labelled point.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Where, in values of the axes.
    pub at: (f64, f64),
    /// Its name.
    pub label: String,
}
