//! A figure of curves, before it is laid out.

use super::axis::AxisSpec;

/// What a curve stands for; decides its colour and stroke.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Oscillator 1.
    First,
    /// Oscillator 2.
    Second,
    /// Something that belongs to both.
    Both,
    /// A reference to compare with, thin.
    Reference,
    /// One of a family, ordered by the parameter that tells them apart.
    Family {
        /// PagePoint in the family.
        index: usize,
        /// Number of members.
        count: usize,
    },
}

/// One curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Short name, drawn beside the right end.
    pub label: String,
    /// What it stands for.
    pub role: Role,
    /// Dashed instead of solid.
    pub dashed: bool,
    /// Values of the horizontal axis; only the first `y.len()` are drawn.
    pub x: Vec<f64>,
    /// Values of the vertical axis; a curve that is still being computed is shorter.
    pub y: Vec<f64>,
    /// Drawn strongly up to this index, faintly beyond; none draws all of it alike.
    pub head: Option<usize>,
    /// Dots at the points instead of a line through them.
    pub dots: bool,
    /// Thin and faint: one of many that matter together.
    pub pale: bool,
    /// A trail: drawn strongly at its end, fading towards its begin.
    pub fade: bool,
}

impl Curve {
    /// A solid curve without a name.
    pub fn new(role: Role, x: Vec<f64>, y: Vec<f64>) -> Self {
        Self {
            label: String::new(),
            role,
            dashed: false,
            x,
            y,
            head: None,
            pale: false,
            fade: false,
            dots: false,
        }
    }

    /// Its value at a place, linear between its points; none where it is broken or has not come to yet.
    ///
    /// The points must run from left to right or back.
    pub fn at(&self, x: f64) -> Option<f64> {
        let end = self.x.len().min(self.y.len());
        let places = &self.x[..end];
        let k = if places.first() <= places.last() {
            places.partition_point(|at| *at < x)
        } else {
            places.partition_point(|at| *at > x)
        };
        let k = if k == 0 && places.first() == Some(&x) { 1 } else { k };
        if k == 0 || k >= end {
            return None;
        }
        let (from, to) = (places[k - 1], places[k]);
        let share = if to == from { 1.0 } else { (x - from) / (to - from) };
        // At a point itself the value before may be none.
        let y = if share == 1.0 {
            self.y[k]
        } else {
            self.y[k - 1] + (self.y[k] - self.y[k - 1]) * share
        };
        y.is_finite().then_some(y)
    }
}

/// A horizontal line at a value of the vertical axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// Where it stands.
    pub y: f64,
    /// Its name.
    pub label: String,
}

/// How a vertical line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkStyle {
    /// An exceptional point or a critical value.
    Threshold,
    /// Beyond it (away from the middle of the axis) nothing is stable.
    Limit,
    /// Something happened then: a small tick on the axis.
    Event,
}

/// A vertical line at a value of the horizontal axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where it stands.
    pub x: f64,
    /// Its name.
    pub label: String,
    /// How it is drawn.
    pub style: MarkStyle,
}

/// The present value of the horizontal axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Marker {
    /// Where it stands.
    pub x: f64,
    /// Symbol and value.
    pub label: String,
    /// Points on the curves at that value.
    pub points: Vec<(f64, Role)>,
}

/// Curves over two axes.
#[derive(Clone, Debug, PartialEq)]
pub struct LineFigure {
    /// Horizontal axis.
    pub x: AxisSpec,
    /// Vertical axis.
    pub y: AxisSpec,
    /// Same length per unit on both axes.
    pub equal_aspect: bool,
    /// What is drawn, back to front.
    pub curves: Vec<Curve>,
    /// Thresholds and limits.
    pub marks: Vec<Mark>,
    /// Values to compare with.
    pub rules: Vec<Rule>,
    /// The present value.
    pub marker: Option<Marker>,
    /// Where values are read out.
    pub probe: Option<Marker>,
    /// What the strokes mean, written at a free place; empty where that needs no word.
    pub strokes: String,
    /// One sentence on what the figure shows.
    pub summary: String,
}

impl LineFigure {
    /// A plot with nothing in it.
    pub fn new(x: AxisSpec, y: AxisSpec) -> Self {
        Self {
            x,
            y,
            equal_aspect: false,
            curves: Vec::new(),
            marks: Vec::new(),
            rules: Vec::new(),
            marker: None,
            probe: None,
            strokes: String::new(),
            summary: String::new(),
        }
    }
}
