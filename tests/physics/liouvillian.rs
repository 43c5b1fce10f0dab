//! The spectrum of the whole master equation, and the time that locking takes.

use crate::oracle::{MasterEquation, Model};
use crate::support::{cases, correlation_matrix, pair, params, turned};
use nalgebra::DMatrix;
use num_complex::Complex64;
use odd_sympathy::physics::{
    eigenvalues, liouvillian_spectrum, locking_time, Params, DEFAULT_ORDER, MAX_ORDER,
};
use proptest::prelude::*;
use std::f64::consts::FRAC_PI_2;

#[test]
fn it_is_that_of_the_oracle_where_no_quanta_come_in() {
    // Without gain no cutoff changes anything, as nothing leads upwards.
    let p = Params { xi_phase: 0.8, ..params([1.0, 1.2], 0.3, 0.5, [0.0, 0.0], 0.6) };
    let model = Model {
        frequencies: vec![p.omega1, p.omega2],
        coupling: DMatrix::from_row_slice(2, 2, &[0.0, p.g, p.g, 0.0]),
        gamma: p.gamma,
        occupations: vec![0.0, 0.0],
        correlation: correlation_matrix(&p),
    };
    let equation = MasterEquation::with_orders(&model, 3, 4);
    let mut theirs: Vec<Complex64> = equation.spectrum(0);
    for order in 1..=3 {
        let values = equation.spectrum(order);
        theirs.extend(values.iter().flat_map(|value| [*value, value.conj()]));
    }
    // All of at most three quanta on either side; ours has those of at most three on both together among them.
    let ours = liouvillian_spectrum(&pair(&p), 3).expect("a spectrum");
    assert_eq!(ours.len(), 35);
    for value in &ours {
        let near = |other: &Complex64| (other - value).norm() < 1e-9;
        let place = theirs.iter().position(near).unwrap_or_else(|| panic!("{value} is missing"));
        theirs.swap_remove(place);
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn it_begins_with_rest_and_is_in_order(p in turned::stable(), order in 0..7u32) {
        let values = liouvillian_spectrum(&pair(&p), order).expect("a spectrum");
        let n = order as usize;
        prop_assert_eq!(values.len(), (n + 1) * (n + 2) * (n + 3) * (n + 4) / 24);
        prop_assert!(values[0] == Complex64::new(0.0, 0.0) && values[0].re.is_sign_positive());
        let [first, second] = eigenvalues(&pair(&p));
        let tie = 1e-12 * p.gamma.max((first - second).norm());
        for (a, b) in values.iter().zip(&values[1..]) {
            prop_assert!(a.re >= b.re - tie, "{a} before {b}");
            prop_assert!(a.re - b.re > tie || a.im >= b.im || values.len() > 200, "{a} before {b}");
        }
        for value in &values {
            let conjugate = |other: &&Complex64| (*other - value.conj()).norm() < 1e-12;
            prop_assert!(values.iter().any(|other| conjugate(&other)));
        }
    }

    #[test]
    fn locking_takes_the_time_of_the_difference_of_dampings(p in turned::any()) {
        let [first, second] = eigenvalues(&pair(&p));
        match locking_time(&pair(&p)) {
            Some(time) => prop_assert!((time * (first.re - second.re) - 1.0).abs() < 1e-12 && time > 0.0),
            None => prop_assert!((first.re - second.re).abs() < 1e-6 * (p.gamma + (first - second).norm())),
        }
    }
}

#[test]
fn of_second_order_there_are_fifteen() {
    let p = params([1.0, 1.2], 0.04, 0.5, [0.1, 0.3], 0.6);
    let values = liouvillian_spectrum(&pair(&p), DEFAULT_ORDER).expect("a spectrum");
    assert_eq!(values.len(), 15);
    let [first, _] = eigenvalues(&pair(&p));
    // The slowest of all, of which the conjugate turns the other way.
    assert_eq!((values[1], values[2]), (first.conj(), first));
}

#[test]
fn nothing_decides_between_modes_that_are_damped_alike() {
    let at = |omega2, g, xi, xi_phase| {
        locking_time(&pair(&Params { xi_phase, ..params([1.0, omega2], g, 0.5, [0.0, 0.0], xi) }))
    };
    assert_eq!(at(1.2, 0.0, 0.3, 0.0), None, "below the threshold");
    assert_eq!(at(1.25, 0.0, 0.5, 0.0), None, "at the exceptional point");
    assert_eq!(at(1.2, 0.0, 0.4, 0.7), None, "at one that numbers miss by rounding");
    assert_eq!(at(1.2, 0.1, 0.3, FRAC_PI_2), None, "between the points");
    assert_eq!(at(1.0, 0.0, 0.0, 0.0), None, "at the diabolic point");
    assert_eq!(at(1.2, 0.3, 0.0, 0.0), None, "without correlation");
    let time = at(1.0, 0.0, 0.8, 0.0).expect("a time");
    assert!((time - 2.5).abs() < 1e-15, "{time}");
}

#[test]
fn what_has_no_rest_or_no_end_is_refused() {
    let growing = params([1.0, 1.0], 0.1, 0.5, [0.0, 3.0], 0.8);
    assert_eq!(liouvillian_spectrum(&pair(&growing), 2).expect_err("unstable").name(), "Unstable");
    let p = pair(&Params::default());
    assert_eq!(liouvillian_spectrum(&p, MAX_ORDER + 1).expect_err("too many").name(), "TooMany");
    assert_eq!(liouvillian_spectrum(&p, 0).expect("rest"), [Complex64::new(0.0, 0.0)]);
}
