//! What a figure is asked for.

use super::panel_options::PanelOptions;
use crate::physics::Params;

/// Parameters of the pair, and how they are to be shown.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The parameters.
    pub params: &'a Params,
    /// The options.
    pub options: &'a PanelOptions,
}
