//! Words for people.

mod locking_words;
mod mode_words;
mod notes;
mod phrases;
mod regime;

pub use locking_words::locked;
pub use mode_words::{outliving, turning};
pub use notes::{CLOSED_FORMS, FORMAL_NOTE, FREQUENCY_NOTE};
pub use phrases::{
    at_phase, both_of, complex, correlation, counted, degrees, refused, unpublished,
};
pub use regime::{regime, stops_inside, way};
