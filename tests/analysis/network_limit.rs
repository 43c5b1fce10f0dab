//! Phase locking in networks after infinite time: numbers, the pair, and the ensemble at late times.

use crate::support::networks::{any_network, edges, network};
use crate::support::{cases, pair, strategies};
use nalgebra::DMatrix;
use odd_sympathy::analysis::{network_locking, phase_locking, Method, PhaseLockingOptions};
use odd_sympathy::physics::{eigenvalues, Graph, GraphKind, Network, NetworkParams, Params};
use proptest::prelude::*;

fn limit(network: &Network) -> DMatrix<f64> {
    network_locking(network, &PhaseLockingOptions::new(Method::Limit)).expect("a matrix")
}

/// All values of pairs.
fn pairs(matrix: &DMatrix<f64>) -> Vec<f64> {
    let n = matrix.nrows();
    (0..n * n).filter(|k| k / n != k % n).map(|k| matrix[k]).collect()
}

fn complete(nodes: usize) -> Network {
    network(GraphKind::Complete, nodes, 1.0, 0.1, 0.0, 1.0).expect("a network")
}

#[test]
fn dark_modes_of_complete_graphs_keep_part_of_their_phases() {
    // By four million points on the torus, outside this crate: good to two in the last digit.
    for (nodes, expected, error) in
        [(3, -0.399_633, 2e-6), (4, -0.260_985, 2e-6), (5, -0.194_015, 3e-5)]
    {
        for value in pairs(&limit(&complete(nodes))) {
            assert!((value - expected).abs() < error, "{nodes} nodes: {value}");
        }
    }
}

#[test]
fn a_symmetry_of_the_graph_is_one_of_the_values() {
    for nodes in [3, 4] {
        let values = pairs(&limit(&complete(nodes)));
        assert!(values.iter().all(|value| (value - values[0]).abs() < 1e-9), "{values:?}");
    }
}

#[test]
fn two_pairs_are_locked_in_antiphase_and_unrelated() {
    let matrix = limit(&edges(4, &[(0, 1), (2, 3)], 0.1, 1.0));
    for i in 0..4 {
        for j in 0..4 {
            let expected = match (i == j, i / 2 == j / 2) {
                (true, _) => 1.0,
                (false, true) => -1.0,
                (false, false) => 0.0,
            };
            assert!((matrix[(i, j)] - expected).abs() < 1e-12, "{matrix}");
        }
    }
}

#[test]
fn a_node_that_the_leader_does_not_reach_follows_its_own() {
    // The pair keeps its dark mode, the path of three decays in its own: the middle against both ends.
    let matrix = limit(&edges(5, &[(0, 1), (2, 3), (3, 4)], 0.1, 0.6));
    let locked = [(0, 1, -1.0), (2, 3, -1.0), (2, 4, 1.0), (0, 2, 0.0), (1, 3, 0.0)];
    for (i, j, expected) in locked {
        assert!((matrix[(i, j)] - expected).abs() < 1e-9, "{i} {j}: {matrix}");
    }
}

#[test]
fn large_networks_take_the_fast_way_to_the_same_mode() {
    for nodes in [9, 24, 40] {
        let graph = Graph::new(GraphKind::Ring, nodes).expect("a graph");
        let omega = (0..nodes).map(|k| 1.0 + 0.05 * (7.0 * k as f64).sin()).collect();
        let params = NetworkParams { omega, g: 0.1, gamma: 0.5, nbar: vec![0.2; nodes], xi: 0.3 };
        let ring = Network::new(graph.clone(), graph, params).expect("a network");
        let values = ring.eigenvalues().expect("eigenvalues");
        let drift = ring.drift();
        let mode = odd_sympathy::physics::slow_mode(&ring).expect("a single slow mode");
        let off = (&drift * &mode - &mode * values[0]).norm();
        assert!(off < 1e-12, "{nodes} nodes: {off:e}");
        assert!(pairs(&limit(&ring)).iter().all(|value| value.abs() <= 1.0 + 1e-15));
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn two_nodes_beside_a_third_lock_as_the_pair(p in prop_oneof![
        strategies::generic(), strategies::exceptional(), strategies::fully_correlated()
    ]) {
        let values = eigenvalues(&pair(&p));
        let gap = (values[0].re - values[1].re).abs();
        // Between the two a tie is a matter of what counts as one.
        prop_assume!(gap == 0.0 || gap > 1e-6 * p.gamma);
        let graph = Graph::from_edges(3, &[(0, 1)]).expect("a graph");
        let Params { omega1, omega2, g, gamma, nbar1, nbar2, xi, .. } = p;
        let params = NetworkParams { omega: vec![omega1, omega2, 1.0], g, gamma, nbar: vec![nbar1, nbar2, 0.0], xi };
        let matrix = limit(&Network::new(graph.clone(), graph, params).expect("a network"));
        let expected = phase_locking(&pair(&p), &PhaseLockingOptions::new(Method::Limit)).expect("a value").value;
        prop_assert!((matrix[(0, 1)] - expected).abs() < 1e-5, "{} for {expected}", matrix[(0, 1)]);
        prop_assert_eq!((matrix[(0, 2)], matrix[(2, 2)]), (0.0, 1.0));
    }
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn the_ensemble_reaches_the_limit(network in any_network()) {
        let rates: Vec<f64> = network.eigenvalues().expect("eigenvalues").iter().map(|value| value.re).collect();
        let gaps = rates.windows(2).map(|pair| pair[0] - pair[1]).filter(|gap| *gap > 1e-9);
        let gap = gaps.fold(f64::INFINITY, f64::min).min(1.0);
        // A node that the leader does not reach is reached by its rounding in the end.
        prop_assume!((rates[0] - rates[rates.len() - 1]) * 16.0 / gap < 34.0);
        let options = PhaseLockingOptions {
            start: Some(16.0 / gap),
            duration: 300.0,
            steps: 60,
            samples: 512,
            ..PhaseLockingOptions::new(Method::Ensemble)
        };
        prop_assume!(network.nodes() > 2);
        let late = network_locking(&network, &options).expect("a matrix");
        let off = (limit(&network) - &late).amax();
        prop_assert!(off < 0.06, "{off}: {} {late}", limit(&network));
    }
}
