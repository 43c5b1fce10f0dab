//! Pairwise phase locking in a network.

use super::network::network;
use crate::analysis::{network_locking, Method, PhaseLockingOptions};
use crate::error::Error;
use crate::figures::{format_fixed, format_short, AxisSpec, ColorScale, Figure, MapFigure};
use crate::panels::data::MapData;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{locking_facts, Column, Fact, MethodsUsed, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::options::{PanelOptions, Request};
use crate::panels::words::opened;
use crate::physics::Params;

/// The matrix of phase-locking values.
pub struct PlvMatrix;

impl FigureKind for PlvMatrix {
    type Data = MapData;
    const LOCKS_NODES: bool = true;

    /// Its axes count nodes.
    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Map, Handles::MAP)
    }

    fn data(&self, asked: Request) -> Result<MapData, Error> {
        let network = network(asked)?;
        let matrix = network_locking(&network, &matrix_locking(asked.options))?;
        let nodes: Vec<f64> = (0..network.nodes()).map(|node| node as f64).collect();
        let values = matrix.transpose().as_slice().to_vec();
        Ok(MapData { x: nodes.clone(), y: nodes, values, locking: None })
    }

    fn figure(&self, asked: Request, data: &MapData) -> Result<Figure, Error> {
        let count = data.x.len();
        let axis = |key, title: &str| AxisSpec::new(key, title, -0.5, count as f64 - 0.5);
        let off: Vec<f64> = (0..count * count)
            .filter(|place| place / count != place % count)
            .map(|place| data.values[place])
            .collect();
        let mean = off.iter().map(|value| value.abs()).sum::<f64>() / off.len().max(1) as f64;
        let locking = matrix_locking(asked.options);
        // No more digits than are known: of averages over starts, what their number leaves.
        let (how, decimals) = match locking.method {
            Method::Limit => ("long-time mean", 3),
            Method::Ensemble | Method::MonteCarlo => {
                ("window mean", (locking.samples as f64).sqrt().log10().floor() as usize)
            }
        };
        let summary = match off.len() {
            0 => "a single oscillator has nothing to lock to.".to_owned(),
            2 => format!(
                "{how} of ⟨cos(φ₀ − φ₁)⟩: {}.",
                format_fixed(data.values[1], decimals).replace('-', "−")
            ),
            _ => format!(
                "{how} of |⟨cos(φᵢ − φⱼ)⟩| over all pairs: {}.",
                format_fixed(mean, decimals)
            ),
        };
        Ok(Figure::Map(MapFigure {
            equal_aspect: true,
            cells: true,
            summary: opened("", &summary),
            ..data.figure(
                axis("node", "node j"),
                axis("otherNode", "node i"),
                ColorScale::parted("PLV", 1.0),
            )
        }))
    }

    fn method(&self, asked: Request, _: &MapData) -> Result<String, Error> {
        let asked = matrix_locking(asked.options);
        let phases = match asked.method {
            Method::Limit => return Ok("Long-time limit: the least damped modes of each node decide; where several share a rate, the average over starting phases at equal amplitudes.".into()),
            Method::Ensemble => "evenly spread",
            Method::MonteCarlo => "random",
        };
        let start = asked.start.map_or("20/γ".to_owned(), format_short);
        Ok(format!(
            "{} {phases} sets of starting phases at equal amplitudes, {} time steps. Window from t = {start}, {} long.",
            asked.samples,
            asked.steps,
            format_short(asked.duration)
        ))
    }

    fn setting(&self, asked: Request, _: &MapData) -> Result<Setting, Error> {
        Ok(Setting::Network(network(asked)?, Vec::new()))
    }

    fn locking_facts(&self, asked: Request, _: &MapData) -> Result<Vec<Fact>, Error> {
        let gamma = network(asked)?.params().gamma;
        let locking = matrix_locking(asked.options);
        let used = MethodsUsed { locking, sampled: true, methods: vec![locking.method] };
        let (params, options) = (&Params { gamma, ..*asked.params }, &PanelOptions::default());
        Ok(locking_facts(Request { params, options }, &used))
    }

    fn columns(&self, _: Request, map: &MapData) -> Vec<Column> {
        let (x, y) = map.places();
        let node = |name, values: &[f64]| Column::new(name, name, "1", "number of a node", values);
        let values = Column::new("plv", "PLV", "1", "phase-locking value", &map.values);
        vec![node("j", &x), node("i", &y), values]
    }
}

/// The limit, unless a method is asked for: averages take seconds.
fn matrix_locking(options: &PanelOptions) -> PhaseLockingOptions {
    if options.with_limit {
        return PhaseLockingOptions::new(Method::Limit);
    }
    options.locking
}
