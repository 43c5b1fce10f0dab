//! Eigenvalues for complex noise correlation, where the exceptional points are (Fig. 1(c, d)).

use super::eigen_scan::EigenvalueScan;
use super::phase_locking::survivor;
use super::steps::linspace;
use crate::error::Error;
use crate::physics::{eigenvalues_from_root, splitting_root, BranchPath, Pair, Params};
use num_complex::Complex64;
use std::f64::consts::PI;

/// What a complex ξ is put into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Continuation {
    /// Ξ = [[1, ξ], [ξ*, 1]]: correlated noise, for every |ξ| ≤ 1.
    #[default]
    Hermitian,
    /// ξ in both corners, the literal substitution into Eq. 21: no bath has it, and nothing evolves by it.
    Formal,
}

impl Continuation {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Hermitian, Self::Formal];

    /// `"hermitian"` or `"formal"`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hermitian => "hermitian",
            Self::Formal => "formal",
        }
    }

    /// The one of that name.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|it| it.name() == name).ok_or_else(|| Error::UnknownKind {
            kind: name.to_owned(),
            allowed: Self::ALL.map(Self::name).join(", "),
        })
    }

    /// The exceptional points of the a-block in the plane of ξ, the lower or left one first.
    pub fn exceptional_points(self, pair: &Pair) -> Vec<Complex64> {
        match self {
            Self::Hermitian => crate::physics::exceptional_points(pair),
            Self::Formal if pair.delta() == 0.0 => Vec::new(),
            Self::Formal => {
                let re = pair.delta().abs() / pair.gamma12();
                // Adding zero keeps −0 out.
                let im = -2.0 * pair.params().g / pair.gamma12() + 0.0;
                vec![Complex64::new(-re, im), Complex64::new(re, im)]
            }
        }
    }
}

/// The root of the splitting with ξ in both corners, up to its sign: λ± = tr(A)/2 ± (i/2)·root.
fn formal_root(pair: &Pair, xi: Complex64) -> Complex64 {
    let z = 2.0 * pair.params().g - Complex64::i() * xi * pair.gamma12();
    let detuning = Complex64::new(0.0, pair.delta());
    (z + detuning).sqrt() * (z - detuning).sqrt()
}

/// Eigenvalues of the a-block at `points` places on the circle ξ = `modulus`·e^{iφ}, over φ/π from −1 to 1.
///
/// Each branch is continuous; of the formal continuation a circle round one exceptional point exchanges them.
pub fn xi_slice(
    pair: &Pair,
    continuation: Continuation,
    modulus: f64,
    points: usize,
) -> EigenvalueScan {
    let mut slice =
        EigenvalueScan { x: Vec::new(), re: Default::default(), im: Default::default() };
    let mut before = Complex64::default();
    for half_turns in linspace(-1.0, 1.0, points) {
        let phase = PI * half_turns;
        let root = match continuation {
            Continuation::Hermitian => {
                let turned = Params { xi: modulus, xi_phase: phase, ..*pair.params() };
                splitting_root(&Pair::of_checked(turned), BranchPath::Phase)
            }
            Continuation::Formal => {
                // The principal roots jump at their cuts: the sign that lies nearer goes on.
                let root = formal_root(pair, Complex64::from_polar(modulus, phase));
                if (before.conj() * root).re < 0.0 {
                    -root
                } else {
                    root
                }
            }
        };
        before = root;
        slice.x.push(half_turns);
        for (branch, value) in eigenvalues_from_root(pair, root).into_iter().enumerate() {
            slice.re[branch].push(value.re);
            slice.im[branch].push(value.im);
        }
    }
    slice
}

/// |Re λ₊ − Re λ₋| and |Im λ₊ − Im λ₋| over the complex ξ plane, all of `re` for the first of `im` first.
///
/// The first is how much sooner one mode locks the other out. It has a sign: positive where the oscillators end nearer to
/// in phase, negative where nearer to antiphase. The second, without a sign, is zero on the seam.
pub fn xi_plane(pair: &Pair, continuation: Continuation, re: &[f64], im: &[f64]) -> [Vec<f64>; 2] {
    let at = |re: f64, im: f64| {
        let xi = Complex64::new(re, im);
        let (root, side) = match continuation {
            Continuation::Hermitian => {
                let pair = pair.correlated(xi);
                let root = splitting_root(&pair, BranchPath::Default);
                (root, (root.im != 0.0).then(|| survivor(&pair, root).re))
            }
            // The mode that lasts longer is told by the sign of Re ξ.
            Continuation::Formal => (formal_root(pair, xi), (re != 0.0).then_some(-re)),
        };
        let rate = root.im.abs();
        let signed = side.filter(|_| rate != 0.0).map_or(0.0, |side| rate.copysign(side));
        (signed, root.re.abs())
    };
    im.iter().flat_map(|im| re.iter().map(move |re| at(*re, *im))).unzip().into()
}
