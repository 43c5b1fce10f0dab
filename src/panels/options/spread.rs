//! How a network was drawn at random.

/// How the frequencies of a network were drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// Standard deviation about the given frequencies.
    pub deviation: f64,
    /// Seed of the draw.
    pub seed: u64,
}
