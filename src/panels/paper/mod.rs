//! The paper: general figures at its parameters.

mod figures;
mod paper_figure;

pub use figures::*;
pub use paper_figure::{AtPaper, PaperFigure};
