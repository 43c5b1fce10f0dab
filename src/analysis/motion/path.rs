//! The path of a motion: what was, up to the play head, and what will be if no knob is turned.

use crate::analysis::trajectory::Trajectory;

/// Points of a motion in order of time, the newest [`MotionPath::CAPACITY`] of them.
#[derive(Clone, Debug)]
pub struct MotionPath(Trajectory);

impl MotionPath {
    /// Most points that are kept, so that an hour of motion takes no more memory than a minute.
    pub const CAPACITY: usize = 16_384;

    /// The points.
    pub fn points(&self) -> &Trajectory {
        &self.0
    }

    /// Time of the first point, 0 without any.
    pub fn begin(&self) -> f64 {
        self.0.t.first().copied().unwrap_or(0.0)
    }

    /// Time of the last point, 0 without any.
    pub fn end(&self) -> f64 {
        self.0.t.last().copied().unwrap_or(0.0)
    }

    /// Forgets all points.
    pub fn clear(&mut self) {
        self.columns().into_iter().for_each(Vec::clear);
    }

    /// Forgets everything at and after a time.
    pub fn cut_after(&mut self, time: f64) {
        let left = self.0.t.iter().rposition(|t| *t < time).map_or(0, |last| last + 1);
        self.columns().into_iter().for_each(|column| column.truncate(left));
    }

    /// Goes on with the first `count` points of a trajectory. The oldest part goes if knobs were turned so often that there are
    /// too many points.
    pub fn append(&mut self, ahead: &Trajectory, count: usize) {
        let room = count.min(Self::CAPACITY);
        let oldest = (self.0.t.len() + room).saturating_sub(Self::CAPACITY);
        let added = [&ahead.t, &ahead.re1, &ahead.im1, &ahead.re2, &ahead.im2];
        for (column, added) in self.columns().into_iter().zip(added) {
            column.drain(..oldest);
            column.extend_from_slice(&added[..room]);
        }
    }

    fn columns(&mut self) -> [&mut Vec<f64>; 5] {
        let Trajectory { t, re1, im1, re2, im2 } = &mut self.0;
        [t, re1, im1, re2, im2]
    }
}

impl Default for MotionPath {
    /// A path without points.
    fn default() -> Self {
        Self(Trajectory::with_capacity(0))
    }
}
