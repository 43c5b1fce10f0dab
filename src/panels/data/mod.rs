//! What figures are drawn from.

mod curves;
mod figure_data;
mod networks;
mod planes;

pub use curves::{
    ComparedCurve, ComparedData, EigenvalueCurve, LockingCurve, LockingData, MemberScan,
    SteadyCurve,
};
pub use figure_data::{DrawnFrom, FigureData, Shape};
pub use networks::{NodeData, SpectrumData};
pub use planes::{MapData, PhaseSpaceData};
