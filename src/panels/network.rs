//! Networks: the graph with its phases, spectra, and the matrix of phase locking.

use super::map_data::MapData;
use super::noise::counted;
use super::options::PanelOptions;
use crate::analysis::{network_locking, Method, PhaseLockingOptions};
use crate::error::Error;
use crate::figures::{
    short, AxisSpec, ColorScale, Curve, Figure, GraphFigure, LineFigure, MapFigure, Node, Role,
    Rule,
};
use crate::physics::{
    dark_modes, least_damped_mode, Graph, GraphKind, Network, NetworkParams, Params,
};
use std::f64::consts::{FRAC_PI_2, TAU};

/// Nodes of the network that is shown when none is given.
const DEFAULT_NODES: usize = 6;
/// Below this share of the largest a number is what rounding left of zero.
const ROUNDING: f64 = 1e-11;
/// A star of this many nodes or more is told from a path.
const SMALLEST_STAR: usize = 4;

/// ⟨aᵢ⟩ of every node.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeData {
    /// Real parts.
    pub re: Vec<f64>,
    /// Imaginary parts.
    pub im: Vec<f64>,
}

impl NodeData {
    fn size(&self, node: usize) -> f64 {
        self.re[node].hypot(self.im[node])
    }

    fn phase(&self, node: usize) -> f64 {
        self.im[node].atan2(self.re[node])
    }
}

/// Eigenvalues of the noise and of the drift.
#[derive(Clone, Debug, PartialEq)]
pub struct SpectrumData {
    /// Eigenvalues of Ξ, smallest first.
    pub noise: Vec<f64>,
    /// Real parts of the eigenvalues of A.
    pub re: Vec<f64>,
    /// Imaginary parts of the eigenvalues of A.
    pub im: Vec<f64>,
    /// Frequencies of the dark modes.
    pub dark: Vec<f64>,
}

/// The network that the options give, or a ring with the parameters of oscillator 1 and as much of ξ as it allows.
pub fn network(params: &Params, options: &PanelOptions) -> Result<Network, Error> {
    if let Some(network) = &options.network {
        return Ok(network.clone());
    }
    let graph = Graph::new(GraphKind::Ring, DEFAULT_NODES)?;
    let Params { omega1, g, gamma, nbar1, xi, .. } = *params;
    let (omega, nbar) = (vec![omega1; DEFAULT_NODES], vec![nbar1; DEFAULT_NODES]);
    let of = |xi| NetworkParams { omega: omega.clone(), g, gamma, nbar: nbar.clone(), xi };
    let (min, max) = Network::new(graph.clone(), graph.clone(), of(0.0))?.xi_range();
    Network::new(graph.clone(), graph, of(xi.clamp(min, max)))
}

/// The mode that lasts longest: a dark one if there is one.
pub fn graph_data(params: &Params, options: &PanelOptions) -> Result<NodeData, Error> {
    let network = network(params, options)?;
    if let Some(mode) = dark_modes(&network).into_iter().next() {
        let im = vec![0.0; mode.shape.len()];
        return Ok(NodeData { re: mode.shape, im });
    }
    let mode = least_damped_mode(&network)?;
    Ok(NodeData {
        re: mode.iter().map(|value| value.re).collect(),
        im: mode.iter().map(|value| value.im).collect(),
    })
}

pub fn spectrum_data(params: &Params, options: &PanelOptions) -> Result<SpectrumData, Error> {
    let network = network(params, options)?;
    let (re, im) = network.eigenvalues()?.into_iter().map(|value| (value.re, value.im)).unzip();
    let dark = dark_modes(&network).into_iter().map(|mode| mode.frequency).collect();
    Ok(SpectrumData { noise: network.noise_spectrum(), re, im, dark })
}

pub fn matrix_data(params: &Params, options: &PanelOptions) -> Result<MapData, Error> {
    let network = network(params, options)?;
    let matrix = network_locking(&network, &matrix_locking(options))?;
    let nodes: Vec<f64> = (0..network.nodes()).map(|node| node as f64).collect();
    let values = matrix.transpose().as_slice().to_vec();
    Ok(MapData { x: nodes.clone(), y: nodes, values, locking: None })
}

pub fn graph_figure(
    params: &Params,
    options: &PanelOptions,
    data: &NodeData,
) -> Result<Figure, Error> {
    let network = network(params, options)?;
    let runs = &options.noise.nodes;
    for (name, values) in
        runs.iter().chain([data]).flat_map(|data| [("re", &data.re), ("im", &data.im)])
    {
        Error::check_length(name, values.len(), network.nodes(), "nodes")?;
    }
    let sizes = runs.iter().chain([data]).flat_map(|data| (0..data.re.len()).map(|k| data.size(k)));
    let largest = sizes.fold(0.0, f64::max);
    let share = |data: &NodeData, k| if largest > 0.0 { data.size(k) / largest } else { 0.0 };
    let places = layout(network.graph());
    let nodes = places.into_iter().enumerate().map(|(k, at)| Node {
        at,
        size: share(data, k),
        phase: data.phase(k),
        runs: runs.iter().map(|run| (share(run, k), run.phase(k))).collect(),
    });
    let parts = network.graph().components();
    let count = dark_modes(&network).len();
    let modes = match count {
        0 => "no mode is dark".to_owned(),
        1 => "one mode is dark: it rings for ever".to_owned(),
        count => format!("{count} modes are dark: they ring for ever"),
    };
    let apart = if parts > 1 {
        format!(" in {parts} parts that know nothing of each other")
    } else {
        String::new()
    };
    let dots = match runs.len() {
        0 => String::new(),
        count => format!(" Dots: {}.", counted(count)),
    };
    Ok(Figure::Graph(GraphFigure {
        nodes: nodes.collect(),
        edges: network.graph().edges().to_vec(),
        summary: format!(
            "{} oscillators with {} couplings{apart}; {modes}.{dots}",
            network.nodes(),
            network.graph().edges().len()
        ),
    }))
}

/// On a circle, node 0 at the top, clockwise; a star has its centre in the middle.
fn layout(graph: &Graph) -> Vec<(f64, f64)> {
    let nodes = graph.nodes();
    let star = nodes >= SMALLEST_STAR
        && graph.edges().len() == nodes - 1
        && graph.edges().iter().all(|(centre, _)| *centre == 0);
    let around = |k: usize, count: usize| {
        let angle = FRAC_PI_2 - TAU * k as f64 / count as f64;
        (angle.cos(), angle.sin())
    };
    match star {
        true => std::iter::once((0.0, 0.0))
            .chain((0..nodes - 1).map(|k| around(k, nodes - 1)))
            .collect(),
        false => (0..nodes).map(|k| around(k, nodes)).collect(),
    }
}

/// Eigenvalues of Ξ in their order: all must be positive, zeros make dark modes.
pub fn noise_figure(data: &SpectrumData) -> Figure {
    let places: Vec<f64> = (1..=data.noise.len()).map(|k| k as f64).collect();
    let (smallest, largest) = (data.noise[0], data.noise[data.noise.len() - 1]);
    let x = AxisSpec::new("mode", "mode of the noise", 0.0, places.len() as f64 + 1.0);
    let (low, high) = (smallest.min(0.0) - 0.1, 1.05 * largest + 0.1);
    Figure::Lines(LineFigure {
        curves: vec![Curve { dots: true, ..Curve::new(Role::Both, places, data.noise.clone()) }],
        rules: vec![Rule { y: 1.0, label: "unrelated noise".into() }],
        summary: format!(
            "The noise reaches the collective modes with strengths from {} to {} times that of a single node.",
            short(if smallest < ROUNDING * largest { 0.0 } else { smallest }),
            short(largest)
        ),
        ..LineFigure::new(x, AxisSpec::new("value", "eigenvalue of Ξ", low, high))
    })
}

/// Eigenvalues of A in the complex plane.
pub fn eigenvalue_figure(data: &SpectrumData) -> Figure {
    let range = |values: &[f64], least: Option<f64>| {
        let all = || values.iter().copied().chain(least);
        let (min, max) =
            (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
        let air = 0.08 * (max - min).max(0.05);
        (min - air, max + air)
    };
    let (x, y) = (range(&data.re, Some(0.0)), range(&data.im, None));
    let least = data.re.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let size = data.re.iter().zip(&data.im).map(|(re, im)| re.hypot(*im)).fold(0.0, f64::max);
    let life = if least.abs() < ROUNDING * size {
        "the longest-lived does not decay".to_owned()
    } else if least < 0.0 {
        format!("the longest-lived decays at the rate {}", short(-least))
    } else {
        format!("the least damped has the growth rate {}", short(least))
    };
    let x = AxisSpec::new("re", "Re λ (ω)", x.0, x.1);
    Figure::Lines(LineFigure {
        curves: vec![Curve {
            dots: true,
            ..Curve::new(Role::Both, data.re.clone(), data.im.clone())
        }],
        summary: format!("{} modes: {life}; {} dark.", data.re.len(), data.dark.len()),
        ..LineFigure::new(x, AxisSpec::new("im", "Im λ (ω)", y.0, y.1))
    })
}

/// The limit, unless a method is asked for: averages take seconds.
pub fn matrix_locking(options: &PanelOptions) -> PhaseLockingOptions {
    if options.with_limit {
        return PhaseLockingOptions::new(Method::Limit);
    }
    options.locking
}

/// How the matrix was computed.
pub fn matrix_method(options: &PanelOptions) -> String {
    let asked = matrix_locking(options);
    let phases = match asked.method {
        Method::Limit => return "Limit t → ∞: the least damped modes of each node decide; where several share a rate, the mean over initial phases at equal amplitudes.".into(),
        Method::Ensemble => "evenly spread",
        Method::MonteCarlo => "random",
    };
    let start = asked.start.map_or("20/γ".to_owned(), short);
    format!(
        "{} {phases} sets of initial phases at equal amplitudes, {} time steps; window from t = {start} for {}.",
        asked.samples,
        asked.steps,
        short(asked.duration)
    )
}

pub fn matrix_figure(options: &PanelOptions, data: &MapData) -> Figure {
    let count = data.x.len();
    let axis = |key, title: &str| AxisSpec::new(key, title, -0.5, count as f64 - 0.5);
    let off: Vec<f64> = (0..count * count)
        .filter(|place| place / count != place % count)
        .map(|place| data.values[place])
        .collect();
    let mean = off.iter().map(|value| value.abs()).sum::<f64>() / off.len().max(1) as f64;
    let how = if matrix_locking(options).method == Method::Limit { ", as t → ∞" } else { "" };
    Figure::Map(MapFigure {
        x: axis("node", "node j"),
        y: axis("otherNode", "node i"),
        equal_aspect: true,
        columns: data.x.clone(),
        rows: data.y.clone(),
        values: data.values.clone(),
        scale: ColorScale::parted("PLV", 1.0),
        cells: true,
        curves: Vec::new(),
        notes: Vec::new(),
        points: Vec::new(),
        marker: None,
        probe: None,
        summary: format!("Pairs are locked with |PLV| = {} on average{how}.", short(mean)),
    })
}
