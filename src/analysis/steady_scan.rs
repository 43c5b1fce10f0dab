//! Steady states along an axis, as columns.

use super::equations::Equations;
use super::grid::{Axis, Grid};
use super::steady_report::{steady_state, SteadyReport};
use crate::error::Error;
use crate::physics::Params;

/// One column per quantity; where `stable` is 0 every other column but `x` and `physical` is NaN.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SteadyScan {
    /// Values of the axis.
    pub x: Vec<f64>,
    /// Θ₁₁.
    pub theta11: Vec<f64>,
    /// Θ₂₂.
    pub theta22: Vec<f64>,
    /// Re Θ₁₂.
    pub theta12_re: Vec<f64>,
    /// Im Θ₁₂.
    pub theta12_im: Vec<f64>,
    /// ⟨δa₁†δa₁⟩.
    pub occupation1: Vec<f64>,
    /// ⟨δa₂†δa₂⟩.
    pub occupation2: Vec<f64>,
    /// Coherent flux from 2 to 1.
    pub flux: Vec<f64>,
    /// Smallest eigenvalue of Θ.
    pub min_eigenvalue: Vec<f64>,
    /// Rényi-2 entropy.
    pub entropy: Vec<f64>,
    /// Purity.
    pub purity: Vec<f64>,
    /// Mutual information.
    pub mutual_information: Vec<f64>,
    /// Classical correlation.
    pub classical_correlation: Vec<f64>,
    /// Discord.
    pub discord: Vec<f64>,
    /// Logarithmic negativity.
    pub log_negativity: Vec<f64>,
    /// 1 where Θ ≥ ½ holds.
    pub physical: Vec<u8>,
    /// 1 where a steady state exists.
    pub stable: Vec<u8>,
}

impl SteadyScan {
    /// The columns of a single state, without an axis.
    pub fn of(report: SteadyReport) -> Self {
        let mut scan = Self::default();
        scan.push(Some(report));
        scan
    }

    fn push(&mut self, report: Option<SteadyReport>) {
        let value = |read: fn(&SteadyReport) -> f64| report.as_ref().map_or(f64::NAN, read);
        self.theta11.push(value(|r| r.covariance.theta11));
        self.theta22.push(value(|r| r.covariance.theta22));
        self.theta12_re.push(value(|r| r.covariance.theta12.re));
        self.theta12_im.push(value(|r| r.covariance.theta12.im));
        self.occupation1.push(value(SteadyReport::occupation1));
        self.occupation2.push(value(SteadyReport::occupation2));
        self.flux.push(value(|r| r.flux));
        self.min_eigenvalue.push(value(|r| r.min_eigenvalue));
        self.entropy.push(value(|r| r.information.entropy));
        self.purity.push(value(|r| r.information.purity));
        self.mutual_information.push(value(|r| r.information.mutual_information));
        self.classical_correlation.push(value(|r| r.information.classical_correlation));
        self.discord.push(value(|r| r.information.discord));
        self.log_negativity.push(value(|r| r.information.log_negativity));
        self.physical.push(u8::from(report.is_some_and(|r| r.physical)));
        self.stable.push(u8::from(report.is_some()));
    }
}

/// Scans the steady state; points without one are marked, not refused.
///
/// # Errors
/// `NotDefined` for the published formulas with δ ≠ 0, and as [`Grid::pair`].
pub fn steady_state_scan(
    params: &Params,
    grid: &Grid,
    equations: Equations,
) -> Result<SteadyScan, Error> {
    steady_states_at(params, grid.axis(), grid.values(), equations)
}

/// The steady states at these values of an axis.
///
/// # Errors
/// `NotDefined` for the published formulas with δ ≠ 0, and as [`Axis::pair_at`].
pub fn steady_states_at(
    params: &Params,
    axis: Axis,
    x: Vec<f64>,
    equations: Equations,
) -> Result<SteadyScan, Error> {
    let mut scan = SteadyScan::default();
    for value in &x {
        match steady_state(&axis.pair_at(params, *value)?, equations) {
            Ok(report) => scan.push(Some(report)),
            Err(Error::Unstable { .. }) => scan.push(None),
            Err(error) => return Err(error),
        }
    }
    Ok(SteadyScan { x, ..scan })
}
