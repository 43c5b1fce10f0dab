//! The ensemble mean for g = 0, where it is elementary.
//!
//! The flow then keeps |r| = 1 and is Adler's equation φ' = −δ + x sin φ; the mean of e^{iφ} over uniform
//! phases is r started from 0. With r = −(2/x)w'/w its time integral is a logarithm.

use super::options::Window;
use super::time_average::integrate;
use super::value::PhaseLocking;
use crate::physics::{Flow, FlowRoots, Pair};
use num_complex::Complex64;
use std::f64::consts::{LN_2, PI};

/// A window shorter than this share of its end time loses digits in the difference of two logarithms …
const SHORT_WINDOW: f64 = 0.05;
/// … and is integrated instead, unless the phase turns more often in it than this.
const MAX_HALF_TURNS: f64 = 1_000.0;
/// Absolute error asked of that integral, per unit of time …
const INTEGRAL_ERROR: f64 = 1e-14;
/// … but not less than so many roundings of the phase at its end: no panels are fine enough for those.
const PHASE_ROUNDINGS: f64 = 4.0;

/// Window average for g = 0 and any δ, ξ; it has an angle if its magnitude is above `tolerance`.
pub fn uncoupled(pair: &Pair, window: &Window, tolerance: f64) -> PhaseLocking {
    let (x, delta) = (pair.unturned_damping(), pair.delta());
    // The phase of ξ turns oscillator 1 against 2, and nothing else.
    let turned = |mean: Complex64, error: f64| {
        PhaseLocking::from_mean(pair.turn().conj() * mean, error, tolerance)
    };
    if x == 0.0 {
        return turned(Complex64::new(0.0, 0.0), 0.0);
    }
    let Window { start, duration } = *window;
    let half_turns = duration * ((delta - x) * (delta + x)).max(0.0).sqrt() / PI;
    if duration < SHORT_WINDOW * (start + duration) && half_turns < MAX_HALF_TURNS {
        let panels = half_turns.ceil().max(1.0) as usize;
        let phase = (delta.abs() + x.abs()) * (start + duration);
        let budget = INTEGRAL_ERROR.max(PHASE_ROUNDINGS * f64::EPSILON * phase) * duration;
        let roots = FlowRoots::new(pair);
        let (sum, error) =
            integrate(|u| mean_at(pair, &roots, start + u), duration, panels, budget);
        return turned(sum / duration, error / duration);
    }
    let change = log_denominator(x, delta, start + duration) - log_denominator(x, delta, start);
    turned(change * (-2.0 / (x * duration)), 0.0)
}

/// r(t) from r(0) = 0 without the phase of ξ: the mean of e^{iφ} at one time.
fn mean_at(pair: &Pair, roots: &FlowRoots, t: f64) -> Complex64 {
    let Flow { cosh, sinh, .. } = roots.at(t);
    let detuned = Complex64::new(0.0, 0.5 * pair.delta());
    -0.5 * pair.unturned_damping() * sinh / (cosh + detuned * sinh)
}

/// ln w(t) with w = e^{−iδt/2}[cosh qt + (iδ/2) sinh(qt)/q] and 4q² = x² − δ², on its continuous branch.
fn log_denominator(x: f64, delta: f64, t: f64) -> Complex64 {
    let square = 0.25 * (x - delta) * (x + delta);
    let q = square.abs().sqrt();
    let (half, sign) = (0.5 * delta.abs(), delta.signum());
    if square < 0.0 {
        // w = e^{i(Ω − |δ|/2)t}[1 + iη sin(Ωt)e^{−iΩt}]: neither factor wraps, and both stay accurate as x → 0.
        let (sin, cos) = (q * t).sin_cos();
        let modulus = (0.5 * x * sin / q).powi(2).ln_1p();
        let excess = 0.25 * x * x / (half + q);
        let turn = (excess * sin * cos).atan2(q + excess * sin * sin) - excess * t;
        return Complex64::new(0.5 * modulus, sign * turn);
    }
    // Beyond the exceptional point w stays in the right half-plane, up to its own rotation.
    let z = q * t;
    let tanh_over_q = if z == 0.0 { t } else { z.tanh() / q };
    let log_cosh = z - LN_2 + (-2.0 * z).exp().ln_1p();
    let modulus = log_cosh + 0.5 * (half * tanh_over_q).powi(2).ln_1p();
    Complex64::new(modulus, sign * ((half * tanh_over_q).atan() - half * t))
}
