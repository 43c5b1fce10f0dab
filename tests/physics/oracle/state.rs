//! A density matrix, as far as first and second moments can see it, and those moments.

use nalgebra::{DMatrix, DVector};
use num_complex::Complex64;

#[derive(Clone)]
pub struct State {
    /// The elements ⟨m|ρ|n⟩ with |m| − |n| = 0 and 1.
    pub(super) orders: [DVector<Complex64>; 2],
}

pub struct Moments {
    pub a: DVector<Complex64>,
    pub theta: DMatrix<Complex64>,
}
