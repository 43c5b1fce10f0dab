//! The noisy runs that go with a motion.

use super::noisy_runs::NoisyRuns;
use super::piece::Piece;
use crate::error::Error;

/// What noisy runs are seen with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunsOf {
    /// With the mean, over which they lie; with them a motion never ends.
    Mean,
    /// With two clocks, which show a single run: it ends with the mean.
    Clocks,
}

impl RunsOf {
    /// A step of such runs at most, in 1/ω₁: what is seen as a line, and kicks that can be told apart.
    pub fn longest_step(self) -> f64 {
        match self {
            Self::Mean => 0.1,
            Self::Clocks => 0.25,
        }
    }
}

/// All that there are.
#[derive(Clone, Debug, Default)]
pub struct RunsBeside {
    pub of_mean: Option<NoisyRuns>,
    pub of_clocks: Option<NoisyRuns>,
}

impl RunsBeside {
    /// A motion began.
    pub fn follow(&mut self, pieces: &[Piece]) -> Result<(), Error> {
        self.all().try_for_each(|runs| runs.follow(pieces))
    }

    /// A knob was turned.
    pub fn turn(&mut self, piece: &Piece) -> Result<(), Error> {
        self.all().try_for_each(|runs| runs.turn(piece))
    }

    /// Those that are seen with something.
    pub fn of(&mut self, of: RunsOf) -> &mut Option<NoisyRuns> {
        match of {
            RunsOf::Mean => &mut self.of_mean,
            RunsOf::Clocks => &mut self.of_clocks,
        }
    }

    fn all(&mut self) -> impl Iterator<Item = &mut NoisyRuns> {
        self.of_mean.iter_mut().chain(&mut self.of_clocks)
    }
}
