//! The phase locking of a figure in words: how it was computed, and the value at the present parameters.

use crate::analysis::{phase_locking, Method, PhaseLocking, PhaseLockingOptions, Window};
use crate::error::Error;
use crate::figures::format_short;
use crate::panels::options::{PanelOptions, Request};
use crate::panels::words::apart_from;
use crate::physics::Pair;

/// The sentence needs no more digits than it shows.
const SENTENCE_TOLERANCE: f64 = 1e-4;

/// The value at the present parameters, to the digits of a sentence. A sampled value is shown without its noise,
/// over the same window, and at once.
pub fn present_locking(
    pair: &Pair,
    options: &PanelOptions,
    method: Method,
) -> Result<PhaseLocking, Error> {
    let method = if method == Method::Limit { method } else { Method::Ensemble };
    let asked = PhaseLockingOptions { method, tolerance: SENTENCE_TOLERANCE, ..options.locking };
    phase_locking(pair, &asked)
}

/// At an exceptional point the limit has the root of rounding.
const LIMIT_ROUNDING: f64 = 1e-7;

/// A mean to the digits of a sentence: what is below its error is 0.
pub fn mean_in_words(value: f64, method: Method) -> String {
    let error = match method {
        Method::Limit => LIMIT_ROUNDING,
        Method::Ensemble | Method::MonteCarlo => SENTENCE_TOLERANCE,
    };
    format_short(if value.abs() < error { 0.0 } else { value })
}

/// Over which window a value is a mean.
pub fn mean_of(options: &PhaseLockingOptions, Window { start, duration }: Window) -> String {
    if options.method == Method::Limit {
        return "long-time limit".into();
    }
    {
        let end = start + duration;
        format!("average over t = {} to {}", apart_from(start, end), apart_from(end, start))
    }
}

/// One line that a reader needs to repeat the values; `varied`: γ, and with it the window, differs between them.
pub fn method_text(
    Request { params, options }: Request,
    method: Method,
    largest_error: Option<f64>,
    varied: bool,
) -> String {
    let asked = &options.locking;
    if method == Method::Limit {
        return match largest_error {
            Some(error) if error > 0.0 => "Long-time limit: where both modes decay alike, the average over one period by quadrature; elsewhere in closed form.".into(),
            _ => "Long-time limit in closed form.".into(),
        };
    }
    let window = match asked.start {
        None if varied => format!("Window from t = 20/γ, {} long", format_short(asked.duration)),
        start => {
            let start = start.unwrap_or(20.0 / params.gamma);
            let end = start + asked.duration;
            format!("Window t = {}–{}", apart_from(start, end), apart_from(end, start))
        }
    };
    if method == Method::MonteCarlo {
        let error = largest_error
            .map(|error| format!("; standard error at most {}", format_short(error)))
            .unwrap_or_default();
        return format!(
            "Monte Carlo: {} random starting phases, seed {}, {} time steps. {window}{error}.",
            asked.samples, asked.seed, asked.steps
        );
    }
    let error = format_short(largest_error.unwrap_or(0.0).max(asked.tolerance));
    format!("Averaged over all starting phases by quadrature, not sampling. {window}; error at most {error}.")
}
