//! Networks of equal nodes, and random ones.

use odd_sympathy::physics::{Graph, GraphKind, Network, NetworkParams};
use odd_sympathy::Error;
use proptest::prelude::*;

/// Coupling and noise along the same graph, γ = 0.5.
pub fn network(
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

/// Equal nodes, ω = 1, γ = ½ in the vacuum, joined by edges.
pub fn edges(n: usize, edges: &[(usize, usize)], g: f64, xi: f64) -> Network {
    let graph = Graph::from_edges(n, edges).expect("a graph");
    let params = NetworkParams { omega: vec![1.0; n], g, gamma: 0.5, nbar: vec![0.0; n], xi };
    Network::new(graph.clone(), graph, params).expect("a network")
}

/// A graph with each edge by chance: often in parts, now and then without an edge.
fn graph(nodes: usize) -> impl Strategy<Value = Graph> {
    prop::collection::vec(prop::bool::weighted(0.6), nodes * (nodes - 1) / 2).prop_map(
        move |chosen| {
            let pairs = (0..nodes).flat_map(|j| (0..j).map(move |i| (i, j)));
            let edges: Vec<_> =
                pairs.zip(chosen).filter(|(_, chosen)| *chosen).map(|(edge, _)| edge).collect();
            Graph::from_edges(nodes, &edges).expect("a graph")
        },
    )
}

/// Networks of two to five nodes with one graph or two, equal or different nodes, and a correlation within its range or
/// at one of its ends, where modes are dark, often several.
pub fn any_network() -> impl Strategy<Value = Network> {
    (2usize..6)
        .prop_flat_map(|nodes| {
            let detuned = prop::collection::vec(-0.2..0.2, nodes);
            let detuning = prop_oneof![3 => Just(0.0), 1 => Just(1.0)];
            let warmth = prop::collection::vec(0.0..0.5, nodes);
            let unequal = prop_oneof![4 => Just(0.0), 1 => Just(1.0)];
            let place = prop_oneof![2 => Just(1.0), 1 => Just(0.0), 2 => 0.1..0.9];
            let g = prop_oneof![1 => Just(0.0), 3 => -0.3..0.3];
            let second = prop::option::weighted(0.3, graph(nodes));
            (graph(nodes), second, (detuned, detuning), (warmth, unequal), place, g)
        })
        .prop_map(|(graph, second, (detuned, detuning), (warmth, unequal), place, g)| {
            let params = |xi| NetworkParams {
                omega: detuned.iter().map(|it| 1.0 + detuning * it).collect(),
                g,
                gamma: 0.5,
                nbar: warmth.iter().map(|it| 0.2 + unequal * it).collect(),
                xi,
            };
            let noise = second.unwrap_or_else(|| graph.clone());
            let of = |xi| Network::new(graph.clone(), noise.clone(), params(xi));
            let (min, max) = of(0.0).expect("independent noise").xi_range();
            of(min + place * (max - min)).expect("a correlation in its range")
        })
}
