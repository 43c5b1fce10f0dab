//! What a figure is drawn from, whatever its kind.

use super::compared_data::ComparedData;
use super::locking_data::LockingData;
use super::map_data::MapData;
use super::member_scan::{EigenvalueCurve, SteadyCurve};
use super::network_data::{NodeData, SpectrumData};
use super::phase_space_data::PhaseSpaceData;
use crate::analysis::{Equations, Trajectory};

/// How the data of a kind cross a border: by this they are read again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Mean amplitudes in time.
    Motion,
    /// Scans of eigenvalues.
    Eigenvalues,
    /// Phase-locking values along an axis.
    Locking,
    /// Scans of steady states.
    Steady,
    /// Values over a plane, all of them finite.
    Map,
    /// The same of phase locking: its axis and method come with it, and rows may be missing.
    LockingMap,
    /// The same of steady states: NaN where there is none.
    SteadyMap,
    /// Named curves.
    Compared,
    /// A Gaussian over a plane.
    PhaseSpace,
    /// Amplitudes of nodes.
    Nodes,
    /// Spectra of a network.
    Spectrum,
}

/// Data that a figure can be drawn from.
pub trait DrawnFrom: Into<FigureData> {
    /// Their shape, where a kind does not narrow it.
    const SHAPE: Shape;

    /// They themselves, if the data are of this type.
    fn of(data: &FigureData) -> Option<&Self>;

    /// The equations that they come from; what is not scanned by both comes from the master equation.
    fn equations(&self) -> Vec<Equations> {
        vec![Equations::MasterEquation]
    }
}

macro_rules! figure_data {
    ($($(#[$doc:meta])* $shape:ident($data:ty) $({ $equations:item })?)*) => {
        /// What a figure is drawn from; can be computed elsewhere and handed over.
        #[derive(Clone, Debug, PartialEq)]
        pub enum FigureData {
            $($(#[$doc])* $shape($data),)*
        }

        $(
            impl From<$data> for FigureData {
                fn from(data: $data) -> Self {
                    Self::$shape(data)
                }
            }

            impl DrawnFrom for $data {
                const SHAPE: Shape = Shape::$shape;

                fn of(data: &FigureData) -> Option<&Self> {
                    if let FigureData::$shape(data) = data { Some(data) } else { None }
                }

                $($equations)?
            }
        )*
    };
}

figure_data! {
    /// Mean amplitudes in time.
    Motion(Trajectory)
    /// Eigenvalues along an axis.
    Eigenvalues(Vec<EigenvalueCurve>) {
        fn equations(&self) -> Vec<Equations> {
            self.iter().map(|curve| curve.equations).collect()
        }
    }
    /// Phase-locking values along an axis, complete or not.
    Locking(LockingData)
    /// Steady states along an axis.
    Steady(Vec<SteadyCurve>) {
        fn equations(&self) -> Vec<Equations> {
            self.iter().map(|curve| curve.equations).collect()
        }
    }
    /// Values over a plane.
    Map(MapData)
    /// Named curves, of the published text or of the master equation.
    Compared(ComparedData) {
        fn equations(&self) -> Vec<Equations> {
            self.curves.iter().map(|curve| curve.equations).collect()
        }
    }
    /// A Gaussian over phase space.
    PhaseSpace(PhaseSpaceData)
    /// Amplitudes of the nodes of a network.
    Nodes(NodeData)
    /// Spectra of a network.
    Spectrum(SpectrumData)
}
