//! What a reader should know of the model at these parameters: an active bath, a Hamiltonian without a ground state.

use super::family::family;
use super::kind::Kind;
use super::options::PanelOptions;
use crate::error::Error;
use crate::figures::short;
use crate::physics::{Ground, Pair, Params};

/// Sentences for the note of a figure, each after a space; empty where nothing applies or the figure is of something else.
///
/// # Errors
/// As [`caveats`].
pub fn note(kind: Kind, params: &Params, options: &PanelOptions) -> Result<String, Error> {
    if !concern(kind) {
        return Ok(String::new());
    }
    let sentences = caveats(params, options, false)?;
    Ok(sentences.iter().map(|sentence| format!(" {sentence}")).collect())
}

/// Whether a figure shows steady states or eigenvalues of the pair, which hang on its bath and on H.
fn concern(kind: Kind) -> bool {
    match kind {
        Kind::Fig1a | Kind::Fig1b | Kind::Fig4a | Kind::Fig4b => true,
        Kind::EigenvaluesReal | Kind::EigenvaluesImaginary => true,
        Kind::Occupations | Kind::Coherence | Kind::Flux | Kind::Physicality => true,
        Kind::Information | Kind::MutualInformation | Kind::InformationMap => true,
        Kind::Populations | Kind::Balance | Kind::Wigner => true,
        Kind::Fig1c | Kind::Fig1d | Kind::XiPlane | Kind::XiSheet | Kind::XiSlice => false,
        Kind::Fig2a | Kind::Fig2b | Kind::Fig2c | Kind::Fig3a | Kind::Fig3b => false,
        Kind::Phasors | Kind::PhasePortrait | Kind::Moments => false,
        Kind::RelativePhase | Kind::PhaseDial | Kind::Plv | Kind::PlvMap => false,
        Kind::NetworkGraph | Kind::NetworkSpectrum => false,
        Kind::NetworkEigenvalues | Kind::PlvMatrix => false,
        Kind::DissipatorOrder | Kind::NoiseSign | Kind::CrossDiffusion => false,
        Kind::Divergence | Kind::RingNoise | Kind::Uncertainty | Kind::Purity => false,
    }
}

/// A sentence for each that applies to a member of the family, and to any |ξ| where ξ runs along an axis.
///
/// # Errors
/// As [`family`] and [`Pair::new`].
pub fn caveats(
    params: &Params,
    options: &PanelOptions,
    along_xi: bool,
) -> Result<Vec<String>, Error> {
    let mut all: Vec<String> = Vec::new();
    for member in family(params, options)? {
        let pair = Pair::new(member.params)?;
        let most = if along_xi { 1.0 } else { member.params.xi.abs() };
        all.extend(active_bath(&pair, most));
        all.extend(Ground::of(&pair).caveat().map(str::to_owned));
    }
    all.sort();
    all.dedup();
    Ok(all)
}

/// Γ↓ − Γ↑ᵀ has a negative eigenvalue.
fn active_bath(pair: &Pair, xi: f64) -> Option<String> {
    let limit = pair.params().gamma / pair.gamma12();
    (xi > limit).then(|| {
        format!(
            "Beyond |ξ| = γ/γ₁₂ = {} the bath is active: it amplifies one combination of the amplitudes, whether or not the pair is stable.",
            short(limit)
        )
    })
}

#[cfg(test)]
mod tests {
    use super::caveats;
    use crate::panels::PanelOptions;
    use crate::physics::Params;

    fn said(params: Params) -> Vec<String> {
        caveats(&params, &PanelOptions::default(), false).expect("parameters that are accepted")
    }

    #[test]
    fn a_passive_bath_and_a_weak_coupling_need_no_word() {
        assert!(said(Params::default()).is_empty());
        assert!(said(Params { xi: 1.0, ..Params::default() }).is_empty());
    }

    #[test]
    fn a_bath_that_amplifies_is_called_active_though_the_pair_be_stable() {
        let params = Params { nbar2: 1.0, xi: 0.8, ..Params::default() };
        let words = said(params);
        assert!(words[0].starts_with("Beyond |ξ| = γ/γ₁₂ = 0.707"), "{words:?}");
        assert!(said(Params { xi: 0.7, ..params }).is_empty());
    }

    #[test]
    fn the_ground_state_is_lost_at_the_geometric_mean_of_the_frequencies() {
        let at = |g: f64| said(Params { g, ..Params::default() });
        assert!(at(1.2f64.sqrt())[0].contains("frequency 0"));
        assert!(at(-1.2)[0].contains("backwards"));
        assert!(at(1.09).is_empty());
    }
}
