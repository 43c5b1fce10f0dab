//! Scans of steady states: how they are made, and what is written of them.

use super::steady_quantity::SteadyColumn;
use crate::analysis::{decimal, steady_states_at, Axis, Grid};
use crate::error::Error;
use crate::figures::format_short;
use crate::panels::data::SteadyCurve;
use crate::panels::family::{family, Member};
use crate::panels::files::{along, Column, Setting};
use crate::panels::options::{EquationChoice, PanelOptions, Request};
use crate::physics::{lyapunov_residual, xi_limit, Pair, Params};

/// Scans of all members of the family.
pub fn data(asked: Request) -> Result<Vec<SteadyCurve>, Error> {
    let Request { params, options } = asked;
    let mut curves = Vec::new();
    let members = family(asked)?;
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

/// Where the axis runs, with the points that were added near the limits.
pub fn steady_setting(data: &[SteadyCurve]) -> Setting {
    Setting::Scan(data.iter().map(|curve| curve.scan.x.len()).max().unwrap_or(0))
}

/// These quantities, then where there is a steady state.
pub fn columns(
    shown: &[SteadyColumn],
    options: &PanelOptions,
    curves: &[SteadyCurve],
) -> Vec<Column> {
    let Some(first) = curves.first() else { return Vec::new() };
    let mut columns = vec![along(options.grid.axis, &first.scan.x)];
    for curve in curves {
        columns.extend(shown.iter().map(
            |SteadyColumn { name, symbol, unit, meaning, read, .. }| {
                Column::new(name, symbol, unit, meaning, read(&curve.scan))
                    .of(curve.equations, &curve.of)
            },
        ));
    }
    for curve in curves {
        let stable: Vec<f64> = curve.scan.stable.iter().map(|flag| f64::from(*flag)).collect();
        let what = "1 where there is a steady state";
        columns.push(
            Column::new("stable", "stable", "1", what, &stable).of(curve.equations, &curve.of),
        );
    }
    columns
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
    x.sort_by(f64::total_cmp);
    if first > last {
        x.reverse();
    }
    x.dedup();
    Ok(x)
}

/// What is left of the equation that the closed form solves.
pub fn method_line(params: &Params) -> String {
    let residual = Pair::new(*params).and_then(|pair| lyapunov_residual(&pair));
    match residual {
        Ok(residual) => {
            let residual = format_short(residual);
            format!("Closed form; satisfies the Lyapunov equation to {residual} of D.")
        }
        Err(_) => "Closed form where there is a steady state.".into(),
    }
}
