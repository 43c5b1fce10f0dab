//! A motion as its record has it: what a figure of it is drawn from, beside its path.

use crate::analysis::MotionRecord;
#[cfg(feature = "full")]
use crate::analysis::RunsOf;
#[cfg(feature = "full")]
use crate::panels::options::MAX_RUNS;
use crate::panels::options::{Bobs, KnobChange, Noise, PanelOptions};

/// What is drawn of the runs that go with a motion, as far as there are any; nothing by default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RunsShown {
    /// The runs over the mean; more than can be told apart as a cloud.
    pub runs: bool,
    /// The kicks of the run of two clocks.
    pub kicks: bool,
    /// That run itself.
    pub run: bool,
}

/// What the options of a figure tell of a motion.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordedMotion {
    /// Time of the play head.
    pub head: f64,
    /// Whether the common decay is taken out.
    pub decay_free: bool,
    /// When knobs were turned.
    pub turns: Vec<KnobChange>,
    /// The runs that are shown.
    pub noise: Noise,
    /// What the bobs of two clocks show.
    pub bobs: Bobs,
}

impl RecordedMotion {
    /// That of a record, at its play head.
    pub fn of(motion: &MotionRecord, shown: RunsShown) -> Self {
        let turns = motion.history().pieces().iter();
        let mut recorded = Self {
            head: motion.time(),
            decay_free: motion.decay_free(),
            turns: turns.map(|piece| KnobChange { t: piece.t, rate: piece.rate }).collect(),
            noise: Noise::default(),
            bobs: Bobs::default(),
        };
        recorded.add_runs(motion, shown);
        recorded
    }

    /// Told by the options of a figure.
    pub fn tell(self, options: &mut PanelOptions) {
        let Self { head, decay_free, turns, noise, bobs } = self;
        options.head = Some(head);
        options.decay_free = decay_free;
        options.turns = turns;
        options.noise = noise;
        options.bobs = bobs;
    }

    #[cfg(feature = "full")]
    fn add_runs(&mut self, motion: &MotionRecord, shown: RunsShown) {
        let (now, [from, _], noise) = (motion.time(), motion.span(), &mut self.noise);
        if let Some(runs) = motion.runs(RunsOf::Mean).filter(|_| shown.runs) {
            if runs.count() <= MAX_RUNS {
                (noise.runs, noise.seed) = (runs.paths(from), Some(runs.seed()));
            } else if now >= runs.begin() {
                (noise.cloud, noise.seed) = (Some(runs.at(now)), Some(runs.seed()));
                noise.covariance = motion.history().covariance();
            }
        }
        if let Some(run) = motion.runs(RunsOf::Clocks) {
            if shown.kicks {
                noise.kicks = Some(run.kicks(from));
            }
            if shown.run {
                noise.runs = run.paths(from);
                self.bobs = Bobs::Run;
            }
        }
    }

    /// The first view draws the mean alone.
    #[cfg(not(feature = "full"))]
    fn add_runs(&mut self, _: &MotionRecord, _: RunsShown) {}
}
