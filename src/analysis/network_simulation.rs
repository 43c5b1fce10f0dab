//! A network in motion: exact steps of any length, on the mean or with noise.

use super::grid::check_points;
use super::random::{complex_normal, stream};
use crate::error::Error;
use crate::physics::{network_noise, network_propagator, Network, MAX_TIME};
use nalgebra::{DMatrix, DVector};
use num_complex::Complex64;
use rand_chacha::ChaCha8Rng;

/// Samples of the motion of all nodes.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkTrajectory {
    /// Times, in 1/ω.
    pub t: Vec<f64>,
    /// Re⟨aᵢ⟩, all nodes of the first time first.
    pub re: Vec<f64>,
    /// Im⟨aᵢ⟩, all nodes of the first time first.
    pub im: Vec<f64>,
}

/// What one step of a given length does; kept, because most steps are as long as the one before.
#[derive(Clone, Debug)]
struct Stride {
    dt: f64,
    propagator: DMatrix<Complex64>,
    /// L of the step's noise S = LL†.
    noise: Option<DMatrix<Complex64>>,
}

/// The state of a network at a time.
///
/// A noisy run obeys da = Aa dt + dζ with ⟨dζᵢ*dζⱼ⟩ = Dᵢⱼdt, without discretisation error for any step; it starts at
/// the given amplitudes plus a draw from the vacuum.
#[derive(Clone, Debug)]
pub struct NetworkSimulation {
    network: Network,
    time: f64,
    a: DVector<Complex64>,
    stride: Option<Stride>,
    random: Option<ChaCha8Rng>,
}

/// Values of one trajectory: times by nodes.
const MOST_VALUES: f64 = 4e6;

impl NetworkSimulation {
    /// A simulation at time 0.
    ///
    /// # Errors
    /// `OutOfRange` unless there is one amplitude for each node, `NotFinite` for amplitudes that are no numbers.
    pub fn new(network: Network, a: Vec<Complex64>, seed: Option<u64>) -> Result<Self, Error> {
        Error::check_length("the start", a.len(), network.nodes(), "nodes")?;
        for (node, value) in a.iter().enumerate() {
            for part in [value.re, value.im] {
                Error::check_range(
                    &format!("amplitude of node {node}"),
                    part,
                    -f64::MAX,
                    f64::MAX,
                )?;
            }
        }
        let mut a = DVector::from_vec(a);
        let mut random = seed.map(|seed| stream(seed, 0));
        if let Some(generator) = &mut random {
            // The vacuum has variance ½.
            let deviation = 0.5f64.sqrt();
            a.iter_mut().for_each(|value| *value += complex_normal(generator) * deviation);
        }
        Ok(Self { network, time: 0.0, a, stride: None, random })
    }

    /// Moves the state by `dt`, exactly; backwards too, without noise.
    ///
    /// # Errors
    /// `OutOfRange` for `dt < 0` with noise, `Overflow` if the state leaves the range of numbers. The state is then
    /// what it was.
    pub fn step(&mut self, dt: f64) -> Result<(), Error> {
        let min = if self.random.is_some() { 0.0 } else { -MAX_TIME };
        Error::check_range("dt", dt, min, MAX_TIME)?;
        let noisy = self.random.is_some();
        let network = &self.network;
        let stride = match self.stride.take().filter(|stride| stride.dt == dt) {
            Some(stride) => stride,
            None => Stride {
                dt,
                propagator: network_propagator(network, dt),
                noise: noisy.then(|| lower_triangle(&network_noise(network, dt))),
            },
        };
        let mut next = &stride.propagator * &self.a;
        if let (Some(generator), Some(factor)) = (&mut self.random, &stride.noise) {
            let w = DVector::from_fn(self.a.len(), |_, _| complex_normal(generator));
            // ζ = L̄w: then E ζᵢ*ζⱼ = Sᵢⱼ, which plain L would conjugate.
            next += factor.conjugate() * w;
        }
        self.stride = Some(stride);
        if !next.iter().all(|value| value.is_finite()) {
            return Err(Error::Overflow { what: "a moment", time: dt });
        }
        self.a = next;
        self.time += dt;
        Ok(())
    }

    /// Time since the start.
    pub fn time(&self) -> f64 {
        self.time
    }

    /// ⟨aᵢ⟩, or the noisy path.
    pub fn moments(&self) -> &[Complex64] {
        self.a.as_slice()
    }

    /// Turns the knobs: the amplitudes stay and go on in another network.
    ///
    /// # Errors
    /// `OutOfRange` unless it has as many nodes.
    pub fn set_network(&mut self, network: Network) -> Result<(), Error> {
        Error::check_length("the network", network.nodes(), self.a.len(), "nodes")?;
        self.network = network;
        self.stride = None;
        Ok(())
    }

    /// The mean motion from now on; does not advance the simulation.
    ///
    /// # Errors
    /// `OutOfRange`, `NotFinite` or `TooMany` for the duration, the number of points or the values; `Overflow` if the motion
    /// leaves the range of numbers.
    pub fn trajectory(&self, duration: f64, points: usize) -> Result<NetworkTrajectory, Error> {
        check_points(points)?;
        Error::check_range("duration", duration, 0.0, MAX_TIME)?;
        let nodes = self.network.nodes();
        let value = (points * nodes) as f64;
        if value > MOST_VALUES {
            return Err(Error::TooMany { name: "points × n".to_owned(), value, max: MOST_VALUES });
        }
        let dt = duration / (points - 1) as f64;
        let stride = network_propagator(&self.network, dt);
        let mut a = self.a.clone();
        let mut path = NetworkTrajectory { t: Vec::new(), re: Vec::new(), im: Vec::new() };
        for k in 0..points {
            if !a.iter().all(|value| value.is_finite()) {
                return Err(Error::Overflow { what: "a moment", time: dt * k as f64 });
            }
            path.t.push(self.time + dt * k as f64);
            path.re.extend(a.iter().map(|value| value.re));
            path.im.extend(a.iter().map(|value| value.im));
            a = &stride * a;
        }
        Ok(path)
    }
}

/// L with S = LL† for a positive semidefinite S; what rounding leaves below zero is zero.
fn lower_triangle(s: &DMatrix<Complex64>) -> DMatrix<Complex64> {
    let nodes = s.nrows();
    let mut l = DMatrix::<Complex64>::zeros(nodes, nodes);
    // A pivot below this share of the largest element is the rounding of a singular matrix.
    let least = f64::EPSILON * nodes as f64 * s.diagonal().map(|value| value.re).max();
    for j in 0..nodes {
        let square = s[(j, j)].re - (0..j).map(|k| l[(j, k)].norm_sqr()).sum::<f64>();
        if square <= least {
            continue;
        }
        let pivot = square.sqrt();
        l[(j, j)] = pivot.into();
        for i in j + 1..nodes {
            let known: Complex64 = (0..j).map(|k| l[(i, k)] * l[(j, k)].conj()).sum();
            l[(i, j)] = (s[(i, j)] - known) / pivot;
        }
    }
    l
}
