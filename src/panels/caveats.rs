//! What a reader should know of the model at these parameters: an active bath, a Hamiltonian without a ground state.

use super::family::family;
use super::options::Request;
use crate::error::Error;
use crate::figures::format_short;
use crate::physics::{is_passive, passive_limit, Ground, Pair, Params};

/// Sentences for the note of a figure, each after a space; empty where nothing applies.
pub fn note(asked: Request) -> Result<String, Error> {
    let sentences = caveats(asked, false)?;
    Ok(sentences.iter().map(|sentence| format!(" {sentence}")).collect())
}

/// A sentence for each that applies to a member of the family, and to any |ξ| where ξ runs along an axis.
pub fn caveats(asked: Request, along_xi: bool) -> Result<Vec<String>, Error> {
    let mut all: Vec<String> = Vec::new();
    for member in family(asked)? {
        let xi = if along_xi { 1.0 } else { member.params.xi };
        for words in caveats_of(&Pair::new(Params { xi, ..member.params })?) {
            // In their order, each once.
            if let Err(place) = all.binary_search(&words) {
                all.insert(place, words);
            }
        }
    }
    Ok(all)
}

/// The same of one pair.
pub fn caveats_of(pair: &Pair) -> Vec<String> {
    let bath = (!is_passive(pair)).then(|| {
        format!(
            "Beyond |ξ| = γ/γ₁₂ = {} the bath is active: it amplifies one combination of the amplitudes, whether or not the pair is stable.",
            format_short(passive_limit(pair))
        )
    });
    let ground = match Ground::of(pair) {
        Ground::Unique => None,
        Ground::Degenerate => Some(
            "At g² = ω₁ω₂ a normal mode of H has frequency 0, so that its ground state is not unique.",
        ),
        Ground::None => {
            Some("At g² > ω₁ω₂ one normal mode of H turns backwards, and H has no ground state.")
        }
    };
    bath.into_iter().chain(ground.map(String::from)).collect()
}

#[cfg(test)]
mod tests {
    use super::caveats;
    use crate::panels::options::{PanelOptions, Request};
    use crate::physics::Params;

    fn said(params: Params) -> Vec<String> {
        let (params, options) = (&params, &PanelOptions::default());
        caveats(Request { params, options }, false).expect("parameters that are accepted")
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
