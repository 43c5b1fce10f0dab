//! Steady states along an axis, from the master equation, as published, or both.

use super::axes::scanned_axis;
use super::family::{family, label_of, spoken, Member, MemberScan};
use super::marker::{marker_on, marks, published_strokes};
use super::options::{EquationChoice, PanelOptions};
use super::phrases::{complex, unpublished};
use super::steady_quantity::Quantity;
use super::thermal::{printed_peak, saturation};
use crate::analysis::{
    decimal, steady_state, steady_states_at, steps, Axis, Equations, Grid, SteadyScan,
};
use crate::error::Error;
use crate::figures::{short, AxisSpec, Curve, LineFigure, Mark, MarkStyle, Role, Rule};
use crate::physics::{lyapunov_residual, xi_limit, Pair, Params};

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
    /// Twenty steps for each power of ten (Renard's R20): equal steps of a curve that grows as a logarithm.
    const NEARER: [f64; 20] = [
        1.0, 0.9, 0.8, 0.71, 0.63, 0.56, 0.5, 0.45, 0.4, 0.355, 0.315, 0.28, 0.25, 0.224, 0.2,
        0.18, 0.16, 0.14, 0.125, 0.112,
    ];
    /// How near the limit is approached, as shares of it: in steps as long as a curve bends, then at once.
    const POWERS: [f64; 3] = [1e-1, 1e-2, 1e-3];
    const NEAREST: [f64; 3] = [1e-4, 1e-5, 1e-6];
    let steps = POWERS.into_iter().flat_map(|power| NEARER.map(|share| power * share));
    let shares = steps.chain(NEAREST);
    let mut x = grid.values();
    if grid.axis() != Axis::Xi {
        return Ok(x);
    }
    let (first, last) = (grid.value(0), grid.value(grid.points() - 1));
    for member in members {
        let limit = xi_limit(&Pair::new(member.params)?);
        let near = shares.clone().map(|share| decimal(limit * (1.0 - share), limit));
        let near = near.flat_map(|xi| [-xi, xi]);
        x.extend(near.filter(|xi| (first.min(last)..=first.max(last)).contains(xi)));
    }
    x.sort_by(|a, b| if first <= last { a.total_cmp(b) } else { b.total_cmp(a) });
    x.dedup();
    Ok(x)
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
        for column in &columns {
            let role = match curve.of.is_empty() {
                true => column.role,
                false => Role::Family { index: seen.saturating_sub(1), count: members },
            };
            curves.push(Curve {
                label: match (curve.of.is_empty(), published) {
                    (true, false) => column.label.into(),
                    (true, true) => format!("{} publ.", column.label),
                    (false, false) => label_of(&curve.of),
                    (false, true) => String::new(),
                },
                dashed: published,
                ..Curve::new(role, curve.scan.x.clone(), (column.read)(&curve.scan).clone())
            });
        }
    }
    let drawn = data.iter().any(|curve| curve.equations == Equations::Published);
    let saturation = saturation(&pair, axis).filter(|_| quantity == Quantity::Flux);
    let printed = options.equations != EquationChoice::One(Equations::MasterEquation);
    let peak = printed_peak(&pair, axis).filter(|_| printed && quantity == Quantity::Flux);
    let (min, max) = range(quantity.shown(), &curves, options.marker.then(|| axis.value(params)));
    let (min, max) = match saturation {
        Some(y) => (min.min(1.08 * y), max.max(1.08 * y)),
        None => (min, max),
    };
    let marker = options.marker.then(|| marker_on(axis, params, &curves));
    let x = data.first().map_or(&[][..], |curve| &curve.scan.x);
    let x = scanned_axis(params, options, x);
    Ok(LineFigure {
        strokes: published_strokes(&curves),
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
        summary: member
            + &summary(quantity, &pair, options.equations)
            + &strong_coupling(saturation, peak)
            + unpublished(&pair, options.equations == EquationChoice::Both, drawn),
        ..LineFigure::new(x, AxisSpec::new("value", quantity.title(), min, max))
    })
}

/// Why there is no steady state; errors name keys, sentences have symbols.
pub fn refused(error: &Error) -> String {
    format!("At the present parameters {error}.").replace("|xi|", "|ξ|")
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

/// Shows what most points do, these values, and every value at the present place: a divergence is cut instead of flattening the rest.
pub fn range(shown: &[f64], curves: &[Curve], present: Option<f64>) -> (f64, f64) {
    const SHARE: f64 = 0.8;
    const STRETCH: f64 = 3.0;
    /// A present value farther out than so many times the rest is part of a divergence.
    const FARTHEST: f64 = 8.0;
    const SAMPLES: usize = 201;
    let values = || curves.iter().flat_map(|c| &c.y).copied().filter(|y| y.is_finite());
    let (low, high) = values()
        .chain(shown.iter().copied())
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), y| (low.min(y), high.max(y)));
    // By equal steps along the axis: points crowd where the curves diverge.
    let ends =
        curves.iter().find_map(|curve| curve.x.first().copied().zip(curve.x.last().copied()));
    let places = ends.map(|(from, to)| steps(from, to, SAMPLES)).unwrap_or_default();
    let mut usual: Vec<f64> = places
        .iter()
        .flat_map(|x| curves.iter().filter_map(|curve| curve.at(*x)))
        .chain(shown.iter().copied())
        .collect();
    usual.sort_by(f64::total_cmp);
    if usual.is_empty() {
        return (0.0, 1.0);
    }
    let sizes = |share: f64| usual[((usual.len() - 1) as f64 * share) as usize];
    let max = high.min((STRETCH * sizes(SHARE)).max(sizes(0.5) + 1e-3));
    let min = low.max((STRETCH * sizes(1.0 - SHARE)).min(sizes(0.5) - 1e-3)).min(0.0_f64.max(low));
    let reach = FARTHEST * (max - min);
    let marked = curves.iter().filter_map(|curve| curve.at(present?));
    let (min, max) = marked
        .filter(|y| (min - reach..=max + reach).contains(y))
        .fold((min, max), |(min, max), y| (min.min(y), max.max(y)));
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
        Err(error) => return refused(&error),
    };
    let information = report.information;
    let sentence = match quantity {
        Quantity::Occupations => format!(
            "In the steady state the oscillators hold {} and {} quanta.",
            short(report.occupation1()),
            short(report.occupation2())
        ),
        Quantity::Coherence => format!(
            "Θ₁₂ = {}: {}.",
            complex(report.covariance.theta12),
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
