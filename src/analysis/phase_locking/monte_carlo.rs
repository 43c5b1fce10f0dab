//! Phase locking as in the paper: random initial phases, equal time steps.

use super::options::Window;
use super::relative_flow::RelativeFlow;
use super::PhaseLocking;
use crate::analysis::random::{stream, uniform};
use crate::physics::Pair;
use num_complex::Complex64;
use std::f64::consts::TAU;

/// Samples whose four columns fit the first-level cache together.
const BLOCK: usize = 512;

/// Initial phases, keyed by seed and sample alone: the same for every point of a scan.
#[derive(Clone, Debug)]
pub struct Phases {
    cos: Vec<f64>,
    sin: Vec<f64>,
}

impl Phases {
    pub fn new(seed: u64, samples: u32) -> Self {
        let angles = (0..u64::from(samples)).map(|k| TAU * uniform(&mut stream(seed, k)));
        let (sin, cos) = angles.map(f64::sin_cos).unzip();
        Self { cos, sin }
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
    for (cos, sin) in phases.cos.chunks(BLOCK).zip(phases.sin.chunks(BLOCK)) {
        let mut re_sums = [0.0; BLOCK];
        let mut im_sums = [0.0; BLOCK];
        for form in &forms {
            let [r0, r1, r2] = form.re;
            let [i0, i1, i2] = form.im;
            let sums = re_sums.iter_mut().zip(im_sums.iter_mut());
            for ((c, s), (re_sum, im_sum)) in cos.iter().zip(sin).zip(sums) {
                let re = r0 + r1 * c + r2 * s;
                let im = i0 + i1 * c + i2 * s;
                // The smallest normal number keeps a vanishing amplitude from dividing zero by zero.
                let scale = 1.0 / (re * re + im * im + f64::MIN_POSITIVE).sqrt();
                *re_sum += re * scale;
                *im_sum += im * scale;
            }
        }
        for (re, im) in re_sums.iter().zip(&im_sums).take(cos.len()) {
            let mean = Complex64::new(*re, *im) / f64::from(steps);
            sum += mean;
            square += mean.re * mean.re;
        }
    }
    let samples = phases.cos.len() as f64;
    let mean = sum / samples;
    let variance = (square / samples - mean.re * mean.re).max(0.0) * samples / (samples - 1.0);
    PhaseLocking::from_mean(mean, (variance / samples).sqrt())
}
