//! Claims on prepared states, re-derived from the eigenvalues of a partially transposed covariance in plain numbers.

use super::modes::xi_told;
use super::numbers::{number, tells, tells_within};
use super::said::{Claim, Said};
use crate::support::gaussian::sigma;
use nalgebra::Matrix4;
use odd_sympathy::analysis::{
    prepared_start, steady_state, Equations, Preparation, Simulation, Start, StateInformation,
};
use odd_sympathy::panels::FigureData;
use odd_sympathy::physics::{
    anomalous_at, covariance_at, eigenvalues, is_passive, require_stable, Pair, Params,
};

/// E_N with the error that plain numbers leave; none where the state has left the range in which they can tell it.
pub fn entanglement(pair: &Pair, start: &Start, t: f64) -> Option<(f64, f64)> {
    let theta = covariance_at(pair, &start.covariance, t).ok()?;
    let sigma = sigma(&theta, &anomalous_at(pair, &start.anomalous, t));
    let size = sigma.norm();
    // An iteration for eigenvalues would not end for what is not finite.
    if !size.is_finite() || size > 1e6 {
        return None;
    }
    let least = least_of_transposed(&sigma);
    // Rounding of variances, beside which a squeezed one is small; of a time, by which a phase turns; and its root
    // where both symplectic eigenvalues agree.
    let error = 1e-14 * size * size * (1.0 + t) / least.max(1e-6) + 1e-7;
    (error < 1e-2).then(|| ((-(2.0 * least).ln()).max(0.0), error))
}

/// ν̃₋ of the partial transpose, from Δ̃ = det σ_A + det σ_B − 2 det σ_AB and det σ.
fn least_of_transposed(sigma: &Matrix4<f64>) -> f64 {
    let block = |i: usize, j: usize| {
        sigma[(i, j)] * sigma[(i + 1, j + 1)] - sigma[(i, j + 1)] * sigma[(i + 1, j)]
    };
    let delta = block(0, 0) + block(2, 2) - 2.0 * block(0, 2);
    let det = sigma.determinant().max(0.0);
    let root = (delta * delta - 4.0 * det).max(0.0).sqrt();
    (2.0 * det / (delta + root)).sqrt()
}

pub fn start(said: &Said) -> Start {
    let [a1, a2] = said.options.start;
    prepared_start(&Preparation { a1, a2, ..said.options.prepared }).expect("a start")
}

/// Where the play head is: at the end where there is none.
pub fn now(said: &Said) -> f64 {
    said.options.head.unwrap_or(said.options.duration)
}

/// Whether a text tells the entanglement at a time, 0 for what is below its error.
pub fn entangled_by(pair: &Pair, start: &Start, t: f64, text: &str) -> bool {
    let Some(told) = number(text) else { return false };
    match entanglement(pair, start, t) {
        None => true,
        Some((value, error)) if told == 0.0 => value <= error,
        Some((value, error)) => {
            tells_within(text, value, 0.0, error) || (value <= error && told <= error)
        }
    }
}

fn told_now(said: &Said, t: &str, text: &str) -> bool {
    tells(t, now(said), 0.0) && entangled_by(&said.pair, &start(said), now(said), text)
}

fn separate_at_first(said: &Said) -> bool {
    said.options.prepared.two_mode_squeezing.r == 0.0
}

/// By a simulation that goes there in one step.
fn state_now(said: &Said) -> Option<StateInformation> {
    let mut simulation = Simulation::new(said.pair, &start(said)).ok()?;
    simulation.step(now(said)).ok()?;
    simulation.information().ok()
}

/// One mode that nothing drives neither decays nor grows.
pub fn one_mode_stays(said: &Said, pair: &Pair) -> bool {
    let rate = eigenvalues(pair)[0].re.abs();
    require_stable(pair).is_err() && rate <= 2e-14 * said.size() && is_passive(pair)
}

/// Half as long as what was asked, when the other mode has died away, too.
fn for_ever(said: &Said, text: &str) -> bool {
    let rate = -eigenvalues(&said.pair)[1].re;
    one_mode_stays(said, &said.pair) && entangled_by(&said.pair, &start(said), 20.0 / rate, text)
}

/// "ξ = 0.9, n̄ = 0.1" or "ξ = 0.9, n̄₁ = 0.1, n̄₂ = 0.2".
fn place_told(said: &Said, text: &str) -> bool {
    let p = &said.params;
    let mut parts = text.split(", ");
    let xi = parts.next().and_then(|it| it.strip_prefix("ξ = "));
    let warm: Vec<&str> = parts.collect();
    let is = |text: &str, symbol: &str, value: f64| {
        text.strip_prefix(symbol)
            .is_some_and(|it| tells(it, value, 0.0) || value == 0.0 && it == "0")
    };
    xi.is_some_and(|it| xi_told(p, it))
        && match warm[..] {
            [both] => p.nbar1 == p.nbar2 && is(both, "n̄ = ", p.nbar1),
            [one, other] => is(one, "n̄₁ = ", p.nbar1) && is(other, "n̄₂ = ", p.nbar2),
            _ => false,
        }
}

/// Whether E_N exceeds 10⁻³ then, and not but for the error of plain numbers.
fn exceeds(said: &Said, t: f64) -> Option<bool> {
    let (value, error) = entanglement(&said.pair, &start(said), t)?;
    ((value - 1e-3).abs() > error).then_some(value > 1e-3)
}

fn never_after(said: &Said, from: f64) -> bool {
    (0..=160)
        .map(|k| said.options.duration * f64::from(k) / 160.0)
        .all(|t| t <= from || exceeds(said, t) != Some(true))
}

/// Of a point of the map.
fn map_value(said: &Said, xi: f64, t: f64, text: &str) -> bool {
    let pair = Pair::new(Params { xi, ..said.params }).expect("a pair");
    entangled_by(&pair, &start(said), t, text)
}

/// "0.95 at ξ = 1 and t = 20": the largest of what the map holds.
fn largest_told(said: &Said, told: &[&str]) -> bool {
    let FigureData::Map(map) = said.data else { return false };
    let (columns, most) = (map.x.len(), map.values.iter().copied().filter(|it| it.is_finite()));
    let most = most.fold(0.0, f64::max);
    let places = (0..map.values.len()).filter(|k| map.values[*k] == most);
    let mut places = places.map(|k| (map.x[k % columns], map.y[k / columns]));
    tells(told[0], most, 0.0)
        && places.any(|(xi, t)| {
            let at = |text: &str, value: f64| {
                if value == 0.0 {
                    text == "0"
                } else {
                    tells(text, value, 0.0)
                }
            };
            at(told[1], xi) && at(told[2], t) && map_value(said, xi, t, told[0])
        })
}

pub const CLAIMS: &[Claim] = &[
    Claim("At t = {} the quanta have grown beyond what can be computed", |said, told| {
        tells(told[0], now(said), 0.0) && state_now(said).is_none()
    }),
    Claim("At t = {} the oscillators are not entangled: Eɴ = {}", |said, told| {
        told[1] == "0" && told_now(said, told[0], told[1])
    }),
    Claim("At t = {} the oscillators are entangled: Eɴ = {}", |said, told| {
        told[1] != "0" && told_now(said, told[0], told[1])
    }),
    Claim("At t = {} the {} is {}", |said, told| {
        let measures = ["mutual information I₂", "discord D₂, measured on oscillator 2,"];
        let value = state_now(said).map(|it| [it.mutual_information, it.discord]);
        let nats = told[2].strip_suffix(" nats").unwrap_or_default();
        let told_of = |k: usize| {
            value.is_none_or(|it| tells_within(nats, it[k], 1.0, 1e-11) || nats == "0" && it[k] < 1e-11)
        };
        measures.iter().position(|it| *it == told[1]).is_some_and(told_of) && tells(told[0], now(said), 0.0)
    }),
    Claim("They began with Eɴ = {}", |said, told| {
        !separate_at_first(said) && entangled_by(&said.pair, &start(said), 0.0, told[0])
    }),
    Claim("Without coupling it is the shared noise that has entangled them", |said, _| {
        said.params.g == 0.0 && said.params.xi != 0.0 && separate_at_first(said)
    }),
    Claim("With independent noise it is the coupling that has entangled them", |said, _| {
        said.params.g != 0.0 && said.params.xi == 0.0 && separate_at_first(said)
    }),
    Claim("Coupling and shared noise both act on them", |said, _| {
        said.params.g != 0.0 && said.params.xi != 0.0
    }),
    Claim("In the steady state Eɴ = 0", |said, _| {
        let report = steady_state(&said.pair, Equations::MasterEquation);
        report.is_ok_and(|it| it.information.log_negativity == 0.0)
    }),
    Claim("Eɴ → {} for ever: one mode never decays", |said, told| {
        told[0] != "0" && for_ever(said, told[0])
    }),
    Claim("Eɴ → 0, though one mode never decays", |said, _| for_ever(said, "0")),
    Claim("Of all points of the map Eɴ is largest, {}, at ξ = {} and t = {}", largest_told),
    Claim("No point of the map is entangled", |said, _| {
        let FigureData::Map(map) = said.data else { return false };
        map.y.iter().all(|t| map.x.iter().all(|xi| map_value(said, *xi, *t, "0")))
    }),
    Claim("At {} Eɴ exceeds 0.001 at none of 161 times up to t = {}", |said, told| {
        place_told(said, told[0]) && tells(told[1], said.options.duration, 0.0) && never_after(said, -1.0)
    }),
    Claim("At {} Eɴ still exceeds 0.001 at t = {}", |said, told| {
        let end = said.options.duration;
        place_told(said, told[0]) && tells(told[1], end, 0.0) && exceeds(said, end) != Some(false)
    }),
    Claim("At {} Eɴ falls below 0.001 at t = {} and exceeds it at no later one of 161 times up to t = {}", |said, told| {
        let (end, Some(t)) = (said.options.duration, number(told[1])) else { return false };
        // It is told to three digits, lies between two of the times, and strong coupling takes it up and down before.
        let step = end / 160.0 + 0.006 * t;
        let before = |k: usize| (t + 0.006 * t - 2.0 * step * k as f64 / 400.0).max(0.0);
        place_told(said, told[0]) && tells(told[2], end, 0.0) && never_after(said, t + step)
            && (0..=400).any(|k| exceeds(said, before(k)) != Some(false))
    }),
    Claim("Exact second moments at every point", |_, _| true),
    Claim("Looked for at 161 times up to t = {}, then between two of them", |said, told| {
        tells(told[0], said.options.duration, 0.0)
    }),
];
