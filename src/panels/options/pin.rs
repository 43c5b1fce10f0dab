//! Curves that were kept to compare with.

use crate::panels::data::FigureData;
use crate::physics::Params;

/// Curves that were kept to compare with.
#[derive(Clone, Debug, PartialEq)]
pub struct Pin {
    /// Name of the pin.
    pub label: String,
    /// Parameters at which it was kept.
    pub params: Params,
    /// What its curves are drawn from.
    pub data: FigureData,
}
