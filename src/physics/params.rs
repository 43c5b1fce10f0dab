//! The eight numbers that fix a pair of oscillators.

use super::parameter_table::{parameter_spec, TABLE};
use crate::error::Error;

/// Parameters of the pair (§II of Bittner & Tyagi), in units of ω₁ with ħ = 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Params {
    /// Frequency ω₁ of oscillator 1.
    pub omega1: f64,
    /// Frequency ω₂ of oscillator 2.
    pub omega2: f64,
    /// Coherent coupling g.
    pub g: f64,
    /// Energy damping rate γ.
    pub gamma: f64,
    /// Thermal occupation n̄₁ of the bath of oscillator 1.
    pub nbar1: f64,
    /// Thermal occupation n̄₂ of the bath of oscillator 2.
    pub nbar2: f64,
    /// Noise correlation ξ: its modulus, and its sign.
    pub xi: f64,
    /// Phase of the noise correlation, in radians: the correlation is ξ·e^{i·xi_phase}.
    pub xi_phase: f64,
}

impl Params {
    /// Names of the fields, as in links and in the JavaScript API.
    pub const KEYS: [&'static str; 8] =
        ["omega1", "omega2", "g", "gamma", "nbar1", "nbar2", "xi", "xiPhase"];

    /// The defaults of the parameter table.
    pub const DEFAULT: Self = {
        // The detuning is no field: it follows from the frequencies.
        let [omega1, omega2, _, g, gamma, nbar1, nbar2, xi, xi_phase] = TABLE;
        Self {
            omega1: omega1.default,
            omega2: omega2.default,
            g: g.default,
            gamma: gamma.default,
            nbar1: nbar1.default,
            nbar2: nbar2.default,
            xi: xi.default,
            xi_phase: xi_phase.default,
        }
    };

    /// The fields in the order of [`Params::KEYS`].
    pub fn to_array(self) -> [f64; 8] {
        let Self { omega1, omega2, g, gamma, nbar1, nbar2, xi, xi_phase } = self;
        [omega1, omega2, g, gamma, nbar1, nbar2, xi, xi_phase]
    }

    /// The inverse of [`Params::to_array`].
    pub fn from_array(values: [f64; 8]) -> Self {
        let [omega1, omega2, g, gamma, nbar1, nbar2, xi, xi_phase] = values;
        Self { omega1, omega2, g, gamma, nbar1, nbar2, xi, xi_phase }
    }

    /// Checks every field against the parameter table.
    ///
    /// # Errors
    /// `NotFinite` or `OutOfRange` for the first field that is refused.
    pub fn check(&self) -> Result<(), Error> {
        for (key, value) in Self::KEYS.into_iter().zip(self.to_array()) {
            if let Some(spec) = parameter_spec(key) {
                Error::check_range(key, value, spec.min, spec.max)?;
            }
        }
        Ok(())
    }
}

impl Default for Params {
    /// [`Params::DEFAULT`].
    fn default() -> Self {
        Self::DEFAULT
    }
}

#[cfg(test)]
mod tests {
    use super::{parameter_spec, Params};

    #[test]
    fn each_default_is_that_of_its_row() {
        let of_rows = Params::KEYS.map(|key| parameter_spec(key).expect(key).default);
        assert_eq!(Params::DEFAULT.to_array(), of_rows);
    }
}
