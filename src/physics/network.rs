//! N oscillators on a graph: drift, diffusion and the spectrum of their noise (§ "Discussion", Eqs. 7–8).

use super::graph::{count_parts, Graph};
use super::parameter_table::parameter_spec;
use crate::error::Error;
use nalgebra::{DMatrix, DVector, Schur, SymmetricEigen};
use num_complex::Complex64;

/// Ξ counts as positive if no eigenvalue is below minus this times N: the rounding of its diagonalisation.
pub const POSITIVE_TOLERANCE: f64 = 1e-12;
/// Steps of the QR iteration for one eigenvalue; some three are needed.
const QR_STEPS: usize = 100;
/// An element below the diagonal counts as zero within this times N, the rounding of the sums that make it: for one
/// rounding alone the iteration never ends on a complete graph or a star, whose eigenvalues repeat.
const QR_TOLERANCE: f64 = f64::EPSILON;
/// Growth rates that differ by less than this share of the largest eigenvalue count as equal, so that the order of
/// a degenerate spectrum does not hang on rounding.
const TIE: f64 = 1e-11;

/// What fixes a network, besides its graphs.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkParams {
    /// Frequencies ωᵢ, one for each node.
    pub omega: Vec<f64>,
    /// Coherent coupling g along the edges.
    pub g: f64,
    /// Energy damping rate γ.
    pub gamma: f64,
    /// Thermal occupations n̄ᵢ, one for each node.
    pub nbar: Vec<f64>,
    /// Noise correlation ξ along the edges of the noise graph.
    pub xi: f64,
}

/// A network with valid parameters: G = g·Adj(graph), Ξ = 1 + ξ·Adj(noise graph).
#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    params: NetworkParams,
    graph: Graph,
    noise_graph: Graph,
}

impl Network {
    /// Checks the parameters against the graphs.
    ///
    /// # Errors
    /// `NotFinite` or `OutOfRange`, naming the parameter and, for ξ, the range in which Ξ is positive; `BadGraph` for
    /// graphs of different sizes.
    pub fn new(graph: Graph, noise_graph: Graph, params: NetworkParams) -> Result<Self, Error> {
        let nodes = graph.nodes();
        if noise_graph.nodes() != nodes {
            let reason =
                format!("the graph of the noise has {} nodes, not {nodes}", noise_graph.nodes());
            return Err(Error::BadGraph { reason });
        }
        for (name, spec, values) in
            [("omega", "omega1", &params.omega), ("nbar", "nbar1", &params.nbar)]
        {
            Error::check_length(name, values.len(), nodes, "nodes")?;
            for (node, value) in values.iter().enumerate() {
                check(&format!("{name} of node {node}"), spec, *value)?;
            }
        }
        check("g", "g", params.g)?;
        check("gamma", "gamma", params.gamma)?;
        check("xi", "xi", params.xi)?;
        let network = Self { params, graph, noise_graph };
        let smallest = network.noise_spectrum()[0];
        if smallest < -POSITIVE_TOLERANCE * nodes as f64 {
            let (min, max) = network.xi_range();
            return Err(Error::OutOfRange {
                name: "xi".to_owned(),
                value: network.params.xi,
                min,
                max,
            });
        }
        Ok(network)
    }

    /// The parameters.
    pub fn params(&self) -> &NetworkParams {
        &self.params
    }

    /// The graph of the coupling.
    pub fn graph(&self) -> &Graph {
        &self.graph
    }

    /// The graph of the noise.
    pub fn noise_graph(&self) -> &Graph {
        &self.noise_graph
    }

    /// Number of parts that neither coupling nor noise joins.
    pub fn parts(&self) -> usize {
        let coupling = (self.params.g != 0.0).then(|| self.graph.edges());
        let noise = (self.params.xi != 0.0).then(|| self.noise_graph.edges());
        count_parts(self.nodes(), coupling.into_iter().chain(noise).flatten())
    }

    /// Number of oscillators.
    pub fn nodes(&self) -> usize {
        self.graph.nodes()
    }

    /// Ξ: real, symmetric, unit diagonal.
    pub fn noise_correlation(&self) -> DMatrix<f64> {
        self.noise_graph.adjacency() * self.params.xi
            + DMatrix::identity(self.nodes(), self.nodes())
    }

    /// Eigenvalues of Ξ, smallest first.
    pub fn noise_spectrum(&self) -> Vec<f64> {
        ascending(self.noise_correlation())
    }

    /// The range of ξ in which Ξ ≥ 0, within −1 … 1.
    pub fn xi_range(&self) -> (f64, f64) {
        let spectrum = ascending(self.noise_graph.adjacency());
        let (smallest, largest) = (spectrum[0], spectrum[spectrum.len() - 1]);
        let end = |eigenvalue: f64| -(eigenvalue.recip());
        let min = if largest > 0.0 { end(largest).max(-1.0) } else { -1.0 };
        let max = if smallest < 0.0 { end(smallest).min(1.0) } else { 1.0 };
        (min, max)
    }

    /// diag ω + G: frequencies and coherent couplings.
    pub fn hamiltonian(&self) -> DMatrix<f64> {
        self.graph.adjacency() * self.params.g
            + DMatrix::from_diagonal(&DVector::from_vec(self.params.omega.clone()))
    }

    /// Γ↓ᵢⱼ = Ξᵢⱼ γ√((n̄ᵢ+1)(n̄ⱼ+1)).
    pub fn loss(&self) -> DMatrix<f64> {
        self.rates(|nbar| nbar + 1.0)
    }

    /// Γ↑ᵢⱼ = Ξᵢⱼ γ√(n̄ᵢn̄ⱼ).
    pub fn gain(&self) -> DMatrix<f64> {
        self.rates(|nbar| nbar)
    }

    fn rates(&self, of: impl Fn(f64) -> f64) -> DMatrix<f64> {
        let root = |node: usize| of(self.params.nbar[node]).sqrt();
        let xi = self.noise_correlation();
        DMatrix::from_fn(self.nodes(), self.nodes(), |i, j| {
            xi[(i, j)] * self.params.gamma * root(i) * root(j)
        })
    }

    /// A = −i(diag ω + G) − ½(Γ↓ − Γ↑).
    pub fn drift(&self) -> DMatrix<Complex64> {
        let damping = (self.loss() - self.gain()) * 0.5;
        damping.zip_map(&self.hamiltonian(), |damping, omega| Complex64::new(-damping, -omega))
    }

    /// D = ½(Γ↓ + Γ↑).
    pub fn diffusion(&self) -> DMatrix<f64> {
        (self.loss() + self.gain()) * 0.5
    }

    /// Eigenvalues of A, least damped first, ties with the larger imaginary part first.
    ///
    /// # Errors
    /// `Internal` if the iteration does not converge.
    pub fn eigenvalues(&self) -> Result<Vec<Complex64>, Error> {
        let steps = QR_STEPS * self.nodes();
        let tolerance = QR_TOLERANCE * self.nodes() as f64;
        let schur = Schur::try_new(self.drift(), tolerance, steps).ok_or_else(|| {
            Error::Internal { reason: format!("no eigenvalues after {steps} QR steps") }
        })?;
        let mut values: Vec<Complex64> = schur.unpack().1.diagonal().iter().copied().collect();
        let scale = values.iter().map(|value| value.norm()).fold(0.0, f64::max);
        descend(&mut values, |value| value.re);
        let mut begin = 0;
        for k in 1..=values.len() {
            if k == values.len() || values[k - 1].re - values[k].re > TIE * scale {
                descend(&mut values[begin..k], |value| value.im);
                begin = k;
            }
        }
        Ok(values)
    }
}

fn check(name: &str, spec: &str, value: f64) -> Result<(), Error> {
    match parameter_spec(spec) {
        Some(spec) => Error::check_range(name, value, spec.min, spec.max).map(drop),
        None => {
            Err(Error::Internal { reason: format!("{spec} has no row in the parameter table") })
        }
    }
}

/// A sort is long: one for both parts.
fn descend(values: &mut [Complex64], part: fn(&Complex64) -> f64) {
    values.sort_by(|a, b| part(b).total_cmp(&part(a)));
}

fn ascending(matrix: DMatrix<f64>) -> Vec<f64> {
    let mut values: Vec<f64> = SymmetricEigen::new(matrix).eigenvalues.iter().copied().collect();
    values.sort_by(f64::total_cmp);
    values
}
