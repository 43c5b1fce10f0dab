//! Claims on phase locking: how firmly, at which angle, over which window.

use super::modes::{apart_told, degrees_told, xi_told};
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

/// "locked 143° apart", "partly locked in phase (magnitude 0.6)", "not locked".
fn locked_told(said: &Said, text: &str) -> bool {
    let PhaseLocking { magnitude, angle, .. } = locking(said);
    let limit = said.options.locking.method == Method::Limit;
    let text = text.to_lowercase();
    if text == "not locked" {
        return magnitude < 0.1 + ERROR;
    }
    let (text, size) = match text.strip_suffix(')').and_then(|it| it.split_once(" (magnitude ")) {
        Some((text, size)) => (text.to_owned(), Some(size.to_owned())),
        None => (text, None),
    };
    let whole = if limit { 1.0 - 1e-8 } else { 0.99 - ERROR };
    let (partly, angle_told) =
        match (text.strip_prefix("partly locked "), text.strip_prefix("locked ")) {
            (Some(angle), _) => (true, angle),
            (None, Some(angle)) => (false, angle),
            (None, None) => return false,
        };
    let firm = if partly { magnitude < whole + 2.0 * ERROR } else { magnitude >= whole };
    let sized =
        size.map_or(magnitude >= 0.9995 - ERROR, |it| tells_within(&it, magnitude, 1.0, ERROR));
    // Of a mean that is known but for its error the angle is too.
    let slack = if limit { 0.0 } else { (ERROR / magnitude).to_degrees() };
    let Some(angle) = angle else { return false };
    let angles = [-slack, 0.0, slack].map(|it| (angle.abs() + it.to_radians()).abs());
    firm && sized && angles.iter().any(|it| apart_told(angle_told, *it))
}

fn value_told(said: &Said, text: &str) -> bool {
    let error = if said.options.locking.method == Method::Limit { 1e-9 } else { ERROR };
    tells_within(text, locking(said).value, 1.0, error)
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
    Claim("{}: PLV = ⟨cos(φ₁ − φ₂)⟩ = {} (long-time limit)", |said, told| {
        said.options.locking.method == Method::Limit
            && locked_told(said, told[0])
            && value_told(said, told[1])
    }),
    Claim("{}: PLV = ⟨cos(φ₁ − φ₂)⟩ = {} (average over t = {} to {})", |said, told| {
        said.options.locking.method != Method::Limit
            && locked_told(said, told[0])
            && value_told(said, told[1])
            && window_told(said, told[2], told[3])
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
    Claim(
        "At {} the pair is {}, {} the locking tongue: PLV = ⟨cos(φ₁ − φ₂)⟩ = {}",
        |said, told| {
            let p = &said.params;
            let (delta, edge) = ((p.omega1 - p.omega2).abs(), p.xi.abs() * gamma12(p));
            let side = match told[2] {
                "on the edge of" => (delta - edge).abs() <= 1e-11 * delta,
                "inside" => delta < edge,
                "outside" => delta > edge,
                _ => false,
            };
            p.g == 0.0
                && side
                && place_told(said, told[0])
                && locked_told(said, told[1])
                && value_told(said, told[3])
        },
    ),
    Claim("At {} the pair is {}: PLV = ⟨cos(φ₁ − φ₂)⟩ = {}", |said, told| {
        place_told(said, told[0]) && locked_told(said, told[1]) && value_told(said, told[2])
    }),
    Claim("long-time mean of |PLV|: {}", |said, told| pairs_told(said, told[0], Method::Limit)),
    Claim("long-time mean of |PLV| over all pairs: {}", |said, told| {
        pairs_told(said, told[0], Method::Limit)
    }),
    Claim("window mean of |PLV|{}: {}", |_, _| true),
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

fn pairs_told(said: &Said, text: &str, method: Method) -> bool {
    let (Some(network), FigureData::Map(_)) = (said.network, said.data) else { return false };
    let matrix = network_locking(network, &PhaseLockingOptions::new(method)).expect("a matrix");
    let n = network.nodes();
    let pairs = (0..n).flat_map(|i| (0..i).map(move |j| (i, j)));
    let sizes: Vec<f64> = pairs.map(|(i, j)| matrix[(i, j)].abs()).collect();
    let mean = sizes.iter().sum::<f64>() / sizes.len() as f64;
    said.kind == Kind::PlvMatrix && tells_within(text, mean, 1.0, 1e-9)
}
