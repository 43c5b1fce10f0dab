//! The figures there are.

use crate::error::Error;

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident $name:literal,)*) => {
        /// Which figure.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kind {
            $($(#[$doc])* $variant,)*
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Name in links and in the API.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

kinds! {
    /// Fig. 1(a): real parts of the eigenvalues against ξ.
    Fig1a "fig1a",
    /// Fig. 1(b): imaginary parts of the eigenvalues against ξ.
    Fig1b "fig1b",
    /// Fig. 1(c): eigenvalues over the complex ξ plane.
    Fig1c "fig1c",
    /// Fig. 1(d): eigenvalues along |ξ| = ξcrit in the complex plane.
    Fig1d "fig1d",
    /// Fig. 2(a): motion at ξ = −1.
    Fig2a "fig2a",
    /// Fig. 2(b): motion at ξ = 0.
    Fig2b "fig2b",
    /// Fig. 2(c): motion at ξ = 1.
    Fig2c "fig2c",
    /// Fig. 3(a): phase locking against ξ for several g.
    Fig3a "fig3a",
    /// Fig. 3(b): phase locking against ξ for several γ.
    Fig3b "fig3b",
    /// Fig. 4(a): mutual information at unequal occupations.
    Fig4a "fig4a",
    /// Fig. 4(b): mutual information at equal occupations.
    Fig4b "fig4b",
    /// ⟨a₁⟩ and ⟨a₂⟩ as arrows.
    Phasors "phasors",
    /// Re⟨a₁⟩ against Re⟨a₂⟩.
    PhasePortrait "phasePortrait",
    /// Re⟨a₁⟩ and Re⟨a₂⟩ in time.
    Moments "moments",
    /// φ₁ − φ₂ in time.
    RelativePhase "relativePhase",
    /// φ₁ − φ₂ on a dial.
    PhaseDial "phaseDial",
    /// Real parts of the eigenvalues along an axis.
    EigenvaluesReal "eigenvaluesReal",
    /// Imaginary parts of the eigenvalues along an axis.
    EigenvaluesImaginary "eigenvaluesImaginary",
    /// Which mode lasts longer, or by how much the frequencies differ, over the complex ξ plane.
    XiPlane "xiPlane",
    /// Eigenvalues over the complex ξ plane.
    XiSheet "xiSheet",
    /// Eigenvalues on a circle in the complex ξ plane.
    XiSlice "xiSlice",
    /// Phase-locking value along an axis.
    Plv "plv",
    /// Phase-locking value over ξ and a second parameter.
    PlvMap "plvMap",
    /// Mean quanta along an axis.
    Occupations "occupations",
    /// Θ₁₂ along an axis.
    Coherence "coherence",
    /// Coherent flux along an axis.
    Flux "flux",
    /// I₂, J₂, D₂ and E_N along an axis.
    Information "information",
    /// I₂ alone along an axis, for families.
    MutualInformation "mutualInformation",
    /// Smallest eigenvalue of Θ along an axis.
    Physicality "physicality",
    /// Quanta of both oscillators and the flux between them in time.
    Populations "populations",
    /// What oscillator 1 gains from whom, along an axis.
    Balance "balance",
    /// A distribution over phase space.
    Wigner "wigner",
    /// Correlations over ξ and the difference of the occupations.
    InformationMap "informationMap",
    /// A network with the phases of its nodes.
    NetworkGraph "networkGraph",
    /// Eigenvalues of the noise of a network.
    NetworkSpectrum "networkSpectrum",
    /// Eigenvalues of the drift of a network.
    NetworkEigenvalues "networkEigenvalues",
    /// Pairwise phase locking in a network.
    PlvMatrix "plvMatrix",
    /// Eq. 18 with L and L† in either order.
    DissipatorOrder "dissipatorOrder",
    /// Eqs. 20, 23 and 26 with either sign of F.
    NoiseSign "noiseSign",
    /// Eq. 23 off the diagonal.
    CrossDiffusion "crossDiffusion",
    /// Eq. 31: where the correlations diverge.
    Divergence "divergence",
    /// Eq. 8 for an even ring.
    RingNoise "ringNoise",
    /// Eq. 14 in two units.
    Uncertainty "uncertainty",
    /// Eqs. 16 and 36 with and without (2π)ᴺ.
    Purity "purity",
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

    /// Whether it shows a motion.
    pub fn is_motion(self) -> bool {
        matches!(
            self,
            Self::Phasors
                | Self::PhasePortrait
                | Self::Moments
                | Self::RelativePhase
                | Self::PhaseDial
                | Self::Fig2a
                | Self::Fig2b
                | Self::Fig2c
        )
    }
}
