//! Words for people: all that turns numbers of the core into sentences.

mod angle_words;
mod mode_words;
mod notes;
mod numbers;
mod phrases;
mod regime;

pub use angle_words::{apart, locked, NEAR};
pub use mode_words::{decaying, oscillating, outliving};
pub use notes::{CLOSED_FORMS, FORMAL_NOTE, FREQUENCY_NOTE};
pub use numbers::{apart_from, beside, both_of, complex, count_of, degrees, quanta};
pub use phrases::{
    at_phase, correlation, counted, never_decays, opened, refused, unprinted, unpublished, zeroed,
};
pub use regime::{regime, stops_inside, way};
