//! The pair as two pendulum clocks: what swings is Re⟨aᵢ⟩ without its common decay, or one noisy run as it is.

use super::displayed_motion::DisplayedMotion;
#[cfg(feature = "full")]
use super::kicks;
use super::motion_words::apart_summary;
use super::noisy_runs::{run_at, run_trail, wandering};
use super::phase_dial::label_of;
use crate::analysis::{phase_difference, Trajectory};
use crate::error::Error;
use crate::figures::{format_fixed, format_short, ClocksFigure, Column, Drain};
use crate::panels::options::{Bobs, Request};
use crate::panels::words::{apart, beside, degrees, NEAR};
use crate::physics::{within_quarter_turn, Pair, Params};
use num_complex::Complex64;
use std::cmp::Ordering;
use std::f64::consts::PI;

/// A run that swings by no more than so many standard deviations of the vacuum, or of its warmer bath, has room.
const DEVIATIONS: f64 = 2.0;
/// So close to an end of the dial that one sees which it is.
const CLOSE: f64 = PI / 9.0;

/// The clocks at the play head.
pub fn clocks(asked: Request, path: &Trajectory) -> Result<ClocksFigure, Error> {
    let Request { params, options } = asked;
    let shown = DisplayedMotion::without_decay(asked, path)?;
    let pair = Pair::new(*params)?;
    let present = shown.present();
    // What rounding has left of a motion does not swing.
    let moving = present.filter(|_| !shown.is_rounding());
    let mean = moving.map_or([Complex64::default(); 2], |(_, a)| a);
    // The first view draws the mean alone.
    let run = options.noise.runs.first().zip(present).filter(|_| cfg!(feature = "full"));
    let run = run.and_then(|(path, (now, _))| Some((path, now, run_at(path, now)?)));
    let warmest = params.nbar1.max(params.nbar2);
    let room = DEVIATIONS * (warmest + 0.5).sqrt();
    let mean_bobs = shares(mean, 0.0).map(|bob| bob * options.fill);
    let (bobs, shadows, angle, trail, words) = match (options.bobs, run) {
        (Bobs::Run, Some((path, now, a))) => {
            let trail = run_trail(path, &shown).map(|k| phase_difference(at(path, k))).collect();
            let angle = phase_difference(a);
            let words = of_run(now, angle, wandering(&shown));
            (shares(a, room), Some(mean_bobs), angle, trail, words)
        }
        (Bobs::Mean | Bobs::Run, run) => {
            let trail = shown.trail().map(|k| shown.phase_at(k)).collect();
            let shadows = run.map(|(_, _, a)| shares(a, room));
            let angle = phase_difference(mean);
            let words = apart_summary(&shown, shown.stays(), about, stays_so(angle));
            (mean_bobs, shadows, angle, trail, words)
        }
    };
    let labels = [label_of(angle), angle.map_or_else(|| "none".into(), degrees)];
    let columns =
        (options.columns && cfg!(feature = "full")).then(|| columns(&pair, mean)).flatten();
    let summary = words + &columns.as_ref().map(|it| told(&pair, it)).unwrap_or_default();
    let figure =
        ClocksFigure { bobs, shadows, angle, trail, labels, kicks: None, columns, summary };
    #[cfg(feature = "full")]
    let figure = kicks::with_kicks(figure, &pair, &shown, options);
    Ok(figure)
}

/// In whole tens of degrees: what moves on while one reads is not read more closely.
fn about(angle: f64) -> String {
    let ten = PI / 18.0;
    let (told, closely) = (apart((angle / ten).round() * ten), apart(angle));
    if told == closely {
        told
    } else {
        format!("about {told}")
    }
}

/// What is said of an angle that stays: near an end of the dial, also which.
fn stays_so(angle: Option<f64>) -> &'static str {
    match angle.map(f64::abs) {
        Some(size) if size > PI - CLOSE && size < PI - NEAR => ", nearly opposite, and stay so",
        Some(size) if size < CLOSE && size > NEAR => ", nearly together, and stay so",
        _ => " and stay so",
    }
}

/// Amplitudes as shares of the larger one, or of what is to have room.
fn shares(a: [Complex64; 2], room: f64) -> [Complex64; 2] {
    let full = a[0].norm().max(a[1].norm()).max(room);
    if full > 0.0 {
        a.map(|it| it / full)
    } else {
        a
    }
}

fn at(path: &Trajectory, k: usize) -> [Complex64; 2] {
    [Complex64::new(path.re1[k], path.im1[k]), Complex64::new(path.re2[k], path.im2[k])]
}

fn of_run(now: f64, angle: Option<f64>, wandering: &str) -> String {
    let now = format_short(now);
    let words = match angle {
        Some(angle) => {
            format!("At t = {now} the oscillators of this noisy run are {}.", apart(angle))
        }
        None => format!("At t = {now} this noisy run has no relative phase."),
    };
    words + wandering
}

/// ξ and φ within a quarter turn: the same correlation at φ + π would exchange the names. No correlation has no phase.
fn correlation(params: &Params) -> (f64, f64) {
    match params.xi {
        0.0 => (0.0, 0.0),
        xi => within_quarter_turn(xi, params.xi_phase),
    }
}

/// |a₁ ± e^{−iφ}a₂|² as shares of both, and the rates γ ± ξγ₁₂ at which they fade, drawn as taps; none of what is at rest.
fn columns(pair: &Pair, a: [Complex64; 2]) -> Option<[Column; 2]> {
    let params = pair.params();
    let (xi, phase) = correlation(params);
    let turned = Complex64::cis(-phase) * a[1];
    let [together, opposite] = [(a[0] + turned).norm_sqr(), (a[0] - turned).norm_sqr()];
    let all = together + opposite;
    let gamma = params.gamma;
    let column = |name: &str, part: f64, sign: f64| {
        let rate = beside(gamma + sign * xi * pair.gamma12(), gamma);
        let told = format_short(rate.abs());
        let drain = match rate.total_cmp(&0.0) {
            Ordering::Greater => Drain::Open(told),
            Ordering::Equal => Drain::Closed,
            Ordering::Less => Drain::Fed(told),
        };
        Column { name: name.into(), level: part / all, tap: rate / gamma, drain }
    };
    (all > 0.0).then(|| [column("together", together, 1.0), column("opposite", opposite, -1.0)])
}

/// What the noise does to what a column holds; detuning may exchange more than it takes.
fn drained(drain: &Drain) -> String {
    match drain {
        Drain::Open(rate) => format!("drains at the rate {rate}"),
        Drain::Closed => "does not drain".into(),
        Drain::Fed(rate) => format!("feeds at the rate {rate}"),
    }
}

/// How much of the motion each column holds, and whether they leak into each other.
fn told(pair: &Pair, [together, opposite]: &[Column; 2]) -> String {
    let params = pair.params();
    let percent = format_fixed(100.0 * together.level, 0);
    let (_, phase) = correlation(params);
    let turned = match degrees(-phase) {
        none if none == degrees(0.0) => String::new(),
        angle => format!(", with oscillator 2 turned by {angle},"),
    };
    let [first, second] = [together, opposite].map(|it| drained(&it.drain));
    let shares = format!(
        " Of what is left{turned} {percent} % is together, whose energy the noise {first}; the rest is opposite, whose energy it {second}."
    );
    let coupled = params.g != 0.0 && !pair.is_real();
    let leak = match (pair.delta() != 0.0, coupled) {
        (true, _) => " With detuning the two leak into each other.",
        (false, true) => " With coupling at this phase the two leak into each other.",
        (false, false) => "",
    };
    shares + leak
}
