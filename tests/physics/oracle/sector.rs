//! Matrix elements ⟨m|ρ|n⟩ of one coherence order k = |m| − |n|.
//!
//! H conserves the number of quanta and every jump takes one from, or gives one to, both sides of ρ,
//! so the orders never mix.

use super::fock::Fock;
use super::operator::Operator;
use nalgebra::DVector;
use num_complex::Complex64;
use std::collections::HashMap;
use std::ops::Range;

pub struct Sector {
    pub pairs: Vec<(usize, usize)>,
    pub index: HashMap<(usize, usize), usize>,
    /// The pairs with |n| = 0, 1, 2, …: a jump leads to a neighbouring shell, nothing leads further.
    pub shells: Vec<Range<usize>>,
}

impl Sector {
    pub fn new(fock: &Fock, order: usize) -> Self {
        let kets = |total: usize| (0..fock.kets.len()).filter(move |&ket| fock.total(ket) == total);
        let mut pairs = Vec::new();
        let mut shells = Vec::new();
        for total in 0..=fock.cutoff - order {
            let start = pairs.len();
            pairs.extend(kets(total + order).flat_map(|m| kets(total).map(move |n| (m, n))));
            shells.push(start..pairs.len());
        }
        let index = pairs.iter().copied().zip(0..).collect();
        Self { pairs, index, shells }
    }

    /// The part of tr(Oρ) that lives in this sector.
    pub fn expectation(&self, operator: &Operator, rho: &DVector<Complex64>) -> Complex64 {
        let element = |&(m, n): &(usize, usize)| -> f64 {
            operator.columns[m].iter().filter(|&&(row, _)| row == n).map(|&(_, v)| v).sum()
        };
        self.pairs.iter().zip(rho.iter()).map(|(pair, &rho)| rho * element(pair)).sum()
    }
}
