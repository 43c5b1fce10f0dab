//! What figures of networks share.

use crate::error::Error;
use crate::panels::motion;
use crate::panels::options::{Noise, Request};
use crate::physics::{Graph, GraphKind, Network, NetworkParams, Params};

/// Nodes of the network that is shown when none is given.
const DEFAULT_NODES: usize = 6;

/// The network that the options give, or a ring with the parameters of oscillator 1 and as much of ξ as it allows.
pub fn network(asked: Request) -> Result<Network, Error> {
    if let Some(network) = &asked.options.network {
        return Ok(network.clone());
    }
    let graph = Graph::new(GraphKind::Ring, DEFAULT_NODES)?;
    let Params { omega1, g, gamma, nbar1, xi, .. } = *asked.params;
    let (omega, nbar) = (vec![omega1; DEFAULT_NODES], vec![nbar1; DEFAULT_NODES]);
    let of = |xi| NetworkParams { omega: omega.clone(), g, gamma, nbar: nbar.clone(), xi };
    let (min, max) = Network::new(graph.clone(), graph.clone(), of(0.0))?.xi_range();
    Network::new(graph.clone(), graph, of(xi.clamp(min, max)))
}

/// How its modes are computed.
pub fn modes_method(noise: &Noise) -> String {
    "Exact diagonalisation, machine precision.".to_owned() + &motion::method(noise)
}
