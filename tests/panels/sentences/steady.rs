//! Claims on steady states, re-derived from the solution of the Lyapunov equation or from the printed formulas.

use super::modes::xi_told;
use super::numbers::{number, tells};
use super::said::{tells_complex, Claim, Said};
use crate::support::{cross_damping, gamma12};
use odd_sympathy::analysis::{steady_state, Axis, Equations, SteadyReport};
use odd_sympathy::panels::FigureData;
use odd_sympathy::physics::{
    covariance_at, eigenvalues, is_passive, lyapunov_residual, passive_limit, propagator,
    Covariance,
};
use odd_sympathy::Error;

/// A moment is 0 that is below this share of the largest.
pub const ROUNDING: f64 = 4e-16;
/// Correlations in nats are logarithms of numbers near 1.
const NATS: f64 = 0.02;

pub fn report(said: &Said) -> Option<SteadyReport> {
    steady_state(&said.pair, said.equations).ok()
}

fn of(said: &Said, holds: impl Fn(&SteadyReport, f64) -> bool) -> bool {
    report(said).is_some_and(|it| holds(&it, it.covariance.theta11 + it.covariance.theta22))
}

fn flux_told(said: &Said, text: &str, sign: f64) -> bool {
    of(said, |it, _| it.flux * sign > 0.0 && tells(text, it.flux.abs(), 0.0))
}

/// ⟨aᵢ†aᵢ⟩ of mean and fluctuations at the end of the curves.
fn quanta_at_the_end(said: &Said) -> Option<[f64; 2]> {
    let t = said.options.duration;
    let start = super::states::start(said);
    let theta = covariance_at(&said.pair, &start.covariance, t).ok()?;
    let a = propagator(&said.pair, t) * nalgebra::Vector2::from(said.options.start);
    Some([theta.theta11 - 0.5 + a[0].norm_sqr(), theta.theta22 - 0.5 + a[1].norm_sqr()])
}

fn unstable(said: &Said) -> bool {
    matches!(steady_state(&said.pair, Equations::MasterEquation), Err(Error::Unstable { .. }))
}

/// One mode neither grows nor decays but for rounding.
fn at_the_limit(said: &Said, xi: &str) -> bool {
    let rate = rate_of_growth(said).abs();
    unstable(said) && rate <= 2e-14 * said.size() && tells(xi, said.params.xi.abs(), 0.0)
}

/// At equal occupations a mode that does not decay has no noise.
fn passive_limit_is_1(said: &Said) -> bool {
    (gamma12(&said.params) / said.params.gamma - 1.0).abs() <= 1e-12
}

/// Whether both hold more quanta the longer one waits.
fn quanta_grow(said: &Said) -> bool {
    let held = |t: f64| {
        let theta = covariance_at(&said.pair, &Covariance::VACUUM, t);
        theta.map_or(f64::NAN, |it| it.theta11 + it.theta22)
    };
    let long = 100.0 / said.params.gamma;
    held(2.0 * long) > held(long)
}

fn no_flux(said: &Said) -> bool {
    let most = ROUNDING * said.params.g.abs();
    of(said, |it, size| it.flux.abs() <= most * size)
}

fn rate_of_growth(said: &Said) -> f64 {
    eigenvalues(&said.pair)[0].re
}

/// (γ/γ₁₂)√[(γ² + 4g² + δ²)/(γ² + 4g²cos²φ)].
fn limit(said: &Said) -> f64 {
    let p = &said.params;
    let (square, cos) = (p.gamma * p.gamma + 4.0 * p.g * p.g, cross_cos(said));
    let delta = p.omega1 - p.omega2;
    p.gamma / gamma12(p)
        * ((square + delta * delta) / (p.gamma * p.gamma + 4.0 * p.g * p.g * cos * cos)).sqrt()
}

fn cross_cos(said: &Said) -> f64 {
    let p = odd_sympathy::physics::Params { xi: 1.0, ..said.params };
    cross_damping(&p).re / gamma12(&p)
}

pub const CLAIMS: &[Claim] = &[
    Claim("the steady state has {} in oscillator 1 and {} in oscillator 2", quanta),
    Claim("{} in oscillator 1 and {} in oscillator 2", quanta),
    Claim("Θ₁₂ = 0, the oscillators are uncorrelated", |said, _| {
        of(said, |it, size| it.covariance.theta12.norm() <= 2e-16 * size)
    }),
    Claim("Θ₁₂ = {}", |said, told| of(said, |it, size| tells_complex(told[0], it.covariance.theta12, 1e-4 * size))),
    Claim("no quanta flow between the oscillators", |said, _| no_flux(said)),
    Claim("quanta flow from oscillator 2 to 1 at the rate {}", |said, told| flux_told(said, told[0], 1.0)),
    Claim("quanta flow from oscillator 1 to 2 at the rate {}", |said, told| flux_told(said, told[0], -1.0)),
    Claim("no correlations: mutual information 0 nats", |said, _| {
        of(said, |it, _| it.information.mutual_information.abs() < 1e-30)
    }),
    Claim("mutual information {} nats: {} classical, {} discord", |said, told| of(said, |it, _| information(it, told))),
    Claim("No entanglement", |said, _| of(said, |it, _| it.information.log_negativity == 0.0)),
    Claim("the smallest eigenvalue of Θ is {}, a quantum state (at least ½)", physical),
    Claim("{}, a quantum state (at least ½)", physical),
    Claim("the smallest eigenvalue of Θ is {}, below ½: no quantum state", unphysical),
    Claim("{}, below ½: no quantum state", unphysical),
    Claim("No quantum state has the printed Θ: its smallest eigenvalue is {}, below ½", |said, told| {
        said.equations == Equations::Published && unphysical(said, told)
    }),
    Claim("the printed formulas have no steady state from |ξ| = {} on", |said, told| {
        let p = &said.params;
        p.xi.abs() >= p.gamma / gamma12(p) * (1.0 - 1e-9) && tells(told[0], p.gamma / gamma12(p), 0.0)
    }),
    Claim("the printed formulas assume a real correlation", |said, _| cross_damping(&said.params).im != 0.0),
    Claim("the printed formulas assume equal frequencies", |said, _| said.params.omega1 != said.params.omega2),
    Claim("there is no steady state: one mode grows at the rate {}", |said, told| {
        unstable(said) && rate_of_growth(said) > 0.0 && said.rate(told[0], rate_of_growth(said))
    }),
    Claim("A steady state needs |ξ| < {}", |said, told| {
        tells(told[0], limit(said), 0.0) && number(told[0]).is_some_and(|it| it <= said.params.xi.abs())
    }),
    Claim("there is no unique steady state: at |ξ| = {} one mode never decays", |said, told| {
        at_the_limit(said, told[0]) && passive_limit_is_1(said)
    }),
    Claim("there is no steady state: at |ξ| = {} one mode does not decay, and its quanta grow without end", |said, told| {
        at_the_limit(said, told[0]) && !passive_limit_is_1(said) && quanta_grow(said)
    }),
    Claim("a steady state is not computed: one mode decays at the rate {}, below the least one of 10⁻¹²", |said, told| {
        let rate = -rate_of_growth(said);
        unstable(said) && rate > 0.0 && rate <= 1e-12 && said.rate(told[0], rate)
    }),
    Claim("With growing coupling the flux approaches γ(n̄₂ − n̄₁)/2 = {}", |said, told| {
        let p = &said.params;
        let level = 0.5 * p.gamma * (p.nbar2 - p.nbar1);
        // J = 2g Im Θ₁₂ of docs/model.md, §5, for a coupling far beyond any that is accepted.
        let far = |g: f64| {
            let x = cross_damping(p);
            let (big_p, k) = ((p.gamma * p.gamma - x.re * x.re) / p.gamma, x.re * x.im / p.gamma);
            let q = (p.gamma * p.gamma + 4.0 * g * g - x.im * x.im) / p.gamma;
            let turn = x / gamma12(p);
            let r = -0.5 * turn * (gamma12(p) * (p.nbar1 + p.nbar2) - 2.0 * p.gamma * (p.nbar1 * p.nbar2).sqrt());
            let (delta, e) = (p.omega1 - p.omega2, g * (p.nbar1 - p.nbar2));
            let s = big_p * q + delta * delta - k * k;
            2.0 * g * ((delta + k) * r.re - big_p * (e - r.im)) / s
        };
        let near = (far(1e9) - level).abs() <= 1e-4 * level.abs();
        tells(told[0], level, 0.0) && near
    }),
    Claim("The printed flux peaks at g = γ/2 = {}, with {}, and falls", |said, told| {
        let p = &said.params;
        // J of Eq. 34 at g = γ/2: 2gγ(n̄₂ − n̄₁)/(4g² + γ²) = (n̄₂ − n̄₁)/2.
        tells(told[0], 0.5 * p.gamma, 0.0) && tells(told[1], 0.5 * (p.nbar2 - p.nbar1), 0.0)
    }),
    Claim("The printed formulas assume equal frequencies, so only the derived curve is drawn", |said, _| {
        said.params.omega1 != said.params.omega2 || said.options.grid.axis == Axis::Delta
    }),
    Claim("The printed formulas assume a real correlation, so only the derived curve is drawn", |said, _| {
        let turned = cross_damping(&odd_sympathy::physics::Params { xi: 1.0, ..said.params }).im != 0.0;
        turned || said.options.grid.axis == Axis::XiPhase
    }),
    // In time.
    Claim("At t = {} the oscillators hold {} and {}", |said, told| {
        quanta_at_the_end(said).is_some_and(|[n1, n2]| {
            let size = n1 + n2 + 1.0;
            tells(told[0], said.options.duration, 0.0) && tells(told[1], n1, size) && tells(counted(told[2]), n2, size)
        })
    }),
    Claim("Steady state: {} and {}, no flux", |said, told| both_held(said, told) && no_flux(said)),
    Claim("Steady state: {} and {}, flux {} from oscillator 2 to 1", |said, told| {
        both_held(said, told) && flux_told(said, told[2], 1.0)
    }),
    Claim("Steady state: {} and {}, flux {} from oscillator 1 to 2", |said, told| {
        both_held(said, told) && flux_told(said, told[2], -1.0)
    }),
    // Method and map.
    Claim("closed forms", |_, _| true),
    Claim("closed form where there is a steady state", |said, _| report(said).is_none()),
    Claim("satisfies the Lyapunov equation to {} of D", |said, told| {
        lyapunov_residual(&said.pair).is_ok_and(|it| tells(told[0], it, 0.0) && it < 1e-6)
    }),
    Claim("At ξ = {}, n̄₂ − n̄₁ = {}: {}", |said, told| {
        let bias = said.params.nbar2 - said.params.nbar1;
        // What follows the place is a claim of its own.
        xi_told(&said.params, told[0]) && tells(told[1], bias, said.params.nbar1) && super::stands(said, told[2])
    }),
    Claim("Beyond the dashed limit there is no steady state", |said, _| {
        let FigureData::Map(map) = said.data else { return false };
        map.y.iter().any(|bias| {
            let nbar2 = (said.params.nbar1 + bias).max(0.0);
            let params = odd_sympathy::physics::Params { nbar2, ..said.params };
            odd_sympathy::physics::Pair::new(params).is_ok_and(|pair| odd_sympathy::physics::xi_limit(&pair) < 1.0)
        })
    }),
    // The bath and H.
    Claim("Beyond |ξ| = γ/γ₁₂ = {} the bath is active: it amplifies one combination of the amplitudes, whether or not the pair is stable", |said, told| {
        tells(told[0], said.params.gamma / gamma12(&said.params), 0.0) && (told[0] != "1" || passive_limit(&said.pair) == 1.0)
            && !is_passive(&said.pair)
    }),
    Claim("At g² = ω₁ω₂ a normal mode of H has frequency 0, so that its ground state is not unique", |said, _| {
        let p = &said.params;
        (p.g * p.g - p.omega1 * p.omega2).abs() <= 1e-11 * p.omega1 * p.omega2
    }),
    Claim("At g² > ω₁ω₂ one normal mode of H turns backwards, and H has no ground state", |said, _| {
        let p = &said.params;
        p.g * p.g > p.omega1 * p.omega2
    }),
];

/// "0.25 quanta", "1 quantum".
fn counted(text: &str) -> &str {
    if text == "1 quantum" {
        "1"
    } else {
        text.strip_suffix(" quanta").filter(|it| *it != "1").unwrap_or_default()
    }
}

fn quanta(said: &Said, told: &[&str]) -> bool {
    let told = [counted(told[0]), told[1]];
    of(said, |it, size| {
        tells(told[0], it.occupation1(), 0.1 * size) && tells(told[1], it.occupation2(), 0.1 * size)
            || tells(told[0], it.occupation1(), size) && tells(told[1], it.occupation2(), size)
    })
}

fn both_held(said: &Said, told: &[&str]) -> bool {
    let held = |it: &SteadyReport, size: f64| {
        tells(told[0], it.occupation1(), size) && tells(counted(told[1]), it.occupation2(), size)
    };
    of(said, |it, size| held(it, size) || held(it, 0.1 * size))
}

fn information(report: &SteadyReport, told: &[&str]) -> bool {
    let it = &report.information;
    [it.mutual_information, it.classical_correlation, it.discord]
        .iter()
        .zip(told)
        .all(|(value, text)| tells(text, *value, NATS) || tells(text, *value, 0.0))
}

fn physical(said: &Said, told: &[&str]) -> bool {
    of(said, |it, _| {
        it.min_eigenvalue >= 0.5 - 1e-12 && tells(told[0], it.min_eigenvalue.max(0.5), 0.0)
    })
}

fn unphysical(said: &Said, told: &[&str]) -> bool {
    of(said, |it, _| {
        it.min_eigenvalue < 0.5 && told[0] != "0.5" && tells(told[0], it.min_eigenvalue, 0.0)
    })
}
