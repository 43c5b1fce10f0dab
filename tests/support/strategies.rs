//! Random parameters and states, most of them where the formulas are delicate.

use super::{gamma12, params};
use num_complex::Complex64;
use odd_sympathy::physics::{require_stable, Covariance, Pair, Params};
use proptest::prelude::*;
use std::f64::consts::TAU;

/// A relative distance that is zero or anything from 1e-3 down to 1e-12, of either sign.
fn tiny() -> impl Strategy<Value = f64> {
    prop_oneof![
        1 => Just(0.0),
        4 => (3.0..12.0f64, prop::bool::ANY).prop_map(|(k, up)| if up { 10f64.powf(-k) } else { -10f64.powf(-k) }),
    ]
}

fn occupation() -> impl Strategy<Value = f64> {
    prop_oneof![1 => Just(0.0), 3 => 0.0..3.0, 1 => 1e-9..1e-3]
}

/// Nothing special, but zeros where they matter.
pub fn generic() -> impl Strategy<Value = Params> {
    let detuning = prop_oneof![1 => Just(0.0), 4 => -0.5..0.5];
    let coupling = prop_oneof![1 => Just(0.0), 4 => -1.0..1.0];
    let correlation = prop_oneof![1 => Just(0.0), 6 => -1.0..1.0];
    (0.6..1.4, detuning, coupling, 0.02..2.0, [occupation(), occupation()], correlation).prop_map(
        |(omega1, delta, g, gamma, nbar, xi)| params([omega1, omega1 - delta], g, gamma, nbar, xi),
    )
}

/// g = 0 and |ξ| = |δ|/γ₁₂. All numbers are dyadic and the baths equal, so rounding does not move the point.
pub fn exceptional() -> impl Strategy<Value = Params> {
    (1..128i32, prop::bool::ANY, prop::bool::ANY, -2..1i32, occupation()).prop_map(
        |(steps, above, anti, scale, nbar)| {
            let (delta, gamma) = (f64::from(steps) / 512.0, 2f64.powi(scale));
            let sign = |flip| if flip { -1.0 } else { 1.0 };
            let xi = sign(anti) * delta / gamma;
            params([1.0, 1.0 + sign(above) * delta], 0.0, gamma, [nbar, nbar], xi)
        },
    )
}

/// Beside an exceptional point, along ξ, g and n̄.
pub fn nearly_exceptional() -> impl Strategy<Value = Params> {
    (exceptional(), tiny(), tiny(), tiny()).prop_map(|(p, along_xi, along_g, along_nbar)| Params {
        xi: (p.xi * (1.0 + along_xi)).clamp(-1.0, 1.0),
        g: along_g,
        nbar1: p.nbar1 * (1.0 + along_nbar),
        ..p
    })
}

/// |ξ| = 1: a dark mode, or amplification, or stability by detuning.
pub fn fully_correlated() -> impl Strategy<Value = Params> {
    (generic(), prop::bool::ANY, prop::bool::ANY).prop_map(|(p, anti, equal)| Params {
        xi: if anti { -1.0 } else { 1.0 },
        nbar2: if equal { p.nbar1 } else { p.nbar2 },
        ..p
    })
}

/// |ξ| a little to either side of the limit of stability, if it is below 1.
pub fn near_threshold() -> impl Strategy<Value = Params> {
    (generic(), tiny(), prop::bool::ANY).prop_map(|(p, distance, anti)| {
        let delta = p.omega1 - p.omega2;
        let widened = (1.0 + delta * delta / (4.0 * p.g * p.g + p.gamma * p.gamma)).sqrt();
        let limit = p.gamma / gamma12(&p) * widened * (1.0 + distance);
        Params { xi: limit.min(1.0) * if anti { -1.0 } else { 1.0 }, ..p }
    })
}

/// All of the above.
pub fn any() -> impl Strategy<Value = Params> {
    prop_oneof![
        3 => generic(),
        1 => exceptional(),
        2 => nearly_exceptional(),
        2 => fully_correlated(),
        1 => near_threshold(),
    ]
}

/// Those with a unique steady state.
pub fn stable() -> impl Strategy<Value = Params> {
    any().prop_filter("a steady state", |p| Pair::new(*p).is_ok_and(|p| require_stable(&p).is_ok()))
}

/// A physical covariance: vacuum plus any positive matrix, also one of rank 1.
pub fn covariance() -> impl Strategy<Value = Covariance> {
    let coherence = prop_oneof![1 => Just(1.0), 1 => Just(0.0), 3 => 0.0..1.0];
    ([occupation(), occupation()], coherence, 0.0..TAU).prop_map(
        |([n1, n2], c, angle): ([f64; 2], f64, f64)| Covariance {
            theta11: 0.5 + n1,
            theta22: 0.5 + n2,
            theta12: Complex64::from_polar(c * (n1 * n2).sqrt(), angle),
        },
    )
}
