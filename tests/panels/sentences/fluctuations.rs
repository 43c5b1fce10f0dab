//! Claims on the fluctuations at rest, re-derived from the drift and the baths by docs/model.md, §12.

use super::locking::locked_told;
use super::modes::degrees_told;
use super::numbers::{tells, tells_within};
use super::said::{Claim, Said};
use crate::support::{cross_damping, drift, gamma12};
use nalgebra::Matrix2;
use num_complex::Complex64;
use odd_sympathy::analysis::{Method, OperatorOrder, PhaseLockingOptions};
use odd_sympathy::panels::{Kind, PanelOptions};
use odd_sympathy::physics::{eigenvalues, steady_covariance};

type Matrix = Matrix2<Complex64>;

/// χ = (−iω − A)⁻¹.
fn susceptibility(said: &Said, omega: f64) -> Matrix {
    let a = drift(&said.params);
    let inverse = Matrix::identity() * Complex64::new(0.0, -omega) - a;
    inverse.try_inverse().expect("a damped pair")
}

/// S = χ*Γ↑ᵀχᵀ, or with D in place of Γ↑ᵀ.
fn spectrum(said: &Said, omega: f64) -> Matrix {
    let p = &said.params;
    let xi = cross_damping(p) / gamma12(p);
    let (gain, loss) = ((p.nbar1 * p.nbar2).sqrt(), ((p.nbar1 + 1.0) * (p.nbar2 + 1.0)).sqrt());
    let (own, cross) = match said.options.order {
        OperatorOrder::Normal => ([p.nbar1, p.nbar2], gain),
        OperatorOrder::Symmetric => ([p.nbar1 + 0.5, p.nbar2 + 0.5], 0.5 * (gain + loss)),
    };
    let source = Matrix::new(own[0].into(), xi * cross, xi.conj() * cross, own[1].into());
    let chi = susceptibility(said, omega);
    chi.conjugate() * source * Complex64::from(p.gamma) * chi.transpose()
}

/// The frequency of the mode that a text names, and what rounding of its rate leaves of a peak as a share.
fn modes(said: &Said, text: &str) -> Vec<(f64, f64)> {
    let values = eigenvalues(&said.pair);
    // At an exceptional point frequencies have the root of rounding.
    let split = (values[0] - values[1]).norm().max(1e-8 * said.size());
    let lost = 1e-15 * said.size() * said.size() / split;
    let error = |it: Complex64| 4.0 * lost / -it.re;
    let named = values.into_iter().filter(|it| tells(text, -it.im, said.size()));
    named.map(|it| (-it.im, error(it) + error(values[0]))).collect()
}

/// A number with an error that is a share of `size`.
fn near(text: &str, value: f64, size: f64, share: f64) -> bool {
    tells_within(text, value, size, share * size)
}

fn peaks_told(said: &Said, told: &[&str]) -> bool {
    modes(said, told[0]).into_iter().any(|(omega, lost)| {
        let s = spectrum(said, omega);
        let size = s[(0, 0)].re.max(s[(1, 1)].re);
        let all = [s[(0, 0)].re, s[(1, 1)].re, s[(0, 1)].norm()];
        all.into_iter().zip(&told[1..]).all(|(value, text)| near(text, value, size, lost))
    })
}

fn coherence_told(said: &Said, omega: &str, value: &str, angle: Option<&str>) -> bool {
    modes(said, omega).into_iter().any(|(omega, lost)| {
        let s = spectrum(said, omega);
        let product = s[(0, 0)].re * s[(1, 1)].re;
        let coherence = if product > 0.0 { s[(0, 1)].norm_sqr() / product } else { 0.0 };
        let slack = 10.0 * lost + 1e-11;
        let phase = -s[(0, 1)].arg();
        let turned = slack / coherence.sqrt().max(1e-6);
        tells_within(value, coherence, 1.0, slack)
            && angle.is_none_or(|it| {
                [-turned, 0.0, turned].iter().any(|by| degrees_told(it, phase + by))
            })
    })
}

/// At rest the oscillators are uncorrelated.
fn uncorrelated(said: &Said) -> bool {
    steady_covariance(&said.pair)
        .is_ok_and(|it| it.theta12.norm() <= 1e-9 * (it.theta11 + it.theta22))
}

/// The means in the long run, whatever the other figures of a draw show.
fn means_told(said: &Said, text: &str) -> bool {
    let locking = PhaseLockingOptions::new(Method::Limit);
    let options = PanelOptions { locking, ..said.options.clone() };
    locked_told(&Said { options: &options, pair: said.pair, ..*said }, text)
}

/// What passes to oscillator 1 and to 2, but for rounding.
fn passing(said: &Said) -> [bool; 2] {
    let (a, p) = (drift(&said.params), &said.params);
    [a[(0, 1)], a[(1, 0)]].map(|it| it.norm() > 1e-11 * p.gamma.max(p.g.abs()))
}

pub const CLAIMS: &[Claim] = &[
    Claim("In normal order all spectra are 0: at n̄ = 0 there are no quanta at rest", |said, _| {
        said.options.order == OperatorOrder::Normal && said.params.nbar1 == 0.0 && said.params.nbar2 == 0.0
    }),
    Claim("In normal order at the mode frequency {} S₁₁ = {}, S₂₂ = {} and |S₁₂| = {}", |said, told| {
        said.options.order == OperatorOrder::Normal && peaks_told(said, told)
    }),
    Claim("In symmetric order at the mode frequency {} S₁₁ = {}, S₂₂ = {} and |S₁₂| = {}", |said, told| {
        said.options.order == OperatorOrder::Symmetric && peaks_told(said, told)
    }),
    Claim("At the mode frequency {} S₁₁ = {}, S₂₂ = {} and |S₁₂| = {}", peaks_told),
    Claim("At the mode frequency {} the coherence is {}, with φ₁ − φ₂ = {}", |said, told| {
        coherence_told(said, told[0], told[1], Some(told[2]))
    }),
    Claim("At the mode frequency {} the coherence is {}", |said, told| {
        coherence_told(said, told[0], told[1], None)
    }),
    Claim("Over all frequencies together it cancels: Θ₁₂ = 0", |said, _| uncorrelated(said)),
    Claim("A drive of one oscillator leaves the other one at rest: nothing passes between them", |said, _| {
        passing(said) == [false, false]
    }),
    Claim("One way: a drive of oscillator 1 moves oscillator 2, a drive of 2 leaves 1 at rest", |said, _| {
        passing(said) == [false, true]
    }),
    Claim("One way: a drive of oscillator 2 moves oscillator 1, a drive of 1 leaves 2 at rest", |said, _| {
        passing(said) == [true, false]
    }),
    Claim("At the mode frequency {} a drive of oscillator 1 moves oscillator 2 by |χ₂₁| = {}, one of 2 moves 1 by |χ₁₂| = {}", |said, told| {
        modes(said, told[0]).into_iter().any(|(omega, lost)| {
            let chi = susceptibility(said, omega);
            let [forth, back] = [chi[(1, 0)].norm(), chi[(0, 1)].norm()];
            let size = forth.max(back);
            near(told[1], forth, size, lost) && near(told[2], back, size, lost)
        })
    }),
    Claim("At no delay C₁₁ = {}, C₂₂ = {} and |C₁₂| = {}", |said, told| {
        steady_covariance(&said.pair).is_ok_and(|it| {
            let size = it.theta11 + it.theta22;
            let all = [it.theta11 - 0.5, it.theta22 - 0.5, it.theta12.norm()];
            all.into_iter().zip(told).all(|(value, text)| tells_within(text, value, size, 1e-11 * size))
        })
    }),
    Claim("There are no quanta at rest, and nothing to be remembered", |said, _| {
        steady_covariance(&said.pair).is_ok_and(|it| it.theta11 + it.theta22 - 1.0 <= 1e-11)
    }),
    Claim("The means are {}", |said, told| means_told(said, told[0])),
    Claim("The fluctuations at rest do not lock: Θ₁₂ = 0", |said, _| uncorrelated(said)),
    Claim("The fluctuations at rest lock with magnitude {} about φ₁ − φ₂ = {}", |said, told| {
        steady_covariance(&said.pair).is_ok_and(|it| {
            let c2 = it.theta12.norm_sqr() / (it.theta11 * it.theta22);
            let rounding = 1e-14 * (it.theta11 + it.theta22) / it.theta12.norm();
            let turned = [-rounding, 0.0, rounding];
            tells_within(told[0], hypergeometric(c2), 0.0, 1e-9)
                && turned.iter().any(|by| degrees_told(told[1], by - it.theta12.arg()))
        })
    }),
    Claim("The time to lock is {}", |said, told| {
        let [first, second] = eigenvalues(&said.pair);
        let gap = first.re - second.re;
        matches!(said.kind, Kind::LiouvillianSpectrum | Kind::LockingTimes) && tells_within(told[0], 1.0 / gap, 0.0, 1e-7 / gap)
    }),
];

/// (π/4)√m ₂F₁(½, ½; 2; m) as its series.
fn hypergeometric(m: f64) -> f64 {
    let (mut term, mut sum) = (1.0, 0.0);
    for k in 0..20_000 {
        sum += term;
        let k = f64::from(k);
        term *= (k + 0.5) * (k + 0.5) / ((k + 2.0) * (k + 1.0)) * m;
        if term < 1e-13 {
            break;
        }
    }
    std::f64::consts::FRAC_PI_4 * m.sqrt() * sum
}
