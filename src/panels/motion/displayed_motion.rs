//! A motion as it is shown: with a point at the play head, and without what is taken out.

use super::common_decay::CommonDecay;
use crate::analysis::{phase_difference, Trajectory};
use crate::error::Error;
use crate::panels::options::{Noise, PanelOptions, Request};
use crate::physics::Covariance;
use num_complex::Complex64;
use std::f64::consts::PI;
use std::ops::Range;

/// Length of a trail: two turns of oscillator 1.
pub const TRAIL: f64 = 4.0 * PI;

/// A motion as it is shown.
pub struct DisplayedMotion<'a> {
    /// With a point at the play head, and without what is taken out.
    pub path: Trajectory,
    /// Index of the play head.
    pub head: Option<usize>,
    decay: Option<CommonDecay>,
    /// Single runs, without what is taken out.
    pub noise: Noise,
    /// What else was asked for.
    pub options: &'a PanelOptions,
}

impl<'a> DisplayedMotion<'a> {
    /// The motion at these parameters, as the options ask for it.
    pub fn new(asked: Request<'a>, path: &Trajectory) -> Result<Self, Error> {
        let decay = CommonDecay::asked(asked)?;
        let options = asked.options;
        let mut path = path.clone();
        let head = options.head.and_then(|head| insert(&mut path, head));
        let mut noise = options.noise.clone();
        if let Some(decay) = &decay {
            let now = head.map(|head| path.t[head]).or(path.t.last().copied()).unwrap_or(0.0);
            noise = without(noise, decay, now);
            path = decay.taken_out(&path);
        }
        Ok(Self { path, head, decay, noise, options })
    }

    /// Index of the play head, or of the end.
    pub fn at(&self) -> usize {
        self.head.unwrap_or(self.path.t.len().saturating_sub(1))
    }

    /// The play head, where it is to be seen.
    pub fn pointer(&self) -> Option<usize> {
        self.head.filter(|_| self.options.marker)
    }

    /// The points of the last turns, up to the play head.
    pub fn trail(&self) -> Range<usize> {
        let now = self.path.t.get(self.at()).copied().unwrap_or(0.0);
        let from = self.path.t.partition_point(|t| *t < now - TRAIL);
        from..(self.at() + 1).min(self.path.t.len())
    }

    /// φ₁ − φ₂ at a point of the path.
    pub fn phase_at(&self, at: usize) -> Option<f64> {
        let path = &self.path;
        let a1 = Complex64::new(*path.re1.get(at)?, *path.im1.get(at)?);
        phase_difference([a1, Complex64::new(path.re2[at], path.im2[at])])
    }

    /// ⟨a₁⟩ and ⟨a₂⟩ at the play head, or at the end, with the time.
    pub fn present(&self) -> Option<(f64, [Complex64; 2])> {
        let (path, at) = (&self.path, self.at());
        let time = path.t.get(at)?;
        let a1 = Complex64::new(path.re1[at], path.im1[at]);
        let a2 = Complex64::new(path.re2[at], path.im2[at]);
        Some((*time, [a1, a2]))
    }

    /// An axis title.
    pub fn title(&self, symbol: &str) -> String {
        symbol.to_owned() + &self.decay.as_ref().map(CommonDecay::title).unwrap_or_default()
    }

    /// What is to be said of what was taken out, after a sentence.
    pub fn sentence(&self) -> String {
        self.decay.as_ref().map(CommonDecay::sentence).unwrap_or_default()
    }
}

/// A point of the path at this time, on the line between its neighbours if there is none yet; none outside the path.
fn insert(path: &mut Trajectory, head: f64) -> Option<usize> {
    let last = path.t.len().checked_sub(1)?;
    let k = path.t.partition_point(|t| *t < head);
    if k == 0 || k > last || path.t[k] == head {
        return Some(k.min(last));
    }
    let share = (head - path.t[k - 1]) / (path.t[k] - path.t[k - 1]);
    for column in [&mut path.re1, &mut path.im1, &mut path.re2, &mut path.im2] {
        column.insert(k, column[k - 1] + share * (column[k] - column[k - 1]));
    }
    path.t.insert(k, head);
    Some(k)
}

/// Runs and their spread without the common decay; `now` is the time of the play head.
fn without(mut noise: Noise, decay: &CommonDecay, now: f64) -> Noise {
    for path in noise.runs.iter_mut().chain(&mut noise.cloud) {
        *path = decay.taken_out(path);
    }
    let factor = decay.factor(now);
    if let Some(Covariance { theta11, theta22, theta12 }) = &mut noise.covariance {
        *theta11 *= factor * factor;
        *theta22 *= factor * factor;
        *theta12 *= factor * factor;
    }
    noise
}
