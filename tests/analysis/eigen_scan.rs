//! Scans of the eigenvalues: continuous branches that are eigenvalues everywhere.

use crate::support::{cases, pair, turned};
use num_complex::Complex64;
use odd_sympathy::analysis::{eigenvalue_scan, Axis, EigenvalueScan, Grid, MAX_POINTS};
use odd_sympathy::physics::{eigenvalues, Params};
use proptest::prelude::*;
use std::f64::consts::PI;

/// Ends that every parameter set allows.
fn ends(axis: Axis) -> (f64, f64) {
    match axis {
        Axis::Xi => (-1.0, 1.0),
        Axis::Delta => (-0.5, 0.5),
        Axis::G => (-0.4, 0.4),
        Axis::Gamma => (0.02, 1.5),
        Axis::Nbar1 | Axis::Nbar2 => (0.0, 2.0),
        Axis::XiPhase => (-PI, PI),
    }
}

fn scan(p: &Params, axis: Axis, points: usize) -> EigenvalueScan {
    let (from, to) = ends(axis);
    let grid = Grid::new(p, axis, from, to, points).expect("a grid");
    eigenvalue_scan(p, &grid).expect("a scan")
}

fn branch(scan: &EigenvalueScan, k: usize) -> Vec<Complex64> {
    scan.re[k].iter().zip(&scan.im[k]).map(|(re, im)| Complex64::new(*re, *im)).collect()
}

fn largest_jump(scan: &EigenvalueScan) -> f64 {
    let jumps = |k| branch(scan, k).windows(2).map(|w| (w[1] - w[0]).norm()).collect::<Vec<_>>();
    jumps(0).into_iter().chain(jumps(1)).fold(0.0, f64::max)
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn branches_are_continuous(p in turned::any(), axis in prop::sample::select(&Axis::ALL[..])) {
        // Linear as a rule; a square root at an exceptional point, and another one inside it where γ₁₂ has √n̄ at
        // n̄ = 0: 25 times the points make the jump at least 2.2 times smaller. A swap would leave it as it is.
        let (coarse, fine) = (largest_jump(&scan(&p, axis, 401)), largest_jump(&scan(&p, axis, 10_001)));
        if fine > 0.5 * coarse + 1e-12 {
            // Two points may hide within one coarse step; no number of steps hides a swap.
            let finest = largest_jump(&scan(&p, axis, MAX_POINTS));
            prop_assert!(finest < 0.5 * coarse + 1e-12, "{finest} of {coarse}");
        }
    }

    #[test]
    fn every_value_is_that_of_a_single_call(p in turned::any(), axis in prop::sample::select(&Axis::ALL[..])) {
        let scan = scan(&p, axis, 41);
        for (index, x) in scan.x.iter().enumerate() {
            let expected = eigenvalues(&pair(&axis.applied(&p, *x)));
            let found = [0, 1].map(|k| branch(&scan, k)[index]);
            let [first, second] = expected;
            prop_assert!(found == expected || found == [second, first], "{found:?} {expected:?}");
        }
    }

    #[test]
    fn branch_zero_begins_with_the_first_eigenvalue(p in turned::any(), axis in prop::sample::select(&Axis::ALL[..])) {
        let scan = scan(&p, axis, 3);
        let first = eigenvalues(&pair(&axis.applied(&p, ends(axis).0)))[0];
        prop_assert_eq!(branch(&scan, 0)[0], first);
    }

    #[test]
    fn the_number_of_points_does_not_choose_the_branch(p in turned::any(), axis in prop::sample::select(&Axis::ALL[..])) {
        let (two, many) = (scan(&p, axis, 2), scan(&p, axis, 1001));
        for k in [0, 1] {
            prop_assert_eq!(branch(&two, k)[1], branch(&many, k)[1000]);
        }
    }
}

#[test]
fn dampings_split_and_frequencies_meet_beyond_the_exceptional_point() {
    let p = crate::support::params([1.0, 1.2], 0.0, 0.5, [0.0, 0.0], 0.0);
    let scan = scan(&p, Axis::Xi, 201);
    for (index, xi) in scan.x.iter().enumerate() {
        let damping = (scan.re[0][index] - scan.re[1][index]).abs();
        let frequency = (scan.im[0][index] - scan.im[1][index]).abs();
        // ξcrit = 0.4; the grid has points on it, where rounding decides.
        if xi.abs() < 0.399 {
            assert!(damping == 0.0 && frequency > 0.0, "xi = {xi}");
        } else if xi.abs() > 0.401 {
            assert!(damping > 0.0 && frequency == 0.0, "xi = {xi}");
        }
    }
}
