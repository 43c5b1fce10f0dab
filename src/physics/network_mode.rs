//! The mode of a network that lasts longest.

use super::network::Network;
use super::slow_mode::slow_mode;
use crate::error::Error;
use nalgebra::{DMatrix, DVector};
use num_complex::Complex64;

/// Inverse iteration doubles its digits in each step from the shift on.
const INVERSE_STEPS: usize = 4;
/// A shift off the eigenvalue by so many roundings keeps the matrix regular.
const ROUNDINGS: f64 = 16.0;

/// The eigenvector of the least damped eigenvalue, N components, normalised; of several that are damped alike, some
/// mixture.
///
/// # Errors
/// `Internal` if the eigenvalues cannot be found.
pub fn least_damped_mode(network: &Network) -> Result<DVector<Complex64>, Error> {
    if let Some(mode) = slow_mode(network) {
        return Ok(mode);
    }
    let nodes = network.nodes();
    let values = network.eigenvalues()?;
    let scale = values.iter().map(|value| value.norm()).fold(0.0, f64::max);
    let shift = values[0] + Complex64::from(f64::EPSILON * ROUNDINGS * scale);
    let solver = (network.drift() - DMatrix::identity(nodes, nodes) * shift).lu();
    // No direction of symmetry: a start that is orthogonal to the mode would never find it.
    let mut mode = DVector::from_fn(nodes, |k, _| Complex64::cis(k as f64));
    for _ in 0..INVERSE_STEPS {
        let Some(next) = solver.solve(&mode) else { break };
        mode = next.unscale(next.norm());
    }
    Ok(mode)
}
