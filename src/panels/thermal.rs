//! Heat between two baths: quanta and flux in time, and what each oscillator exchanges with whom.

use super::axes::scanned_axis;
use super::departures::{ComparedCurve, ComparedData};
use super::kind::Kind;
use super::marker::{marker_on, marks};
use super::options::PanelOptions;
use super::steady::{range, refused};
use crate::analysis::{steady_state, steady_states_at, steps, Axis, Equations};
use crate::error::Error;
use crate::figures::{short, AxisSpec, Curve, LineFigure, Marker, Role};
use crate::physics::{covariance_at, propagator, steady_covariance, Covariance, Pair, Params};
use nalgebra::Vector2;
use num_complex::Complex64;

/// Points of a curve in time.
const TIMES: usize = 321;

/// Quanta and flux in time, from the start of the motion in the vacuum.
pub fn populations(params: &Params, options: &PanelOptions) -> Result<ComparedData, Error> {
    let pair = Pair::new(*params)?;
    Error::check_range("duration", options.duration, f64::MIN_POSITIVE, 1e5)?;
    let times = options.grid.points.unwrap_or(TIMES);
    let x = steps(0.0, options.duration, times);
    let mut columns: [Vec<f64>; 3] = Default::default();
    for t in &x {
        let a = propagator(&pair, *t) * Vector2::from(options.start);
        let Covariance { theta11, theta22, theta12 } =
            covariance_at(&pair, &Covariance::VACUUM, *t)?;
        columns[0].push(theta11 - 0.5 + a[0].norm_sqr());
        columns[1].push(theta22 - 0.5 + a[1].norm_sqr());
        columns[2].push(2.0 * params.g * (theta12 + a[0].conj() * a[1]).im);
    }
    Ok(labelled(x, ["n₁", "n₂", "J"], columns))
}

/// What flows in the steady state: to each oscillator from its own bath, from 2 to 1, and to each from the shared noise.
pub fn balance(params: &Params, options: &PanelOptions) -> Result<ComparedData, Error> {
    let axis = options.grid.axis;
    let x = options.grid.grid(params)?.values();
    let scan = steady_states_at(params, axis, x.clone(), Equations::MasterEquation)?;
    let mut columns: [Vec<f64>; 4] = Default::default();
    for (k, value) in x.iter().enumerate() {
        let pair = axis.pair_at(params, *value)?;
        let p = pair.params();
        columns[0].push(p.gamma * (p.nbar1 - scan.occupation1[k]));
        columns[1].push(p.gamma * (p.nbar2 - scan.occupation2[k]));
        columns[2].push(scan.flux[k]);
        columns[3]
            .push(-noise_share(&pair, Complex64::new(scan.theta12_re[k], scan.theta12_im[k])));
    }
    Ok(labelled(x, ["bath 1", "bath 2", "J", "noise"], columns))
}

fn labelled<const N: usize>(x: Vec<f64>, names: [&str; N], columns: [Vec<f64>; N]) -> ComparedData {
    let curves = names.into_iter().zip(columns).map(|(label, values)| ComparedCurve {
        label: label.into(),
        equations: Equations::MasterEquation,
        values,
    });
    ComparedData { x, curves: curves.collect() }
}

pub fn figure(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    data: &ComparedData,
) -> Result<LineFigure, Error> {
    let pair = Pair::new(*params)?;
    let in_time = kind == Kind::Populations;
    let role = |k: usize| match k {
        0 => Role::First,
        1 => Role::Second,
        2 => Role::Both,
        _ => Role::Reference,
    };
    let curves: Vec<Curve> = data
        .curves
        .iter()
        .enumerate()
        .map(|(k, curve)| Curve {
            label: curve.label.clone(),
            dashed: k >= 2,
            ..Curve::new(role(k), data.x.clone(), curve.values.clone())
        })
        .collect();
    let (min, max) = if in_time {
        whole(&curves)
    } else {
        range(&[0.0], &curves, options.marker.then(|| options.grid.axis.value(params)))
    };
    let axis = options.grid.axis;
    let (x, y) = match in_time {
        true => (AxisSpec::over("t", "time t (1/ω₁)".into(), &data.x), "quanta, flux (ω₁)"),
        false => (scanned_axis(params, options, &data.x), "quanta per time (ω₁)"),
    };
    let marker = match (options.marker, in_time) {
        (false, _) => None,
        (true, true) => options.head.map(|t| Marker {
            x: t,
            label: format!("t = {}", short(t)),
            points: Vec::new(),
        }),
        (true, false) => Some(marker_on(axis, params, &curves)),
    };
    Ok(LineFigure {
        curves,
        marks: if in_time { Vec::new() } else { marks(&pair, axis, options) },
        marker,
        summary: summary(&pair, in_time),
        ..LineFigure::new(x, AxisSpec::new("value", y, min, max))
    })
}

/// All of the curves, and zero.
fn whole(curves: &[Curve]) -> (f64, f64) {
    let values = curves.iter().flat_map(|curve| &curve.y).filter(|value| value.is_finite());
    let (min, max) =
        values.fold((0.0_f64, 0.0_f64), |(min, max), value| (min.min(*value), max.max(*value)));
    let air = 0.06 * (max - min).max(1e-3);
    (min - air, max + air)
}

fn summary(pair: &Pair, in_time: bool) -> String {
    let p = pair.params();
    let theta = match steady_covariance(pair) {
        Ok(theta) => theta,
        Err(error) => return refused(&error),
    };
    let flux = 2.0 * p.g * theta.theta12.im;
    if in_time {
        return format!(
            "The pair settles at n₁ = {} and n₂ = {} quanta with a flux of {} from 2 to 1.",
            short(theta.theta11 - 0.5),
            short(theta.theta22 - 0.5),
            short(flux)
        );
    }
    let noise = short(-noise_share(pair, theta.theta12));
    format!(
        "Oscillator 1 gains {} from its bath, {} from oscillator 2 and {noise} from the shared noise; oscillator 2 gains {}, {} and {noise}: for each the sum is zero.",
        short(p.gamma * (p.nbar1 - theta.theta11 + 0.5)),
        short(flux),
        short(p.gamma * (p.nbar2 - theta.theta22 + 0.5)),
        short(-flux),
    )
}

/// Re(x*Θ₁₂): what each oscillator loses to the noise that both share.
fn noise_share(pair: &Pair, theta12: Complex64) -> f64 {
    (pair.cross_damping().conj() * theta12).re
}

/// Whether this kind shows heat between the baths.
pub fn is_thermal(kind: Kind) -> bool {
    matches!(kind, Kind::Populations | Kind::Balance)
}

/// The flux for ever stronger coupling, γ(n̄₂ − n̄₁)/2, where there is a steady state for it.
pub fn saturation(pair: &Pair, axis: Axis) -> Option<f64> {
    let p = pair.params();
    (axis == Axis::G && p.nbar1 != p.nbar2 && pair.cross_damping().re.abs() < p.gamma)
        .then_some(0.5 * p.gamma * (p.nbar2 - p.nbar1))
}

/// Where the printed flux peaks along g, and how high; it is printed for equal frequencies alone.
pub fn printed_peak(pair: &Pair, axis: Axis) -> Option<(f64, f64)> {
    let p = *pair.params();
    let g = 0.5 * p.gamma;
    let report = || steady_state(&Pair::new(Params { g, ..p }).ok()?, Equations::Published).ok();
    saturation(pair, axis).and_then(|_| report()).map(|report| (g, report.flux))
}
