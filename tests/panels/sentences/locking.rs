//! Claims on phase locking: how firmly, at which angle, over which window.

use super::modes::{apart_told, comes_to_stand, degrees_told, signed_angle_told, xi_told};
use super::numbers::{number, tells, tells_within};
use super::said::{Claim, Said};
use crate::support::gamma12;
use odd_sympathy::analysis::{
    network_locking, phase_locking, Method, PhaseLocking, PhaseLockingOptions,
};
use odd_sympathy::panels::{FigureData, Kind};

/// A sentence needs no more than three digits of a mean.
const ERROR: f64 = 2e-4;

fn locking(said: &Said) -> PhaseLocking {
    let asked = match said.options.locking.method {
        Method::Limit => PhaseLockingOptions::new(Method::Limit),
        // A sampled value is told without its noise.
        Method::Ensemble | Method::MonteCarlo => PhaseLockingOptions {
            method: Method::Ensemble,
            tolerance: 1e-5,
            ..said.options.locking
        },
    };
    phase_locking(&said.pair, &asked).expect("phase locking")
}

/// "locked 143° apart (φ₁ − φ₂ = −143°, magnitude 0.995)", "not locked: the angle drifts, …", "not yet locked in this window, …".
pub fn locked_told(said: &Said, text: &str) -> bool {
    let PhaseLocking { magnitude, angle, .. } = locking(said);
    let error = if said.options.locking.method == Method::Limit { 1e-9 } else { ERROR };
    let stands = comes_to_stand(said);
    let text = text.to_lowercase();
    if text == "not locked" {
        return !stands && magnitude < 0.1 + error;
    }
    if text == "not yet locked in this window" {
        return stands && magnitude <= 2.0 * error;
    }
    let (words, besides): (&str, Vec<&str>) =
        match text.strip_suffix(')').and_then(|it| it.split_once(" (")) {
            Some((words, besides)) => (words, besides.split(", ").collect()),
            None => (text.as_str(), Vec::new()),
        };
    let Some(angle) = angle else { return false };
    // Of a mean that is known but for its error the angle is too.
    let slack = if error > 1e-6 { error / magnitude } else { 0.0 };
    let near = |told: &dyn Fn(f64) -> bool| [-slack, 0.0, slack].iter().any(|it| told(angle + it));
    let size =
        |it: &str| it.strip_prefix("magnitude ").map(|it| tells_within(it, magnitude, 1.0, error));
    let sized = besides.iter().find_map(|it| size(it));
    let sign = besides.iter().find(|it| it.starts_with("φ₁"));
    let signed = sign.is_none_or(|it| near(&|angle| signed_angle_told(it, angle)));
    if let Some(slowest) = words.strip_prefix("not locked: the angle drifts, slowest near ") {
        return !stands && sized == Some(true) && near(&|angle| degrees_told(slowest, angle));
    }
    if let Some(at) = words.strip_prefix("not yet locked in this window, ") {
        let at = at.strip_suffix(" on average").unwrap_or_default();
        let early = magnitude < 0.99 + error && said.options.locking.method != Method::Limit;
        return stands
            && early
            && sized == Some(true)
            && signed
            && near(&|angle| apart_told(at, angle));
    }
    let Some(at) = words.strip_prefix("locked ") else { return false };
    let firm = magnitude >= 0.99 - error && sized.unwrap_or(magnitude >= 0.9995 - error);
    // With a complex correlation the sign of an angle is told.
    let told = said.pair.is_real() || !at.ends_with("apart") || sign.is_some();
    stands && firm && told && signed && near(&|angle| apart_told(at, angle))
}

fn value_told(said: &Said, text: &str) -> bool {
    let error = if said.options.locking.method == Method::Limit { 1.1e-7 } else { ERROR };
    let value = locking(said).value;
    tells_within(text, value, 1.0, error) && (text == "0" || value.abs() > 0.4 * error)
}

fn window_told(said: &Said, from: &str, to: &str) -> bool {
    let asked = &said.options.locking;
    let start = asked.start.unwrap_or(20.0 / said.params.gamma);
    tells(from, start, 0.0) && tells(to, start + asked.duration, 0.0)
}

/// |ξ| over the threshold |δ|/γ₁₂ of an uncoupled pair.
fn over_threshold(said: &Said) -> (f64, f64) {
    let p = &said.params;
    let threshold = (p.omega1 - p.omega2).abs() / gamma12(p);
    (p.xi.abs() / threshold, threshold)
}

pub const CLAIMS: &[Claim] = &[
    Claim("PLV = ⟨cos(φ₁ − φ₂)⟩ = {} (long-time limit)", |said, told| {
        said.options.locking.method == Method::Limit && value_told(said, told[0])
    }),
    Claim("PLV = ⟨cos(φ₁ − φ₂)⟩ = {} (average over t = {} to {})", |said, told| {
        said.options.locking.method != Method::Limit
            && value_told(said, told[0])
            && window_told(said, told[1], told[2])
    }),
    Claim("|ξ| is at the threshold {}", |said, told| {
        let (ratio, threshold) = over_threshold(said);
        said.params.g == 0.0 && (ratio - 1.0).abs() < 1e-11 && tells(told[0], threshold, 0.0)
    }),
    Claim("|ξ| is {} times the threshold {}", |said, told| {
        let (ratio, threshold) = over_threshold(said);
        said.params.g == 0.0
            && told[0] != "0"
            && told[0] != "1"
            && tells(told[0], ratio, 0.0)
            && tells(told[1], threshold, 0.0)
    }),
    Claim("It is {} the locking tongue", |said, told| {
        let p = &said.params;
        let (delta, edge) = ((p.omega1 - p.omega2).abs(), p.xi.abs() * gamma12(p));
        let side = match told[0] {
            "on the edge of" => (delta - edge).abs() <= 1e-11 * delta,
            "inside" => delta < edge,
            "outside" => delta > edge,
            _ => false,
        };
        p.g == 0.0 && side
    }),
    Claim("At {} the pair is {}", |said, told| {
        place_told(said, told[0]) && locked_told(said, told[1])
    }),
    Claim("PLV = ⟨cos(φ₁ − φ₂)⟩ = {}", |said, told| value_told(said, told[0])),
    Claim("long-time mean of ⟨cos(φ₀ − φ₁)⟩: {}", |said, told| {
        pairs_told(said, told[0])
    }),
    Claim("long-time mean of |⟨cos(φᵢ − φⱼ)⟩| over all pairs: {}", |said, told| {
        pairs_told(said, told[0])
    }),
    Claim("long-time limit in closed form", |said, _| {
        said.options.locking.method == Method::Limit || said.options.with_limit
    }),
    Claim(
        "long-time limit: where both modes decay alike, the average over one period by quadrature",
        |_, _| true,
    ),
    Claim("elsewhere in closed form", |_, _| true),
    Claim("long-time limit: the least damped modes of each node decide", |_, _| true),
    Claim(
        "where several share a rate, the average over starting phases at equal amplitudes",
        |_, _| true,
    ),
    Claim("averaged over all starting phases by quadrature, not sampling", |said, _| {
        said.options.locking.method == Method::Ensemble
    }),
    Claim("Monte Carlo: {} random starting phases, seed {}, {} time steps", |said, told| {
        let asked = &said.options.locking;
        told[0] == asked.samples.to_string()
            && told[1] == asked.seed.to_string()
            && told[2] == asked.steps.to_string()
    }),
    Claim("Window t = {}–{}", |said, told| {
        // Of a family each γ has a window of its own, and the line says 20/γ.
        window_told(said, told[0], told[1])
    }),
    Claim("Window from t = 20/γ, {} long", |said, told| {
        tells(told[0], said.options.locking.duration, 0.0)
    }),
    Claim("locked {}", |said, told| locked_told(said, &format!("locked {}", told[0]))),
    Claim("not locked", |said, _| locked_told(said, "not locked")),
    Claim("not yet locked in this window", |said, _| {
        locked_told(said, "not yet locked in this window")
    }),
    Claim("not locked: {}", |said, told| locked_told(said, &format!("not locked: {}", told[0]))),
    Claim("not yet locked in this window, {}", |said, told| {
        locked_told(said, &format!("not yet locked in this window, {}", told[0]))
    }),
    Claim("error at most {}", |_, told| number(told[0]).is_some_and(|it| it > 0.0)),
    Claim("standard error at most {}", |_, told| number(told[0]).is_some_and(|it| it >= 0.0)),
];

/// "ξ = 0.6 at 54°, δ = −0.2".
fn place_told(said: &Said, text: &str) -> bool {
    let Some((xi, other)) = text.split_once(", ") else { return false };
    let Some((symbol, value)) = other.split_once(" = ") else { return false };
    let p = &said.params;
    let along_phase = symbol == "arg ξ";
    let xi = xi.strip_prefix("ξ = ").unwrap_or_default();
    let place = match symbol {
        "δ" => tells(value, p.omega1 - p.omega2, 1.0),
        "g" => tells(value, p.g, 0.0),
        "γ" => tells(value, p.gamma, 0.0),
        "n̄₁" => tells(value, p.nbar1, 0.0),
        "n̄₂" => tells(value, p.nbar2, 0.0),
        "arg ξ" => degrees_told(value, p.xi_phase),
        _ => false,
    };
    place && if along_phase { tells(xi, p.xi, 0.0) } else { xi_told(p, xi) }
}

fn pairs_told(said: &Said, text: &str) -> bool {
    let (Some(network), FigureData::Map(_)) = (said.network, said.data) else { return false };
    let matrix =
        network_locking(network, &PhaseLockingOptions::new(Method::Limit)).expect("a matrix");
    let n = network.nodes();
    let pairs = (0..n).flat_map(|i| (0..i).map(move |j| (i, j)));
    let values: Vec<f64> = pairs.map(|(i, j)| matrix[(i, j)]).collect();
    let mean = if n == 2 {
        values[0]
    } else {
        values.iter().map(|it| it.abs()).sum::<f64>() / values.len() as f64
    };
    // To three decimals.
    said.kind == Kind::PlvMatrix && number(text).is_some_and(|it| (it - mean).abs() <= 0.500001e-3)
}
