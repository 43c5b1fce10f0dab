//! Data in, ink out: drawn for print on any plotters backend. Nothing is solved here.

mod axis;
mod clip;
mod figure;
mod frame;
mod image;
mod ink;
mod labels;
mod line_figure;
mod lines;
mod map;
mod map_figure;
mod numbers;
mod page;
mod pen;
mod png;
mod raster;
mod sheet;
mod sheet_figure;
mod theme;
mod view3d;
mod words;

pub use axis::{round_up, AxisRange, AxisSpec};
pub use figure::{draw, Figure};
pub use frame::PlotArea;
pub use image::Image;
pub use ink::UNITS_PER_PIXEL;
pub use line_figure::{Curve, LineFigure, Mark, MarkStyle, Marker, Role, Rule};
pub use map_figure::{ColorScale, MapFigure, Note, Point};
pub use numbers::{plain, short};
pub use page::{figure_svg, PageSize};
pub use pen::{Host, Pen, Plotted};
pub use sheet_figure::{Sheet, SheetFigure, SpaceLine, SpacePoint};
pub use theme::Theme;
pub use words::{Anchor, Words};
