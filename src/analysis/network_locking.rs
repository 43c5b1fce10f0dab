//! Pairwise phase locking in a network: the average of cos(φᵢ − φⱼ) over a window and over initial phases.

use super::network_limit::network_limit;
use super::phase_locking::{phase_locking, Method, PhaseLockingOptions};
use super::random::{stream, uniform};
use crate::error::Error;
use crate::physics::{network_propagator, real_product, ComplexMatrix, Network, Pair, Params};
use nalgebra::DMatrix;
use num_complex::Complex64;
use std::f64::consts::TAU;

/// Samples and time steps that a network takes when none are asked for: N² values come from each.
pub const NETWORK_SAMPLES: u32 = 512;
pub const NETWORK_STEPS: u32 = 200;
/// Multiplications of one matrix must stay a matter of seconds.
const MOST_WORK: f64 = 2e10;

/// PLVᵢⱼ, N × N, symmetric, ones on the diagonal.
///
/// The limit is that of the least damped modes in which the nodes have a share, averaged where several are damped
/// alike: by quadrature to 1e-7 for up to four starts, for more of them along points that fill the torus (1e-5 for five
/// nodes). The ensemble average takes all initial phases as independent and uniform, at equal amplitudes: for two nodes
/// it is the quadrature of the pair, for more a sequence that fills the torus of phases evenly. Monte Carlo draws them
/// at random.
///
/// # Errors
/// As [`phase_locking`], and `TooMany` for more work than a page can wait for.
pub fn network_locking(
    network: &Network,
    options: &PhaseLockingOptions,
) -> Result<DMatrix<f64>, Error> {
    if let Some(pair) = pair_of(network) {
        let value = phase_locking(&pair?, options)?.value;
        return Ok(DMatrix::from_row_slice(2, 2, &[1.0, value, value, 1.0]));
    }
    options.check()?;
    if options.method == Method::Limit {
        return network_limit(network);
    }
    let nodes = network.nodes() as f64;
    let work = 6.0 * nodes * nodes * f64::from(options.samples) * f64::from(options.steps);
    if work > MOST_WORK {
        let name = "n² × samples × steps".to_owned();
        return Err(Error::TooMany { name, value: work / 6.0, max: MOST_WORK / 6.0 });
    }
    Ok(averaged(network, options))
}

/// The pair, if the network is one: coupled or not, correlated or not.
fn pair_of(network: &Network) -> Option<Result<Pair, Error>> {
    let p = network.params();
    let (&[omega1, omega2], &[nbar1, nbar2]) = (p.omega.as_slice(), p.nbar.as_slice()) else {
        return None;
    };
    let joined = |edges: &[(usize, usize)], value| if edges.is_empty() { 0.0 } else { value };
    let g = joined(network.graph().edges(), p.g);
    let xi = joined(network.noise_graph().edges(), p.xi);
    let apart = Params { omega1, omega2, gamma: p.gamma, nbar1, nbar2, ..Params::DEFAULT };
    // The noise of a network is correlated by real numbers.
    Some(Pair::new(Params { g, xi, xi_phase: 0.0, ..apart }))
}

fn averaged(network: &Network, options: &PhaseLockingOptions) -> DMatrix<f64> {
    let nodes = network.nodes();
    let samples = options.samples as usize;
    let start = options.start.unwrap_or(20.0 / network.params().gamma);
    let dt = options.duration / f64::from(options.steps);
    let phase = phases(options, nodes);
    let begin =
        DMatrix::from_fn(nodes, samples, |node, sample| Complex64::cis(phase(sample, node)));
    // The middle of each step, as for the pair.
    let opened = network_propagator(network, start + 0.5 * dt) * begin;
    let mut state = normalised(ComplexMatrix::from_complex(&opened));
    let stride = ComplexMatrix::from_complex(&network_propagator(network, dt));
    let mut sum = DMatrix::zeros(nodes, nodes);
    for step in 0..options.steps {
        if step > 0 {
            state = normalised(stride.times(&state));
        }
        let directions = directions(&state);
        for part in [&directions.re, &directions.im] {
            sum += real_product(part, &part.transpose());
        }
    }
    sum / (samples as f64 * f64::from(options.steps))
}

/// Initial phase of a node in a sample.
fn phases(options: &PhaseLockingOptions, nodes: usize) -> impl Fn(usize, usize) -> f64 {
    let (method, seed) = (options.method, options.seed);
    let drawn: Vec<f64> = if method == Method::MonteCarlo {
        let mut all = Vec::with_capacity(options.samples as usize * nodes);
        for sample in 0..u64::from(options.samples) {
            let mut generator = stream(seed, sample);
            all.extend((0..nodes).map(|_| uniform(&mut generator)));
        }
        all
    } else {
        Vec::new()
    };
    // Powers of the root of x^{N+1} = x + 1 (Roberts' sequence): no direction of the torus is favoured.
    let root = (0..64).fold(2.0f64, |x, _| (1.0 + x).powf(1.0 / (nodes as f64 + 1.0)));
    let steps: Vec<f64> = (0..nodes).map(|node| root.powi(-(node as i32 + 1))).collect();
    move |sample, node| {
        let share = if method == Method::MonteCarlo {
            drawn[sample * nodes + node]
        } else {
            (0.5 + steps[node] * (sample as f64 + 1.0)).fract()
        };
        TAU * share
    }
}

/// Columns whose largest part is 1: phases do not know of decay, numbers do.
fn normalised(mut state: ComplexMatrix) -> ComplexMatrix {
    for (mut re, mut im) in state.re.column_iter_mut().zip(state.im.column_iter_mut()) {
        let size = re.amax().max(im.amax());
        if size > 0.0 {
            re.scale_mut(size.recip());
            im.scale_mut(size.recip());
        }
    }
    state
}

/// e^{iφ} of every element; 0 where there is no amplitude beside the largest of the column.
fn directions(state: &ComplexMatrix) -> ComplexMatrix {
    let inverse = state.re.zip_map(&state.im, |re, im| match (re * re + im * im).sqrt() {
        0.0 => 0.0,
        size => size.recip(),
    });
    ComplexMatrix { re: state.re.component_mul(&inverse), im: state.im.component_mul(&inverse) }
}
