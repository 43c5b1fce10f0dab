//! Two-mode states to start from.

use super::master_equation::MasterEquation;
use super::state::State;
use num_complex::Complex64;

pub type Start = fn(&MasterEquation) -> State;

/// A displaced vacuum.
pub fn coherent(equation: &MasterEquation) -> State {
    let alpha = [Complex64::new(0.5, 0.2), Complex64::new(-0.1, 0.4)];
    let amplitude = |mode: usize, n: usize| -> Complex64 {
        (1..=n).map(|k| alpha[mode] / (k as f64).sqrt()).product()
    };
    equation.pure(|n| amplitude(0, n[0]) * amplitude(1, n[1]))
}

/// (|10⟩ + i|01⟩)/√2: correlated and not Gaussian.
pub fn shared_photon(equation: &MasterEquation) -> State {
    equation.pure(|n| match n {
        [1, 0] => Complex64::from(1.0),
        [0, 1] => Complex64::i(),
        _ => Complex64::from(0.0),
    })
}

/// (|00⟩ + |10⟩ + i|01⟩)/√3: not Gaussian, with ⟨a⟩ ≠ 0.
pub fn perhaps_a_photon(equation: &MasterEquation) -> State {
    equation.pure(|n| match n {
        [0, 0] | [1, 0] => Complex64::from(1.0),
        [0, 1] => Complex64::i(),
        _ => Complex64::from(0.0),
    })
}

/// One photon beside a thermal state of mean occupation 0.2.
pub fn photon_beside_heat(equation: &MasterEquation) -> State {
    let thermal = |n: usize| f64::powi(0.2 / 1.2, n as i32);
    equation.mixture(|n| if n[0] == 1 { thermal(n[1]) } else { 0.0 })
}

/// Amplitudes ⟨n|ψ⟩ of exp(½za†² + βa†)|0⟩, not normalised: squeezed by |z| = tanh r at the phase of z, and displaced, a|ψ⟩ = (za† + β)|ψ⟩.
pub fn squeezed(z: Complex64, beta: Complex64, n: usize) -> Complex64 {
    let (mut below, mut here) = (Complex64::from(0.0), Complex64::from(1.0));
    for k in 1..=n {
        let k = k as f64;
        (below, here) = (here, (beta * here + z * (k - 1.0).sqrt() * below) / k.sqrt());
    }
    here
}
