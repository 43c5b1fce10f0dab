//! The phase locking of a figure in words: how it was computed, and the value at the present parameters.

use crate::analysis::{phase_locking, Method, PhaseLocking, PhaseLockingOptions};
use crate::error::Error;
use crate::figures::short;
use crate::panels::options::{PanelOptions, Request};
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
            Some(error) if error > 0.0 => "Limit t → ∞: where both modes are damped alike the mean over a period, by quadrature; elsewhere in closed form.".into(),
            _ => "Limit t → ∞ in closed form: no window, no sampling.".into(),
        };
    }
    let start = match asked.start {
        Some(start) => short(start),
        None if varied => "20/γ".into(),
        None => format!("20/γ = {}", short(20.0 / params.gamma)),
    };
    let window = format!("window from t = {start} for {}", short(asked.duration));
    let starts = "initial phases at equal amplitudes";
    if method == Method::MonteCarlo {
        let error = largest_error
            .map(|error| format!(", standard error at most {}", short(error)))
            .unwrap_or_default();
        return format!(
            "Monte Carlo: {} random {starts}, seed {}; {window} in {} steps{error}.",
            asked.samples, asked.seed, asked.steps
        );
    }
    let error = short(largest_error.unwrap_or(0.0).max(asked.tolerance));
    format!(
        "Mean over all {starts} by quadrature, nothing sampled; {window}, error at most {error}."
    )
}
