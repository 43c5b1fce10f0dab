//! The entanglement of a prepared start: in time, for how long, and for ever.

use super::law::Law;
use crate::analysis::grid::check_points;
use crate::analysis::start::Start;
use crate::analysis::steps::linspace;
use crate::error::Error;
use crate::physics::{eigenvalues, ExactFlow, Pair, MAX_TIME};

/// Less than this logarithmic negativity is called gone: an experiment would not find it.
pub const LEAST_ENTANGLEMENT: f64 = 1e-3;
/// Times at which maps and sweeps look for a lifetime: dense enough that revivals of a weakly coupled pair are met.
pub const LIFETIME_TIMES: usize = 161;
/// Of an instant between two times so many halvings leave less than a millionth of their distance.
const HALVINGS: usize = 20;
/// Lifetimes of the mode that decays after which no digit of it is left: e^{−2·40} of its quanta.
const FORGOTTEN: f64 = 40.0;

/// Logarithmic negativity at `points` equally spaced times from 0 to `duration`, both included; NaN from where an unstable
/// pair has left the
/// range in which it can be told.
///
/// # Errors
/// As [`Start::check`]; `OutOfRange`, `NotFinite` or `TooMany` for the duration or the number of points.
#[inline(never)]
pub fn entanglement_in_time(
    pair: &Pair,
    start: &Start,
    duration: f64,
    points: usize,
) -> Result<Vec<f64>, Error> {
    let (law, step) = followed(pair, start, duration, points)?;
    let mut flow = ExactFlow::STILL;
    let mut found = Vec::with_capacity(points);
    for _ in 0..points {
        found.push(law.log_negativity_after(&flow).unwrap_or(f64::NAN));
        flow = flow.then(&step);
    }
    Ok(found)
}

/// The last instant until `duration` at which the logarithmic negativity exceeds [`LEAST_ENTANGLEMENT`], looked for at
/// `points` equally spaced times
/// and then between two of them; 0 where none of them is entangled so much, `duration` where the last one is.
///
/// # Errors
/// As [`entanglement_in_time`].
#[inline(never)]
pub fn entanglement_lifetime(
    pair: &Pair,
    start: &Start,
    duration: f64,
    points: usize,
) -> Result<f64, Error> {
    let (law, step) = followed(pair, start, duration, points)?;
    let exceeds =
        |flow: &ExactFlow| law.log_negativity_after(flow).is_some_and(|it| it > LEAST_ENTANGLEMENT);
    let times = linspace(0.0, duration, points);
    let mut flow = ExactFlow::STILL;
    let mut last = None;
    for k in 0..points {
        if exceeds(&flow) {
            last = Some((k, flow));
        }
        flow = flow.then(&step);
    }
    let Some((k, flow)) = last else { return Ok(0.0) };
    let (Some(from), Some(to)) = (times.get(k), times.get(k + 1)) else { return Ok(duration) };
    let (mut low, mut high) = (0.0, to - from);
    for _ in 0..HALVINGS {
        let middle = 0.5 * (low + high);
        if exceeds(&flow.then(&ExactFlow::new(pair, middle))) {
            low = middle;
        } else {
            high = middle;
        }
    }
    Ok(from + low)
}

/// What is left of the entanglement for ever where one mode never decays: the other one has forgotten the start. It stands
/// still, because what
/// the mode that is left still does is to turn both oscillators alike.
///
/// # Errors
/// As [`Start::check`].
#[inline(never)]
pub fn entanglement_for_ever(pair: &Pair, start: &Start) -> Result<f64, Error> {
    start.check()?;
    let rate = -eigenvalues(pair)[1].re;
    let time = if rate > 0.0 { (FORGOTTEN / rate).min(MAX_TIME) } else { MAX_TIME };
    let law = law_of(pair, start);
    Ok(law.log_negativity_after(&ExactFlow::new(pair, time)).unwrap_or(0.0))
}

/// Logarithmic negativity after that time; NaN where an unstable pair has left the range in which it can be told.
///
/// # Errors
/// As [`Start::check`]; `OutOfRange` or `NotFinite` for the time.
#[inline(never)]
pub fn entanglement_after(pair: &Pair, start: &Start, time: f64) -> Result<f64, Error> {
    start.check()?;
    Error::check_range("time", time, 0.0, MAX_TIME)?;
    let found = law_of(pair, start).log_negativity_after(&ExactFlow::new(pair, time));
    Ok(found.unwrap_or(f64::NAN))
}

fn law_of(pair: &Pair, start: &Start) -> Law {
    Law::new(*pair, [start.a1, start.a2], &start.covariance, &start.anomalous)
}

/// Checks what is asked for, and gives the law with the flow from one time to the next.
#[inline(never)]
fn followed(
    pair: &Pair,
    start: &Start,
    duration: f64,
    points: usize,
) -> Result<(Law, ExactFlow), Error> {
    start.check()?;
    check_points(points)?;
    Error::check_range("duration", duration, 0.0, MAX_TIME)?;
    Ok((law_of(pair, start), ExactFlow::new(pair, duration / (points - 1) as f64)))
}
