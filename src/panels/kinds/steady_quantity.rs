//! What is drawn of the steady state.

use crate::analysis::SteadyScan;
use crate::figures::Role;

/// One figure of the steady state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// Mean quanta of both oscillators.
    Occupations,
    /// Θ₁₂.
    Coherence,
    /// Coherent flux from 2 to 1.
    Flux,
    /// I₂, J₂, D₂ and E_N.
    Information,
    /// I₂ alone, to compare a family.
    MutualInformation,
    /// Smallest eigenvalue of Θ.
    Physicality,
}

/// One curve of it.
#[derive(Clone, Copy)]
pub struct SteadyColumn {
    /// Name in tables.
    pub name: &'static str,
    /// Symbol in tables.
    pub symbol: &'static str,
    /// Unit; 1 for numbers.
    pub unit: &'static str,
    /// In words.
    pub meaning: &'static str,
    /// Name beside the curve.
    pub label: &'static str,
    /// Colour of the curve.
    pub role: Role,
    /// Where its values are.
    pub read: fn(&SteadyScan) -> &Vec<f64>,
}

impl Quantity {
    /// Title of the vertical axis.
    pub fn title(self) -> &'static str {
        match self {
            Self::Occupations => "⟨δaᵢ†δaᵢ⟩",
            Self::Coherence => "Θ₁₂",
            Self::Flux => "flux J (ω₁)",
            Self::Information => "information (nats)",
            Self::MutualInformation => "I₂ (nats)",
            Self::Physicality => "smallest eigenvalue of Θ",
        }
    }

    /// What the vertical axis shows in any case.
    pub fn shown(self) -> &'static [f64] {
        match self {
            Self::Physicality => &[0.5],
            Self::Occupations | Self::Flux => &[0.0],
            Self::Coherence | Self::Information | Self::MutualInformation => &[],
        }
    }

    /// What is drawn, in the order of drawing.
    pub fn columns(self) -> Vec<SteadyColumn> {
        let of = |index| Role::Family { index, count: 4 };
        let nats = |(name, symbol, meaning), label, role, read| SteadyColumn {
            name,
            symbol,
            unit: "nat",
            meaning,
            label,
            role,
            read,
        };
        const MUTUAL: (&str, &str, &str) =
            ("mutual_information", "I₂", "mutual information of the Rényi-2 entropies");
        const CLASSICAL: (&str, &str, &str) =
            ("classical_correlation", "J₂", "the part that local measurements find");
        let number = |(name, symbol, meaning), label, role, read| SteadyColumn {
            unit: "1",
            ..nats((name, symbol, meaning), label, role, read)
        };
        match self {
            Self::Occupations => vec![
                number(("n1", "n₁", "mean quanta of oscillator 1"), "n₁", Role::First, |s| {
                    &s.occupation1
                }),
                number(("n2", "n₂", "mean quanta of oscillator 2"), "n₂", Role::Second, |s| {
                    &s.occupation2
                }),
            ],
            Self::Coherence => vec![
                number(("theta12_re", "Re Θ₁₂", "coherence, real part"), "Re", of(0), |s| {
                    &s.theta12_re
                }),
                number(
                    ("theta12_im", "Im Θ₁₂", "coherence, imaginary part"),
                    "Im",
                    of(2),
                    |s| &s.theta12_im,
                ),
            ],
            Self::Flux => vec![SteadyColumn {
                unit: "ω₁",
                ..number(
                    ("flux", "J", "coherent flux of quanta from oscillator 2 to 1"),
                    "J",
                    Role::Both,
                    |s| &s.flux,
                )
            }],
            Self::Information => vec![
                nats(MUTUAL, "I₂", of(0), |s| &s.mutual_information),
                nats(CLASSICAL, "J₂", of(1), |s| &s.classical_correlation),
                nats(("discord", "D₂", "discord"), "D₂", of(2), |s| &s.discord),
                nats(("log_negativity", "E_N", "logarithmic negativity"), "Eɴ", of(3), |s| {
                    &s.log_negativity
                }),
            ],
            Self::MutualInformation => {
                vec![nats(MUTUAL, "I₂", Role::Both, |s| &s.mutual_information)]
            }
            Self::Physicality => vec![number(
                ("min_eigenvalue", "λ", "smallest eigenvalue of Θ; a state has at least ½"),
                "λ",
                Role::Both,
                |s| &s.min_eigenvalue,
            )],
        }
    }
}
