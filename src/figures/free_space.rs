//! Where words can stand in a plot without crossing what is drawn there.

use super::clip::{inside, Edges};
use super::ink::PagePoint;

/// What is in the way: lines, and words that stand already.
#[derive(Clone, Debug, Default)]
pub struct FreeSpace {
    lines: Vec<(PagePoint, PagePoint)>,
    words: Vec<Edges>,
}

impl FreeSpace {
    /// A line; points that are no numbers break it.
    pub fn line(&mut self, points: impl IntoIterator<Item = PagePoint>) {
        let mut before: Option<PagePoint> = None;
        for point in points {
            let here = Some(point).filter(|(x, y)| x.is_finite() && y.is_finite());
            self.lines.extend(before.zip(here));
            before = here;
        }
    }

    /// TextStyle, or anything else that fills its box.
    pub fn filled(&mut self, words: Edges) {
        self.words.push(words);
    }

    /// The length of the lines that a box would stand on; words count as lines through all of it.
    fn in_the_way(&self, of: Edges) -> f64 {
        /// What only touches is in the way, too.
        const TOUCH: f64 = 1e-3;
        let apart = |one: &Edges| {
            one.right < of.left || one.left > of.right || one.bottom < of.top || one.top > of.bottom
        };
        let beside = |(from, to): &(PagePoint, PagePoint)| {
            from.0.max(to.0) < of.left
                || from.0.min(to.0) > of.right
                || from.1.max(to.1) < of.top
                || from.1.min(to.1) > of.bottom
        };
        let crossed = self.lines.iter().filter(|line| !beside(line));
        let lines: f64 = crossed
            .filter_map(|(from, to)| {
                let (enter, leave) = inside(*from, *to, of)?;
                Some(TOUCH + (leave - enter) * (to.0 - from.0).hypot(to.1 - from.1))
            })
            .sum();
        let words = self.words.iter().filter(|words| !apart(words)).count();
        lines + words as f64 * (of.right - of.left)
    }

    /// The first of the boxes that is free, from now on filled.
    pub fn take_free(&mut self, boxes: impl IntoIterator<Item = Edges>) -> Option<Edges> {
        let found = boxes.into_iter().find(|it| self.in_the_way(*it) == 0.0)?;
        self.filled(found);
        Some(found)
    }

    /// The box with the least in its way, from now on filled; none if there is no box.
    pub fn take_best(&mut self, boxes: impl IntoIterator<Item = Edges>) -> Option<Edges> {
        let crossed = boxes.into_iter().map(|it| (it, self.in_the_way(it)));
        let (found, _) = crossed.min_by(|(_, a), (_, b)| a.total_cmp(b))?;
        self.filled(found);
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::{Edges, FreeSpace};

    fn square(x: f64, y: f64) -> Edges {
        Edges { left: x, right: x + 10.0, top: y, bottom: y + 10.0 }
    }

    #[test]
    fn a_box_that_a_line_crosses_is_not_free() {
        let mut room = FreeSpace::default();
        room.line([(-5.0, 5.0), (15.0, 5.0)]);
        assert_eq!(room.take_free([square(0.0, 0.0), square(0.0, 20.0)]), Some(square(0.0, 20.0)));
    }

    #[test]
    fn a_box_is_taken_once() {
        let mut room = FreeSpace::default();
        assert!(room.take_free([square(0.0, 0.0)]).is_some());
        assert_eq!(room.take_free([square(5.0, 5.0)]), None);
    }

    #[test]
    fn a_broken_line_is_not_in_the_way_where_it_is_broken() {
        let mut room = FreeSpace::default();
        room.line([(-5.0, 5.0), (f64::NAN, 5.0), (15.0, 5.0)]);
        assert!(room.take_free([square(0.0, 0.0)]).is_some());
    }

    #[test]
    fn without_a_free_box_the_least_crowded_is_taken() {
        let mut room = FreeSpace::default();
        room.line([(-5.0, 5.0), (45.0, 5.0)]);
        room.line([(1.0, -5.0), (1.0, 15.0)]);
        assert_eq!(room.take_best([square(0.0, 0.0), square(20.0, 0.0)]), Some(square(20.0, 0.0)));
    }
}
