//! Phase locking by quadrature over the initial phase and over time: no sampling noise.

use super::circle_mean::CircleMean;
use super::crossings::crossings;
use super::options::Window;
use super::relative_flow::{PhaseMap, RelativeFlow};
use super::time_average::integrate;
use super::uncoupled::uncoupled;
use super::value::PhaseLocking;
use crate::error::Error;
use crate::physics::Pair;
use num_complex::Complex64;
use std::f64::consts::{PI, TAU};

/// Share of the error that the mean over the circle may use; the time average gets the rest.
const CIRCLE_SHARE: f64 = 0.05;
/// The mean over the circle keeps its share within this factor, by comparison with finer nodes.
const CIRCLE_SAFETY: f64 = 3.0;
/// More half turns of the relative phase within a window would take seconds.
const MAX_HALF_TURNS: f64 = 10_000.0;
const MIN_PANELS: f64 = 4.0;

/// Window average over uniform initial phases, to the absolute error `tolerance`.
///
/// # Errors
/// `TooMany` if the relative phase turns more often within the window than can be resolved.
pub fn ensemble(pair: &Pair, window: &Window, tolerance: f64) -> Result<PhaseLocking, Error> {
    if pair.params().g == 0.0 {
        return Ok(uncoupled(pair, window, tolerance));
    }
    let mean = WindowMean {
        flow: RelativeFlow::new(pair),
        circle: CircleMean::new(CIRCLE_SHARE * tolerance),
        start: window.start,
    };
    let duration = window.duration;
    let circle_error = CIRCLE_SAFETY * CIRCLE_SHARE * tolerance;
    let budget = (tolerance - circle_error) * duration;
    let split = mean.flow.splitting();
    let (integral, error) = if split.norm() == 0.0 {
        // At an exceptional point there is neither a rate nor a period: the phase settles as 1/t.
        mean.integral(duration, budget)?
    } else if split.re == 0.0 {
        mean.periodic(split.im.abs(), duration, budget)?
    } else {
        // Once the memory of the start has decayed far below the tolerance, the phase is locked for good.
        let locking_time = -(CIRCLE_SHARE * tolerance).ln() / split.re;
        let locked = (locking_time - window.start).clamp(0.0, duration);
        let (moving, error) = mean.integral(locked, budget)?;
        (moving + mean.at(locked) * (duration - locked), error)
    };
    let error = error / duration + circle_error;
    Ok(PhaseLocking::from_mean(integral / duration, error, tolerance))
}

/// Absolute error asked of the mean over a period, above the rounding of its integrand.
const PERIOD_ERROR: f64 = 1e-12;
/// Panels of that integral to begin with.
const PERIOD_PANELS: usize = 16;

/// The mean of e^{iφ} over initial phases and over one period, for a pair whose modes are damped alike, with its error.
pub fn period_mean(pair: &Pair) -> (Complex64, f64) {
    let flow = RelativeFlow::new(pair);
    let circle = CircleMean::new(PERIOD_ERROR);
    let frequency = flow.splitting().im.abs();
    // Near an exceptional point the phase stands still but for a time of the order of 1/g in each period: with t = sinh(s)/g
    // both times are resolved.
    let rate = frequency.max(pair.params().g.abs());
    let reach = (PI / frequency * rate).asinh();
    let integrand = |s: f64| {
        let s = reach * (2.0 * s - 1.0);
        circle.mean(&flow.map_at(s.sinh() / rate)) * (2.0 * reach * s.cosh() / rate)
    };
    let period = TAU / frequency;
    let (integral, error) = integrate(integrand, 1.0, PERIOD_PANELS, PERIOD_ERROR * period);
    (integral / period, error / period)
}

/// The mean of e^{iφ} as a function of the time u since the window opened: a short window at a late time
/// would lose its digits in t = start + u.
struct WindowMean {
    flow: RelativeFlow,
    circle: CircleMean,
    start: f64,
}

impl WindowMean {
    fn map(&self, u: f64) -> PhaseMap {
        self.flow.map_at(self.start + u)
    }

    fn at(&self, u: f64) -> Complex64 {
        self.circle.mean(&self.map(u))
    }

    /// Without a least damped mode the flow is periodic: whole periods are integrated once.
    fn periodic(
        &self,
        frequency: f64,
        duration: f64,
        budget: f64,
    ) -> Result<(Complex64, f64), Error> {
        let period = TAU / frequency;
        let turns = (duration / period).floor();
        // Times are reduced to the first period, where the propagator keeps all its digits.
        let reduced = WindowMean {
            flow: self.flow,
            circle: self.circle.clone(),
            start: self.start.rem_euclid(period),
        };
        if turns == 0.0 {
            return reduced.integral(duration, budget);
        }
        // The error is shared by the whole periods and the rest.
        let share = 0.5 * budget;
        let (rest, rest_error) = reduced.integral(duration - turns * period, share)?;
        let (whole, whole_error) = reduced.integral(period, share / turns)?;
        Ok((rest + whole * turns, rest_error + whole_error * turns))
    }

    /// ∫₀ᵉⁿᵈ du, cut where an amplitude vanishes for some initial phase.
    fn integral(&self, end: f64, budget: f64) -> Result<(Complex64, f64), Error> {
        let half_turns = end * self.flow.splitting().im.abs() / PI;
        if half_turns > MAX_HALF_TURNS {
            let name = "half turns of the relative phase within the window".to_owned();
            return Err(Error::TooMany { name, value: half_turns, max: MAX_HALF_TURNS });
        }
        let panels = half_turns.ceil().max(MIN_PANELS) as usize;
        let cuts = crossings(|u| self.map(u).sides(), end, panels);
        if cuts.is_empty() {
            return Ok(integrate(|u| self.at(u), end, panels, budget));
        }
        let mut edges = vec![0.0];
        for cut in cuts.into_iter().chain([end]) {
            // Long pieces are divided until each is as short as a panel.
            let last = edges[edges.len() - 1];
            let pieces = ((cut - last) / end * panels as f64).ceil().max(1.0);
            edges.extend((1..=pieces as usize).map(|k| last + (cut - last) * k as f64 / pieces));
        }
        let count = edges.len() - 1;
        let smooth = |place: f64| {
            let k = (place as usize).min(count - 1);
            let (v, width) = (place - k as f64, edges[k + 1] - edges[k]);
            // Near a cut the mean is like ε ln|ε|. A step of fifth degree between the edges makes that v⁵ ln v.
            let position = v * v * v * (10.0 + v * (6.0 * v - 15.0));
            let speed = 30.0 * (v * (1.0 - v)).powi(2);
            self.at(edges[k] + width * position) * (width * speed)
        };
        Ok(integrate(smooth, count as f64, count, budget))
    }
}
