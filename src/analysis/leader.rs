//! What is left of the motion of each node of a network after long times.

use crate::error::Error;
use crate::physics::{Network, SpectralParts};
use num_complex::Complex64;
use std::collections::BTreeSet;

/// A start counts if it moves a node by more than this share of the start that moves it most.
const NOTHING: f64 = 1e-10;

/// One frequency of a leading part: e^{−iΩt} times a row of factors, one for each start.
#[derive(Clone, Debug)]
pub struct Beat {
    /// Im λ.
    pub frequency: f64,
    /// b = Σ rowₖ aₖ(0).
    pub row: Vec<Complex64>,
}

/// The leading part of the motion of one node: its least damped eigenvalues, and of a defective one the highest power
/// of t. The common decay is left out.
#[derive(Clone, Debug)]
pub struct Leader {
    /// The frequencies in it, none twice.
    pub beats: Vec<Beat>,
    /// The nodes whose starts move it.
    pub starts: BTreeSet<usize>,
}

impl Leader {
    fn new(beats: Vec<Beat>) -> Self {
        let size = |k: usize| beats.iter().map(|beat| beat.row[k].norm()).fold(0.0, f64::max);
        let nodes = beats.first().map_or(0, |beat| beat.row.len());
        let largest = (0..nodes).map(size).fold(0.0, f64::max);
        let starts = (0..nodes).filter(|k| size(*k) > NOTHING * largest).collect();
        Self { beats, starts }
    }

    /// The factors of some starts at a time.
    pub fn row_at(&self, t: f64, starts: &[usize]) -> Vec<Complex64> {
        let turned = |k: &usize| {
            self.beats.iter().map(|beat| Complex64::cis(beat.frequency * t) * beat.row[*k]).sum()
        };
        starts.iter().map(turned).collect()
    }
}

/// The leading parts of all nodes, and as far as two frequencies may differ and agree.
///
/// # Errors
/// `Internal` if the eigenvalues cannot be found.
pub fn leaders(network: &Network) -> Result<(Vec<Leader>, f64), Error> {
    let nodes = network.nodes();
    let parts = SpectralParts::new(network)?;
    let agreement = parts.agreement;
    // Of each node: the rate of its leading part, the power of t in it, and its beats.
    let mut found: Vec<Option<(f64, usize, Vec<Beat>)>> = vec![None; nodes];
    for part in parts {
        let part = part?;
        let (rate, frequency) = (part.value.re, part.value.im);
        for (node, leading) in found.iter_mut().enumerate() {
            let Some((power, row)) = part.leading(node) else { continue };
            let beat = Beat { frequency, row };
            match leading {
                None => *leading = Some((rate, power, vec![beat])),
                Some((first, _, _)) if *first - rate > agreement => {}
                Some((_, highest, _)) if *highest > power => {}
                Some((_, highest, beats)) if *highest == power => beats.push(beat),
                Some(lower) => *lower = (rate, power, vec![beat]),
            }
        }
        let decided = |leading: &Option<(f64, usize, Vec<Beat>)>| {
            leading.as_ref().is_some_and(|(first, _, _)| first - rate > agreement)
        };
        if found.iter().all(decided) {
            break;
        }
    }
    found
        .into_iter()
        .enumerate()
        .map(|(node, leading)| match leading {
            Some((_, _, beats)) => Ok(Leader::new(beats)),
            None => Err(Error::Internal { reason: format!("node {node} is in no mode") }),
        })
        .collect::<Result<Vec<_>, _>>()
        .map(|leaders| (leaders, agreement))
}
