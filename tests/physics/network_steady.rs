//! Steady states and dark modes of networks: closed forms and a second route.

use crate::support::cases;
use crate::support::networks::{any_network, edges, network};
use nalgebra::{DMatrix, DVector, Schur, SymmetricEigen};
use num_complex::Complex64;
use odd_sympathy::analysis::NetworkSimulation;
use odd_sympathy::physics::{
    dark_modes, network_noise, network_propagator, network_steady_state, DarkModes, Graph,
    GraphKind, Network, NetworkParams,
};
use proptest::prelude::*;

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
fn without_a_steady_state_the_dark_modes_are_named() {
    for (nodes, joined, said) in [
        (
            4,
            vec![(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)],
            "3 dark modes keep their initial state for ever, all at the frequency 0.9",
        ),
        (4, vec![(0, 1), (2, 3)], "2 dark modes"),
        (2, vec![(0, 1)], "one dark mode keeps its initial state for ever, at the frequency 0.9"),
    ] {
        let error = network_steady_state(&edges(nodes, &joined, 0.1, 1.0), DarkModes::Error)
            .expect_err("dark modes");
        assert_eq!(error.name(), "Unstable");
        assert!(error.to_string().contains(said), "{error}");
    }
}

#[test]
fn dark_modes_keep_the_vacuum_beside_the_bright_ones() {
    let complete = network(GraphKind::Complete, 4, 1.0, 0.1, 0.3, 1.0).expect("a network");
    let steady = network_steady_state(&complete, DarkModes::Project).expect("a steady state");
    assert!(steady.residual < 1e-14);
    // The bright mode is the sum of all: thermal, n̄ + ½.
    let bright = DVector::from_element(4, Complex64::from(0.5));
    let inside = (bright.transpose() * &steady.theta * &bright)[(0, 0)];
    assert!((inside - 0.8).norm() < 1e-12, "{inside}");
    for mode in dark_modes(&complete) {
        let shape = DVector::from_vec(mode.shape).map(Complex64::from);
        assert!((&steady.theta * &shape - shape * Complex64::from(0.5)).norm() < 1e-12);
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn refused_means_dark_or_unstable(network in any_network()) {
        let growth = network.eigenvalues().expect("eigenvalues")[0].re;
        let refused = network_steady_state(&network, DarkModes::Error).is_err();
        let dark = !dark_modes(&network).is_empty();
        prop_assert_eq!(refused, dark || growth >= -1e-12, "growth rate {:e}", growth);
    }

    #[test]
    fn every_answer_is_physical_and_where_the_vacuum_ends(network in any_network()) {
        let Ok(steady) = network_steady_state(&network, DarkModes::Project) else { return Ok(()) };
        prop_assert!(steady.residual < 1e-12, "{:e}", steady.residual);
        let least = SymmetricEigen::new(steady.theta.clone()).eigenvalues.min();
        prop_assert!(least >= 0.5 - 1e-10, "{least}");
        let rates: Vec<f64> = network.eigenvalues().expect("eigenvalues").iter().map(|value| -value.re).collect();
        let slowest = rates.into_iter().filter(|rate| *rate > 1e-9).fold(f64::INFINITY, f64::min);
        prop_assume!(slowest > 1e-3 && slowest.is_finite());
        let t = 20.0 / slowest;
        let e = network_propagator(&network, t);
        let late = e.conjugate() * e.transpose() * Complex64::from(0.5) + network_noise(&network, t);
        let off = (&steady.theta - late).norm() / steady.theta.norm();
        prop_assert!(off < 1e-7, "{off:e}");
    }
}
