//! What curves along an axis are drawn from.

use crate::analysis::{Axis, EigenvalueScan, Equations, Method, SteadyScan};

/// A scan of one member.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberScan<Scan> {
    /// What tells the member apart; empty for a single curve.
    pub of: Vec<(Axis, f64)>,
    /// Which equations it comes from.
    pub equations: Equations,
    /// The values.
    pub scan: Scan,
}

/// One scan of both branches.
pub type EigenvalueCurve = MemberScan<EigenvalueScan>;
/// One scan of steady states.
pub type SteadyCurve = MemberScan<SteadyScan>;

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

/// Curves of both versions over one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedData {
    /// Values of the axis.
    pub x: Vec<f64>,
    /// The curves.
    pub curves: Vec<ComparedCurve>,
}

/// One curve of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedCurve {
    /// Its name.
    pub label: String,
    /// From the published text, or from the master equation.
    pub equations: Equations,
    /// Its values; NaN where there is none.
    pub values: Vec<f64>,
}
