//! The moments that squeezing brings and that a passive bath knows nothing of.

use crate::error::Error;
use crate::physics::dynamics::Pair;
use crate::physics::matrix::Matrix2c;
use crate::physics::propagator::propagator;
use num_complex::Complex64;

/// Mᵢⱼ = ⟨δaᵢδaⱼ⟩: symmetric, dimensionless, 0 for coherent and thermal states. It obeys dM/dt = AM + MAᵀ.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
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

/// M after a time: e^{At}M(0)e^{Aᵀt}, to which no passive bath adds.
pub fn anomalous_at(pair: &Pair, start: &Anomalous, t: f64) -> Anomalous {
    if start.is_none() {
        return Anomalous::NONE;
    }
    let carrying = propagator(pair, t);
    let m = carrying * start.matrix() * carrying.transpose();
    Anomalous { m11: m[(0, 0)], m22: m[(1, 1)], m12: 0.5 * (m[(0, 1)] + m[(1, 0)]) }
}
