//! The mean of e^{iφ} over uniform initial phases at one time, to a given error.

use super::relative_flow::PhaseMap;
use num_complex::Complex64;
use std::f64::consts::{FRAC_PI_2, PI, TAU};

/// Equal nodes are used while they need no more than this many; then arcs are cheaper.
const MAX_EQUAL_NODES: usize = 128;
const MIN_EQUAL_NODES: usize = 16;
/// Twice the largest number of nodes, so that every set finds its half steps.
const TABLE: usize = 2 * MAX_EQUAL_NODES;
/// Nodes beyond the asymptotic count, for the constant in front of the geometric convergence.
const SPARE_NODES: f64 = 8.0;

/// Node tables for one tolerance.
///
/// ⟨aᵢ⟩ vanishes for one initial phase off the circle by a distance d; equal nodes converge as e^{−Nd}. Where
/// d is small, the circle is cut at the angles of the two zeros and each arc is mapped by a tanh: the zeros
/// then lie π/4 off the real line whatever d is, also for d = 0, where the integrand jumps.
#[derive(Clone, Debug)]
pub struct CircleMean {
    digits: f64,
    circle: Vec<Complex64>,
    arc: Vec<(f64, f64)>,
}

impl CircleMean {
    pub fn new(tolerance: f64) -> Self {
        let digits = -tolerance.ln();
        let circle = (0..TABLE).map(|k| Complex64::cis(TAU * k as f64 / TABLE as f64)).collect();
        let step = FRAC_PI_2 * PI / digits;
        let reach = (0.5 * digits / step).ceil() as i32;
        let mut arc: Vec<(f64, f64)> = (-reach..=reach)
            .map(|k| {
                let u = step * f64::from(k);
                (1.0 / (1.0 + (-2.0 * u).exp()), u.cosh().powi(-2))
            })
            .collect();
        let total: f64 = arc.iter().map(|(_, weight)| weight).sum();
        arc.iter_mut().for_each(|(_, weight)| *weight /= total);
        Self { digits, circle, arc }
    }

    /// (1/2π)∮ e^{iφ} dφ₀.
    pub fn mean(&self, map: &PhaseMap) -> Complex64 {
        let [(angle1, distance1), (angle2, distance2)] = map.zeros();
        let distance = distance1.abs().min(distance2.abs());
        let needed = self.digits / distance + SPARE_NODES;
        if needed <= MAX_EQUAL_NODES as f64 {
            let nodes = (needed as usize + 1).next_power_of_two();
            return self.equal_nodes(map, nodes.clamp(MIN_EQUAL_NODES, MAX_EQUAL_NODES));
        }
        let width = (angle2 - angle1).rem_euclid(TAU);
        self.arc(map, angle1, width) + self.arc(map, angle1 + width, TAU - width)
    }

    fn equal_nodes(&self, map: &PhaseMap, nodes: usize) -> Complex64 {
        let form = map.form();
        let stride = TABLE / nodes;
        // Half a step off the real axis keeps every set symmetric under φ₀ → −φ₀ and φ₀ → φ₀ + π.
        let sum: Complex64 = self
            .circle
            .iter()
            .skip(stride / 2)
            .step_by(stride)
            .map(|z| {
                let re = form.re[0] + form.re[1] * z.re + form.re[2] * z.im;
                let im = form.im[0] + form.im[1] * z.re + form.im[2] * z.im;
                let norm = (re * re + im * im).sqrt();
                if norm > 0.0 {
                    Complex64::new(re / norm, im / norm)
                } else {
                    Complex64::new(0.0, 0.0)
                }
            })
            .sum();
        sum / nodes as f64
    }

    fn arc(&self, map: &PhaseMap, begin: f64, width: f64) -> Complex64 {
        if width == 0.0 {
            return Complex64::new(0.0, 0.0);
        }
        let sum: Complex64 = self
            .arc
            .iter()
            .map(|(fraction, weight)| {
                map.direction(Complex64::cis(begin + width * fraction)) * *weight
            })
            .sum();
        sum * (width / TAU)
    }
}
