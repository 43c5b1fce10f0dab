//! Steady states along an axis, from the master equation, as published, or both.

use super::family::{family, label_of, spoken, Member, MemberScan};
use super::marker::{marker_on, marks};
use super::options::{axis_title, EquationChoice, PanelOptions};
use super::thermal::{printed_peak, saturation};
use crate::analysis::{steady_state, steady_states_at, Axis, Equations, Grid, SteadyScan};
use crate::error::Error;
use crate::figures::{short, AxisSpec, Curve, LineFigure, Mark, MarkStyle, Role, Rule};
use crate::physics::{lyapunov_residual, xi_limit, Pair, Params};

/// What is drawn of the steady state.
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

/// One scan of steady states.
pub type SteadyCurve = MemberScan<SteadyScan>;

pub fn data(params: &Params, options: &PanelOptions) -> Result<Vec<SteadyCurve>, Error> {
    let mut curves = Vec::new();
    let members = family(params, options)?;
    let x = with_divergences(&members, &options.grid.grid(params)?)?;
    for Member { of, params } in members {
        for equations in options.equations.list() {
            match steady_states_at(&params, options.grid.axis, x.clone(), equations) {
                Ok(scan) => curves.push(SteadyCurve { of: of.clone(), equations, scan }),
                // Beside the master equation the published formulas are shown where they are defined.
                Err(Error::NotDefined { .. }) if options.equations == EquationChoice::Both => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(curves)
}

/// The values of the grid, and more just before the limits of stability, so that what diverges there is seen to.
fn with_divergences(members: &[Member], grid: &Grid) -> Result<Vec<f64>, Error> {
    /// How near the limit is approached, as shares of it.
    const NEARER: [f64; 4] = [1e-2, 1e-3, 1e-4, 1e-6];
    let mut x = grid.values();
    if grid.axis() != Axis::Xi {
        return Ok(x);
    }
    let (first, last) = (grid.value(0), grid.value(grid.points() - 1));
    for member in members {
        let limit = xi_limit(&Pair::new(member.params)?);
        let near =
            NEARER.iter().flat_map(|share| [-1.0, 1.0].map(|side| side * limit * (1.0 - share)));
        x.extend(near.filter(|xi| (first.min(last)..=first.max(last)).contains(xi)));
    }
    x.sort_by(|a, b| if first <= last { a.total_cmp(b) } else { b.total_cmp(a) });
    x.dedup();
    Ok(x)
}

type Column = (&'static str, Role, fn(&SteadyScan) -> &Vec<f64>);

impl Quantity {
    fn title(self) -> &'static str {
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
    fn shown(self) -> &'static [f64] {
        match self {
            Self::Physicality => &[0.5],
            Self::Occupations | Self::Flux => &[0.0],
            _ => &[],
        }
    }

    fn columns(self) -> Vec<Column> {
        let of = |index| Role::Family { index, count: 4 };
        match self {
            Self::Occupations => vec![
                ("n₁", Role::First, |s| &s.occupation1),
                ("n₂", Role::Second, |s| &s.occupation2),
            ],
            Self::Coherence => {
                vec![("Re", of(0), |s| &s.theta12_re), ("Im", of(2), |s| &s.theta12_im)]
            }
            Self::Flux => vec![("J", Role::Both, |s| &s.flux)],
            Self::Information => vec![
                ("I₂", of(0), |s| &s.mutual_information),
                ("J₂", of(1), |s| &s.classical_correlation),
                ("D₂", of(2), |s| &s.discord),
                ("Eɴ", of(3), |s| &s.log_negativity),
            ],
            Self::MutualInformation => vec![("I₂", Role::Both, |s| &s.mutual_information)],
            Self::Physicality => vec![("λ", Role::Both, |s| &s.min_eigenvalue)],
        }
    }
}

pub fn figure(
    quantity: Quantity,
    params: &Params,
    options: &PanelOptions,
    data: &[SteadyCurve],
) -> Result<LineFigure, Error> {
    let (spoken, member) = spoken(params, options)?;
    let pair = Pair::new(spoken)?;
    let axis = options.grid.axis;
    let columns = quantity.columns();
    let members =
        data.iter().filter(|c| Some(c.equations) == data.first().map(|d| d.equations)).count();
    let mut seen: usize = 0;
    let mut curves = Vec::new();
    for curve in data {
        let published = curve.equations == Equations::Published && data.len() > members;
        if !published && !curve.of.is_empty() {
            seen += 1;
        }
        for (name, role, read) in &columns {
            let role = match curve.of.is_empty() {
                true => *role,
                false => Role::Family { index: seen.saturating_sub(1), count: members },
            };
            curves.push(Curve {
                label: match (curve.of.is_empty(), published) {
                    (true, false) => (*name).into(),
                    (true, true) => format!("{name} publ."),
                    (false, false) => label_of(&curve.of),
                    (false, true) => String::new(),
                },
                dashed: published,
                ..Curve::new(role, curve.scan.x.clone(), read(&curve.scan).clone())
            });
        }
    }
    let saturation = saturation(&pair, axis).filter(|_| quantity == Quantity::Flux);
    let printed = options.equations != EquationChoice::One(Equations::MasterEquation);
    let peak = printed_peak(&pair, axis).filter(|_| printed && quantity == Quantity::Flux);
    let (min, max) = range(quantity.shown(), &curves);
    let (min, max) = match saturation {
        Some(y) => (min.min(1.08 * y), max.max(1.08 * y)),
        None => (min, max),
    };
    let marker = options.marker.then(|| marker_on(axis, params, &curves));
    Ok(LineFigure {
        x: AxisSpec::over(
            axis.key(),
            axis_title(axis),
            data.first().map_or(&[], |curve| &curve.scan.x),
        ),
        y: AxisSpec::new("value", quantity.title(), min, max),
        equal_aspect: false,
        curves,
        marks: match peak {
            Some((x, _)) => vec![Mark { x, label: "g = γ/2".into(), style: MarkStyle::Threshold }],
            None => marks(&pair, axis, options),
        },
        rules: match quantity {
            Quantity::Physicality => vec![Rule { y: 0.5, label: "vacuum ½".into() }],
            Quantity::Flux => {
                saturation.map(|y| Rule { y, label: "γ(n̄₂ − n̄₁)/2".into() }).into_iter().collect()
            }
            _ => Vec::new(),
        },
        marker,
        probe: None,
        summary: member
            + &summary(quantity, &pair, options.equations)
            + &strong_coupling(saturation, peak),
    })
}

/// What becomes of the flux as the coupling grows.
fn strong_coupling(saturation: Option<f64>, peak: Option<(f64, f64)>) -> String {
    let level = saturation.map(|y| {
        format!(" For strong coupling the derived flux saturates at γ(n̄₂ − n̄₁)/2 = {}.", short(y))
    });
    let printed = peak.map(|(g, y)| {
        format!(" The printed form peaks at g = γ/2 = {} with {} and falls.", short(g), short(y))
    });
    level.unwrap_or_default() + &printed.unwrap_or_default()
}

/// What is left of the equation that the closed form solves.
pub fn method_line(params: &Params) -> String {
    let residual = Pair::new(*params).and_then(|pair| lyapunov_residual(&pair));
    match residual {
        Ok(residual) => {
            format!("Closed form; residual of A*Θ + ΘAᵀ + D = 0: {} of D.", short(residual))
        }
        Err(_) => "Closed form where there is a steady state.".into(),
    }
}

/// A smaller range than this is rounding, which is not magnified: so much is shown instead.
const FLAT: f64 = 1e-9;
const FLAT_SHOWN: f64 = 0.1;

/// Shows what most points do, and these values: a divergence is cut instead of flattening the rest.
pub fn range(shown: &[f64], curves: &[Curve]) -> (f64, f64) {
    const SHARE: f64 = 0.8;
    const STRETCH: f64 = 3.0;
    let mut values: Vec<f64> =
        curves.iter().flat_map(|c| &c.y).copied().filter(|y| y.is_finite()).collect();
    values.extend(shown);
    values.sort_by(f64::total_cmp);
    let (Some(&low), Some(&high)) = (values.first(), values.last()) else { return (0.0, 1.0) };
    let sizes = |share: f64| values[((values.len() - 1) as f64 * share) as usize];
    let max = high.min((STRETCH * sizes(SHARE)).max(sizes(0.5) + 1e-3));
    let min = low.max((STRETCH * sizes(1.0 - SHARE)).min(sizes(0.5) - 1e-3)).min(0.0_f64.max(low));
    // Curves that are zero throughout get an axis on which zero can be told.
    let (min, max) = if max - min < FLAT { (min, min + FLAT_SHOWN) } else { (min, max) };
    let air = 0.06 * (max - min);
    (min - air, max + air)
}

fn summary(quantity: Quantity, pair: &Pair, choice: EquationChoice) -> String {
    let (equations, source) = match choice {
        EquationChoice::One(Equations::MasterEquation) => (Equations::MasterEquation, ""),
        EquationChoice::One(Equations::Published) => (Equations::Published, "As printed: "),
        EquationChoice::Both => (Equations::MasterEquation, "By the master equation: "),
    };
    let report = match steady_state(pair, equations) {
        Ok(report) => report,
        Err(error) => return format!("At the present parameters {error}."),
    };
    let information = report.information;
    let sentence = match quantity {
        Quantity::Occupations => format!(
            "In the steady state the oscillators hold {} and {} quanta.",
            short(report.occupation1()),
            short(report.occupation2())
        ),
        Quantity::Coherence => format!(
            "Θ₁₂ = {} + {}i: {}.",
            short(report.covariance.theta12.re),
            short(report.covariance.theta12.im),
            if report.covariance.theta12.norm() < 1e-12 { "uncorrelated" } else { "correlated" }
        ),
        Quantity::Flux => {
            format!("The coherent flux from oscillator 2 to 1 is {}.", short(report.flux))
        }
        Quantity::Information | Quantity::MutualInformation => format!(
            "I₂ = {} nats, of which J₂ = {} can be measured locally and D₂ = {} is discord; Eɴ = {}.",
            short(information.mutual_information),
            short(information.classical_correlation),
            short(information.discord),
            short(information.log_negativity)
        ),
        Quantity::Physicality => format!(
            "The smallest eigenvalue of Θ is {}: {}.",
            short(report.min_eigenvalue),
            if report.physical { "a physical state" } else { "no physical state" }
        ),
    };
    source.to_owned() + &sentence
}
