//! Counter-based random numbers: what is drawn depends on the seed and an index, on nothing else.

use crate::error::Error;
use num_complex::Complex64;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, StandardNormal};
use std::f64::consts::FRAC_1_SQRT_2;

/// The largest integer that a JavaScript number holds exactly.
pub const MAX_SEED: u64 = (1 << 53) - 1;

/// The generator of one sample.
pub(crate) fn stream(seed: u64, sample: u64) -> ChaCha8Rng {
    let mut generator = ChaCha8Rng::seed_from_u64(seed);
    generator.set_stream(sample);
    generator
}

/// A seed from a number.
///
/// # Errors
/// `OutOfRange` unless it is an integer from 0 to [`MAX_SEED`].
pub fn seed_from_number(name: &str, value: f64) -> Result<u64, Error> {
    let max = MAX_SEED as f64;
    Error::check_range(name, value, 0.0, max)?;
    if value.fract() != 0.0 {
        return Err(Error::OutOfRange {
            name: format!("{name} (a whole number)"),
            value,
            min: 0.0,
            max,
        });
    }
    Ok(value as u64)
}

/// A uniform number in [0, 1) with 53 random bits.
pub(crate) fn uniform(generator: &mut ChaCha8Rng) -> f64 {
    (generator.next_u64() >> 11) as f64 / (MAX_SEED + 1) as f64
}

/// A standard complex normal number: E|w|² = 1, E w² = 0.
pub(crate) fn complex_normal(generator: &mut ChaCha8Rng) -> Complex64 {
    let re: f64 = StandardNormal.sample(generator);
    let im: f64 = StandardNormal.sample(generator);
    Complex64::new(re, im) * FRAC_1_SQRT_2
}
