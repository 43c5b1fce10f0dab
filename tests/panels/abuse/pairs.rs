//! Pairs: spectrum, steady state, phase locking, scans.

use super::wild::{any_params, count, decent, finite, hold, wild};
use odd_sympathy::analysis::{
    eigenvalue_scan, phase_locking, steady_state, steady_state_scan, Axis, Equations, Grid, Method,
    PhaseLockingOptions, PhaseLockingScan, SteadyReport,
};
use odd_sympathy::physics::{
    eigenvalues, eigenvector_overlap, exceptional_points, growth_rate, xi_critical, xi_limit, Pair,
};
use proptest::prelude::*;

fn numbers(report: &SteadyReport) -> Vec<f64> {
    let theta = report.covariance;
    let state = [theta.theta11, theta.theta22, theta.theta12.re, theta.theta12.im];
    [&state[..], &[report.flux, report.min_eigenvalue], &report.information.to_array()].concat()
}

#[test]
fn a_pair_has_numbers_for_everything_or_is_refused() {
    hold(0.55, any_params(), |params| {
        let pair = match Pair::new(params) {
            Ok(pair) => pair,
            Err(error) => return decent(&error),
        };
        let spectrum = eigenvalues(&pair).into_iter().chain(exceptional_points(&pair));
        prop_assert!(
            spectrum.clone().all(|it| it.is_finite()),
            "{:?}",
            spectrum.collect::<Vec<_>>()
        );
        let scalars =
            [growth_rate(&pair), xi_limit(&pair), xi_critical(&pair), eigenvector_overlap(&pair)];
        prop_assert!(scalars.iter().all(|it| it.is_finite()), "{scalars:?}");
        for equations in [Equations::MasterEquation, Equations::Published] {
            finite("steady state", steady_state(&pair, equations), numbers)?;
        }
        let limit = phase_locking(&pair, &PhaseLockingOptions::new(Method::Limit));
        let limit = finite("limit", limit, |it| vec![it.value, it.magnitude, it.standard_error])?;
        prop_assert!(limit.is_some_and(|it| it.value.abs() <= 1.0 + 1e-12), "{limit:?}");
        Ok(())
    });
}

#[test]
fn phase_locking_takes_any_options_or_refuses_them() {
    let options = (
        prop::sample::select(Method::ALL.to_vec()),
        prop::option::of(prop_oneof![2 => 0.0..100.0, 1 => wild()]),
        prop_oneof![3 => 1e-6..20.0, 1 => wild().prop_filter("a matter of moments", |it| !(20.0..=1e9).contains(it))],
        prop_oneof![5 => 0..20u32, 1 => Just(u32::MAX)],
        prop_oneof![5 => 0..20u32, 1 => Just(u32::MAX)],
        prop_oneof![3 => 0..100u64, 1 => any::<u64>()],
        prop_oneof![3 => 1e-4..0.1, 1 => wild().prop_filter("a matter of moments", |it| !(1e-10..1e-4).contains(it))],
    );
    hold(
        0.08,
        (any_params(), options),
        |(params, (method, start, duration, steps, samples, seed, tolerance))| {
            let Ok(pair) = Pair::new(params) else { return Ok(()) };
            let options =
                PhaseLockingOptions { method, start, duration, steps, samples, seed, tolerance };
            let result = phase_locking(&pair, &options);
            let result = finite("phase locking", result, |it| {
                vec![it.value, it.magnitude, it.standard_error]
            })?;
            if let Some(it) = result {
                prop_assert!(
                    it.value.abs() <= 1.0 + 1e-9
                        && it.magnitude <= 1.0 + 1e-9
                        && it.standard_error >= 0.0,
                    "{it:?}"
                );
            }
            Ok(())
        },
    );
}

#[test]
fn a_grid_scans_any_stretch_or_refuses_it() {
    let ends = || prop_oneof![3 => -1.0..1.0, 1 => 0.0..1000.0, 2 => wild()];
    let grid = (prop::sample::select(Axis::ALL.to_vec()), ends(), ends(), count(), prop::bool::ANY);
    hold(0.2, (any_params(), grid), |(params, (axis, from, to, points, log))| {
        let make = if log { Grid::logarithmic } else { Grid::new };
        let grid = match make(&params, axis, from, to, points) {
            Ok(grid) => grid,
            Err(error) => return decent(&error),
        };
        let values = grid.values();
        prop_assert!(values.iter().all(|it| it.is_finite()) && values.len() == points);
        finite("eigenvalues", eigenvalue_scan(&params, &grid), |it| {
            it.re.iter().chain(&it.im).flatten().chain(&it.x).copied().collect()
        })?;
        for equations in [Equations::MasterEquation, Equations::Published] {
            let scan = match steady_state_scan(&params, &grid, equations) {
                Ok(scan) => scan,
                Err(error) => {
                    decent(&error)?;
                    continue;
                }
            };
            for (row, stable) in scan.stable.iter().enumerate() {
                let columns = [
                    &scan.theta11,
                    &scan.theta12_im,
                    &scan.entropy,
                    &scan.discord,
                    &scan.flux,
                    &scan.log_negativity,
                ];
                for column in columns {
                    prop_assert_eq!(
                        column[row].is_finite(),
                        *stable == 1,
                        "{} at {}",
                        column[row],
                        scan.x[row]
                    );
                }
            }
        }
        let options = PhaseLockingOptions::new(Method::Limit);
        let mut scan = match PhaseLockingScan::new(params, grid, options) {
            Ok(scan) => scan,
            Err(error) => return decent(&error),
        };
        if let Err(error) = scan.advance(usize::MAX) {
            return decent(&error);
        }
        prop_assert!(scan.cells().iter().all(|it| it.value.is_finite()));
        Ok(())
    });
}
