//! Wigner, Husimi and Glauber functions of the moving state (Eq. 16, prefactor and offsets corrected).

use super::options::PanelOptions;
use crate::error::Error;
use crate::figures::{
    round_up, short, AxisSpec, ColorScale, Curve, Figure, MapFigure, Point, Role,
};
use crate::physics::{covariance_at, propagator, Covariance, Pair, Params};
use nalgebra::{Matrix2, Vector2};
use std::f64::consts::{PI, TAU};

/// What of the four-dimensional phase space is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PhaseSpace {
    /// Re α₁ against Re α₂.
    #[default]
    Joint,
    /// The plane of α₁.
    First,
    /// The plane of α₂.
    Second,
}

/// Which ordering of operators a distribution stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ordering {
    /// Symmetric: Θ.
    #[default]
    Wigner,
    /// Antinormal: Θ + ½.
    Husimi,
    /// Normal: Θ − ½; a delta function along its null directions.
    Glauber,
}

impl PhaseSpace {
    /// From `"joint"`, `"1"` or `"2"`.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        match name {
            "joint" => Ok(Self::Joint),
            "1" => Ok(Self::First),
            "2" => Ok(Self::Second),
            _ => {
                Err(Error::UnknownKind { kind: name.to_owned(), allowed: "joint, 1, 2".to_owned() })
            }
        }
    }
}

impl Ordering {
    /// From `"wigner"`, `"husimi"` or `"glauber"`.
    ///
    /// # Errors
    /// `UnknownKind` for any other word.
    pub fn from_name(name: &str) -> Result<Self, Error> {
        match name {
            "wigner" => Ok(Self::Wigner),
            "husimi" => Ok(Self::Husimi),
            "glauber" => Ok(Self::Glauber),
            _ => Err(Error::UnknownKind {
                kind: name.to_owned(),
                allowed: "wigner, husimi, glauber".to_owned(),
            }),
        }
    }

    fn offset(self) -> f64 {
        match self {
            Self::Wigner => 0.0,
            Self::Husimi => 0.5,
            Self::Glauber => -0.5,
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Wigner => "W",
            Self::Husimi => "Q",
            Self::Glauber => "P",
        }
    }
}

/// A Gaussian over a plane of phase space.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseSpaceData {
    /// Mean.
    pub mean: [f64; 2],
    /// Covariance: xx, xy, yy.
    pub covariance: [f64; 3],
    /// Half the side of the square that is shown.
    pub reach: f64,
}

const POINTS: usize = 97;
const CONTOUR_PIECES: usize = 90;
/// Below this variance a distribution is a delta function for every number that a computer holds.
const NO_WIDTH: f64 = 1e-9;
/// Standard deviations that stay in view.
const SEEN: f64 = 2.6;

pub fn data(params: &Params, options: &PanelOptions) -> Result<PhaseSpaceData, Error> {
    let pair = Pair::new(*params)?;
    let time = options.head.unwrap_or(0.0);
    Error::check_range("head", time, 0.0, crate::physics::MAX_TIME)?;
    let a = propagator(&pair, time) * Vector2::from(options.start);
    let Covariance { theta11, theta22, theta12 } = covariance_at(&pair, &Covariance::VACUUM, time)?;
    let offset = options.ordering.offset();
    // E|δα|² = Θ + offset, shared equally by the real and the imaginary part.
    let (one, other) = (0.5 * (theta11 + offset), 0.5 * (theta22 + offset));
    let (mean, covariance) = match options.phase_space {
        PhaseSpace::Joint => ([a[0].re, a[1].re], [one, 0.5 * theta12.re, other]),
        PhaseSpace::First => ([a[0].re, a[0].im], [one, 0.0, one]),
        PhaseSpace::Second => ([a[1].re, a[1].im], [other, 0.0, other]),
    };
    if covariance[0] * covariance[2] - covariance[1] * covariance[1] < NO_WIDTH {
        return Err(Error::NotDefined {
            what: format!(
                "the Glauber function at t = {}: along a null direction of Θ − ½ it is a delta function",
                short(time)
            ),
        });
    }
    let largest = options
        .start
        .iter()
        .map(|a| a.norm())
        .chain(a.iter().map(|a| a.norm()))
        .fold(0.0, f64::max);
    let reach = round_up(largest + SEEN * covariance[0].max(covariance[2]).sqrt());
    Ok(PhaseSpaceData { mean, covariance, reach })
}

pub fn figure(options: &PanelOptions, data: &PhaseSpaceData) -> Figure {
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
        PhaseSpace::Joint => (("re1", "Re α₁"), ("re2", "Re α₂")),
        PhaseSpace::First => (("re1", "Re α₁"), ("im1", "Im α₁")),
        PhaseSpace::Second => (("re2", "Re α₂"), ("im2", "Im α₂")),
    };
    let role = match options.phase_space {
        PhaseSpace::Joint => Role::Both,
        PhaseSpace::First => Role::First,
        PhaseSpace::Second => Role::Second,
    };
    let mut curves = vec![contour(mean, data.covariance, role)];
    if let Some((x, y)) = &options.cloud {
        curves.push(Curve { dots: true, ..Curve::new(Role::Reference, x.clone(), y.clone()) });
    }
    let name = options.ordering.title();
    Figure::Map(MapFigure {
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
            label: format!("t = {}", short(options.head.unwrap_or(0.0))),
        }),
        probe: None,
        summary: format!(
            "{name} peaks at {} and falls to 1/e on the ellipse, which has half axes {} and {}.",
            short(peak),
            short((2.0 * largest_eigenvalue(xx, xy, yy)).sqrt()),
            short((2.0 * (xx + yy - largest_eigenvalue(xx, xy, yy)).max(0.0)).sqrt())
        ),
    })
}

/// Where the distribution is 1/e of its peak.
pub fn contour(mean: [f64; 2], [xx, xy, yy]: [f64; 3], role: Role) -> Curve {
    // The Cholesky factor carries a circle of radius √2 to the ellipse.
    let l11 = xx.max(0.0).sqrt();
    let l21 = if l11 > 0.0 { xy / l11 } else { 0.0 };
    let l22 = (yy - l21 * l21).max(0.0).sqrt();
    let (x, y) = (0..=CONTOUR_PIECES)
        .map(|k| 2.0 * PI * k as f64 / CONTOUR_PIECES as f64)
        .map(|angle| (2f64.sqrt() * angle.cos(), 2f64.sqrt() * angle.sin()))
        .map(|(u, v)| (mean[0] + l11 * u, mean[1] + l21 * u + l22 * v))
        .unzip();
    Curve::new(role, x, y)
}

fn largest_eigenvalue(xx: f64, xy: f64, yy: f64) -> f64 {
    0.5 * (xx + yy) + (0.5 * (xx - yy)).hypot(xy)
}
