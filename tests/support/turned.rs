//! Random pairs with a complex noise correlation, most of them where the formulas are delicate.

use super::{gamma12, params, strategies};
use odd_sympathy::physics::{require_stable, Pair, Params};
use proptest::prelude::*;
use std::f64::consts::{FRAC_PI_2, PI};

/// A phase: anything, a multiple of a quarter turn, or beside one by 1e-3 to 1e-14.
pub fn phase() -> impl Strategy<Value = f64> {
    let quarter = || (-4..=4i32).prop_map(|quarters| FRAC_PI_2 * f64::from(quarters));
    prop_oneof![
        3 => -PI..PI,
        3 => quarter(),
        2 => (quarter(), 3.0..14.0f64, prop::bool::ANY)
            .prop_map(|(at, k, up)| at + if up { 10f64.powf(-k) } else { -10f64.powf(-k) }),
    ]
}

/// g ≠ 0 and ξ = ±i√(δ² + 4g²)/γ₁₂: all numbers are dyadic and the baths equal, so the point is exactly here.
pub fn exceptional() -> impl Strategy<Value = Params> {
    // δ, 2g and ξγ are a triple of Pythagoras; without detuning one oscillator drives the other.
    let triple = prop::sample::select(&[[3, 4, 5], [5, 12, 13], [8, 15, 17], [0, 1, 1]][..]);
    let signs = prop::array::uniform3(prop::bool::ANY);
    (triple, signs, prop::bool::ANY, 0..4i32, 0..4u8).prop_map(
        |([one, two, long], [above, negative, down], exchanged, scale, quanta)| {
            let (one, two) = if exchanged && one != 0 { (two, one) } else { (one, two) };
            let signed = |value: i32, minus: bool| f64::from(if minus { -value } else { value });
            let (unit, nbar) = (1.0 / 64.0, f64::from(quanta) / 4.0);
            let gamma = unit * f64::from(32 << scale) / 2.0;
            let xi = f64::from(long) * unit / gamma;
            let coupling = 0.5 * unit * signed(two, negative);
            let p = params([1.0, 1.0 + unit * signed(one, above)], coupling, gamma, [nbar; 2], 0.0);
            // Of the least of the dampings the point would lie outside the disc.
            let (xi, gamma) = if xi > 1.0 { (f64::from(long) * unit, 1.0) } else { (xi, gamma) };
            Params { xi, gamma, xi_phase: if down { -FRAC_PI_2 } else { FRAC_PI_2 }, ..p }
        },
    )
}

/// x = ±2ig: A₁₂ or A₂₁ is 0.
fn one_way() -> impl Strategy<Value = Params> {
    (strategies::generic(), prop::bool::ANY).prop_map(|(p, other)| {
        let g = p.g.clamp(-0.5 * gamma12(&p), 0.5 * gamma12(&p));
        let xi = (2.0 * g / gamma12(&p)).clamp(-1.0, 1.0);
        Params { g, xi, xi_phase: if other { -FRAC_PI_2 } else { FRAC_PI_2 }, ..p }
    })
}

/// Beside an exceptional point along ξ, its phase and the coupling.
fn nearly_exceptional() -> impl Strategy<Value = Params> {
    let tiny = || {
        (prop::bool::ANY, 3.0..14.0f64)
            .prop_map(|(up, k)| 10f64.powf(-k) * if up { 1.0 } else { -1.0 })
    };
    (exceptional(), tiny(), tiny(), tiny(), 0..8u8).prop_map(|(p, xi, phase, g, which)| {
        let moved = |bit: u8, value: f64| if which & bit == 0 { 0.0 } else { value };
        Params {
            xi: (p.xi * (1.0 + moved(1, xi))).clamp(-1.0, 1.0),
            xi_phase: p.xi_phase + moved(2, phase),
            g: p.g + moved(4, g),
            ..p
        }
    })
}

/// |ξ| a little to either side of the limit of stability at this phase, if it is below 1.
fn near_threshold() -> impl Strategy<Value = Params> {
    (strategies::generic(), phase(), 3.0..12.0f64, prop::bool::ANY, prop::bool::ANY).prop_map(
        |(p, xi_phase, k, below, minus)| {
            let (delta, coupling2) = (p.omega1 - p.omega2, 4.0 * p.g * p.g);
            let gamma2 = p.gamma * p.gamma;
            let ratio = (gamma2 + coupling2 + delta * delta)
                / (gamma2 + coupling2 * xi_phase.cos() * xi_phase.cos());
            let distance = if below { -10f64.powf(-k) } else { 10f64.powf(-k) };
            let xi = (p.gamma / gamma12(&p) * ratio.sqrt() * (1.0 + distance)).min(1.0);
            Params { xi: if minus { -xi } else { xi }, xi_phase, ..p }
        },
    )
}

/// All kinds, those with real correlations among them, which a phase has turned.
pub fn any() -> impl Strategy<Value = Params> {
    prop_oneof![
        4 => (strategies::any(), phase()).prop_map(|(p, xi_phase)| Params { xi_phase, ..p }),
        1 => exceptional(),
        2 => nearly_exceptional(),
        1 => one_way(),
        1 => near_threshold(),
    ]
}

/// Those with a unique steady state.
pub fn stable() -> impl Strategy<Value = Params> {
    any().prop_filter("a steady state", |p| Pair::new(*p).is_ok_and(|p| require_stable(&p).is_ok()))
}
