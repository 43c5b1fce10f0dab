//! What is said of a prepared state: what a measure is at an instant, what has entangled it, and what is left in the end.

use crate::analysis::{
    entanglement_for_ever, information_in_time, kept_variances, Axis, Start, StateInformation,
};
use crate::error::Error;
use crate::figures::format_short;
use crate::panels::axes::labelled;
use crate::panels::options::Measure;
use crate::panels::words::{beside, never_decays, opened, refused};
use crate::physics::{require_stable, Pair};

/// A measure below this is rounding: it is a logarithm of numbers near 1.
const NATS: f64 = 1.0;
/// Measures along an axis that differ by less are drawn as one, and called so.
const ALIKE: f64 = 1e-6;

/// The state of a start after a time.
#[inline(never)]
pub fn state_after(pair: &Pair, start: &Start, time: f64) -> Result<StateInformation, Error> {
    let scan = information_in_time(pair, start, time, 2)?;
    let nothing = || Error::Internal { reason: "a scan of two times has no last one".to_owned() };
    scan.states.last().copied().ok_or_else(nothing)
}

/// The measure at that time; of the entanglement also what has made it and what becomes of it.
pub fn at_time(measure: Measure, pair: &Pair, start: &Start, time: f64) -> Result<String, Error> {
    let now = match state_after(pair, start, time) {
        Ok(now) => now,
        Err(Error::Overflow { .. }) => return Ok(grown(pair, time)),
        Err(error) => return Err(error),
    };
    let value = beside(measure.of(&now), NATS);
    if measure != Measure::LogNegativity {
        let unit = if measure.unit() == "1" { "" } else { " nats" };
        let (t, name, value) = (format_short(time), measure.in_words(), format_short(value));
        return Ok(format!("At t = {t} the {name} is {value}{unit}."));
    }
    let at_start = beside(state_after(pair, start, 0.0)?.log_negativity, NATS);
    let first = match value {
        0.0 => format!("At t = {} the oscillators are not entangled: Eɴ = 0.", format_short(time)),
        value => {
            format!(
                "At t = {} the oscillators are entangled: Eɴ = {}.",
                format_short(time),
                format_short(value)
            )
        }
    };
    Ok(format!("{first}{}{}", cause(pair, at_start, value), end(pair, start)?))
}

/// What has entangled them.
fn cause(pair: &Pair, at_start: f64, now: f64) -> String {
    let p = pair.params();
    if at_start > 0.0 {
        return format!(" They began with Eɴ = {}.", format_short(at_start));
    }
    if now == 0.0 {
        return String::new();
    }
    match (p.g == 0.0, p.xi == 0.0) {
        (true, _) => " Without coupling it is the shared noise that has entangled them.",
        (false, true) => " With independent noise it is the coupling that has entangled them.",
        (false, false) => " Coupling and shared noise both act on them.",
    }
    .to_owned()
}

/// What is left in the end.
fn end(pair: &Pair, start: &Start) -> Result<String, Error> {
    let Err(error) = require_stable(pair) else {
        return Ok(" In the steady state Eɴ = 0.".to_owned());
    };
    if !never_decays(pair, &error) {
        return Ok(format!(" {}", opened("", &refused(pair, &error))));
    }
    Ok(match beside(entanglement_for_ever(pair, start)?, NATS) {
        0.0 => " Eɴ → 0, though one mode never decays.".to_owned(),
        kept => format!(" Eɴ → {} for ever: one mode never decays.", format_short(kept)),
    })
}

/// Of a state that has grown beyond the range in which it can be told.
fn grown(pair: &Pair, time: f64) -> String {
    let why = match require_stable(pair) {
        Err(error) => format!(" {}", opened("", &refused(pair, &error))),
        Ok(()) => String::new(),
    };
    format!("At t = {} the quanta have grown beyond what can be computed.{why}", format_short(time))
}

/// Where along an axis a measure is largest at that time: a sentence.
pub fn along_words(measure: Measure, axis: Axis, time: f64, x: &[f64], values: &[f64]) -> String {
    let (mut least, mut most, mut place) = (f64::INFINITY, f64::NEG_INFINITY, 0.0);
    for (x, value) in x.iter().zip(values).filter(|(_, value)| value.is_finite()) {
        least = least.min(*value);
        if *value > most {
            (most, place) = (*value, *x);
        }
    }
    let (t, symbol) = (format_short(time), measure.symbol());
    if most < least {
        return format!(
            "At t = {t} the quanta have grown beyond what can be computed all along this axis."
        );
    }
    let told = format_short(beside(most, NATS));
    if most - least < ALIKE {
        return format!("At t = {t} {symbol} is {told} all along this axis.");
    }
    format!("At t = {t} {symbol} is largest, {told}, at {}.", labelled(axis, place))
}

/// E_N for t → ∞: none in a unique steady state, what a mode that never decays keeps, NaN where something grows.
///
/// # Errors
/// As [`Start::check`].
pub fn in_the_end(pair: &Pair, start: &Start) -> Result<f64, Error> {
    match require_stable(pair) {
        Ok(()) => Ok(0.0),
        Err(error) if never_decays(pair, &error) => entanglement_for_ever(pair, start),
        Err(_) => Ok(f64::NAN),
    }
}

/// Whether an entanglement is more than rounding.
pub fn is_left(value: f64) -> bool {
    beside(value, NATS) > 0.0
}

/// What of the start stays for ever: along the axis, and of the present pair.
///
/// # Errors
/// As [`Start::check`].
pub fn what_stays(
    pair: &Pair,
    start: &Start,
    axis: Axis,
    x: &[f64],
    limit: &[f64],
) -> Result<String, Error> {
    let mut places = String::new();
    let mut kept = 0;
    for (x, _) in x.iter().zip(limit).filter(|(_, value)| is_left(**value)) {
        kept += 1;
        if kept > 1 {
            places += " and ";
        }
        places += &labelled(axis, *x);
    }
    let along = match kept {
        0 if limit.iter().any(|it| it.is_nan()) => {
            " For t → ∞ it is 0 where there is a steady state.".to_owned()
        }
        0 => " For t → ∞ it is 0 everywhere.".to_owned(),
        all if all == x.len() => " For t → ∞ some of it stays everywhere.".to_owned(),
        1 | 2 => format!(" For t → ∞ it stays at {places} alone."),
        _ => " For t → ∞ it stays where there is a dot.".to_owned(),
    };
    let present = match require_stable(pair) {
        Err(error) if never_decays(pair, &error) => {
            let [least, most] = kept_variances(pair, start)?;
            format!(
                " Here one mode never decays: for ever it keeps the variances {} and {} that it has of the start (vacuum: 0.5).",
                format_short(least),
                format_short(most)
            )
        }
        Ok(()) => " Here both modes decay, and nothing of the start stays.".to_owned(),
        Err(_) => String::new(),
    };
    Ok(along + &present)
}
