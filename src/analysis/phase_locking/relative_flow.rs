//! The Möbius flow of r = ⟨a₁⟩/⟨a₂⟩, and e^{iφ} as a function of the initial phase.

use crate::physics::{Flow, FlowRoots, Matrix2c, Pair};
use num_complex::Complex64;

/// r(t) = (M₁₁r + M₁₂)/(M₂₁r + M₂₂), with M = e^{At} up to a common factor.
#[derive(Clone, Copy, Debug)]
pub struct RelativeFlow {
    roots: FlowRoots,
    drift: Matrix2c,
}

impl RelativeFlow {
    pub fn new(pair: &Pair) -> Self {
        Self { roots: FlowRoots::new(pair), drift: pair.traceless_drift() }
    }

    /// M at time `t`, scaled to stay of order 1.
    pub fn map_at(&self, t: f64) -> PhaseMap {
        let Flow { cosh, sinh, .. } = self.roots.at(t);
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
        let split = Complex64::i() * self.roots.splitting_root();
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

    /// How far from the circle, as ln|z|, the starts lie for which ⟨a₁⟩ or ⟨a₂⟩ vanishes now.
    pub fn distances(&self) -> [f64; 2] {
        self.rows().map(|(near, far)| 0.5 * (far.norm_sqr() / near.norm_sqr()).ln())
    }

    /// The angles of those starts.
    pub fn angles(&self) -> [f64; 2] {
        self.rows().map(|(near, far)| (-far * near.conj()).arg())
    }

    /// ⟨aᵢ⟩ = near z + far.
    fn rows(&self) -> [(Complex64, Complex64); 2] {
        [(self.m11, self.m12), (self.m21, self.m22)]
    }
}
