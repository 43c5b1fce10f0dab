//! A motion that is played: what was done to the pair, the part of its path that figures show, and how far it is worth following.

use super::history::History;
use super::limits::{size_of, GROWN};
#[cfg(feature = "full")]
use super::runs_beside::RunsBeside;
use super::window::MotionWindow;
use crate::analysis::trajectory::Trajectory;
use crate::error::Error;
use crate::physics::Pair;
use num_complex::Complex64;

/// The record of a pair in motion, with the play head at a time.
#[derive(Clone, Debug)]
pub struct MotionRecord {
    pub(super) history: History,
    pub(super) window: MotionWindow,
    start_size: f64,
    decay_free: bool,
    #[cfg(feature = "full")]
    pub(super) beside: RunsBeside,
}

impl MotionRecord {
    /// A motion at time 0, from coherent states with these ⟨aᵢ⟩.
    ///
    /// # Errors
    /// As [`History::new`].
    pub fn new(pair: Pair, amplitudes: [Complex64; 2]) -> Result<Self, Error> {
        Self::begun(pair, amplitudes, false)
    }

    fn begun(pair: Pair, amplitudes: [Complex64; 2], decay_free: bool) -> Result<Self, Error> {
        let history = History::new(pair, amplitudes)?;
        let mut record = Self::told(history, 0.0, size_of(amplitudes), decay_free);
        record.draw()?;
        Ok(record)
    }

    /// A motion that was told elsewhere, without runs; its path is still to be drawn.
    pub(super) fn told(history: History, begin: f64, start_size: f64, decay_free: bool) -> Self {
        let mut window = MotionWindow::at(begin);
        window.resolve(&history.last().eigenvalues);
        let mut record = Self {
            history,
            window,
            start_size,
            decay_free,
            #[cfg(feature = "full")]
            beside: RunsBeside::default(),
        };
        record.rescale();
        record
    }

    /// Begins anew at time 0; its runs do, too.
    ///
    /// # Errors
    /// As [`MotionRecord::new`], and of the runs as [`Ensemble::new`](crate::analysis::Ensemble::new): the mean has begun then.
    pub fn restart(&mut self, pair: Pair, amplitudes: [Complex64; 2]) -> Result<(), Error> {
        let begun = Self::begun(pair, amplitudes, self.decay_free)?;
        *self = Self {
            #[cfg(feature = "full")]
            beside: std::mem::take(&mut self.beside),
            ..begun
        };
        #[cfg(feature = "full")]
        self.beside.follow(self.history.pieces())?;
        Ok(())
    }

    /// A knob was turned: the state stays and goes on under another law, and so do the runs. What was done later is undone.
    ///
    /// # Errors
    /// As [`History::turn`], and of the runs `Overflow`: the mean has been turned then.
    pub fn turn(&mut self, pair: Pair) -> Result<(), Error> {
        self.history.turn(pair)?;
        self.window.resolve(&self.history.last().eigenvalues);
        self.window.renew(&self.history)?;
        #[cfg(feature = "full")]
        self.beside.turn(self.history.last())?;
        Ok(())
    }

    /// What grows leaves the scale, but not where all is shown by its angle alone.
    fn rescale(&mut self) {
        let free = self.decay_free;
        self.window.limit = if free { f64::INFINITY } else { GROWN * self.start_size };
    }

    /// Whether the motion is shown without its decay.
    pub fn decay_free(&self) -> bool {
        self.decay_free
    }

    /// Shows it with or without its decay.
    ///
    /// # Errors
    /// `Overflow` if the path leaves the range of numbers.
    pub fn set_decay_free(&mut self, wanted: bool) -> Result<(), Error> {
        self.decay_free = wanted;
        self.rescale();
        self.draw()
    }

    pub(super) fn draw(&mut self) -> Result<(), Error> {
        self.window.draw(&self.history)
    }

    /// What was done, and the state at the play head.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Where the play head is, in 1/ω₁.
    pub fn time(&self) -> f64 {
        self.history.time()
    }

    /// Both ends of the stretch of time that figures show, in 1/ω₁.
    pub fn span(&self) -> [f64; 2] {
        self.window.span()
    }

    /// The path through it, with the play head on it.
    pub fn path(&self) -> &Trajectory {
        self.window.path()
    }

    /// The amplitude that it began with.
    pub fn start_size(&self) -> f64 {
        self.start_size
    }

    /// The amplitude left, as a multiple of that of the start; 0 where there was none.
    pub fn remaining(&self) -> f64 {
        if self.start_size > 0.0 {
            size_of(self.history.moments()) / self.start_size
        } else {
            0.0
        }
    }
}
