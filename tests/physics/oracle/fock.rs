//! The Fock states that are kept: all occupations of at most `cutoff` quanta together.
//!
//! A cut on the total, not on each mode, keeps every beam-splitter rotation of the modes exact.

use super::operator::Operator;
use std::collections::HashMap;

pub struct Fock {
    pub modes: usize,
    pub cutoff: usize,
    /// Occupations, by rising total.
    pub kets: Vec<Vec<usize>>,
    index: HashMap<Vec<usize>, usize>,
}

impl Fock {
    pub fn new(modes: usize, cutoff: usize) -> Self {
        let kets: Vec<_> = (0..=cutoff).flat_map(|total| compositions(modes, total)).collect();
        let index = kets.iter().cloned().zip(0..).collect();
        Self { modes, cutoff, kets, index }
    }

    pub fn total(&self, ket: usize) -> usize {
        self.kets[ket].iter().sum()
    }

    /// a_mode.
    pub fn annihilator(&self, mode: usize) -> Operator {
        let lower = |ket: &Vec<usize>| {
            let mut image = ket.clone();
            image[mode] = ket[mode].checked_sub(1)?;
            Some((self.index[&image], (ket[mode] as f64).sqrt()))
        };
        Operator { columns: self.kets.iter().map(|ket| lower(ket).into_iter().collect()).collect() }
    }

    pub fn identity(&self) -> Operator {
        Operator { columns: (0..self.kets.len()).map(|ket| vec![(ket, 1.0)]).collect() }
    }
}

/// All ways to put `total` quanta into `modes` modes.
fn compositions(modes: usize, total: usize) -> Vec<Vec<usize>> {
    if modes == 1 {
        return vec![vec![total]];
    }
    let with_first = |first: usize| {
        let rest = compositions(modes - 1, total - first);
        rest.into_iter().map(move |rest| [vec![first], rest].concat())
    };
    (0..=total).flat_map(with_first).collect()
}
