//! What figures are drawn from.

mod compared_data;
mod figure_data;
mod locking_data;
mod map_data;
mod member_scan;
mod network_data;
mod phase_space_data;

pub use compared_data::{ComparedCurve, ComparedData};
pub use figure_data::{DrawnFrom, FigureData, Shape};
pub use locking_data::{LockingCurve, LockingData};
pub use map_data::MapData;
pub use member_scan::{EigenvalueCurve, MemberScan, SteadyCurve};
pub use network_data::{NodeData, SpectrumData};
pub use phase_space_data::PhaseSpaceData;
