//! Facts about a figure and what can be done with it.

mod axes;
mod figures;
mod files;
mod layers;
mod maps;
mod menu;
mod pins;
mod probe;
mod spoken;
mod tips;
mod zoom;
