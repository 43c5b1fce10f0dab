//! The exact mean motion, sampled for drawing.

use crate::error::Error;
use crate::physics::{propagator, Pair, MAX_TIME};
use nalgebra::Vector2;
use num_complex::Complex64;

use super::grid::check_points;
use super::steps::steps;

/// ⟨a₁⟩ and ⟨a₂⟩ at equally spaced times.
#[derive(Clone, Debug, PartialEq)]
pub struct Trajectory {
    /// Times, in 1/ω₁.
    pub t: Vec<f64>,
    /// Re⟨a₁⟩.
    pub re1: Vec<f64>,
    /// Im⟨a₁⟩.
    pub im1: Vec<f64>,
    /// Re⟨a₂⟩.
    pub re2: Vec<f64>,
    /// Im⟨a₂⟩.
    pub im2: Vec<f64>,
}

/// `points` samples of e^{At}⟨a⟩ from `time` to `time + duration`; each is exact, none is stepped.
///
/// # Errors
/// `OutOfRange`, `NotFinite` or `TooMany` for the duration or the number of points, `Overflow` if the motion leaves the range
/// of numbers.
pub fn trajectory(
    pair: &Pair,
    start: [Complex64; 2],
    time: f64,
    duration: f64,
    points: usize,
) -> Result<Trajectory, Error> {
    check_points(points)?;
    Error::check_range("duration", duration, 0.0, MAX_TIME)?;
    let mut columns: [Vec<f64>; 5] = std::array::from_fn(|_| Vec::with_capacity(points));
    for elapsed in steps(0.0, duration, points) {
        let a = propagator(pair, elapsed) * Vector2::from(start);
        let row = [time + elapsed, a[0].re, a[0].im, a[1].re, a[1].im];
        if !row.into_iter().all(f64::is_finite) {
            return Err(Error::Overflow { what: "a moment", time: elapsed });
        }
        for (column, value) in columns.iter_mut().zip(row) {
            column.push(value);
        }
    }
    let [t, re1, im1, re2, im2] = columns;
    Ok(Trajectory { t, re1, im1, re2, im2 })
}
