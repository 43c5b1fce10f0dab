//! A figure of a graph whose nodes turn, before it is laid out.

/// Nodes with a phase and an amplitude, and what joins them.
#[derive(Clone, Debug, PartialEq)]
pub struct GraphFigure {
    /// The nodes.
    pub nodes: Vec<Node>,
    /// Pairs of nodes.
    pub edges: Vec<(usize, usize)>,
    /// One sentence on what the figure shows.
    pub summary: String,
}

/// A node.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it stands, both coordinates from −1 to 1.
    pub at: (f64, f64),
    /// Its amplitude as a share of the largest.
    pub size: f64,
    /// Its phase.
    pub phase: f64,
    /// Amplitudes, as shares of the same largest, and phases of noisy runs.
    pub runs: Vec<(f64, f64)>,
}
