//! Numbers, parameters and counts as a careless or hostile caller gives them.

use crate::support::{cases, params};
use odd_sympathy::physics::{parameter_spec, Params};
use odd_sympathy::Error;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// All facts together in the ordinary test: seconds.
const CASES: f64 = 10_000.0;

/// Runs a share of all cases.
pub fn hold<S: Strategy>(
    share: f64,
    strategy: S,
    fact: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    let asked = std::env::var("ODD_SYMPATHY_CASES").ok().and_then(|it| it.parse().ok());
    let count = (share * asked.unwrap_or(CASES)).ceil() as u32;
    let config = Config { cases: count, ..cases(count) };
    if let Err(error) = TestRunner::new(config).run(&strategy, fact) {
        panic!("{error}");
    }
    eprintln!("{count} cases");
}

/// Any bits, and those that programs stumble over.
pub fn wild() -> impl Strategy<Value = f64> {
    let known = [
        0.0,
        -0.0,
        1.0,
        -1.0,
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::MAX,
        f64::MIN,
        f64::MIN_POSITIVE,
        5e-324,
        -5e-324,
        1e308,
        -1e308,
        1e154,
        1e-160,
        f64::EPSILON,
        9_007_199_254_740_993.0,
    ];
    prop_oneof![
        3 => prop::sample::select(known.to_vec()),
        2 => prop::num::f64::ANY,
        3 => -2.0..2.0,
        2 => (-320.0..308.0f64, prop::bool::ANY).prop_map(|(power, up)| 10f64.powf(power).copysign(if up { 1.0 } else { -1.0 })),
    ]
}

/// What the table allows: its ends, the slider's, anything between, and next to nothing.
pub fn allowed(key: &'static str) -> impl Strategy<Value = f64> {
    let spec = parameter_spec(key).expect("a parameter");
    let (min, max) = (spec.min, spec.max);
    let ends = vec![min, max, spec.slider_min, spec.slider_max, spec.default, min.max(0.0)];
    prop_oneof![
        3 => prop::sample::select(ends),
        4 => spec.slider_min..spec.slider_max,
        2 => min..max,
        1 => prop::sample::select(vec![5e-324, -5e-324, 1e-308, 1e-17, -1e-17, 0.1 + 0.2]).prop_map(move |it: f64| it.clamp(min, max)),
    ]
}

/// Allowed, some equal, and now and then one that is not allowed.
pub fn any_params() -> impl Strategy<Value = Params> {
    let fields = (
        [allowed("omega1"), allowed("omega1")],
        allowed("g"),
        allowed("gamma"),
        [allowed("nbar1"), allowed("nbar1")],
        allowed("xi"),
    );
    let spoiled = prop_oneof![4 => Just(None), 1 => (0..7usize, wild()).prop_map(Some)];
    (fields, prop::bool::ANY, prop::bool::ANY, spoiled).prop_map(
        |((mut omega, g, gamma, mut nbar, xi), tuned, warm, spoiled)| {
            if tuned {
                omega[1] = omega[0];
            }
            if warm {
                nbar[1] = nbar[0];
            }
            let mut values = params(omega, g, gamma, nbar, xi).to_array();
            if let Some((index, value)) = spoiled {
                values[index] = value;
            }
            Params::from_array(values)
        },
    )
}

/// Counts near the limits and beyond them, and some that are quick to compute.
pub fn count() -> impl Strategy<Value = usize> {
    prop_oneof![
        6 => 0..9usize,
        1 => prop::sample::select(vec![100_001, usize::MAX, usize::MAX / 2, 1 << 32]),
    ]
}

/// A refusal is about what was given, in words without a number that is none.
pub fn decent(error: &Error) -> Result<(), TestCaseError> {
    prop_assert!(error.name() != "Internal", "{error}");
    let words = error.to_string();
    prop_assert!(
        !words.is_empty() && (matches!(error, Error::NotFinite { .. }) || !words.contains("NaN")),
        "{words}"
    );
    Ok(())
}

/// All of them are numbers, or it was refused decently.
pub fn finite<T>(
    what: &str,
    result: Result<T, Error>,
    numbers: impl Fn(&T) -> Vec<f64>,
) -> Result<Option<T>, TestCaseError> {
    match result {
        Ok(value) => {
            let numbers = numbers(&value);
            prop_assert!(numbers.iter().all(|it| it.is_finite()), "{what}: {numbers:?}");
            Ok(Some(value))
        }
        Err(error) => decent(&error).map(|()| None),
    }
}
