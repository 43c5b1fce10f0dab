//! What phase locking along an axis is drawn from.

use crate::analysis::{Axis, Method};

/// One curve of phase-locking values; shorter than the axis while it is being computed.
#[derive(Clone, Debug, PartialEq)]
pub struct LockingCurve {
    /// Parameters that tell the members of a family apart.
    pub of: Vec<(Axis, f64)>,
    /// How it was computed.
    pub method: Method,
    /// Signed values.
    pub values: Vec<f64>,
    /// Standard errors or error estimates, if they are known.
    pub errors: Vec<f64>,
}

/// Curves over one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct LockingData {
    /// Values of the axis.
    pub x: Vec<f64>,
    /// The curves.
    pub curves: Vec<LockingCurve>,
}
