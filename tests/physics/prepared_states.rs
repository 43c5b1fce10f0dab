//! Prepared states and what they tell, against the Lindblad equation in a truncated Fock space.
//!
//! `cargo test --test physics prepared_states -- --nocapture` prints the deviations and the cutoffs.

use crate::oracle::starts::squeezed;
use crate::oracle::{converged_with, density, MasterEquation, Model, State};
use crate::support::{correlation_matrix, params};
use nalgebra::DMatrix;
use num_complex::Complex64;
use odd_sympathy::analysis::{prepared_start, Preparation, Simulation, Squeezing};
use odd_sympathy::physics::{Covariance, Pair, Params};
use std::f64::consts::FRAC_PI_2;

/// Of moments, as far as the oracle has converged.
const MOMENTS: f64 = 1e-8;
/// Of measures, for which it has to hold the whole density matrix: more digits would take a minute.
const MEASURES: f64 = 1e-5;
const TENTH: f64 = 0.1;
const TIMES: [f64; 2] = [0.8, 3.0];

fn model(p: &Params, gamma: f64) -> Model {
    Model {
        frequencies: vec![p.omega1, p.omega2],
        coupling: DMatrix::from_row_slice(2, 2, &[0.0, p.g, p.g, 0.0]),
        gamma,
        occupations: vec![p.nbar1, p.nbar2],
        correlation: correlation_matrix(p),
    }
}

/// One way to prepare a state, for the crate and for the oracle.
#[derive(Clone, Copy)]
enum Prepared {
    /// Oscillators squeezed and displaced by themselves: (r, θ) and β of each.
    Each([(f64, f64); 2], [Complex64; 2]),
    /// Both squeezed together.
    Together(f64, f64),
    /// Heat of so many quanta in oscillator 1, oscillator 2 squeezed and displaced.
    BesideHeat(f64, (f64, f64), Complex64),
}

fn z((r, angle): (f64, f64)) -> Complex64 {
    Complex64::from_polar(r.tanh(), angle)
}

/// ⟨a⟩ = z⟨a⟩* + β.
fn mean(z: Complex64, beta: Complex64) -> Complex64 {
    (beta + z * beta.conj()) / (1.0 - z.norm_sqr())
}

impl Prepared {
    fn ours(self) -> Preparation {
        let squeezing = |(r, angle)| Squeezing { r, angle };
        match self {
            Self::Each([one, two], [b1, b2]) => Preparation {
                a1: mean(z(one), b1),
                a2: mean(z(two), b2),
                squeezing1: squeezing(one),
                squeezing2: squeezing(two),
                ..Preparation::default()
            },
            Self::Together(r, angle) => {
                Preparation { two_mode_squeezing: squeezing((r, angle)), ..Preparation::default() }
            }
            Self::BesideHeat(quanta, two, b2) => Preparation {
                nbar1: quanta,
                a2: mean(z(two), b2),
                squeezing2: squeezing(two),
                ..Preparation::default()
            },
        }
    }

    fn theirs(self, equation: &MasterEquation) -> State {
        match self {
            Self::Each([one, two], [b1, b2]) => {
                equation.pure(|n| squeezed(z(one), b1, n[0]) * squeezed(z(two), b2, n[1]))
            }
            Self::Together(r, angle) => equation.pure(|n| {
                if n[0] == n[1] {
                    z((r, angle)).powu(n[0] as u32)
                } else {
                    Complex64::from(0.0)
                }
            }),
            Self::BesideHeat(quanta, two, b2) => equation
                .product(|n| (quanta / (quanta + 1.0)).powi(n as i32), |n| squeezed(z(two), b2, n)),
        }
    }
}

const NONE: Complex64 = Complex64::new(0.0, 0.0);

fn cases() -> [(&'static str, Params, Prepared); 6] {
    let turned = |xi_phase, p: Params| Params { xi_phase, ..p };
    let beta = [Complex64::new(0.3, -0.2), Complex64::new(-0.1, 0.25)];
    [
        (
            "one squeezed, displaced",
            turned(0.7, params([1.0, 1.2], 0.3, 0.5, [0.05, 0.1], 0.6)),
            Prepared::Each([(0.3, 0.7), (0.0, 0.0)], beta),
        ),
        (
            "both squeezed, dark mode",
            params([1.0, 1.0], 0.2, 0.5, [0.0, 0.0], 1.0),
            Prepared::Each([(0.25, 0.4), (0.25, 0.4)], [NONE; 2]),
        ),
        (
            "unlike, complex and full correlation",
            turned(-1.1, params([1.0, 0.8], 0.0, 0.4, [0.05, 0.05], 1.0)),
            Prepared::Each([(0.2, 0.0), (0.3, 2.0)], [NONE, beta[1]]),
        ),
        (
            "two-mode",
            turned(1.3, params([1.0, 1.1], -0.2, 0.5, [0.0, 0.1], 0.7)),
            Prepared::Together(0.3, -0.6),
        ),
        (
            "two-mode at an exceptional point",
            turned(FRAC_PI_2, params([1.0, 1.375], 0.25, 1.0, [0.05, 0.05], 0.625)),
            Prepared::Together(0.25, 0.9),
        ),
        (
            "beside heat",
            params([1.0, 1.2], 0.25, 0.3, [0.05, 0.0], -0.8),
            Prepared::BesideHeat(0.1, (0.25, 1.0), beta[0]),
        ),
    ]
}

fn run(p: &Params, prepared: Prepared, t: f64) -> Simulation {
    let start = prepared_start(&prepared.ours()).expect("a state");
    let mut run = Simulation::new(Pair::new(*p).expect("parameters"), &start).expect("a run");
    run.step(t).expect("a step");
    run
}

fn distance(ours: &[Complex64], theirs: &[Complex64]) -> f64 {
    assert_eq!(ours.len(), theirs.len());
    ours.iter().zip(theirs).map(|(o, t)| (o - t).norm()).fold(0.0, f64::max)
}

#[test]
fn moments_with_squeezing_are_those_of_the_oracle() {
    for (name, p, prepared) in cases() {
        let (theirs, cutoff) = converged_with(
            MOMENTS,
            |cutoff| MasterEquation::with_orders(&model(&p, p.gamma), cutoff, 3),
            |equation| {
                let mut rows = Vec::new();
                let start = prepared.theirs(equation);
                for t in [0.0].into_iter().chain(TIMES) {
                    let now = equation.propagate(&start, t);
                    let (moments, m) = (equation.moments(&now), equation.pairs(&now));
                    rows.extend(moments.a.iter());
                    let theta = &moments.theta;
                    rows.extend([theta[(0, 0)], theta[(1, 1)], theta[(0, 1)]]);
                    rows.extend([m[(0, 0)], m[(1, 1)], m[(0, 1)]]);
                }
                rows
            },
        );
        let ours: Vec<Complex64> = [0.0]
            .into_iter()
            .chain(TIMES)
            .flat_map(|t| {
                let run = run(&p, prepared, t);
                let (Covariance { theta11, theta22, theta12 }, m) =
                    run.second_moments().expect("a state");
                let [a1, a2] = run.moments();
                [a1, a2, theta11.into(), theta22.into(), theta12, m.m11, m.m22, m.m12]
            })
            .collect();
        let deviation = distance(&ours, &theirs);
        println!("{name}: deviation {deviation:.1e}, cutoff {cutoff}");
        assert!(deviation < MOMENTS, "{name}: {deviation:e}");
    }
}

#[test]
fn measures_are_those_of_the_density_matrix() {
    for (name, p, prepared) in cases() {
        let both = |cutoff: usize| {
            [p.gamma, 0.0]
                .map(|gamma| MasterEquation::with_orders(&model(&p, gamma), cutoff, cutoff + 1))
        };
        let (theirs, cutoff) = converged_with(TENTH * MEASURES, both, |[equation, ideal]| {
            let start = prepared.theirs(equation);
            TIMES
                .into_iter()
                .flat_map(|t| {
                    let now = equation.propagate(&start, t);
                    let (rho, kets) = equation.density(&now);
                    let (other, _) = ideal.density(&ideal.propagate(&start, t));
                    [
                        density::purity(&rho),
                        density::entropy(&rho),
                        density::log_negativity(&rho, kets),
                        density::fidelity(&rho, &other),
                    ]
                })
                .map(Complex64::from)
                .collect()
        });
        let ours: Vec<Complex64> = TIMES
            .into_iter()
            .flat_map(|t| {
                let it = run(&p, prepared, t).information().expect("information");
                [it.purity, it.von_neumann_entropy, it.log_negativity, it.fidelity]
            })
            .map(Complex64::from)
            .collect();
        let deviation = distance(&ours, &theirs);
        println!("{name}: deviation {deviation:.1e}, cutoff {cutoff}: {ours:.3?}");
        assert!(deviation < MEASURES, "{name}: {deviation:e}\n{ours:?}\n{theirs:?}");
    }
}

#[test]
fn one_quantum_of_a_pair_with_a_dark_mode_keeps_a_negativity() {
    // No Gaussian state: half of it is the dark mode's quantum, shared, and half the vacuum. ‖ρ^T₂‖₁ = 1 + 2(√2 − 1)/4.
    let p = params([1.0, 1.0], 0.0, 0.5, [0.0, 0.0], 1.0);
    let equation = MasterEquation::with_orders(&model(&p, p.gamma), 2, 3);
    let start = equation.pure(|n| Complex64::from(if *n == [1, 0] { 1.0 } else { 0.0 }));
    let (rho, kets) = equation.density(&equation.propagate(&start, 60.0));
    let expected = (0.5 + 0.5f64.sqrt()).ln();
    let found = density::log_negativity(&rho, kets);
    assert!((found - expected).abs() < 1e-12, "{found} {expected}");
}
