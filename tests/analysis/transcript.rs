//! A motion that one module of the page hands over to another as plain numbers.

use super::motion::{damped, record};
use crate::support::pair;
use odd_sympathy::analysis::MotionRecord;
use odd_sympathy::physics::Params;

fn told() -> MotionRecord {
    let mut record = record(&damped());
    record.set_decay_free(true).unwrap();
    for k in 1..=5 {
        record.seek(9.0 * f64::from(k)).unwrap();
        record.turn(pair(&Params { xi: 0.1 * f64::from(k), ..damped() })).unwrap();
    }
    record.advance(20.0).unwrap();
    record
}

#[test]
fn what_is_recalled_is_what_was_told() {
    let told = told();
    let recalled = MotionRecord::recalled(&told.transcript()).expect("a record");
    assert_eq!(recalled.history().pieces(), told.history().pieces());
    assert_eq!((recalled.time(), recalled.span()), (told.time(), told.span()));
    assert_eq!((recalled.start_size(), recalled.decay_free()), (told.start_size(), true));
    assert_eq!(recalled.history().moments(), told.history().moments());
    assert_eq!(recalled.transcript(), told.transcript());
    // What was told has a path with the knobs as they stood then; drawn anew it is that of the transcript.
    let mut anew = told;
    anew.set_decay_free(true).unwrap();
    assert_eq!(recalled.path(), anew.path());
}

#[test]
fn the_path_of_a_motion_that_only_went_on_is_the_same() {
    let mut told = record(&damped());
    told.seek(33.0).unwrap();
    let recalled = MotionRecord::recalled(&told.transcript()).expect("a record");
    assert_eq!(recalled.path(), told.path());
}

#[test]
fn what_no_record_has_told_is_refused() {
    let whole = told().transcript();
    let refused = |numbers: &[f64]| MotionRecord::recalled(numbers).unwrap_err().name();
    for length in [0, 3, 4, whole.len() - 1] {
        assert_eq!(refused(&whole[..length]), "Internal", "{length}");
    }
    let with = |place: usize, value: f64| {
        let mut numbers = whole.clone();
        numbers[place] = value;
        numbers
    };
    assert_eq!(refused(&with(0, f64::NAN)), "NotFinite");
    // θ₁₁ of the first piece, and its γ.
    assert_eq!(refused(&with(11, 0.1)), "NotPhysical");
    assert_eq!(refused(&with(18, -1.0)), "OutOfRange");
}
