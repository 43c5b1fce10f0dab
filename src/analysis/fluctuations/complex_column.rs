//! A column of complex numbers.

use num_complex::Complex64;

/// Real and imaginary parts, one number each for every point.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ComplexColumn {
    /// Real parts.
    pub re: Vec<f64>,
    /// Imaginary parts.
    pub im: Vec<f64>,
}

impl ComplexColumn {
    pub(super) fn push(&mut self, value: Complex64) {
        self.re.push(value.re);
        self.im.push(value.im);
    }
}
