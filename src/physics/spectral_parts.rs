//! What each eigenvalue of a network contributes to its motion: e^{At} as a sum over spectral projectors.

use super::network::Network;
use crate::error::Error;
use nalgebra::DMatrix;
use num_complex::Complex64;

/// Eigenvalues that differ by less than this share of γ agree; so they do within the rounding of the largest one.
const AGREEMENT: f64 = 1e-9;
const ROUNDING: f64 = 1e-12;
/// A projector larger than this belongs to an eigenvalue that rounding has split off a defective one: two of them are
/// 1e-8 apart and their projectors 1e8 large.
const SPLIT: f64 = 1e7;
/// Rounding splits a threefold eigenvalue by so much of the largest one, a twofold one by less.
const SPLIT_REACH: f64 = 2e-5;
/// Below this share of the largest eigenvalue what A − λ leaves of a part is rounding: the eigenvalue is not defective.
const DEFECT: f64 = 1e-6;
/// Below this norm a row of a projector is 0: the node takes no part.
const SILENT: f64 = 1e-10;
/// Block inverse iteration gains at least three digits in each step.
const INVERSE_STEPS: usize = 6;
/// A shift off the eigenvalue by so many roundings keeps the matrix regular.
const SHIFT: f64 = 16.0;
/// Off several that agree the shift is a share of the distance to the next, and no more of the largest: closer to a
/// defective one its own vector would drown the others of its part.
const SHARE: f64 = 1e-3;
const FARTHEST: f64 = 1e-7;

/// The share of one eigenvalue λ in the motion: e^{λt}(P + (A − λ)P t + …), each matrix of it as a product of a tall and
/// a wide one.
#[derive(Clone, Debug)]
pub struct SpectralPart {
    /// The eigenvalue λ.
    pub value: Complex64,
    /// Rows of factors, one for each start, M × N: the amplitudes of the M directions of the part.
    pub directions: DMatrix<Complex64>,
    /// What P, (A − λ)P, (A − λ)²P, … make of the amplitudes, N × M each: that of P alone unless λ is defective.
    levels: Vec<DMatrix<Complex64>>,
}

impl SpectralPart {
    /// The leading power of t in a node's share, and its factors, one for each direction; none if the node takes no part.
    pub fn leading(&self, node: usize) -> Option<(usize, Vec<Complex64>)> {
        let row = |level: usize| self.levels[level].row(node).into_owned();
        let bound = |level: usize| if level == 0 { SILENT } else { DEFECT };
        let loud = |level: &usize| (row(*level) * &self.directions).norm() > bound(*level);
        let level = (0..self.levels.len()).rev().find(loud)?;
        Some((level, row(level).iter().copied().collect()))
    }
}

/// The eigenvalues of a network, and the parts that belong to them, computed when they are asked for.
pub struct SpectralParts {
    drift: DMatrix<Complex64>,
    values: Vec<Complex64>,
    taken: Vec<bool>,
    /// Largest absolute eigenvalue.
    scale: f64,
    /// As far as eigenvalues may differ and agree.
    pub agreement: f64,
}

impl SpectralParts {
    /// Of a network.
    ///
    /// # Errors
    /// `Internal` if the eigenvalues cannot be found.
    pub fn new(network: &Network) -> Result<Self, Error> {
        let values = network.eigenvalues()?;
        let scale = values.iter().map(|value| value.norm()).fold(0.0, f64::max);
        let agreement = (AGREEMENT * network.params().gamma).max(ROUNDING * scale);
        let taken = vec![false; values.len()];
        Ok(Self { drift: network.drift(), values, taken, scale, agreement })
    }

    /// The eigenvalue whose part is next.
    fn first(&self) -> Option<usize> {
        self.taken.iter().position(|taken| !taken)
    }

    /// Those not yet taken within a distance of the seed or of one another.
    fn around(&self, seed: usize, reach: f64) -> Vec<usize> {
        let mut found = vec![seed];
        let mut next = 0;
        while next < found.len() {
            let centre = self.values[found[next]];
            for k in 0..self.values.len() {
                let near = (self.values[k] - centre).norm() <= reach;
                if near && !self.taken[k] && !found.contains(&k) {
                    found.push(k);
                }
            }
            next += 1;
        }
        found
    }

    fn mean(&self, group: &[usize]) -> Complex64 {
        group.iter().map(|k| self.values[*k]).sum::<Complex64>() / group.len() as f64
    }

    /// The projector on what some eigenvalues span together, as a product. A is symmetric, so the left vectors are the
    /// right ones.
    fn projector(&self, group: &[usize]) -> Option<[DMatrix<Complex64>; 2]> {
        let (nodes, count) = (self.drift.nrows(), group.len());
        let mean = self.mean(group);
        let others = (0..self.values.len()).filter(|k| !group.contains(k));
        let next = others.map(|k| (self.values[k] - mean).norm()).fold(f64::INFINITY, f64::min);
        let least = SHIFT * f64::EPSILON * self.scale;
        let off =
            if count == 1 { least } else { (SHARE * next).clamp(least, FARTHEST * self.scale) };
        let shift = mean + Complex64::from(off);
        let solver = (&self.drift - DMatrix::identity(nodes, nodes) * shift).lu();
        // No direction of symmetry: a start that is orthogonal to a mode would never find it.
        let mut basis = DMatrix::from_fn(nodes, count, |i, k| {
            Complex64::cis(((i + 1) * (i + 1)) as f64 * (0.7 + k as f64))
        });
        for _ in 0..INVERSE_STEPS {
            basis = solver.solve(&basis)?.qr().q();
        }
        let inverse = (basis.transpose() * &basis).try_inverse()?;
        let directions = inverse * basis.transpose();
        Some([basis, directions])
    }
}

impl Iterator for SpectralParts {
    type Item = Result<SpectralPart, Error>;

    /// The part of the least damped eigenvalue that is left.
    fn next(&mut self) -> Option<Self::Item> {
        let first = self.first()?;
        let mut group = self.around(first, self.agreement);
        let mut projector = self.projector(&group);
        let whole = |[tall, wide]: &[DMatrix<Complex64>; 2]| (tall * wide).norm() < SPLIT;
        if !projector.as_ref().is_some_and(whole) {
            let wider = self.around(first, SPLIT_REACH * self.scale);
            if wider.len() > group.len() {
                projector = self.projector(&wider);
                group = wider;
            }
        }
        let value = self.mean(&group);
        for k in &group {
            self.taken[*k] = true;
        }
        let Some([basis, directions]) = projector else {
            let reason = format!("no projector on the modes at {value}");
            return Some(Err(Error::Internal { reason }));
        };
        let nodes = self.drift.nrows();
        let rest =
            (&self.drift - DMatrix::identity(nodes, nodes) * value) / Complex64::from(self.scale);
        let mut levels = vec![basis];
        for level in 1..group.len() {
            let next = &rest * &levels[level - 1];
            if (&next * &directions).norm() <= DEFECT {
                break;
            }
            levels.push(next);
        }
        Some(Ok(SpectralPart { value, directions, levels }))
    }
}
