//! What is asked of the state of a pair at a time.

use super::discord::{measured_on_first, measured_on_second};
use super::fidelity::fidelity;
use super::ratio::{above, log_ratio};
use super::symplectic::{log_negativity, von_neumann_entropy};
use crate::analysis::information::GaussianInformation;
use crate::error::Error;
use crate::physics::{Double, DoubleComplex, GaussianState, Quadratures};

/// Beyond these variances the determinants of a state keep less than ten of their thirty-two digits.
const LARGEST: f64 = 1e20;

/// Information measures of a Gaussian state, squeezed or not (§II.C of Bittner & Tyagi, Eqs. 35–42, for any of them); in nats.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StateInformation {
    /// Rényi-2 entropy S₂ = ½ ln det 2σ.
    pub entropy: f64,
    /// Von Neumann entropy.
    pub von_neumann_entropy: f64,
    /// Purity tr ρ² = 1/√det 2σ.
    pub purity: f64,
    /// Rényi-2 mutual information I₂ = ½ ln(det σ_A det σ_B/det σ).
    pub mutual_information: f64,
    /// Classical part J₂(1|2): what the best Gaussian measurement on oscillator 2 reveals.
    pub classical_correlation: f64,
    /// Discord D₂ = I₂ − J₂(1|2).
    pub discord: f64,
    /// Classical part J₂(2|1), measured on oscillator 1.
    pub classical_correlation_on1: f64,
    /// Discord I₂ − J₂(2|1).
    pub discord_on1: f64,
    /// Logarithmic negativity max(0, −ln 2ν̃₋).
    pub log_negativity: f64,
    /// Fidelity with the state that the same start would have under the same Hamiltonians without damping, displacements included.
    pub fidelity: f64,
}

/// A state with its mean, but for a common rotation.
#[derive(Clone, Copy)]
pub(super) struct Displaced {
    pub state: GaussianState,
    pub means: [DoubleComplex; 2],
}

/// Logarithmic negativity alone; none for variances above 1e20.
pub(super) fn entanglement_of(state: &GaussianState) -> Option<f64> {
    // Without ⟨aa⟩ no state is entangled.
    if !state.is_squeezed() {
        return Some(0.0);
    }
    let sigma = Quadratures::of(state);
    (sigma.size() <= LARGEST).then(|| log_negativity(&sigma.determinants()))
}

impl StateInformation {
    /// Names of the fields in the JavaScript API.
    pub const KEYS: [&'static str; 10] = [
        "entropy",
        "vonNeumannEntropy",
        "purity",
        "mutualInformation",
        "classicalCorrelation",
        "discord",
        "classicalCorrelationOn1",
        "discordOn1",
        "logNegativity",
        "fidelity",
    ];

    /// The measures in the order of [`StateInformation::KEYS`].
    pub fn to_array(self) -> [f64; 10] {
        [
            self.entropy,
            self.von_neumann_entropy,
            self.purity,
            self.mutual_information,
            self.classical_correlation,
            self.discord,
            self.classical_correlation_on1,
            self.discord_on1,
            self.log_negativity,
            self.fidelity,
        ]
    }

    /// Of a state `now`, `time` after its start, and of what it would be without damping.
    ///
    /// # Errors
    /// `Overflow` for variances above 1e20.
    pub(super) fn of(now: &Displaced, ideal: &Displaced, time: f64) -> Result<Self, Error> {
        let sigma = Quadratures::of(&now.state);
        if sigma.size() > LARGEST {
            return Err(Error::Overflow { what: "the determinant of the covariance", time });
        }
        let shift = [0, 1].map(|i| now.means[i] - ideal.means[i]);
        let fidelity =
            fidelity(&sigma, &Quadratures::of(&ideal.state), Quadratures::of_means(shift));
        let determinants = sigma.determinants();
        let d = determinants.d;
        let measures = if now.state.is_squeezed() {
            let [classical_correlation, discord] = measured_on_second(&determinants);
            let [classical_correlation_on1, discord_on1] = measured_on_first(&determinants);
            Self {
                entropy: above(determinants.rounding, 0.5 * log_ratio(d, Double::ONE)),
                von_neumann_entropy: 0.0,
                purity: (Double::ONE / d.root()).value().min(1.0),
                mutual_information: classical_correlation + discord,
                classical_correlation,
                discord,
                classical_correlation_on1,
                discord_on1,
                log_negativity: log_negativity(&determinants),
                fidelity,
            }
        } else {
            Self::unsqueezed(&now.state, fidelity)
        };
        let von_neumann_entropy = von_neumann_entropy(&determinants);
        Ok(Self { von_neumann_entropy, ..measures })
    }

    /// Without ⟨aa⟩ there are forms that keep the digits of the faintest correlation.
    fn unsqueezed(state: &GaussianState, fidelity: f64) -> Self {
        let theta = state.covariance();
        let (coherence, determinant) = (theta.theta12.norm_sqr(), state.theta_determinant());
        let of = |own, other| GaussianInformation::new(own, other, coherence, determinant);
        let (on2, on1) = (of(theta.theta11, theta.theta22), of(theta.theta22, theta.theta11));
        Self {
            entropy: on2.entropy.max(0.0),
            von_neumann_entropy: 0.0,
            purity: on2.purity.min(1.0),
            mutual_information: on2.mutual_information,
            classical_correlation: on2.classical_correlation,
            discord: on2.discord,
            classical_correlation_on1: on1.classical_correlation,
            discord_on1: on1.discord,
            log_negativity: on2.log_negativity,
            fidelity,
        }
    }
}
