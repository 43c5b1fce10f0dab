//! When to believe a truncated Fock space: when more of it changes nothing.

use super::master_equation::MasterEquation;
use super::model::Model;
use num_complex::Complex64;

const MOVED: f64 = 1e-8;
const LARGEST: usize = 40;

/// Raises the cutoff until no value moves by `MOVED`; returns the values and that cutoff.
pub fn converged(
    model: &Model,
    values: impl Fn(&MasterEquation) -> Vec<Complex64>,
) -> (Vec<Complex64>, usize) {
    converged_with(MOVED, |cutoff| MasterEquation::new(model, cutoff), values)
}

/// The same of whatever is made with a cutoff, until no value moves by `most`.
pub fn converged_with<T>(
    most: f64,
    equation: impl Fn(usize) -> T,
    values: impl Fn(&T) -> Vec<Complex64>,
) -> (Vec<Complex64>, usize) {
    let mut coarse = values(&equation(6));
    for cutoff in (8..=LARGEST).step_by(2) {
        let fine = values(&equation(cutoff));
        let moved = fine.iter().zip(&coarse).map(|(f, c)| (f - c).norm()).fold(0.0, f64::max);
        if moved < most {
            return (fine, cutoff);
        }
        coarse = fine;
    }
    panic!("no convergence up to {LARGEST} quanta");
}
