//! The closed formulas as printed in Bittner & Tyagi, kept apart from everything that is computed right.
//!
//! Every function says where it departs from the master equation; `docs/model.md` says how that was checked.

use super::eigen_scan::{branch_scan, EigenvalueScan};
use super::grid::Grid;
use crate::error::{rounded, Error};
use crate::physics::{
    growth_rate, in_order, splitting_root, BranchPath, Covariance, Pair, Params, STABILITY_MARGIN,
};
use nalgebra::Matrix2;
use num_complex::Complex64;

/// F of Eq. 23, taken positive where it is printed with an overall minus.
///
/// Departs: ξγ√(n̄₁n̄₂) off the diagonal is normally ordered, beside a symmetrised diagonal.
///
/// # Errors
/// As [`real_correlation`].
pub fn diffusion(pair: &Pair) -> Result<Matrix2<f64>, Error> {
    let p = pair.params();
    let off = real_correlation(pair)? * p.gamma * pair.gain_mean();
    Ok(Matrix2::new(p.gamma * (p.nbar1 + 0.5), off, off, p.gamma * (p.nbar2 + 0.5)))
}

/// ξ, for the formulas that are printed for real ones.
///
/// # Errors
/// `NotDefined` for a complex correlation.
pub fn real_correlation(pair: &Pair) -> Result<f64, Error> {
    let correlation = pair.correlation();
    if correlation.im != 0.0 {
        let what = format!(
            "the published formulas hold for real correlations only, not for xi = {} at xiPhase = {}",
            rounded(pair.params().xi),
            rounded(pair.params().xi_phase)
        );
        return Err(Error::NotDefined { what });
    }
    Ok(correlation.re)
}

/// λ± of Eq. 24, least damped first. Departs: damping γ for γ/2, and ξ of the wrong sign beside +i(ω₁+ω₂)/2.
///
/// # Errors
/// As [`real_correlation`].
pub fn eigenvalues(pair: &Pair) -> Result<[Complex64; 2], Error> {
    branches(pair, BranchPath::Default).map(|values| in_order(pair, values))
}

/// λ± of Eq. 24 along an axis, on the continuous branches of the derived eigenvalues.
///
/// # Errors
/// As [`Grid::pair`] and [`real_correlation`].
pub fn eigenvalue_scan(params: &Params, grid: &Grid) -> Result<EigenvalueScan, Error> {
    branch_scan(params, grid, branches)
}

/// λ± of Eq. 24 with ξ put into it as it stands, where `formal` has the eigenvalues of Eq. 21 with ξ put into both corners:
/// the damping doubled, the block conjugated.
pub fn slice(pair: &Pair, formal: &EigenvalueScan) -> EigenvalueScan {
    let (lower, turn) = (0.5 * pair.params().gamma, 2.0 * pair.mean_frequency());
    EigenvalueScan {
        x: formal.x.clone(),
        re: formal.re.each_ref().map(|branch| branch.iter().map(|re| re - lower).collect()),
        im: formal.im.each_ref().map(|branch| branch.iter().map(|im| im + turn).collect()),
    }
}

fn branches(pair: &Pair, path: BranchPath) -> Result<[Complex64; 2], Error> {
    real_correlation(pair)?;
    let half = 0.5 * Complex64::i() * splitting_root(pair, path);
    let centre = Complex64::new(-pair.params().gamma, pair.mean_frequency());
    Ok([centre + half, centre - half])
}

/// The steady state as published, with what belongs to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PublishedSteadyState {
    /// Θ of Eqs. 27–30.
    pub covariance: Covariance,
    /// det Θ, as a sum of non-negative terms.
    pub determinant: f64,
    /// Flux J of Eq. 34.
    pub flux: f64,
}

/// Θ of Eqs. 27–30 and J of Eq. 34, for δ = 0.
///
/// Departs: Δ (Eq. 30) has γ₁₂(n̄₁+n̄₂+1) + 2γ√(n̄₁n̄₂) for γ₁₂(n̄₁+n̄₂) − 2γ√(n̄₁n̄₂), Θ₁₂ has +ξγΔ for −ξγΔ,
/// and J lacks a factor g.
///
/// # Errors
/// `NotDefined` for δ ≠ 0 and for a complex correlation, `Unstable` for |ξ| ≥ γ/γ₁₂.
pub fn steady_state(pair: &Pair) -> Result<PublishedSteadyState, Error> {
    if pair.delta() != 0.0 {
        let what = format!(
            "the published steady state (Eqs. 27–30) holds for delta = 0 only, not for delta = {}",
            rounded(pair.delta())
        );
        return Err(Error::NotDefined { what });
    }
    let xi = real_correlation(pair)?;
    let growth_rate = growth_rate(pair);
    let p = pair.params();
    let (gamma, gamma12, x) = (p.gamma, pair.gamma12(), pair.cross_damping().re);
    if growth_rate >= -STABILITY_MARGIN {
        return Err(Error::Unstable { growth_rate, xi_limit: gamma / gamma12 });
    }
    let bias = p.nbar2 - p.nbar1;
    let width = 4.0 * p.g * p.g + gamma * gamma;
    let distance = pair.damping_margin() * (gamma + x.abs());
    let delta_30 =
        (gamma12 * (p.nbar1 + p.nbar2 + 1.0) + 2.0 * gamma * pair.gain_mean()) / (2.0 * distance);
    let exchanged = 2.0 * p.g * p.g * bias / width;
    let common = xi * xi * gamma12 * delta_30;
    let coherence = p.g * gamma * bias / width;
    let (n1, n2) = (p.nbar1, p.nbar2);
    let correlated = xi * pair.gain_mean();
    let determinant = (gamma * gamma * ((n1 + 0.5) * (n2 + 0.5) - correlated * correlated)
        + 0.25 * x * x * bias * bias)
        / distance
        + p.g * p.g * bias * bias / width;
    Ok(PublishedSteadyState {
        covariance: Covariance {
            theta11: n1 + 0.5 + exchanged + common,
            theta22: n2 + 0.5 - exchanged + common,
            theta12: Complex64::new(xi * gamma * delta_30, coherence),
        },
        determinant,
        flux: 2.0 * coherence,
    })
}
