//! Curves that leave the plot: cut at its edges, broken where they are not defined.

use super::frame::PlotArea;
use super::ink::PagePoint;

/// A stretch of a curve inside the plot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Piece {
    /// Its points.
    pub points: Vec<PagePoint>,
    /// Where it crosses the upper (`true`) or lower edge.
    pub leaves: Vec<(PagePoint, bool)>,
}

/// The edges of a plot, in page coordinates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edges {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

impl From<&PlotArea> for Edges {
    fn from(area: &PlotArea) -> Self {
        Self { left: area.x.start, right: area.x.end, top: area.y.end, bottom: area.y.start }
    }
}

/// Cuts a curve at the edges; points that are no numbers break it.
pub fn clip(points: impl IntoIterator<Item = PagePoint>, edges: Edges) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut piece = Piece::default();
    let mut before: Option<PagePoint> = None;
    for point in points {
        let ends = before.zip(finite(point));
        before = finite(point);
        let Some((from, to)) = ends else {
            finish(&mut pieces, &mut piece);
            continue;
        };
        let Some((enter, leave)) = inside(from, to, edges) else {
            finish(&mut pieces, &mut piece);
            continue;
        };
        let at = |share: f64| (from.0 + share * (to.0 - from.0), from.1 + share * (to.1 - from.1));
        if enter > 0.0 {
            finish(&mut pieces, &mut piece);
        }
        if piece.points.is_empty() {
            piece.points.push(at(enter));
            if enter > 0.0 {
                piece.leaves.extend(crossing(at(enter), from, edges));
            }
        }
        piece.points.push(at(leave));
        if leave < 1.0 {
            piece.leaves.extend(crossing(at(leave), to, edges));
            finish(&mut pieces, &mut piece);
        }
    }
    finish(&mut pieces, &mut piece);
    pieces
}

fn finite(point: PagePoint) -> Option<PagePoint> {
    Some(point).filter(|(x, y)| x.is_finite() && y.is_finite())
}

/// The share of a line at which it enters the plot and the one at which it leaves it (Liang and Barsky).
pub fn inside(from: PagePoint, to: PagePoint, edges: Edges) -> Option<(f64, f64)> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let (mut enter, mut leave): (f64, f64) = (0.0, 1.0);
    for (speed, room) in [
        (-dx, from.0 - edges.left),
        (dx, edges.right - from.0),
        (-dy, from.1 - edges.top),
        (dy, edges.bottom - from.1),
    ] {
        if speed == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if speed < 0.0 {
            enter = enter.max(room / speed);
        } else {
            leave = leave.min(room / speed);
        }
    }
    (enter <= leave).then_some((enter, leave))
}

/// Where a curve goes on above or below the plot; to the sides it only ends.
fn crossing(at: PagePoint, outside: PagePoint, edges: Edges) -> Option<(PagePoint, bool)> {
    /// Rounding may put a crossing beside its edge by this much of a pixel.
    const SLACK: f64 = 1e-6;
    if outside.1 < edges.top && at.1 < edges.top + SLACK {
        Some(((at.0, edges.top), true))
    } else if outside.1 > edges.bottom && at.1 > edges.bottom - SLACK {
        Some(((at.0, edges.bottom), false))
    } else {
        None
    }
}

fn finish(pieces: &mut Vec<Piece>, piece: &mut Piece) {
    let done = std::mem::take(piece);
    if done.points.len() > 1 {
        pieces.push(done);
    }
}

#[cfg(test)]
mod tests {
    use super::{clip, Edges};

    const EDGES: Edges = Edges { left: 0.0, right: 4.0, top: 0.0, bottom: 3.0 };

    #[test]
    fn a_curve_inside_stays_whole() {
        let pieces = clip([(0.0, 1.0), (1.0, 2.0)], EDGES);
        assert_eq!(pieces[0].points, [(0.0, 1.0), (1.0, 2.0)]);
    }

    #[test]
    fn a_curve_is_cut_where_it_leaves() {
        let pieces = clip([(0.0, 1.0), (1.0, -1.0)], EDGES);
        assert_eq!(pieces[0].leaves, [((0.5, 0.0), true)]);
    }

    #[test]
    fn a_curve_that_returns_is_two_pieces() {
        let pieces = clip([(0.0, 1.0), (1.0, -1.0), (2.0, 1.0)], EDGES);
        assert_eq!(pieces.len(), 2);
    }

    #[test]
    fn a_gap_breaks_the_curve() {
        let points = [(0.0, 1.0), (1.0, 1.0), (2.0, f64::NAN), (3.0, 1.0), (4.0, 1.0)];
        assert_eq!(clip(points, EDGES).len(), 2);
    }

    #[test]
    fn a_curve_that_crosses_the_whole_plot_is_seen_within() {
        let pieces = clip([(1.0, -3.0), (1.0, 6.0)], EDGES);
        assert_eq!(pieces[0].points, [(1.0, 0.0), (1.0, 3.0)]);
    }

    #[test]
    fn a_curve_that_ends_at_a_side_has_no_mark() {
        let pieces = clip([(3.0, 1.0), (5.0, 1.0)], EDGES);
        assert_eq!((pieces[0].points[1], pieces[0].leaves.len()), ((4.0, 1.0), 0));
    }
}
