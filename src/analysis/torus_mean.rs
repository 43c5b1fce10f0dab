//! Means over all initial phases of more than two nodes, and over time: along one line that fills their torus evenly.

use super::leader::{Leader, Leaders};
use nalgebra::DMatrix;
use num_complex::Complex64;
use std::collections::BTreeSet;
use std::f64::consts::TAU;

/// Products of a point times points: some tenths of a second. Fewer starts get more points.
const WORK: usize = 1 << 26;
const MOST_POINTS: usize = 1 << 20;
const LEAST_POINTS: usize = 1 << 12;
/// Points whose phases are turned on from one another, before they are computed anew.
const CHUNK: usize = 256;

/// A number at each point of a chunk.
type Phases = [f64; CHUNK];
/// Real and imaginary parts.
type Phasors = [Phases; 2];

/// Fills in cos(arg bᵢ − arg bⱼ) of the given pairs.
///
/// The points are Roberts' sequence; weights that fall to zero at both of its ends make its error that of the high
/// harmonics alone. Time runs along with the phases in steps that are no simple share of the slowest beat, so that
/// frequencies keep their ratios.
pub fn torus_mean(leaders: &Leaders, open: &[(usize, usize)], matrix: &mut DMatrix<f64>) {
    for group in groups(&leaders.nodes, open) {
        let mean = group_mean(leaders, &group);
        let place = |node: usize| group.iter().position(|member| *member == node);
        for &(i, j) in open {
            if let (Some(a), Some(b)) = (place(i), place(j)) {
                matrix[(i, j)] = mean[(a, b)];
                matrix[(j, i)] = mean[(a, b)];
            }
        }
    }
}

/// Nodes of open pairs, in sets that share starts.
fn groups(leaders: &[Leader], open: &[(usize, usize)]) -> Vec<Vec<usize>> {
    let nodes: BTreeSet<usize> = open.iter().flat_map(|&(i, j)| [i, j]).collect();
    let mut sets: Vec<(BTreeSet<usize>, Vec<usize>)> = Vec::new();
    for node in nodes {
        let mut merged = (leaders[node].starts.clone(), vec![node]);
        let (touched, apart): (Vec<_>, Vec<_>) =
            sets.into_iter().partition(|(starts, _)| !starts.is_disjoint(&merged.0));
        for (starts, members) in touched {
            merged.0.extend(starts);
            merged.1.extend(members);
        }
        sets = apart;
        sets.push(merged);
    }
    sets.into_iter().map(|(_, members)| members).collect()
}

/// Weighted mean of cos(arg bᵢ − arg bⱼ) over the torus, all pairs of a group.
fn group_mean(leaders: &Leaders, group: &[usize]) -> DMatrix<f64> {
    let rows: Vec<&Leader> = group.iter().map(|node| &leaders.nodes[*node]).collect();
    let count = rows.len();
    let starts: BTreeSet<usize> = rows.iter().flat_map(|row| row.starts.iter().copied()).collect();
    let starts: Vec<usize> = starts.into_iter().collect();
    let directions = Directions::new(leaders, &rows, &starts);
    let work = directions.frequencies.len() * (starts.len() + count) + count * count;
    let points = (WORK / work).clamp(LEAST_POINTS, MOST_POINTS).next_multiple_of(CHUNK);
    let turns = turns(starts.len(), &directions.frequencies);
    let (phases, beats) = turns.split_at(starts.len());
    let (mut sum, mut total) = (DMatrix::<f64>::zeros(count, count), 0.0);
    for first in (0..points).step_by(CHUNK) {
        let begin: Vec<Phasors> = phases.iter().map(|turn| phasors(*turn, first)).collect();
        let amplitudes: Vec<Phasors> = directions
            .of_starts
            .iter()
            .zip(beats)
            .map(|(factors, turn)| product(&row_sum(factors, &begin), &phasors(*turn, first)))
            .collect();
        let weights: Phases = std::array::from_fn(|k| {
            let place = ((first + k) as f64 + 0.5) / points as f64;
            (place * (1.0 - place)).powi(2)
        });
        let phases: Vec<Phasors> =
            directions.of_rows.iter().map(|row| direction(&row_sum(row, &amplitudes))).collect();
        for j in 0..count {
            let [re_j, im_j] = &phases[j];
            let weighted: Phasors = std::array::from_fn(|part| {
                std::array::from_fn(|k| weights[k] * [re_j, im_j][part][k])
            });
            for i in 0..=j {
                let value: f64 = (0..2).map(|part| dot(&phases[i][part], &weighted[part])).sum();
                sum[(i, j)] += value;
            }
        }
        total += weights.iter().sum::<f64>();
    }
    DMatrix::from_fn(count, count, |i, j| sum[(i.min(j), i.max(j))] / total)
}

/// The directions of all spectral parts that lead a group: fewer products than a row of starts for each frequency.
struct Directions {
    /// Factors of the starts, one row for each direction.
    of_starts: Vec<Vec<Complex64>>,
    /// Frequencies of the directions; those that agree are equal.
    frequencies: Vec<f64>,
    /// Factors of the directions, one row for each node.
    of_rows: Vec<Vec<Complex64>>,
}

impl Directions {
    fn new(leaders: &Leaders, rows: &[&Leader], starts: &[usize]) -> Self {
        let beats = rows.iter().flat_map(|row| &row.beats);
        let mut parts: Vec<(f64, usize)> = beats.map(|beat| (beat.frequency, beat.part)).collect();
        parts.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        parts.dedup();
        let (mut of_starts, mut frequencies) = (Vec::new(), Vec::<f64>::new());
        let mut of_rows = vec![Vec::new(); rows.len()];
        for (own, part) in parts {
            let agreed = frequencies.last().filter(|last| own - **last <= leaders.agreement);
            let frequency = agreed.copied().unwrap_or(own);
            let matrix = &leaders.parts[part];
            for k in 0..matrix.nrows() {
                of_starts.push(starts.iter().map(|start| matrix[(k, *start)]).collect());
                frequencies.push(frequency);
                for (factors, row) in of_rows.iter_mut().zip(rows) {
                    let beat = row.beats.iter().find(|beat| beat.part == part);
                    factors.push(beat.map_or(Complex64::new(0.0, 0.0), |beat| beat.factors[k]));
                }
            }
        }
        Self { of_starts, frequencies, of_rows }
    }
}

/// Turns of every phase from one point to the next, as a share of a full one: of the starts, then of the frequencies.
fn turns(starts: usize, frequencies: &[f64]) -> Vec<f64> {
    // Powers of the root of x^{d+1} = x + 1 (Roberts' sequence): no direction of the torus is favoured. The common
    // phase needs none.
    let beating = frequencies.iter().any(|frequency| *frequency != frequencies[0]);
    let dimensions = starts + usize::from(beating) - 1;
    let root = (0..64).fold(2.0f64, |x, _| (1.0 + x).powf(1.0 / (dimensions as f64 + 1.0)));
    let power = |k: usize| root.powi(-(k as i32));
    let gaps = frequencies.windows(2).map(|pair| pair[1] - pair[0]);
    let slowest = gaps.filter(|gap| *gap > 0.0).fold(f64::INFINITY, f64::min);
    let beats = frequencies.iter().map(|frequency| {
        let cycles = (frequency - frequencies[0]) / slowest;
        if cycles > 0.0 {
            cycles * power(dimensions)
        } else {
            0.0
        }
    });
    (0..starts).map(|k| if k == 0 { 0.0 } else { power(k) }).chain(beats).collect()
}

/// e^{iφ} of a phase at a chunk of points.
fn phasors(turn: f64, first: usize) -> Phasors {
    let mut phasor = Complex64::cis(TAU * (turn * first as f64).fract());
    let step = Complex64::cis(TAU * turn.fract());
    let mut all = [[0.0; CHUNK]; 2];
    let [re, im] = &mut all;
    for (re, im) in re.iter_mut().zip(im) {
        (*re, *im) = (phasor.re, phasor.im);
        phasor *= step;
    }
    all
}

/// Σ factorₖ zₖ.
fn row_sum(factors: &[Complex64], starts: &[Phasors]) -> Phasors {
    let mut sum = [[0.0; CHUNK]; 2];
    for (factor, [re, im]) in factors.iter().zip(starts) {
        for k in 0..CHUNK {
            sum[0][k] += factor.re * re[k] - factor.im * im[k];
            sum[1][k] += factor.re * im[k] + factor.im * re[k];
        }
    }
    sum
}

/// The product of two, point by point.
fn product(a: &Phasors, b: &Phasors) -> Phasors {
    let mut all = [[0.0; CHUNK]; 2];
    for k in 0..CHUNK {
        all[0][k] = a[0][k] * b[0][k] - a[1][k] * b[1][k];
        all[1][k] = a[0][k] * b[1][k] + a[1][k] * b[0][k];
    }
    all
}

/// e^{iφ} of every number; the smallest normal number keeps 0 from being divided by itself.
fn direction(of: &Phasors) -> Phasors {
    let mut all = [[0.0; CHUNK]; 2];
    for k in 0..CHUNK {
        let scale = (of[0][k] * of[0][k] + of[1][k] * of[1][k] + f64::MIN_POSITIVE).sqrt().recip();
        (all[0][k], all[1][k]) = (of[0][k] * scale, of[1][k] * scale);
    }
    all
}

/// Σ aₖbₖ, in several sums at a time.
fn dot(a: &Phases, b: &Phases) -> f64 {
    const SUMS: usize = 4;
    let mut sums = [0.0; SUMS];
    for k in (0..CHUNK).step_by(SUMS) {
        for (lane, sum) in sums.iter_mut().enumerate() {
            *sum += a[k + lane] * b[k + lane];
        }
    }
    sums.iter().sum()
}
