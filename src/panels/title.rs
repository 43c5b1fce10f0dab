//! What the figures are called.

use super::kind::Kind;

impl Kind {
    /// A title of a few words.
    pub fn title(self) -> &'static str {
        match self {
            Self::Fig1a => "Fig. 1(a): damping of the modes",
            Self::Fig1b => "Fig. 1(b): frequency of the modes",
            Self::Fig1c => "Fig. 1(c): eigenvalues over complex ξ",
            Self::Fig1d => "Fig. 1(d): eigenvalues along |ξ| = ξcrit",
            Self::Fig2a => "Fig. 2(a): motion at ξ = −1",
            Self::Fig2b => "Fig. 2(b): motion at ξ = 0",
            Self::Fig2c => "Fig. 2(c): motion at ξ = 1",
            Self::Fig3a => "Fig. 3(a): phase locking with detuning",
            Self::Fig3b => "Fig. 3(b): phase locking without detuning",
            Self::Fig4a => "Fig. 4(a): mutual information at unequal occupations",
            Self::Fig4b => "Fig. 4(b): mutual information at equal occupations",
            Self::Phasors => "Phasors",
            Self::PhasePortrait => "Phase portrait",
            Self::Moments => "Mean amplitudes in time",
            Self::RelativePhase => "Relative phase in time",
            Self::PhaseDial => "Relative phase",
            Self::EigenvaluesReal => "Damping of the two modes",
            Self::EigenvaluesImaginary => "Frequency of the two modes",
            Self::XiPlane => "Complex correlation plane",
            Self::XiSheet => "The two sheets",
            Self::XiSlice => "Along the circle",
            Self::Plv => "Phase locking along an axis",
            Self::PlvMap => "Phase locking over two parameters",
            Self::Occupations => "Mean quanta",
            Self::Coherence => "Coherence",
            Self::Flux => "Flux",
            Self::Information => "Information",
            Self::MutualInformation => "Mutual information",
            Self::Physicality => "Physicality",
            Self::Populations => "Quanta and flux in time",
            Self::Balance => "Who heats oscillator 1",
            Self::Wigner => "Phase space",
            Self::InformationMap => "Correlations over ξ and occupations",
            Self::NetworkGraph => "The graph",
            Self::NetworkSpectrum => "Spectrum of the noise",
            Self::NetworkEigenvalues => "Spectrum of the motion",
            Self::PlvMatrix => "Which nodes lock",
            Self::DissipatorOrder => "A lossy oscillator, both ways",
            Self::NoiseSign => "Smallest eigenvalue of the covariance",
            Self::CrossDiffusion => "The cross term of the noise",
            Self::Divergence => "Mutual information and both limits",
            Self::RingNoise => "Extreme eigenvalues of the noise matrix",
            Self::Uncertainty => "Two bounds for the covariance",
            Self::Purity => "Purity, both ways",
        }
    }
}
