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
/// Fine enough to see every change of sign: the sides turn once while the phase turns twice.
const SAMPLES_PER_PANEL: usize = 16;
/// A cut may miss its place by this share of a sample: the error that makes is its square.
const CUT_ACCURACY: f64 = 1e-7;
const MAX_ROOT_STEPS: usize = 40;

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
        return periodic(&flow, f, (begin, end), budget);
    }
    // Once the memory of the start has decayed far below the tolerance, the phase is locked for good.
    let locked = (-(CIRCLE_SHARE * tolerance).ln() / split.re).max(begin).min(end);
    let (moving, error) = average(&flow, f, (begin, locked), budget)?;
    let constant = if locked < end { f(locked) * (end - locked) } else { Complex64::new(0.0, 0.0) };
    let error = error / window.duration + CIRCLE_SHARE * tolerance;
    Ok(PhaseLocking::from_mean((moving + constant) / window.duration, error))
}

/// Without a least damped mode M(t) is periodic: whole periods are integrated once.
fn periodic(
    flow: &RelativeFlow,
    f: impl Fn(f64) -> Complex64,
    (begin, end): (f64, f64),
    budget: f64,
) -> Result<PhaseLocking, Error> {
    let duration = end - begin;
    let period = TAU / flow.splitting().im.abs();
    let turns = (duration / period).floor();
    // Times are reduced to the first period, where the propagator keeps all its digits.
    let begin = begin.rem_euclid(period);
    let rest = duration - turns * period;
    let mut sum = Complex64::new(0.0, 0.0);
    let mut error = 0.0;
    if turns > 0.0 {
        let (whole, whole_error) = average(flow, &f, (begin, begin + period), budget / turns)?;
        sum += whole * turns;
        error += whole_error * turns;
    }
    let (part, part_error) = average(flow, &f, (begin, begin + rest), budget)?;
    Ok(PhaseLocking::from_mean((sum + part) / duration, (error + part_error) / duration))
}

/// ∫ f dt, cut where an amplitude vanishes for some initial phase.
fn average(
    flow: &RelativeFlow,
    f: impl Fn(f64) -> Complex64,
    (begin, end): (f64, f64),
    budget: f64,
) -> Result<(Complex64, f64), Error> {
    let half_turns = (end - begin) * flow.splitting().im.abs() / PI;
    if half_turns > MAX_INITIAL_PANELS {
        let name = "half turns of the relative phase within the window".to_owned();
        return Err(Error::TooMany { name, value: half_turns, max: MAX_INITIAL_PANELS });
    }
    let panels = half_turns.ceil().max(MIN_INITIAL_PANELS) as usize;
    let cuts = cuts(flow, (begin, end), panels);
    if cuts.is_empty() {
        return Ok(integrate(f, (begin, end), panels, budget));
    }
    let mut edges = vec![begin];
    for cut in cuts.into_iter().chain([end]) {
        // Long pieces are halved until each is as short as a panel.
        let last = edges[edges.len() - 1];
        let pieces = ((cut - last) / (end - begin) * panels as f64).ceil().max(1.0);
        edges.extend((1..=pieces as usize).map(|k| last + (cut - last) * k as f64 / pieces));
    }
    let count = edges.len() - 1;
    let smooth = |u: f64| {
        let k = (u as usize).min(count - 1);
        let (v, width) = (u - k as f64, edges[k + 1] - edges[k]);
        // Near a cut f is like ε ln|ε|. A step of fifth degree between the edges makes that u⁵ ln u.
        let position = v * v * v * (10.0 + v * (6.0 * v - 15.0));
        let speed = 30.0 * (v * (1.0 - v)).powi(2);
        f(edges[k] + width * position) * (width * speed)
    };
    Ok(integrate(smooth, (0.0, count as f64), count, budget))
}

/// Times within the window at which an amplitude vanishes for some initial phase, in order.
fn cuts(flow: &RelativeFlow, (begin, end): (f64, f64), panels: usize) -> Vec<f64> {
    let samples = SAMPLES_PER_PANEL * panels;
    let time = |k: usize| begin + (end - begin) * k as f64 / samples as f64;
    let mut cuts = Vec::new();
    let mut before = flow.map_at(begin).sides();
    for k in 1..=samples {
        let after = flow.map_at(time(k)).sides();
        for row in 0..2 {
            if before[row] * after[row] < 0.0 {
                let side = |t: f64| flow.map_at(t).sides()[row];
                cuts.push(sign_change(side, (time(k - 1), before[row]), (time(k), after[row])));
            }
        }
        before = after;
    }
    cuts.sort_by(f64::total_cmp);
    cuts
}

/// The Illinois variant of regula falsi, between two points of opposite sign.
fn sign_change(
    f: impl Fn(f64) -> f64,
    (mut a, mut fa): (f64, f64),
    (mut b, mut fb): (f64, f64),
) -> f64 {
    let accuracy = CUT_ACCURACY * (b - a);
    for _ in 0..MAX_ROOT_STEPS {
        let c = (a * fb - b * fa) / (fb - fa);
        let fc = f(c);
        if fc * fb <= 0.0 {
            (a, fa) = (b, fb);
        } else {
            fa *= 0.5;
        }
        (b, fb) = (c, fc);
        if (b - a).abs() < accuracy || fb == 0.0 {
            break;
        }
    }
    b
}
