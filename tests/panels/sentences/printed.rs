//! Claims on the text of the paper.

use super::numbers::{number, tells};
use super::said::{Claim, Said};
use crate::support::gamma12;
use odd_sympathy::analysis::{steady_state, Equations};
use odd_sympathy::physics::{Pair, Params};

/// γ/γ₁₂ and 1/√(n̄₁ + n̄₂ + 1).
fn limits(said: &Said) -> [f64; 2] {
    let p = &said.params;
    [p.gamma / gamma12(p), 1.0 / (p.nbar1 + p.nbar2 + 1.0).sqrt()]
}

/// Whether the mutual information just below the limit is larger than at half of it, and large; without detuning.
fn diverges(said: &Said) -> bool {
    let at = |share: f64| {
        let p = &said.params;
        let params = Params { omega2: p.omega1, xi: share * limits(said)[0], xi_phase: 0.0, ..*p };
        let state =
            Pair::new(params).and_then(|pair| steady_state(&pair, Equations::MasterEquation));
        state.map_or(f64::NAN, |it| it.information.mutual_information)
    };
    at(1.0 - 1e-5) > at(0.5)
}

pub const CLAIMS: &[Claim] = &[
    Claim("A lossy oscillator decays at the rate γ/2 = {}", |said, told| tells(told[0], 0.5 * said.params.gamma, 0.0)),
    Claim("with L and L† interchanged it would grow at that rate", |_, _| true),
    Claim("A covariance is positive", |_, _| true),
    Claim("with the printed sign of F the solution is negative wherever there is one", |said, _| {
        steady_state(&said.pair, Equations::MasterEquation).map_or(true, |it| it.min_eigenvalue > 0.0)
    }),
    Claim("For real ξ = {} the master equation gives D₁₂ = {}, Eq. 23 gives {}", |said, told| {
        let p = &said.params;
        let (loss, gain) = (((p.nbar1 + 1.0) * (p.nbar2 + 1.0)).sqrt(), (p.nbar1 * p.nbar2).sqrt());
        let Some(xi) = number(told[0]) else { return false };
        let size = p.gamma * (p.nbar1 + p.nbar2 + 1.0);
        // For a complex ξ its modulus stands, with its sign.
        let xi_told = tells(told[0], p.xi, 0.0) || tells(told[0], -p.xi, 0.0);
        let real = p.xi.abs().copysign(xi);
        xi_told && tells(told[1], 0.5 * real * p.gamma * (loss + gain), size) && tells(told[2], real * p.gamma * gain, 0.0)
    }),
    Claim("Ξ has unit diagonal, so its eigenvalues add up to N: those printed add up to less than that for every ξ", |_, _| true),
    Claim("With vacuum variance ½ the smallest eigenvalue of Θ is at least ½", |said, _| {
        steady_state(&said.pair, Equations::MasterEquation).map_or(true, |it| it.min_eigenvalue >= 0.5 - 1e-12)
    }),
    Claim("the bound 1 would forbid the vacuum", |_, _| true),
    Claim("The purity of the vacuum is 1", |_, _| true),
    Claim("without (2π)ᴺ the integral of W² gives 0.025 for two modes", |_, _| true),
    Claim("At equal occupations all correlations vanish for |ξ| < 1", |said, _| {
        let p = &said.params;
        let half = Params { omega2: p.omega1, xi: 0.5, xi_phase: 0.0, ..*p };
        let state = Pair::new(half).and_then(|pair| steady_state(&pair, Equations::MasterEquation));
        state.is_ok_and(|it| it.information.mutual_information < 1e-12)
    }),
    Claim("Eq. 31 names 1/√(n̄₁+n̄₂+1) = {}", |said, told| tells(told[0], limits(said)[1], 0.0)),
    Claim("the denominator of Eq. 30 vanishes at |ξ| = 1", |said, _| (limits(said)[0] - 1.0).abs() < 1e-11),
    Claim("The correlations diverge where the pair becomes unstable, at |ξ| = γ/γ₁₂ = {}, and not at 1/√(n̄₁+n̄₂+1) = {} (Eq. 31)", |said, told| {
        let [limit, printed] = limits(said);
        told[0] != told[1] && told[0] != "1" && tells(told[0], limit, 0.0) && tells(told[1], printed, 0.0) && diverges(said)
    }),
    Claim("The correlations diverge where the pair becomes unstable, at |ξ| = γ/γ₁₂ = {}", |said, told| {
        tells(told[0], limits(said)[0], 0.0) && told[0] != "1" && diverges(said)
    }),
    Claim("Here this is 1/√(n̄₁+n̄₂+1), as Eq. 31 says", |said, _| {
        let [limit, printed] = limits(said);
        (limit - printed).abs() <= 1e-11
    }),
    Claim("The panel is over real correlations: its sentence is for ξ = {}", |said, told| tells(told[0], said.params.xi, 0.0)),
];
