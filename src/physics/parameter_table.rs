//! Ranges, defaults and words for every parameter: the only place where they are written.

use std::f64::consts::PI;

/// How a slider spaces its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Equal steps.
    Linear,
    /// Equal ratios.
    Log,
}

impl Scale {
    /// `"linear"` or `"log"`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Linear => "linear",
            Self::Log => "log",
        }
    }
}

/// One row of the parameter table.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParameterSpec {
    /// Name in links and in the API.
    pub key: &'static str,
    /// Symbol as in the paper.
    pub symbol: &'static str,
    /// Name in words.
    pub label: &'static str,
    /// Unit; ω₁ = 1 sets the unit of time, dimensionless parameters have an empty one.
    pub unit: &'static str,
    /// Smallest value that is accepted.
    pub min: f64,
    /// Largest value that is accepted.
    pub max: f64,
    /// Left end of a slider.
    pub slider_min: f64,
    /// Right end of a slider.
    pub slider_max: f64,
    /// Step of a slider.
    pub step: f64,
    /// Spacing of a slider.
    pub scale: Scale,
    /// Value at the start.
    pub default: f64,
    /// What callers mean who are older than the parameter and leave it out; none where it has always been asked for.
    pub neutral: Option<f64>,
    /// One sentence on what the parameter does.
    pub help: &'static str,
}

const OMEGA_MIN: f64 = 0.01;
const OMEGA_MAX: f64 = 100.0;
const OMEGA_1: f64 = 1.0;
const DELTA_DEFAULT: f64 = -0.2;

const fn omega(
    key: &'static str,
    symbol: &'static str,
    label: &'static str,
    default: f64,
) -> ParameterSpec {
    ParameterSpec {
        key,
        symbol,
        label,
        unit: "ω₁",
        min: OMEGA_MIN,
        max: OMEGA_MAX,
        slider_min: 0.5,
        slider_max: 1.5,
        step: 0.005,
        scale: Scale::Linear,
        default,
        neutral: None,
        help: "Frequency of the oscillator; on the page ω₁ = 1 sets the unit of time.",
    }
}

const fn occupation(key: &'static str, symbol: &'static str, label: &'static str) -> ParameterSpec {
    ParameterSpec {
        key,
        symbol,
        label,
        unit: "",
        min: 0.0,
        max: 1000.0,
        slider_min: 0.0,
        slider_max: 3.0,
        step: 0.01,
        scale: Scale::Linear,
        default: 0.0,
        neutral: None,
        help:
            "Mean number of thermal quanta in the bath of this oscillator; 0 is zero temperature.",
    }
}

/// The rows, in the order in which controls are shown.
pub(super) const TABLE: [ParameterSpec; 9] = [
    omega("omega1", "ω₁", "Frequency of oscillator 1", OMEGA_1),
    omega("omega2", "ω₂", "Frequency of oscillator 2", OMEGA_1 - DELTA_DEFAULT),
    ParameterSpec {
        key: "delta",
        symbol: "δ",
        label: "Detuning",
        unit: "ω₁",
        min: OMEGA_1 - OMEGA_MAX,
        max: OMEGA_1 - OMEGA_MIN,
        slider_min: -0.5,
        slider_max: 0.5,
        step: 0.005,
        scale: Scale::Linear,
        default: DELTA_DEFAULT,
        neutral: None,
        help: "Difference of the frequencies, δ = ω₁ − ω₂: what locking has to overcome.",
    },
    ParameterSpec {
        key: "g",
        symbol: "g",
        label: "Coupling",
        unit: "ω₁",
        min: -10.0,
        max: 10.0,
        slider_min: -0.2,
        slider_max: 1.0,
        step: 0.005,
        scale: Scale::Linear,
        default: 0.04,
        neutral: None,
        help: "Rate at which the oscillators exchange quanta directly.",
    },
    ParameterSpec {
        key: "gamma",
        symbol: "γ",
        label: "Damping",
        unit: "ω₁",
        min: 1e-4,
        max: 10.0,
        slider_min: 0.02,
        slider_max: 1.0,
        step: 0.005,
        scale: Scale::Log,
        default: 0.5,
        neutral: None,
        help: "Energy decay rate into the environment; amplitudes decay at half this rate.",
    },
    occupation("nbar1", "n̄₁", "Thermal occupation 1"),
    occupation("nbar2", "n̄₂", "Thermal occupation 2"),
    ParameterSpec {
        key: "xi",
        symbol: "ξ",
        label: "Noise correlation",
        unit: "",
        min: -1.0,
        max: 1.0,
        slider_min: -1.0,
        slider_max: 1.0,
        step: 0.005,
        scale: Scale::Linear,
        default: 0.6,
        neutral: None,
        help:
            "How alike the noise on the two oscillators is: 1 the same, 0 unrelated, −1 opposite.",
    },
    ParameterSpec {
        key: "xiPhase",
        symbol: "arg ξ",
        label: "Phase of the correlation",
        unit: "rad",
        min: -f64::MAX,
        max: f64::MAX,
        slider_min: -PI,
        slider_max: PI,
        step: PI / 180.0,
        scale: Scale::Linear,
        default: 0.0,
        neutral: Some(0.0),
        help: "Angle by which the noise on one oscillator is turned against that on the other: the correlation is ξ·e^{iφ}.",
    },
];

/// The parameter table, in the order in which controls are shown.
pub fn parameter_specs() -> &'static [ParameterSpec] {
    &TABLE
}

/// The row of one parameter.
pub fn parameter_spec(key: &str) -> Option<&'static ParameterSpec> {
    TABLE.iter().find(|spec| spec.key == key)
}
