//! Phase locking as in the paper: random initial phases, equal time steps.

use super::options::Window;
use super::relative_flow::{PhaseForm, RelativeFlow};
use super::value::PhaseLocking;
use crate::analysis::random::{stream, uniform};
use crate::physics::{Lanes, Pair};
use num_complex::Complex64;
use std::f64::consts::TAU;

/// A mean below so many standard errors cannot be told from 0, nor its angle.
const SIGNIFICANT: f64 = 3.0;

/// Cosine and sine of initial phases, keyed by seed and sample alone: the same for every point of a scan.
#[derive(Clone, Debug)]
pub struct Phases {
    /// Four samples at a time; what fills the last four up is not counted.
    quads: Vec<Quad>,
    samples: usize,
}

/// Four numbers: two pairs share a division.
type Four = [Lanes; 2];

#[derive(Clone, Copy, Debug)]
struct Quad {
    cos: Four,
    sin: Four,
}

impl Phases {
    pub fn new(seed: u64, samples: u32) -> Self {
        let angles: Vec<f64> =
            (0..u64::from(samples)).map(|k| TAU * uniform(&mut stream(seed, k))).collect();
        let fours = |function: fn(f64) -> f64| {
            let mut lanes = Lanes::of(angles.iter().copied().map(function), 1.0);
            lanes.resize(lanes.len().next_multiple_of(2), Lanes::splat(1.0));
            lanes
        };
        let (cos, sin) = (fours(f64::cos), fours(f64::sin));
        let quad = |(cos, sin): (&[Lanes], &[Lanes])| Quad {
            cos: [cos[0], cos[1]],
            sin: [sin[0], sin[1]],
        };
        let quads = cos.chunks_exact(2).zip(sin.chunks_exact(2)).map(quad).collect();
        Self { quads, samples: angles.len() }
    }
}

/// Average over the middle of `steps` equal time steps and over the phases, with its standard error.
pub fn monte_carlo(pair: &Pair, window: &Window, steps: u32, phases: &Phases) -> PhaseLocking {
    let flow = RelativeFlow::new(pair);
    let step = window.duration / f64::from(steps);
    let forms: Vec<_> = (0..steps)
        .map(|k| flow.map_at(window.start + step * (f64::from(k) + 0.5)).form())
        .collect();
    let (mut sum, mut square) = (Complex64::new(0.0, 0.0), 0.0);
    let mut left = phases.samples;
    for quad in &phases.quads {
        // The sums of four samples stay in registers while all times go by.
        let (mut re_sum, mut im_sum) = ([Lanes::splat(0.0); 2], [Lanes::splat(0.0); 2]);
        for form in &forms {
            let [[re_a, im_a], [re_b, im_b]] = directions(quad, form);
            re_sum = [re_sum[0] + re_a, re_sum[1] + re_b];
            im_sum = [im_sum[0] + im_a, im_sum[1] + im_b];
        }
        let numbers = |[a, b]: Four| a.to_array().into_iter().chain(b.to_array());
        for (re, im) in numbers(re_sum).zip(numbers(im_sum)).take(left) {
            let mean = Complex64::new(re, im) / f64::from(steps);
            sum += mean;
            square += mean.re * mean.re;
        }
        left = left.saturating_sub(4);
    }
    let samples = phases.samples as f64;
    let mean = sum / samples;
    let variance = (square / samples - mean.re * mean.re).max(0.0) * samples / (samples - 1.0);
    // Starts near the repelling point lock late: near full locking a rare few decide, and a sample that holds none of them
    // would call itself exact. One more start at the far end, as in Laplace's rule of succession, stands for them.
    let unseen = (1.0 + mean.re.abs()) / samples;
    let error = (variance / samples).sqrt().hypot(unseen);
    PhaseLocking::from_mean(mean, error, SIGNIFICANT * error)
}

/// e^{iφ} of four samples at one time, two and two.
#[inline(always)]
fn directions(quad: &Quad, form: &PhaseForm) -> [[Lanes; 2]; 2] {
    // Spelled out: mapped over, the coefficients would take a way through memory that costs as much as the rest.
    let (PhaseForm { re: [r0, r1, r2], im: [i0, i1, i2] }, on) = (*form, Lanes::splat);
    let value =
        |c0: f64, c1: f64, c2: f64, k: usize| on(c0) + on(c1) * quad.cos[k] + on(c2) * quad.sin[k];
    let a = [value(r0, r1, r2, 0), value(i0, i1, i2, 0)];
    let b = [value(r0, r1, r2, 1), value(i0, i1, i2, 1)];
    // The smallest normal number keeps a vanishing amplitude from dividing zero by zero.
    let square = |[re, im]: [Lanes; 2]| re * re + im * im + Lanes::splat(f64::MIN_POSITIVE);
    let (scale_a, scale_b) = Lanes::inverse_roots(square(a), square(b));
    [[a[0] * scale_a, a[1] * scale_a], [b[0] * scale_b, b[1] * scale_b]]
}
