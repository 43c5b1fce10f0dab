//! Lines that several figures share: where the published text departs, how they were computed.

/// On Eq. 24, of the imaginary parts.
pub const FREQUENCY_NOTE: &str =
    "The frequencies of Eq. 24 are right, but its sign of ξ gives each mode the other's damping.";
/// On ξ in both corners of Eq. 21.
pub const FORMAL_NOTE: &str =
    "Formal: ξ is put into both corners of Eq. 21 as it stands. No bath has such a correlation, and nothing evolves by it; its exceptional points are ±δ/γ₁₂ − 2ig/γ₁₂, off the imaginary axis.";
/// How curves without an error of their own are computed.
pub const CLOSED_FORMS: &str = "Closed forms.";
