//! Eigenvalues along an axis, each branch continuous.

use super::grid::{Axis, Grid};
use crate::error::Error;
use crate::physics::{eigenvalues_from_root, precedes, splitting_root, BranchSide, Pair, Params};
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
    branch_scan(params, grid, |pair, side| eigenvalues_from_root(pair, splitting_root(pair, side)))
}

/// A scan of two values that are continuous on the given side of the coupling axis.
pub(super) fn branch_scan(
    params: &Params,
    grid: &Grid,
    branches: impl Fn(&Pair, BranchSide) -> [Complex64; 2],
) -> Result<EigenvalueScan, Error> {
    let side = match grid.axis() {
        Axis::G => BranchSide::Positive,
        _ => BranchSide::of_coupling(params.g),
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
        let [a, b] = branches(&pair, side);
        if index == 0 {
            swapped = precedes(b, a);
        }
        for (branch, value) in if swapped { [b, a] } else { [a, b] }.into_iter().enumerate() {
            scan.re[branch].push(value.re);
            scan.im[branch].push(value.im);
        }
    }
    Ok(scan)
}
