//! The mean motion: phase portrait and amplitudes in time.

use super::kind::Kind;
use super::noise;
use super::options::PanelOptions;
use super::phase_dial::dial;
use super::shown_motion::Shown;
use crate::analysis::{phase_difference, trajectory, Trajectory};
use crate::error::Error;
use crate::figures::{
    plain, round_up, short, AxisSpec, Curve, Figure, LineFigure, Mark, MarkStyle, Marker, Role,
};
use crate::physics::{Pair, Params};
use std::cmp::Ordering;
use std::f64::consts::{FRAC_PI_2, PI};

/// How every motion is computed.
pub const METHOD: &str = "Exact propagator: every point stands for itself, none is stepped.";

/// Points per unit of time: some forty per turn of the slower oscillator.
const POINTS_PER_TIME: f64 = 8.0;
/// A motion longer than this is finer than any plot.
const MAX_MOTION: f64 = 1e5;
/// Below this fraction of the plot a motion has died away for the eye.
const INVISIBLE: f64 = 3e-3;
/// A phase that turned by less than this stands.
const STANDING: f64 = 0.02;
/// Amplitudes that differ by a smaller share of the larger one look the same.
const SAME: f64 = 0.01;
/// A phase difference within this of 0, π/2 or π is called by its name.
const NEAR: f64 = 0.1 * PI;

pub fn data(params: &Params, options: &PanelOptions) -> Result<Trajectory, Error> {
    let pair = Pair::new(*params)?;
    Error::check_range("duration", options.duration, f64::MIN_POSITIVE, MAX_MOTION)?;
    let points = (options.duration * POINTS_PER_TIME).clamp(64.0, 20_000.0) as usize;
    trajectory(&pair, options.start, 0.0, options.duration, points)
}

/// The figure of that kind; the amplitudes in time for kinds that name no other.
///
/// # Errors
/// `OutOfRange` or `NotFinite` for the parameters.
pub fn figure(
    kind: Kind,
    params: &Params,
    path: &Trajectory,
    options: &PanelOptions,
) -> Result<Figure, Error> {
    let shown = Shown::new(params, path, options)?;
    Ok(Figure::Lines(match kind {
        Kind::PhaseDial => return Ok(Figure::Dial(dial(&shown))),
        Kind::PhasePortrait => portrait(&shown),
        Kind::RelativePhase => relative_phase(&shown),
        Kind::Phasors => phasors(&shown),
        _ => moments(&shown),
    }))
}

fn portrait(shown: &Shown) -> LineFigure {
    let path = &shown.path;
    let limit = reach(shown);
    let curve = Curve {
        head: shown.pointer(),
        ..Curve::new(Role::Both, path.re1.clone(), path.re2.clone())
    };
    let axis = |key, symbol: &str| AxisSpec::new(key, shown.title(symbol), -limit, limit);
    LineFigure {
        equal_aspect: true,
        curves: noise::in_the_portrait(shown).into_iter().chain([curve]).collect(),
        summary: portrait_summary(shown) + &shown.sentence() + &noise::sentence_in_the_plane(shown),
        ..LineFigure::new(axis("re1", "Re⟨a₁⟩"), axis("re2", "Re⟨a₂⟩"))
    }
}

fn moments(shown: &Shown) -> LineFigure {
    let path = &shown.path;
    let limit = reach(shown);
    let curve = |label: &str, role, y: &[f64]| Curve {
        label: label.into(),
        head: shown.pointer(),
        ..Curve::new(role, path.t.clone(), y.to_vec())
    };
    let marker = shown.pointer().map(|head| Marker {
        x: path.t[head],
        label: format!("t = {}", short(path.t[head])),
        points: vec![(path.re1[head], Role::First), (path.re2[head], Role::Second)],
    });
    let turned = shown.options.turns.iter().skip(1);
    let mark = |t| Mark { x: t, label: String::new(), style: MarkStyle::Event };
    let end = path.t.last().copied().unwrap_or(1.0);
    let begin = path.t.first().copied().unwrap_or(0.0);
    let x = AxisSpec::new("t", "time t (1/ω₁)", begin, end.max(begin + 1e-9));
    LineFigure {
        curves: noise::runs_in_time(shown)
            .into_iter()
            .chain([
                curve("Re⟨a₁⟩", Role::First, &path.re1),
                curve("Re⟨a₂⟩", Role::Second, &path.re2),
            ])
            .collect(),
        marks: turned.map(|turn| mark(turn.t)).collect(),
        marker,
        summary: moments_summary(shown) + &noise::sentence(shown),
        ..LineFigure::new(x, AxisSpec::new("re", shown.title("Re⟨aᵢ⟩"), -limit, limit))
    }
}

/// φ₁ − φ₂ in units of π.
fn relative_phase(shown: &Shown) -> LineFigure {
    let mut curves = noise::phases_in_time(shown);
    curves.push(Curve { label: "φ₁ − φ₂".into(), ..noise::phase_curve(&shown.path) });
    let frame = moments(shown);
    let marker = frame.marker.map(|marker| {
        let phase = shown.present().and_then(|(_, a)| phase_difference(a));
        Marker {
            points: phase.map(|phase| (phase / PI, Role::Both)).into_iter().collect(),
            ..marker
        }
    });
    LineFigure {
        y: AxisSpec::new("phase", "φ₁ − φ₂ (π)", -1.05, 1.05),
        curves,
        marker,
        summary: portrait_summary(shown) + &noise::sentence(shown),
        ..frame
    }
}

/// ⟨a₁⟩ and ⟨a₂⟩ as arrows in the complex plane, with the trails of the last turns.
fn phasors(shown: &Shown) -> LineFigure {
    let Trajectory { re1, im1, re2, im2, .. } = &shown.path;
    let at = shown.at();
    let mut curves = noise::in_the_plane(shown);
    for (label, role, re, im) in [("⟨a₁⟩", Role::First, re1, im1), ("⟨a₂⟩", Role::Second, re2, im2)]
    {
        let (Some(x), Some(y)) = (re.get(at), im.get(at)) else { continue };
        let trail = Curve::new(role, re[shown.trail()].to_vec(), im[shown.trail()].to_vec());
        curves.push(Curve { fade: true, ..trail });
        let arrow = Curve::new(role, vec![0.0, *x], vec![0.0, *y]);
        curves.push(Curve { label: label.into(), head: Some(1), ..arrow });
    }
    let frame = portrait(shown);
    LineFigure {
        x: AxisSpec { key: "re", title: shown.title("Re⟨aᵢ⟩"), ..frame.x },
        y: AxisSpec { key: "im", title: shown.title("Im⟨aᵢ⟩"), ..frame.y },
        curves,
        summary: portrait_summary(shown) + &shown.sentence() + &noise::sentence_in_the_plane(shown),
        ..frame
    }
}

/// Half the side of the plot: round, and the same for the whole motion, so that nothing jumps while it plays.
fn reach(shown: &Shown) -> f64 {
    let spread = noise::spread(shown);
    let mut largest = spread.unwrap_or(0.0);
    let cloud = shown.noise.cloud.as_ref().filter(|_| spread.is_none());
    for path in std::iter::once(&shown.path).chain(&shown.noise.runs).chain(cloud) {
        for column in [&path.re1, &path.im1, &path.re2, &path.im2] {
            largest = column.iter().fold(largest, |most, value| most.max(value.abs()));
        }
    }
    round_up(1.02 * largest)
}

pub fn portrait_summary(shown: &Shown) -> String {
    let Some((time, [a1, a2])) = shown.present() else {
        return "There is no motion to show.".into();
    };
    let time = short(time);
    if a1.norm() == 0.0 && a2.norm() == 0.0 {
        return "Both oscillators are at rest.".into();
    }
    if a1.norm().max(a2.norm()) < INVISIBLE * reach(shown) {
        return format!("At t = {time} the mean motion has died away.");
    }
    let Some(phase) = phase_difference([a1, a2]) else {
        return format!("At t = {time} only one oscillator moves, so there is no relative phase.");
    };
    let size = phase.abs();
    let place = if size < NEAR {
        "in phase"
    } else if size > PI - NEAR {
        "in antiphase"
    } else if (size - FRAC_PI_2).abs() < NEAR {
        "a quarter turn apart"
    } else if stands(shown, phase) {
        "locked"
    } else {
        "out of step"
    };
    format!("At t = {time} the oscillators are {place}: φ₁ − φ₂ = {}.", turns(phase))
}

/// Whether the phase difference has been the same over the last half turn.
fn stands(shown: &Shown, phase: f64) -> bool {
    let now = shown.path.t.get(shown.at()).copied().unwrap_or(0.0);
    let from = shown.path.t.partition_point(|t| *t < now - PI);
    if now - shown.path.t.get(from).copied().unwrap_or(now) < 0.5 * PI {
        return false;
    }
    let turned = shown.phase_at(from).map(|before| (phase - before + PI).rem_euclid(2.0 * PI) - PI);
    turned.is_some_and(|turned| turned.abs() < STANDING)
}

/// A phase in units of π; three decimals, so that what rounding leaves is 0.
pub fn turns(phase: f64) -> String {
    match plain(phase / PI, 3).replace('-', "−").as_str() {
        "0" => "0".into(),
        "1" => "π".into(),
        // The same direction.
        "−1" => "π".into(),
        number => format!("{number} π"),
    }
}

fn moments_summary(shown: &Shown) -> String {
    let Some((time, [a1, a2])) = shown.present() else {
        return "There is no motion to show.".into();
    };
    /// Of the widths alone: they may well swing against each other.
    const EQUALLY: &str = "both swing equally wide";
    let (size1, size2) = (a1.norm(), a2.norm());
    let larger = match size1.partial_cmp(&size2) {
        _ if (size1 - size2).abs() < SAME * size1.max(size2) => EQUALLY,
        _ if size1.max(size2) < INVISIBLE * reach(shown) => "both are too small to see",
        Some(Ordering::Greater) => "oscillator 1 swings wider",
        Some(Ordering::Less) => "oscillator 2 swings wider",
        _ => EQUALLY,
    };
    let words = format!(
        "At t = {} the amplitudes of ⟨a₁⟩ and ⟨a₂⟩ are {} and {}: {larger}.",
        short(time),
        short(size1),
        short(size2)
    );
    words + &shown.sentence()
}
