//! Data in, ink out: drawn for print on any plotters backend. Nothing is solved here.

mod axis;
mod clip;
mod frame;
mod ink;
mod labels;
mod line_figure;
mod measured;
mod numbers;
mod page;
mod render;
mod theme;

pub use axis::{round_up, AxisRange, AxisSpec};
pub use frame::PlotArea;
pub use ink::UNITS_PER_PIXEL;
pub use line_figure::{Curve, LineFigure, Mark, MarkStyle, Marker, Role, Rule};
pub use measured::{MeasureText, Measured, TypicalWidths};
pub use numbers::{plain, short};
pub use page::{figure_svg, PageSize};
pub use render::draw;
pub use theme::Theme;
