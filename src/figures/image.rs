//! Pixels of a map.

use plotters_backend::BackendCoord;

/// Colours by number, row by row from the top left.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// Pixels in a row.
    pub columns: usize,
    /// Number of each pixel's colour.
    pub pixels: Vec<u8>,
    /// The colours, at most 256.
    pub palette: Vec<(u8, u8, u8)>,
}

impl Image {
    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.pixels.len() / self.columns.max(1)
    }

    /// The colour of each pixel.
    pub fn colors(&self) -> impl Iterator<Item = (u8, u8, u8)> + '_ {
        self.pixels.iter().map(|pixel| self.palette[usize::from(*pixel) % self.palette.len()])
    }

    /// Rectangles that show the pixels between two corners.
    pub fn cells(
        &self,
        from: BackendCoord,
        to: BackendCoord,
    ) -> impl Iterator<Item = (BackendCoord, BackendCoord, (u8, u8, u8))> + '_ {
        let (columns, rows) = (self.columns as i32, self.rows() as i32);
        let x = move |k: i32| from.0 + (to.0 - from.0) * k / columns;
        let y = move |k: i32| from.1 + (to.1 - from.1) * k / rows;
        self.colors().enumerate().map(move |(place, color)| {
            let (column, row) = (place as i32 % columns, place as i32 / columns);
            ((x(column), y(row)), (x(column + 1), y(row + 1)), color)
        })
    }
}
