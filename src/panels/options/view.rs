//! Which part of a figure is shown.

/// Part of an axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AxisWindow {
    /// Left or lower end.
    pub min: f64,
    /// Right or upper end.
    pub max: f64,
}

/// Part of a figure; all of it where nothing is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct View {
    /// Part of the horizontal axis.
    pub x: Option<AxisWindow>,
    /// Part of the vertical axis.
    pub y: Option<AxisWindow>,
}
