//! Gaussian information of two modes without squeezing (§II.C, Eqs. 35–42).

/// Information measures, in nats, of a state whose covariance has no ⟨aa⟩ terms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GaussianInformation {
    /// Rényi-2 entropy S₂ = ln(ab − c²).
    pub entropy: f64,
    /// Purity 1/(ab − c²).
    pub purity: f64,
    /// Rényi-2 mutual information I₂ = ln(ab/(ab − c²)), Eq. 39.
    pub mutual_information: f64,
    /// Classical part J₂(A|B) = ln(a/(a − c²/(b+1))), heterodyne measurement on B.
    pub classical_correlation: f64,
    /// Discord D₂ = I₂ − J₂.
    pub discord: f64,
    /// Logarithmic negativity max(0, −ln ν̃₋).
    pub log_negativity: f64,
}

impl GaussianInformation {
    /// The measures in the order of their declaration.
    pub fn to_array(self) -> [f64; 6] {
        let Self {
            entropy,
            purity,
            mutual_information,
            classical_correlation,
            discord,
            log_negativity,
        } = self;
        [entropy, purity, mutual_information, classical_correlation, discord, log_negativity]
    }

    /// From Θ₁₁, Θ₂₂, |Θ₁₂|² and det Θ; with a = 2Θ₁₁, b = 2Θ₂₂, c = 2|Θ₁₂|.
    ///
    /// The determinant is an argument because near the threshold the entries alone lose it to cancellation.
    pub fn new(theta11: f64, theta22: f64, theta12_square: f64, determinant: f64) -> Self {
        let (a, b, c2, det) =
            (2.0 * theta11, 2.0 * theta22, 4.0 * theta12_square, 4.0 * determinant);
        // D₂ and J₂ are both logarithms of 1 plus something positive; their sum is I₂ without cancellation.
        let discord = (c2 / ((b + 1.0) * det)).ln_1p();
        let classical_correlation = (c2 / (a * b + a - c2)).ln_1p();
        // ν̃₋ = ½(√(s) − |a − b|) with s − (a − b)² = 4 det.
        let gap = (a - b).abs();
        let smallest = 2.0 * det / ((gap * gap + 4.0 * det).sqrt() + gap);
        Self {
            entropy: det.ln(),
            purity: det.recip(),
            mutual_information: discord + classical_correlation,
            classical_correlation,
            discord,
            log_negativity: (-smallest.ln()).max(0.0),
        }
    }
}
