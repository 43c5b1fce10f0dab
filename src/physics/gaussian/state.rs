//! A Gaussian state about its mean, with twice the digits.

use super::anomalous::Anomalous;
use super::double_complex::DoubleComplex;
use super::double_matrix::DoubleMatrix;
use super::exact_flow::ExactFlow;
use crate::physics::covariance::Covariance;
use crate::physics::double::Double;
use num_complex::Complex64;

/// So many roundings of the larger moment may lie between a pure state and the moments that mean it.
const PURE: f64 = 8.0 * f64::EPSILON;

/// The moments of a state: Θ − ½ and M.
#[derive(Clone, Copy, Debug)]
pub(crate) struct GaussianState {
    pub excess: DoubleMatrix,
    pub pairs: DoubleMatrix,
}

impl GaussianState {
    /// The state that is meant by moments of sixteen digits.
    ///
    /// Strong squeezing shows in their difference, e^{4r} smaller than their product, so that rounding alone would make a mixed state,
    /// or none, of a pure one. What is pure but for rounding, in one oscillator or in a two-mode squeezed pair, is therefore made
    /// so: M is kept, and Θ, which hangs on it without loss, follows.
    pub fn of(theta: &Covariance, m: &Anomalous) -> Self {
        let half = DoubleMatrix::ONE.scaled(Double::of(0.5));
        let mut excess = DoubleMatrix::of(&theta.matrix()) - half;
        let zero = Complex64::new(0.0, 0.0);
        let rounding = PURE * theta.theta11.max(theta.theta22);
        if theta.theta12 == zero && m.m12 == zero {
            for (i, m) in [m.m11, m.m22].into_iter().enumerate() {
                let own = &mut excess.0[i][i].re;
                *own = settled(*own, Double::ZERO, m, rounding);
            }
        } else if theta.theta12 == zero && m.m11 == zero && m.m22 == zero {
            let [first, second] = [0, 1].map(|i| excess.0[i][i].re);
            let (less, difference) = if second.value() < first.value() {
                (second, first - second)
            } else {
                (first, second - first)
            };
            let less = settled(less, difference, m.m12, rounding);
            let more = less + difference;
            let turned = second.value() < first.value();
            let [first, second] = if turned { [more, less] } else { [less, more] };
            (excess.0[0][0].re, excess.0[1][1].re) = (first, second);
        }
        Self { excess, pairs: DoubleMatrix::of(&m.matrix()) }
    }

    /// This state after a flow, but for the common rotation.
    pub fn after(&self, flow: &ExactFlow) -> Self {
        let excess = (flow.carrying.carry(&self.excess) + flow.gained).hermitian();
        Self { excess, pairs: flow.carrying.carry_pairs(&self.pairs).symmetric() }
    }

    /// This state after the same flow without damping.
    pub fn turned(&self, flow: &ExactFlow) -> Self {
        Self {
            excess: flow.turning.carry(&self.excess).hermitian(),
            pairs: flow.turning.carry_pairs(&self.pairs).symmetric(),
        }
    }

    /// Whether there are ⟨aa⟩ terms.
    pub fn is_squeezed(&self) -> bool {
        self.pairs.0.iter().flatten().any(|entry| entry.value() != Complex64::new(0.0, 0.0))
    }

    /// det Θ.
    pub fn theta_determinant(&self) -> f64 {
        let [[n11, n12], [_, n22]] = self.excess.0;
        let [theta11, theta22] = [n11, n22].map(|n| n.re + Double::of(0.5));
        (theta11 * theta22 - n12.norm_sqr()).value()
    }

    /// Θ with sixteen digits.
    pub fn covariance(&self) -> Covariance {
        let [[n11, n12], [_, n22]] = self.excess.0;
        let half = Double::of(0.5);
        Covariance {
            theta11: (n11.re + half).value(),
            theta22: (n22.re + half).value(),
            theta12: n12.value(),
        }
    }

    /// M with sixteen digits, turned back by the common rotation.
    pub fn anomalous(&self, angle: f64) -> Anomalous {
        let turn = Complex64::cis(-2.0 * angle);
        let [[m11, m12], [_, m22]] = self.pairs.0.map(|row| row.map(DoubleComplex::value));
        Anomalous { m11: turn * m11, m22: turn * m22, m12: turn * m12 }
    }
}

/// n = Θ − ½ of the colder oscillator of a pair that has quanta in pairs alone and `difference` of them beside; of one oscillator
/// if that is 0. Its state is pure in this respect if n(n + difference + 1) = |m|².
fn settled(n: Double, difference: Double, m: Complex64, rounding: f64) -> Double {
    let square = DoubleComplex::of(m).norm_sqr();
    if square.value() == 0.0 {
        return n;
    }
    let whole = difference + Double::ONE;
    let root = (whole.square() + square.scaled(4.0)).root();
    // The positive root of the quadratic equation, without cancellation.
    let pure = square.scaled(2.0) / (whole + root);
    if (pure - n).value().abs() <= rounding {
        pure
    } else {
        n
    }
}
