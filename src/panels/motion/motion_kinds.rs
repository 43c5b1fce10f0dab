//! The mean motion: as arrows, as a path, in time.

use super::clocks::clocks;
use super::displayed_motion::DisplayedMotion;
use super::motion_words::{moments_summary, portrait_summary, reach};
use super::noisy_runs::{
    in_the_plane, in_the_portrait, method, phase_curve, phases_in_time, runs_in_time, sentence,
    sentence_in_the_plane,
};
use super::phase_dial::dial;
use crate::analysis::{phase_difference, trajectory, Trajectory};
use crate::error::Error;
use crate::figures::{
    format_short, AxisSpec, Curve, Figure, LineFigure, Mark, MarkStyle, Marker, Role,
};
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{fact, start_facts, time, Column, Fact, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::options::{PanelOptions, Request};
use crate::physics::Pair;
use std::f64::consts::PI;

/// How every motion is computed.
const METHOD: &str = "Exact solution at every point; no time-stepping error.";

/// Points per unit of time: some forty per turn of the slower oscillator.
const POINTS_PER_TIME: f64 = 8.0;
/// A motion longer than this is finer than any plot.
pub const MAX_MOTION: f64 = 1e5;

/// One way to show a motion. What moves, moves on under a window, and no curves can be kept beneath it.
pub struct Motion {
    form: Form,
    read: bool,
    /// What is to be known of it besides.
    besides: &'static str,
    draw: fn(Request, &Trajectory) -> Result<Figure, Error>,
}

/// Drawn as the options ask for it.
macro_rules! shown {
    ($figure:ident($draw:ident)) => {
        |asked, path| Ok(Figure::$figure($draw(&DisplayedMotion::new(asked, path)?)))
    };
}

/// Both as pendulum clocks.
pub const CLOCKS: Motion = Motion {
    form: Form::Scene,
    read: false,
    besides: " Swings are drawn without the common decay; the larger of the two fills its arc.",
    draw: |asked, path| Ok(Figure::Clocks(clocks(asked, path)?)),
};

/// ⟨a₁⟩ and ⟨a₂⟩ as arrows: no value belongs to a place on an axis.
pub const PHASORS: Motion =
    Motion { form: Form::Lines, read: false, besides: "", draw: shown!(Lines(phasors)) };
/// Re⟨a₁⟩ against Re⟨a₂⟩: neither does here.
pub const PORTRAIT: Motion =
    Motion { form: Form::Lines, read: false, besides: "", draw: shown!(Lines(portrait)) };
/// Re⟨a₁⟩ and Re⟨a₂⟩ in time.
pub const MOMENTS: Motion =
    Motion { form: Form::Lines, read: true, besides: "", draw: shown!(Lines(moments)) };
/// φ₁ − φ₂ in time.
pub const RELATIVE_PHASE: Motion =
    Motion { form: Form::Lines, read: true, besides: "", draw: shown!(Lines(relative_phase)) };
/// φ₁ − φ₂ on a dial, which says its angle itself.
pub const PHASE_DIAL: Motion =
    Motion { form: Form::Dial, read: false, besides: "", draw: shown!(Dial(dial)) };

impl FigureKind for Motion {
    type Data = Trajectory;

    fn form_and_handles(&self) -> (Form, Handles) {
        (self.form, Handles { read: self.read, ..Handles::NONE })
    }

    fn data(&self, asked: Request) -> Result<Trajectory, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        Error::check_range("duration", options.duration, f64::MIN_POSITIVE, MAX_MOTION)?;
        let points = (options.duration * POINTS_PER_TIME).clamp(64.0, 20_000.0) as usize;
        trajectory(&pair, options.start, 0.0, options.duration, points)
    }

    fn figure(&self, asked: Request, path: &Trajectory) -> Result<Figure, Error> {
        (self.draw)(asked, path)
    }

    fn method(&self, asked: Request, _: &Trajectory) -> Result<String, Error> {
        Ok(METHOD.to_owned() + self.besides + &method(&asked.options.noise))
    }

    /// No parameter runs along it.
    fn setting(&self, _: Request, _: &Trajectory) -> Result<Setting, Error> {
        Ok(Setting::Pair(Vec::new(), Vec::new()))
    }

    fn start_facts(&self, options: &PanelOptions, path: &Trajectory) -> Vec<Fact> {
        let mut facts = start_facts(options, []);
        let ends = path.t.first().copied().zip(path.t.last().copied());
        facts.extend(ends.map(|(from, to)| fact("t", format!("from {from} to {to}"))));
        facts.extend(options.head.map(|t| fact("t of the figure", t)));
        // The first one began the motion.
        facts.extend(
            options.turns.iter().skip(1).map(|turn| fact("parameters changed at t", turn.t)),
        );
        facts
    }

    fn columns(&self, _: Request, path: &Trajectory) -> Vec<Column> {
        let of = |name, symbol, what, values: &[f64]| Column::new(name, symbol, "1", what, values);
        let first = "real part of the mean amplitude of oscillator 1";
        let second = "real part of the mean amplitude of oscillator 2";
        vec![
            time(&path.t),
            of("re1", "Re⟨a₁⟩", first, &path.re1),
            of("im1", "Im⟨a₁⟩", "its imaginary part", &path.im1),
            of("re2", "Re⟨a₂⟩", second, &path.re2),
            of("im2", "Im⟨a₂⟩", "its imaginary part", &path.im2),
        ]
    }
}

fn portrait(shown: &DisplayedMotion) -> LineFigure {
    let path = &shown.path;
    let limit = reach(shown);
    let curve = Curve {
        head: shown.pointer(),
        ..Curve::new(Role::Both, path.re1.clone(), path.re2.clone())
    };
    let axis = |key, symbol: &str| AxisSpec::new(key, shown.title(symbol), -limit, limit);
    LineFigure {
        equal_aspect: true,
        curves: in_the_portrait(shown).into_iter().chain([curve]).collect(),
        summary: portrait_summary(shown) + &shown.sentence() + &sentence_in_the_plane(shown),
        ..LineFigure::new(axis("re1", "Re⟨a₁⟩"), axis("re2", "Re⟨a₂⟩"))
    }
}

fn moments(shown: &DisplayedMotion) -> LineFigure {
    let path = &shown.path;
    let limit = reach(shown);
    let curve = |label: &str, role, y: &[f64]| Curve {
        label: label.into(),
        head: shown.pointer(),
        ..Curve::new(role, path.t.clone(), y.to_vec())
    };
    let marker = shown.pointer().map(|head| Marker {
        x: path.t[head],
        label: format!("t = {}", format_short(path.t[head])),
        points: vec![(path.re1[head], Role::First), (path.re2[head], Role::Second)],
    });
    let turned = shown.options.turns.iter().skip(1);
    let mark = |t| Mark { x: t, label: String::new(), style: MarkStyle::Event };
    let end = path.t.last().copied().unwrap_or(1.0);
    let begin = path.t.first().copied().unwrap_or(0.0);
    let x = AxisSpec::new("t", "time t (1/ω₁)", begin, end.max(begin + 1e-9));
    LineFigure {
        curves: runs_in_time(shown)
            .into_iter()
            .chain([
                curve("Re⟨a₁⟩", Role::First, &path.re1),
                curve("Re⟨a₂⟩", Role::Second, &path.re2),
            ])
            .collect(),
        marks: turned.map(|turn| mark(turn.t)).collect(),
        marker,
        summary: moments_summary(shown) + &sentence(shown),
        ..LineFigure::new(x, AxisSpec::new("re", shown.title("Re⟨aᵢ⟩"), -limit, limit))
    }
}

/// φ₁ − φ₂ in units of π.
fn relative_phase(shown: &DisplayedMotion) -> LineFigure {
    let mut curves = phases_in_time(shown);
    curves.push(Curve { label: "φ₁ − φ₂".into(), ..phase_curve(&shown.path) });
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
        summary: portrait_summary(shown) + &sentence(shown),
        ..frame
    }
}

/// ⟨a₁⟩ and ⟨a₂⟩ as arrows in the complex plane, with the trails of the last turns.
fn phasors(shown: &DisplayedMotion) -> LineFigure {
    let Trajectory { re1, im1, re2, im2, .. } = &shown.path;
    let at = shown.at();
    let mut curves = in_the_plane(shown);
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
        summary: portrait_summary(shown) + &shown.sentence() + &sentence_in_the_plane(shown),
        ..frame
    }
}
