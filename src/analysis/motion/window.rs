//! What figures show of a motion: its path through a stretch of time that follows the play head.

use super::history::History;
use super::limits::size_of;
use super::path::MotionPath;
use crate::analysis::trajectory::Trajectory;
use crate::error::Error;
use num_complex::Complex64;
use std::f64::consts::TAU;

/// Time units (1/ω₁) that are shown at once, and by how many of them it scrolls when the play head reaches the end.
const LENGTH: f64 = 40.0;
pub const PAGE: f64 = LENGTH / 4.0;
/// Points of the path: enough for smooth curves at ω = 1, more for faster modes, not more than can be seen.
const POINTS: f64 = 801.0;
const POINTS_PER_PERIOD: f64 = 40.0;
const MOST_POINTS: f64 = 6001.0;

/// A stretch of time, and the path through it.
#[derive(Clone, Debug)]
pub struct MotionWindow {
    path: MotionPath,
    begin: f64,
    /// Points per unit of time.
    density: f64,
    /// Amplitudes above this are left out, ahead of the play head: a pair that grows would flatten all that was.
    pub limit: f64,
}

impl MotionWindow {
    /// An empty window that begins at a time.
    pub fn at(begin: f64) -> Self {
        let path = MotionPath::default();
        Self { path, begin, density: POINTS / LENGTH, limit: f64::INFINITY }
    }

    /// Both ends of the stretch of time, in 1/ω₁.
    pub fn span(&self) -> [f64; 2] {
        [self.begin, self.begin + LENGTH]
    }

    /// The path through it.
    pub fn path(&self) -> &Trajectory {
        self.path.points()
    }

    /// From now on as many points as the fastest mode needs.
    pub fn resolve(&mut self, eigenvalues: &[Complex64; 2]) {
        let fastest = eigenvalues[0].im.abs().max(eigenvalues[1].im.abs());
        let needed = POINTS_PER_PERIOD * LENGTH * fastest / TAU;
        self.density = needed.clamp(POINTS, MOST_POINTS) / LENGTH;
    }

    /// The path over the whole stretch; before the start it goes as far back as the play head.
    pub fn draw(&mut self, history: &History) -> Result<(), Error> {
        self.path.clear();
        self.extend(history, self.begin.max(history.origin().min(history.time())))
    }

    /// The path from the play head on.
    pub fn renew(&mut self, history: &History) -> Result<(), Error> {
        self.path.cut_after(history.time());
        self.extend(history, history.time())
    }

    /// It scrolls by whole pages, so that its axis begins and ends at round times.
    pub fn follow(&mut self, history: &History) -> Result<(), Error> {
        let (now, [begin, end]) = (history.time(), self.span());
        let page = PAGE * (now / PAGE).floor();
        if now > end {
            self.begin = page + PAGE - LENGTH;
        } else if now < begin {
            self.begin = page;
        }
        if now > end || now < begin || now < self.path.begin() {
            self.draw(history)
        } else if now >= self.path.end() && now < end {
            self.renew(history)
        } else {
            Ok(())
        }
    }

    /// As far ahead as it stays in scale.
    fn extend(&mut self, history: &History, from: f64) -> Result<(), Error> {
        let now = history.time();
        let limit = self.limit.max(size_of(history.moments()));
        for part in history.between(from, self.span()[1], self.density)? {
            let out = (0..part.t.len()).find(|k| part.t[*k] > now && size_at(&part, *k) > limit);
            self.path.append(&part, out.map_or(part.t.len(), |out| out.max(2)));
            if out.is_some() {
                break;
            }
        }
        Ok(())
    }
}

fn size_at(path: &Trajectory, k: usize) -> f64 {
    let a1 = Complex64::new(path.re1[k], path.im1[k]);
    size_of([a1, Complex64::new(path.re2[k], path.im2[k])])
}
