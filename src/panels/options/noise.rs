//! Single noisy runs beside the mean.

use crate::analysis::Trajectory;
use crate::error::Error;
use crate::panels::data::NodeData;
use crate::physics::{Anomalous, Covariance};

/// More could not be told apart.
pub const MAX_RUNS: usize = 50;

/// What is drawn of the noise; nothing by default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Noise {
    /// Runs, drawn thin beneath the mean.
    pub runs: Vec<Trajectory>,
    /// Where many runs are, all at the time of the play head.
    pub cloud: Option<Trajectory>,
    /// The kicks of one run: at the end of each step what noise has added in it.
    pub kicks: Option<Trajectory>,
    /// Runs of a network at one time.
    pub nodes: Vec<NodeData>,
    /// What runs and cloud were drawn with.
    pub seed: Option<u64>,
    /// Θ at the play head: drawn where its Wigner function is 1/e of the peak.
    pub covariance: Option<Covariance>,
    /// M at the play head, of a squeezed motion.
    pub anomalous: Anomalous,
}

impl Noise {
    /// # Errors
    /// `TooMany` runs.
    pub fn check(&self) -> Result<(), Error> {
        let runs = self.runs.len().max(self.nodes.len());
        if runs > MAX_RUNS {
            let (name, value) = ("runs".to_owned(), runs as f64);
            return Err(Error::TooMany { name, value, max: MAX_RUNS as f64 });
        }
        Ok(())
    }
}
