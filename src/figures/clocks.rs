//! Two pendulum clocks on hooks of their own, and between them the angle of the one to the other.

use super::ink::Ink;
use num_complex::Complex64;

/// Two clocks, before they are laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct ClocksFigure {
    /// Where the bobs are: the amplitude of each as a share of a full swing. The real part is the bob's, the argument the hand's.
    pub bobs: [Complex64; 2],
    /// Bobs of the same clocks in another account, drawn pale.
    pub shadows: Option<[Complex64; 2]>,
    /// φ₁ − φ₂; none where a clock stands.
    pub angle: Option<f64>,
    /// Where it was, oldest first.
    pub trail: Vec<Option<f64>>,
    /// The angle in words, and in as few as can be where the bobs leave no room.
    pub labels: [String; 2],
    /// The last kicks of each clock.
    pub kicks: Option<[Vec<Kick>; 2]>,
    /// What the pair does together, and what it does opposite.
    pub columns: Option<[Column; 2]>,
    /// A few sentences on what the figure shows.
    pub summary: String,
}

/// One kick of the noise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kick {
    /// Its age as a share of the time that is shown: 0 for now.
    pub age: f64,
    /// Size and direction; about 1 long.
    pub push: Complex64,
}

/// A share of the motion that drains through a tap.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What it is.
    pub name: String,
    /// Its share, 0 to 1.
    pub level: f64,
    /// Opening of the tap, 1 for independent noise; below zero it is fed.
    pub tap: f64,
    /// The same in words.
    pub drain: Drain,
}

/// What the noise does to a share of the motion, with the rate in words.
#[derive(Clone, Debug, PartialEq)]
pub enum Drain {
    /// It damps it.
    Open(String),
    /// It does not reach it.
    Closed,
    /// It amplifies it.
    Fed(String),
}

impl Drain {
    /// What stands beside the tap.
    pub fn label(&self) -> String {
        match self {
            Self::Open(rate) => format!("drained at {rate}"),
            Self::Closed => "not drained".into(),
            Self::Fed(rate) => format!("fed at {rate}"),
        }
    }
}

/// The largest swing, in radians.
const WIDEST: f64 = 0.42;
/// On a page less wide no strip of kicks has room for its name beside it, nor the columns for a title.
pub const NARROW: f64 = 560.0;
/// Hands, rods and rims, in CSS pixels.
pub(super) const ROD: f64 = 2.0;

/// Where one clock hangs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClockPlace {
    /// Middle of the face; the pendulum turns about it.
    pub pivot: (f64, f64),
    /// Radius of the face.
    pub face: f64,
    /// Length of the pendulum.
    pub length: f64,
    /// Radius of the bob.
    pub bob: f64,
    /// The largest swing, in radians.
    pub swing: f64,
}

impl ClockPlace {
    /// Where a bob is at a share of the full swing.
    pub fn bob_at(&self, share: f64) -> (f64, f64) {
        let angle = self.swing * share.clamp(-1.0, 1.0);
        (self.pivot.0 + self.length * angle.sin(), self.pivot.1 + self.length * angle.cos())
    }
}

/// Where everything goes, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClocksPlan {
    /// The clocks.
    pub clocks: [ClockPlace; 2],
    /// Middle and radius of the dial.
    pub dial: ((f64, f64), f64),
    /// Height of the strips of kicks, at the top.
    pub strip: f64,
    /// Top, bottom and width of the columns, if there is room for them.
    pub columns: (f64, f64, f64),
}

impl ClocksPlan {
    /// On a page of that size.
    pub fn new(ink: &Ink, figure: &ClocksFigure, width: f64, height: f64) -> Self {
        let line = ink.line_height();
        // On a narrow page its name stands below it.
        let least = if width < NARROW { 36.0 + line } else { 30.0 };
        let strip = if figure.kicks.is_some() { (0.16 * height).clamp(least, 84.0) } else { 0.0 };
        let (top, bottom) = (strip + 6.0, height - line - 6.0);
        let tall = bottom - top;
        let apart = (0.29 * width).min(1.1 * tall);
        let face = (0.13 * tall).min(0.085 * width);
        let bob = 0.62 * face;
        let pivot_y = top + 2.3 * face;
        let length = (bottom - bob - pivot_y).max(face);
        // Neither the edge nor what stands in the middle is to be hit.
        let middle = (0.42 * apart).min(0.3 * tall).max(line);
        let free = (0.5 * width - apart).min(apart - middle) - bob - 2.0;
        let swing = (free / length).clamp(0.05, 1.0).asin().min(WIDEST);
        let clock = |x| ClockPlace { pivot: (x, pivot_y), face, length, bob, swing };
        let with_columns = figure.columns.is_some();
        let share = if with_columns { 0.24 } else { 0.3 };
        // Its two labels stand above and below it.
        let radius = (share * tall - line).min(middle - 2.0).max(12.0);
        let dial_y = if with_columns { top + line + radius } else { top + 0.46 * tall };
        // The label of the dial, and, where there is room, a title of their own.
        let labels = if width < NARROW { 3.6 } else { 4.2 };
        let columns_top = dial_y + radius + labels * line;
        Self {
            clocks: [clock(0.5 * width - apart), clock(0.5 * width + apart)],
            dial: ((0.5 * width, dial_y), radius),
            strip,
            columns: (columns_top, bottom - 1.6 * line, (0.55 * middle).min(3.0 * line)),
        }
    }
}
