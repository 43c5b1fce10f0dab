//! Eigenvalues of the drift and the points where they meet.

use super::dynamics::Pair;
use super::modulus::modulus;
use super::splitting::Splitting;
use num_complex::Complex64;

/// Growth rates that differ by less than this share of γ or of the whole splitting count as equal: on the seam, where
/// the frequencies agree or the dampings do, rounding must not decide which mode comes first.
const TIE: f64 = 1e-12;

/// Along what the two branches of the square root are followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BranchPath {
    /// Anything but g and the phase of ξ: the principal root is continuous, as it meets its cut nowhere.
    Default,
    /// The coupling g, through zero.
    Coupling,
    /// The phase of the correlation.
    Phase,
}

/// √(4g² + δ² − |x|² − 4ig Re x), x = ξe^{iφ}γ₁₂, continuous along the path; zero at the exceptional points.
///
/// For real ξ this is √((2g − iξγ₁₂)² + δ²) of Eq. 24. The path decides the sign alone, so that scans equal single
/// calls to the last bit.
pub fn splitting_root(pair: &Pair, path: BranchPath) -> Complex64 {
    let Splitting { root, beyond, .. } = Splitting::new(pair);
    let (g, x) = (pair.params().g, pair.unturned_damping());
    let flipped = match path {
        BranchPath::Default => false,
        // At g = 0 the square is δ² − |x|²: where that is negative the root passes the imaginary axis instead of the real one.
        BranchPath::Coupling => g < 0.0 && x.abs() > pair.delta().abs(),
        // |x| stays, so the square keeps on one side of the imaginary axis: the root keeps the sign of its larger part.
        BranchPath::Phase => beyond && root.im > 0.0,
    };
    if flipped {
        -root
    } else {
        root
    }
}

/// λ = −γ/2 − i(ω₁+ω₂)/2 ± (i/2)·root for both signs.
pub(crate) fn eigenvalues_from_root(pair: &Pair, root: Complex64) -> [Complex64; 2] {
    let centre = Complex64::new(-0.5 * pair.params().gamma, -pair.mean_frequency());
    let half = Complex64::new(-0.5 * root.im, 0.5 * root.re);
    [centre + half, centre - half]
}

/// Eigenvalues of A, least damped first, ties with the larger imaginary part first (Eq. 24, damping corrected).
pub fn eigenvalues(pair: &Pair) -> [Complex64; 2] {
    let root = splitting_root(pair, BranchPath::Default);
    in_order(pair, eigenvalues_from_root(pair, root))
}

/// The less damped one first; of equally damped ones that with the larger imaginary part, if there is one.
pub(crate) fn in_order(pair: &Pair, [a, b]: [Complex64; 2]) -> [Complex64; 2] {
    let tie = TIE * pair.params().gamma.max((a - b).norm());
    let level = (a.re - b.re).abs() <= tie && a.im != b.im;
    let swapped = if level { b.im > a.im } else { b.re > a.re };
    if swapped {
        [b, a]
    } else {
        [a, b]
    }
}

/// Exceptional points in the complex plane of ξ, for Hermitian Ξ (Fig. 1(c, d)).
///
/// With coupling two on the imaginary axis, at ±i√(δ² + 4g²)/γ₁₂, the lower one first. Without, every ξ of modulus
/// |δ|/γ₁₂ is one: the two where this ring meets the real axis. None for δ = g = 0: there the eigenvalues
/// meet at a diabolic point, with a full set of eigenvectors. They may lie outside the disc |ξ| ≤ 1.
pub fn exceptional_points(pair: &Pair) -> Vec<Complex64> {
    let distance = exceptional_radius(pair);
    match (pair.params().g == 0.0, pair.delta() == 0.0) {
        (true, true) => Vec::new(),
        (true, false) => [-distance, distance].map(Complex64::from).to_vec(),
        (false, _) => [-distance, distance].map(|im| Complex64::new(0.0, im)).to_vec(),
    }
}

/// √(δ² + 4g²)/γ₁₂: the modulus of ξ at the exceptional points.
pub fn exceptional_radius(pair: &Pair) -> f64 {
    pair.delta().hypot(2.0 * pair.params().g) / pair.gamma12()
}

/// The eigenvector of A with eigenvalue tr(A)/2 + `q`, not normalised; zero without any coupling or splitting.
pub(crate) fn eigenvector(pair: &Pair, q: Complex64) -> [Complex64; 2] {
    let [a12, a21] = pair.cross_drift();
    let half = Complex64::new(0.0, 0.5 * pair.delta());
    // The two are multiples of each other, (q − iδ/2)(q + iδ/2) being A₁₂A₂₁; the longer one has lost no digits.
    let (first, second) = ([a12, q + half], [q - half, a21]);
    let size = |v: &[Complex64; 2]| modulus(v[0].re, v[0].im).max(modulus(v[1].re, v[1].im));
    if size(&second) > size(&first) {
        second
    } else {
        first
    }
}

/// |⟨v₊|v₋⟩| of the normalised eigenvectors of A: 0 for orthogonal modes, 1 at an exceptional point.
pub fn eigenvector_overlap(pair: &Pair) -> f64 {
    let q = 0.5 * Complex64::i() * splitting_root(pair, BranchPath::Default);
    // Of order 1 before they are squared, normalised after: so that equal ones have an overlap of 1 to the last bit.
    let [up, down] = [q, -q].map(|q| {
        let [v1, v2] = eigenvector(pair, q);
        let size = v1.norm().max(v2.norm());
        [v1, v2].map(|part| part / size)
    });
    let square = |v: &[Complex64; 2]| v[0].norm_sqr() + v[1].norm_sqr();
    let product = (up[0].conj() * down[0] + up[1].conj() * down[1]).norm()
        / (square(&up) * square(&down)).sqrt();
    // Without any coupling both vectors are zero, or one of them is: the modes are those of the oscillators.
    if product.is_finite() {
        product.min(1.0)
    } else {
        0.0
    }
}
