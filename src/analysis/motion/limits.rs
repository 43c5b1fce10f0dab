//! How far a motion is worth following, in multiples of the amplitude that it began with.

use num_complex::Complex64;

/// Below or above these there is nothing more to be seen …
const DIED_AWAY: f64 = 0.003;
pub const GROWN: f64 = 10.0;
/// … without the decay there is, as long as there are numbers for it.
const NO_NUMBER: f64 = 1e-250;
/// The covariance grows as the square, and there must be numbers for it, too.
const ENORMOUS: f64 = 1e150;
/// Going back, every error of the start grows with the amplitude.
pub const SENSELESS: f64 = 1e6;

/// Why a motion is not worth following any further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// What is left is too little to be seen.
    DiedAway,
    /// It has left the scale.
    Grown,
    /// So far back that numbers mean nothing.
    Beyond,
}

/// The least and the most that is worth following.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub least: f64,
    pub most: f64,
}

impl Limits {
    /// Without its decay a motion keeps its scale, and noise never ends.
    pub fn of(decay_free: bool, noisy: bool) -> Self {
        Self {
            least: if decay_free || noisy { NO_NUMBER } else { DIED_AWAY },
            most: if decay_free { ENORMOUS } else { GROWN },
        }
    }
}

/// The amplitude of both oscillators together.
pub fn size_of([a1, a2]: [Complex64; 2]) -> f64 {
    a1.norm().hypot(a2.norm())
}
