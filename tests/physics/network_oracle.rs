//! Networks of three against the Lindblad equation in a truncated Fock space, at low occupation.

use crate::oracle::{converged, Model};
use nalgebra::{DMatrix, DVector};
use num_complex::Complex64;
use odd_sympathy::physics::{
    network_noise, network_propagator, network_steady_state, DarkModes, Graph, GraphKind, Network,
    NetworkParams,
};

/// As far as the oracle has converged.
const AGREEMENT: f64 = 1e-7;

fn network(kind: GraphKind, xi: f64) -> Network {
    let graph = Graph::new(kind, 3).expect("a graph");
    let params = NetworkParams {
        omega: vec![1.0, 1.15, 0.9],
        g: 0.2,
        gamma: 0.8,
        nbar: vec![0.03, 0.0, 0.06],
        xi,
    };
    Network::new(graph.clone(), graph, params).expect("a network")
}

fn model(network: &Network) -> Model {
    let p = network.params();
    Model {
        frequencies: p.omega.clone(),
        coupling: network.graph().adjacency() * p.g,
        gamma: p.gamma,
        occupations: p.nbar.clone(),
        correlation: network.noise_correlation().map(Complex64::from),
    }
}

fn compare(network: &Network, t: f64) {
    // ⟨a⟩ and Θ, from a start with ⟨a⟩ ≠ 0, now and later.
    let (values, cutoff) = converged(&model(network), |equation| {
        let start = equation.pure(|n| match n {
            [0, 0, 0] | [1, 0, 0] => Complex64::from(1.0),
            [0, 1, 0] => Complex64::i(),
            [0, 0, 1] => Complex64::new(-0.4, 0.3),
            _ => Complex64::from(0.0),
        });
        let at = |t: f64| {
            let moments = equation.moments(&equation.propagate(&start, t));
            moments.a.iter().chain(moments.theta.iter()).copied().collect::<Vec<_>>()
        };
        [at(0.0), at(t)].concat()
    });
    let (before, after) = values.split_at(12);
    let a = DVector::from_column_slice(&before[..3]);
    let theta = DMatrix::from_column_slice(3, 3, &before[3..]);
    let e = network_propagator(network, t);
    let ours_a = &e * a;
    let ours_theta = e.conjugate() * theta * e.transpose() + network_noise(network, t);
    let ours = ours_a.iter().chain(ours_theta.iter());
    let deviation = ours.zip(after).map(|(o, t)| (o - t).norm()).fold(0.0, f64::max);
    assert!(deviation < AGREEMENT, "deviation {deviation:e} at cutoff {cutoff}");
}

#[test]
fn a_path_moves_as_the_master_equation_says() {
    compare(&network(GraphKind::Path, -0.6), 1.5);
}

#[test]
fn a_ring_moves_as_the_master_equation_says() {
    compare(&network(GraphKind::Ring, 0.7), 1.5);
}

#[test]
fn the_steady_state_is_where_the_motion_ends() {
    for kind in [GraphKind::Path, GraphKind::Ring] {
        let network = network(kind, 0.5);
        let steady = network_steady_state(&network, DarkModes::Error).expect("a steady state");
        let late = network_noise(&network, 200.0);
        assert!((steady.theta - late).norm() < 1e-12, "what the noise brings is all that is left");
    }
}
