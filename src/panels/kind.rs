//! The figures there are, a row each: what it is in a line, its name in Rust and in links, its title, who it is.
//!
//! What a new kind costs is in docs/architecture.md; its row goes under `full`, where its place is that in the API. Nothing
//! else knows the kinds: what depends on one stands in its file.

use super::any_kind::{AnyKind, Named};
#[cfg(feature = "full")]
use super::data::Shape;
use super::form::{Form, Handles};
#[cfg(feature = "full")]
use super::kinds::{
    balance::Balance, correlations_in_time::CorrelationsInTime, departures, divergence::Divergence,
    drive_response::DriveResponse, eigenvalues::Eigenvalues,
    entanglement_lifetime::EntanglementLifetime, entanglement_map::EntanglementMap,
    fluctuation_locking::FluctuationLocking, information_in_time::InformationInTime,
    information_map::InformationMap, liouvillian_spectrum::LiouvillianSpectrum,
    network_graph::NetworkGraph, network_spectra, noise_coherence::NoiseCoherence,
    noise_spectra::NoiseSpectra, plv::Plv, plv_map::PlvMap, plv_matrix::PlvMatrix,
    populations::Populations, state_along::Along, steady::Steady, steady_quantity::Quantity,
    wigner::Wigner, xi_plane::XiPlane, xi_sheet::XiSheet, xi_slice::XiSlice,
};
use super::motion;
#[cfg(feature = "full")]
use super::options::Part;
#[cfg(feature = "full")]
use super::paper::{self, PaperFigure};
use crate::error::Error;

/// `paper`: instances of general figures; `first`: what the first view draws; `full`: the rest of the full module.
macro_rules! kinds {
    (
        paper { $($(#[doc = $p_doc:literal])+ $panel:ident $p_name:literal $p_title:literal => $general:ident, $at:expr;)* }
        first { $($(#[doc = $f_doc:literal])+ $first:ident $f_name:literal $f_title:literal => $f_who:expr;)* }
        full { $($(#[doc = $doc:literal])+ $rest:ident $name:literal $title:literal => $who:expr;)* }
    ) => {
        /// Which figure.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[doc = $p_doc])+ #[cfg(feature = "full")] $panel,)*
            $($(#[doc = $f_doc])+ $first,)*
            $($(#[doc = $doc])+ #[cfg(feature = "full")] $rest,)*
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[
                $(#[cfg(feature = "full")] Self::$panel,)*
                $(Self::$first,)*
                $(#[cfg(feature = "full")] Self::$rest,)*
            ];

            /// Name in links and in the API.
            pub fn name(self) -> &'static str {
                match self {
                    $(#[cfg(feature = "full")] Self::$panel => $p_name,)*
                    $(Self::$first => $f_name,)*
                    $(#[cfg(feature = "full")] Self::$rest => $name,)*
                }
            }

            /// A title of a few words.
            pub fn title(self) -> &'static str {
                match self {
                    $(#[cfg(feature = "full")] Self::$panel => $p_title,)*
                    $(Self::$first => $f_title,)*
                    $(#[cfg(feature = "full")] Self::$rest => $title,)*
                }
            }

            /// The panel of the paper that it is, and the kind of which that is an instance; none for general kinds.
            #[cfg(feature = "full")]
            pub(super) fn paper(self) -> Option<(&'static PaperFigure, Self)> {
                match self {
                    $(Self::$panel => Some((&$at, Self::$general)),)*
                    $(Self::$first => None,)*
                    $(Self::$rest => None,)*
                }
            }

            /// Who draws it; a panel of the paper is drawn by the kind of which it is an instance.
            pub(super) fn who(self) -> &'static dyn AnyKind {
                match self {
                    $(#[cfg(feature = "full")] Self::$panel => Self::$general.who(),)*
                    $(Self::$first => &Named { name: $f_name, kind: $f_who },)*
                    $(#[cfg(feature = "full")] Self::$rest => &Named { name: $name, kind: $who },)*
                }
            }
        }

        /// The names as a union in TypeScript, with what is said of each.
        #[cfg(feature = "full")]
        pub const KIND_UNION: &str = concat!(
            "/** Which figure. */\nexport type FigureKind =",
            $("\n  /**", $($p_doc,)+ " */\n  | \"", $p_name, "\"",)*
            $("\n  /**", $($f_doc,)+ " */\n  | \"", $f_name, "\"",)*
            $("\n  /**", $($doc,)+ " */\n  | \"", $name, "\"",)*
            ";\n",
        );

        /// The names as a union in TypeScript, with what is said of each.
        #[cfg(not(feature = "full"))]
        pub const KIND_UNION: &str = concat!(
            "/** Which figure. */\nexport type FigureKind =",
            $("\n  /**", $($f_doc,)+ " */\n  | \"", $f_name, "\"",)*
            ";\n",
        );
    };
}

kinds! {
    paper {
        /// Fig. 1(a): real parts of the eigenvalues against ξ.
        Fig1a "fig1a" "Fig. 1(a): damping of the modes" => EigenvaluesReal, paper::FIG_1A;
        /// Fig. 1(b): imaginary parts of the eigenvalues against ξ.
        Fig1b "fig1b" "Fig. 1(b): frequency of the modes" => EigenvaluesImaginary, paper::FIG_1B;
        /// Fig. 1(c): eigenvalues over the complex ξ plane.
        Fig1c "fig1c" "Fig. 1(c): eigenvalues over complex ξ" => XiSheet, paper::FIG_1C;
        /// Fig. 1(d): eigenvalues along |ξ| = ξcrit in the complex plane.
        Fig1d "fig1d" "Fig. 1(d): eigenvalues along |ξ| = ξcrit" => XiSlice, paper::FIG_1D;
        /// Fig. 2(a): motion at ξ = −1.
        Fig2a "fig2a" "Fig. 2(a): motion at ξ = −1" => Moments, paper::FIG_2A;
        /// Fig. 2(b): motion at ξ = 0.
        Fig2b "fig2b" "Fig. 2(b): motion at ξ = 0" => Moments, paper::FIG_2B;
        /// Fig. 2(c): motion at ξ = 1.
        Fig2c "fig2c" "Fig. 2(c): motion at ξ = 1" => Moments, paper::FIG_2C;
        /// Fig. 3(a): phase locking against ξ for several g.
        Fig3a "fig3a" "Fig. 3(a): phase locking with detuning" => Plv, paper::FIG_3A;
        /// Fig. 3(b): phase locking against ξ for several γ.
        Fig3b "fig3b" "Fig. 3(b): phase locking without detuning" => Plv, paper::FIG_3B;
        /// Fig. 4(a): mutual information at unequal occupations.
        Fig4a "fig4a" "Fig. 4(a): mutual information at unequal occupations" => MutualInformation, paper::FIG_4A;
        /// Fig. 4(b): mutual information at equal occupations.
        Fig4b "fig4b" "Fig. 4(b): mutual information at equal occupations" => MutualInformation, paper::FIG_4B;
    }
    first {
        /// Two pendulum clocks whose bobs are Re⟨a₁⟩ and Re⟨a₂⟩, and the angle between them.
        Clocks "clocks" "Two clocks" => motion::CLOCKS;
        /// ⟨a₁⟩ and ⟨a₂⟩ as arrows.
        Phasors "phasors" "Phasors" => motion::PHASORS;
        /// Re⟨a₁⟩ against Re⟨a₂⟩.
        PhasePortrait "phasePortrait" "Phase portrait" => motion::PORTRAIT;
        /// Re⟨a₁⟩ and Re⟨a₂⟩ in time.
        Moments "moments" "Mean amplitudes in time" => motion::MOMENTS;
        /// φ₁ − φ₂ in time.
        RelativePhase "relativePhase" "Relative phase in time" => motion::RELATIVE_PHASE;
        /// φ₁ − φ₂ on a dial.
        PhaseDial "phaseDial" "Relative phase" => motion::PHASE_DIAL;
    }
    full {
        /// Real parts of the eigenvalues along an axis.
        EigenvaluesReal "eigenvaluesReal" "Damping of the two modes" => Eigenvalues(Part::Real);
        /// Imaginary parts of the eigenvalues along an axis.
        EigenvaluesImaginary "eigenvaluesImaginary" "Frequency of the two modes" => Eigenvalues(Part::Imaginary);
        /// Which mode lasts longer, or by how much the frequencies differ, over the complex ξ plane.
        XiPlane "xiPlane" "Complex correlation plane" => XiPlane;
        /// Eigenvalues over the complex ξ plane.
        XiSheet "xiSheet" "The two sheets" => XiSheet;
        /// Eigenvalues on a circle in the complex ξ plane.
        XiSlice "xiSlice" "Along the circle" => XiSlice;
        /// Phase-locking value along an axis.
        Plv "plv" "Phase locking along an axis" => Plv;
        /// Phase-locking value over ξ and a second parameter.
        PlvMap "plvMap" "Phase locking over two parameters" => PlvMap;
        /// Mean quanta along an axis.
        Occupations "occupations" "Mean quanta" => Steady(Quantity::Occupations);
        /// Θ₁₂ along an axis.
        Coherence "coherence" "Coherence" => Steady(Quantity::Coherence);
        /// Coherent flux along an axis.
        Flux "flux" "Flux" => Steady(Quantity::Flux);
        /// I₂, J₂, D₂ and E_N along an axis.
        Information "information" "Information" => Steady(Quantity::Information);
        /// I₂ alone along an axis, for families.
        MutualInformation "mutualInformation" "Mutual information" => Steady(Quantity::MutualInformation);
        /// Smallest eigenvalue of Θ along an axis.
        Physicality "physicality" "Physicality" => Steady(Quantity::Physicality);
        /// Quanta of both oscillators and the flux between them in time.
        Populations "populations" "Quanta and flux in time" => Populations;
        /// What oscillator 1 gains from whom, along an axis.
        Balance "balance" "Who heats oscillator 1" => Balance;
        /// A distribution over phase space.
        Wigner "wigner" "Phase space" => Wigner;
        /// Correlations over ξ and the difference of the occupations.
        InformationMap "informationMap" "Correlations over ξ and occupations" => InformationMap;
        /// A measure of a prepared state in time.
        InformationInTime "informationInTime" "A prepared state in time" => InformationInTime;
        /// A measure of a prepared state at a time, along an axis.
        EntanglementAlong "entanglementAlong" "A prepared state along an axis" => Along::Measure;
        /// How long a prepared state is entangled, along an axis.
        EntanglementLifetimeAlong "entanglementLifetimeAlong" "Lifetime along an axis" => Along::Lifetime;
        /// E_N of a prepared state over ξ and time.
        EntanglementMap "entanglementMap" "Entanglement over ξ and time" => EntanglementMap;
        /// How long a prepared state is entangled, over ξ and n̄.
        EntanglementLifetime "entanglementLifetime" "How long entanglement lasts" => EntanglementLifetime;
        /// Spectra of the fluctuations at rest.
        NoiseSpectra "noiseSpectra" "Spectra of the fluctuations" => NoiseSpectra;
        /// Coherence and phase of the fluctuations at rest, against frequency.
        NoiseCoherence "noiseCoherence" "Coherence of the fluctuations" => NoiseCoherence;
        /// How the oscillators answer a drive.
        DriveResponse "driveResponse" "Response to a drive" => DriveResponse;
        /// How long the fluctuations at rest remember.
        CorrelationsInTime "correlationsInTime" "Memory of the fluctuations" => CorrelationsInTime;
        /// Locking of the means and of single runs, along an axis.
        FluctuationLocking "fluctuationLocking" "Locking of means and of noise" => FluctuationLocking;
        /// Eigenvalues of the Liouvillian.
        LiouvillianSpectrum "liouvillianSpectrum" "How fast a state is forgotten" => LiouvillianSpectrum;
        /// How long locking takes, along an axis.
        LockingTimes "lockingTimes" "Time to lock" => Along::LockingTime;
        /// A network with the phases of its nodes.
        NetworkGraph "networkGraph" "The graph" => NetworkGraph;
        /// Eigenvalues of the noise of a network.
        NetworkSpectrum "networkSpectrum" "Spectrum of the noise" => network_spectra::NOISE;
        /// Eigenvalues of the drift of a network.
        NetworkEigenvalues "networkEigenvalues" "Spectrum of the motion" => network_spectra::DRIFT;
        /// Pairwise phase locking in a network.
        PlvMatrix "plvMatrix" "Which nodes lock" => PlvMatrix;
        /// Eq. 18 with L and L† in either order.
        DissipatorOrder "dissipatorOrder" "A lossy oscillator, both ways" => departures::DISSIPATOR_ORDER;
        /// Eqs. 20, 23 and 26 with either sign of F.
        NoiseSign "noiseSign" "Smallest eigenvalue of the covariance" => departures::NOISE_SIGN;
        /// Eq. 23 off the diagonal.
        CrossDiffusion "crossDiffusion" "The cross term of the noise" => departures::CROSS_DIFFUSION;
        /// Eq. 31: where the correlations diverge.
        Divergence "divergence" "Mutual information and both limits" => Divergence;
        /// Eq. 8 for an even ring.
        RingNoise "ringNoise" "Extreme eigenvalues of the noise matrix" => departures::RING_NOISE;
        /// Eq. 14 in two units.
        Uncertainty "uncertainty" "Two bounds for the covariance" => departures::UNCERTAINTY;
        /// Eqs. 16 and 36 with and without (2π)ᴺ.
        Purity "purity" "Purity, both ways" => departures::PURITY;
    }
}

impl Kind {
    /// The kind of that name.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name).ok_or_else(|| {
            let names: Vec<&str> = Self::ALL.iter().map(|kind| kind.name()).collect();
            Error::UnknownKind { kind: name.to_owned(), allowed: names.join(", ") }
        })
    }

    /// How it is laid out.
    pub fn form(self) -> Form {
        self.who().form_and_handles().0
    }

    /// How its data are read again.
    #[cfg(feature = "full")]
    pub fn shape(self) -> Shape {
        self.who().shape()
    }

    /// Whether its phase locking is of a network, which has other defaults than that of a pair.
    #[cfg(feature = "full")]
    pub fn locks_nodes(self) -> bool {
        self.who().locks_nodes()
    }

    /// What a reader can do with it.
    pub fn handles(self) -> Handles {
        let (_, general) = self.who().form_and_handles();
        #[cfg(feature = "full")]
        if let Some((panel, _)) = self.paper() {
            return panel.handles(general);
        }
        general
    }
}

/// A row of the table as others are told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FigureSpec {
    /// Which figure.
    pub kind: Kind,
    /// A title of a few words.
    pub title: &'static str,
    /// How it is laid out.
    pub form: Form,
    /// What a reader can do with it.
    pub handles: Handles,
}

/// Every row.
pub fn figure_specs() -> impl Iterator<Item = FigureSpec> {
    Kind::ALL.iter().map(|&kind| FigureSpec {
        kind,
        title: kind.title(),
        form: kind.form(),
        handles: kind.handles(),
    })
}
