//! The steady state of a network by squared Smith doubling: no eigenvectors, so it survives exceptional points.

use super::complex_matrix::ComplexMatrix;
use super::dark_modes::{dark_modes, DarkMode};
use super::network::Network;
use super::stability::STABILITY_MARGIN;
use crate::error::Error;
use nalgebra::{DMatrix, DVector, SymmetricEigen};
use num_complex::Complex64;

/// What to do with dark modes, which have no steady state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DarkModes {
    /// Refuse.
    #[default]
    Error,
    /// Let them start in the vacuum, which they keep: ½ on them, the steady state on all others.
    Project,
}

/// A steady state.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkSteadyState {
    /// Θᵢⱼ = ½⟨{δaᵢ†, δaⱼ}⟩, Hermitian.
    pub theta: DMatrix<Complex64>,
    /// ‖A*Θ + ΘAᵀ + D‖ over ‖D‖, Frobenius, of all modes, dark ones included.
    pub residual: f64,
}

/// Doublings after which a mode decays too slowly to have a steady state: 2⁵² steps of about 1/‖A‖.
const MOST_DOUBLINGS: usize = 52;
/// Doublings from which on the slowest decay may lie within the margin of stability, and is computed.
const MANY_DOUBLINGS: usize = 36;
/// A growth rate below this share of the largest eigenvalue is the rounding of one that is zero.
const ROUNDING: f64 = 1e-11;
/// What the next doubling would add, relative to what is there, below which it is rounding.
const CONVERGED: f64 = 1e-17;
/// Below this norm of what carries a start on, every mode has decayed.
const DECAYED: f64 = 0.5;
/// Variance of the vacuum.
const VACUUM: f64 = 0.5;

/// Solves A*Θ + ΘAᵀ = −D, an N × N problem.
///
/// With [`DarkModes::Project`] the dark modes hold the vacuum: Θ is where a start in the vacuum ends. They are
/// uncorrelated with the others then, because what joins the two decays.
///
/// # Errors
/// `NoSteadyState` with the growth rate and the frequencies of the dark modes: wherever there is one, unless they are
/// projected, and wherever a mode grows or decays too slowly to tell.
pub fn network_steady_state(
    network: &Network,
    choice: DarkModes,
) -> Result<NetworkSteadyState, Error> {
    let dark = dark_modes(network);
    if choice == DarkModes::Error && !dark.is_empty() {
        return Err(refusal(network, &dark)?);
    }
    let (drift, diffusion) = (network.drift(), network.diffusion());
    let theta = if dark.is_empty() {
        smith(&drift, &diffusion)
    } else {
        beside_vacuum(&drift, &diffusion, &dark)
    };
    let Some((theta, doublings)) = theta else { return Err(refusal(network, &dark)?) };
    if dark.is_empty() && doublings >= MANY_DOUBLINGS && growth_rate(network)? >= -STABILITY_MARGIN
    {
        return Err(refusal(network, &dark)?);
    }
    let residual = residual(&drift, &diffusion, &theta);
    Ok(NetworkSteadyState { theta, residual })
}

/// Why there is no steady state.
fn refusal(network: &Network, dark: &[DarkMode]) -> Result<Error, Error> {
    let dark_modes = dark.iter().map(|mode| mode.frequency).collect();
    Ok(Error::NoSteadyState { growth_rate: growth_rate(network)?, dark_modes })
}

/// The largest real part of the eigenvalues of A; 0 for the rounding of 0.
fn growth_rate(network: &Network) -> Result<f64, Error> {
    let values = network.eigenvalues()?;
    let size = values.iter().map(|value| value.norm()).fold(0.0, f64::max);
    let rate = values.first().map_or(0.0, |value| value.re);
    Ok(if rate.abs() > ROUNDING * size { rate } else { 0.0 })
}

/// The steady state of the bright modes and the vacuum on the dark ones.
fn beside_vacuum(
    drift: &DMatrix<Complex64>,
    diffusion: &DMatrix<f64>,
    dark: &[DarkMode],
) -> Option<Summed> {
    let nodes = drift.nrows();
    let shapes: Vec<_> = dark.iter().map(|mode| DVector::from_column_slice(&mode.shape)).collect();
    let shapes = DMatrix::from_columns(&shapes);
    let vacuum = (&shapes * shapes.transpose() * VACUUM).map(Complex64::from);
    if dark.len() == nodes {
        return Some((vacuum, 0));
    }
    let basis = bright_basis(&shapes);
    let complex = basis.map(Complex64::from);
    let (inner, doublings) = smith(
        &(complex.transpose() * drift * &complex),
        &(basis.transpose() * diffusion * &basis),
    )?;
    Some((&complex * inner * complex.transpose() + vacuum, doublings))
}

/// Orthonormal columns orthogonal to the shapes of the dark modes.
fn bright_basis(dark: &DMatrix<f64>) -> DMatrix<f64> {
    let projector = DMatrix::identity(dark.nrows(), dark.nrows()) - dark * dark.transpose();
    let modes = SymmetricEigen::new(projector);
    let bright: Vec<_> = (0..dark.nrows())
        .filter(|k| modes.eigenvalues[*k] > 0.5)
        .map(|k| modes.eigenvectors.column(k).into_owned())
        .collect();
    DMatrix::from_columns(&bright)
}

/// A covariance, and how many doublings summed it.
type Summed = (DMatrix<Complex64>, usize);

/// FΘ + ΘF† = −D with F = A*, by its Cayley transform Θ = UΘU† + V and squaring of U; none if U does not shrink.
fn smith(drift: &DMatrix<Complex64>, diffusion: &DMatrix<f64>) -> Option<Summed> {
    let nodes = drift.nrows();
    // The common rotation cancels between the two sides; without it the shift fits all modes.
    let rotation = drift.diagonal().iter().map(|value| value.im).sum::<f64>() / nodes as f64;
    let mut f = drift.conjugate();
    for k in 0..nodes {
        f[(k, k)] += Complex64::new(0.0, rotation);
    }
    let shift = f.norm() / (nodes as f64).sqrt();
    let identity = DMatrix::<Complex64>::identity(nodes, nodes) * Complex64::from(shift);
    let inverse = (identity - f).try_inverse()?;
    let mut u = ComplexMatrix::from_complex(&inverse);
    let source = ComplexMatrix { re: diffusion.clone(), im: DMatrix::zeros(nodes, nodes) };
    let mut theta = u.sandwich(&source);
    theta.scale(2.0 * shift);
    // U = (σ − F)⁻¹(σ + F) = 2σ(σ − F)⁻¹ − 1.
    u.scale(2.0 * shift);
    for k in 0..nodes {
        u.re[(k, k)] -= 1.0;
    }
    for doublings in 1..=MOST_DOUBLINGS {
        let added = u.sandwich(&theta);
        let (change, size) = (added.norm(), theta.norm());
        if !change.is_finite() {
            return None;
        }
        theta.add(&added);
        // The next one would add U²ΘU²†, which is no larger than ‖U‖⁴‖Θ‖. A small change alone proves nothing: a mode
        // that the noise hardly reaches adds little, and may grow.
        let left = u.norm();
        if (change <= CONVERGED * size && left < DECAYED) || left.powi(4) <= CONVERGED {
            let hermitian = theta.to_complex();
            return Some(((&hermitian + hermitian.adjoint()) * Complex64::from(0.5), doublings));
        }
        // A and its inverses are symmetric.
        u = u.squared_symmetric();
    }
    None
}

/// ‖FΘ + ΘF† + D‖ over ‖D‖: the second term is the first one's adjoint.
fn residual(
    drift: &DMatrix<Complex64>,
    diffusion: &DMatrix<f64>,
    theta: &DMatrix<Complex64>,
) -> f64 {
    let left = ComplexMatrix::from_complex(&drift.conjugate());
    let mut sum = left.times(&ComplexMatrix::from_complex(theta));
    sum.add(&sum.adjoint());
    sum.re += diffusion;
    sum.norm() / diffusion.norm()
}
