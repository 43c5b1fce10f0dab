//! Noisy runs beside a motion: recorded as they are stepped, the same for a seed however often they are looked at.

use super::motion::{record, ONE};
use crate::support::{pair, params, I};
use odd_sympathy::analysis::{Ensemble, MotionRecord, NoisyRuns, Piece, RunsOf, Start};
use odd_sympathy::physics::Params;

const STEP: f64 = 0.1;
/// Steps that are kept at most, and after the oldest have gone.
const KEPT: usize = 600;
const LEFT: usize = 450;

fn warm() -> Params {
    params([1.0, 1.2], 0.04, 0.2, [0.0, 0.2], 0.6)
}

fn other() -> Params {
    Params { xi: -0.9, ..warm() }
}

fn piece(t: f64, law: &Params) -> Piece {
    Piece::new(t, pair(law), Start::coherent(ONE, I))
}

fn runs(count: usize) -> NoisyRuns {
    NoisyRuns::through(&[piece(0.0, &warm())], count, 5, STEP).expect("runs")
}

fn times(runs: &NoisyRuns) -> Vec<f64> {
    runs.kicks(f64::NEG_INFINITY).t
}

#[test]
fn a_seed_means_the_same_runs_however_fast_the_frames_come() {
    let (mut slow, mut fast) = (runs(3), runs(3));
    for frame in 1..=60 {
        fast.reach(0.2 * f64::from(frame)).unwrap();
    }
    for frame in 1..=4 {
        slow.reach(3.0 * f64::from(frame)).unwrap();
    }
    assert_eq!(slow.paths(0.0), fast.paths(0.0));
    assert_ne!(slow.paths(0.0)[0], slow.paths(0.0)[1]);
}

#[test]
fn steps_end_at_round_times_until_the_time_is_held() {
    let mut runs = runs(1);
    runs.reach(0.55).unwrap();
    let round: Vec<f64> = (0..=6).map(|k| STEP * f64::from(k)).collect();
    assert_eq!((times(&runs), runs.begin()), (round, 0.0));
    runs.reach(0.6).unwrap();
    assert_eq!(runs.end(), STEP * 6.0);
}

#[test]
fn a_step_is_no_longer_than_a_share_of_a_turn_of_the_fastest_mode() {
    let fast = params([10.0, 10.0], 0.0, 0.2, [0.0, 0.0], 0.0);
    let mut runs = NoisyRuns::through(&[piece(0.0, &fast)], 1, 5, STEP).unwrap();
    runs.reach(1.0).unwrap();
    let t = times(&runs);
    assert!((t[1] - 0.3 / 10f64.hypot(0.1)).abs() < 1e-15, "{}", t[1]);
}

#[test]
fn the_runs_are_those_of_an_ensemble_and_the_kicks_its_kicks() {
    let mut runs = runs(2);
    runs.reach(0.2).unwrap();
    let start = Start::coherent(ONE, I);
    let mut ensemble = Ensemble::new(pair(&warm()), &start, 5, 2).unwrap();
    for k in 1..=2 {
        ensemble.step(STEP * f64::from(k) - ensemble.time()).unwrap();
        let ([a1, a2], [kick1, kick2]) = (ensemble.moments()[1], ensemble.kicks()[0]);
        let (path, kicks, k) = (&runs.paths(0.0)[1], runs.kicks(0.0), k as usize);
        let place = [path.re1[k], path.im1[k], path.re2[k], path.im2[k]];
        assert_eq!(place, [a1.re, a1.im, a2.re, a2.im]);
        let kick = [kicks.re1[k], kicks.im1[k], kicks.re2[k], kicks.im2[k]];
        assert_eq!(kick, [kick1.re, kick1.im, kick2.re, kick2.im]);
    }
}

#[test]
fn a_knob_is_turned_at_its_very_instant_and_what_came_later_is_no_more() {
    let mut runs = runs(2);
    runs.reach(2.0).unwrap();
    let before = runs.paths(0.0);
    runs.turn(&piece(1.23, &other())).unwrap();
    assert_eq!((runs.end(), times(&runs).len()), (1.23, 14));
    let after = runs.paths(0.0);
    assert_eq!(after[1].re1[..13], before[1].re1[..13]);
    // From there on to the next round time.
    runs.reach(1.25).unwrap();
    assert_eq!(runs.end(), STEP * 13.0);
    assert_ne!(runs.paths(0.0)[1].re1[13..], before[1].re1[13..15]);
}

#[test]
fn a_turn_that_is_not_reached_yet_is_reached_first() {
    let mut runs = runs(1);
    runs.turn(&piece(0.95, &other())).unwrap();
    assert_eq!((runs.end(), times(&runs).len()), (0.95, 11));
}

#[test]
fn a_turn_before_the_record_begins_begins_it_anew() {
    let mut runs = runs(2);
    runs.reach(100.0).unwrap();
    assert!(runs.begin() > 50.0);
    runs.turn(&piece(20.0, &other())).unwrap();
    assert_eq!((runs.begin(), runs.end()), (20.0, 20.0));
    let anew = NoisyRuns::through(&[piece(20.0, &other())], 2, 5, STEP).expect("runs");
    assert_eq!(runs.paths(0.0), anew.paths(0.0));
}

#[test]
fn what_no_figure_will_show_is_taken_in_one_step() {
    let mut runs = runs(1);
    runs.reach(1e4).unwrap();
    assert!((runs.end() - 1e4).abs() < STEP && runs.end() >= 1e4);
    assert!((runs.begin() - (1e4 - STEP * LEFT as f64)).abs() < STEP + 1e-9);
    assert!(times(&runs).len() <= LEFT + 2);
}

#[test]
fn the_oldest_quarter_goes_when_there_are_too_many_steps() {
    let mut runs = runs(1);
    let mut lengths = Vec::new();
    for k in 1..=700 {
        runs.reach(STEP * f64::from(k)).unwrap();
        lengths.push(times(&runs).len());
    }
    assert_eq!(lengths.iter().max(), Some(&KEPT));
    assert_eq!(lengths[KEPT - 1], LEFT + 1);
    assert_eq!(runs.begin(), STEP * (KEPT - LEFT) as f64);
}

#[test]
fn between_two_steps_they_are_on_the_line() {
    let mut runs = runs(3);
    runs.reach(1.0).unwrap();
    let [path, at] = [&runs.paths(0.0)[2], &runs.at(0.525)];
    let middle = path.re2[5] + 0.25 * (path.re2[6] - path.re2[5]);
    assert!((at.re2[2] - middle).abs() < 1e-12);
    assert_eq!((at.re1.len(), at.t[0]), (3, 0.525));
    assert_eq!(runs.at(0.0).im1[1], path_of(&runs, 1).im1[0]);
}

fn path_of(runs: &NoisyRuns, run: usize) -> odd_sympathy::analysis::Trajectory {
    runs.paths(0.0).swap_remove(run)
}

#[test]
fn paths_begin_with_the_step_that_holds_their_first_time() {
    let mut runs = runs(1);
    runs.reach(2.0).unwrap();
    assert_eq!(runs.paths(1.05)[0].t[0], STEP * 10.0);
    assert_eq!(runs.kicks(-1.0).t[0], 0.0);
}

#[test]
fn runs_of_a_record_have_been_through_all_that_it_has() {
    let turned = |mut record: MotionRecord| {
        record.advance(3.0).unwrap();
        record.turn(pair(&other())).unwrap();
        record.advance(5.0).unwrap();
        record
    };
    let mut early = record(&warm());
    early.set_runs(RunsOf::Mean, 2, 5).unwrap();
    let mut early = turned(early);
    let mut late = turned(record(&warm()));
    late.set_runs(RunsOf::Mean, 2, 5).unwrap();
    early.reach(RunsOf::Mean).unwrap();
    late.reach(RunsOf::Mean).unwrap();
    let paths = |record: &MotionRecord| record.runs(RunsOf::Mean).expect("runs").paths(0.0);
    assert_eq!(paths(&early), paths(&late));
    early.restart(pair(&warm()), [ONE, I]).unwrap();
    assert_eq!(early.runs(RunsOf::Mean).map(|runs| (runs.begin(), runs.end())), Some((0.0, 0.0)));
    early.drop_runs(RunsOf::Mean);
    assert!(early.runs(RunsOf::Mean).is_none());
}

#[test]
fn with_runs_a_motion_never_dies_away_and_with_the_run_of_the_clocks_it_does() {
    let mut quiet = record(&Params { gamma: 10.0, ..warm() });
    quiet.set_runs(RunsOf::Clocks, 1, 1).unwrap();
    assert!(quiet.seek(30.0).unwrap().is_some());
    let mut noisy = record(&Params { gamma: 10.0, ..warm() });
    noisy.set_runs(RunsOf::Mean, 1, 1).unwrap();
    assert_eq!((noisy.seek(30.0).unwrap(), noisy.time()), (None, 30.0));
    noisy.reach(RunsOf::Mean).unwrap();
    assert!(noisy.runs(RunsOf::Mean).is_some_and(|runs| runs.end() >= 30.0));
}

#[test]
fn the_run_of_the_clocks_goes_by_steps_whose_kicks_can_be_told_apart() {
    let mut record = record(&warm());
    record.set_runs(RunsOf::Clocks, 1, 1).unwrap();
    record.advance(1.0).unwrap();
    record.reach(RunsOf::Clocks).unwrap();
    let kicks = record.runs(RunsOf::Clocks).expect("a run").kicks(0.0);
    assert_eq!(kicks.t, [0.0, 0.25, 0.5, 0.75, 1.0]);
}
