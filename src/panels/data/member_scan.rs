//! A scan of one member of a family.

use crate::analysis::{Axis, EigenvalueScan, Equations, SteadyScan};

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
