//! Pairwise phase locking in a network after infinite time.

use super::few_phases::{FewPhases, MOST_PHASES};
use super::leader::{leaders, Leader};
use super::torus_mean::torus_mean;
use crate::error::Error;
use crate::physics::{slow_mode, Network};
use nalgebra::DMatrix;
use num_complex::Complex64;
use std::collections::BTreeMap;
use std::f64::consts::TAU;

/// Below this amplitude a node has no share in a normalised mode that could lead it: its row of the projector is 0.
const SILENT: f64 = 1e-10;
/// Two rows are parallel, and their phases fixed, if |⟨u, v⟩|² misses |u|²|v|² by no more than this share: rounding.
const PARALLEL: f64 = 1e-12;
/// Instants in the period of two beating frequencies, and the most phases that are averaged at each.
const INSTANTS: usize = 1024;
const MOST_BEATING: usize = 2;
/// Pairs whose rows agree to so many places have one value: most ties come of a symmetry.
const PLACES: f64 = 1e10;

/// PLVᵢⱼ as t → ∞, N × N, averaged over time and over starts of equal amplitude with independent phases.
///
/// Each node follows its own leading part b: the least damped eigenvalues in which it has a share. A unique leader
/// fixes the phases, to rounding. On ties arg bᵢ − arg bⱼ keeps the start: the phases of up to four starts are averaged
/// by quadrature to 1e-7 (of two starts with two beating frequencies to 1e-6), more of them by points that fill the
/// torus evenly, to some 1e-5 for five nodes, at worst 1e-2 for a hundred.
///
/// # Errors
/// `Internal` if the eigenvalues cannot be found.
pub fn network_limit(network: &Network) -> Result<DMatrix<f64>, Error> {
    let nodes = network.nodes();
    if let Some(phases) = unique_leader(network) {
        return Ok(DMatrix::from_fn(nodes, nodes, |i, j| match i == j {
            true => 1.0,
            false => (phases[i] * phases[j].conj()).re,
        }));
    }
    let leaders = leaders(network)?;
    let mut means = Means { quadrature: FewPhases::new(), known: BTreeMap::new() };
    let mut matrix = DMatrix::identity(nodes, nodes);
    let mut open = Vec::new();
    for j in 0..nodes {
        for i in 0..j {
            match locked(&leaders.nodes[i], &leaders.nodes[j], leaders.agreement, &mut means) {
                Some(value) => {
                    matrix[(i, j)] = value;
                    matrix[(j, i)] = value;
                }
                None => open.push((i, j)),
            }
        }
    }
    torus_mean(&leaders, &open, &mut matrix);
    Ok(matrix)
}

/// e^{iφ} of all nodes in the mode that outlives the others, if it reaches all of them.
fn unique_leader(network: &Network) -> Option<Vec<Complex64>> {
    let mode = slow_mode(network)?;
    // The projector on v is v vᵀ/(vᵀv), and |vᵀv| ≤ 1.
    let loud = mode.iter().all(|value| value.norm() > SILENT);
    loud.then(|| mode.iter().map(|value| value / value.norm()).collect())
}

/// The value of a pair, unless it takes an average over too many phases.
fn locked(a: &Leader, b: &Leader, agreement: f64, means: &mut Means) -> Option<f64> {
    let starts = a.starts.union(&b.starts).copied().collect::<Vec<_>>();
    // Parts that share no start are turned independently.
    if a.starts.is_disjoint(&b.starts) {
        return Some(0.0);
    }
    let mut frequencies: Vec<f64> = Vec::new();
    for beat in a.beats.iter().chain(&b.beats) {
        if frequencies.iter().all(|known| (known - beat.frequency).abs() > agreement) {
            frequencies.push(beat.frequency);
        }
    }
    match (frequencies.as_slice(), a.beats.len() + b.beats.len()) {
        ([_], _) => {
            let (u, v) = (a.row_at(0.0, &starts), b.row_at(0.0, &starts));
            let product: Complex64 = u.iter().zip(&v).map(|(u, v)| u * v.conj()).sum();
            let square = |row: &[Complex64]| row.iter().map(|it| it.norm_sqr()).sum::<f64>();
            let most = square(&u) * square(&v);
            if product.norm_sqr() >= (1.0 - PARALLEL) * most {
                return Some(product.re / product.norm());
            }
            (starts.len() <= MOST_PHASES).then(|| means.cosine(&u, &v))
        }
        // Each turns at its own frequency.
        ([_, _], 2) => Some(0.0),
        ([first, second], _) if starts.len() <= MOST_BEATING => {
            let period = TAU / (first - second).abs();
            let at = |k: usize| {
                let t = period * (k as f64 + 0.5) / INSTANTS as f64;
                means.quadrature.mean(&a.row_at(t, &starts), &b.row_at(t, &starts)).re
            };
            Some((0..INSTANTS).map(at).sum::<f64>() / INSTANTS as f64)
        }
        _ => None,
    }
}

/// Means over few phases, each computed once.
struct Means {
    quadrature: FewPhases,
    known: BTreeMap<Vec<[i64; 4]>, f64>,
}

impl Means {
    /// E cos(arg U − arg V): neither the order of the starts nor a phase of one matters, so that these are left out of
    /// what it is known by.
    fn cosine(&mut self, u: &[Complex64], v: &[Complex64]) -> f64 {
        let norm = |row: &[Complex64]| row.iter().map(|it| it.norm_sqr()).sum::<f64>().sqrt();
        let (size_u, size_v) = (norm(u), norm(v));
        let column = |(u, v): (&Complex64, &Complex64)| {
            let (u, v) = (u / size_u, v / size_v);
            let product = u * v.conj();
            [u.norm_sqr(), v.norm_sqr(), product.re, product.im]
                .map(|it| (it * PLACES).round() as i64)
        };
        let mut key: Vec<[i64; 4]> = u.iter().zip(v).map(column).collect();
        key.sort_unstable();
        let quadrature = &self.quadrature;
        *self.known.entry(key).or_insert_with(|| quadrature.mean(u, v).re)
    }
}
