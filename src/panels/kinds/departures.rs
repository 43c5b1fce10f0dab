//! What the published text says otherwise than its own model, one departure each.

use super::departure::{Departure, Over};
use crate::analysis::{linspace, published, steady_state, Equations, SteadyReport};
use crate::figures::format_short;
use crate::panels::data::{ComparedCurve, ComparedData};
use crate::physics::{Pair, Params};
use Equations::{MasterEquation, Published};

/// Lifetimes of an energy that a decay is shown for.
const LIFETIMES: f64 = 4.0;
/// |ξ| up to which the noise matrix of a ring with an even number of oscillators is positive.
const RING_LIMIT: f64 = 0.5;

/// Eq. 18 with L and L† in either order.
pub const DISSIPATOR_ORDER: Departure = Departure {
    over: Over::Time,
    title: "|⟨a⟩| / |⟨a⟩(0)|",
    most: 4.0,
    compare: |params, points| {
        let rate = 0.5 * params.gamma;
        let x = linspace(0.0, LIFETIMES / params.gamma, points);
        compared(
            x,
            &[
                ("derived", MasterEquation, &|t| (-rate * t).exp()),
                ("printed", Published, &|t| (rate * t).exp()),
            ],
        )
    },
    summary: |params| {
        format!(
            "A lossy oscillator decays at the rate γ/2 = {}; with L and L† interchanged it would grow at that rate.",
            format_short(0.5 * params.gamma)
        )
    },
    ..PLAIN
};

/// Eqs. 20, 23 and 26 with either sign of F.
pub const NOISE_SIGN: Departure = Departure {
    title: "smallest eigenvalue of Θ",
    compare: |params, points| {
        over_xi(
            points,
            &[
                ("F = +D", MasterEquation, &|xi| of_state(params, xi, |it| it.min_eigenvalue)),
                // With the sign as printed the solution is the negative of the right one.
                ("F = −D", Published, &|xi| {
                    of_state(params, xi, |it| -it.covariance.max_eigenvalue())
                }),
            ],
        )
    },
    summary: |_| {
        "A covariance is positive; with the printed sign of F the solution is negative wherever there is one."
            .into()
    },
    ..PLAIN
};

/// Eq. 23 off the diagonal.
pub const CROSS_DIFFUSION: Departure = Departure {
    over: Over::RealXi,
    title: "D₁₂ (ω₁)",
    unit: "ω₁",
    compare: |params, points| {
        let at = |xi: f64| Pair::new(Params { xi, ..*params });
        over_xi(
            points,
            &[
                ("D₁₂", MasterEquation, &|xi| {
                    at(xi).map_or(f64::NAN, |pair| pair.diffusion()[(0, 1)].re)
                }),
                ("Eq. 23", Published, &|xi| {
                    at(xi)
                        .and_then(|pair| published::diffusion(&pair))
                        .map_or(f64::NAN, |f| f[(0, 1)])
                }),
            ],
        )
    },
    summary: |params| match Pair::new(*params) {
        Ok(pair) => format!(
            "For real ξ = {} the master equation gives D₁₂ = {}, Eq. 23 gives {}.",
            format_short(params.xi),
            format_short(pair.diffusion()[(0, 1)].re),
            published::diffusion(&pair)
                .map_or_else(|error| error.to_string(), |f| format_short(f[(0, 1)]))
        ),
        Err(error) => format!("{error}."),
    },
    ..PLAIN
};

/// Eq. 8 for an even ring.
pub const RING_NOISE: Departure = Departure {
    over: Over::ModulusXi,
    title: "eigenvalues of Ξ",
    compare: |_, points| {
        compared(
            linspace(-RING_LIMIT, RING_LIMIT, points),
            &[
                ("1 + 2ξ", MasterEquation, &|xi| 1.0 + 2.0 * xi),
                ("1 − 2ξ", MasterEquation, &|xi| 1.0 - 2.0 * xi),
                ("2ξ", Published, &|xi| 2.0 * xi),
                ("0", Published, &|_| 0.0),
            ],
        )
    },
    summary: |_| {
        "Ξ has unit diagonal, so its eigenvalues add up to N: those printed add up to less than that for every ξ.".into()
    },
    ..PLAIN
};

/// Eq. 14 in two units.
pub const UNCERTAINTY: Departure = Departure {
    title: "smallest eigenvalue of Θ",
    rules: &[(0.5, "Θ ≥ ½"), (1.0, "the bound of vacuum-1 units")],
    compare: |params, points| {
        let smallest = |xi| of_state(params, xi, |it| it.min_eigenvalue);
        over_xi(points, &[("λ", MasterEquation, &smallest)])
    },
    summary: |_| {
        "With vacuum variance ½ the smallest eigenvalue of Θ is at least ½; the bound 1 would forbid the vacuum.".into()
    },
    ..PLAIN
};

/// Eqs. 16 and 36 with and without (2π)ᴺ.
pub const PURITY: Departure = Departure {
    title: "purity",
    compare: |params, points| {
        let purity = |xi| of_state(params, xi, |it| it.information.purity);
        // Two modes: the printed integral lacks (2π)².
        let lacking = std::f64::consts::TAU.powi(2);
        over_xi(
            points,
            &[
                ("1/(4 det Θ)", MasterEquation, &purity),
                ("printed", Published, &|xi| purity(xi) / lacking),
            ],
        )
    },
    summary: |_| {
        "The purity of the vacuum is 1; without (2π)ᴺ the integral of W² gives 0.025 for two modes."
            .into()
    },
    ..PLAIN
};

/// What most departures are.
const PLAIN: Departure = Departure {
    over: Over::Xi,
    title: "",
    unit: "1",
    rules: &[],
    most: f64::INFINITY,
    compare: |_, _| ComparedData { x: Vec::new(), curves: Vec::new() },
    summary: |_| String::new(),
};

/// Name, source and values of a curve.
type Curve<'a> = (&'a str, Equations, &'a dyn Fn(f64) -> f64);

fn compared(x: Vec<f64>, curves: &[Curve]) -> ComparedData {
    let curve = |(label, equations, value): &Curve| ComparedCurve {
        label: (*label).into(),
        equations: *equations,
        values: x.iter().map(|x| value(*x)).collect(),
    };
    ComparedData { curves: curves.iter().map(curve).collect(), x }
}

fn over_xi(points: usize, curves: &[Curve]) -> ComparedData {
    compared(linspace(-1.0, 1.0, points), curves)
}

/// A number of the steady state; NaN where there is none.
fn of_state(params: &Params, xi: f64, value: fn(&SteadyReport) -> f64) -> f64 {
    let state =
        Pair::new(Params { xi, ..*params }).and_then(|pair| steady_state(&pair, MasterEquation));
    state.map_or(f64::NAN, |state| value(&state))
}
