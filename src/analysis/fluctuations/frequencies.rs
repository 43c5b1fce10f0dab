//! The frequencies of a spectrum.

use crate::analysis::grid::check_points;
use crate::analysis::steps::linspace;
use crate::error::Error;

/// Beyond, squares of frequencies leave the range of numbers.
pub const MAX_FREQUENCY: f64 = 1e100;

/// `points` equally spaced frequencies, both ends included.
///
/// # Errors
/// `NotFinite`, `OutOfRange` or `TooMany`, naming what was refused.
pub(super) fn frequencies(from: f64, to: f64, points: usize) -> Result<Vec<f64>, Error> {
    check_points(points)?;
    Error::check_range("from", from, -MAX_FREQUENCY, MAX_FREQUENCY)?;
    Error::check_range("to", to, -MAX_FREQUENCY, MAX_FREQUENCY)?;
    Ok(linspace(from, to, points))
}
