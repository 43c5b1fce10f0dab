//! The matrices of a pair.

/// A 2 × 2 complex matrix, row and column 0 for oscillator 1.
pub type Matrix2c = nalgebra::Matrix2<num_complex::Complex64>;
