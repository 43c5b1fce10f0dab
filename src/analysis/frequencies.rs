//! Frequencies drawn about given ones.

use super::random::stream;
use crate::error::Error;
use rand_distr::{Distribution, StandardNormal};

/// More than the frequencies themselves may be.
pub const MAX_SPREAD: f64 = 100.0;

/// `base` plus normal deviates of standard deviation `spread`, the same for the same seed; each node has its own
/// stream, so that a larger network begins with the nodes of a smaller one.
///
/// # Errors
/// `OutOfRange` or `NotFinite` for the spread.
pub fn spread_frequencies(base: &[f64], spread: f64, seed: u64) -> Result<Vec<f64>, Error> {
    Error::check_range("omegaSpread", spread, 0.0, MAX_SPREAD)?;
    if spread == 0.0 {
        return Ok(base.to_vec());
    }
    let deviate = |node: usize| -> f64 { StandardNormal.sample(&mut stream(seed, node as u64)) };
    Ok(base.iter().enumerate().map(|(node, omega)| omega + spread * deviate(node)).collect())
}
