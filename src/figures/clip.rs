//! Curves that leave the plot: cut at its edges, broken where they are not defined.

/// A stretch of a curve inside the plot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Piece {
    /// Its points.
    pub points: Vec<(f64, f64)>,
    /// Where it crosses the upper (`true`) or lower edge.
    pub leaves: Vec<((f64, f64), bool)>,
}

/// Cuts a curve at `top` and `bottom` (page coordinates, `top < bottom`); points that are no numbers break it.
pub fn clip(points: impl IntoIterator<Item = (f64, f64)>, top: f64, bottom: f64) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut piece = Piece::default();
    let mut before: Option<(f64, f64)> = None;
    let inside = |y: f64| (top..=bottom).contains(&y);
    for point in points {
        if !(point.0.is_finite() && point.1.is_finite()) {
            finish(&mut pieces, &mut piece);
            before = None;
            continue;
        }
        if let Some(last) = before.filter(|last| inside(last.1) != inside(point.1)) {
            let outside = if inside(last.1) { point.1 } else { last.1 };
            let edge = if outside < top { top } else { bottom };
            let share = (edge - last.1) / (point.1 - last.1);
            let crossing = (last.0 + share * (point.0 - last.0), edge);
            piece.points.push(crossing);
            piece.leaves.push((crossing, edge == top));
        }
        if inside(point.1) {
            piece.points.push(point);
        } else {
            finish(&mut pieces, &mut piece);
        }
        before = Some(point);
    }
    finish(&mut pieces, &mut piece);
    pieces
}

fn finish(pieces: &mut Vec<Piece>, piece: &mut Piece) {
    let done = std::mem::take(piece);
    if done.points.len() > 1 {
        pieces.push(done);
    }
}

#[cfg(test)]
mod tests {
    use super::clip;

    #[test]
    fn a_curve_inside_stays_whole() {
        let pieces = clip([(0.0, 1.0), (1.0, 2.0)], 0.0, 3.0);
        assert_eq!(pieces[0].points, [(0.0, 1.0), (1.0, 2.0)]);
    }

    #[test]
    fn a_curve_is_cut_where_it_leaves() {
        let pieces = clip([(0.0, 1.0), (1.0, -1.0)], 0.0, 3.0);
        assert_eq!(pieces[0].leaves, [((0.5, 0.0), true)]);
    }

    #[test]
    fn a_curve_that_returns_is_two_pieces() {
        let pieces = clip([(0.0, 1.0), (1.0, -1.0), (2.0, 1.0)], 0.0, 3.0);
        assert_eq!(pieces.len(), 2);
    }

    #[test]
    fn a_gap_breaks_the_curve() {
        let points = [(0.0, 1.0), (1.0, 1.0), (2.0, f64::NAN), (3.0, 1.0), (4.0, 1.0)];
        assert_eq!(clip(points, 0.0, 3.0).len(), 2);
    }
}
