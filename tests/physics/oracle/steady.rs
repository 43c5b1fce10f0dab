//! The null vector of the Liouvillian by block elimination over shells of equal number.
//!
//! From the top shell down, ρ_N = T_N ρ_{N−1} with T_N = −(L_{N,N} + L_{N,N+1} T_{N+1})⁻¹ L_{N,N−1}.
//! Shell 0 is a single number, fixed by the trace; its own equation is never used, so it checks the
//! answer.

use super::generator::Generator;
use super::sector::Sector;
use nalgebra::{DMatrix, DVector};
use num_complex::Complex64;

pub fn null_vector(sector: &Sector, generator: &Generator) -> DVector<Complex64> {
    let mut transfers: Vec<DMatrix<Complex64>> = Vec::new();
    for shell in (1..sector.shells.len()).rev() {
        let [below, here] = [shell - 1, shell].map(|shell| sector.shells[shell].clone());
        let mut within = DMatrix::zeros(here.len(), here.len());
        let mut feed = DMatrix::zeros(here.len(), below.len());
        for row in here.clone() {
            let local = row - here.start;
            for &(column, v) in generator.row(row) {
                if column < here.start {
                    feed[(local, column - below.start)] -= v;
                } else if column < here.end {
                    within[(local, column - here.start)] += v;
                } else if let Some(above) = transfers.last() {
                    let from_above = above.row(column - here.end) * v;
                    within.row_mut(local).zip_apply(&from_above, |w, f| *w += f);
                }
            }
        }
        transfers.push(within.lu().solve(&feed).expect("more than one state of rest"));
    }
    let mut rho = vec![Complex64::from(1.0)];
    let mut shell = DVector::from_element(1, Complex64::from(1.0));
    for transfer in transfers.iter().rev() {
        shell = transfer * shell;
        rho.extend(shell.iter());
    }
    let diagonal = sector.pairs.iter().zip(&rho).filter(|((m, n), _)| m == n);
    let trace: Complex64 = diagonal.map(|(_, &p)| p).sum();
    let rho = DVector::from_vec(rho) / trace;
    let residual = generator.apply(&rho).norm();
    assert!(residual < 1e-12, "the state of rest still moves by {residual:e}");
    rho
}
