//! Reference tables under tests/data: a header that names the parameters first, then numbers separated by commas.

use odd_sympathy::physics::{parameter_spec, Params};

/// The rows, parameters first; of one that the table is older than, what its absence means.
pub fn rows(text: &str) -> Vec<(Params, Vec<f64>)> {
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().expect("a header").split(',').collect();
    let own = header.iter().take_while(|name| Params::KEYS.contains(name)).count();
    let rows: Vec<_> = lines
        .map(|line| {
            let numbers: Vec<f64> =
                line.split(',').map(|cell| cell.parse().expect("a number")).collect();
            let parameters = Params::KEYS.map(|key| {
                let place = header[..own].iter().position(|name| *name == key);
                let neutral = || parameter_spec(key).and_then(|spec| spec.neutral);
                place.map(|place| numbers[place]).or_else(neutral).expect(key)
            });
            (Params::from_array(parameters), numbers[own..].to_vec())
        })
        .collect();
    assert!(!rows.is_empty());
    rows
}
