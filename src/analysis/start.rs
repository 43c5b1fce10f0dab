//! Where a motion begins.

use crate::error::Error;
#[cfg(feature = "full")]
use crate::physics::require_state;
use crate::physics::{Anomalous, Covariance};
use num_complex::Complex64;

/// Where a simulation begins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Start {
    /// ⟨a₁⟩(0).
    pub a1: Complex64,
    /// ⟨a₂⟩(0).
    pub a2: Complex64,
    /// Θ(0).
    pub covariance: Covariance,
    /// M(0); none without squeezing.
    pub anomalous: Anomalous,
    /// With a seed the simulation is a single noisy run.
    pub noise_seed: Option<u64>,
}

impl Start {
    /// Coherent states of both oscillators, without a seed.
    pub fn coherent(a1: Complex64, a2: Complex64) -> Self {
        let (covariance, anomalous) = (Covariance::VACUUM, Anomalous::NONE);
        Self { a1, a2, covariance, anomalous, noise_seed: None }
    }

    /// # Errors
    /// `NotFinite` for the moments; `NotPhysical`, with the smallest eigenvalue, for Θ that breaks Θ ≥ ½, or Θ and M that break
    /// σ + (i/2)Ω ≥ 0, by more than 1e-12 of the largest variance.
    pub fn check(&self) -> Result<(), Error> {
        for (name, value) in [
            ("a1.re", self.a1.re),
            ("a1.im", self.a1.im),
            ("a2.re", self.a2.re),
            ("a2.im", self.a2.im),
        ] {
            Error::check_range(name, value, -f64::MAX, f64::MAX)?;
        }
        #[cfg(feature = "full")]
        if !self.anomalous.is_none() {
            self.covariance.check_finite()?;
            self.anomalous.check()?;
            return require_state(&self.covariance, &self.anomalous);
        }
        self.covariance.check()
    }
}
