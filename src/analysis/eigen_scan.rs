//! Eigenvalues along an axis, each branch continuous.

use super::grid::{Axis, Grid};
use crate::error::Error;
use crate::physics::{eigenvalues_from_root, in_order, splitting_root, BranchPath, Pair, Params};
use num_complex::Complex64;

/// Two continuous branches of eigenvalues of A.
#[derive(Clone, Debug, PartialEq)]
pub struct EigenvalueScan {
    /// Values of the axis.
    pub x: Vec<f64>,
    /// Real parts: minus the damping of the amplitudes.
    pub re: [Vec<f64>; 2],
    /// Imaginary parts: minus the frequencies.
    pub im: [Vec<f64>; 2],
}

/// Scans the eigenvalues; branch 0 is the least damped one at the start of the grid.
///
/// The square root is continuous by construction, so the branches do not depend on the number of points.
///
/// # Errors
/// As [`Grid::pair`].
pub fn eigenvalue_scan(params: &Params, grid: &Grid) -> Result<EigenvalueScan, Error> {
    branch_scan(params, grid, |pair, path| {
        Ok(eigenvalues_from_root(pair, splitting_root(pair, path)))
    })
}

/// A scan of two values that are continuous along a path.
pub(super) fn branch_scan(
    params: &Params,
    grid: &Grid,
    branches: impl Fn(&Pair, BranchPath) -> Result<[Complex64; 2], Error>,
) -> Result<EigenvalueScan, Error> {
    let path = match grid.axis() {
        Axis::G => BranchPath::Coupling,
        Axis::XiPhase => BranchPath::Phase,
        Axis::Xi | Axis::Delta | Axis::Gamma | Axis::Nbar1 | Axis::Nbar2 => BranchPath::Default,
    };
    let n = grid.points();
    let mut scan = EigenvalueScan {
        x: grid.values(),
        re: [Vec::with_capacity(n), Vec::with_capacity(n)],
        im: [Vec::with_capacity(n), Vec::with_capacity(n)],
    };
    let mut swapped = false;
    for index in 0..n {
        let pair = grid.pair(params, index)?;
        let [a, b] = branches(&pair, path)?;
        if index == 0 {
            swapped = in_order(&pair, [a, b]) != [a, b];
        }
        for (branch, value) in if swapped { [b, a] } else { [a, b] }.into_iter().enumerate() {
            scan.re[branch].push(value.re);
            scan.im[branch].push(value.im);
        }
    }
    Ok(scan)
}
