//! A motion as it is shown: with a point at the play head, and without what is taken out.

use super::common_decay::CommonDecay;
use crate::analysis::{phase_difference, Trajectory};
use crate::error::Error;
use crate::panels::options::{Noise, PanelOptions, Request};
use crate::physics::{eigenvalues, growth_rate, propagator, Anomalous, Covariance, Pair, Params};
use nalgebra::Vector2;
use num_complex::Complex64;
use std::f64::consts::{PI, TAU};
use std::ops::Range;

/// An amplitude below this share of what it could be is what rounding left of zero …
const ROUNDING: f64 = 1e-12;
/// … and one below this is losing its digits to the end of the range of numbers.
const SMALLEST: f64 = 1e-290;
/// A trail is as long as so many periods of oscillator 1.
const TRAIL_PERIODS: f64 = 2.0;

/// By how much the angle between the oscillators has drifted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drift {
    /// In radians, with its sign; of several turns all are counted.
    pub angle: f64,
    /// Since when; none over a whole trail.
    pub since: Option<f64>,
}

impl Drift {
    /// Whether the angle has stayed, for the eye.
    pub fn stands(&self) -> bool {
        /// An angle that moved by less, one degree, has stayed.
        const STANDS: f64 = PI / 180.0;
        self.angle.abs() < STANDS
    }
}

/// A motion as it is shown.
pub struct DisplayedMotion<'a> {
    /// With a point at the play head, and without what is taken out.
    pub path: Trajectory,
    /// Index of the play head.
    pub head: Option<usize>,
    decay: Option<CommonDecay>,
    /// Single runs, without what is taken out.
    pub noise: Noise,
    /// The present parameters.
    pub params: &'a Params,
    /// What else was asked for.
    pub options: &'a PanelOptions,
}

impl<'a> DisplayedMotion<'a> {
    /// The motion at these parameters, as the options ask for it.
    pub fn new(asked: Request<'a>, path: &Trajectory) -> Result<Self, Error> {
        let decay = asked.options.decay_free.then(|| CommonDecay::of(asked)).transpose()?;
        Self::with(asked, path, decay, asked.options.noise.clone())
    }

    /// The same without the decay that both share, whatever was asked for, and without runs, whose noise keeps them up.
    pub fn without_decay(asked: Request<'a>, path: &Trajectory) -> Result<Self, Error> {
        Self::with(asked, path, Some(CommonDecay::of(asked)?), Noise::default())
    }

    fn with(
        asked: Request<'a>,
        path: &Trajectory,
        decay: Option<CommonDecay>,
        mut noise: Noise,
    ) -> Result<Self, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        // Since when the present parameters have held.
        let since = options.turns.last().map_or(f64::NEG_INFINITY, |turn| turn.t);
        let mut path = path.clone();
        if let Some(now) = options.head.or(path.t.last().copied()) {
            insert(&mut path, now - trail_length(params), &pair, since);
        }
        let head = options.head.and_then(|head| insert(&mut path, head, &pair, since));
        if let Some(decay) = &decay {
            let now = head.map(|head| path.t[head]).or(path.t.last().copied()).unwrap_or(0.0);
            noise = without(noise, decay, now, &pair);
            path = decay.taken_out(&path, &pair);
        }
        Ok(Self { path, head, decay, noise, params, options })
    }

    /// Index of the play head, or of the end.
    pub fn at(&self) -> usize {
        self.head.unwrap_or(self.path.t.len().saturating_sub(1))
    }

    /// Whether there is no motion from the beginning.
    pub fn starts_at_rest(&self) -> bool {
        let Trajectory { re1, im1, re2, im2, .. } = &self.path;
        [re1, im1, re2, im2].iter().all(|column| column.first().is_none_or(|it| *it == 0.0))
    }

    /// Whether what is left of the motion is nothing but rounding: beside what the least damped mode could have left, or
    /// beside the range of numbers.
    pub fn is_rounding(&self) -> bool {
        let path = &self.path;
        let (Some((now, a)), Some(begin)) = (self.present(), path.t.first()) else { return true };
        let size = a[0].norm().max(a[1].norm());
        if size < SMALLEST || self.options.turns.len() > 1 {
            return size < SMALLEST;
        }
        let first = [path.re1[0], path.im1[0], path.re2[0], path.im2[0]];
        let first = first.iter().fold(0.0, |most: f64, part| most.max(part.abs()));
        let Ok(pair) = Pair::new(*self.params) else { return false };
        let lasting = if self.decay.is_some() { 0.0 } else { growth_rate(&pair) };
        size < ROUNDING * first * (lasting * (now - begin)).exp()
    }

    /// The play head, where it is to be seen.
    pub fn pointer(&self) -> Option<usize> {
        self.head.filter(|_| self.options.marker)
    }

    /// Length of a trail.
    pub fn trail_length(&self) -> f64 {
        trail_length(self.params)
    }

    /// The points of the last periods, up to the play head.
    pub fn trail(&self) -> Range<usize> {
        let now = self.path.t.get(self.at()).copied().unwrap_or(0.0);
        let from = self.path.t.partition_point(|t| *t < now - self.trail_length());
        from..(self.at() + 1).min(self.path.t.len())
    }

    /// By how much the angle has drifted over the trail; none before there is enough of it.
    pub fn drift(&self) -> Option<Drift> {
        /// So much of the trail must be there …
        const LEAST: f64 = 0.25;
        /// … and so much is all of it but for rounding.
        const WHOLE: f64 = 1.0 - 1e-9;
        let steps = self.turning(self.trail(), LEAST)?;
        let (first, last) = (self.trail().next()?, self.trail().last()?);
        let (since, now) = (self.path.t[first], self.path.t[last]);
        let whole = now - since >= WHOLE * self.trail_length();
        Some(Drift { angle: steps.iter().sum(), since: (!whole).then_some(since) })
    }

    /// Whether the angle has stayed all through the last half period, in which whoever watches the clocks would see it move.
    pub fn stays(&self) -> Option<bool> {
        /// A half period as a share of a trail, and how much of it must be there between two points.
        const WATCHED: f64 = 0.25;
        const LEAST: f64 = 0.2;
        let now = *self.path.t.get(self.at())?;
        let from = self.path.t.partition_point(|t| *t < now - WATCHED * self.trail_length());
        let steps = self.turning(from..self.trail().end, LEAST)?;
        let (mut angle, mut least, mut most) = (0.0, 0.0f64, 0.0f64);
        for step in steps {
            angle += step;
            (least, most) = (least.min(angle), most.max(angle));
        }
        Some(Drift { angle: most - least, since: None }.stands())
    }

    /// By how much the angle turned from each of these points to the next, of which there must be this share of a trail.
    fn turning(&self, stretch: Range<usize>, least: f64) -> Option<Vec<f64>> {
        /// An angle turns by no more than some radians between two points.
        const MOST: f64 = 1.0;
        const LEAP: f64 = 2.0;
        let phases = stretch.clone().map(|at| self.phase_at(at)).collect::<Option<Vec<f64>>>()?;
        let times = self.path.t.get(stretch)?;
        if phases.len() < 2 || times[times.len() - 1] - times[0] < least * self.trail_length() {
            return None;
        }
        // Between points that are far apart nobody can tell which way round the angle went.
        let spacing = times.windows(2).map(|pair| pair[1] - pair[0]).fold(0.0, f64::max);
        let [one, other] = Pair::new(*self.params).ok().map(|pair| eigenvalues(&pair))?;
        if spacing * (one - other).norm() > MOST {
            return None;
        }
        // The long way round is counted as it was gone.
        let steps = phases.windows(2).map(|pair| (pair[1] - pair[0] + PI).rem_euclid(TAU) - PI);
        let steps: Vec<f64> = steps.collect();
        // Where an amplitude passes zero the angle leaps by half a turn, either way round.
        (!steps.iter().any(|step| step.abs() > LEAP)).then_some(steps)
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

fn trail_length(params: &Params) -> f64 {
    TRAIL_PERIODS * TAU / params.omega1
}

/// A point of the path at this time if there is none yet; none outside the path. Where the pair has been this one `since`
/// then, the point is where the motion goes from the one before; earlier it is on the line between its neighbours.
fn insert(path: &mut Trajectory, at: f64, pair: &Pair, since: f64) -> Option<usize> {
    let last = path.t.len().checked_sub(1)?;
    let k = path.t.partition_point(|t| *t < at);
    if k == 0 || k > last || path.t[k] == at {
        return Some(k.min(last));
    }
    let step = at - path.t[k - 1];
    let share = step / (path.t[k] - path.t[k - 1]);
    let before = Vector2::new(
        Complex64::new(path.re1[k - 1], path.im1[k - 1]),
        Complex64::new(path.re2[k - 1], path.im2[k - 1]),
    );
    let a = propagator(pair, step) * before;
    let exact = [a[0].re, a[0].im, a[1].re, a[1].im];
    let columns = [&mut path.re1, &mut path.im1, &mut path.re2, &mut path.im2];
    for (column, exact) in columns.into_iter().zip(exact) {
        let between = column[k - 1] + share * (column[k] - column[k - 1]);
        column.insert(k, if path.t[k - 1] >= since { exact } else { between });
    }
    path.t.insert(k, at);
    Some(k)
}

/// Runs and their spread without the common decay; `now` is the time of the play head.
fn without(mut noise: Noise, decay: &CommonDecay, now: f64, pair: &Pair) -> Noise {
    for path in noise.runs.iter_mut().chain(&mut noise.cloud) {
        *path = decay.taken_out(path, pair);
    }
    let factor = decay.factor(now);
    if let Some(Covariance { theta11, theta22, theta12 }) = &mut noise.covariance {
        *theta11 *= factor * factor;
        *theta22 *= factor * factor;
        *theta12 *= factor * factor;
    }
    let Anomalous { m11, m22, m12 } = &mut noise.anomalous;
    for m in [m11, m22, m12] {
        *m *= factor * factor;
    }
    noise
}
