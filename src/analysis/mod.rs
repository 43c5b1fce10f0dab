//! Questions asked of the physics: scans, information, phase locking, trajectories, the published formulas.

mod complex_xi;
mod eigen_scan;
mod ensemble;
mod equations;
mod few_phases;
mod fluctuations;
mod frequencies;
mod grid;
mod information;
mod leader;
mod motion;
mod network_limit;
mod network_locking;
mod network_simulation;
mod noise_step;
mod phase_locking;
pub mod published;
mod random;
mod simulation;
mod start;
mod states;
mod steady_report;
mod steady_scan;
mod steps;
mod torus_mean;
mod trajectory;

pub use complex_xi::{xi_plane, xi_slice, Continuation};
pub use eigen_scan::{eigenvalue_scan, EigenvalueScan};
pub use ensemble::{Ensemble, MAX_ENSEMBLE};
pub use equations::Equations;
pub use fluctuations::{
    correlations, fluctuation_locking, noise_spectra, noise_spectra_at, response, response_at,
    ComplexColumn, Correlations, FluctuationLocking, NoiseSpectra, OperatorOrder, Response,
    MAX_FREQUENCY,
};
pub use frequencies::{spread_frequencies, MAX_SPREAD};
pub(crate) use grid::check_points;
pub use grid::{Axis, Grid, MAX_POINTS};
pub use information::GaussianInformation;
// The motion that the page plays is for it and its tests.
#[doc(hidden)]
pub use motion::{History, MotionPath, MotionRecord, Outcome, Piece};
#[cfg(feature = "full")]
#[doc(hidden)]
pub use motion::{NoisyRuns, RunsOf};
pub use network_locking::{network_locking, NETWORK_SAMPLES, NETWORK_STEPS};
pub use network_simulation::{NetworkSimulation, NetworkTrajectory};
pub use phase_locking::{
    phase_locking, Method, PhaseLocking, PhaseLockingOptions, PhaseLockingScan, Window,
};
pub use random::{seed_from_number, MAX_SEED};
pub use simulation::{phase_difference, Simulation};
pub use start::Start;
pub use states::{
    entanglement_after, entanglement_for_ever, entanglement_in_time, entanglement_lifetime,
    information_in_time, information_while_finite, kept_variances, prepared_start,
    InformationInTime, Preparation, Squeezing, StateInformation, LEAST_ENTANGLEMENT,
    LIFETIME_TIMES, MAX_SQUEEZING,
};
pub use steady_report::{steady_state, SteadyReport};
pub use steady_scan::{steady_state_scan, steady_states_at, SteadyScan};
pub use steps::{decimal, linspace, ratios};
pub use trajectory::{trajectory, Trajectory};
