//! Times of the native library, one thread: `cargo bench`, or of one row `cargo bench -- ROW`; with `--found ROW` what it
//! finds. `scripts/bench` runs them beside WebAssembly and NumPy: rows.js and times.py have the same rows, with the same numbers.

use divan::Bencher;
use odd_sympathy::analysis::{
    network_locking, phase_locking, steady_state_scan, Axis, Equations, Grid, Method,
    PhaseLockingOptions, PhaseLockingScan, NETWORK_SAMPLES, NETWORK_STEPS,
};
use odd_sympathy::physics::{
    network_steady_state, DarkModes, Graph, GraphKind, Network, NetworkParams, Pair, Params,
};
use odd_sympathy::Error;
use std::hint::black_box;

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

const ROWS: [&str; 10] = [
    "steady16",
    "steady64",
    "steady128",
    "limit16",
    "limit64",
    "ensemble16",
    "ensemble64",
    "scan",
    "fig3a",
    "montecarlo",
];

/// What a row does.
fn work(row: &str) -> Result<Box<dyn Fn() -> Result<Found, Error>>, Error> {
    let (name, digits) = row.split_at(row.find(char::is_numeric).unwrap_or(row.len()));
    let ring = || network(digits.parse().unwrap_or(0));
    Ok(match name {
        "steady" => ring().map(|ring| Box::new(move || steady(&ring)))?,
        "limit" => ring().map(|ring| Box::new(move || locking(&ring, Method::Limit)))?,
        "ensemble" => ring().map(|ring| Box::new(move || locking(&ring, Method::Ensemble)))?,
        "scan" => Box::new(scan),
        "fig" => Box::new(fig3a),
        "montecarlo" => Box::new(monte_carlo),
        _ => return Err(Error::UnknownKind { kind: row.to_owned(), allowed: ROWS.join(", ") }),
    })
}

#[divan::bench(args = ROWS, min_time = 1, sample_count = 5)]
fn row(bencher: Bencher, row: &str) {
    let run = work(row).expect("a row");
    bencher.bench_local(|| run().expect("numbers"));
}

fn main() -> Result<(), Error> {
    let mut words = std::env::args().skip_while(|word| word != "--found").skip(1);
    let Some(row) = words.next() else {
        divan::main();
        return Ok(());
    };
    let (value, residual) = work(&row)?()?;
    let residual = residual.map_or("null".to_owned(), |it| format!("{it:e}"));
    println!(r#"{{"value":{value},"residual":{residual}}}"#);
    Ok(())
}
