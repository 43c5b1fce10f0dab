//! Reference tables under tests/data: a header, then numbers separated by commas.

use odd_sympathy::physics::Params;

/// The rows, parameters first.
pub fn rows(text: &str) -> Vec<(Params, Vec<f64>)> {
    let rows: Vec<_> = text
        .lines()
        .skip(1)
        .map(|line| {
            let numbers: Vec<f64> =
                line.split(',').map(|cell| cell.parse().expect("a number")).collect();
            let (parameters, rest) = numbers.split_at(8);
            (Params::from_array(parameters.try_into().expect("eight")), rest.to_vec())
        })
        .collect();
    assert!(!rows.is_empty());
    rows
}
