//! Draws figures from data, for print, on any plotters backend. Nothing is solved here.

mod angle_ticks;
mod axis;
mod clip;
mod clocks;
mod clocks_ink;
mod dial;
mod dial_hand;
mod fade;
mod figure;
mod frame;
mod free_space;
mod graph;
mod graph_figure;
mod image;
mod ink;
mod labels;
mod line_figure;
mod line_marks;
mod line_names;
mod line_style;
mod lines;
mod map;
mod map_figure;
mod numbers;
mod page;
mod page_size;
mod pen;
mod plates;
mod png;
mod raster;
mod sheet;
mod sheet_figure;
mod stroke;
mod text_style;
mod theme;
mod ticks;
mod tip_names;
mod view3d;

pub use axis::{AxisRange, AxisScale, AxisSpec};
pub use figure::{draw, Drawing, Figure};
pub use frame::PlotArea;
pub use page::figure_svg;
pub use page_size::PageSize;
pub use theme::Theme;

// What a figure is made of is for this crate, its page and its tests: it changes with the figures.
#[doc(hidden)]
pub use clocks::{ClocksFigure, Column, Drain, Kick};
#[doc(hidden)]
pub use dial::DialFigure;
#[doc(hidden)]
pub use graph_figure::{GraphFigure, Node};
#[doc(hidden)]
pub use image::Image;
#[doc(hidden)]
pub use ink::UNITS_PER_PIXEL;
#[doc(hidden)]
pub use line_figure::{Curve, LineFigure, Mark, MarkStyle, Marker, Role, Rule};
#[doc(hidden)]
pub use map_figure::{ColorScale, MapFigure, Note, Point};
#[doc(hidden)]
pub use numbers::{format_fixed, format_short, scientific};
#[doc(hidden)]
pub use pen::{Host, Plotted};
#[doc(hidden)]
pub use sheet_figure::{Sheet, SheetFigure, SheetKey, SpaceLine, SpacePoint};
#[doc(hidden)]
pub use stroke::Stroke;
#[doc(hidden)]
pub use text_style::{Anchor, TextStyle};
#[doc(hidden)]
pub use ticks::round_up;
