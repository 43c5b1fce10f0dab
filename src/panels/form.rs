//! What a figure looks like, and what a reader can do with it.

/// How the data of a figure are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Form {
    /// Curves over two axes.
    Lines,
    /// Colours over two axes.
    Map,
    /// Surfaces over a plane.
    Sheet,
    /// Nodes and what joins them.
    Graph,
    /// An angle.
    Dial,
    /// Things that move.
    Scene,
}

impl Form {
    /// Name in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lines => "lines",
            Self::Map => "map",
            Self::Sheet => "sheet",
            Self::Graph => "graph",
            Self::Dial => "dial",
            Self::Scene => "scene",
        }
    }
}

/// What a reader can do with a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Handles {
    /// A probe reads values out of it.
    pub read: bool,
    /// A window of its axes, and another spacing of them, can be shown.
    pub zoom: bool,
    /// Its curves can be kept to compare with.
    pub pin: bool,
    /// Its marker stands for parameters along the horizontal axis, or in the plane, that a drag sets.
    pub drag: bool,
    /// A place in it sets the parameters of both axes.
    pub set_both: bool,
}

impl Handles {
    /// A picture.
    pub const NONE: Self =
        Self { read: false, zoom: false, pin: false, drag: false, set_both: false };
    /// Curves that no parameter runs along.
    pub const CURVES: Self = Self { read: true, zoom: true, pin: true, ..Self::NONE };
    /// Curves along a parameter.
    pub const SCAN: Self = Self { drag: true, ..Self::CURVES };
    /// Colours, which cannot lie over others.
    pub const MAP: Self = Self { pin: false, ..Self::CURVES };
    /// Colours over two parameters.
    pub const PARAMETER_MAP: Self = Self { drag: true, set_both: true, ..Self::MAP };
}
