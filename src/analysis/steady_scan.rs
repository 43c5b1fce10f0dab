//! Steady states along an axis, as columns.

use super::equations::Equations;
use super::grid::{Axis, Grid};
use super::steady_report::{steady_state, SteadyReport};
use crate::error::Error;
use crate::physics::{Covariance, Params};

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
        let mut scan = Self::zeros(1);
        scan.put(0, Some(report));
        scan
    }

    /// The columns of so many states, all 0.
    fn zeros(states: usize) -> Self {
        let mut scan = Self::default();
        for column in scan.numbers() {
            *column = vec![0.0; states];
        }
        Self { physical: vec![0; states], stable: vec![0; states], ..scan }
    }

    fn put(&mut self, place: usize, report: Option<SteadyReport>) {
        let row = report.map_or([f64::NAN; 14], |r| {
            let Covariance { theta11, theta22, theta12 } = r.covariance;
            let state =
                [theta11, theta22, theta12.re, theta12.im, r.occupation1(), r.occupation2()];
            let mut row = [0.0; 14];
            row[..6].copy_from_slice(&state);
            row[6..8].copy_from_slice(&[r.flux, r.min_eigenvalue]);
            row[8..].copy_from_slice(&r.information.to_array());
            row
        });
        for (column, value) in self.numbers().into_iter().zip(row) {
            column[place] = value;
        }
        self.physical[place] = u8::from(report.is_some_and(|r| r.physical));
        self.stable[place] = u8::from(report.is_some());
    }

    /// The columns that are computed, in the order in which they are declared.
    fn numbers(&mut self) -> [&mut Vec<f64>; 14] {
        [
            &mut self.theta11,
            &mut self.theta22,
            &mut self.theta12_re,
            &mut self.theta12_im,
            &mut self.occupation1,
            &mut self.occupation2,
            &mut self.flux,
            &mut self.min_eigenvalue,
            &mut self.entropy,
            &mut self.purity,
            &mut self.mutual_information,
            &mut self.classical_correlation,
            &mut self.discord,
            &mut self.log_negativity,
        ]
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
    let mut scan = SteadyScan::zeros(x.len());
    for (place, pair) in axis.pairs_at(params, &x)?.enumerate() {
        match steady_state(&pair, equations) {
            Ok(report) => scan.put(place, Some(report)),
            Err(Error::Unstable { .. }) => scan.put(place, None),
            Err(error) => return Err(error),
        }
    }
    Ok(SteadyScan { x, ..scan })
}
