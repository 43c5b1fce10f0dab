//! Networks in motion and locked: against the pair and closed forms.

use crate::support::networks::network;
use crate::support::{cases, pair, strategies};
use num_complex::Complex64;
use odd_sympathy::analysis::{
    network_locking, phase_locking, Method, NetworkSimulation, PhaseLockingOptions, Simulation,
    Start,
};
use odd_sympathy::physics::{
    eigenvalues, network_propagator, network_steady_state, propagator, steady_covariance,
    Covariance, DarkModes, Graph, GraphKind, Network, NetworkParams, Params,
};
use proptest::prelude::*;
use std::f64::consts::TAU;

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
fn repeated_eigenvalues_of_complete_graphs_and_stars_are_found() {
    for n in 4..=40 {
        for (kind, top) in
            [(GraphKind::Complete, n as f64 - 1.0), (GraphKind::Star, (n as f64 - 1.0).sqrt())]
        {
            for (g, xi) in [(0.1, 1.0), (0.0, 1.0), (0.1, 0.3), (0.1, -1.0)] {
                let xi = if xi == 0.3 {
                    0.3 / top
                } else if kind == GraphKind::Complete && xi > 0.0 {
                    xi
                } else {
                    xi / top
                };
                let values = network(kind, n, 1.0, g, 0.0, xi)
                    .expect("a network")
                    .eigenvalues()
                    .expect("eigenvalues");
                let lowest = if kind == GraphKind::Complete { -1.0 } else { -top };
                let mode = |of: f64| Complex64::new(-0.25 * (1.0 + xi * of), -1.0 - g * of);
                for wanted in [mode(top), mode(lowest)] {
                    let off = values
                        .iter()
                        .map(|value| (value - wanted).norm())
                        .fold(f64::INFINITY, f64::min);
                    assert!(off < 1e-12 * n as f64, "{kind:?} of {n}, g = {g}, xi = {xi}: {off:e}");
                }
            }
        }
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
    let turned = Params { nbar1: 1.5, xi: -0.7, ..p };
    let runs = 4000;
    let mut sum = [Complex64::from(0.0); 3];
    for seed in 0..runs {
        let start = vec![Complex64::from(0.0); 2];
        let mut run = NetworkSimulation::new(of_pair(&p), start, Some(seed)).expect("a run");
        run.step(1.0).expect("a step");
        // A knob that is turned holds from then on.
        run.set_network(of_pair(&turned)).expect("a network of two");
        run.step(2.0).expect("a step");
        let a = run.moments();
        sum[0] += a[0].norm_sqr();
        sum[1] += a[1].norm_sqr();
        sum[2] += a[0].conj() * a[1];
    }
    let zero = Complex64::from(0.0);
    let start = Start::coherent(zero, zero);
    let mut mean = Simulation::new(pair(&p), &start).expect("a simulation");
    mean.step(1.0).expect("a step");
    mean.set_pair(pair(&turned));
    mean.step(2.0).expect("a step");
    let Covariance { theta11, theta22, theta12 } = mean.covariance().expect("a state");
    // Four standard errors of an exponential variable; the seeds are fixed, so it passes always or never.
    let bound = 4.0 * theta11.max(theta22) / (runs as f64).sqrt();
    for (found, expected) in sum.into_iter().zip([theta11.into(), theta22.into(), theta12]) {
        assert!((found / runs as f64 - expected).norm() < bound, "{found} {expected}");
    }
}
