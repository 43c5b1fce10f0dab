//! Claims on two clocks, re-derived from the propagator and from D of docs/model.md.

use super::modes::{apart_told, degrees_told};
use super::motion::{amplitudes, head, now_told};
use super::numbers::{number, tells};
use super::said::{Claim, Said};
use crate::support::{cross_damping, gamma12};
use num_complex::Complex64;
use std::f64::consts::PI;

/// The noise of the second beside that of the first: D₁₂ = ½ξ*… as docs/model.md has it, over the root of D₁₁D₂₂.
fn correlation(said: &Said) -> Complex64 {
    let p = &said.params;
    let turned = cross_damping(p) / gamma12(p);
    let cross = ((p.nbar1 + 1.0) * (p.nbar2 + 1.0)).sqrt() + (p.nbar1 * p.nbar2).sqrt();
    turned * cross / (2.0 * ((p.nbar1 + 0.5) * (p.nbar2 + 0.5)).sqrt())
}

fn is_real(said: &Said) -> bool {
    let xi = cross_damping(&said.params);
    xi.im == 0.0
}

/// Whether nothing can tell it from 0 or from 1 in size.
fn whole(said: &Said) -> bool {
    (correlation(said).norm() - 1.0).abs() <= 1e-11
}

/// φ within a quarter turn, and |ξ|γ₁₂ with its sign there.
fn cross_damping_within_quarter_turn(said: &Said) -> (f64, f64) {
    let x = cross_damping(&said.params);
    let (mut phase, mut size) = (x.arg(), x.norm());
    if said.params.xi == 0.0 {
        return (0.0, 0.0);
    }
    let turned = phase.rem_euclid(2.0 * PI);
    if turned > PI / 2.0 && turned <= 1.5 * PI {
        (phase, size) = (phase - PI, -size);
    }
    (phase, size)
}

/// Share of |a₁ + e^{−iφ}a₂|² and the rates γ ± ξγ₁₂, with φ within a quarter turn.
fn together(said: &Said) -> (f64, [f64; 2]) {
    let (phase, size) = cross_damping_within_quarter_turn(said);
    let [a1, a2] = amplitudes(said, head(said));
    let a2 = a2 * Complex64::cis(-phase);
    let (sum, difference) = ((a1 + a2).norm_sqr(), (a1 - a2).norm_sqr());
    let gamma = said.params.gamma;
    (sum / (sum + difference), [gamma + size, gamma - size])
}

/// "drains at the rate 0.5", "feeds at the rate 0.1" or, of what is rounding beside γ, "does not drain".
fn drain_told(text: &str, rate: f64, gamma: f64) -> bool {
    let at = |verb: &str| text.strip_prefix(verb)?.strip_prefix(" at the rate ");
    let verb = if rate > 0.0 { "drains" } else { "feeds" };
    match text {
        "does not drain" => tells("0", rate, gamma),
        _ => at(verb).is_some_and(|told| tells(told, rate.abs(), gamma)),
    }
}

/// The share that is together, and what the noise does to it.
fn share_told(said: &Said, percent: &str, drain: &str) -> bool {
    let (share, [sum, _]) = together(said);
    let near = |it: f64| (it - 100.0 * share).abs() <= 0.5001;
    number(percent).is_some_and(near) && drain_told(drain, sum, said.params.gamma)
}

/// Where the run is, on the line between two of its points.
fn run_now(said: &Said) -> Option<[Complex64; 2]> {
    let (run, now) = (said.options.noise.runs.first()?, head(said));
    let k = run.t.iter().position(|t| *t >= now)?.max(1);
    let share = (now - run.t[k - 1]) / (run.t[k] - run.t[k - 1]);
    let at = |column: &[f64]| column[k - 1] + share * (column[k] - column[k - 1]);
    let a1 = Complex64::new(at(&run.re1), at(&run.im1));
    Some([a1, Complex64::new(at(&run.re2), at(&run.im2))])
}

pub const CLAIMS: &[Claim] = &[
    Claim("At t = {} the oscillators of this noisy run are {}", |said, told| {
        let angle = |[a1, a2]: [Complex64; 2]| (a1.arg() - a2.arg() + PI).rem_euclid(2.0 * PI) - PI;
        now_told(said, told[0]) && run_now(said).is_some_and(|a| apart_told(told[1], angle(a)))
    }),
    Claim("At t = {} this noisy run has no relative phase", |said, told| {
        let rests =
            |[a1, a2]: [Complex64; 2]| a1.norm().min(a2.norm()) <= 1e-11 * a1.norm().max(a2.norm());
        now_told(said, told[0]) && run_now(said).is_some_and(rests)
    }),
    Claim("Of what is left {} % is together, whose energy the noise {}", |said, told| {
        let (phase, _) = cross_damping_within_quarter_turn(said);
        degrees_told("0°", phase) && share_told(said, told[0], told[1])
    }),
    Claim(
        "Of what is left, with oscillator 2 turned by {}, {} % is together, whose energy the noise {}",
        |said, told| {
            let (phase, _) = cross_damping_within_quarter_turn(said);
            degrees_told(told[0], -phase) && share_told(said, told[1], told[2])
        },
    ),
    Claim("the rest is opposite, whose energy it {}", |said, told| {
        let (_, [_, difference]) = together(said);
        drain_told(told[0], difference, said.params.gamma)
    }),
    Claim("With detuning the two leak into each other", |said, _| {
        said.params.omega1 != said.params.omega2
    }),
    Claim("With coupling at this phase the two leak into each other", |said, _| {
        said.params.omega1 == said.params.omega2 && said.params.g != 0.0
    }),
    Claim("The kicks of the two are unrelated", |said, _| correlation(said).norm() <= 1e-11),
    Claim("The kicks of the two are identical", |said, _| {
        whole(said) && is_real(said) && correlation(said).re > 0.0
    }),
    Claim("The kicks of the two are exactly opposite", |said, _| {
        whole(said) && is_real(said) && correlation(said).re < 0.0
    }),
    Claim("The kicks of the two are identical but turned by {}", |said, told| {
        whole(said) && degrees_told(told[0], correlation(said).arg())
    }),
    Claim("The kicks of the two are correlated by {} and turned by {}", |said, told| {
        let it = correlation(said);
        tells(told[0], it.norm(), 0.0) && degrees_told(told[1], it.arg())
    }),
    Claim("The kicks of the two are correlated by {}", |said, told| {
        is_real(said) && tells(told[0], correlation(said).re, 0.0)
    }),
    Claim("Swings are drawn without the common decay", |_, _| true),
    Claim("the larger of the two fills its arc", |said, _| said.options.fill == 1.0),
];
