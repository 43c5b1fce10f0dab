//! Measures of squeezed states against textbook routes, and what they owe each other.

use crate::support::{cases, gaussian, pair, strategies, turned};
use nalgebra::Matrix4;
use odd_sympathy::analysis::{GaussianInformation, Simulation, Start, StateInformation};
use odd_sympathy::physics::{Covariance, Pair, Params};
use proptest::prelude::*;
use std::f64::consts::PI;

/// Of routes in plain doubles, for squeezing up to r = 1.5: e^{4r} of their rounding.
const TEXTBOOK: f64 = 1e-11;
/// Of a minimum that is searched for: the square root of rounding in the place is rounding in the value, but for what the search leaves.
const SEARCHED: f64 = 1e-8;

fn run(pair: Pair, start: &Start, t: f64) -> Simulation {
    let mut run = Simulation::new(pair, start).expect("a run");
    run.step(t).expect("a step");
    run
}

fn sigma(run: &Simulation) -> Matrix4<f64> {
    let (theta, m) = run.second_moments().expect("a state");
    gaussian::sigma(&theta, &m)
}

/// What nat(ν) of an eigenvalue is, as it is written in books.
fn entropy(nu: f64) -> f64 {
    let part = |value: f64| if value > 0.0 { value * value.ln() } else { 0.0 };
    part(nu + 0.5) - part(nu - 0.5)
}

/// The least determinant of A over all pure seeds for B, squeezed by s along φ: ever finer searches in the plane of s·e^{2iφ},
/// where the seeds
/// are without a double count, from several beginnings.
fn least(sigma: &Matrix4<f64>) -> f64 {
    const STEPS: i32 = 2;
    const STRONGEST: f64 = 14.0;
    let beginnings = [(0.0, 0.0), (3.0, 0.0), (-3.0, 0.0), (0.0, 3.0), (0.0, -3.0)];
    let search = |begin: (f64, f64)| {
        let (mut best, mut at, mut wide) = (f64::INFINITY, begin, 6.0);
        for _ in 0..80 {
            let centre = at;
            for (i, k) in (-STEPS..=STEPS).flat_map(|i| (-STEPS..=STEPS).map(move |k| (i, k))) {
                let share = |k: i32| wide * f64::from(k) / f64::from(STEPS);
                let place = (centre.0 + share(i), centre.1 + share(k));
                let s = place.0.hypot(place.1).min(STRONGEST);
                let value = gaussian::conditional(sigma, s, 0.5 * place.1.atan2(place.0));
                if value < best {
                    (best, at) = (value, place);
                }
            }
            wide *= 0.8;
        }
        best
    };
    beginnings.into_iter().map(search).fold(f64::INFINITY, f64::min)
}

/// The other oscillator first.
fn exchanged(sigma: &Matrix4<f64>) -> Matrix4<f64> {
    let order = [2, 3, 0, 1];
    Matrix4::from_fn(|i, j| sigma[(order[i], order[j])])
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn agrees_with_the_textbook(
        p in turned::any(), preparation in gaussian::preparation(1.5), t in prop_oneof![Just(0.0), 0.0..20.0f64],
    ) {
        let run = run(pair(&p), &gaussian::start(&preparation), t);
        let (sigma, it) = (sigma(&run), run.information().expect("information"));
        // Amplification makes the textbook's differences worse.
        let size = sigma.norm();
        prop_assume!(size < 50.0);
        let det = |m: nalgebra::DMatrix<f64>| m.determinant();
        let block = |k: usize| det(nalgebra::DMatrix::from_fn(2, 2, |i, j| sigma[(k + i, k + j)]));
        let whole = sigma.determinant();
        let mutual = 0.5 * (block(0) * block(2) / whole).ln();
        let [least, most] = gaussian::symplectic(&sigma);
        let [entangled, _] = gaussian::symplectic(&gaussian::transposed(&sigma));
        let rounding = TEXTBOOK * size.powi(2);
        for (name, found, expected) in [
            ("entropy", it.entropy, (0.5 * (16.0 * whole).ln()).max(0.0)),
            ("purity", it.purity, 0.25 / whole.sqrt()),
            ("mutual information", it.mutual_information, mutual),
            ("negativity", it.log_negativity, (-(2.0 * entangled).ln()).max(0.0)),
        ] {
            prop_assert!((found - expected).abs() < rounding, "{name}: {found} {expected}");
        }
        // Near ½ the eigenvalue of the textbook has a root of rounding, and the entropy its logarithm beside.
        let expected = entropy(least.max(0.5)) + entropy(most.max(0.5));
        prop_assert!((it.von_neumann_entropy - expected).abs() < 1e-5, "{} {expected}", it.von_neumann_entropy);
        if least > 0.51 {
            prop_assert!((it.von_neumann_entropy - expected).abs() < 1e3 * rounding);
        }
    }

    #[test]
    fn its_parts_are_bounded_as_they_must_be(
        p in turned::any(), preparation in gaussian::preparation(5.0), t in prop_oneof![Just(0.0), 0.0..30.0f64],
    ) {
        let run = run(pair(&p), &gaussian::start(&preparation), t);
        let it = match run.information() {
            Ok(it) => it,
            Err(error) => { prop_assert_eq!(error.name(), "Overflow"); return Ok(()) }
        };
        prop_assert!(it.to_array().iter().all(|value| value.is_finite() && *value >= 0.0), "{it:?}");
        prop_assert!(it.purity > 0.0 && it.purity <= 1.0 && it.fidelity <= 1.0);
        prop_assert!((it.entropy + it.purity.ln()).abs() < 1e-9 * (1.0 + it.entropy), "{it:?}");
        for (classical, discord) in [
            (it.classical_correlation, it.discord),
            (it.classical_correlation_on1, it.discord_on1),
        ] {
            prop_assert!((classical + discord - it.mutual_information).abs() < 1e-9 * (1.0 + it.mutual_information), "{it:?}");
        }
        // Of a state that is pure both are half of it; an entangled one has discord of either sort.
        if it.purity == 1.0 {
            prop_assert!((it.classical_correlation - it.discord).abs() < 1e-9, "{it:?}");
        }
        // Small correlations are of second order in what the negativity is of first.
        prop_assert!(it.log_negativity < 1e-9 || (it.discord > 0.0 && it.discord_on1 > 0.0), "{it:?}");
    }

    #[test]
    fn without_squeezing_it_is_what_was_known_before(
        p in turned::any(), theta in strategies::covariance(), t in 0.0..20.0f64,
    ) {
        let start = Start { covariance: theta, ..Start::coherent(0.0.into(), 0.0.into()) };
        let run = run(pair(&p), &start, t);
        let Covariance { theta11, theta22, theta12 } = run.covariance().expect("a state");
        prop_assume!(theta11 + theta22 < 1e6);
        let determinant = theta11 * theta22 - theta12.norm_sqr();
        let known = GaussianInformation::new(theta11, theta22, theta12.norm_sqr(), determinant);
        let it = run.information().expect("information");
        let found = [it.entropy, it.purity, it.mutual_information, it.classical_correlation, it.discord, it.log_negativity];
        let rounding = 1e-13 * theta11 * theta22 / determinant.max(0.25);
        for (found, known) in found.into_iter().zip(known.to_array()) {
            prop_assert!((found - known.max(0.0)).abs() < 1e-12 + 10.0 * rounding, "{it:?} {known}");
        }
    }

    #[test]
    fn no_one_sided_or_common_rotation_changes_it(
        p in turned::any(), preparation in gaussian::preparation(3.0), turn in -PI..PI,
    ) {
        // The phase of ξ and of the squeezing turned together; g holds the phase of oscillator 2 fast.
        let p = Params { g: 0.0, ..p };
        let other = Params { xi_phase: p.xi_phase + turn, ..p };
        let mut moved = preparation;
        moved.squeezing2.angle += 2.0 * turn;
        moved.two_mode_squeezing.angle += turn;
        moved.a2 *= num_complex::Complex64::cis(turn);
        let [here, there] = [(p, preparation), (other, moved)].map(|(p, preparation)| {
            run(pair(&p), &gaussian::start(&preparation), 3.0).information()
        });
        let (Ok(here), Ok(there)) = (here, there) else { return Ok(()) };
        for (a, b) in here.to_array().into_iter().zip(there.to_array()) {
            prop_assert!((a - b).abs() < 1e-7 * (1.0 + a.abs()), "{here:?} {there:?}");
        }
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn discord_is_what_the_best_pure_seed_leaves(
        p in turned::any(), preparation in gaussian::preparation(1.2), t in prop_oneof![Just(0.0), 0.0..6.0f64],
    ) {
        let run = run(pair(&p), &gaussian::start(&preparation), t);
        let (sigma, it) = (sigma(&run), run.information().expect("information"));
        prop_assume!(sigma.norm() < 30.0);
        for (name, sigma, found) in [
            ("on 2", sigma, it.classical_correlation),
            ("on 1", exchanged(&sigma), it.classical_correlation_on1),
        ] {
            let own = 4.0 * sigma.fixed_view::<2, 2>(0, 0).determinant();
            let expected = 0.5 * (own / least(&sigma)).ln();
            prop_assert!((found - expected).abs() < SEARCHED, "{name}: {found} {expected}");
        }
    }
}

fn fidelity(it: &StateInformation) -> f64 {
    it.fidelity
}

#[test]
fn the_fidelity_is_one_at_the_start_and_that_of_coherent_states_after() {
    let p = crate::support::params([1.0, 1.2], 0.3, 0.5, [0.0, 0.0], -0.4);
    let (a1, a2) = (num_complex::Complex64::new(1.0, 0.5), num_complex::Complex64::new(-0.3, 0.8));
    let start = Start::coherent(a1, a2);
    let mut run = Simulation::new(pair(&p), &start).expect("a run");
    assert_eq!(fidelity(&run.information().expect("information")), 1.0);
    run.step(2.0).expect("a step");
    // e^{−|α − β|²}, β without damping, by the eigenvectors of H.
    let h = nalgebra::Matrix2::new(1.0, 0.3, 0.3, 1.2);
    let eigen = h.symmetric_eigen();
    let vectors = eigen.eigenvectors.map(num_complex::Complex64::from);
    let phases = eigen.eigenvalues.map(|energy| num_complex::Complex64::cis(-2.0 * energy));
    let ideal = vectors
        * nalgebra::Matrix2::from_diagonal(&phases)
        * vectors.transpose()
        * nalgebra::Vector2::new(a1, a2);
    let [b1, b2] = run.moments();
    let expected = (-(ideal[0] - b1).norm_sqr() - (ideal[1] - b2).norm_sqr()).exp();
    assert!((fidelity(&run.information().expect("information")) - expected).abs() < 1e-14);
}

#[test]
fn a_knob_of_the_hamiltonian_turns_the_ideal_too_and_one_of_the_bath_does_not() {
    // With hardly any damping both stay together, whatever is turned.
    let p = |omega2, g, gamma, xi| crate::support::params([1.0, omega2], g, gamma, [0.0, 0.0], xi);
    let mut run = Simulation::new(
        pair(&p(1.2, 0.3, 1e-4, 0.0)),
        &gaussian::start(&odd_sympathy::analysis::Preparation {
            a1: 1.0.into(),
            squeezing2: odd_sympathy::analysis::Squeezing { r: 1.0, angle: 0.5 },
            ..Default::default()
        }),
    )
    .expect("a run");
    for (omega2, g) in [(1.2, 0.3), (0.7, -1.0), (1.0, 0.0), (2.0, 0.4)] {
        run.set_pair(pair(&p(omega2, g, 1e-4, 0.9)));
        run.step(3.0).expect("a step");
    }
    let near = run.information().expect("information").fidelity;
    assert!(near > 0.99 && near < 1.0, "{near}");
    run.set_pair(pair(&p(1.0, 0.0, 10.0, 0.0)));
    run.step(30.0).expect("a step");
    let far = run.information().expect("information");
    assert!(far.fidelity < 0.6 && far.entropy < 1e-12, "{far:?}");
}
