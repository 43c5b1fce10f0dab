//! Phase locking along an axis, a few cells at a time.

use super::monte_carlo::{monte_carlo, Phases};
use super::of_pair::{phase_locking, without_traces};
use super::options::{Method, PhaseLockingOptions};
use super::value::PhaseLocking;
use crate::analysis::grid::Grid;
use crate::error::Error;
use crate::physics::Params;
use std::ops::Range;

/// A scan that can be advanced in chunks; cell by cell it equals single calls.
#[derive(Clone, Debug)]
pub struct PhaseLockingScan {
    params: Params,
    grid: Grid,
    options: PhaseLockingOptions,
    phases: Option<Phases>,
    part: Range<usize>,
    done: Vec<PhaseLocking>,
}

impl PhaseLockingScan {
    /// A scan with nothing done.
    ///
    /// # Errors
    /// As [`phase_locking`] for the options.
    pub fn new(params: Params, grid: Grid, options: PhaseLockingOptions) -> Result<Self, Error> {
        options.check()?;
        let phases = (options.method == Method::MonteCarlo)
            .then(|| Phases::new(options.seed, options.samples));
        Ok(Self { params, grid, options, phases, part: 0..grid.points(), done: Vec::new() })
    }

    /// Only the points `part` of the grid: what one of several workers takes over. The values are those of the whole.
    pub fn only(mut self, part: Range<usize>) -> Self {
        self.part = part.start.min(self.grid.points())..part.end.min(self.grid.points());
        self
    }

    /// Computes up to `cells` further points; returns how many are done in all.
    ///
    /// # Errors
    /// As [`phase_locking`]; what is done stays done.
    pub fn advance(&mut self, cells: usize) -> Result<usize, Error> {
        let end = self.done.len().saturating_add(cells).min(self.total());
        for index in self.done.len()..end {
            let pair = without_traces(&self.grid.pair(&self.params, self.part.start + index)?)?;
            let cell = match &self.phases {
                Some(phases) => {
                    monte_carlo(&pair, &self.options.window(&pair), self.options.steps, phases)
                }
                None => phase_locking(&pair, &self.options)?,
            };
            self.done.push(cell);
        }
        Ok(self.done.len())
    }

    /// Number of points, those of its part alone.
    pub fn total(&self) -> usize {
        self.part.len()
    }

    /// The cells that are done, in the order of the grid.
    pub fn cells(&self) -> &[PhaseLocking] {
        &self.done
    }
}
