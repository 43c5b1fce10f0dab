//! How space is seen: from above and aside, without perspective, so that equal lengths stay equal.

use super::axis::AxisSpec;
use super::ink::PagePoint;

/// The plane is turned by this angle …
const TURN: (f64, f64) = (0.5, 0.866_025_403_784_438_6);
/// … and tilted towards the eye by this one; (sin, cos) of 30° and 26°.
const TILT: (f64, f64) = (0.438_371_146_789_077_4, 0.898_794_046_299_167);
/// Half the width of the turned plane, in units of half its side.
const HALF_WIDTH: f64 = TURN.0 + TURN.1;
/// The surfaces stand between these heights, in units of half a side.
const HEIGHTS: (f64, f64) = (0.9, 2.1);

/// The box of three axes on the page.
#[derive(Clone, Debug)]
pub struct View3d<'a> {
    axes: [&'a AxisSpec; 3],
    middle: PagePoint,
    scale: f64,
    height: f64,
}

impl<'a> View3d<'a> {
    /// Fits the box between two corners of the page.
    pub fn fit(
        axes: [&'a AxisSpec; 3],
        (left, top): PagePoint,
        (right, bottom): PagePoint,
    ) -> Self {
        let scale = 0.5 * (right - left) / HALF_WIDTH;
        let base = 2.0 * HALF_WIDTH * TILT.0;
        let room = ((bottom - top) / scale - base) / TILT.1;
        let height = room.clamp(HEIGHTS.0, HEIGHTS.1);
        // Too flat a page: the box shrinks instead of leaving it.
        let needed = base + height * TILT.1;
        let scale = scale.min((bottom - top) / needed);
        let middle = (0.5 * (left + right), bottom - HALF_WIDTH * TILT.0 * scale);
        Self { axes, middle, scale, height }
    }

    /// −1 to 1 across the plane, 0 to the height of the box.
    fn inner(&self, at: [f64; 3]) -> [f64; 3] {
        let share = |k: usize| (at[k] - self.axes[k].min) / (self.axes[k].max - self.axes[k].min);
        [2.0 * share(0) - 1.0, 2.0 * share(1) - 1.0, self.height * share(2)]
    }

    /// Where a point of space is on the page.
    pub fn place(&self, at: [f64; 3]) -> PagePoint {
        let [u, v, w] = self.inner(at);
        let (across, away) = (u * TURN.1 - v * TURN.0, u * TURN.0 + v * TURN.1);
        (
            self.middle.0 + self.scale * across,
            self.middle.1 - self.scale * (w * TILT.1 + away * TILT.0),
        )
    }

    /// How far a point of space is from the eye.
    pub fn depth(&self, at: [f64; 3]) -> f64 {
        let [u, v, w] = self.inner(at);
        (u * TURN.0 + v * TURN.1) * TILT.1 - w * TILT.0
    }

    /// How much light a small surface with these corners gets, from 0 to 1.
    pub fn light(&self, corners: [[f64; 3]; 4]) -> f64 {
        /// From the upper left, in front.
        const LAMP: [f64; 3] = [-0.35, -0.5, 0.79];
        let [a, b, c, d] = corners.map(|corner| self.inner(corner));
        let (p, q) = (difference(c, a), difference(d, b));
        let normal =
            [p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0]];
        let size = normal.iter().map(|n| n * n).sum::<f64>().sqrt();
        if size == 0.0 {
            return 1.0;
        }
        let dot: f64 = normal.iter().zip(LAMP).map(|(n, l)| n * l).sum();
        (dot / size).abs()
    }
}

fn difference(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

#[cfg(test)]
mod tests {
    use super::{AxisSpec, View3d};

    fn axis() -> AxisSpec {
        AxisSpec::new("xi", "", -1.0, 1.0)
    }

    #[test]
    fn every_corner_of_the_box_is_within_the_page() {
        let axis = axis();
        for size in [(320.0, 240.0), (900.0, 200.0), (200.0, 600.0)] {
            let view = View3d::fit([&axis; 3], (0.0, 0.0), size);
            for corner in 0..8 {
                let at = [0, 1, 2].map(|k| if corner >> k & 1 == 0 { -1.0 } else { 1.0 });
                let (x, y) = view.place(at);
                let inside =
                    (-0.01..=size.0 + 0.01).contains(&x) && (-0.01..=size.1 + 0.01).contains(&y);
                assert!(inside, "{at:?} is at {x}, {y} of {size:?}");
            }
        }
    }

    #[test]
    fn what_stands_higher_is_nearer() {
        let axis = axis();
        let view = View3d::fit([&axis; 3], (0.0, 0.0), (300.0, 300.0));
        assert!(view.depth([0.0, 0.0, 1.0]) < view.depth([0.0, 0.0, -1.0]));
    }
}
