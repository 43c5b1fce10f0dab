//! Spectra of the fluctuations at rest: what a spectrum analyser shows.

use super::complex_column::ComplexColumn;
use super::frequencies::frequencies;
use crate::error::Error;
use crate::physics::{require_stable, susceptibility, Pair};

/// The order of the operators in ⟨δaᵢ†(0)δaⱼ(τ)⟩.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OperatorOrder {
    /// As it stands: what a photon counter sees, 0 in the vacuum.
    #[default]
    Normal,
    /// Half of the sum of both orders, with the noise of the vacuum.
    Symmetric,
}

impl OperatorOrder {
    /// Its name in options.
    pub fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Symmetric => "symmetric",
        }
    }

    /// From `"normal"` or `"symmetric"`.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        match name {
            "normal" => Ok(Self::Normal),
            "symmetric" => Ok(Self::Symmetric),
            _ => Err(Error::UnknownKind {
                kind: name.to_owned(),
                allowed: "normal, symmetric".to_owned(),
            }),
        }
    }
}

/// Sᵢⱼ(ω) = ∫e^{iωτ}⟨δaᵢ†(0)δaⱼ(τ)⟩dτ, in 1/ω₁, one number for each frequency.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NoiseSpectra {
    /// Frequencies, in ω₁; the peaks are at positive ones.
    pub omega: Vec<f64>,
    /// S₁₁ ≥ 0.
    pub s11: Vec<f64>,
    /// S₂₂ ≥ 0.
    pub s22: Vec<f64>,
    /// S₁₂, of argument φ₂ − φ₁.
    pub s12: ComplexColumn,
    /// |S₁₂|²/(S₁₁S₂₂), 0 to 1; 0 where the product is 0.
    pub coherence: Vec<f64>,
}

/// The spectra at `points` equally spaced frequencies: S = χ*Γ↑ᵀχᵀ, with D in place of Γ↑ᵀ for the symmetric order. ∫S dω/2π is
/// Θ − ½, or Θ.
///
/// # Errors
/// `Unstable` without a state of rest; `NotFinite`, `OutOfRange` (|ω| above 1e100) or `TooMany` for the frequencies.
pub fn noise_spectra(
    pair: &Pair,
    from: f64,
    to: f64,
    points: usize,
    ordering: OperatorOrder,
) -> Result<NoiseSpectra, Error> {
    noise_spectra_at(pair, frequencies(from, to, points)?, ordering)
}

/// The same at frequencies of one's own choice.
///
/// # Errors
/// `Unstable` without a state of rest.
pub fn noise_spectra_at(
    pair: &Pair,
    omega: Vec<f64>,
    ordering: OperatorOrder,
) -> Result<NoiseSpectra, Error> {
    require_stable(pair)?;
    let source = match ordering {
        OperatorOrder::Normal => pair.gain(),
        OperatorOrder::Symmetric => pair.diffusion(),
    };
    let mut spectra = NoiseSpectra { omega, ..NoiseSpectra::default() };
    for omega in &spectra.omega {
        let chi = susceptibility(pair, *omega);
        let s = chi.conjugate() * source * chi.transpose();
        let [s11, s22] = [s[(0, 0)].re.max(0.0), s[(1, 1)].re.max(0.0)];
        let s12 = 0.5 * (s[(0, 1)] + s[(1, 0)].conj());
        let product = s11 * s22;
        let coherence = if product > 0.0 { (s12.norm_sqr() / product).min(1.0) } else { 0.0 };
        spectra.s11.push(s11);
        spectra.s22.push(s22);
        spectra.s12.push(s12);
        spectra.coherence.push(coherence);
    }
    Ok(spectra)
}
