//! What is left of the motion of each node of a network after long times.

use crate::error::Error;
use crate::physics::{Network, SpectralParts};
use nalgebra::{DMatrix, RowDVector};
use num_complex::Complex64;
use std::collections::BTreeSet;

/// A start counts if it moves a node by more than this share of the start that moves it most.
const NOTHING: f64 = 1e-10;

/// One frequency of a leading part: e^{iνt}, ν = Im λ, times a row of factors, one for each start.
#[derive(Clone, Debug)]
pub struct Beat {
    /// ν.
    pub frequency: f64,
    /// b = Σ rowₖ aₖ(0).
    pub row: Vec<Complex64>,
    /// The spectral part it comes from, and the row as factors of that part's directions.
    pub part: usize,
    pub factors: Vec<Complex64>,
}

/// The leading parts of all nodes.
pub struct Leaders {
    /// One for each node.
    pub nodes: Vec<Leader>,
    /// Directions of the spectral parts, one row of factors of the starts for each.
    pub parts: Vec<DMatrix<Complex64>>,
    /// As far as two frequencies may differ and agree.
    pub agreement: f64,
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

/// The leading parts of all nodes of a network.
///
/// # Errors
/// `Internal` if the eigenvalues cannot be found.
pub fn leaders(network: &Network) -> Result<Leaders, Error> {
    let nodes = network.nodes();
    let parts = SpectralParts::new(network)?;
    let agreement = parts.agreement;
    // Of each node: the rate of its leading part, the power of t in it, and its beats.
    let mut found: Vec<Option<(f64, usize, Vec<Beat>)>> = vec![None; nodes];
    let mut directions = Vec::new();
    for (place, part) in parts.enumerate() {
        let part = part?;
        let (rate, frequency) = (part.value.re, part.value.im);
        for (node, leading) in found.iter_mut().enumerate() {
            let Some((power, factors)) = part.leading(node) else { continue };
            let row =
                (RowDVector::from_row_slice(&factors) * &part.directions).iter().copied().collect();
            let beat = Beat { frequency, row, part: place, factors };
            match leading {
                None => *leading = Some((rate, power, vec![beat])),
                Some((first, _, _)) if *first - rate > agreement => {}
                Some((_, highest, _)) if *highest > power => {}
                Some((_, highest, beats)) if *highest == power => beats.push(beat),
                Some(lower) => *lower = (rate, power, vec![beat]),
            }
        }
        directions.push(part.directions);
        let decided = |leading: &Option<(f64, usize, Vec<Beat>)>| {
            leading.as_ref().is_some_and(|(first, _, _)| first - rate > agreement)
        };
        if found.iter().all(decided) {
            break;
        }
    }
    let leader = |(node, leading): (usize, Option<(f64, usize, Vec<Beat>)>)| match leading {
        Some((_, _, beats)) => Ok(Leader::new(beats)),
        None => Err(Error::Internal { reason: format!("node {node} is in no mode") }),
    };
    let nodes = found.into_iter().enumerate().map(leader).collect::<Result<_, _>>()?;
    Ok(Leaders { nodes, parts: directions, agreement })
}
