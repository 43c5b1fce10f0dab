//! Dark modes against the eigenvalues of the drift: as many modes that never decay as there are.

use crate::support::cases;
use odd_sympathy::physics::{dark_modes, Graph, GraphKind, Network, NetworkParams};
use proptest::prelude::*;

const GAMMA: f64 = 0.5;
/// A slower decay than this share of γ is the rounding of none: of eigenvalues of at most 10 it is below a tenth of this. More
/// would not do: a mode decays as the square of its overlap with the noise, which may be small.
const UNDAMPED: f64 = 1e-13;

fn network(graph: Graph, noise: GraphKind, omega: Vec<f64>, g: f64, nbar: f64) -> Network {
    let nodes = omega.len();
    let noise = Graph::new(noise, nodes).expect("a graph");
    let params = NetworkParams { omega, g, gamma: GAMMA, nbar: vec![nbar; nodes], xi: 1.0 };
    Network::new(graph, noise, params).expect("a network")
}

fn undamped(network: &Network) -> usize {
    let values = network.eigenvalues().expect("eigenvalues");
    values.iter().filter(|value| value.re > -UNDAMPED * GAMMA).count()
}

fn complete(omega: &[f64], g: f64) -> Network {
    let graph = Graph::new(GraphKind::Complete, omega.len()).expect("a graph");
    network(graph, GraphKind::Complete, omega.to_vec(), g, 0.3)
}

#[test]
fn two_alike_beside_another_have_one() {
    let found = dark_modes(&complete(&[1.1, 1.1, 1.0], 0.1));
    assert_eq!(found.len(), 1);
    assert!((found[0].frequency - 1.0).abs() < 1e-12);
    for (element, expected) in found[0].shape.iter().zip([0.5f64.sqrt(), -(0.5f64.sqrt()), 0.0]) {
        assert!((element.abs() - expected.abs()).abs() < 1e-12, "{found:?}");
    }
}

#[test]
fn the_order_of_the_nodes_does_not_matter() {
    for omega in [[1.0, 1.0, 1.0, 1.1], [1.1, 1.0, 1.0, 1.0], [1.0, 1.1, 1.0, 1.0]] {
        assert_eq!(dark_modes(&complete(&omega, 0.1)).len(), 2, "{omega:?}");
    }
}

#[test]
fn a_path_in_noise_that_all_share_has_three() {
    let path = Graph::new(GraphKind::Path, 6).expect("a graph");
    let network = network(path, GraphKind::Complete, vec![1.0; 6], 0.3, 0.3);
    assert_eq!((undamped(&network), dark_modes(&network).len()), (3, 3));
}

/// A mode of this wheel overlaps with the noise by 2e-5.
#[test]
fn what_decays_slowly_is_not_dark() {
    let rim = (1..7).flat_map(|k| [(0, k), (k, k % 6 + 1)]);
    let wheel = Graph::from_edges(7, &rim.collect::<Vec<_>>()).expect("a graph");
    let omega = vec![0.9, 1.3, 0.9, 0.9, 0.9, 1.0, 1.0];
    let network = network(wheel, GraphKind::Complete, omega, -0.7, 0.3);
    assert_eq!(dark_modes(&network).len(), undamped(&network));
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn there_are_as_many_as_modes_without_damping(
        omega in prop::collection::vec(prop::sample::select(&[0.9, 1.0, 1.3][..]), 3..=10),
        g in prop::sample::select(&[0.0, 0.1, -0.7][..]),
        kind in prop::sample::select(&GraphKind::ALL[..]),
        nbar in prop::sample::select(&[0.0, 0.3, 2.0][..]),
    ) {
        // A family may begin with more nodes than are drawn.
        let graph = Graph::new(kind, omega.len()).or_else(|_| Graph::new(GraphKind::Path, omega.len()));
        let network = network(graph.expect("a graph"), GraphKind::Complete, omega, g, nbar);
        prop_assert_eq!(dark_modes(&network).len(), undamped(&network));
    }
}
