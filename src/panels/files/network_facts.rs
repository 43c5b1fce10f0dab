//! What a network is, fact by fact.

use super::fact::{fact, Fact};
use crate::panels::options::Spread;
use crate::physics::{Graph, Network};

/// Nodes, graphs and parameters.
pub fn network_facts(network: &Network, spread: Option<Spread>) -> Vec<Fact> {
    let params = network.params();
    let mut facts = vec![
        fact("n", network.nodes()),
        fact("graph", graph(network.graph())),
        fact("noiseGraph", graph(network.noise_graph())),
        fact("omega", list(&params.omega)),
    ];
    if let Some(Spread { deviation, seed }) = spread.filter(|spread| spread.deviation != 0.0) {
        facts.push(fact("omegaSpread", format!("{deviation}, already in omega")));
        facts.push(fact("omega seed", seed));
    }
    facts.extend([
        fact("g", params.g),
        fact("gamma", params.gamma),
        fact("nbar", list(&params.nbar)),
        fact("xi", params.xi),
    ]);
    facts
}

/// A family, or edges.
fn graph(graph: &Graph) -> String {
    graph.family().map_or_else(|| format!("edges {}", edges(graph)), |kind| kind.name().to_owned())
}

/// "0-1 1-2".
pub fn edges(graph: &Graph) -> String {
    graph.edges().iter().map(|(i, j)| format!("{i}-{j}")).collect::<Vec<_>>().join(" ")
}

/// One number if all are the same.
fn list(values: &[f64]) -> String {
    match values {
        [first, rest @ ..] if rest.iter().all(|value| value == first) => first.to_string(),
        _ => values.iter().map(f64::to_string).collect::<Vec<_>>().join(" "),
    }
}
