//! The figures that can be drawn.

use super::axis::{AxisScale, AxisSpec};
use super::clocks::ClocksFigure;
use super::dial::DialFigure;
use super::frame::PlotArea;
use super::graph_figure::GraphFigure;
use super::ink::{Ink, Measure};
use super::line_figure::LineFigure;
use super::map_figure::MapFigure;
use super::page_size::PageSize;
use super::sheet_figure::SheetFigure;
use super::stroke::Stroke;
use super::theme::Theme;
use super::{clocks_ink, dial, lines};
#[cfg(feature = "full")]
use super::{graph, map, sheet};
use crate::error::Error;

/// A figure before it is laid out.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// Curves over two axes.
    Lines(LineFigure),
    /// Colours over two axes.
    Map(MapFigure),
    /// Surfaces over a plane.
    Sheet(SheetFigure),
    /// Nodes and what joins them.
    Graph(GraphFigure),
    /// An angle.
    Dial(DialFigure),
    /// Two clocks.
    Clocks(ClocksFigure),
}

/// A graph stands on no axes; its box runs from −1 to 1.
static NO_AXIS: AxisSpec = no_axis("");
/// Nor do clocks: each swings in a box of its own.
static SWING: AxisSpec = no_axis("swing");

const fn no_axis(key: &'static str) -> AxisSpec {
    AxisSpec {
        key,
        title: String::new(),
        min: -1.0,
        max: 1.0,
        scale: AxisScale::Linear,
        angle: false,
    }
}

impl Figure {
    /// One sentence on what it shows.
    pub fn summary(&self) -> &str {
        match self {
            Self::Lines(figure) => &figure.summary,
            Self::Map(figure) => &figure.summary,
            Self::Sheet(figure) => &figure.summary,
            Self::Graph(figure) => &figure.summary,
            Self::Dial(figure) => &figure.summary,
            Self::Clocks(figure) => &figure.summary,
        }
    }

    /// The horizontal and the vertical axis; of a sheet the first axis of the plane, and the height.
    pub fn axes(&self) -> [&AxisSpec; 2] {
        match self {
            Self::Lines(figure) => [&figure.x, &figure.y],
            Self::Map(figure) => [&figure.x, &figure.y],
            Self::Sheet(figure) => [&figure.x, &figure.z],
            Self::Graph(_) => [&NO_AXIS; 2],
            Self::Dial(figure) => [&figure.x, &figure.y],
            Self::Clocks(_) => [&SWING, &NO_AXIS],
        }
    }
}

/// A figure laid out on a page.
#[non_exhaustive]
pub struct Drawing {
    /// What to draw, in units of an eighth of a CSS pixel.
    pub strokes: Vec<Stroke>,
    /// Where its axes lie; of two clocks, each in its own.
    pub areas: Vec<PlotArea>,
}

/// Lays the figure out; `measure` gives the width of a text in units of an eighth of a CSS pixel.
///
/// # Errors
/// `Internal` for figures that the page's first module cannot draw.
pub fn draw(
    figure: &Figure,
    theme: Theme,
    size: PageSize,
    measure: Measure,
) -> Result<Drawing, Error> {
    let mut ink = Ink::new(measure, theme);
    ink.fill((0.0, 0.0), (size.width, size.height), theme.surface());
    let areas = match figure {
        Figure::Lines(figure) => vec![lines::draw(&mut ink, figure, size)],
        Figure::Dial(figure) => vec![dial::draw(&mut ink, figure, size)],
        Figure::Clocks(figure) => clocks_ink::draw(&mut ink, figure, size),
        // The page's first module draws motions, and is loaded the sooner for holding no more.
        #[cfg(not(feature = "full"))]
        _ => return Err(Error::Internal { reason: "a figure of the full module".into() }),
        #[cfg(feature = "full")]
        Figure::Map(figure) => vec![map::draw(&mut ink, figure, size)],
        #[cfg(feature = "full")]
        Figure::Sheet(figure) => vec![sheet::draw(&mut ink, figure, size)],
        #[cfg(feature = "full")]
        Figure::Graph(figure) => vec![graph::draw(&mut ink, figure, size)],
    };
    Ok(Drawing { strokes: ink.strokes, areas })
}
