//! What was done to a motion on its way.

/// A knob was turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    /// When.
    pub t: f64,
    /// Re λ of the least damped mode from then on.
    pub rate: f64,
}
