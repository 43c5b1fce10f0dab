//! The moments that squeezing brings and that a passive bath knows nothing of.

use crate::error::Error;
use crate::physics::matrix::Matrix2c;
use num_complex::Complex64;

/// Mᵢⱼ = ⟨δaᵢδaⱼ⟩: symmetric, dimensionless, 0 for coherent and thermal states. It obeys dM/dt = AM + MAᵀ.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Anomalous {
    /// M₁₁ = ⟨δa₁²⟩.
    pub m11: Complex64,
    /// M₂₂ = ⟨δa₂²⟩.
    pub m22: Complex64,
    /// M₁₂ = ⟨δa₁δa₂⟩.
    pub m12: Complex64,
}

impl Anomalous {
    const ZERO: Complex64 = Complex64::new(0.0, 0.0);
    /// No squeezing.
    pub const NONE: Self = Self { m11: Self::ZERO, m22: Self::ZERO, m12: Self::ZERO };

    /// Whether all three are exactly 0.
    pub fn is_none(&self) -> bool {
        *self == Self::NONE
    }

    /// M as a matrix.
    pub fn matrix(&self) -> Matrix2c {
        Matrix2c::new(self.m11, self.m12, self.m12, self.m22)
    }

    /// Refuses what is no finite number.
    ///
    /// # Errors
    /// `NotFinite`, naming the part.
    pub fn check(&self) -> Result<(), Error> {
        let entries = [("m11", self.m11), ("m22", self.m22), ("m12", self.m12)];
        for (name, value) in entries {
            for (part, number) in [("re", value.re), ("im", value.im)] {
                Error::check_range(&format!("{name}.{part}"), number, -f64::MAX, f64::MAX)?;
            }
        }
        Ok(())
    }
}
