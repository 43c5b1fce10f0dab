//! A network with the phases of its nodes.

use super::network::{modes_method, network};
use crate::error::Error;
use crate::figures::{Figure, GraphFigure, Node};
use crate::panels::data::NodeData;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{count, edges, fact, Column, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::layout::layout;
use crate::panels::options::Request;
use crate::panels::words::{count_of, counted, opened};
use crate::physics::{dark_modes, least_damped_mode, Network};
use std::f64::consts::PI;

/// The graph, its nodes turning.
pub struct NetworkGraph;

impl FigureKind for NetworkGraph {
    type Data = NodeData;

    /// It has no axes.
    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Graph, Handles::NONE)
    }

    /// The mode that lasts longest: a dark one if there is one.
    fn data(&self, asked: Request) -> Result<NodeData, Error> {
        let network = network(asked)?;
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

    fn figure(&self, asked: Request, data: &NodeData) -> Result<Figure, Error> {
        let network = network(asked)?;
        let runs = &asked.options.noise.nodes;
        for (name, values) in
            runs.iter().chain([data]).flat_map(|data| [("re", &data.re), ("im", &data.im)])
        {
            Error::check_length(name, values.len(), network.nodes(), "nodes")?;
        }
        let sizes =
            runs.iter().chain([data]).flat_map(|data| (0..data.re.len()).map(|k| data.size(k)));
        let largest = sizes.fold(0.0, f64::max);
        let share = |data: &NodeData, k| if largest > 0.0 { data.size(k) / largest } else { 0.0 };
        let places = layout(network.graph());
        let nodes = places.into_iter().enumerate().map(|(k, at)| Node {
            at,
            size: share(data, k),
            phase: data.phase(k),
            runs: runs.iter().map(|run| (share(run, k), run.phase(k))).collect(),
        });
        let dots = match runs.len() {
            0 => String::new(),
            count => format!(" Dots: {}.", counted(count)),
        };
        Ok(Figure::Graph(GraphFigure {
            nodes: nodes.collect(),
            edges: network.graph().edges().to_vec(),
            summary: format!("{}.{dots}", described(&network)),
        }))
    }

    fn method(&self, asked: Request, _: &NodeData) -> Result<String, Error> {
        Ok(modes_method(&asked.options.noise))
    }

    fn setting(&self, asked: Request, _: &NodeData) -> Result<Setting, Error> {
        let network = network(asked)?;
        let edges = fact("edges", edges(network.graph()));
        let time = asked.options.head.map(|t| fact("t", t));
        Ok(Setting::Network(network, [edges].into_iter().chain(time).collect()))
    }

    fn columns(&self, _: Request, data: &NodeData) -> Vec<Column> {
        let phases = data.re.iter().zip(&data.im).map(|(re, im)| im.atan2(*re) / PI);
        let nodes = count(0, data.re.len());
        vec![
            Column::new("node", "i", "1", "number of the node", &nodes),
            Column::new("re", "Re⟨aᵢ⟩", "1", "real part of its amplitude", &data.re),
            Column::new("im", "Im⟨aᵢ⟩", "1", "its imaginary part", &data.im),
            Column::new("phase", "φᵢ", "π", "its phase", &phases.collect::<Vec<_>>()),
        ]
    }
}

/// What the network is made of, and how many of its modes never decay.
fn described(network: &Network) -> String {
    let nodes = count_of(network.nodes(), "oscillator", "oscillators");
    let couplings = match (network.params().g == 0.0, network.graph().edges().len()) {
        (true, _) | (_, 0) => "uncoupled".to_owned(),
        (false, count) => count_of(count, "coupling", "couplings"),
    };
    let parts = match network.parts() {
        1 => String::new(),
        parts => format!(", in {parts} separate parts"),
    };
    let modes = match dark_modes(network).len() {
        0 => "no mode is dark".to_owned(),
        1 => "one mode is dark (it never decays)".to_owned(),
        count => format!("{count} modes are dark (they never decay)"),
    };
    opened("", &format!("{nodes}, {couplings}{parts}; {modes}"))
}
