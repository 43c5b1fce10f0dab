//! The pair as two pendulum clocks: what swings is Re⟨aᵢ⟩ without its common decay, or one noisy run as it is.

use super::displayed_motion::DisplayedMotion;
#[cfg(feature = "full")]
use super::kicks;
use super::motion_words::apart_summary;
use super::noisy_runs::{run_at, run_trail, wandering};
use super::phase_dial::label_of;
use crate::analysis::{phase_difference, Trajectory};
use crate::error::Error;
use crate::figures::{plain, short, ClocksFigure, Column};
use crate::panels::options::{Bobs, Request};
use crate::panels::words::{apart, beside};
use crate::physics::{within_quarter_turn, Pair};
use num_complex::Complex64;

/// A run that swings by no more than so many standard deviations of the vacuum, or of its warmer bath, has room.
const DEVIATIONS: f64 = 2.0;

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
            let words = apart_summary(&shown, shown.stays(), " and stay so");
            (mean_bobs, shadows, phase_difference(mean), trail, words)
        }
    };
    let label = label_of(angle);
    let columns =
        (options.columns && cfg!(feature = "full")).then(|| columns(&pair, mean)).flatten();
    let summary = words + &columns.as_ref().map(|it| told(&pair, it)).unwrap_or_default();
    let figure = ClocksFigure { bobs, shadows, angle, trail, label, kicks: None, columns, summary };
    #[cfg(feature = "full")]
    let figure = kicks::with_kicks(figure, &pair, &shown, options);
    Ok(figure)
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
    let now = short(now);
    let words = match angle {
        Some(angle) => {
            format!("At t = {now} the oscillators of this noisy run are {}.", apart(angle))
        }
        None => format!("At t = {now} this noisy run has no relative phase."),
    };
    words + wandering
}

/// |a₁ ± e^{−iφ}a₂|² as shares of both, and the taps γ ± ξγ₁₂ through which they drain; none of what is at rest.
fn columns(pair: &Pair, a: [Complex64; 2]) -> Option<[Column; 2]> {
    let params = pair.params();
    // The same correlation at φ + π would exchange the names.
    let (xi, phase) = within_quarter_turn(params.xi, params.xi_phase);
    let turned = Complex64::cis(-phase) * a[1];
    let [together, opposite] = [(a[0] + turned).norm_sqr(), (a[0] - turned).norm_sqr()];
    let all = together + opposite;
    let gamma = params.gamma;
    let column = |name: &str, part: f64, sign: f64| {
        let rate = beside(gamma + sign * xi * pair.gamma12(), gamma);
        Column { name: name.into(), level: part / all, tap: rate / gamma, rate: short(rate) }
    };
    (all > 0.0).then(|| [column("together", together, 1.0), column("opposite", opposite, -1.0)])
}

/// How much of the motion each column holds, and whether they leak into each other.
fn told(pair: &Pair, [together, opposite]: &[Column; 2]) -> String {
    let percent = plain(100.0 * together.level, 0);
    let drains = format!(
        " Of what is left {percent} % is together, drained at γ + ξγ₁₂ = {}, and the rest opposite, drained at γ − ξγ₁₂ = {}.",
        together.rate, opposite.rate
    );
    let coupled = pair.params().g != 0.0 && !pair.is_real();
    let leak = match (pair.delta() != 0.0, coupled) {
        (true, _) => " With detuning the two leak into each other.",
        (false, true) => " With coupling at this phase the two leak into each other.",
        (false, false) => "",
    };
    drains + leak
}
