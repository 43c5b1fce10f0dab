//! Claims on the two modes, re-derived from the square root of Eq. 24 as it should be.

use super::numbers::{number, tells, tells_within};
use super::said::{Claim, Said};
use num_complex::Complex64;
use odd_sympathy::analysis::Equations;
use odd_sympathy::physics::{eigenvector_overlap, Params};
use std::f64::consts::PI;

use crate::support::cross_damping;

/// Least damped first, and how much of their difference may be rounding.
pub fn modes(said: &Said) -> ([Complex64; 2], f64) {
    let p = &said.params;
    let (x, delta) = (cross_damping(p), p.omega1 - p.omega2);
    let i = Complex64::i();
    let inside = x.norm_sqr() - 4.0 * p.g * p.g - delta * delta + 4.0 * i * p.g * x.re;
    let terms = x.norm_sqr() + 4.0 * p.g * p.g + delta * delta;
    let half = 0.5 * Complex64::from(inside).sqrt();
    // The root of what is lost in the difference.
    let error = 0.5 * (1e-15 * terms) / (inside.norm() + 1e-15 * terms).sqrt();
    let centre = Complex64::new(-0.5 * p.gamma, -0.5 * (p.omega1 + p.omega2));
    let [one, other] = [centre + half, centre - half];
    let ordered = if one.re >= other.re { [one, other] } else { [other, one] };
    if said.equations == Equations::Published {
        // Eq. 24: damping γ, and ξ of the wrong sign beside +i(ω₁+ω₂)/2.
        let lower = |it: Complex64| it.conj() - 0.5 * p.gamma;
        return (ordered.map(lower), error);
    }
    (ordered, error)
}

pub fn overlap_above(said: &Said, least: f64) -> bool {
    eigenvector_overlap(&said.pair) > least
}

fn rates(said: &Said) -> [f64; 2] {
    modes(said).0.map(|it| -it.re)
}

/// Two numbers that are told as different are, and both are told.
fn both_told(said: &Said, values: [f64; 2], texts: [&str; 2]) -> bool {
    let error = modes(said).1;
    let told =
        |order: [usize; 2]| (0..2).all(|k| said.rate_within(texts[k], values[order[k]], error));
    texts[0] != texts[1] && (told([0, 1]) || told([1, 0]))
}

/// Numbers that are told as one differ by rounding alone.
fn alike(said: &Said, values: [f64; 2], text: &str) -> bool {
    let error = modes(said).1.max(1e-11 * said.size());
    let merged = overlap_above(said, 1.0 - 1e-12);
    ((values[0] - values[1]).abs() <= error || merged)
        && said.rate_within(
            text,
            values[0],
            error.max(if merged { 1e-4 * said.size() } else { 0.0 }),
        )
}

/// Whether ξ is told: with its phase as it is set, or as the real number that it is.
pub fn xi_told(p: &Params, text: &str) -> bool {
    if let Some((size, angle)) = text.strip_suffix(')').and_then(|it| it.split_once(" (phase ")) {
        return tells(size, p.xi, 0.0) && degrees_told(angle, p.xi_phase);
    }
    let half_turn = degrees_told("180°", p.xi_phase);
    tells(text, if half_turn { -p.xi } else { p.xi }, 0.0)
        && (half_turn || p.xi == 0.0 || degrees_told("0°", p.xi_phase))
}

/// "φ₁ − φ₂ = −66°".
pub fn signed_angle_told(text: &str, angle: f64) -> bool {
    text.strip_prefix("φ₁ − φ₂ = ").is_some_and(|it| degrees_told(it, angle))
}

/// "54°": the angle to half a degree, below 10° to a twentieth.
pub fn degrees_told(text: &str, angle: f64) -> bool {
    let Some(told) = text.strip_suffix('°').and_then(number) else { return false };
    let apart = (told - angle.to_degrees()).rem_euclid(360.0);
    let apart = apart.min(360.0 - apart);
    let half = if told.abs() < 9.95 { 0.0500001 } else { 0.5000001 };
    apart <= half && told > -180.0 && told <= 180.0
}

/// "in phase", "in antiphase", "107° apart".
pub fn apart_told(text: &str, angle: f64) -> bool {
    let angle = angle.abs();
    let near = 5.01f64.to_radians();
    match text {
        "in phase" => angle <= near,
        "in antiphase" => angle >= PI - near,
        text => text.strip_suffix(" apart").is_some_and(|it| degrees_told(it, angle)),
    }
}

/// The angle of the mode that lasts, from the ratio ⟨a₁⟩/⟨a₂⟩ = −(2ig + x*)/(2q + iδ).
fn lasting_angle(said: &Said) -> f64 {
    let p = &said.params;
    let (x, delta, i) = (cross_damping(p), p.omega1 - p.omega2, Complex64::i());
    let inside = x.norm_sqr() - 4.0 * p.g * p.g - delta * delta + 4.0 * i * p.g * x.re;
    let root = Complex64::from(inside).sqrt();
    let below = root + i * delta;
    let ratio = if below.norm() > 1e-9 * said.size() {
        -(2.0 * i * p.g + x.conj()) / below
    } else {
        // The same vector, read off the other row.
        (root - i * delta) / -(2.0 * i * p.g + x)
    };
    ratio.arg()
}

fn lasts(said: &Said, xi: &str, mode: &str) -> bool {
    let angle = lasting_angle(said);
    let mode_told = match mode {
        "in-phase mode" => apart_told("in phase", angle),
        "antiphase mode" => apart_told("in antiphase", angle),
        other => other.strip_prefix("mode with ").is_some_and(|it| signed_angle_told(it, angle)),
    };
    xi_told(&said.params, xi) && mode_told
}

/// Whether the angle comes to stand in the end.
pub fn comes_to_stand(said: &Said) -> bool {
    let ([one, other], _) = modes(said);
    one.re - other.re > 1e-12 * said.params.gamma.max((one - other).norm())
        || overlap_above(said, 1.0 - 1e-12)
}

pub const CLAIMS: &[Claim] = &[
    Claim("both modes decay at the rate {}", |said, told| alike(said, rates(said), told[0])),
    Claim("one mode never decays, the other decays at the rate {}", |said, told| {
        let [slow, fast] = rates(said);
        slow.abs() <= 1e-13 * said.size() && said.rate(told[0], fast)
    }),
    Claim("one mode grows at the rate {}, the other decays at the rate {}", |said, told| {
        let [slow, fast] = rates(said);
        slow < 0.0 && fast > 0.0 && said.rate(told[0], -slow) && said.rate(told[1], fast)
    }),
    Claim("the modes decay at the rates {} and {}", |said, told| {
        rates(said).iter().all(|it| *it > 0.0) && both_told(said, rates(said), [told[0], told[1]])
    }),
    Claim("both modes oscillate at {}", |said, told| {
        let frequencies = modes(said).0.map(|it| it.im.abs());
        let same_way = modes(said).0.iter().all(|it| it.im < 0.0)
            || modes(said).0.iter().all(|it| it.im > 0.0);
        same_way && alike(said, frequencies, told[0])
    }),
    Claim("the modes oscillate at {} and {} (Im λ), one of them backwards", |said, told| {
        let values = modes(said).0.map(|it| it.im);
        values[0] * values[1] < 0.0 && signed_told(said, values, [told[0], told[1]])
    }),
    Claim("the modes oscillate at {} and {} (Im λ)", |said, told| {
        let values = modes(said).0.map(|it| it.im);
        values.iter().any(|it| it.abs() <= 1e-11 * said.size())
            && signed_told(said, values, [told[0], told[1]])
    }),
    Claim("the modes oscillate at {} and {}", |said, told| {
        let values = modes(said).0.map(|it| it.im);
        values[0] * values[1] > 0.0 && both_told(said, values.map(f64::abs), [told[0], told[1]])
    }),
    Claim("at ξ = {} both modes decay at the same rate", |said, told| {
        let [slow, fast] = rates(said);
        let error = modes(said).1.max(1e-11 * said.size());
        xi_told(&said.params, told[0]) && (fast - slow <= error || overlap_above(said, 1.0 - 1e-12))
    }),
    Claim("at ξ = {} the {} lasts longer: its decay rate is lower by {}", |said, told| {
        let [slow, fast] = rates(said);
        slow > 0.0
            && lasts(said, told[0], told[1])
            && said.rate_within(told[2], fast - slow, modes(said).1)
    }),
    Claim("at ξ = {} the {} never decays", |said, told| {
        rates(said)[0].abs() <= 1e-13 * said.size() && lasts(said, told[0], told[1])
    }),
    Claim("the other one decays at the rate {}", |said, told| said.rate(told[0], rates(said)[1])),
    Claim("at ξ = {} the {} grows at the rate {}, the other one decays", |said, told| {
        let [slow, fast] = rates(said);
        fast > 0.0 && slow < 0.0 && lasts(said, told[0], told[1]) && said.rate(told[2], -slow)
    }),
    Claim("formal substitution: ξ in both corners of Eq. 21, which no bath has", |_, _| true),
    Claim("closed form", |_, _| true),
];

fn signed_told(said: &Said, values: [f64; 2], texts: [&str; 2]) -> bool {
    let signs = texts.iter().all(|it| it.starts_with(['+', '−']) || *it == "0");
    let plain = texts.map(|it| it.trim_start_matches('+'));
    let error = modes(said).1;
    let told = |order: [usize; 2]| {
        (0..2).all(|k| tells_within(plain[k], values[order[k]], said.size(), error))
    };
    signs && (told([0, 1]) || told([1, 0]))
}
