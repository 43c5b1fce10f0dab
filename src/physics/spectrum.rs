//! Eigenvalues of the drift and the points where they meet.

use super::Pair;
use num_complex::Complex64;

/// On which side of the coupling axis the square root of the splitting is kept continuous.
///
/// √((2g − iξγ₁₂)² + δ²) is taken as a product of two principal roots. With `Positive` neither factor
/// crosses a branch cut while g ≥ 0, or while g alone varies; with `Negative` the same holds for g < 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BranchSide {
    /// Factor with +g.
    Positive,
    /// Factor with −g.
    Negative,
}

impl BranchSide {
    /// The side on which a path with fixed g stays continuous.
    pub fn of_coupling(g: f64) -> Self {
        if g < 0.0 {
            Self::Negative
        } else {
            Self::Positive
        }
    }
}

/// √((2g − iξγ₁₂)² + δ²), accurate at the exceptional points; real or imaginary exactly where it must be.
///
/// The side decides the sign alone, so that scans equal single calls to the last bit.
pub fn splitting_root(pair: &Pair, side: BranchSide) -> Complex64 {
    let (g, x, delta) = (pair.params().g, pair.cross_damping(), pair.delta());
    let own = BranchSide::of_coupling(g);
    let mut root = root_on(own, g, x, delta);
    if side != own {
        let there = root_on(side, g, x, delta);
        if (there * root.conj()).re < 0.0 {
            root = -root;
        }
    }
    // Re·Im of the root is −2gx exactly: the smaller part would drown in the rounding of the larger one.
    let product = -2.0 * g * x;
    if product != 0.0 {
        return if root.re.abs() >= root.im.abs() {
            Complex64::new(root.re, product / root.re)
        } else {
            Complex64::new(product / root.im, root.im)
        };
    }
    let square = 4.0 * g * g + (delta - x) * (delta + x);
    if square >= 0.0 {
        Complex64::new(square.sqrt().copysign(root.re), 0.0)
    } else {
        Complex64::new(0.0, (-square).sqrt().copysign(root.im))
    }
}

fn root_on(side: BranchSide, g: f64, x: f64, delta: f64) -> Complex64 {
    let sign = if side == BranchSide::Positive { 1.0 } else { -1.0 };
    Complex64::new(2.0 * sign * g, delta - sign * x).sqrt()
        * Complex64::new(2.0 * sign * g, -delta - sign * x).sqrt()
}

/// λ = −γ/2 − i(ω₁+ω₂)/2 ± (i/2)·root for both signs.
pub(crate) fn eigenvalues_from_root(pair: &Pair, root: Complex64) -> [Complex64; 2] {
    let centre = Complex64::new(-0.5 * pair.params().gamma, -pair.mean_frequency());
    let half = Complex64::new(-0.5 * root.im, 0.5 * root.re);
    [centre + half, centre - half]
}

/// Eigenvalues of A, least damped first, ties with the larger imaginary part first (Eq. 24, damping corrected).
pub fn eigenvalues(pair: &Pair) -> [Complex64; 2] {
    let root = splitting_root(pair, BranchSide::of_coupling(pair.params().g));
    let [a, b] = eigenvalues_from_root(pair, root);
    if precedes(b, a) {
        [b, a]
    } else {
        [a, b]
    }
}

/// Whether `a` stands before `b`: less damped, or equally damped with the larger imaginary part.
pub(crate) fn precedes(a: Complex64, b: Complex64) -> bool {
    a.re > b.re || (a.re == b.re && a.im > b.im)
}

/// Exceptional points ξ = ±δ/γ₁₂ − 2ig/γ₁₂ of the a-block in the complex ξ plane.
///
/// Empty for δ = 0: there the two merge into a diabolic point, with a full set of eigenvectors.
pub fn exceptional_points(pair: &Pair) -> Vec<Complex64> {
    if pair.delta() == 0.0 {
        return Vec::new();
    }
    let re = pair.delta() / pair.gamma12();
    // Adding zero keeps −0 out.
    let im = -2.0 * pair.params().g / pair.gamma12() + 0.0;
    vec![Complex64::new(re, im), Complex64::new(-re, im)]
}

/// v₁/v₂ of the eigenvector of A with eigenvalue tr(A)/2 + `q`; not defined without any coupling.
pub(crate) fn amplitude_ratio(pair: &Pair, q: Complex64) -> Complex64 {
    let coupling = Complex64::new(-0.5 * pair.cross_damping(), -pair.params().g);
    let half = Complex64::new(0.0, 0.5 * pair.delta());
    // The two forms are equal, (q − iδ/2)(q + iδ/2) being the square of the coupling; one of them cancels.
    if (q - half).norm() >= (q + half).norm() {
        (q - half) / coupling
    } else {
        coupling / (q + half)
    }
}

/// |⟨v₊|v₋⟩| of the normalised eigenvectors of A: 0 for orthogonal modes, 1 at an exceptional point.
pub fn eigenvector_overlap(pair: &Pair) -> f64 {
    let (g, x) = (pair.params().g, pair.cross_damping());
    // Also where their squares are too small for numbers.
    if g * g + x * x == 0.0 {
        return 0.0;
    }
    let q = 0.5 * Complex64::i() * splitting_root(pair, BranchSide::of_coupling(g));
    let (up, down) = (amplitude_ratio(pair, q), amplitude_ratio(pair, -q));
    let norms = ((1.0 + up.norm_sqr()) * (1.0 + down.norm_sqr())).sqrt();
    ((up.conj() * down + 1.0).norm() / norms).min(1.0)
}
