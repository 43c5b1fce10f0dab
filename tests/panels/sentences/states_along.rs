//! Claims on prepared states along an axis.

use super::modes::degrees_told;
use super::numbers::{tells, tells_within};
use super::said::{Claim, Said};
use super::states::{entangled_by, entanglement, now, one_mode_stays, start};
use crate::support::gaussian::sigma;
use odd_sympathy::analysis::{Axis, Simulation};
use odd_sympathy::panels::{ComparedData, FigureData, Measure};
use odd_sympathy::physics::{anomalous_at, covariance_at, eigenvalues, require_stable, Pair};

fn data<'a>(said: &'a Said) -> Option<&'a ComparedData> {
    match said.data {
        FigureData::Compared(data) => Some(data),
        _ => None,
    }
}

/// The points of the figure.
fn points(said: &Said) -> Vec<(f64, Pair)> {
    let axis = said.options.grid.axis;
    let at = |x: &f64| (*x, axis.pair_at(&said.params, *x).expect("a pair"));
    data(said).map_or(Vec::new(), |data| data.x.iter().map(at).collect())
}

/// "ξ = 1" or "arg ξ = 90°".
fn place_told(said: &Said, text: &str, x: f64) -> bool {
    let Some((_, value)) = text.rsplit_once(" = ") else { return false };
    match said.options.grid.axis {
        Axis::XiPhase => degrees_told(value, x),
        _ => tells(value, x, 0.0) || x == 0.0 && value == "0",
    }
}

/// Of a member of the figure at that place.
fn measure_told(said: &Said, pair: &Pair, text: &str) -> bool {
    let measure = said.options.measure.unwrap_or(Measure::LogNegativity);
    if measure == Measure::LogNegativity {
        return entangled_by(pair, &start(said), now(said), text);
    }
    let mut simulation = Simulation::new(*pair, &start(said)).expect("a simulation");
    if simulation.step(now(said)).is_err() {
        return false;
    }
    let state = simulation.information();
    state.is_ok_and(|it| {
        tells_within(text, measure.of(&it), 1.0, 1e-11) || text == "0" && measure.of(&it) < 1e-11
    })
}

fn largest_told(said: &Said, told: &[&str]) -> bool {
    let Some(curve) = data(said).and_then(|it| it.curves.first()) else { return false };
    let most = curve.values.iter().copied().filter(|it| it.is_finite()).fold(0.0, f64::max);
    let mut at = points(said).into_iter().zip(&curve.values).filter(|(_, value)| **value == most);
    tells(told[0], now(said), 0.0)
        && at.any(|((x, pair), _)| {
            place_told(said, told[3], x) && measure_told(said, &pair, told[2])
        })
}

/// Whether entanglement stays for ever; none where plain numbers cannot tell.
fn stays(said: &Said, pair: &Pair) -> Option<bool> {
    let rate = eigenvalues(pair)[0].re.abs();
    // So near to no decay at all the margin of stability and rounding decide.
    if rate > 1e-15 * said.size() && rate < 1e-5 * said.size() {
        return None;
    }
    if require_stable(pair).is_ok() || !one_mode_stays(said, pair) {
        return Some(false);
    }
    let (value, error) = entanglement(pair, &start(said), 20.0 / -eigenvalues(pair)[1].re)?;
    (value > error).then_some(true)
}

/// Whether it stays at the places that are named alone.
fn stays_alone(said: &Said, told: &[&str]) -> bool {
    let named = |x: f64| told.iter().any(|text| place_told(said, text, x));
    points(said).iter().all(|(x, pair)| stays(said, pair) != Some(!named(*x)))
}

fn stays_nowhere(said: &Said) -> bool {
    points(said).iter().all(|(_, pair)| stays(said, pair) != Some(true))
}

/// Eigenvalues of σ when the other mode has forgotten the start.
fn variances_told(said: &Said, told: &[&str]) -> bool {
    let (pair, start) = (&said.pair, start(said));
    let late = 20.0 / -eigenvalues(pair)[1].re;
    let Ok(theta) = covariance_at(pair, &start.covariance, late) else { return false };
    let all = sigma(&theta, &anomalous_at(pair, &start.anomalous, late)).symmetric_eigenvalues();
    let size = all.max();
    one_mode_stays(said, pair)
        && told.iter().all(|text| {
            all.iter().any(|it| tells_within(text, *it, 0.0, 1e-12 * size * (1.0 + late)))
        })
}

pub const CLAIMS: &[Claim] = &[
    Claim("At t = {} {} is {} all along this axis", |said, told| {
        let first = data(said).and_then(|it| it.curves.first());
        let values = first.map_or(&[][..], |it| &it.values).iter().filter(|it| it.is_finite());
        let ends = values.clone().copied().fold((f64::MAX, f64::MIN), |(least, most), it| {
            (least.min(it), most.max(it))
        });
        let mut told_of = points(said).into_iter().map(|(_, pair)| measure_told(said, &pair, told[2]));
        tells(told[0], now(said), 0.0) && ends.1 - ends.0 < 1e-6 && told_of.any(|it| it)
    }),
    Claim("At t = {} the quanta have grown beyond what can be computed all along this axis", |said, told| {
        let values = data(said).and_then(|it| it.curves.first()).map(|it| &it.values);
        tells(told[0], now(said), 0.0) && values.is_some_and(|it| it.iter().all(|it| it.is_nan()))
    }),
    Claim("At t = {} {} is largest, {}, at {}", largest_told),
    Claim("For t → ∞ it is 0 everywhere", |said, _| {
        stays_nowhere(said)
    }),
    Claim("For t → ∞ it is 0 where there is a steady state", |said, _| {
        stays_nowhere(said) && points(said).iter().any(|(_, pair)| require_stable(pair).is_err())
    }),
    Claim("For t → ∞ some of it stays everywhere", |said, _| {
        points(said).iter().all(|(_, pair)| stays(said, pair) != Some(false))
    }),
    Claim("For t → ∞ it stays at {} and {} alone", stays_alone),
    Claim("For t → ∞ it stays at {} alone", stays_alone),
    Claim("Here one mode never decays: for ever it keeps the variances {} and {} that it has of the start (vacuum: 0.5)", variances_told),
    Claim("Here both modes decay, and nothing of the start stays", |said, _| require_stable(&said.pair).is_ok()),
];
