//! Where the nodes of a network stand.

use crate::physics::{Graph, GraphKind};
use std::f64::consts::{FRAC_PI_2, TAU};

/// A star of this many nodes or more is told from a path.
const SMALLEST_STAR: usize = 4;

/// On a circle, node 0 at the top, clockwise; a star has its centre in the middle.
pub fn layout(graph: &Graph) -> Vec<(f64, f64)> {
    let nodes = graph.nodes();
    let star = nodes >= SMALLEST_STAR && graph.family() == Some(GraphKind::Star);
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
