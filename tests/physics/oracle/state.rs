//! A density matrix, as far as its coherence orders are kept, and its moments.

use nalgebra::{DMatrix, DVector};
use num_complex::Complex64;

#[derive(Clone)]
pub struct State {
    /// The elements ⟨m|ρ|n⟩ with |m| − |n| = 0, 1 and as many more as are kept.
    pub(super) orders: Vec<DVector<Complex64>>,
}

pub struct Moments {
    pub a: DVector<Complex64>,
    pub theta: DMatrix<Complex64>,
}
