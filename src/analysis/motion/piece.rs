//! A stretch of a motion under one law.

use crate::analysis::start::Start;
use crate::physics::{eigenvalues, Pair};
use num_complex::Complex64;

/// A stretch of time under one law, from when a knob was turned until it was turned again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// When it began, in 1/ω₁.
    pub t: f64,
    /// When `start` was the state.
    pub anchor: f64,
    /// The state at the anchor.
    pub start: Start,
    /// The law.
    pub pair: Pair,
    /// Its eigenvalues, least damped first: all that asks for them after a turn takes them from here.
    pub eigenvalues: [Complex64; 2],
    /// Re λ of the least damped mode; of pieces that are told as one, their mean.
    pub rate: f64,
}

impl Piece {
    /// From a time on, at which this is the state.
    pub fn new(t: f64, pair: Pair, start: Start) -> Self {
        let eigenvalues = eigenvalues(&pair);
        Self { t, anchor: t, start, pair, eigenvalues, rate: eigenvalues[0].re }
    }
}
