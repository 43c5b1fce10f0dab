/** Which figure. */
export type FigureKind =
  /** Fig. 1(a): real parts of the eigenvalues against ξ. */
  | "fig1a"
  /** Fig. 1(b): imaginary parts of the eigenvalues against ξ. */
  | "fig1b"
  /** Fig. 1(c): eigenvalues over the complex ξ plane. */
  | "fig1c"
  /** Fig. 1(d): eigenvalues along |ξ| = ξcrit in the complex plane. */
  | "fig1d"
  /** Fig. 2(a): motion at ξ = −1. */
  | "fig2a"
  /** Fig. 2(b): motion at ξ = 0. */
  | "fig2b"
  /** Fig. 2(c): motion at ξ = 1. */
  | "fig2c"
  /** Fig. 3(a): phase locking against ξ for several g. */
  | "fig3a"
  /** Fig. 3(b): phase locking against ξ for several γ. */
  | "fig3b"
  /** Fig. 4(a): mutual information at unequal occupations. */
  | "fig4a"
  /** Fig. 4(b): mutual information at equal occupations. */
  | "fig4b"
  /** ⟨a₁⟩ and ⟨a₂⟩ as arrows. */
  | "phasors"
  /** Re⟨a₁⟩ against Re⟨a₂⟩. */
  | "phasePortrait"
  /** Re⟨a₁⟩ and Re⟨a₂⟩ in time. */
  | "moments"
  /** φ₁ − φ₂ in time. */
  | "relativePhase"
  /** φ₁ − φ₂ on a dial. */
  | "phaseDial"
  /** Real parts of the eigenvalues along an axis. */
  | "eigenvaluesReal"
  /** Imaginary parts of the eigenvalues along an axis. */
  | "eigenvaluesImaginary"
  /** Which mode lasts longer, or by how much the frequencies differ, over the complex ξ plane. */
  | "xiPlane"
  /** Eigenvalues over the complex ξ plane. */
  | "xiSheet"
  /** Eigenvalues on a circle in the complex ξ plane. */
  | "xiSlice"
  /** Phase-locking value along an axis. */
  | "plv"
  /** Phase-locking value over ξ and a second parameter. */
  | "plvMap"
  /** Mean quanta along an axis. */
  | "occupations"
  /** Θ₁₂ along an axis. */
  | "coherence"
  /** Coherent flux along an axis. */
  | "flux"
  /** I₂, J₂, D₂ and E_N along an axis. */
  | "information"
  /** I₂ alone along an axis, for families. */
  | "mutualInformation"
  /** Smallest eigenvalue of Θ along an axis. */
  | "physicality"
  /** Quanta of both oscillators and the flux between them in time. */
  | "populations"
  /** What oscillator 1 gains from whom, along an axis. */
  | "balance"
  /** A distribution over phase space. */
  | "wigner"
  /** Correlations over ξ and the difference of the occupations. */
  | "informationMap"
  /** A network with the phases of its nodes. */
  | "networkGraph"
  /** Eigenvalues of the noise of a network. */
  | "networkSpectrum"
  /** Eigenvalues of the drift of a network. */
  | "networkEigenvalues"
  /** Pairwise phase locking in a network. */
  | "plvMatrix"
  /** Eq. 18 with L and L† in either order. */
  | "dissipatorOrder"
  /** Eqs. 20, 23 and 26 with either sign of F. */
  | "noiseSign"
  /** Eq. 23 off the diagonal. */
  | "crossDiffusion"
  /** Eq. 31: where the correlations diverge. */
  | "divergence"
  /** Eq. 8 for an even ring. */
  | "ringNoise"
  /** Eq. 14 in two units. */
  | "uncertainty"
  /** Eqs. 16 and 36 with and without (2π)ᴺ. */
  | "purity";
