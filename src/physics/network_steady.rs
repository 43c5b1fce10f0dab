//! The steady state of a network by squared Smith doubling: no eigenvectors, so it survives exceptional points.

use super::{dark_modes, ComplexMatrix, DarkMode, Network};
use crate::error::Error;
use nalgebra::{DMatrix, DVector, SymmetricEigen};
use num_complex::Complex64;

/// What to do with dark modes, which have no steady state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DarkModes {
    /// Refuse.
    #[default]
    Error,
    /// Leave them out: the steady state of the other modes, zero on the dark ones.
    Project,
}

/// A steady state.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkSteadyState {
    /// Θᵢⱼ = ½⟨{δaᵢ†, δaⱼ}⟩, Hermitian.
    pub theta: DMatrix<Complex64>,
    /// ‖A*Θ + ΘAᵀ + D‖ over ‖D‖, Frobenius; without the dark modes if they were left out.
    pub residual: f64,
}

/// Doublings after which a mode decays too slowly to have a steady state: 2⁴⁴ steps of about 1/‖A‖.
const MOST_DOUBLINGS: usize = 44;
/// What the next doubling would add, relative to what is there, below which it is rounding.
const CONVERGED: f64 = 1e-17;
/// A growth rate below this share of the largest eigenvalue is the rounding of one that is zero.
const ROUNDING: f64 = 1e-11;

/// Solves A*Θ + ΘAᵀ = −D.
///
/// # Errors
/// `NoSteadyState` with the growth rate and the number of dark modes.
pub fn network_steady_state(
    network: &Network,
    choice: DarkModes,
) -> Result<NetworkSteadyState, Error> {
    let basis = match choice {
        DarkModes::Error => None,
        DarkModes::Project => bright_basis(network.nodes(), &dark_modes(network)),
    };
    let (mut drift, mut diffusion) = (network.drift(), network.diffusion());
    if let Some(basis) = &basis {
        let complex = basis.map(Complex64::from);
        drift = complex.transpose() * drift * complex;
        diffusion = basis.transpose() * diffusion * basis;
    }
    let solved = smith(&drift, &diffusion);
    let Some(inner) = solved else {
        let values = network.eigenvalues()?;
        let size = values.iter().map(|value| value.norm()).fold(0.0, f64::max);
        let growth_rate = values
            .first()
            .map(|value| value.re)
            .filter(|rate| rate.abs() > ROUNDING * size)
            .unwrap_or(0.0);
        let dark_modes = dark_modes(network).len();
        return Err(Error::NoSteadyState { growth_rate, dark_modes });
    };
    let residual = residual(&drift, &diffusion, &inner);
    let theta = match &basis {
        Some(basis) => {
            let complex = basis.map(Complex64::from);
            &complex * inner * complex.transpose()
        }
        None => inner,
    };
    Ok(NetworkSteadyState { theta, residual })
}

/// Orthonormal columns orthogonal to the dark modes; none if there is no dark mode.
fn bright_basis(nodes: usize, dark: &[DarkMode]) -> Option<DMatrix<f64>> {
    if dark.is_empty() {
        return None;
    }
    let columns: Vec<_> = dark.iter().map(|mode| DVector::from_column_slice(&mode.shape)).collect();
    let dark = DMatrix::from_columns(&columns);
    let projector = DMatrix::identity(nodes, nodes) - &dark * dark.transpose();
    let modes = SymmetricEigen::new(projector);
    let bright: Vec<_> = (0..nodes)
        .filter(|k| modes.eigenvalues[*k] > 0.5)
        .map(|k| modes.eigenvectors.column(k).into_owned())
        .collect();
    Some(DMatrix::from_columns(&bright))
}

/// FΘ + ΘF† = −D with F = A*, by its Cayley transform Θ = UΘU† + V and squaring of U; none if U does not shrink.
fn smith(drift: &DMatrix<Complex64>, diffusion: &DMatrix<f64>) -> Option<DMatrix<Complex64>> {
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
    for _ in 0..MOST_DOUBLINGS {
        let added = u.sandwich(&theta);
        let (change, size) = (added.norm(), theta.norm());
        if !change.is_finite() {
            return None;
        }
        theta.add(&added);
        // The next one would add U²ΘU²†, which is no larger than ‖U‖⁴‖Θ‖.
        if change <= CONVERGED * size || u.norm().powi(4) <= CONVERGED {
            let hermitian = theta.to_complex();
            return Some((&hermitian + hermitian.adjoint()) * Complex64::from(0.5));
        }
        u = u.times(&u);
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
