//! Which oscillators are joined.

use crate::error::Error;
use nalgebra::DMatrix;

/// The largest network: its matrices still fit a page's patience.
pub const MAX_NODES: usize = 128;
/// As many nodes as make a ring.
const SMALLEST_RING: usize = 3;

/// A simple undirected graph; nodes are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    nodes: usize,
    edges: Vec<(usize, usize)>,
}

/// A family of graphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GraphKind {
    /// Each node with its two neighbours on a circle.
    Ring,
    /// Each node with each other.
    Complete,
    /// Node 0 with each other.
    Star,
    /// A ring that is cut once.
    Path,
}

impl GraphKind {
    /// Every family.
    pub const ALL: [Self; 4] = [Self::Ring, Self::Complete, Self::Star, Self::Path];

    /// Name in links and in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ring => "ring",
            Self::Complete => "complete",
            Self::Star => "star",
            Self::Path => "path",
        }
    }

    /// The family of that name.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|kind| kind.name() == name).ok_or_else(|| Error::UnknownKind {
            kind: name.to_owned(),
            allowed: Self::ALL.map(Self::name).join(", "),
        })
    }
}

/// Succeeds for 2 to [`MAX_NODES`] nodes.
///
/// # Errors
/// `OutOfRange` below, `TooMany` above.
pub fn check_nodes(nodes: usize) -> Result<(), Error> {
    let (value, max) = (nodes as f64, MAX_NODES as f64);
    if nodes > MAX_NODES {
        return Err(Error::TooMany { name: "n".to_owned(), value, max });
    }
    Error::check_range("n", value, 2.0, max).map(drop)
}

impl Graph {
    /// A graph of a family.
    ///
    /// # Errors
    /// As [`check_nodes`]; `BadGraph` for a ring of two.
    pub fn new(kind: GraphKind, nodes: usize) -> Result<Self, Error> {
        check_nodes(nodes)?;
        let next = |k: usize| (k, k + 1);
        let edges = match kind {
            GraphKind::Ring if nodes < SMALLEST_RING => {
                let reason = format!("a ring needs at least {SMALLEST_RING} nodes, not {nodes}");
                return Err(Error::BadGraph { reason });
            }
            GraphKind::Ring => (0..nodes - 1).map(next).chain([(0, nodes - 1)]).collect(),
            GraphKind::Path => (0..nodes - 1).map(next).collect(),
            GraphKind::Star => (1..nodes).map(|k| (0, k)).collect(),
            GraphKind::Complete => {
                (0..nodes).flat_map(|i| (i + 1..nodes).map(move |j| (i, j))).collect()
            }
        };
        Ok(Self { nodes, edges })
    }

    /// A graph from its edges.
    ///
    /// # Errors
    /// As [`check_nodes`]; `BadGraph` for a node out of range, a loop or a doubled edge, naming the edge by its place.
    pub fn from_edges(nodes: usize, edges: &[(usize, usize)]) -> Result<Self, Error> {
        check_nodes(nodes)?;
        let mut seen = vec![None; nodes * nodes];
        let mut ordered = Vec::with_capacity(edges.len());
        for (place, &(i, j)) in edges.iter().enumerate() {
            let refuse = |why: String| {
                Err(Error::BadGraph { reason: format!("edge {} ({i}, {j}): {why}", place + 1) })
            };
            if let Some(node) = [i, j].into_iter().find(|node| *node >= nodes) {
                return refuse(format!("there is no node {node}; nodes are 0 to {}", nodes - 1));
            }
            if i == j {
                return refuse("it joins a node to itself".to_owned());
            }
            let edge = (i.min(j), i.max(j));
            if let Some(first) = seen[edge.0 * nodes + edge.1] {
                return refuse(format!("it is edge {first} once more"));
            }
            seen[edge.0 * nodes + edge.1] = Some(place + 1);
            ordered.push(edge);
        }
        Ok(Self { nodes, edges: ordered })
    }

    /// The family it belongs to; none for edges of its own.
    pub fn family(&self) -> Option<GraphKind> {
        // As matrices: a picture asks with every frame, and 128 nodes may have 8128 edges, to be looked up one by one.
        let own = self.adjacency();
        let same = |kind: &GraphKind| {
            Self::new(*kind, self.nodes)
                .is_ok_and(|it| it.edges.len() == self.edges.len() && it.adjacency() == own)
        };
        GraphKind::ALL.into_iter().find(same)
    }

    /// Number of nodes.
    pub fn nodes(&self) -> usize {
        self.nodes
    }

    /// The edges, smaller node first.
    pub fn edges(&self) -> &[(usize, usize)] {
        &self.edges
    }

    /// Symmetric matrix of ones and zeros.
    pub fn adjacency(&self) -> DMatrix<f64> {
        let mut matrix = DMatrix::zeros(self.nodes, self.nodes);
        for &(i, j) in &self.edges {
            matrix[(i, j)] = 1.0;
            matrix[(j, i)] = 1.0;
        }
        matrix
    }

    /// Number of parts without an edge between them.
    pub fn components(&self) -> usize {
        count_parts(self.nodes, &self.edges)
    }
}

/// Number of parts that these edges leave of so many nodes.
pub(super) fn count_parts<'a>(
    nodes: usize,
    edges: impl IntoIterator<Item = &'a (usize, usize)>,
) -> usize {
    let mut part: Vec<usize> = (0..nodes).collect();
    let mut count = nodes;
    for &(i, j) in edges {
        let (from, to) = (part[i], part[j]);
        if from != to {
            part.iter_mut().filter(|name| **name == from).for_each(|name| *name = to);
            count -= 1;
        }
    }
    count
}
