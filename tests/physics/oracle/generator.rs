//! The Liouvillian ρ ↦ ρ̇ on one sector, as sparse rows, and its exponential.

use super::operator::Operator;
use super::sector::Sector;
use nalgebra::DVector;
use num_complex::Complex64;

/// (column, value), a dozen of them.
type Row = Vec<(usize, Complex64)>;

pub struct Generator {
    rows: Vec<Row>,
}

impl Generator {
    pub fn zero(sector: &Sector) -> Self {
        Self { rows: vec![Row::new(); sector.pairs.len()] }
    }

    /// Adds ρ ↦ factor · LρR†.
    pub fn add(&mut self, sector: &Sector, factor: Complex64, left: &Operator, right: &Operator) {
        for (source, &(m, n)) in sector.pairs.iter().enumerate() {
            for &(row, v) in &left.columns[m] {
                for &(column, w) in &right.columns[n] {
                    let target = &mut self.rows[sector.index[&(row, column)]];
                    match target.iter_mut().find(|(known, _)| *known == source) {
                        Some((_, entry)) => *entry += factor * v * w,
                        None => target.push((source, factor * v * w)),
                    }
                }
            }
        }
    }

    pub fn row(&self, row: usize) -> &[(usize, Complex64)] {
        &self.rows[row]
    }

    pub fn apply(&self, rho: &DVector<Complex64>) -> DVector<Complex64> {
        let dot = |row: &Row| row.iter().map(|&(column, v)| v * rho[column]).sum();
        DVector::from_iterator(rho.len(), self.rows.iter().map(dot))
    }

    /// e^{Lt}ρ by Taylor series. The only error is rounding, magnified by at most e^{‖L‖h} = e⁸ in
    /// a step.
    pub fn propagate(&self, rho: &DVector<Complex64>, t: f64) -> DVector<Complex64> {
        let steps = (self.norm() * t / 8.0).ceil().max(1.0);
        let h = t / steps;
        let mut rho = rho.clone();
        for _ in 0..steps as usize {
            let mut term = rho.clone();
            let mut order = 0.0;
            while term.norm() > 1e-17 * rho.norm() {
                order += 1.0;
                term = self.apply(&term) * Complex64::from(h / order);
                rho += &term;
            }
        }
        rho
    }

    /// The largest row sum.
    fn norm(&self) -> f64 {
        let sum = |row: &Row| row.iter().map(|(_, v)| v.norm()).sum();
        self.rows.iter().map(sum).fold(0.0, f64::max)
    }
}
