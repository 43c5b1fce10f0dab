//! The mean of e^{iφ} over uniform initial phases at one time, to a given error.

use super::relative_flow::PhaseMap;
use crate::physics::Lanes;
use num_complex::Complex64;
use std::f64::consts::{FRAC_PI_2, PI, TAU};

/// Equal nodes are used while they need no more than this many; then arcs are cheaper.
const MAX_EQUAL_NODES: usize = 128;
const MIN_EQUAL_NODES: usize = 16;
/// Sets of equal nodes, each twice the one before.
const SETS: usize = (MAX_EQUAL_NODES / MIN_EQUAL_NODES).ilog2() as usize + 1;
/// Nodes beyond the asymptotic count, for the constant in front of the geometric convergence.
const SPARE_NODES: f64 = 8.0;
/// Terms of the series of sine and cosine that leave less than a rounding at π/4.
const SERIES_TERMS: u32 = 8;

/// Node tables for one tolerance.
///
/// ⟨aᵢ⟩ vanishes for one initial phase off the circle by a distance d; equal nodes converge as e^{−Nd}. Where
/// d is small, the circle is cut at the angles of the two zeros and each arc is mapped by a tanh: the zeros
/// then lie π/4 off the real line whatever d is, also for d = 0, where the integrand jumps.
#[derive(Clone, Debug)]
pub struct CircleMean {
    digits: f64,
    /// Cosine and sine of the nodes of half a circle; the other half has them negative.
    circles: [Vec<[Lanes; 2]>; SETS],
    /// Places between the middle (0) and one end (1) of an arc, and weights; the other half has the places negative.
    arc: Vec<[Lanes; 2]>,
}

impl CircleMean {
    pub fn new(tolerance: f64) -> Self {
        let digits = -tolerance.ln();
        let circles = std::array::from_fn(|set| {
            let nodes = MIN_EQUAL_NODES << set;
            // Half a step off the real axis keeps every set symmetric under φ₀ → −φ₀ and φ₀ → φ₀ + π.
            let angles = || (0..nodes / 2).map(|k| TAU * (k as f64 + 0.5) / nodes as f64);
            pairs(Lanes::of(angles().map(f64::cos), 0.0), Lanes::of(angles().map(f64::sin), 0.0))
        });
        let step = FRAC_PI_2 * PI / digits;
        let reach = (0.5 * digits / step).ceil() as u32;
        let places = || (0..=reach).map(|k| step * f64::from(k));
        let weight = |u: f64| u.cosh().powi(-2) * if u == 0.0 { 0.5 } else { 1.0 };
        let total = 2.0 * places().map(weight).sum::<f64>();
        let weights = Lanes::of(places().map(|u| weight(u) / total), 0.0);
        let arc = pairs(Lanes::of(places().map(f64::tanh), 0.0), weights);
        Self { digits, circles, arc }
    }

    /// (1/2π)∮ e^{iφ} dφ₀.
    pub fn mean(&self, map: &PhaseMap) -> Complex64 {
        let [distance1, distance2] = map.distances();
        let distance = distance1.abs().min(distance2.abs());
        let needed = self.digits / distance + SPARE_NODES;
        if needed <= MAX_EQUAL_NODES as f64 {
            let nodes = (needed as usize + 1).next_power_of_two().max(MIN_EQUAL_NODES);
            return self.equal_nodes(map, (nodes / MIN_EQUAL_NODES).ilog2() as usize);
        }
        let [angle1, angle2] = map.angles();
        let width = (angle2 - angle1).rem_euclid(TAU);
        self.arc(map, angle1, width) + self.arc(map, angle1 + width, TAU - width)
    }

    fn equal_nodes(&self, map: &PhaseMap, set: usize) -> Complex64 {
        let form = map.form();
        let ([r0, r1, r2], [i0, i1, i2]) = (form.re.map(Lanes::splat), form.im.map(Lanes::splat));
        let mut sum = Sum::default();
        for [cos, sin] in &self.circles[set] {
            let (re, im) = (r1 * *cos + r2 * *sin, i1 * *cos + i2 * *sin);
            sum.add([[r0 + re, i0 + im], [r0 - re, i0 - im]], Lanes::splat(1.0));
        }
        sum.total() / (MIN_EQUAL_NODES << set) as f64
    }

    fn arc(&self, map: &PhaseMap, begin: f64, width: f64) -> Complex64 {
        if width == 0.0 {
            return Complex64::new(0.0, 0.0);
        }
        let half = 0.5 * width;
        let middle = Complex64::cis(begin + half);
        // ⟨aᵢ⟩ = nᵢz + fᵢ, z = cos ± i sin from the middle on; each factor keeps its digits near its own zero.
        let near = [map.m11 * middle, map.m21 * middle].map(|z| [z.re, z.im].map(Lanes::splat));
        let far = [map.m12, map.m22].map(|z| [z.re, z.im].map(Lanes::splat));
        let quarter = Lanes::splat(0.25 * half);
        let mut sum = Sum::default();
        for [place, weight] in &self.arc {
            let [cos, sin] = cos_sin_of_four_times(quarter * *place);
            let even = [0, 1].map(|i| [near[i][0] * cos + far[i][0], near[i][1] * cos + far[i][1]]);
            let odd = near.map(|[re, im]| [-(im * sin), re * sin]);
            let ahead = [0, 1].map(|i| [even[i][0] + odd[i][0], even[i][1] + odd[i][1]]);
            let behind = [0, 1].map(|i| [even[i][0] - odd[i][0], even[i][1] - odd[i][1]]);
            sum.add([ahead, behind].map(times_conjugate), *weight);
        }
        sum.total() * (width / TAU)
    }
}

fn pairs(first: Vec<Lanes>, second: Vec<Lanes>) -> Vec<[Lanes; 2]> {
    first.into_iter().zip(second).map(|(a, b)| [a, b]).collect()
}

/// a b*.
#[inline(always)]
fn times_conjugate([[ar, ai], [br, bi]]: [[Lanes; 2]; 2]) -> [Lanes; 2] {
    [ar * br + ai * bi, ai * br - ar * bi]
}

/// cos 4y and sin 4y for 0 ≤ y ≤ π/4: by their series, doubled twice.
#[inline(always)]
fn cos_sin_of_four_times(y: Lanes) -> [Lanes; 2] {
    let (one, square) = (Lanes::splat(1.0), y * y);
    let (mut cos, mut sin) = (one, one);
    for k in (1..=SERIES_TERMS).rev() {
        let even = f64::from(2 * k);
        cos = one - square * cos * Lanes::splat(1.0 / (even * (even - 1.0)));
        sin = one - square * sin * Lanes::splat(1.0 / (even * (even + 1.0)));
    }
    sin = sin * y;
    for _ in 0..2 {
        let half = sin;
        sin = (half + half) * cos;
        cos = one - (half + half) * half;
    }
    [cos, sin]
}

/// Σ weight w/|w|; nothing where w vanishes.
struct Sum {
    re: Lanes,
    im: Lanes,
}

impl Default for Sum {
    fn default() -> Self {
        Self { re: Lanes::splat(0.0), im: Lanes::splat(0.0) }
    }
}

impl Sum {
    #[inline(always)]
    fn add(&mut self, [a, b]: [[Lanes; 2]; 2], weight: Lanes) {
        // The smallest normal number keeps a vanishing amplitude from dividing zero by zero.
        let square = |[re, im]: [Lanes; 2]| re * re + im * im + Lanes::splat(f64::MIN_POSITIVE);
        let (scale_a, scale_b) = Lanes::inverse_roots(square(a), square(b));
        self.re = self.re + (a[0] * scale_a + b[0] * scale_b) * weight;
        self.im = self.im + (a[1] * scale_a + b[1] * scale_b) * weight;
    }

    fn total(&self) -> Complex64 {
        Complex64::new(self.re.sum(), self.im.sum())
    }
}

#[cfg(test)]
mod tests {
    use super::{cos_sin_of_four_times, Lanes};
    use std::f64::consts::FRAC_PI_4;

    #[test]
    fn the_series_are_cosine_and_sine() {
        for k in 0..=1000 {
            let y = FRAC_PI_4 * f64::from(k) / 1000.0;
            let [cos, sin] = cos_sin_of_four_times(Lanes::new(y, 0.5 * y)).map(|it| it.to_array());
            for (lane, angle) in [4.0 * y, 2.0 * y].into_iter().enumerate() {
                let error = (cos[lane] - angle.cos()).abs().max((sin[lane] - angle.sin()).abs());
                assert!(error < 2e-15, "{angle}: {error}");
            }
        }
    }
}
