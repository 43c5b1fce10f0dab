//! What a time does to any state of a pair, with twice the digits: then nothing that squeezing hides is lost on the way.

use super::double_complex::DoubleComplex;
use super::double_matrix::DoubleMatrix;
use crate::physics::double::Double;
use crate::physics::dynamics::Pair;
use crate::physics::splitting::cross_damping_rate;

/// Below this norm of the generator times the step the series is exact to rounding with the terms kept: (2·¼)²⁶/26! = 4e-35.
const TAYLOR_RADIUS: f64 = 0.25;
const TAYLOR_TERMS: u32 = 26;

/// The flow of a pair over a time, which may be negative; the common rotation at (ω₁+ω₂)/2 is taken out of its matrices.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ExactFlow {
    /// E = e^{At}.
    pub carrying: DoubleMatrix,
    /// ∫₀ᵗ E*Γ↑ᵀEᵀ ds: what the baths add to Θ − ½.
    pub gained: DoubleMatrix,
    /// e^{−iHt}: the same with γ = 0.
    pub turning: DoubleMatrix,
    /// Angle of the common rotation, by which each amplitude is turned back.
    pub angle: f64,
}

impl ExactFlow {
    /// No time at all.
    pub const STILL: Self = Self {
        carrying: DoubleMatrix::ONE,
        gained: DoubleMatrix::ZERO,
        turning: DoubleMatrix::ONE,
        angle: 0.0,
    };

    /// The flow of a pair over the time `t`.
    #[inline(never)]
    pub fn new(pair: &Pair, t: f64) -> Self {
        let generators = Generators::of(pair);
        let doublings = (generators.norm() * t.abs() / TAYLOR_RADIUS).log2().ceil().max(0.0) as i32;
        let short = generators.step(t * 2f64.powi(-doublings));
        let flow = (0..doublings).fold(short, |flow, _| flow.then(&flow));
        Self { angle: pair.mean_frequency() * t, ..flow }
    }

    /// This flow and then another one.
    #[inline(never)]
    pub fn then(&self, later: &Self) -> Self {
        Self {
            carrying: later.carrying * self.carrying,
            gained: (later.carrying.carry(&self.gained) + later.gained).hermitian(),
            turning: later.turning * self.turning,
            angle: self.angle + later.angle,
        }
    }
}

/// What drives a pair, without the common rotation.
struct Generators {
    /// A.
    drift: DoubleMatrix,
    /// −iH.
    rotation: DoubleMatrix,
    /// Γ↑ᵀ.
    gain: DoubleMatrix,
}

impl Generators {
    fn of(pair: &Pair) -> Self {
        let p = pair.params();
        let (gamma, xi) = (Double::of(p.gamma), Double::of(p.xi));
        // Of modulus 1 to the last digit, or a mode that is dark would not quite be.
        let turn = DoubleComplex::of(pair.turn());
        let turn = turn.times(Double::ONE / turn.norm_sqr().root());
        let correlation = turn.times(xi);
        let half_x = correlation.times(cross_damping_rate(pair)).times(Double::of(0.5));
        let imaginary = |im: Double| DoubleComplex { re: Double::ZERO, im };
        let half_delta = imaginary(Double::difference(p.omega1, p.omega2).scaled(0.5));
        let coupling = imaginary(Double::of(-p.g));
        let damping = DoubleComplex { re: gamma.scaled(-0.5), im: Double::ZERO };
        let real = |re: Double| DoubleComplex { re, im: Double::ZERO };
        let mean = (Double::of(p.nbar1) * Double::of(p.nbar2)).root();
        let cross = correlation.times(gamma * mean);
        Self {
            drift: DoubleMatrix([
                [damping - half_delta, coupling - half_x.conj()],
                [coupling - half_x, damping + half_delta],
            ]),
            rotation: DoubleMatrix([[-half_delta, coupling], [coupling, half_delta]]),
            gain: DoubleMatrix([
                [real(gamma * Double::of(p.nbar1)), cross],
                [cross.conj(), real(gamma * Double::of(p.nbar2))],
            ]),
        }
    }

    fn norm(&self) -> f64 {
        self.drift.value().norm().max(self.rotation.value().norm())
    }

    /// The flow over a time so short that series converge at once.
    fn step(&self, h: f64) -> ExactFlow {
        let (left, right) = (self.drift.conjugate(), self.drift.transpose());
        let share = |k: u32| Double::of(h) / Double::of(f64::from(k));
        let mut terms = [DoubleMatrix::ONE, DoubleMatrix::ONE, self.gain.scaled(Double::of(h))];
        let mut sums = terms;
        for k in 1..=TAYLOR_TERMS {
            let [carrying, turning, gained] = terms;
            terms = [
                (self.drift * carrying).scaled(share(k)),
                (self.rotation * turning).scaled(share(k)),
                (left * gained + gained * right).scaled(share(k + 1)),
            ];
            for (sum, term) in sums.iter_mut().zip(terms) {
                *sum = *sum + term;
            }
        }
        let [carrying, turning, gained] = sums;
        ExactFlow { carrying, gained, turning, angle: 0.0 }
    }
}
