//! e^{At} in closed form, exact at and near the exceptional point.

use super::dynamics::Pair;
use super::matrix::Matrix2c;
use super::splitting::Splitting;
use num_complex::Complex64;

/// Below this |qt| the series in (qt)² is used: it needs no square root, so it does not notice the
/// exceptional point; with the terms kept it is exact to rounding up to here.
const SERIES_RADIUS: f64 = 1.0;
const SERIES_TERMS: u32 = 10;

/// Longest time that is accepted, in 1/ω₁: a thousand lifetimes of the slowest damping, and short enough for
/// the fastest phase to keep seven digits.
pub const MAX_TIME: f64 = 1e7;

/// e^{At} = e^{exponent}(cosh·I + sinh·B), with B = A − tr(A)/2.
#[derive(Clone, Copy, Debug)]
pub struct Flow {
    /// Scale that is common to all entries; taken out so that nothing overflows.
    pub exponent: Complex64,
    /// Coefficient of the unit matrix.
    pub cosh: Complex64,
    /// Coefficient of B.
    pub sinh: Complex64,
}

/// What the flow of a pair has in common at all times.
#[derive(Clone, Copy, Debug)]
pub struct FlowRoots {
    centre: Complex64,
    root: Complex64,
    square: Complex64,
}

impl FlowRoots {
    /// The roots of a pair.
    pub fn new(pair: &Pair) -> Self {
        let Splitting { square, root, .. } = Splitting::new(pair);
        let centre = Complex64::new(-0.5 * pair.params().gamma, -pair.mean_frequency());
        Self { centre, root, square }
    }

    /// √(4g² + δ² − |x|² − 4ig Re x), x = ξe^{iφ}γ₁₂.
    pub fn splitting_root(&self) -> Complex64 {
        self.root
    }

    /// The three scalars of e^{At}; `t` may be negative.
    pub fn at(&self, t: f64) -> Flow {
        let trace = self.centre * t;
        let mut z = 0.5 * t * Complex64::i() * self.root;
        if z.norm_sqr() < SERIES_RADIUS * SERIES_RADIUS {
            let (cosh, sinhc) = series(self.square * (-0.25 * t * t));
            return Flow { exponent: trace, cosh, sinh: t * sinhc };
        }
        if z.re < 0.0 {
            z = -z;
        }
        let decayed = (-2.0 * z).exp();
        let sinh = t * 0.5 * (1.0 - decayed) / z;
        Flow { exponent: trace + z, cosh: 0.5 * (1.0 + decayed), sinh }
    }
}

/// The three scalars of e^{At} at one time; `t` may be negative.
pub fn flow(pair: &Pair, t: f64) -> Flow {
    FlowRoots::new(pair).at(t)
}

/// The matrix e^{At}; row and column 0 for oscillator 1.
pub fn propagator(pair: &Pair, t: f64) -> Matrix2c {
    propagator_without(pair, t, 0.0)
}

/// The matrix e^{(A − rate)t}: what is left of the motion without a decay or growth at this rate.
pub fn propagator_without(pair: &Pair, t: f64, rate: f64) -> Matrix2c {
    let Flow { exponent, cosh, sinh } = flow(pair, t);
    let scale = (exponent - rate * t).exp();
    let b = pair.traceless_drift();
    Matrix2c::new(
        cosh + sinh * b[(0, 0)],
        sinh * b[(0, 1)],
        sinh * b[(1, 0)],
        cosh + sinh * b[(1, 1)],
    )
    .map(|entry| scale * entry)
}

/// (cosh √w, sinh √w / √w) for |w| ≤ `SERIES_RADIUS`².
fn series(w: Complex64) -> (Complex64, Complex64) {
    let one = Complex64::new(1.0, 0.0);
    (1..=SERIES_TERMS).rev().fold((one, one), |(cosh, sinhc), k| {
        let even = f64::from(2 * k);
        (1.0 + w * cosh / (even * (even - 1.0)), 1.0 + w * sinhc / (even * (even + 1.0)))
    })
}
