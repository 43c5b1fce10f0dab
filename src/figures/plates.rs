//! TextStyle on plates, which cover what is below them but not one another.

use super::clip::Edges;
use super::free_space::FreeSpace;
use super::ink::{Ink, PagePoint};
use super::text_style::Anchor;

/// Air left and right of the words.
const PAD: f64 = 3.0;

/// The plates and dots of one figure.
pub struct Plates {
    within: Edges,
    taken: FreeSpace,
}

impl Plates {
    /// None as yet; they are to stay within these edges.
    pub fn new(within: Edges) -> Self {
        Self { within, taken: FreeSpace::default() }
    }

    /// A dot that is not to be covered.
    pub fn dot(&mut self, (x, y): PagePoint, radius: f64) {
        let (left, right, top, bottom) = (x - radius, x + radius, y - radius, y + radius);
        self.taken.filled(Edges { left, right, top, bottom });
    }

    /// Writes at the first of these middles that is free, else where least is in the way.
    pub fn write(&mut self, ink: &mut Ink, text: &str, middles: &[PagePoint]) {
        let (half, line) = (0.5 * ink.text_width(text) + PAD, 0.5 * ink.line_height());
        let Edges { left, right, top, bottom } = self.within;
        let boxes: Vec<Edges> = middles
            .iter()
            .map(|(x, y)| {
                (clamped(*x, left + half, right - half), clamped(*y, top + line, bottom - line))
            })
            .map(|(x, y)| Edges {
                left: x - half,
                right: x + half,
                top: y - line,
                bottom: y + line,
            })
            .collect();
        let free = self.taken.take_free(boxes.iter().copied());
        if let Some(at) = free.or_else(|| self.taken.take_best(boxes)) {
            let middle = (0.5 * (at.left + at.right), 0.5 * (at.top + at.bottom));
            ink.plate(text, middle, Anchor::Centre, ink.theme.ink());
        }
    }

    /// Names a point: right or left of it, above or below, the sooner the earlier in this order.
    pub fn name(
        &mut self,
        ink: &mut Ink,
        text: &str,
        (x, y): PagePoint,
        aside: f64,
        sides: [Side; 4],
    ) {
        let (half, line) = (0.5 * ink.text_width(text), ink.line_height());
        let middle = |side| match side {
            Side::Right => (x + aside + half, y),
            Side::Left => (x - aside - half, y),
            Side::Above => (x, y - line),
            Side::Below => (x, y + line),
        };
        self.write(ink, text, &sides.map(middle));
    }
}

/// Where a name stands to its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Right,
    Left,
    Above,
    Below,
}

/// As `clamp`; in the middle if there is no room.
fn clamped(value: f64, min: f64, max: f64) -> f64 {
    if min <= max {
        value.clamp(min, max)
    } else {
        0.5 * (min + max)
    }
}
