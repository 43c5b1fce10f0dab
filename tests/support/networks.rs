//! Networks of equal nodes.

use odd_sympathy::physics::{Graph, GraphKind, Network, NetworkParams};
use odd_sympathy::Error;

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
