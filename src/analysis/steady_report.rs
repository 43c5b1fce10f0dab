//! The steady state with everything that is asked of it.

use super::equations::Equations;
use super::information::GaussianInformation;
use super::published;
use crate::error::Error;
use crate::physics::{is_physical, Covariance, Pair, SteadyState};

/// A steady state and its measures.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct SteadyReport {
    /// Θ.
    pub covariance: Covariance,
    /// Coherent flux of quanta from oscillator 2 to 1, J = 2g Im Θ₁₂ (Eq. 34 if published).
    pub flux: f64,
    /// Smallest eigenvalue of Θ.
    pub min_eigenvalue: f64,
    /// Whether Θ ≥ ½ holds.
    pub physical: bool,
    /// Entropy, purity and correlations.
    pub information: GaussianInformation,
}

impl SteadyReport {
    /// ⟨δa₁†δa₁⟩.
    pub fn occupation1(&self) -> f64 {
        self.covariance.theta11 - 0.5
    }

    /// ⟨δa₂†δa₂⟩.
    pub fn occupation2(&self) -> f64 {
        self.covariance.theta22 - 0.5
    }
}

/// The steady state from the master equation (§5 of the model notes) or as published (Eqs. 27–31, 34).
///
/// # Errors
/// `Unstable` without a unique steady state; `NotDefined` for the published formulas with δ ≠ 0.
pub fn steady_state(pair: &Pair, equations: Equations) -> Result<SteadyReport, Error> {
    let (covariance, flux, min_eigenvalue, determinant) = match equations {
        Equations::MasterEquation => {
            let steady = SteadyState::new(pair)?;
            let flux = 2.0 * pair.params().g * steady.covariance.theta12.im;
            (steady.covariance, flux, steady.min_eigenvalue(), steady.determinant())
        }
        Equations::Published => {
            let steady = published::steady_state(pair)?;
            let smallest = steady.determinant / steady.covariance.max_eigenvalue();
            (steady.covariance, steady.flux, smallest, steady.determinant)
        }
    };
    Ok(SteadyReport {
        covariance,
        flux,
        min_eigenvalue,
        physical: is_physical(min_eigenvalue),
        information: GaussianInformation::new(
            covariance.theta11,
            covariance.theta22,
            covariance.theta12.norm_sqr(),
            determinant,
        ),
    })
}
