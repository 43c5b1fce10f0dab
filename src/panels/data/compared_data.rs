//! What named curves are drawn from.

use crate::analysis::Equations;

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
