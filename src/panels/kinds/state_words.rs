//! What is said of a prepared state: what a measure is at an instant, what has entangled it, and what is left in the end.

use crate::analysis::{entanglement_for_ever, information_in_time, Start, StateInformation};
use crate::error::Error;
use crate::figures::short;
use crate::panels::options::Measure;
use crate::panels::words::{beside, never_decays, opened, refused};
use crate::physics::{require_stable, Pair};

/// A measure below this is rounding: it is a logarithm of numbers near 1.
const NATS: f64 = 1.0;

/// The state of a start after a time.
fn state_after(pair: &Pair, start: &Start, time: f64) -> Result<StateInformation, Error> {
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
        let (t, name, value) = (short(time), measure.in_words(), short(value));
        return Ok(format!("At t = {t} the {name} is {value}{unit}."));
    }
    let at_start = beside(state_after(pair, start, 0.0)?.log_negativity, NATS);
    let first = match value {
        0.0 => format!("At t = {} the oscillators are not entangled: Eɴ = 0.", short(time)),
        value => {
            format!("At t = {} the oscillators are entangled: Eɴ = {}.", short(time), short(value))
        }
    };
    Ok(format!("{first}{}{}", cause(pair, at_start, value), end(pair, start)?))
}

/// What has entangled them.
fn cause(pair: &Pair, at_start: f64, now: f64) -> String {
    let p = pair.params();
    if at_start > 0.0 {
        return format!(" They began with Eɴ = {}.", short(at_start));
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
        kept => format!(" Eɴ → {} for ever: one mode never decays.", short(kept)),
    })
}

/// Of a state that has grown beyond the range in which it can be told.
fn grown(pair: &Pair, time: f64) -> String {
    let why = match require_stable(pair) {
        Err(error) => format!(" {}", opened("", &refused(pair, &error))),
        Ok(()) => String::new(),
    };
    format!("At t = {} the quanta have grown beyond what can be computed.{why}", short(time))
}
