//! What is drawn, and the golden drawings.

#[path = "../support/mod.rs"]
mod support;

mod clocks;
mod complex_figures;
mod drawings;
mod golden;
mod noisy_figures;
mod phase_space;
