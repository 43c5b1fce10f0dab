//! What the window average keeps when signs change or the oscillators change places.

use crate::support::{cases, pair, turned};
use odd_sympathy::analysis::{phase_locking, Method, PhaseLocking, PhaseLockingOptions};
use odd_sympathy::physics::Params;
use proptest::prelude::*;

const TOLERANCE: f64 = 1e-7;

/// A short window that begins soon: everything is still in motion.
fn ensemble(p: &Params) -> PhaseLocking {
    let options = PhaseLockingOptions {
        start: Some(1.0),
        duration: 12.0,
        tolerance: TOLERANCE,
        ..PhaseLockingOptions::new(Method::Ensemble)
    };
    phase_locking(&pair(p), &options).expect("a value")
}

fn same(left: f64, right: f64) -> bool {
    (left - right).abs() <= 2.0 * TOLERANCE
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn even_in_g(p in turned::any()) {
        let mirrored = ensemble(&Params { g: -p.g, ..p });
        prop_assert!(same(mirrored.value, ensemble(&p).value));
    }

    #[test]
    fn even_in_delta_for_real_correlations(p in turned::any()) {
        let p = Params { xi_phase: 0.0, ..p };
        let mirrored = ensemble(&Params { omega1: p.omega2, omega2: p.omega1, ..p });
        prop_assert!(same(mirrored.value, ensemble(&p).value));
    }

    #[test]
    fn even_in_delta_with_the_conjugate_correlation(p in turned::any()) {
        let mirrored = ensemble(&Params { omega1: p.omega2, omega2: p.omega1, xi_phase: -p.xi_phase, ..p });
        prop_assert!(same(mirrored.value, ensemble(&p).value));
    }

    #[test]
    fn odd_in_xi(p in turned::any()) {
        let mirrored = ensemble(&Params { xi: -p.xi, ..p });
        prop_assert!(same(-mirrored.value, ensemble(&p).value));
    }

    #[test]
    fn blind_to_the_order_of_the_oscillators(p in turned::any()) {
        let (here, there) = (ensemble(&p), ensemble(&crate::support::swapped(&p)));
        prop_assert!(same(here.value, there.value) && same(here.magnitude, there.magnitude));
    }

    #[test]
    fn blind_to_the_mean_frequency(p in turned::any()) {
        let faster = ensemble(&Params { omega1: p.omega1 + 2.0, omega2: p.omega2 + 2.0, ..p });
        prop_assert!(same(faster.value, ensemble(&p).value));
    }

    #[test]
    fn the_magnitude_is_at_least_the_value(p in turned::any()) {
        let found = ensemble(&p);
        prop_assert!(found.value.abs() <= found.magnitude && found.magnitude <= 1.0);
        prop_assert!(found.standard_error <= TOLERANCE * 1.001);
    }
}
