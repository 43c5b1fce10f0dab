//! Claims on a motion, re-derived from the propagator at the play head.

use super::modes::apart_told;
use super::numbers::{number, tells};
use super::said::{Claim, Said};
use num_complex::Complex64;
use odd_sympathy::panels::{FigureData, Kind, Ordering, PhaseSpace};
use odd_sympathy::physics::{
    anomalous_at, covariance_at, growth_rate, propagator_without, require_stable,
};
use std::f64::consts::{PI, TAU};

/// Amplitudes below this share of the plot cannot be seen.
const INVISIBLE: f64 = 3e-3;

/// Where the play head is: at the end where there is none.
pub fn head(said: &Said) -> f64 {
    said.options.head.map_or(said.options.duration, |head| head.min(said.options.duration))
}

/// Common decay left out, where it is hidden.
fn hidden_rate(said: &Said) -> f64 {
    // Clocks swing without it.
    if said.options.decay_free || said.kind == Kind::Clocks {
        growth_rate(&said.pair)
    } else {
        0.0
    }
}

pub fn amplitudes(said: &Said, t: f64) -> [Complex64; 2] {
    let a = propagator_without(&said.pair, t, hidden_rate(said))
        * nalgebra::Vector2::from(said.options.start);
    [a[0], a[1]]
}

fn phase(said: &Said, t: f64) -> f64 {
    let [a1, a2] = amplitudes(said, t);
    // Their product may leave the range of numbers.
    (a1.arg() - a2.arg() + PI).rem_euclid(TAU) - PI
}

/// By how much the angle has drifted since then.
fn drift(said: &Said, since: f64) -> f64 {
    const STEPS: usize = 320;
    let now = head(said);
    let at = |k: usize| phase(said, since + (now - since) * k as f64 / STEPS as f64);
    (1..=STEPS).map(|k| (at(k) - at(k - 1) + PI).rem_euclid(TAU) - PI).sum()
}

/// Two periods of oscillator 1, or since the start.
fn trail(said: &Said) -> f64 {
    (head(said) - 2.0 * TAU / said.params.omega1).max(0.0)
}

fn stands(said: &Said) -> bool {
    drift(said, trail(said)).abs() < 1.001f64.to_radians()
}

fn drifts(said: &Said) -> bool {
    if said.kind == Kind::Clocks {
        return swing(said, watched(said)) > 0.97f64.to_radians();
    }
    drift(said, trail(said)).abs() > 0.999f64.to_radians()
}

/// Clocks are watched for half a period.
fn watched(said: &Said) -> f64 {
    (head(said) - 0.5 * TAU / said.params.omega1).max(0.0)
}

/// How far apart the angles were in a stretch of time.
fn swing(said: &Said, since: f64) -> f64 {
    const STEPS: usize = 320;
    let now = head(said);
    let at = |k: usize| phase(said, since + (now - since) * k as f64 / STEPS as f64);
    let (mut angle, mut least, mut most) = (0.0f64, 0.0f64, 0.0f64);
    for k in 1..=STEPS {
        angle += (at(k) - at(k - 1) + PI).rem_euclid(TAU) - PI;
        (least, most) = (least.min(angle), most.max(angle));
    }
    most - least
}

/// Whether the clocks stood still for whoever watched them: the path is looked at from a point of it on.
fn stayed(said: &Said) -> bool {
    let late = head(said) - 0.4 * TAU / said.params.omega1;
    swing(said, late.max(0.0)) < 1.001f64.to_radians()
}

pub fn now_told(said: &Said, text: &str) -> bool {
    tells(text, head(said), 0.0)
}

fn apart(said: &Said, text: &str) -> bool {
    // Half a degree of rounding is none where the angle is told to half a degree.
    apart_told(text, phase(said, head(said)))
}

/// The clocks tell an angle that drifts in tens of degrees.
fn apart_or_about(said: &Said, text: &str) -> bool {
    let Some(about) = text.strip_prefix("about ") else { return apart(said, text) };
    let told = about.strip_suffix("° apart").and_then(number);
    let angle = phase(said, head(said)).abs().to_degrees();
    said.kind == Kind::Clocks
        && told.is_some_and(|it| it % 10.0 == 0.0 && (it - angle).abs() <= 5.0001)
}

fn largest(said: &Said) -> f64 {
    let points = (said.options.duration * 8.0).clamp(64.0, 20_000.0) as usize;
    (0..points)
        .map(|k| amplitudes(said, said.options.duration * k as f64 / (points - 1) as f64))
        .flat_map(|a| a.map(|it| it.re.abs().max(it.im.abs())))
        .fold(0.0, f64::max)
}

fn size(said: &Said) -> f64 {
    amplitudes(said, head(said)).iter().fold(0.0, |most, it| it.norm().max(most))
}

/// The plot is rounded up to a handsome number, at most threefold.
fn faded(said: &Said) -> bool {
    // Runs need room of their own.
    !said.options.noise.runs.is_empty()
        || size(said) < 3.0 * INVISIBLE * 1.03 * largest(said).max(1.0)
}

fn whole_trail(said: &Said) -> bool {
    head(said) * (1.0 + 1e-9) >= 2.0 * TAU / said.params.omega1
}

pub const CLAIMS: &[Claim] = &[
    Claim("both oscillators are at rest", |said, _| size(said) == 0.0),
    Claim("At t = {} only one oscillator moves, so there is no relative phase", |said, told| {
        let [a1, a2] = amplitudes(said, head(said));
        now_told(said, told[0]) && a1.norm().min(a2.norm()) <= 1e-11 * a1.norm().max(a2.norm())
    }),
    Claim("At t = {} the oscillators are {}, still drifting", |said, told| {
        now_told(said, told[0]) && apart_or_about(said, told[1]) && drifts(said)
    }),
    Claim("At t = {} the oscillators are {}, nearly opposite, and stay so", |said, told| {
        let near = phase(said, head(said)).abs().to_degrees() >= 159.99;
        now_told(said, told[0]) && apart(said, told[1]) && near && stayed(said)
    }),
    Claim("At t = {} the oscillators are {}, nearly together, and stay so", |said, told| {
        let near = phase(said, head(said)).abs().to_degrees() <= 20.01;
        now_told(said, told[0]) && apart(said, told[1]) && near && stayed(said)
    }),
    Claim("At t = {} the oscillators are {} and stay so", |said, told| {
        now_told(said, told[0]) && apart(said, told[1]) && stayed(said)
    }),
    Claim("At t = {} the oscillators are {}", |said, told| {
        now_told(said, told[0]) && apart(said, told[1])
    }),
    Claim("At t = {} the motion has faded", |said, told| now_told(said, told[0]) && faded(said)),
    Claim("the oscillators stayed {}", |said, told| {
        let stays = if said.kind == Kind::Clocks { stayed(said) } else { stands(said) };
        apart(said, told[0]) && stays
    }),
    Claim("the oscillators were {}, still drifting", |said, told| {
        apart_or_about(said, told[0]) && drifts(said)
    }),
    Claim("the oscillators were {}", |said, told| apart(said, told[0])),
    Claim("The angle has not moved for two periods", |said, _| whole_trail(said) && stands(said)),
    Claim("The angle has not moved since t = {}", |said, told| told[0] == "0" && stands(said)),
    Claim("The angle drifted by {}° over the last two periods", |said, told| {
        whole_trail(said) && drifted(said, told[0])
    }),
    Claim("The angle drifted by {}° since t = {}", |said, told| {
        told[1] == "0" && drifted(said, told[0])
    }),
    Claim("At t = {} |⟨a₁⟩| = {} and |⟨a₂⟩| = {}: {}", |said, told| {
        let [a1, a2] = amplitudes(said, head(said)).map(|it| it.norm());
        let most = a1.max(a2);
        let words = match told[3] {
            "equal amplitudes" => (a1 - a2).abs() <= 1e-11 * most,
            "nearly equal amplitudes" => (a1 - a2).abs() <= 1e-2 * most,
            "oscillator 1 has the larger amplitude" => a1 > a2,
            "oscillator 2 has the larger amplitude" => a2 > a1,
            "too small to see" => faded(said),
            _ => false,
        };
        words
            && now_told(said, told[0])
            && tells(told[1], a1, 0.1 * most)
            && tells(told[2], a2, 0.1 * most)
    }),
    Claim("Amplitudes are shown without the common decay e^({} t)", |said, told| {
        let rate = growth_rate(&said.pair);
        said.options.decay_free && rate < 0.0 && tells(told[0], rate, 0.0)
    }),
    Claim("Amplitudes are shown without the common growth e^({} t)", |said, told| {
        let rate = growth_rate(&said.pair);
        said.options.decay_free && rate > 0.0 && tells(told[0], rate, 0.0)
    }),
    Claim("There is no common decay to hide", |said, _| {
        said.options.decay_free && growth_rate(&said.pair).abs() <= 1e-11 * said.params.gamma
    }),
    Claim("Thin line: one noisy run", |said, _| said.options.noise.runs.len() == 1),
    Claim("Thin lines: {} noisy runs", |said, told| {
        told[0] != "1" && told[0] == said.options.noise.runs.len().to_string()
    }),
    Claim("At equal occupations single runs keep wandering", |said, _| {
        said.params.nbar1 == said.params.nbar2
            && require_stable(&said.pair).is_ok()
            && uncorrelated(said)
    }),
    Claim("only their mean can lock", |_, _| true),
    Claim("At unequal occupations single runs can lock in part", |said, _| {
        said.params.nbar1 != said.params.nbar2 && require_stable(&said.pair).is_ok()
    }),
    Claim("only their mean can lock fully", |_, _| true),
    Claim("Single runs scatter about their mean", |said, _| require_stable(&said.pair).is_err()),
    Claim("Exact solution at every point", |_, _| true),
    Claim("no time-stepping error", |_, _| true),
    Claim("Noisy runs: exact discretisation", |said, _| !said.options.noise.runs.is_empty()),
    // Phase space.
    Claim("At t = {} {} peaks at {} and falls to 1/e of that on the line, {}", |said, told| {
        phase_space(said, told).unwrap_or(false)
    }),
    Claim("Exact moments and covariance at this time", |_, _| true),
];

/// At rest.
fn uncorrelated(said: &Said) -> bool {
    let report = odd_sympathy::analysis::steady_state(
        &said.pair,
        odd_sympathy::analysis::Equations::MasterEquation,
    );
    report.is_ok_and(|it| {
        it.covariance.theta12.norm() <= 1e-11 * (it.covariance.theta11 + it.covariance.theta22)
    })
}

fn drifted(said: &Said, text: &str) -> bool {
    let turned = drift(said, trail(said)).abs().to_degrees();
    let half = if turned < 9.95 { 0.0501 } else { 0.501 };
    number(text).is_some_and(|it| (it - turned).abs() <= half + 1e-6 * turned) && turned >= 0.99
}

fn phase_space(said: &Said, told: &[&str]) -> Option<bool> {
    let (FigureData::PhaseSpace(_), t) = (said.data, said.options.head.unwrap_or(0.0)) else {
        return None;
    };
    let start = super::states::start(said);
    let theta = covariance_at(&said.pair, &start.covariance, t).ok()?;
    let m = anomalous_at(&said.pair, &start.anomalous, t);
    let offset = match said.options.ordering {
        Ordering::Wigner => 0.0,
        Ordering::Husimi => 0.5,
        Ordering::Glauber => -0.5,
    };
    // x = Re α and p = Im α by halves of Θ ± M.
    let (one, two) = (0.5 * (theta.theta11 + offset), 0.5 * (theta.theta22 + offset));
    let own = |half: f64, m: Complex64| [half + 0.5 * m.re, 0.5 * m.im, half - 0.5 * m.re];
    let letter = match said.options.ordering {
        Ordering::Wigner => "W",
        Ordering::Husimi => "Q",
        Ordering::Glauber => "P",
    };
    let ([xx, xy, yy], what) = match said.options.phase_space {
        PhaseSpace::Joint => (
            [one + 0.5 * m.m11.re, 0.5 * (theta.theta12 + m.m12).re, two + 0.5 * m.m22.re],
            format!("the marginal of {letter} over Re α₁ and Re α₂"),
        ),
        PhaseSpace::First => (own(one, m.m11), format!("{letter} of oscillator 1")),
        PhaseSpace::Second => (own(two, m.m22), format!("{letter} of oscillator 2")),
    };
    let peak = 1.0 / (TAU * (xx * yy - xy * xy).sqrt());
    // A determinant of a long ellipse loses digits.
    let lost = 1e-15 * xx * yy / (xx * yy - xy * xy);
    let (middle, half) = (0.5 * (xx + yy), (0.5 * (xx - yy)).hypot(xy));
    let axes = [middle + half, (xx * yy - xy * xy) / (middle + half)].map(|it| (2.0 * it).sqrt());
    let near =
        |text: &str, value: f64| super::numbers::tells_within(text, value, 0.0, lost * value);
    let outline = match told[3].strip_prefix("a circle of radius ") {
        Some(radius) => {
            near(radius, axes[0]) && (axes[0] - axes[1]).abs() <= (1e-11 + lost) * axes[0]
        }
        None => {
            let (long, short) =
                told[3].strip_prefix("an ellipse with half axes ")?.split_once(" and ")?;
            near(long, axes[0]) && near(short, axes[1]) && long != short
        }
    };
    Some(tells(told[0], t, 0.0) && told[1] == what && near(told[2], peak) && outline)
}
