//! The one mode of a network that outlives all others, by squaring e^{At}: products are fast, a Schur form is not.

use super::complex_matrix::ComplexMatrix;
use super::network::Network;
use nalgebra::{DMatrix, DVector, Schur};
use num_complex::Complex64;

/// Norm of the generator times the first step.
const FIRST_STEP: f64 = 0.5;
/// Modes that are looked at together: those beyond them must have decayed, not those beyond the first.
const BLOCK: usize = 8;
/// Squarings before the first look, and after each: from then on most networks have but a few modes left.
const SQUARINGS: usize = 10;
const FURTHER: usize = 2;
/// Looks after which the modes count as too close.
const LOOKS: usize = 5;
/// ‖Av − λv‖ of a vector that is known to rounding, as a share of ‖A‖.
const SOLVED: f64 = 2e-15;
/// A mode that decays slower than the next by less than this share of ‖A‖ is left to the complete spectrum.
const APART: f64 = 1e-8;
/// |vᵀv| of a normalised vector near an exceptional point, which is left to the complete spectrum.
const DEFECTIVE: f64 = 1e-4;

/// The eigenvector of the least damped eigenvalue, normalised, if no other mode is damped alike; none where that is
/// not certain.
pub fn slow_mode(network: &Network) -> Option<DVector<Complex64>> {
    let nodes = network.nodes();
    if nodes <= BLOCK {
        return None;
    }
    let mut drift = network.drift();
    // The common rotation moves no mode before another.
    let rotation = drift.diagonal().iter().map(|value| value.im).sum::<f64>() / nodes as f64;
    for k in 0..nodes {
        drift[(k, k)] -= Complex64::new(0.0, rotation);
    }
    let drift = ComplexMatrix::from_complex(&drift);
    let size = drift.norm();
    let mut growth = exponential(&drift, FIRST_STEP / size);
    let mut squared = 0;
    for look in 0..LOOKS {
        for _ in squared..SQUARINGS + FURTHER * look {
            growth = growth.squared_symmetric();
            growth.scale(growth.norm().recip());
        }
        squared = SQUARINGS + FURTHER * look;
        let (mode, gap, residual) = ritz(&drift, &growth)?;
        if residual <= SOLVED * size {
            let square = mode.iter().map(|value| value * value).sum::<Complex64>();
            return (gap > APART * size && square.norm() > DEFECTIVE).then_some(mode);
        }
    }
    None
}

/// e^{At} to ten digits for ‖At‖ ≤ ½, by its series to the ninth power in four products.
fn exponential(a: &ComplexMatrix, t: f64) -> ComplexMatrix {
    let mut first = a.clone();
    first.scale(t);
    let second = first.squared_symmetric();
    let third = second.times(&first);
    let nodes = a.re.nrows();
    let factorial = |k: u32| (1..=k).map(f64::from).product::<f64>();
    let group = |from: u32, last: bool| {
        let mut sum = ComplexMatrix {
            re: DMatrix::identity(nodes, nodes) / factorial(from),
            im: DMatrix::zeros(nodes, nodes),
        };
        for (k, power) in [&first, &second, &third].into_iter().enumerate() {
            if k == 2 && !last {
                break;
            }
            let mut term = power.clone();
            term.scale(factorial(from + k as u32 + 1).recip());
            sum.add(&term);
        }
        sum
    };
    let mut sum = group(6, true);
    for from in [3, 0] {
        sum = sum.times(&third);
        sum.add(&group(from, false));
    }
    sum
}

/// The least damped mode within what `growth` makes of a block, how much slower than the next it decays, and how far it
/// is from an eigenvector.
fn ritz(drift: &ComplexMatrix, growth: &ComplexMatrix) -> Option<(DVector<Complex64>, f64, f64)> {
    let nodes = drift.re.nrows();
    // No direction of symmetry: a start that is orthogonal to a mode would never find it.
    let start = DMatrix::from_fn(nodes, BLOCK, |i, k| {
        Complex64::cis(((i + 1) * (i + 1)) as f64 * (0.7 + k as f64))
    });
    let start = growth.times(&ComplexMatrix::from_complex(&start)).to_complex();
    if !start.iter().all(|value| value.is_finite()) {
        return None;
    }
    // Columns that are left of one another's rounding are made anew by the second application.
    let again = growth.times(&ComplexMatrix::from_complex(&start.qr().q())).to_complex();
    let basis = again.qr().q();
    let moved = drift.times(&ComplexMatrix::from_complex(&basis)).to_complex();
    let inner = basis.adjoint() * &moved;
    let (q, t) = Schur::try_new(inner, f64::EPSILON * BLOCK as f64, 100 * BLOCK)?.unpack();
    let slower = |a: &usize, b: &usize| t[(*b, *b)].re.total_cmp(&t[(*a, *a)].re);
    let place = (0..BLOCK).min_by(slower)?;
    let next = (0..BLOCK).filter(|k| *k != place).min_by(slower)?;
    let value = t[(place, place)];
    // The vector of an eigenvalue of a triangular matrix: what is above it, solved upwards.
    let mut vector = DVector::<Complex64>::zeros(BLOCK);
    vector[place] = Complex64::from(1.0);
    for k in (0..place).rev() {
        let sum: Complex64 = (k + 1..=place).map(|j| t[(k, j)] * vector[j]).sum();
        vector[k] = sum / (value - t[(k, k)]);
    }
    let weights = q * vector;
    let size = weights.norm();
    let mode = basis * &weights / Complex64::from(size);
    let residual = (moved * weights / Complex64::from(size) - &mode * value).norm();
    Some((mode, value.re - t[(next, next)].re, residual))
}
