//! Which parameters come in which row, and which rows are this shard's.

use super::rows::{self, Quantity};
use odd_sympathy::analysis::Grid;
use odd_sympathy::physics::Params;
use std::error::Error;

/// A sweep, or a shard of it.
pub struct Plan {
    params: Params,
    grids: Vec<Grid>,
    quantity: Quantity,
    first: bool,
    begin: u64,
    end: u64,
}

impl Plan {
    pub fn new(
        params: Params,
        grids: Vec<Grid>,
        quantity: Quantity,
        (index, count): (u64, u64),
    ) -> Result<Self, Box<dyn Error>> {
        if grids.is_empty() {
            return Err("give at least one --axis, or --help".into());
        }
        for (k, grid) in grids.iter().enumerate() {
            if grids[..k].iter().any(|it| it.axis() == grid.axis()) {
                return Err(format!("the axis {} is given twice", grid.axis().key()).into());
            }
        }
        let total = grids.iter().try_fold(1u64, |all, grid| all.checked_mul(grid.points() as u64));
        let total = u128::from(total.ok_or("the grid has more than 2⁶⁴ points")?);
        let cut = |shards: u64| (total * u128::from(shards) / u128::from(count)) as u64;
        let (first, begin, end) = (index == 1, cut(index - 1), cut(index));
        Ok(Self { params, grids, quantity, first, begin, end })
    }

    /// Number of rows.
    pub fn rows(&self) -> u64 {
        self.end - self.begin
    }

    /// Comment lines and the names of the columns; the first shard has them for all.
    pub fn header(&self) -> String {
        if !self.first {
            return String::new();
        }
        let mut text = format!("# Odd Sympathy {}, sweep\n", env!("CARGO_PKG_VERSION"));
        text += &format!("# quantity = {}\n", self.quantity.name());
        text += &self.quantity.facts();
        for grid in &self.grids {
            let (key, points) = (grid.axis().key(), grid.points());
            let (from, to) = (grid.value(0), grid.value(points - 1));
            // The second value tells even steps from even ratios.
            let next = grid.value(1);
            text += &format!("# axis {key} = {from}, {next} … {to}; {points} points\n");
        }
        for (key, value) in Params::KEYS.iter().zip(self.params.to_array()) {
            text += &format!("# {key} = {value}\n");
        }
        text + &rows::names(self.quantity)
    }

    /// One row of this shard, with its end of line.
    pub fn row(&self, row: u64) -> Result<String, odd_sympathy::Error> {
        let mut rest = self.begin + row;
        let mut places = vec![0; self.grids.len()];
        for (place, grid) in places.iter_mut().zip(&self.grids).rev() {
            let points = grid.points() as u64;
            *place = (rest % points) as usize;
            rest /= points;
        }
        let params = self.grids.iter().zip(places).fold(self.params, |params, (grid, place)| {
            grid.axis().applied(&params, grid.value(place))
        });
        rows::row(params, self.quantity)
    }
}
