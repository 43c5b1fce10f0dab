//! The measures of a state against time.

use super::law::Law;
use super::state_information::StateInformation;
use crate::analysis::grid::check_points;
use crate::analysis::start::Start;
use crate::analysis::steps::linspace;
use crate::error::Error;
use crate::physics::{ExactFlow, Pair, MAX_TIME};

/// One row of measures for each time.
#[derive(Clone, Debug, PartialEq)]
pub struct InformationInTime {
    /// Times, in 1/ω₁.
    pub t: Vec<f64>,
    /// The measures at these times.
    pub states: Vec<StateInformation>,
}

/// The measures at `points` equally spaced times from 0 to `duration`, both included, whether or not there is a steady state;
/// the law alone, so a
/// seed of the start makes no difference.
///
/// # Errors
/// As [`Start::check`]; `OutOfRange`, `NotFinite` or `TooMany` for the duration or the number of points; `Overflow` where a variance
/// exceeds 1e20, as it does in the end if the pair is unstable.
pub fn information_in_time(
    pair: &Pair,
    start: &Start,
    duration: f64,
    points: usize,
) -> Result<InformationInTime, Error> {
    let t = times(start, duration, points)?;
    let states = each(pair, start, &t).collect::<Result<_, _>>()?;
    Ok(InformationInTime { t, states })
}

/// The same, of an unstable pair as far as its variances can be followed: then there are fewer states than times.
///
/// # Errors
/// As [`information_in_time`], but for `Overflow`.
pub fn information_while_finite(
    pair: &Pair,
    start: &Start,
    duration: f64,
    points: usize,
) -> Result<InformationInTime, Error> {
    let t = times(start, duration, points)?;
    let states = each(pair, start, &t).map_while(Result::ok).collect();
    Ok(InformationInTime { t, states })
}

/// Checks what is asked for, and gives the times.
fn times(start: &Start, duration: f64, points: usize) -> Result<Vec<f64>, Error> {
    start.check()?;
    check_points(points)?;
    Error::check_range("duration", duration, 0.0, MAX_TIME)?;
    Ok(linspace(0.0, duration, points))
}

/// The measures at equally spaced times from 0 on.
fn each<'a>(
    pair: &Pair,
    start: &Start,
    t: &'a [f64],
) -> impl Iterator<Item = Result<StateInformation, Error>> + 'a {
    let law = Law::new(*pair, [start.a1, start.a2], &start.covariance, &start.anomalous);
    let step = ExactFlow::new(pair, t.get(1).copied().unwrap_or(0.0));
    let mut flow = ExactFlow::STILL;
    t.iter().map(move |time| {
        let found = law.information_after(&flow, *time);
        flow = flow.then(&step);
        found
    })
}
