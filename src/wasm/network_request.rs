//! What a network is made from.

use super::columns::numbers;
use super::fields::{count, finite, Fields};
use super::lists::{is_list, list};
use super::refused::{word, wrong};
use super::request::locking_from;
use crate::analysis::{
    seed_from_number, spread_frequencies, Method, PhaseLockingOptions, NETWORK_SAMPLES,
    NETWORK_STEPS,
};
use crate::error::Error;
use crate::panels::Spread;
use crate::physics::{check_nodes, Graph, GraphKind, Network, NetworkParams, MAX_NODES};
use wasm_bindgen::JsValue;

const KEYS: [&str; 10] =
    ["graph", "noiseGraph", "n", "omega", "omegaSpread", "seed", "g", "gamma", "nbar", "xi"];
/// A complete graph of the largest network has fewer edges.
const MOST_EDGES: usize = 10_000;

/// The network, and how its frequencies were drawn.
pub fn network_from(value: &JsValue) -> Result<(Network, Spread), Error> {
    let fields = Fields::open(value, "options", &KEYS)?;
    let nodes = count("n", fields.number("n")?, 2, MAX_NODES as u32)? as usize;
    check_nodes(nodes)?;
    let graph = graph_from("graph", &fields.required("graph")?, nodes)?;
    let noise_graph = match fields.value("noiseGraph")? {
        Some(value) => graph_from("noiseGraph", &value, nodes)?,
        None => graph.clone(),
    };
    let seed = match fields.value("seed")? {
        Some(seed) => seed_from_number("seed", finite("seed", &seed)?)?,
        None => 1,
    };
    let omega = node_numbers("omega", &fields.required("omega")?, nodes)?;
    let deviation = fields.optional_number("omegaSpread")?.unwrap_or(0.0);
    let params = NetworkParams {
        omega: spread_frequencies(&omega, deviation, seed)?,
        g: fields.number("g")?,
        gamma: fields.number("gamma")?,
        nbar: node_numbers("nbar", &fields.required("nbar")?, nodes)?,
        xi: fields.number("xi")?,
    };
    Ok((Network::new(graph, noise_graph, params)?, Spread { deviation, seed }))
}

/// Phase-locking options with the numbers of samples and steps that suit a network; the limit by default.
pub fn network_locking_from(fields: &Fields) -> Result<PhaseLockingOptions, Error> {
    if fields.value("method")?.is_none() {
        return Ok(PhaseLockingOptions::new(Method::Limit));
    }
    let mut asked = locking_from(fields)?;
    if asked.method != Method::Limit {
        let most = PhaseLockingOptions::MAX_COUNT;
        asked.steps = fields.optional_count("steps", 1, most)?.unwrap_or(NETWORK_STEPS);
        asked.samples = fields.optional_count("samples", 2, most)?.unwrap_or(NETWORK_SAMPLES);
    }
    Ok(asked)
}

/// One number for all nodes, or one for each.
pub fn node_numbers(name: &str, value: &JsValue, nodes: usize) -> Result<Vec<f64>, Error> {
    if value.as_f64().is_some() {
        return Ok(vec![finite(name, value)?; nodes]);
    }
    let values = numbers(name, value)?;
    Error::check_length(name, values.len(), nodes, "nodes")?;
    Ok(values)
}

/// The name of a family, or `{ edges: [i, j][] }`.
fn graph_from(name: &str, value: &JsValue, nodes: usize) -> Result<Graph, Error> {
    if let Some(word) = word(value) {
        return Graph::new(GraphKind::from_name(&word)?, nodes);
    }
    let fields = Fields::open(value, name, &["edges"])?;
    let edges = fields.required("edges")?;
    if !is_list(&edges) {
        return Err(wrong("edges", "a list of pairs", &edges));
    }
    let edges = list("edges", &edges, MOST_EDGES)?;
    let pairs = edges.iter().enumerate().map(|(place, edge)| pair_from(place, edge));
    Graph::from_edges(nodes, &pairs.collect::<Result<Vec<_>, _>>()?)
}

fn pair_from(place: usize, edge: &JsValue) -> Result<(usize, usize), Error> {
    let refuse =
        || Error::BadGraph { reason: format!("edge {} is not two numbers of nodes", place + 1) };
    let values = numbers("edge", edge).map_err(|_| refuse())?;
    let node = |value: f64| {
        let whole = value >= 0.0 && value.fract() == 0.0 && value < f64::from(u32::MAX);
        whole.then_some(value as usize)
    };
    match values[..] {
        [i, j] => node(i).zip(node(j)).ok_or_else(refuse),
        _ => Err(refuse()),
    }
}
