//! Eigenvalues for complex noise correlation, where the exceptional points are (Fig. 1(c, d)).

use super::eigen_scan::EigenvalueScan;
use super::steps::steps;
use crate::physics::{eigenvalues_from_root, Pair};
use num_complex::Complex64;
use std::f64::consts::PI;

/// Eigenvalues of the a-block at `points` places on the circle ξ = `modulus`·e^{iφ}, over φ/π from −1 to 1.
///
/// Each branch is continuous; a circle round one exceptional point exchanges them.
pub fn xi_slice(pair: &Pair, modulus: f64, points: usize) -> EigenvalueScan {
    let mut slice =
        EigenvalueScan { x: Vec::new(), re: Default::default(), im: Default::default() };
    let mut before: Option<Complex64> = None;
    for half_turns in steps(-1.0, 1.0, points) {
        let mut root = root_at(pair, Complex64::from_polar(modulus, PI * half_turns));
        // The principal roots jump at their cuts: the sign that lies nearer goes on.
        if before.is_some_and(|last| (last.conj() * root).re < 0.0) {
            root = -root;
        }
        before = Some(root);
        slice.x.push(half_turns);
        for (branch, value) in eigenvalues_from_root(pair, root).into_iter().enumerate() {
            slice.re[branch].push(value.re);
            slice.im[branch].push(value.im);
        }
    }
    slice
}

/// How much sooner one mode locks the other out, over the complex ξ plane, all of `re` for the first of `im` first.
///
/// |Re λ₊ − Re λ₋|, positive where the mode in phase lasts longer (Re ξ < 0) and negative where the one in antiphase
/// does. It vanishes on the border between the two, the imaginary axis, and on the segment between the exceptional
/// points, where the frequency that survives changes.
pub fn xi_plane(pair: &Pair, re: &[f64], im: &[f64]) -> Vec<f64> {
    let locking_rate = |re: f64, im: f64| {
        if re == 0.0 {
            return 0.0;
        }
        -root_at(pair, Complex64::new(re, im)).im.abs().copysign(re)
    };
    im.iter().flat_map(|im| re.iter().map(move |re| locking_rate(*re, *im))).collect()
}

/// √((2g − iξγ₁₂)² + δ²) for complex ξ, as a product of principal roots.
fn root_at(pair: &Pair, xi: Complex64) -> Complex64 {
    let z = 2.0 * pair.params().g - Complex64::i() * xi * pair.gamma12();
    let detuning = Complex64::new(0.0, pair.delta());
    (z + detuning).sqrt() * (z - detuning).sqrt()
}
