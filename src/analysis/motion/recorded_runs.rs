//! The noisy runs of a record.

use super::motion_record::MotionRecord;
use super::noisy_runs::NoisyRuns;
use super::runs_beside::RunsOf;
use crate::error::Error;

impl MotionRecord {
    /// Noisy runs of the same pair, which have been through all that it has.
    pub fn runs(&self, of: RunsOf) -> Option<&NoisyRuns> {
        match of {
            RunsOf::Mean => self.beside.of_mean.as_ref(),
            RunsOf::Clocks => self.beside.of_clocks.as_ref(),
        }
    }

    /// Has so many runs of a seed beside it.
    ///
    /// # Errors
    /// As [`NoisyRuns::through`]. There are then those that there were.
    pub fn set_runs(&mut self, of: RunsOf, count: usize, seed: u64) -> Result<(), Error> {
        let pieces = self.history.pieces();
        *self.beside.of(of) = Some(NoisyRuns::through(pieces, count, seed, of.longest_step())?);
        Ok(())
    }

    /// Has none any longer.
    pub fn drop_runs(&mut self, of: RunsOf) {
        *self.beside.of(of) = None;
    }

    /// Steps them on to the play head.
    ///
    /// # Errors
    /// As [`NoisyRuns::reach`].
    pub fn reach(&mut self, of: RunsOf) -> Result<(), Error> {
        let now = self.time();
        self.beside.of(of).as_mut().map_or(Ok(()), |runs| runs.reach(now))
    }
}
