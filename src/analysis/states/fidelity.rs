//! How close two Gaussian states of two modes are.

use crate::physics::{determinant, eliminate, Double, Matrix4d, Quadratures};

/// F = (tr√(√ρ₁ρ₂√ρ₁))² of two states with these covariances whose means differ by `shift` in x₁, p₁, x₂, p₂; 1 for equal states.
///
/// The closed form of Banchi, Braunstein and Pirandola (PRL 115, 260501) for two modes, as Marian and Marian have it (PRA 86, 022340):
/// with Δ = det(σ₁ + σ₂), Γ = 16 det(Ωσ₁Ωσ₂ − ¼), Λ = 16 det(σ₁ + iΩ/2) det(σ₂ + iΩ/2) and X = √Γ + √Λ it is
/// [X + √(X² − Δ)]/Δ times exp(−½ shiftᵀ(σ₁ + σ₂)⁻¹shift).
pub(super) fn fidelity(first: &Quadratures, second: &Quadratures, shift: [Double; 4]) -> f64 {
    let sum: Matrix4d = each(|i, j| first.0[i][j] + second.0[i][j]);
    let (delta, distance) = eliminate(sum, shift);
    let product = times(&turned(&first.0), &turned(&second.0));
    let quarter = |i, j| if i == j { Double::of(0.25) } else { Double::ZERO };
    let gamma = determinant(each(|i, j| product[i][j] - quarter(i, j))).scaled(16.0);
    let lambda = (mixedness(first) * mixedness(second)).scaled(16.0);
    let x = root(gamma) + root(lambda);
    let overlap = ((x + root(x.square() - delta)) / delta).value();
    (overlap * (-0.5 * distance.value()).exp()).clamp(0.0, 1.0)
}

/// det(σ + iΩ/2) = (ν₊² − ¼)(ν₋² − ¼): 0 for a state with a pure mode, and where only rounding would make it more, of which
/// the fidelity with
/// a pure state would show the fourth root.
fn mixedness(state: &Quadratures) -> Double {
    let of = state.determinants();
    let sum = of.alpha + of.beta + of.c.scaled(2.0);
    let product = (of.d - sum + Double::ONE).scaled(1.0 / 16.0);
    if product.value() > of.rounding {
        product
    } else {
        Double::ZERO
    }
}

/// Ωσ: (x, p) become (p, −x).
fn turned(a: &Matrix4d) -> Matrix4d {
    let [x1, p1, x2, p2] = *a;
    [p1, x1.map(|entry| -entry), p2, x2.map(|entry| -entry)]
}

fn times(a: &Matrix4d, b: &Matrix4d) -> Matrix4d {
    each(|i, j| (0..4).fold(Double::ZERO, |sum, k| sum + a[i][k] * b[k][j]))
}

fn each(entry: impl Fn(usize, usize) -> Double) -> Matrix4d {
    [0, 1, 2, 3].map(|i| [0, 1, 2, 3].map(|j| entry(i, j)))
}

/// What rounding leaves below zero is zero.
fn root(value: Double) -> Double {
    if value.value() > 0.0 {
        value.root()
    } else {
        Double::ZERO
    }
}
