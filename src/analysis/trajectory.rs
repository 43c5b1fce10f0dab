//! The exact mean motion, sampled for drawing.

use crate::error::Error;
use crate::physics::{propagator, Pair, MAX_TIME};
use nalgebra::Vector2;
use num_complex::Complex64;

use super::grid::check_points;
use super::steps::linspace;

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

impl Trajectory {
    /// One without a point yet, with room for so many.
    pub(crate) fn with_capacity(points: usize) -> Self {
        let [t, re1, im1, re2, im2] = std::array::from_fn(|_| Vec::with_capacity(points));
        Self { t, re1, im1, re2, im2 }
    }

    /// Goes on with ⟨a₁⟩ and ⟨a₂⟩ at a time.
    pub(crate) fn push(&mut self, t: f64, [a1, a2]: [Complex64; 2]) {
        self.t.push(t);
        self.re1.push(a1.re);
        self.im1.push(a1.im);
        self.re2.push(a2.re);
        self.im2.push(a2.im);
    }
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
    let mut path = Trajectory::with_capacity(points);
    for elapsed in linspace(0.0, duration, points) {
        let a = propagator(pair, elapsed) * Vector2::from(start);
        let t = time + elapsed;
        if !(t.is_finite() && a[0].is_finite() && a[1].is_finite()) {
            return Err(Error::Overflow { what: "a moment", time: elapsed });
        }
        path.push(t, [a[0], a[1]]);
    }
    Ok(path)
}
