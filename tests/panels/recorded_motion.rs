//! What a figure is told of a motion that is played: the play head and the turns, and of its runs what is shown.

use crate::support::{pair, params, I};
use num_complex::Complex64;
use odd_sympathy::analysis::{MotionRecord, RunsOf};
use odd_sympathy::panels::{
    panel, Bobs, Kind, KnobChange, Noise, PanelOptions, RecordedMotion, RunsShown,
};
use odd_sympathy::physics::Params;

const NOTHING: RunsShown = RunsShown { runs: false, kicks: false, run: false };
const ALL: RunsShown = RunsShown { runs: true, kicks: true, run: true };
const MOTIONS: [Kind; 6] = [
    Kind::Clocks,
    Kind::Phasors,
    Kind::PhasePortrait,
    Kind::PhaseDial,
    Kind::Moments,
    Kind::RelativePhase,
];

fn warm() -> Params {
    params([1.0, 1.2], 0.04, 0.2, [0.0, 0.2], 0.6)
}

/// At t = 6, after a turn at 3, with as many runs and, perhaps, the run of the clocks.
fn played(runs: usize, clocks: bool) -> MotionRecord {
    let mut record = MotionRecord::new(pair(&warm()), [Complex64::new(1.0, 0.0), I]).unwrap();
    if runs > 0 {
        record.set_runs(RunsOf::Mean, runs, 5).unwrap();
    }
    if clocks {
        record.set_runs(RunsOf::Clocks, 1, 7).unwrap();
    }
    record.advance(3.0).unwrap();
    record.turn(pair(&Params { xi: -0.9, ..warm() })).unwrap();
    record.advance(6.0).unwrap();
    for of in [RunsOf::Mean, RunsOf::Clocks] {
        record.reach(of).unwrap();
    }
    record
}

#[test]
fn it_is_told_where_the_play_head_is_and_when_knobs_were_turned() {
    let mut record = played(0, false);
    record.set_decay_free(true).unwrap();
    let told = RecordedMotion::of(&record, ALL);
    assert_eq!((told.head, told.decay_free), (6.0, true));
    let [first, second] = [0, 1].map(|k| record.history().pieces()[k].rate);
    let turns = [KnobChange { t: 0.0, rate: first }, KnobChange { t: 3.0, rate: second }];
    assert_eq!((&told.turns[..], &told.noise), (&turns[..], &Noise::default()));
    assert_eq!(told.bobs, Bobs::Mean);
}

#[test]
fn runs_that_can_be_told_apart_are_lines_and_more_are_a_cloud_with_its_covariance() {
    let (few, many) = (played(10, false), played(60, false));
    let lines = RecordedMotion::of(&few, ALL).noise;
    assert_eq!((lines.runs.len(), lines.seed, &lines.cloud), (10, Some(5), &None));
    assert_eq!((lines.runs[0].t[0], lines.covariance), (0.0, None));
    let cloud = RecordedMotion::of(&many, ALL).noise;
    let places = cloud.cloud.expect("a cloud");
    assert_eq!((places.re1.len(), places.t[0], cloud.seed), (60, 6.0, Some(5)));
    assert_eq!((cloud.runs.len(), cloud.covariance), (0, many.history().covariance()));
}

#[test]
fn before_its_runs_began_there_is_no_cloud() {
    let mut record = played(60, false);
    record.advance(-1.0).unwrap();
    assert_eq!(RecordedMotion::of(&record, ALL).noise, Noise::default());
}

#[test]
fn of_the_run_of_the_clocks_kicks_and_path_are_shown_by_themselves() {
    let record = played(0, true);
    let kicks = RecordedMotion::of(&record, RunsShown { kicks: true, ..NOTHING });
    let t = &kicks.noise.kicks.as_ref().expect("kicks").t;
    assert_eq!((t[1] - t[0], kicks.noise.runs.len(), kicks.bobs), (0.25, 0, Bobs::Mean));
    let run = RecordedMotion::of(&record, RunsShown { run: true, ..NOTHING });
    assert_eq!((run.noise.runs.len(), run.noise.kicks, run.bobs), (1, None, Bobs::Run));
    assert_eq!(run.noise.seed, None);
}

#[test]
fn nothing_of_the_runs_is_shown_unasked() {
    let told = RecordedMotion::of(&played(10, true), NOTHING);
    assert_eq!((told.noise, told.bobs), (Noise::default(), Bobs::Mean));
}

#[test]
fn every_figure_of_a_motion_is_drawn_from_the_record() {
    let record = played(10, true);
    let mut options = PanelOptions::default();
    RecordedMotion::of(&record, ALL).tell(&mut options);
    for kind in MOTIONS {
        let law = *record.history().last().pair.params();
        let drawn = panel(kind, &law, &options, &record.path().clone().into()).expect("a figure");
        assert!(drawn.figure.summary().contains("t = 6"), "{}", drawn.figure.summary());
    }
}
