//! Times of the native library, one thread: `times ROW` prints a line of JSON. `scripts/bench` runs all rows beside
//! WebAssembly and NumPy. The same rows, with the same numbers, are in times.mjs and times.py.

use odd_sympathy::analysis::{
    network_locking, phase_locking, steady_state_scan, Axis, Equations, Grid, Method,
    PhaseLockingOptions, PhaseLockingScan, NETWORK_SAMPLES, NETWORK_STEPS,
};
use odd_sympathy::physics::{
    network_steady_state, DarkModes, Graph, GraphKind, Network, NetworkParams, Pair, Params,
};
use odd_sympathy::Error;
use std::hint::black_box;
use std::time::Instant;

/// Seconds that a row takes at least, and how often it is run at least.
const LEAST_TIME: f64 = 1.0;
const LEAST_RUNS: usize = 5;

fn network(nodes: usize) -> Result<Network, Error> {
    let graph = Graph::new(GraphKind::Ring, nodes)?;
    let omega = (0..nodes).map(|k| 1.0 + 0.05 * (7.0 * k as f64).sin()).collect();
    let nbar = (0..nodes).map(|k| 0.2 + 0.1 * (k as f64).cos()).collect();
    let params = NetworkParams { omega, g: 0.1, gamma: 0.5, nbar, xi: 0.3 };
    Network::new(graph.clone(), graph, params)
}

/// A number of the result, for comparison with the other programs, and the residual where there is one.
type Found = (f64, Option<f64>);

fn steady(network: &Network) -> Result<Found, Error> {
    let state = network_steady_state(network, DarkModes::Error)?;
    Ok((state.theta[(0, 1)].norm(), Some(state.residual)))
}

fn locking(network: &Network, method: Method) -> Result<Found, Error> {
    let mut options = PhaseLockingOptions::new(method);
    (options.samples, options.steps) = (NETWORK_SAMPLES, NETWORK_STEPS);
    Ok((network_locking(network, &options)?[(0, 1)], None))
}

fn scan() -> Result<Found, Error> {
    let params = Params { nbar1: 0.05, nbar2: 0.2, g: 0.3, ..Params::default() };
    let grid = Grid::new(&params, Axis::Xi, -0.9, 0.9, 100_000)?;
    let scan = steady_state_scan(&params, &grid, Equations::MasterEquation)?;
    black_box(&scan.discord);
    Ok((scan.theta11[0], None))
}

/// Fig. 3(a): six couplings, 201 values of ξ; the number is that of g = 0 and ξ = 0.6.
fn fig3a() -> Result<Found, Error> {
    let mut found = 0.0;
    for g in [0.05, 0.04, 0.03, 0.02, 0.01, 0.0] {
        let params = Params { g, ..Params::default() };
        let grid = Grid::new(&params, Axis::Xi, -1.0, 1.0, 201)?;
        let options = PhaseLockingOptions::new(Method::Ensemble);
        let mut scan = PhaseLockingScan::new(params, grid, options)?;
        scan.advance(201)?;
        found = scan.cells()[160].value;
    }
    Ok((found, None))
}

/// One point of Fig. 3(a) as in the paper: 5000 phases, 2000 time steps.
fn monte_carlo() -> Result<Found, Error> {
    let pair = Pair::new(Params { g: 0.04, ..Params::default() })?;
    Ok((phase_locking(&pair, &PhaseLockingOptions::new(Method::MonteCarlo))?.value, None))
}

fn measure(row: &str, run: impl Fn() -> Result<Found, Error>) -> Result<(), Error> {
    let mut times = Vec::new();
    let mut found = run()?; // The first run warms up.
    let begin = Instant::now();
    while times.len() < LEAST_RUNS || begin.elapsed().as_secs_f64() < LEAST_TIME {
        let start = Instant::now();
        found = black_box(run()?);
        times.push(start.elapsed().as_secs_f64());
    }
    times.sort_by(f64::total_cmp);
    let (fastest, median) = (times[0], times[times.len() / 2]);
    let (value, residual) = found;
    let residual = residual.map_or("null".to_owned(), |it| format!("{it:e}"));
    println!(
        r#"{{"row":"{row}","fastest":{fastest},"median":{median},"value":{value},"residual":{residual}}}"#
    );
    Ok(())
}

fn main() -> Result<(), Error> {
    let row = std::env::args().nth(1).unwrap_or_default();
    let (name, digits) = row.split_at(row.find(char::is_numeric).unwrap_or(row.len()));
    let nodes = digits.parse().unwrap_or(2);
    match name {
        "steady" => network(nodes).and_then(|it| measure(&row, || steady(&it))),
        "limit" => network(nodes).and_then(|it| measure(&row, || locking(&it, Method::Limit))),
        "ensemble" => {
            network(nodes).and_then(|it| measure(&row, || locking(&it, Method::Ensemble)))
        }
        "scan" => measure(&row, scan),
        "fig" => measure(&row, fig3a),
        "montecarlo" => measure(&row, monte_carlo),
        _ => Err(Error::UnknownKind { kind: row, allowed: "the rows of compare.mjs".to_owned() }),
    }
}
