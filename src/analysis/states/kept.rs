//! What the least damped mode has of a start: it keeps it where it never decays.

use crate::analysis::start::Start;
use crate::error::Error;
use crate::physics::{eigenvalues, Pair};
use num_complex::Complex64;

/// The least and the largest variance of a quadrature of the least damped mode at the start, where the vacuum has ½; the mode
/// of a pair whose
/// modes are orthogonal, as those are of which one never decays.
///
/// # Errors
/// As [`Start::check`].
pub fn kept_variances(pair: &Pair, start: &Start) -> Result<[f64; 2], Error> {
    start.check()?;
    let shape = shape_of(pair);
    let (theta, m) = (start.covariance.matrix(), start.anomalous.matrix());
    let (mut quanta, mut squeezed) = (0.0, Complex64::new(0.0, 0.0));
    for (i, one) in shape.iter().enumerate() {
        for (j, other) in shape.iter().enumerate() {
            quanta += (one * other.conj() * theta[(i, j)]).re;
            squeezed += one.conj() * other.conj() * m[(i, j)];
        }
    }
    Ok([quanta - squeezed.norm(), quanta + squeezed.norm()])
}

/// The normalised eigenvector of the least damped eigenvalue.
fn shape_of(pair: &Pair) -> [Complex64; 2] {
    let (drift, value) = (pair.drift(), eigenvalues(pair)[0]);
    let candidates =
        [[drift[(0, 1)], value - drift[(0, 0)]], [value - drift[(1, 1)], drift[(1, 0)]]];
    let size = |it: &[Complex64; 2]| it[0].norm().hypot(it[1].norm());
    // They are multiples of each other; the longer one has lost no digits.
    let [first, second] = candidates;
    let longer = if size(&second) > size(&first) { second } else { first };
    match size(&longer) {
        // Two modes alike: any of them.
        0.0 => [Complex64::new(1.0, 0.0), Complex64::new(0.0, 0.0)],
        length => longer.map(|it| it / length),
    }
}
