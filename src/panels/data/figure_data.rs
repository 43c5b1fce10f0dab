//! What a figure is drawn from, whatever its kind.

#[cfg(feature = "full")]
use super::{
    curves::{ComparedData, EigenvalueCurve, LockingData, SteadyCurve},
    networks::{NodeData, SpectrumData},
    planes::{MapData, PhaseSpaceData},
};
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

    /// Whether some of them come from these equations; what is not scanned by both comes from the master equation.
    fn is_by(&self, equations: Equations) -> bool {
        equations == Equations::MasterEquation
    }
}

macro_rules! figure_data {
    ($($(#[doc = $doc:literal])+ $(#[cfg($on:meta)])? $shape:ident($data:ty) $({ $is_by:item })?)*) => {
        /// What a figure is drawn from; can be computed elsewhere and handed over. The first module has motions alone.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum FigureData {
            $($(#[doc = $doc])+ $(#[cfg($on)])? $shape($data),)*
        }

        $(
            $(#[cfg($on)])?
            impl From<$data> for FigureData {
                fn from(data: $data) -> Self {
                    Self::$shape(data)
                }
            }

            $(#[cfg($on)])?
            impl DrawnFrom for $data {
                const SHAPE: Shape = Shape::$shape;

                fn of(data: &FigureData) -> Option<&Self> {
                    #[allow(irrefutable_let_patterns)] // The first module has one shape.
                    if let FigureData::$shape(data) = data { Some(data) } else { None }
                }

                $($is_by)?
            }
        )*
    };
}

figure_data! {
    /// Mean amplitudes in time.
    Motion(Trajectory)
    /// Eigenvalues along an axis.
    #[cfg(feature = "full")]
    Eigenvalues(Vec<EigenvalueCurve>) {
        fn is_by(&self, equations: Equations) -> bool {
            self.iter().any(|curve| curve.equations == equations)
        }
    }
    /// Phase-locking values along an axis, complete or not.
    #[cfg(feature = "full")]
    Locking(LockingData)
    /// Steady states along an axis.
    #[cfg(feature = "full")]
    Steady(Vec<SteadyCurve>) {
        fn is_by(&self, equations: Equations) -> bool {
            self.iter().any(|curve| curve.equations == equations)
        }
    }
    /// Values over a plane.
    #[cfg(feature = "full")]
    Map(MapData)
    /// Named curves, of the published text or of the master equation.
    #[cfg(feature = "full")]
    Compared(ComparedData) {
        fn is_by(&self, equations: Equations) -> bool {
            self.curves.iter().any(|curve| curve.equations == equations)
        }
    }
    /// A Gaussian over phase space.
    #[cfg(feature = "full")]
    PhaseSpace(PhaseSpaceData)
    /// Amplitudes of the nodes of a network.
    #[cfg(feature = "full")]
    Nodes(NodeData)
    /// Spectra of a network.
    #[cfg(feature = "full")]
    Spectrum(SpectrumData)
}
