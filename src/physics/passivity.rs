//! What a pair may be that no passive surroundings make it: an active bath, a Hamiltonian without a ground.

use super::dynamics::Pair;

/// Rates or frequencies that differ by no more than this share are meant to be equal.
const EQUAL: f64 = 1e-12;

/// γ/γ₁₂: a bath only damps for |ξ| up to this. Beyond, it amplifies one combination of the amplitudes, whether or not the pair
/// is stable.
pub fn passive_limit(pair: &Pair) -> f64 {
    1.0 / (1.0 + pair.cross_excess())
}

/// Whether the bath only damps: |ξ|γ₁₂ ≤ γ, but for the rounding of γ₁₂.
pub fn is_passive(pair: &Pair) -> bool {
    pair.damping_margin() >= -EQUAL * pair.params().gamma
}

/// The ground of H = ω₁a₁†a₁ + ω₂a₂†a₂ + g(a₁†a₂ + a₂†a₁).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// g² < ω₁ω₂: the vacuum alone.
    Unique,
    /// g² = ω₁ω₂: one normal mode has frequency 0, and its quanta cost nothing.
    Degenerate,
    /// g² > ω₁ω₂: one normal mode turns backwards, and the energy has no lower bound.
    None,
}

impl Ground {
    /// `"unique"`, `"degenerate"` or `"none"`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unique => "unique",
            Self::Degenerate => "degenerate",
            Self::None => "none",
        }
    }

    /// That of a pair.
    pub fn of(pair: &Pair) -> Self {
        let params = pair.params();
        let (coupling, frequencies) = (params.g * params.g, params.omega1 * params.omega2);
        if (coupling - frequencies).abs() <= EQUAL * frequencies {
            Self::Degenerate
        } else if coupling < frequencies {
            Self::Unique
        } else {
            Self::None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_passive, passive_limit, Ground};
    use crate::physics::{Pair, Params};

    fn pair(change: impl FnOnce(&mut Params)) -> Pair {
        let mut params = Params::default();
        change(&mut params);
        Pair::new(params).expect("good parameters")
    }

    #[test]
    fn a_bath_is_passive_up_to_the_ratio_of_its_rates() {
        for quanta in [0.0, 0.1, 1.0 / 3.0, 7.7, 1000.0] {
            let full = |params: &mut Params| {
                (params.nbar1, params.nbar2, params.xi) = (quanta, quanta, -1.0);
                params.xi_phase = 0.4;
            };
            assert!(is_passive(&pair(full)), "{quanta}");
        }
        // γ₁₂ = γ√3 with n̄ = (0, 2).
        let unequal = |xi: f64| pair(|params| (params.nbar2, params.xi) = (2.0, xi));
        assert!(is_passive(&unequal(0.577)) && !is_passive(&unequal(-0.578)));
        assert!((passive_limit(&unequal(0.0)) - 3f64.sqrt().recip()).abs() < 1e-15);
    }

    #[test]
    fn the_ground_is_told_from_the_coupling() {
        let coupled = |g: f64| Ground::of(&pair(|params| (params.omega2, params.g) = (1.0, g)));
        assert_eq!(
            [0.999, -1.0, 1.0, 1.001].map(coupled),
            [Ground::Unique, Ground::Degenerate, Ground::Degenerate, Ground::None]
        );
        assert_eq!(Ground::of(&pair(|params| params.g = 1.2f64.sqrt())), Ground::Degenerate);
        assert_eq!(Ground::of(&pair(|_| ())), Ground::Unique);
    }
}
