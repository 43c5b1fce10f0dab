//! What figures show of a motion: a window that follows the play head, and a path that is as fine as it has to be.

use super::motion::{damped, growing, record, ONE};
use crate::support::{pair, params, I};
use odd_sympathy::analysis::{MotionPath, MotionRecord, Simulation, Start, Trajectory};
use odd_sympathy::physics::Params;

fn lasting() -> Params {
    params([1.0, 1.2], 0.04, 1e-3, [0.0, 0.0], 0.6)
}

fn ends(record: &MotionRecord) -> [f64; 2] {
    let t = &record.path().t;
    [t[0], t[t.len() - 1]]
}

fn sizes(path: &Trajectory) -> impl Iterator<Item = f64> + '_ {
    (0..path.t.len()).map(|k| {
        [path.im1[k], path.re2[k], path.im2[k]].iter().fold(path.re1[k], |a, b| a.hypot(*b))
    })
}

#[test]
fn the_path_is_the_exact_motion_over_the_whole_window() {
    let record = record(&lasting());
    assert_eq!((ends(&record), record.path().t.len()), ([0.0, 40.0], 801));
    let start = Start::coherent(ONE, I);
    let exact = Simulation::new(pair(&lasting()), &start).unwrap().trajectory(40.0, 801).unwrap();
    assert_eq!(record.path(), &exact);
}

#[test]
fn it_scrolls_by_whole_pages_when_the_play_head_reaches_an_end() {
    let mut record = record(&lasting());
    for (time, span) in [
        (40.0, [0.0, 40.0]),
        (40.25, [10.0, 50.0]),
        (77.0, [40.0, 80.0]),
        (39.0, [30.0, 70.0]),
        (-0.5, [-10.0, 30.0]),
        (0.0, [-10.0, 30.0]),
    ] {
        record.advance(time).unwrap();
        assert_eq!(record.span(), span, "at {time}");
        assert_eq!(ends(&record)[1], span[1], "at {time}");
    }
}

#[test]
fn before_the_start_the_path_goes_as_far_back_as_the_play_head() {
    let mut record = record(&lasting());
    record.advance(-0.5).unwrap();
    assert_eq!(ends(&record), [-0.5, 30.0]);
    record.advance(-2.0).unwrap();
    assert_eq!(ends(&record), [-2.0, 30.0]);
    record.advance(5.0).unwrap();
    assert_eq!(ends(&record), [-2.0, 30.0]);
}

#[test]
fn a_turned_knob_keeps_the_path_that_was_and_draws_anew_what_will_be() {
    let mut record = record(&lasting());
    record.advance(10.0).unwrap();
    let before = record.path().clone();
    record.turn(pair(&damped())).unwrap();
    let after = record.path();
    let kept = before.t.iter().filter(|t| **t < 10.0).count();
    assert_eq!(after.re1[..kept], before.re1[..kept]);
    assert_eq!((after.t[kept], ends(&record)), (10.0, [0.0, 40.0]));
    assert_ne!(after.re1.last(), before.re1.last());
}

#[test]
fn faster_modes_have_more_points_and_none_has_more_than_can_be_seen() {
    let points = |omega1: f64| {
        let fast = params([omega1, omega1], 0.0, 0.5, [0.0, 0.0], 0.0);
        record(&fast).path().t.len()
    };
    // Forty for each period of the fastest mode: 40 · 40 · 10/2π.
    assert_eq!([points(1.0), points(10.0)], [801, 2547]);
    let coupled = params([50.0, 1.0], 0.0, 0.5, [0.0, 0.0], 0.0);
    assert_eq!(record(&coupled).path().t.len(), 6001);
}

#[test]
fn what_grows_off_the_scale_is_left_out_ahead_of_the_play_head() {
    let mut record = record(&growing());
    assert!(sizes(record.path()).all(|size| size <= 10.0 * 2f64.sqrt()));
    assert!(record.path().t.len() >= 2 && ends(&record)[1] < 1.0);
    // Where all is shown by its angle nothing is.
    record.set_decay_free(true).unwrap();
    assert!(sizes(record.path()).any(|size| size > 1e30));
}

#[test]
fn a_path_that_leaves_the_range_of_numbers_is_looked_at_over_a_shorter_time() {
    let mut record = record(&growing());
    record.set_decay_free(true).unwrap();
    let [begin, end] = ends(&record);
    assert_eq!((begin, record.path().t.len() > 100), (0.0, true));
    assert!(end > 0.5 && end < 40.0, "{end}");
}

#[test]
fn an_hour_of_turned_knobs_takes_no_more_memory_than_a_minute() {
    let fast = |xi: f64| params([50.0, 50.0], 0.0, 1e-3, [0.0, 0.0], xi);
    let mut record = record(&fast(0.0));
    for k in 0..2000 {
        record.advance(record.time() + 0.01).unwrap();
        record.turn(pair(&fast(0.5 * f64::from(k).sin()))).unwrap();
        assert!(record.path().t.len() <= MotionPath::CAPACITY);
    }
    assert!(record.path().t.windows(2).all(|two| two[0] <= two[1]));
}

#[test]
fn a_path_that_is_full_forgets_its_oldest_points() {
    let piece = |from: f64, count: usize| {
        let t: Vec<f64> = (0..count).map(|k| from + k as f64).collect();
        Trajectory { re1: t.clone(), im1: t.clone(), re2: t.clone(), im2: t.clone(), t }
    };
    let mut path = MotionPath::default();
    assert_eq!((path.begin(), path.end()), (0.0, 0.0));
    path.append(&piece(0.0, MotionPath::CAPACITY), MotionPath::CAPACITY);
    path.append(&piece(20_000.0, 10), 4);
    assert_eq!((path.begin(), path.end()), (4.0, 20_003.0));
    assert_eq!(path.points().im2.len(), MotionPath::CAPACITY);
    path.cut_after(20_001.0);
    assert_eq!(path.end(), 20_000.0);
}
