//! Wigner, Husimi and Glauber functions of the moving state (Eq. 16, prefactor and offsets corrected).

use crate::analysis::linspace;
use crate::error::Error;
use crate::figures::{
    format_short, round_up, AxisSpec, ColorScale, Curve, Figure, MapFigure, Point, Role,
};
use crate::panels::contour::contour;
use crate::panels::data::PhaseSpaceData;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{fact, preparation, start_facts, Column, Fact, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::options::{Ordering, PanelOptions, PhaseSpace, Request};
use crate::panels::words::{apart_from, beside};
use crate::physics::{
    anomalous_at, covariance_at, propagator, steady_covariance, Anomalous, Covariance, Pair,
};
use nalgebra::{Matrix2, Vector2};
use num_complex::Complex64;
use std::f64::consts::TAU;

const POINTS: usize = 97;
/// How long the mean may wander before it has died away, in 1/ω₁.
const LOOK_AHEAD: f64 = 60.0;
/// How far back the path of the mean is seen, in 1/ω₁: two turns.
const TRAIL: f64 = 12.0;
const TRAIL_POINTS: usize = 161;
/// Below this variance a distribution is a delta function for every number that a computer holds.
const NO_WIDTH: f64 = 1e-9;
/// An area of a covariance below this share of its frame is what rounding leaves.
const ROUNDING: f64 = 1e-13;
/// Standard deviations that stay in view.
const SEEN: f64 = 2.6;

/// A distribution over a plane of phase space.
pub struct Wigner;

impl FigureKind for Wigner {
    type Data = PhaseSpaceData;
    const HANGS_ON_BATH: bool = true;

    /// Its axes are amplitudes.
    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Map, Handles::MAP)
    }

    fn data(&self, asked: Request) -> Result<PhaseSpaceData, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        let time = options.head.unwrap_or(0.0);
        Error::check_range("head", time, 0.0, crate::physics::MAX_TIME)?;
        let a = propagator(&pair, time) * Vector2::from(options.start);
        let start = options.prepared_start()?;
        let theta = covariance_at(&pair, &start.covariance, time)?;
        let m = anomalous_at(&pair, &start.anomalous, time);
        let Covariance { theta11, theta22, theta12 } = theta;
        let Anomalous { m11, m22, m12 } = m;
        // E|δα|² = Θ + offset, of which M gives one of two directions more than the other.
        let offset = options.ordering.offset();
        let [one, other] = [theta11 + offset, theta22 + offset];
        let own =
            |theta: f64, m: Complex64| [0.5 * (theta + m.re), 0.5 * m.im, 0.5 * (theta - m.re)];
        let (mean, covariance) = match options.phase_space {
            PhaseSpace::Joint => {
                let [across, up] = [0.5 * (one + m11.re), 0.5 * (other + m22.re)];
                ([a[0].re, a[1].re], [across, 0.5 * (theta12 + m12).re, up])
            }
            PhaseSpace::First => ([a[0].re, a[0].im], own(one, m11)),
            PhaseSpace::Second => ([a[1].re, a[1].im], own(other, m22)),
        };
        let square = covariance[0] * covariance[2];
        let area = square - covariance[1] * covariance[1];
        let narrow = match area {
            _ if options.ordering == Ordering::Glauber
                && covariance[0].min(covariance[2]).min(area) < -NO_WIDTH =>
            {
                "along a squeezed direction there is less noise than in the vacuum"
            }
            area if area < NO_WIDTH && options.ordering == Ordering::Glauber => {
                "along a null direction of Θ − ½ it is a delta function"
            }
            // What is left of the difference is rounding.
            area if area.is_nan() || area <= ROUNDING * square => {
                "one direction has grown so far that the other has no width beside it"
            }
            _ => "",
        };
        if !narrow.is_empty() {
            let name = options.ordering.in_words();
            let what = format!("{name} at t = {}: {narrow}", format_short(time));
            return Err(Error::NotDefined { what });
        }
        // What comes later has room from the start: axes that grew would hide how the state spreads.
        // An ellipse has room however it turns, also as wide as it was at the start. The planes of both oscillators reach as far, so
        // that their states can be compared side by side.
        let wide = |theta: &Covariance, m: &Anomalous| {
            (theta.theta11 + m.m11.norm()).max(theta.theta22 + m.m22.norm())
        };
        let settled = steady_covariance(&pair).map_or(0.0, |theta| wide(&theta, &Anomalous::NONE));
        let widest = wide(&theta, &m).max(wide(&start.covariance, &start.anomalous)).max(settled);
        let widest = 0.5 * (widest + offset);
        let amplitude = linspace(0.0, LOOK_AHEAD, LOOK_AHEAD as usize)
            .into_iter()
            .chain([time])
            .map(|t| propagator(&pair, t) * Vector2::from(options.start))
            .map(|a| a[0].norm().max(a[1].norm()))
            .fold(0.0, f64::max);
        let reach = round_up(amplitude + SEEN * widest.sqrt());
        Ok(PhaseSpaceData { mean, covariance, reach })
    }

    fn figure(&self, asked: Request, data: &PhaseSpaceData) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        let time = options.head.unwrap_or(0.0);
        let PhaseSpaceData { mean, covariance: [xx, xy, yy], reach } = *data;
        let matrix = Matrix2::new(xx, xy, xy, yy);
        let determinant = matrix.determinant();
        let inverse = matrix.try_inverse().unwrap_or_else(Matrix2::zeros);
        let peak = (TAU * determinant.sqrt()).recip();
        let places: Vec<f64> =
            (0..POINTS).map(|k| reach * (2.0 * k as f64 / (POINTS - 1) as f64 - 1.0)).collect();
        let density = |x: f64, y: f64| {
            let d = Vector2::new(x - mean[0], y - mean[1]);
            peak * (-0.5 * (d.transpose() * inverse * d)[(0, 0)]).exp()
        };
        let values = places.iter().flat_map(|y| places.iter().map(move |x| (*x, *y)));
        let values = values.map(|(x, y)| density(x, y)).collect();
        let ((x_key, x_title), (y_key, y_title)) = match options.phase_space {
            PhaseSpace::Joint => (("alpha1re", "Re α₁"), ("alpha2re", "Re α₂")),
            PhaseSpace::First => (("alpha1re", "Re α₁"), ("alpha1im", "Im α₁")),
            PhaseSpace::Second => (("alpha2re", "Re α₂"), ("alpha2im", "Im α₂")),
        };
        let role = match options.phase_space {
            PhaseSpace::Joint => Role::Both,
            PhaseSpace::First => Role::First,
            PhaseSpace::Second => Role::Second,
        };
        let mut curves = vec![trail(&pair, options, time), contour(mean, data.covariance, role)];
        if let Some((x, y)) = &options.cloud {
            curves.push(Curve { dots: true, ..Curve::new(Role::Reference, x.clone(), y.clone()) });
        }
        let letter = options.ordering.title();
        let name = match options.phase_space {
            PhaseSpace::Joint => format!("marginal of {letter}"),
            PhaseSpace::First | PhaseSpace::Second => letter.to_owned(),
        };
        Ok(Figure::Map(MapFigure {
            x: AxisSpec::new(x_key, x_title, -reach, reach),
            y: AxisSpec::new(y_key, y_title, -reach, reach),
            equal_aspect: true,
            columns: places.clone(),
            rows: places,
            values,
            scale: ColorScale::rising(name, peak),
            cells: false,
            curves,
            notes: Vec::new(),
            points: Vec::new(),
            marker: options.marker.then(|| Point {
                at: (mean[0], mean[1]),
                label: format!("t = {}", format_short(time)),
            }),
            probe: None,
            summary: summary(options, time, peak, data),
        }))
    }

    fn method(&self, _: Request, _: &PhaseSpaceData) -> Result<String, Error> {
        Ok("Exact moments and covariance at this time.".into())
    }

    /// No parameter runs over phase space.
    fn setting(&self, _: Request, _: &PhaseSpaceData) -> Result<Setting, Error> {
        Ok(Setting::Pair(Vec::new(), Vec::new()))
    }

    fn start_facts(&self, options: &PanelOptions, _: &PhaseSpaceData) -> Vec<Fact> {
        start_facts(
            options,
            [
                fact("mode", options.phase_space.name()),
                fact("ordering", options.ordering.name()),
                fact("t", options.head.unwrap_or(0.0)),
                fact("covariance at t = 0", preparation(options)),
            ],
        )
    }

    fn columns(&self, asked: Request, data: &PhaseSpaceData) -> Vec<Column> {
        let ([x, y], [xx, xy, yy]) = (data.mean, data.covariance);
        let of = |name, symbol, what, value| Column::new(name, symbol, "1", what, &[value]);
        vec![
            Column::new("t", "t", "1/ω₁", "time", &[asked.options.head.unwrap_or(0.0)]),
            of("mean_x", "mean across", "mean along the horizontal axis", x),
            of("mean_y", "mean up", "mean along the vertical axis", y),
            of("cov_xx", "variance across", "variance along the horizontal axis", xx),
            of("cov_xy", "covariance", "covariance of the two", xy),
            of("cov_yy", "variance up", "variance along the vertical axis", yy),
        ]
    }
}

fn summary(options: &PanelOptions, time: f64, peak: f64, data: &PhaseSpaceData) -> String {
    let [xx, xy, yy] = data.covariance;
    let largest = largest_eigenvalue(xx, xy, yy);
    let half = |variance: f64| (2.0 * variance.max(0.0)).sqrt();
    let (long, short_half) = (half(largest), half(xx + yy - largest));
    let outline = match beside(long - short_half, long) {
        0.0 => format!("a circle of radius {}", format_short(long)),
        _ => format!(
            "an ellipse with half axes {} and {}",
            apart_from(long, short_half),
            apart_from(short_half, long)
        ),
    };
    let letter = options.ordering.title();
    let what = match options.phase_space {
        PhaseSpace::Joint => format!("the marginal of {letter} over Re α₁ and Re α₂"),
        PhaseSpace::First => format!("{letter} of oscillator 1"),
        PhaseSpace::Second => format!("{letter} of oscillator 2"),
    };
    let (time, peak) = (format_short(time), format_short(peak));
    format!("At t = {time} {what} peaks at {peak} and falls to 1/e of that on the line, {outline}.")
}

/// Where the mean has come from.
fn trail(pair: &Pair, options: &PanelOptions, time: f64) -> Curve {
    let (x, y) = linspace((time - TRAIL).max(0.0), time, TRAIL_POINTS)
        .into_iter()
        .map(|t| propagator(pair, t) * Vector2::from(options.start))
        .map(|a| match options.phase_space {
            PhaseSpace::Joint => (a[0].re, a[1].re),
            PhaseSpace::First => (a[0].re, a[0].im),
            PhaseSpace::Second => (a[1].re, a[1].im),
        })
        .unzip();
    Curve { fade: true, ..Curve::new(Role::Both, x, y) }
}

fn largest_eigenvalue(xx: f64, xy: f64, yy: f64) -> f64 {
    0.5 * (xx + yy) + (0.5 * (xx - yy)).hypot(xy)
}
