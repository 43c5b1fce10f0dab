//! The record of a motion that is played: to and fro, under laws that are turned on the way, as far as there is something to be seen.

use crate::support::{pair, params, I};
use num_complex::Complex64;
use odd_sympathy::analysis::{MotionRecord, Outcome, Simulation, Start};
use odd_sympathy::physics::{Covariance, Params};

pub const ONE: Complex64 = Complex64::new(1.0, 0.0);
/// A knob that is turned for long makes no more pieces than this.
const MOST_PIECES: usize = 1000;

pub fn damped() -> Params {
    params([1.0, 1.2], 0.04, 0.5, [0.0, 0.0], 0.6)
}

/// It grows by e in less than a hundredth of a turn.
pub fn growing() -> Params {
    params([1.0, 1.2], 0.0, 10.0, [0.0, 1000.0], 1.0)
}

pub fn record(p: &Params) -> MotionRecord {
    MotionRecord::new(pair(p), [ONE, I]).expect("a record")
}

fn moments(record: &MotionRecord) -> [Complex64; 2] {
    record.history().moments()
}

fn apart([a1, a2]: [Complex64; 2], [b1, b2]: [Complex64; 2]) -> f64 {
    (a1 - b1).norm().hypot((a2 - b2).norm())
}

/// Where a simulation is that has been told the same.
fn exact(start: &Start, laws: &[(Params, f64)]) -> Simulation {
    let mut run = Simulation::new(pair(&laws[0].0), start).expect("a simulation");
    for (law, dt) in laws {
        run.set_pair(pair(law));
        run.step(*dt).expect("a step");
    }
    run
}

fn law(xi: f64, gamma: f64) -> Params {
    Params { xi, gamma, ..damped() }
}

#[test]
fn it_starts_where_it_is_told_to() {
    let record = record(&damped());
    assert_eq!((record.time(), moments(&record)), (0.0, [ONE, I]));
    assert_eq!((record.remaining(), record.span()), (1.0, [0.0, 40.0]));
    assert_eq!(record.history().covariance(), Some(Covariance::VACUUM));
}

#[test]
fn a_start_beyond_all_numbers_is_refused_and_the_record_stays() {
    let bad = [Complex64::new(f64::INFINITY, 0.0), I];
    assert_eq!(MotionRecord::new(pair(&damped()), bad).unwrap_err().name(), "NotFinite");
    let mut record = record(&damped());
    record.advance(3.0).unwrap();
    assert_eq!(record.restart(pair(&damped()), bad).unwrap_err().name(), "NotFinite");
    assert_eq!(record.time(), 3.0);
}

#[test]
fn it_goes_where_a_simulation_goes_whatever_the_steps() {
    let mut record = record(&damped());
    for k in 1..=100 {
        record.advance(0.037 * f64::from(k)).unwrap();
    }
    let there = exact(&Start::coherent(ONE, I), &[(damped(), 3.7)]);
    assert!(apart(moments(&record), there.moments()) < 1e-13);
}

#[test]
fn a_step_back_undoes_a_step() {
    let mut record = record(&damped());
    record.seek(10.5).unwrap();
    let before = moments(&record);
    record.advance(10.75).unwrap();
    record.advance(10.5).unwrap();
    assert_eq!(record.time(), 10.5);
    assert!(apart(before, moments(&record)) < 1e-13);
}

#[test]
fn a_step_back_across_a_turned_knob_finds_what_was() {
    let mut record = record(&damped());
    record.seek(5.0).unwrap();
    let before = moments(&record);
    record.advance(5.25).unwrap();
    record.turn(pair(&law(-0.9, 2.0))).unwrap();
    record.seek(20.0).unwrap();
    record.advance(5.0).unwrap();
    assert!(apart(before, moments(&record)) < 1e-13);
    assert_eq!(record.history().turn_ahead(), Some(5.25));
}

#[test]
fn before_the_start_it_goes_back_exactly() {
    let mut record = record(&damped());
    assert_eq!(record.advance(-3.0).unwrap(), None);
    let there = exact(&Start::coherent(ONE, I), &[(damped(), -3.0)]);
    assert_eq!(moments(&record), there.moments());
    assert_eq!(record.history().covariance(), None);
    record.advance(0.0).unwrap();
    assert!(apart([ONE, I], moments(&record)) < 1e-13);
}

#[test]
fn a_turn_keeps_the_state_and_goes_on_under_the_new_law() {
    let mut record = record(&damped());
    record.advance(3.0).unwrap();
    record.turn(pair(&law(-0.9, 2.0))).unwrap();
    record.advance(4.5).unwrap();
    let laws = [(damped(), 3.0), (law(-0.9, 2.0), 1.5)];
    let there = exact(&Start::coherent(ONE, I), &laws);
    assert!(apart(moments(&record), there.moments()) < 1e-15);
    let (found, expected) = (record.history().covariance().unwrap(), there.covariance().unwrap());
    assert!((found.matrix() - expected.matrix()).norm() < 1e-15);
}

#[test]
fn a_turn_undoes_what_was_done_later() {
    let mut record = record(&damped());
    for time in [2.0, 4.0, 6.0] {
        record.advance(time).unwrap();
        record.turn(pair(&law(0.1 * time, 1.0))).unwrap();
    }
    record.advance(3.0).unwrap();
    assert_eq!(record.history().turn_ahead(), Some(6.0));
    record.turn(pair(&damped())).unwrap();
    let begins: Vec<f64> = record.history().pieces().iter().map(|piece| piece.t).collect();
    assert_eq!((begins, record.history().turn_ahead()), (vec![0.0, 2.0, 3.0], None));
}

#[test]
fn a_turn_before_the_start_is_a_new_beginning() {
    let mut record = record(&damped());
    record.advance(-2.0).unwrap();
    let there = moments(&record);
    record.turn(pair(&law(-0.9, 0.1))).unwrap();
    assert_eq!((record.history().origin(), record.history().pieces().len()), (-2.0, 1));
    assert_eq!(record.history().covariance(), Some(Covariance::VACUUM));
    assert!(apart(there, moments(&record)) == 0.0);
}

#[test]
fn a_covariance_beyond_the_numbers_of_a_state_begins_anew_and_the_mean_goes_on() {
    let mut record = record(&growing());
    record.set_decay_free(true).unwrap();
    // Rounding of 1e30 is more than the ½ that a state may not go below.
    record.advance(0.2).unwrap();
    let before = record.history().covariance();
    record.turn(pair(&damped())).unwrap();
    assert!(before.is_none_or(|theta| theta.check().is_ok()));
    let mut far = record.clone();
    far.turn(pair(&growing())).unwrap();
    far.advance(1.5).unwrap();
    let there = moments(&far);
    far.turn(pair(&damped())).unwrap();
    assert_eq!(moments(&far), there);
    assert!(far.history().covariance().is_some_and(|theta| theta.check().is_ok()));
}

#[test]
fn a_covariance_that_rounding_has_spoilt_is_the_vacuum_after_a_turn() {
    let mut record = record(&growing());
    record.set_decay_free(true).unwrap();
    record.advance(0.5).unwrap();
    // What has grown is damped in one direction and kept in the other, and with it the rounding of the first.
    record.turn(pair(&Params { omega2: 1.0, g: 0.0, ..law(-1.0, 0.5) })).unwrap();
    record.advance(20.5).unwrap();
    let there = moments(&record);
    assert!(record.history().covariance().is_none_or(|theta| theta.check().is_err()));
    record.turn(pair(&damped())).unwrap();
    assert_eq!(moments(&record), there);
    assert_eq!(record.history().covariance(), Some(Covariance::VACUUM));
}

#[test]
fn hundreds_of_turns_of_a_knob_keep_the_state_and_are_told_as_a_thousand() {
    let mut record = record(&damped());
    for k in 0..1500 {
        record.advance(record.time() + 0.01).unwrap();
        let before = moments(&record);
        record.turn(pair(&law(f64::from(k).sin(), 0.5))).unwrap();
        assert_eq!(before, moments(&record), "{k}");
    }
    assert_eq!(record.history().pieces().len(), MOST_PIECES);
    let (now, then) = (moments(&record), record.time());
    record.advance(then - 2.0).unwrap();
    record.advance(then).unwrap();
    assert!(apart(now, moments(&record)) < 1e-12);
}

#[test]
fn pieces_that_are_told_as_one_have_lost_as_much_as_each() {
    let mut record = record(&damped());
    let (mut lost, mut rate) = (0.0, record.history().present().rate);
    for k in 0..1200 {
        record.advance(record.time() + 0.01).unwrap();
        lost += 0.01 * rate;
        record.turn(pair(&law(0.9 * f64::from(k).sin(), 0.5))).unwrap();
        rate = record.history().present().rate;
    }
    let pieces = record.history().pieces();
    assert_eq!(pieces[0].t, 0.0);
    let told: f64 = pieces.windows(2).map(|two| two[0].rate * (two[1].t - two[0].t)).sum();
    assert!((told - lost).abs() < 1e-12, "{told} for {lost}");
}

#[test]
fn what_dies_away_says_so_unless_its_decay_is_hidden() {
    let mut record = record(&damped());
    assert_eq!(record.seek(1000.0).unwrap(), Some(Outcome::DiedAway));
    assert!(record.remaining() < 0.003 && record.time() < 60.0);
    assert_eq!(record.judged(), Some(Outcome::DiedAway));
    record.set_decay_free(true).unwrap();
    assert_eq!((record.judged(), record.seek(1000.0).unwrap()), (None, None));
    assert_eq!(record.time(), 1000.0);
    assert_eq!(record.seek(1e6).unwrap(), Some(Outcome::DiedAway));
    assert!(record.remaining() < 1e-250 && record.remaining() > 0.0);
}

#[test]
fn a_pair_that_grows_stops_where_it_leaves_the_scale_however_far_it_is_led() {
    for time in [1.0, 40.0, 1e3, 1e6] {
        for lead in [MotionRecord::advance, MotionRecord::seek] {
            let mut record = record(&growing());
            assert_eq!(lead(&mut record, time).unwrap(), Some(Outcome::Grown), "{time}");
            assert!((10.0..30.0).contains(&record.remaining()), "{}", record.remaining());
        }
    }
}

#[test]
fn without_its_growth_it_is_followed_as_long_as_there_are_numbers() {
    let mut record = record(&growing());
    record.set_decay_free(true).unwrap();
    assert_eq!(record.advance(1e6).unwrap(), Some(Outcome::Grown));
    assert!((1e150..1e152).contains(&record.remaining()), "{}", record.remaining());
}

#[test]
fn back_in_time_it_ends_where_rounding_hides_what_was() {
    let mut record = record(&damped());
    let mut outcome = None;
    while outcome.is_none() {
        outcome = record.advance(record.time() - 1.0).unwrap();
    }
    assert_eq!(outcome, Some(Outcome::Beyond));
    assert!((1e6..3e6).contains(&record.remaining()), "{}", record.remaining());
    // So far back that there are no numbers it stays where it was.
    let there = record.time();
    assert_eq!(record.advance(-1e5).unwrap(), Some(Outcome::Beyond));
    assert_eq!(record.time(), there);
    assert_eq!(record.advance(there + 1.0).unwrap(), None);
}

#[test]
fn a_pair_at_rest_has_nothing_left_and_goes_on() {
    let mut record = MotionRecord::new(pair(&damped()), [Complex64::default(); 2]).unwrap();
    assert_eq!((record.start_size(), record.remaining()), (0.0, 0.0));
    assert_eq!(record.advance(7.0).unwrap(), None);
    assert_eq!(record.time(), 7.0);
}

#[test]
fn it_begins_anew_at_time_zero() {
    let mut record = record(&damped());
    record.seek(55.0).unwrap();
    record.turn(pair(&law(0.2, 0.1))).unwrap();
    record.restart(pair(&law(0.3, 0.2)), [I, ONE]).unwrap();
    assert_eq!((record.time(), moments(&record)), (0.0, [I, ONE]));
    assert_eq!((record.history().pieces().len(), record.span()), (1, [0.0, 40.0]));
    assert_eq!(record.path().t[0], 0.0);
}
