//! A scan is its single calls, bit for bit.

use crate::support::{cases, pair, params, strategies};
use odd_sympathy::analysis::{
    phase_locking, steady_state, steady_state_scan, Axis, Equations, Grid, Method,
    PhaseLockingOptions, PhaseLockingScan, SteadyReport, SteadyScan,
};
use odd_sympathy::physics::Params;
use odd_sympathy::Error;
use proptest::prelude::*;
use std::f64::consts::PI;

fn ends(axis: Axis) -> (f64, f64) {
    match axis {
        Axis::Xi => (1.0, -1.0),
        Axis::Delta => (-0.5, 0.5),
        Axis::G => (-0.4, 0.4),
        Axis::Gamma => (0.02, 1.5),
        Axis::Nbar1 | Axis::Nbar2 => (0.0, 2.0),
        Axis::XiPhase => (-PI, PI),
    }
}

fn grid(p: &Params, axis: Axis, points: usize) -> Grid {
    let (from, to) = ends(axis);
    Grid::new(p, axis, from, to, points).expect("a grid")
}

fn row(scan: &SteadyScan, k: usize) -> [f64; 14] {
    [
        scan.theta11[k],
        scan.theta22[k],
        scan.theta12_re[k],
        scan.theta12_im[k],
        scan.occupation1[k],
        scan.occupation2[k],
        scan.flux[k],
        scan.min_eigenvalue[k],
        scan.entropy[k],
        scan.purity[k],
        scan.mutual_information[k],
        scan.classical_correlation[k],
        scan.discord[k],
        scan.log_negativity[k],
    ]
}

fn values(r: &SteadyReport) -> [f64; 14] {
    let (theta, info) = (r.covariance, r.information);
    [
        theta.theta11,
        theta.theta22,
        theta.theta12.re,
        theta.theta12.im,
        r.occupation1(),
        r.occupation2(),
        r.flux,
        r.min_eigenvalue,
        info.entropy,
        info.purity,
        info.mutual_information,
        info.classical_correlation,
        info.discord,
        info.log_negativity,
    ]
}

fn same_steady_states(p: &Params, axis: Axis, equations: Equations) {
    let grid = grid(p, axis, 33);
    let scan = steady_state_scan(p, &grid, equations).expect("a scan");
    for (k, x) in grid.values().into_iter().enumerate() {
        assert_eq!(scan.x[k], x);
        match steady_state(&pair(&axis.applied(p, x)), equations) {
            Ok(report) => {
                assert_eq!(row(&scan, k), values(&report));
                assert_eq!((scan.stable[k], scan.physical[k] == 1), (1, report.physical));
            }
            Err(Error::Unstable { .. }) => {
                assert!(row(&scan, k).iter().all(|value| value.is_nan()));
                assert_eq!((scan.stable[k], scan.physical[k]), (0, 0));
            }
            Err(error) => panic!("{error}"),
        }
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn steady_states(p in strategies::any(), axis in prop::sample::select(&Axis::ALL[..])) {
        same_steady_states(&p, axis, Equations::MasterEquation);
    }

    #[test]
    fn published_steady_states(p in strategies::any(), axis in prop::sample::select(&Axis::ALL[..])) {
        prop_assume!(axis != Axis::Delta && axis != Axis::XiPhase);
        let p = Params { omega2: p.omega1, xi_phase: 0.0, ..p };
        same_steady_states(&p, axis, Equations::Published);
    }

    #[test]
    fn a_grid_has_its_ends_and_equal_steps(from in -1.0..1.0f64, to in -1.0..1.0f64, points in 2..1000usize) {
        let grid = Grid::new(&Params::default(), Axis::Xi, from, to, points).unwrap();
        let x = grid.values();
        prop_assert_eq!((x.len(), x[0], x[points - 1]), (points, from, to));
        let step = (to - from) / (points - 1) as f64;
        prop_assert!(x.windows(2).all(|w| (w[1] - w[0] - step).abs() < 1e-15));
    }
}

fn quick(method: Method) -> PhaseLockingOptions {
    PhaseLockingOptions {
        duration: 20.0,
        steps: 40,
        samples: 600,
        ..PhaseLockingOptions::new(method)
    }
}

#[test]
fn phase_locking_values() {
    for p in [Params::default(), params([1.0, 1.0], 0.3, 0.5, [0.0, 1.0], 0.2)] {
        for method in Method::ALL {
            for axis in Axis::ALL {
                let grid = grid(&p, axis, 9);
                let mut scan = PhaseLockingScan::new(p, grid, quick(method)).unwrap();
                scan.advance(9).unwrap();
                for (k, x) in grid.values().into_iter().enumerate() {
                    let single =
                        phase_locking(&pair(&axis.applied(&p, x)), &quick(method)).unwrap();
                    assert_eq!(scan.cells()[k], single, "{method:?} {axis:?} {x}");
                }
            }
        }
    }
}

#[test]
fn advancing_in_chunks_changes_nothing() {
    let p = Params::default();
    for method in Method::ALL {
        let fresh = || PhaseLockingScan::new(p, grid(&p, Axis::Xi, 11), quick(method)).unwrap();
        let (mut whole, mut chunks) = (fresh(), fresh());
        assert_eq!(whole.advance(usize::MAX).unwrap(), 11);
        for (cells, done) in [(1, 1), (3, 4), (0, 4), (5, 9), (5, 11), (5, 11)] {
            assert_eq!(chunks.advance(cells).unwrap(), done);
            assert_eq!(chunks.cells().len(), done);
        }
        assert_eq!(chunks.cells(), whole.cells());
        assert_eq!(whole.total(), 11);
    }
}

#[test]
fn only_unstable_points_are_empty() {
    // n̄ = (0, 3), δ = 0: stable for |ξ| < ½.
    let p = params([1.0, 1.0], 0.1, 0.5, [0.0, 3.0], 0.0);
    let grid = Grid::new(&p, Axis::Xi, -1.0, 1.0, 9).unwrap();
    let scan = steady_state_scan(&p, &grid, Equations::MasterEquation).unwrap();
    assert_eq!(scan.stable, [0, 0, 0, 1, 1, 1, 0, 0, 0]);
}

#[test]
fn a_published_scan_across_detunings_is_not_defined() {
    let grid = grid(&Params::default(), Axis::Delta, 5);
    let error = steady_state_scan(&Params::default(), &grid, Equations::Published).unwrap_err();
    assert_eq!(error.name(), "NotDefined");
}
