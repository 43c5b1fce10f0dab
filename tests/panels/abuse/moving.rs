//! Pairs in motion: any start, any step, any stretch.

use super::wild::{any_params, decent, finite, hold, wild};
use num_complex::Complex64;
use odd_sympathy::analysis::{Simulation, Start};
use odd_sympathy::physics::{Covariance, Pair};
use proptest::prelude::*;

fn amount() -> impl Strategy<Value = f64> {
    prop_oneof![3 => -2.0..2.0, 2 => wild()]
}

fn covariance() -> impl Strategy<Value = Covariance> {
    let any = (amount(), amount(), amount(), amount()).prop_map(|(theta11, theta22, re, im)| {
        Covariance { theta11, theta22, theta12: Complex64::new(re, im) }
    });
    prop_oneof![3 => Just(Covariance::VACUUM), 2 => any]
}

#[derive(Clone, Copy, Debug)]
enum Deed {
    Step(f64),
    Turn(odd_sympathy::physics::Params),
    Look(f64, usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        3 => amount().prop_map(Deed::Step),
        1 => any_params().prop_map(Deed::Turn),
        1 => (amount(), super::wild::count()).prop_map(|(duration, points)| Deed::Look(duration, points)),
    ]
}

#[test]
fn a_motion_stays_in_the_range_of_numbers_or_stays_where_it_was() {
    let start =
        ([amount(), amount(), amount(), amount()], covariance(), prop::option::of(any::<u64>()));
    let deeds = prop::collection::vec(deed(), 0..6);
    hold(
        0.1,
        (any_params(), start, deeds),
        |(params, ([re1, im1, re2, im2], covariance, noise_seed), deeds)| {
            let Ok(pair) = Pair::new(params) else { return Ok(()) };
            let start = Start {
                covariance,
                noise_seed,
                ..Start::coherent(Complex64::new(re1, im1), Complex64::new(re2, im2))
            };
            let mut run = match Simulation::new(pair, &start) {
                Ok(run) => run,
                Err(error) => return decent(&error),
            };
            for deed in deeds {
                let before = (run.time(), run.moments(), run.covariance());
                match deed {
                    Deed::Step(dt) => {
                        if let Err(error) = run.step(dt) {
                            decent(&error)?;
                            prop_assert_eq!(before, (run.time(), run.moments(), run.covariance()));
                        }
                    }
                    Deed::Turn(params) => {
                        if let Ok(pair) = Pair::new(params) {
                            run.set_pair(pair);
                        }
                    }
                    Deed::Look(duration, points) => {
                        finite("trajectory", run.trajectory(duration, points), |it| {
                            [&it.t, &it.re1, &it.im1, &it.re2, &it.im2]
                                .into_iter()
                                .flatten()
                                .copied()
                                .collect()
                        })?;
                    }
                }
                match run.covariance() {
                    Ok(theta) => {
                        let [re, im] = [theta.theta12.re, theta.theta12.im];
                        let numbers = [theta.theta11, theta.theta22, re, im];
                        prop_assert!(
                            numbers.iter().all(|it| it.is_finite()),
                            "{deed:?}: {numbers:?}"
                        );
                    }
                    // Where steps back have left all states behind.
                    Err(error) => prop_assert_eq!(error.name(), "NotPhysical"),
                }
                prop_assert!(run.time().is_finite(), "{deed:?}");
                prop_assert!(
                    run.moments().iter().all(|it| it.is_finite()),
                    "{deed:?}: {:?}",
                    run.moments()
                );
                prop_assert!(run.relative_phase().is_none_or(f64::is_finite));
            }
            Ok(())
        },
    );
}
