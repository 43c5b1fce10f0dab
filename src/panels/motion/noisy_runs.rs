//! Single noisy runs beside the mean motion, and how far they spread at the play head.

use super::displayed_motion::DisplayedMotion;
use crate::analysis::{phase_difference, Trajectory};
use crate::figures::{Curve, Role};
use crate::panels::contour::contour;
use crate::panels::options::Noise;
use crate::panels::words::counted;
use crate::physics::{require_stable, Pair};
use num_complex::Complex64;
use std::f64::consts::PI;
use std::ops::Range;

/// A cloud is seen up to here: one point in four hundred lies farther out on one side.
const DEVIATIONS: f64 = 2.8;

/// How the runs were computed, after how the mean was.
pub fn method(noise: &Noise) -> String {
    if !cfg!(feature = "full")
        || (noise.runs.is_empty() && noise.nodes.is_empty() && noise.cloud.is_none())
    {
        return String::new();
    }
    let seed = noise.seed.map(|seed| format!(", seed {seed}")).unwrap_or_default();
    format!(" Noisy runs: exact discretisation{seed}.")
}

/// None in the module of the page's first view: it draws the mean and has to be small.
fn drawn<'a>(shown: &'a DisplayedMotion) -> Option<&'a Noise> {
    cfg!(feature = "full").then_some(&shown.noise)
}

/// The real parts of the runs in time.
pub fn runs_in_time(shown: &DisplayedMotion) -> Vec<Curve> {
    let mut curves = Vec::new();
    let Some(noise) = drawn(shown) else { return curves };
    for run in &noise.runs {
        curves.push(pale(Role::First, &run.t, &run.re1));
        curves.push(pale(Role::Second, &run.t, &run.re2));
    }
    curves
}

/// The relative phases of the runs in time.
pub fn phases_in_time(shown: &DisplayedMotion) -> Vec<Curve> {
    let Some(noise) = drawn(shown) else { return Vec::new() };
    noise.runs.iter().map(|run| Curve { pale: true, ..phase_curve(run) }).collect()
}

/// φ₁ − φ₂ in units of π, broken where it wraps.
pub fn phase_curve(path: &Trajectory) -> Curve {
    let mut curve = Curve::new(Role::Both, Vec::new(), Vec::new());
    for k in 0..path.t.len() {
        let a1 = Complex64::new(path.re1[k], path.im1[k]);
        let a2 = Complex64::new(path.re2[k], path.im2[k]);
        let phase = phase_difference([a1, a2]).map_or(f64::NAN, |phase| phase / PI);
        if curve.y.last().is_some_and(|last| (phase - last).abs() > 1.0) {
            curve.x.push(path.t[k]);
            curve.y.push(f64::NAN);
        }
        curve.x.push(path.t[k]);
        curve.y.push(phase);
    }
    curve
}

/// How far a cloud reaches whose Θ is known: the outermost points come and go, and the axes must not.
pub fn spread(shown: &DisplayedMotion) -> Option<f64> {
    let noise = drawn(shown)?;
    let (theta, (_, [a1, a2])) = noise.covariance.zip(shown.present())?;
    let m = &noise.anomalous;
    let reach = |a: Complex64, theta: f64, m: Complex64| {
        a.norm() + DEVIATIONS * (0.5 * (theta + m.norm())).sqrt()
    };
    Some(reach(a1, theta.theta11, m.m11).max(reach(a2, theta.theta22, m.m22)))
}

/// Runs, cloud and spread in the plane of Re a₁ and Re a₂.
pub fn in_the_portrait(shown: &DisplayedMotion) -> Vec<Curve> {
    let mut curves = Vec::new();
    let Some(noise) = drawn(shown) else { return curves };
    for run in &noise.runs {
        let trail = run_trail(run, shown);
        curves.push(pale(Role::Both, &run.re1[trail.clone()], &run.re2[trail]));
    }
    let [a1, a2] = present(noise, shown);
    if !a1.is_empty() {
        curves.push(specks(Role::Both, &real(&a1), &real(&a2)));
    }
    if let Some(cloud) = &noise.cloud {
        curves.push(specks(Role::Reference, &cloud.re1, &cloud.re2));
    }
    if let Some((theta, (_, [a1, a2]))) = noise.covariance.zip(shown.present()) {
        // Re and Im have half of Θ each, Re more by half of M.
        let m = &noise.anomalous;
        let parts =
            [theta.theta11 + m.m11.re, (theta.theta12 + m.m12).re, theta.theta22 + m.m22.re];
        let covariance = parts.map(|part| 0.5 * part);
        curves.push(Curve { dashed: true, ..contour([a1.re, a2.re], covariance, Role::Both) });
    }
    curves
}

/// Where the runs are at the play head, as far as they have come: on the line between two points, as they are drawn.
fn present(noise: &Noise, shown: &DisplayedMotion) -> [Vec<Complex64>; 2] {
    let mut tips = [Vec::new(), Vec::new()];
    let Some((now, _)) = shown.present() else { return tips };
    for [a1, a2] in noise.runs.iter().filter_map(|run| run_at(run, now)) {
        tips[0].push(a1);
        tips[1].push(a2);
    }
    tips
}

/// Where a run is, as far as it has come.
pub fn run_at(run: &Trajectory, now: f64) -> Option<[Complex64; 2]> {
    let next = run.t.partition_point(|t| *t < now);
    let time = run.t.get(next).filter(|_| run.t[0] <= now)?;
    let before = next.saturating_sub(1);
    let step = time - run.t[before];
    let share = if step > 0.0 { (now - run.t[before]) / step } else { 0.0 };
    let at = |column: &[f64]| column[before] + share * (column[next] - column[before]);
    Some([Complex64::new(at(&run.re1), at(&run.im1)), Complex64::new(at(&run.re2), at(&run.im2))])
}

/// The last turns of a run before the play head, or all of it: whole paths of many runs would be a tangle.
pub fn run_trail(run: &Trajectory, shown: &DisplayedMotion) -> Range<usize> {
    let Some(now) = shown.head.map(|head| shown.path.t[head]) else { return 0..run.t.len() };
    let to = run.t.partition_point(|t| *t <= now);
    run.t.partition_point(|t| *t < now - shown.trail_length()).min(to)..to
}

fn real(places: &[Complex64]) -> Vec<f64> {
    places.iter().map(|a| a.re).collect()
}

/// Arrows of the runs, clouds and spreads of both oscillators in the complex plane.
pub fn in_the_plane(shown: &DisplayedMotion) -> Vec<Curve> {
    let mut curves = Vec::new();
    let Some(noise) = drawn(shown) else { return curves };
    for (role, tips) in [Role::First, Role::Second].into_iter().zip(present(noise, shown)) {
        for tip in &tips {
            curves.push(pale(role, &[0.0, tip.re], &[0.0, tip.im]));
        }
        if tips.is_empty() {
            continue;
        }
        let heights: Vec<f64> = tips.iter().map(|tip| tip.im).collect();
        curves.push(specks(role, &real(&tips), &heights));
    }
    if let Some(cloud) = &noise.cloud {
        curves.push(specks(Role::First, &cloud.re1, &cloud.im1));
        curves.push(specks(Role::Second, &cloud.re2, &cloud.im2));
    }
    if let Some((theta, (_, [a1, a2]))) = noise.covariance.zip(shown.present()) {
        let m = &noise.anomalous;
        for (role, a, theta, m) in
            [(Role::First, a1, theta.theta11, m.m11), (Role::Second, a2, theta.theta22, m.m22)]
        {
            let ellipse = [theta + m.re, m.im, theta - m.re].map(|part| 0.5 * part);
            curves.push(Curve { dashed: true, ..contour([a.re, a.im], ellipse, role) });
        }
    }
    curves
}

/// What is to be said of the runs, after a sentence.
pub fn sentence(shown: &DisplayedMotion) -> String {
    let count = drawn(shown).map_or(0, |noise| noise.runs.len());
    match count {
        0 => String::new(),
        1 => format!(" Thin line: one noisy run.{}", wandering(shown)),
        count => format!(" Thin lines: {}.{}", counted(count), wandering(shown)),
    }
}

/// Why runs wander where their mean is locked: at equal occupations the fluctuations of a pair at rest are those of
/// unrelated oscillators, and at others they are correlated in part.
pub fn wandering(shown: &DisplayedMotion) -> &'static str {
    let params = shown.params;
    let at_rest = Pair::new(*params).is_ok_and(|pair| require_stable(&pair).is_ok());
    match (at_rest, params.nbar1 == params.nbar2) {
        (true, true) => {
            " At equal occupations single runs keep wandering; only their mean can lock."
        }
        (true, false) => {
            " At unequal occupations single runs can lock in part; only their mean can lock fully."
        }
        (false, _) => " Single runs scatter about their mean.",
    }
}

/// The same where a cloud is to be seen.
pub fn sentence_in_the_plane(shown: &DisplayedMotion) -> String {
    let Some(noise) = drawn(shown) else { return String::new() };
    let dots = match &noise.cloud {
        Some(cloud) => format!(" Dots: {}.", counted(cloud.t.len())),
        None => String::new(),
    };
    let line = match noise.covariance {
        Some(_) => " Dashed: where their density is 1/e of its peak.",
        None => "",
    };
    sentence(shown) + &dots + line
}

fn pale(role: Role, x: &[f64], y: &[f64]) -> Curve {
    Curve { pale: true, ..Curve::new(role, x.to_vec(), y.to_vec()) }
}

fn specks(role: Role, x: &[f64], y: &[f64]) -> Curve {
    Curve { dots: true, ..pale(role, x, y) }
}
