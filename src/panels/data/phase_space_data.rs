//! What a distribution over phase space is drawn from.

/// A Gaussian over a plane of phase space.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseSpaceData {
    /// Mean.
    pub mean: [f64; 2],
    /// Covariance: xx, xy, yy.
    pub covariance: [f64; 3],
    /// Half the side of the square that is shown.
    pub reach: f64,
}
