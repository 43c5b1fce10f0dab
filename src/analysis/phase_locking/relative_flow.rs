//! The Möbius flow of r = ⟨a₁⟩/⟨a₂⟩, and e^{iφ} as a function of the initial phase.

use crate::physics::{flow, splitting_root, BranchSide, Flow, Matrix2c, Pair};
use num_complex::Complex64;

/// r(t) = (M₁₁r + M₁₂)/(M₂₁r + M₂₂), with M = e^{At} up to a common factor.
#[derive(Clone, Copy, Debug)]
pub struct RelativeFlow<'a> {
    pair: &'a Pair,
    drift: Matrix2c,
}

impl<'a> RelativeFlow<'a> {
    pub fn new(pair: &'a Pair) -> Self {
        Self { pair, drift: pair.traceless_drift() }
    }

    /// M at time `t`, scaled to stay of order 1.
    pub fn map_at(&self, t: f64) -> PhaseMap {
        let Flow { cosh, sinh, .. } = flow(self.pair, t);
        let b = &self.drift;
        PhaseMap {
            m11: cosh + sinh * b[(0, 0)],
            m12: sinh * b[(0, 1)],
            m21: sinh * b[(1, 0)],
            m22: cosh + sinh * b[(1, 1)],
        }
    }

    /// λ₊ − λ₋ with a non-negative real part: rate of locking and frequency of the relative motion.
    pub fn splitting(&self) -> Complex64 {
        let side = BranchSide::of_coupling(self.pair.params().g);
        let split = Complex64::i() * splitting_root(self.pair, side);
        if split.re < 0.0 {
            -split
        } else {
            split
        }
    }
}

/// The map from the initial to the present phase difference at one time.
#[derive(Clone, Copy, Debug)]
pub struct PhaseMap {
    pub m11: Complex64,
    pub m12: Complex64,
    pub m21: Complex64,
    pub m22: Complex64,
}

/// w = ⟨a₁⟩⟨a₂⟩* as a linear form in 1, cos φ₀, sin φ₀; e^{iφ} = w/|w|.
#[derive(Clone, Copy, Debug)]
pub struct PhaseForm {
    pub re: [f64; 3],
    pub im: [f64; 3],
}

impl PhaseMap {
    /// e^{iφ} from z = e^{iφ₀}, exact also where an amplitude nearly vanishes; 0 where it does.
    pub fn direction(&self, z: Complex64) -> Complex64 {
        let w = (self.m11 * z + self.m12) * (self.m21 * z + self.m22).conj();
        let norm = w.norm();
        if norm == 0.0 {
            return Complex64::new(0.0, 0.0);
        }
        w / norm
    }

    /// The linear form, for many phases at one time.
    pub fn form(&self) -> PhaseForm {
        let constant = self.m11 * self.m21.conj() + self.m12 * self.m22.conj();
        let forward = self.m11 * self.m22.conj();
        let backward = self.m12 * self.m21.conj();
        PhaseForm {
            re: [constant.re, forward.re + backward.re, backward.im - forward.im],
            im: [constant.im, forward.im + backward.im, forward.re - backward.re],
        }
    }

    /// |M₁₂|² − |M₁₁|² and |M₂₂|² − |M₂₁|²: where one changes sign, ⟨a₁⟩ or ⟨a₂⟩ vanishes for some initial phase.
    pub fn sides(&self) -> [f64; 2] {
        [self.m12.norm_sqr() - self.m11.norm_sqr(), self.m22.norm_sqr() - self.m21.norm_sqr()]
    }

    /// Starts z₁, z₂ for which ⟨a₁⟩ or ⟨a₂⟩ vanishes now, as (angle, distance ln|z| from the circle).
    pub fn zeros(&self) -> [(f64, f64); 2] {
        let zero = |near: Complex64, far: Complex64| {
            let angle = (-far * near.conj()).arg();
            (angle, (far.norm() / near.norm()).ln())
        };
        [zero(self.m11, self.m12), zero(self.m21, self.m22)]
    }
}
