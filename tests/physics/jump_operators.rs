//! The collective jump operators make up the drift and the diffusion.

use crate::support::{cases, drift, pair, turned};
use num_complex::Complex64;
use odd_sympathy::physics::{jump_operators, Matrix2c, Pair, Params};
use proptest::prelude::*;

/// Γᵢⱼ = Σ rate·cᵢcⱼ* over the losses or the gains.
fn rates(pair: &Pair, gains: bool) -> Matrix2c {
    let of_kind = jump_operators(pair).into_iter().filter(|jump| jump.gains == gains);
    of_kind.fold(Matrix2c::zeros(), |sum, jump| {
        let c = jump.amplitudes;
        sum + Matrix2c::from_fn(|i, j| c[i] * c[j].conj() * jump.rate)
    })
}

/// H as a matrix of frequencies and coupling.
fn hamiltonian(p: &Params) -> Matrix2c {
    Matrix2c::new(p.omega1.into(), p.g.into(), p.g.into(), p.omega2.into())
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn losses_and_gains_damp_as_the_drift_says(p in turned::any()) {
        let damping = (rates(&pair(&p), false).transpose() - rates(&pair(&p), true)) * Complex64::from(-0.5);
        let found = damping - hamiltonian(&p) * Complex64::i();
        // Γ↓ − Γ↑ᵀ is a small difference of large numbers where n̄ is large.
        let scale = 4e-15 * (1.0 + p.gamma * (1.0 + p.nbar1 + p.nbar2));
        prop_assert!((found - drift(&p)).norm() < scale && (found - pair(&p).drift()).norm() < scale);
    }

    #[test]
    fn losses_and_gains_diffuse_as_the_diffusion_says(p in turned::any()) {
        let pair = pair(&p);
        let found = (rates(&pair, false) + rates(&pair, true).transpose()) * Complex64::from(0.5);
        prop_assert!((found - pair.diffusion()).norm() <= 1e-15 * found.norm());
    }

    #[test]
    fn rates_are_the_eigenvalues_of_the_correlation(p in turned::any()) {
        for (jump, sign) in jump_operators(&pair(&p)).iter().zip([1.0, -1.0, 1.0, -1.0]) {
            prop_assert_eq!(jump.rate, 1.0 + sign * p.xi.abs());
        }
    }

    #[test]
    fn at_zero_occupation_nothing_is_gained(p in turned::any()) {
        let p = Params { nbar1: 0.0, nbar2: 0.0, ..p };
        for jump in jump_operators(&pair(&p)) {
            prop_assert_eq!(jump.gains, jump.amplitudes.iter().all(|c| c.norm() == 0.0));
        }
    }
}
