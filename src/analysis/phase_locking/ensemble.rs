//! Phase locking by quadrature over the initial phase and over time: no sampling noise.

use super::circle_mean::CircleMean;
use super::options::Window;
use super::relative_flow::RelativeFlow;
use super::time_average::integrate;
use super::uncoupled::uncoupled;
use super::PhaseLocking;
use crate::error::Error;
use crate::physics::Pair;
use num_complex::Complex64;
use std::f64::consts::{PI, TAU};

/// Share of the error that the mean over the circle may use; the time average gets the rest.
const CIRCLE_SHARE: f64 = 0.05;
/// Panels per half turn of the relative phase would be this many at most before refusing.
const MAX_INITIAL_PANELS: f64 = 20_000.0;
const MIN_INITIAL_PANELS: f64 = 4.0;

/// Window average over uniform initial phases, to the absolute error `tolerance`.
///
/// # Errors
/// `TooMany` if the relative phase turns more often within the window than can be resolved.
pub fn ensemble(pair: &Pair, window: &Window, tolerance: f64) -> Result<PhaseLocking, Error> {
    if pair.params().g == 0.0 {
        return Ok(uncoupled(pair, window));
    }
    let flow = RelativeFlow::new(pair);
    let circle = CircleMean::new(CIRCLE_SHARE * tolerance);
    let f = |t: f64| circle.mean(&flow.map_at(t));
    let split = flow.splitting();
    let (begin, end) = (window.start, window.start + window.duration);
    let budget = (1.0 - CIRCLE_SHARE) * tolerance * window.duration;

    if split.re == 0.0 {
        return periodic(f, split.im.abs(), (begin, end), budget);
    }
    // Once the memory of the start has decayed far below the tolerance, the phase is locked for good.
    let locked = (-(CIRCLE_SHARE * tolerance).ln() / split.re).max(begin).min(end);
    let (moving, error) = average(f, split.im.abs(), (begin, locked), budget)?;
    let constant = if locked < end { f(locked) * (end - locked) } else { Complex64::new(0.0, 0.0) };
    let error = error / window.duration + CIRCLE_SHARE * tolerance;
    Ok(PhaseLocking::from_mean((moving + constant) / window.duration, error))
}

/// Without a least damped mode M(t) is periodic: whole periods are integrated once.
fn periodic(
    f: impl Fn(f64) -> Complex64,
    frequency: f64,
    (begin, end): (f64, f64),
    budget: f64,
) -> Result<PhaseLocking, Error> {
    let duration = end - begin;
    let period = TAU / frequency;
    let turns = (duration / period).floor();
    // Times are reduced to the first period, where the propagator keeps all its digits.
    let begin = begin.rem_euclid(period);
    let rest = duration - turns * period;
    let mut sum = Complex64::new(0.0, 0.0);
    let mut error = 0.0;
    if turns > 0.0 {
        let (whole, whole_error) = average(&f, frequency, (begin, begin + period), budget / turns)?;
        sum += whole * turns;
        error += whole_error * turns;
    }
    let (part, part_error) = average(&f, frequency, (begin, begin + rest), budget)?;
    Ok(PhaseLocking::from_mean((sum + part) / duration, (error + part_error) / duration))
}

fn average(
    f: impl Fn(f64) -> Complex64,
    frequency: f64,
    (begin, end): (f64, f64),
    budget: f64,
) -> Result<(Complex64, f64), Error> {
    let half_turns = (end - begin) * frequency / PI;
    if half_turns > MAX_INITIAL_PANELS {
        let name = "half turns of the relative phase within the window".to_owned();
        return Err(Error::TooMany { name, value: half_turns, max: MAX_INITIAL_PANELS });
    }
    let panels = half_turns.ceil().max(MIN_INITIAL_PANELS) as usize;
    Ok(integrate(f, (begin, end), panels, budget))
}
