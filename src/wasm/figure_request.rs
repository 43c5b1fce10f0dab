//! What a figure is asked for, in either module.

use super::fields::Fields;
use crate::panels::{Kind, PanelOptions};
use crate::physics::Params;

/// A figure that was asked for, checked.
pub struct FigureRequest {
    /// Which figure.
    pub kind: Kind,
    /// Parameters of the pair.
    pub params: Params,
    /// What is drawn how.
    pub options: PanelOptions,
    /// The options as they were given.
    pub fields: Fields,
}
