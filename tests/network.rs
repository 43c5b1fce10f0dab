//! Networks: against the pair, closed forms and a second route to the steady state.

mod support;

use nalgebra::{DMatrix, DVector, Schur};
use num_complex::Complex64;
use odd_sympathy::analysis::{
    network_locking, phase_locking, Method, NetworkSimulation, PhaseLockingOptions, Simulation,
    Start,
};
use odd_sympathy::physics::{
    dark_modes, eigenvalues, network_propagator, network_steady_state, parse_edges, propagator,
    steady_covariance, Covariance, DarkModes, Graph, GraphKind, Network, NetworkParams, Params,
};
use odd_sympathy::Error;
use proptest::prelude::*;
use std::f64::consts::{PI, TAU};
use support::{cases, pair, strategies};

fn network(
    kind: GraphKind,
    n: usize,
    omega: f64,
    g: f64,
    nbar: f64,
    xi: f64,
) -> Result<Network, Error> {
    let graph = Graph::new(kind, n)?;
    let params = NetworkParams { omega: vec![omega; n], g, gamma: 0.5, nbar: vec![nbar; n], xi };
    Network::new(graph.clone(), graph, params)
}

fn of_pair(p: &Params) -> Network {
    let graph = Graph::new(GraphKind::Path, 2).expect("a graph");
    let params = NetworkParams {
        omega: vec![p.omega1, p.omega2],
        g: p.g,
        gamma: p.gamma,
        nbar: vec![p.nbar1, p.nbar2],
        xi: p.xi,
    };
    Network::new(graph.clone(), graph, params).expect("a network")
}

/// Different in every node, coupled and correlated along different graphs.
fn uneven(n: usize) -> Network {
    let params = NetworkParams {
        omega: (0..n).map(|k| 1.0 + 0.3 * (1.7 * k as f64).sin()).collect(),
        g: 0.15,
        gamma: 0.5,
        nbar: (0..n).map(|k| 0.4 * (1.0 + (0.9 * k as f64).cos())).collect(),
        xi: 0.1,
    };
    let graph = |kind| Graph::new(kind, n).expect("a graph");
    Network::new(graph(GraphKind::Ring), graph(GraphKind::Path), params).expect("a network")
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_network_of_two_has_the_eigenvalues_of_the_pair(p in strategies::any()) {
        let expected = eigenvalues(&pair(&p));
        let found = of_pair(&p).eigenvalues().expect("eigenvalues");
        let size = p.omega1 + p.omega2 + p.gamma + p.g.abs();
        // At an exceptional point an iteration finds the root of its rounding; the sum is accurate everywhere.
        let matched = (0..2).map(|k| (found[k] - expected[k]).norm().min((found[k] - expected[1 - k]).norm()));
        prop_assert!(matched.fold(0.0, f64::max) < 2e-7 * size);
        prop_assert!((found[0] + found[1] - expected[0] - expected[1]).norm() < 1e-13 * size);
    }

    #[test]
    fn a_network_of_two_has_the_steady_state_of_the_pair(p in strategies::stable()) {
        let expected = steady_covariance(&pair(&p)).expect("a steady state");
        let growth = eigenvalues(&pair(&p))[0].re;
        prop_assume!(growth < -1e-6 * p.gamma);
        let found = network_steady_state(&of_pair(&p), DarkModes::Error).expect("a steady state");
        let size = found.theta.norm();
        let condition = p.gamma / -growth;
        for (entry, value) in [((0, 0), expected.theta11.into()), ((1, 1), expected.theta22.into()), ((0, 1), expected.theta12)] {
            prop_assert!((found.theta[entry] - value).norm() < 1e-13 * size * condition.max(100.0));
        }
    }

    #[test]
    fn a_network_of_two_moves_as_the_pair(p in strategies::any(), t in -2.0..8.0) {
        let expected = propagator(&pair(&p), t);
        let found = network_propagator(&of_pair(&p), t);
        let distance = (0..4).map(|k| (found[(k / 2, k % 2)] - expected[(k / 2, k % 2)]).norm()).fold(0.0, f64::max);
        let turns = (p.omega1 + p.omega2 + p.gamma + p.g.abs()) * t.abs();
        prop_assert!(distance < 1e-14 * (10.0 + turns * turns) * expected.norm());
    }
}

#[test]
fn the_pair_locks_alike_as_a_network() {
    let p = Params::default();
    for method in [Method::Limit, Method::Ensemble] {
        let options = PhaseLockingOptions::new(method);
        let expected = phase_locking(&pair(&p), &options).expect("a value").value;
        let found = network_locking(&of_pair(&p), &options).expect("a matrix");
        assert_eq!((found[(0, 1)], found[(0, 0)]), (expected, 1.0));
    }
}

#[test]
fn the_noise_spectrum_of_a_ring_is_analytic() {
    for n in [3, 6, 9, 64] {
        let ring = network(GraphKind::Ring, n, 1.0, 0.1, 0.0, 0.3).expect("a ring");
        let mut expected: Vec<f64> =
            (0..n).map(|k| 1.0 + 0.6 * (TAU * k as f64 / n as f64).cos()).collect();
        expected.sort_by(f64::total_cmp);
        for (found, expected) in ring.noise_spectrum().into_iter().zip(expected) {
            assert!((found - expected).abs() < 1e-13 * n as f64);
        }
    }
}

#[test]
fn the_eigenvalues_of_a_ring_are_analytic() {
    let (n, g, xi, nbar) = (12, 0.2, -0.3, 0.0);
    let ring = network(GraphKind::Ring, n, 1.0, g, nbar, xi).expect("a ring");
    for value in ring.eigenvalues().expect("eigenvalues") {
        let near = (0..n).any(|k| {
            let c = (TAU * k as f64 / n as f64).cos();
            let expected = Complex64::new(-0.25 * (1.0 + 2.0 * xi * c), -1.0 - 2.0 * g * c);
            (value - expected).norm() < 1e-12
        });
        assert!(near, "{value}");
    }
}

#[test]
fn the_allowed_correlations_are_those_of_the_families() {
    let range = |kind, n| network(kind, n, 1.0, 0.0, 0.0, 0.0).expect("a network").xi_range();
    for (kind, n, min, max) in [
        (GraphKind::Ring, 6, -0.5, 0.5),
        (GraphKind::Ring, 5, -0.5, 0.5 / (PI / 5.0).cos()),
        (GraphKind::Complete, 4, -1.0 / 3.0, 1.0),
        (GraphKind::Star, 10, -1.0 / 3.0, 1.0 / 3.0),
        (GraphKind::Path, 7, -0.5 / (PI / 8.0).cos(), 0.5 / (PI / 8.0).cos()),
    ] {
        let (low, high) = range(kind, n);
        assert!(
            (low - min).abs() < 1e-13 && (high - max).abs() < 1e-13,
            "{kind:?} {n}: {low} {high}"
        );
    }
}

#[test]
fn more_correlation_than_allowed_is_refused_with_the_range() {
    let error = network(GraphKind::Ring, 6, 1.0, 0.0, 0.0, 0.6).expect_err("too much");
    let Error::OutOfRange { name, value, min, max } = error else { panic!("{error}") };
    assert_eq!((name.as_str(), value), ("xi", 0.6));
    assert!((min + 0.5).abs() < 1e-12 && (max - 0.5).abs() < 1e-12);
}

#[test]
fn the_end_of_the_range_is_allowed() {
    for (kind, n) in [
        (GraphKind::Ring, 7),
        (GraphKind::Star, 5),
        (GraphKind::Path, 128),
        (GraphKind::Complete, 128),
    ] {
        let (min, max) = network(kind, n, 1.0, 0.0, 0.0, 0.0).expect("a network").xi_range();
        for xi in [min, max] {
            assert!(network(kind, n, 1.0, 0.1, 0.0, xi).is_ok(), "{kind:?} {n} {xi}");
        }
    }
}

/// Forward substitution on the complex Schur form (Bartels and Stewart), which the crate does not use.
fn bartels_stewart(a: &DMatrix<Complex64>, d: &DMatrix<f64>) -> DMatrix<Complex64> {
    let n = a.nrows();
    let (q, t) = Schur::new(a.conjugate()).unpack();
    let c = q.adjoint() * d.map(Complex64::from) * &q;
    let mut y = DMatrix::<Complex64>::zeros(n, n);
    for i in (0..n).rev() {
        for j in (0..n).rev() {
            let mut sum = c[(i, j)];
            for k in i + 1..n {
                sum += t[(i, k)] * y[(k, j)];
            }
            for k in j + 1..n {
                sum += y[(i, k)] * t[(j, k)].conj();
            }
            y[(i, j)] = -sum / (t[(i, i)] + t[(j, j)].conj());
        }
    }
    &q * y * q.adjoint()
}

#[test]
fn the_steady_state_has_a_second_route() {
    for n in [3, 8, 40] {
        let network = uneven(n);
        let steady = network_steady_state(&network, DarkModes::Error).expect("a steady state");
        let other = bartels_stewart(&network.drift(), &network.diffusion());
        assert!((&steady.theta - &other).norm() < 1e-12 * other.norm(), "n = {n}");
        assert!(steady.residual < 1e-14, "n = {n}: {}", steady.residual);
    }
}

#[test]
fn at_a_common_temperature_the_steady_state_is_thermal() {
    let ring = network(GraphKind::Ring, 9, 1.0, 0.2, 0.7, 0.4).expect("a ring");
    let theta = network_steady_state(&ring, DarkModes::Error).expect("a steady state").theta;
    assert!((theta - DMatrix::<Complex64>::identity(9, 9) * Complex64::from(1.2)).norm() < 1e-12);
}

#[test]
fn a_hexagon_at_half_correlation_has_one_dark_mode() {
    for (xi, sign) in [(0.5, -1.0), (-0.5, 1.0)] {
        let hexagon = network(GraphKind::Ring, 6, 1.0, 0.1, 0.2, xi).expect("a hexagon");
        let dark = dark_modes(&hexagon);
        assert_eq!(dark.len(), 1);
        assert!((dark[0].frequency - (1.0 + 0.2 * sign)).abs() < 1e-12);
        for k in 0..6 {
            let expected = f64::powi(sign, k) / 6f64.sqrt();
            let first = dark[0].shape[0].signum();
            assert!((first * dark[0].shape[k as usize] - expected).abs() < 1e-12);
        }
    }
}

#[test]
fn a_complete_graph_of_four_has_three_dark_modes() {
    let complete = network(GraphKind::Complete, 4, 1.0, 0.1, 0.0, 1.0).expect("a network");
    let dark = dark_modes(&complete);
    assert_eq!(dark.len(), 3);
    for mode in &dark {
        assert!(
            (mode.frequency - 0.9).abs() < 1e-12 && mode.shape.iter().sum::<f64>().abs() < 1e-12
        );
    }
}

#[test]
fn a_dark_mode_rings_for_ever() {
    let hexagon = network(GraphKind::Ring, 6, 1.0, 0.1, 0.2, 0.5).expect("a hexagon");
    let mode = &dark_modes(&hexagon)[0];
    let start = mode.shape.iter().map(|v| Complex64::from(*v)).collect();
    let mut run = NetworkSimulation::new(hexagon, start, None).expect("a run");
    run.step(1000.0).expect("a step");
    let norm: f64 = run.moments().iter().map(|a| a.norm_sqr()).sum();
    assert!((norm - 1.0).abs() < 1e-9, "{norm}");
}

#[test]
fn frequencies_that_differ_leave_no_mode_dark() {
    let graph = Graph::new(GraphKind::Ring, 6).expect("a graph");
    let omega = (0..6).map(|k| 1.0 + 0.05 * k as f64).collect();
    let params = NetworkParams { omega, g: 0.1, gamma: 0.5, nbar: vec![0.2; 6], xi: 0.5 };
    let network = Network::new(graph.clone(), graph, params).expect("a network");
    assert!(dark_modes(&network).is_empty());
}

#[test]
fn without_a_steady_state_the_dark_modes_are_counted() {
    let complete = network(GraphKind::Complete, 4, 1.0, 0.1, 0.0, 1.0).expect("a network");
    let error = network_steady_state(&complete, DarkModes::Error).expect_err("dark modes");
    assert_eq!(error.name(), "Unstable");
    assert!(error.to_string().contains("3 dark modes"), "{error}");
}

#[test]
fn the_bright_subspace_has_a_steady_state() {
    let complete = network(GraphKind::Complete, 4, 1.0, 0.1, 0.3, 1.0).expect("a network");
    let steady = network_steady_state(&complete, DarkModes::Project).expect("a steady state");
    assert!(steady.residual < 1e-14);
    // The bright mode is the sum of all: thermal, n̄ + ½.
    let bright = DVector::from_element(4, Complex64::from(0.5));
    let inside = (bright.transpose() * &steady.theta * &bright)[(0, 0)];
    assert!((inside - 0.8).norm() < 1e-12, "{inside}");
    for mode in dark_modes(&complete) {
        let shape = DVector::from_vec(mode.shape).map(Complex64::from);
        assert!((&steady.theta * shape).norm() < 1e-12, "nothing on the dark modes");
    }
}

#[test]
fn the_limit_follows_the_dark_mode() {
    let hexagon = network(GraphKind::Ring, 6, 1.0, 0.1, 0.0, 0.5).expect("a hexagon");
    let plv =
        network_locking(&hexagon, &PhaseLockingOptions::new(Method::Limit)).expect("a matrix");
    for i in 0..6 {
        for j in 0..6 {
            let expected = if (i + j) % 2 == 0 { 1.0 } else { -1.0 };
            assert!((plv[(i, j)] - expected).abs() < 1e-9, "{i} {j}: {}", plv[(i, j)]);
        }
    }
}

#[test]
fn averages_approach_the_limit() {
    let hexagon = network(GraphKind::Ring, 6, 1.0, 0.1, 0.0, 0.5).expect("a hexagon");
    for method in [Method::Ensemble, Method::MonteCarlo] {
        let options = PhaseLockingOptions {
            start: Some(400.0),
            duration: 50.0,
            steps: 50,
            samples: 256,
            ..PhaseLockingOptions::new(method)
        };
        let plv = network_locking(&hexagon, &options).expect("a matrix");
        assert!((plv[(0, 3)] + 1.0).abs() < 1e-3 && (plv[(0, 2)] - 1.0).abs() < 1e-3, "{plv}");
    }
}

#[test]
fn a_noisy_network_of_two_has_the_covariance_of_the_pair() {
    let p = Params { nbar1: 0.3, nbar2: 0.8, xi: 0.5, ..Params::default() };
    let runs = 4000;
    let mut sum = [Complex64::from(0.0); 3];
    for seed in 0..runs {
        let start = vec![Complex64::from(0.0); 2];
        let mut run = NetworkSimulation::new(of_pair(&p), start, Some(seed)).expect("a run");
        run.step(3.0).expect("a step");
        let a = run.moments();
        sum[0] += a[0].norm_sqr();
        sum[1] += a[1].norm_sqr();
        sum[2] += a[0].conj() * a[1];
    }
    let zero = Complex64::from(0.0);
    let start = Start { a1: zero, a2: zero, covariance: Covariance::VACUUM, noise_seed: None };
    let mut mean = Simulation::new(pair(&p), &start).expect("a simulation");
    mean.step(3.0).expect("a step");
    let Covariance { theta11, theta22, theta12 } = mean.covariance();
    // Four standard errors of an exponential variable; the seeds are fixed, so it passes always or never.
    let bound = 4.0 * theta11.max(theta22) / (runs as f64).sqrt();
    for (found, expected) in sum.into_iter().zip([theta11.into(), theta22.into(), theta12]) {
        assert!((found / runs as f64 - expected).norm() < bound, "{found} {expected}");
    }
}

#[test]
fn edges_are_read_in_every_spelling() {
    let text = "0 1\n1-2; 2, 3 # a comment\n\n[3, 0]";
    assert_eq!(parse_edges(text).expect("edges"), [(0, 1), (1, 2), (2, 3), (3, 0)]);
}

#[test]
fn bad_edges_are_refused_with_line_and_value() {
    for (text, parts) in [
        ("0 1\n1 x", &["line 2", "x"][..]),
        ("0 1 2", &["line 1", "0 1 2"]),
        ("0 1\n-1", &["line 2"]),
    ] {
        let error = parse_edges(text).expect_err("not an edge");
        assert_eq!(error.name(), "BadGraph");
        assert!(parts.iter().all(|part| error.to_string().contains(part)), "{error}");
    }
    for (edges, parts) in [
        (&[(0, 1), (2, 2)][..], &["edge 2", "itself"][..]),
        (&[(0, 1), (1, 0)], &["edge 2", "edge 1"]),
        (&[(0, 7)], &["edge 1", "7", "0 to 2"]),
    ] {
        let error = Graph::from_edges(3, edges).expect_err("no simple graph");
        assert!(parts.iter().all(|part| error.to_string().contains(part)), "{error}");
    }
    assert_eq!(parse_edges(&"0 1\n".repeat(300_000)).expect_err("too long").name(), "TooMany");
}

#[test]
fn too_few_and_too_many_nodes_are_refused() {
    assert_eq!(Graph::new(GraphKind::Path, 1).expect_err("one").name(), "OutOfRange");
    assert_eq!(Graph::new(GraphKind::Path, 1_000_000).expect_err("many").name(), "TooMany");
    assert_eq!(Graph::new(GraphKind::Ring, 2).expect_err("no ring").name(), "BadGraph");
}

#[test]
fn parts_are_counted() {
    assert_eq!(Graph::from_edges(5, &[(0, 1), (3, 4)]).expect("a graph").components(), 3);
}
