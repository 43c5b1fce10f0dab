//! States that can be prepared: thermal noise, squeezed in each oscillator or in both together, and displaced.

use crate::analysis::start::Start;
use crate::error::Error;
use crate::physics::{parameter_spec, turn, Anomalous, Covariance};
use num_complex::Complex64;

/// More squeezing than anybody has reached; of its variances, e^{2·5}/2 and e^{−2·5}/2, sixteen digits still tell the product to eight.
pub const MAX_SQUEEZING: f64 = 5.0;

/// How strongly a state is squeezed, and where.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Squeezing {
    /// r, from 0 to [`MAX_SQUEEZING`]: one variance is e^{2r} times as large, the other one e^{2r} times smaller.
    pub r: f64,
    /// Phase θ of ⟨δa²⟩ or ⟨δa₁δa₂⟩, in radians: 0 stretches x and squeezes p.
    pub angle: f64,
}

/// What a start is prepared from.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Preparation {
    /// ⟨a₁⟩.
    pub a1: Complex64,
    /// ⟨a₂⟩.
    pub a2: Complex64,
    /// Thermal quanta of oscillator 1 before it is squeezed, 0 to 1000.
    pub nbar1: f64,
    /// Thermal quanta of oscillator 2 before it is squeezed, 0 to 1000.
    pub nbar2: f64,
    /// Squeezing of oscillator 1 alone.
    pub squeezing1: Squeezing,
    /// Squeezing of oscillator 2 alone.
    pub squeezing2: Squeezing,
    /// Squeezing of both together.
    pub two_mode_squeezing: Squeezing,
}

/// The start that is prepared so: Θ = (n̄+½)cosh 2r and M = (n̄+½)sinh 2r·e^{iθ} of each oscillator, or Θ₁₁ = (n̄₁+½)cosh²r +
/// (n̄₂+½)sinh²r, Θ₂₂ with 1 and 2 exchanged and M₁₂ = ½(n̄₁+n̄₂+1)sinh 2r·e^{iθ} of both.
///
/// # Errors
/// `NotFinite` or `OutOfRange`, naming the number; `NotDefined` for squeezing of one oscillator and of both at once.
pub fn prepared_start(preparation: &Preparation) -> Result<Start, Error> {
    let Preparation { a1, a2, nbar1, nbar2, squeezing1, squeezing2, two_mode_squeezing } =
        *preparation;
    for (name, value) in [("nbar1", nbar1), ("nbar2", nbar2)] {
        let most = parameter_spec(name).map_or(f64::MAX, |spec| spec.max);
        Error::check_range(name, value, 0.0, most)?;
    }
    for (name, Squeezing { r, angle }) in [
        ("squeezing1", squeezing1),
        ("squeezing2", squeezing2),
        ("twoModeSqueezing", two_mode_squeezing),
    ] {
        Error::check_range(&format!("{name}.r"), r, 0.0, MAX_SQUEEZING)?;
        Error::check_range(&format!("{name}.angle"), angle, -f64::MAX, f64::MAX)?;
    }
    let both = two_mode_squeezing.r != 0.0;
    if both && (squeezing1.r != 0.0 || squeezing2.r != 0.0) {
        let what = format!(
            "squeezing of one oscillator (squeezing1.r = {}, squeezing2.r = {}) together with that of both (twoModeSqueezing.r = {})",
            squeezing1.r, squeezing2.r, two_mode_squeezing.r
        );
        return Err(Error::NotDefined { what });
    }
    let mut start = Start::coherent(a1, a2);
    let [thermal1, thermal2] = [nbar1 + 0.5, nbar2 + 0.5];
    if both {
        let Squeezing { r, angle } = two_mode_squeezing;
        let (stretched, mixed) = (r.cosh().powi(2), r.sinh().powi(2));
        start.covariance.theta11 = thermal1 * stretched + thermal2 * mixed;
        start.covariance.theta22 = thermal2 * stretched + thermal1 * mixed;
        start.anomalous.m12 = turn(angle) * (0.5 * (thermal1 + thermal2) * (2.0 * r).sinh());
    } else {
        let one = |thermal: f64, Squeezing { r, angle }: Squeezing| {
            (thermal * (2.0 * r).cosh(), turn(angle) * (thermal * (2.0 * r).sinh()))
        };
        let ((theta11, m11), (theta22, m22)) =
            (one(thermal1, squeezing1), one(thermal2, squeezing2));
        start.covariance = Covariance { theta11, theta22, ..start.covariance };
        start.anomalous = Anomalous { m11, m22, ..start.anomalous };
    }
    start.check().map(|()| start)
}
