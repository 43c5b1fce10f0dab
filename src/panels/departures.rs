//! Where the published text departs from its own model, as curves side by side (docs/model.md, section 8).
//!
//! Departures that a general figure already shows, with both sets of equations, have no kind of their own.

use super::axes::axis_title;
use super::kind::Kind;
use super::marker::published_strokes;
use super::options::{EquationChoice, PanelOptions};
use super::phrases::at_phase;
use super::steady;
use super::steady_quantity::Quantity;
use crate::analysis::{published, steady_state, steps, Axis, Equations};
use crate::error::Error;
use crate::figures::{short, AxisSpec, Curve, LineFigure, Mark, MarkStyle, Role, Rule};
use crate::physics::{Pair, Params};

/// Lifetimes of an energy that a decay is shown for.
const LIFETIMES: f64 = 4.0;
/// |ξ| up to which the noise matrix of a ring with an even number of oscillators is positive.
const RING_LIMIT: f64 = 0.5;
const POINTS: usize = 201;

/// Curves of both versions over one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedData {
    /// Values of the axis.
    pub x: Vec<f64>,
    /// The curves.
    pub curves: Vec<ComparedCurve>,
}

/// One curve of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedCurve {
    /// Its name.
    pub label: String,
    /// From the published text, or from the master equation.
    pub equations: Equations,
    /// Its values; NaN where there is none.
    pub values: Vec<f64>,
}

/// Whether this kind compares by curves of its own.
pub fn is_compared(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::DissipatorOrder
            | Kind::NoiseSign
            | Kind::CrossDiffusion
            | Kind::RingNoise
            | Kind::Uncertainty
            | Kind::Purity
    )
}

pub fn data(kind: Kind, params: &Params, options: &PanelOptions) -> Result<ComparedData, Error> {
    let points = options.grid.points.unwrap_or(POINTS);
    let even = |from: f64, to: f64| steps(from, to, points);
    let over = |x: &[f64], label: &str, equations, value: &dyn Fn(f64) -> f64| ComparedCurve {
        label: label.into(),
        equations,
        values: x.iter().map(|x| value(*x)).collect(),
    };
    let (derived, printed) = (Equations::MasterEquation, Equations::Published);
    let params = &asked_of(kind, params);
    let at = |xi: f64| Pair::new(Params { xi, ..*params });
    let steady = |xi: f64, equations| at(xi).and_then(|pair| steady_state(&pair, equations)).ok();
    let (x, curves) = match kind {
        Kind::DissipatorOrder => {
            let x = even(0.0, LIFETIMES / params.gamma);
            let rate = 0.5 * params.gamma;
            let curves = vec![
                over(&x, "as it must be", derived, &|t| (-rate * t).exp()),
                over(&x, "as printed", printed, &|t| (rate * t).exp()),
            ];
            (x, curves)
        }
        Kind::NoiseSign => {
            let x = even(-1.0, 1.0);
            let smallest = |xi| steady(xi, derived).map_or(f64::NAN, |state| state.min_eigenvalue);
            // With the sign as printed the solution is the negative of the right one.
            let negative =
                |xi| steady(xi, derived).map_or(f64::NAN, |s| -s.covariance.max_eigenvalue());
            let curves = vec![
                over(&x, "F = +D", derived, &smallest),
                over(&x, "F = −D", printed, &negative),
            ];
            (x, curves)
        }
        Kind::CrossDiffusion => {
            let x = even(-1.0, 1.0);
            let entry = |xi, of: fn(&Pair) -> f64| at(xi).map_or(f64::NAN, |pair| of(&pair));
            let curves = vec![
                over(&x, "D₁₂", derived, &|xi| entry(xi, |pair| pair.diffusion()[(0, 1)].re)),
                over(&x, "Eq. 23", printed, &|xi| {
                    entry(xi, |pair| published::diffusion(pair).map_or(f64::NAN, |f| f[(0, 1)]))
                }),
            ];
            (x, curves)
        }
        Kind::RingNoise => {
            let x = even(-RING_LIMIT, RING_LIMIT);
            let curves = vec![
                over(&x, "1 + 2ξ", derived, &|xi| 1.0 + 2.0 * xi),
                over(&x, "1 − 2ξ", derived, &|xi| 1.0 - 2.0 * xi),
                over(&x, "2ξ", printed, &|xi| 2.0 * xi),
                over(&x, "0", printed, &|_| 0.0),
            ];
            (x, curves)
        }
        Kind::Uncertainty => {
            let x = even(-1.0, 1.0);
            let smallest = |xi| steady(xi, derived).map_or(f64::NAN, |state| state.min_eigenvalue);
            (x.clone(), vec![over(&x, "λ", derived, &smallest)])
        }
        _ => {
            let x = even(-1.0, 1.0);
            let purity = |xi| steady(xi, derived).map_or(f64::NAN, |s| s.information.purity);
            // Two modes: the printed integral lacks (2π)².
            let lacking = std::f64::consts::TAU.powi(2);
            let curves = vec![
                over(&x, "1/(4 det Θ)", derived, &purity),
                over(&x, "as printed", printed, &|xi| purity(xi) / lacking),
            ];
            (x, curves)
        }
    };
    Ok(ComparedData { x, curves })
}

pub fn figure(kind: Kind, params: &Params, data: &ComparedData) -> LineFigure {
    let curves: Vec<Curve> = data
        .curves
        .iter()
        .map(|curve| {
            let printed = curve.equations == Equations::Published;
            let role = if printed { Role::Reference } else { Role::Both };
            Curve {
                label: curve.label.clone(),
                dashed: printed,
                ..Curve::new(role, data.x.clone(), curve.values.clone())
            }
        })
        .collect();
    let rules = match kind {
        Kind::Uncertainty => vec![
            Rule { y: 0.5, label: "Θ ≥ ½".into() },
            Rule { y: 1.0, label: "the bound of vacuum-1 units".into() },
        ],
        _ => Vec::new(),
    };
    let along_xi = || axis_title(Axis::Xi) + &at_phase(params);
    let (key, x_title, title) = match kind {
        Kind::DissipatorOrder => ("t", "time t (1/ω₁)".to_owned(), "|⟨a⟩| / |⟨a⟩(0)|"),
        Kind::NoiseSign => ("xi", along_xi(), "smallest eigenvalue of Θ"),
        Kind::CrossDiffusion => ("xi", axis_title(Axis::Xi), "D₁₂ (ω₁)"),
        Kind::RingNoise => ("xi", axis_title(Axis::Xi), "eigenvalues of Ξ"),
        Kind::Uncertainty => ("xi", along_xi(), "smallest eigenvalue of Θ"),
        _ => ("xi", along_xi(), "purity"),
    };
    let shown = curves.iter().flat_map(|curve| &curve.y).chain(rules.iter().map(|rule| &rule.y));
    let (min, max) = range(kind, shown.copied());
    let x = AxisSpec::over(key, x_title, &data.x);
    LineFigure {
        strokes: published_strokes(&curves),
        curves,
        rules,
        summary: summary(kind, params),
        ..LineFigure::new(x, AxisSpec::new("value", title, min, max))
    }
}

fn range(kind: Kind, values: impl Iterator<Item = f64>) -> (f64, f64) {
    const AIR: f64 = 0.06;
    /// What grows without end needs no more room than this.
    const GROWTH_SHOWN: f64 = 4.0;
    let (min, max) = values
        .filter(|value| value.is_finite())
        .fold((0.0_f64, 0.0_f64), |(min, max), value| (min.min(value), max.max(value)));
    let max = if kind == Kind::DissipatorOrder { max.min(GROWTH_SHOWN) } else { max };
    let air = AIR * (max - min).max(1e-3);
    (min - air, max + air)
}

/// Eq. 23 is printed for real correlations.
fn asked_of(kind: Kind, params: &Params) -> Params {
    if kind == Kind::CrossDiffusion {
        real(params)
    } else {
        *params
    }
}

fn summary(kind: Kind, params: &Params) -> String {
    let params = &asked_of(kind, params);
    let pair = Pair::new(*params);
    match kind {
        Kind::DissipatorOrder => format!(
            "A lossy oscillator decays at the rate γ/2 = {}; with L and L† interchanged it would grow at that rate.",
            short(0.5 * params.gamma)
        ),
        Kind::NoiseSign => {
            "A covariance is positive; with the printed sign of F the solution is negative throughout.".into()
        }
        Kind::CrossDiffusion => match pair {
            Ok(pair) => format!(
                "At ξ = {} the master equation gives D₁₂ = {}, Eq. 23 gives {}.",
                short(params.xi),
                short(pair.diffusion()[(0, 1)].re),
                published::diffusion(&pair).map_or_else(|error| error.to_string(), |f| short(f[(0, 1)]))
            ),
            Err(error) => format!("{error}."),
        },
        Kind::RingNoise => {
            "Ξ has unit diagonal, so its eigenvalues add up to N: those printed add up to less than that for every ξ.".into()
        }
        Kind::Uncertainty => {
            "With vacuum variance ½ the smallest eigenvalue of Θ is at least ½; the bound 1 would forbid the vacuum.".into()
        }
        _ => "The purity of the vacuum is 1; without (2π)ᴺ the integral of W² gives 0.025 for two modes.".into(),
    }
}

/// Mutual information with both places where it is said to diverge.
pub fn divergence(
    params: &Params,
    options: &PanelOptions,
    data: &[steady::SteadyCurve],
) -> Result<LineFigure, Error> {
    let pair = Pair::new(*params)?;
    let mut figure = steady::figure(Quantity::MutualInformation, params, options, data)?;
    let printed = (params.nbar1 + params.nbar2 + 1.0).sqrt().recip();
    for side in [-1.0, 1.0] {
        let (x, label) = (side * printed, "Eq. 31".into());
        figure.marks.push(Mark { x, label, style: MarkStyle::Threshold });
    }
    figure.summary = divergence_summary(&pair, printed);
    Ok(figure)
}

fn divergence_summary(pair: &Pair, printed: f64) -> String {
    let p = pair.params();
    let (limit, printed) = (short(p.gamma / pair.gamma12()), short(printed));
    if p.nbar1 == p.nbar2 {
        return format!(
            "At equal occupations nothing diverges: the correlations are zero for every |ξ| < 1. Eq. 31 names 1/√(n̄₁+n̄₂+1) = {printed}, the denominator of Eq. 30 vanishes at |ξ| = 1."
        );
    }
    let diverge = "The correlations diverge where the pair becomes unstable, at |ξ| = γ/γ₁₂";
    if p.nbar1 * p.nbar2 == 0.0 {
        return format!(
            "{diverge} = {limit}. With one occupation 0 this is 1/√(n̄₁+n̄₂+1), as Eq. 31 says."
        );
    }
    format!("{diverge} = {limit}, not at 1/√(n̄₁+n̄₂+1) = {printed}.")
}

/// The departures are told from both sets of equations, without detuning and for a real correlation: so are the
/// published formulas.
pub fn both(params: &Params, options: &PanelOptions) -> (Params, PanelOptions) {
    let params = Params { omega2: params.omega1, ..real(params) };
    (params, PanelOptions { equations: EquationChoice::Both, ..options.clone() })
}

/// The same with a real correlation: the one that is set, or else its modulus with its sign.
pub fn real(params: &Params) -> Params {
    let set = Pair::new(*params).ok().filter(Pair::is_real);
    let xi = set.map_or(params.xi, |pair| pair.correlation().re);
    Params { xi, xi_phase: 0.0, ..*params }
}
