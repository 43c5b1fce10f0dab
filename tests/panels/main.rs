//! What a panel says, refuses and computes, and whether anything at all brings it down.

#[path = "../support/mod.rs"]
mod support;

mod abuse;
mod bad_input;
mod decay_free;
mod figure_handles;
mod heat;
mod paper;
mod prepared_states;
mod recorded_motion;
mod saved;
mod sentences;
mod tables;
