//! Single noisy runs beside the mean motion, and how far they spread at the play head.

use super::phase_space::contour;
use super::shown_motion::Shown;
use crate::analysis::{phase_difference, Trajectory};
use crate::error::Error;
use crate::figures::{Curve, Role};
use crate::physics::Covariance;
use nalgebra::Matrix2;
use num_complex::Complex64;
use std::f64::consts::PI;

/// More could not be told apart.
pub const MAX_RUNS: usize = 50;

/// Amplitudes of many runs at one time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cloud {
    /// Re a₁.
    pub re1: Vec<f64>,
    /// Im a₁.
    pub im1: Vec<f64>,
    /// Re a₂.
    pub re2: Vec<f64>,
    /// Im a₂.
    pub im2: Vec<f64>,
}

/// What is drawn of the noise; nothing by default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Noise {
    /// Runs, drawn thin beneath the mean.
    pub runs: Vec<Trajectory>,
    /// Where many runs are at the play head.
    pub cloud: Option<Cloud>,
    /// Θ at the play head: drawn where its Wigner function is 1/e of the peak.
    pub covariance: Option<Covariance>,
}

impl Noise {
    /// # Errors
    /// `TooMany` runs.
    pub fn check(&self) -> Result<(), Error> {
        if self.runs.len() > MAX_RUNS {
            let (name, value) = ("runs".to_owned(), self.runs.len() as f64);
            return Err(Error::TooMany { name, value, max: MAX_RUNS as f64 });
        }
        Ok(())
    }

    /// The same in other units of amplitude: `factor` at the play head, `run` for the runs.
    pub fn scaled(&self, factor: f64, run: impl Fn(&Trajectory) -> Trajectory) -> Self {
        let times = |column: &[f64]| column.iter().map(|value| factor * value).collect();
        Self {
            runs: self.runs.iter().map(run).collect(),
            cloud: self.cloud.as_ref().map(|Cloud { re1, im1, re2, im2 }| Cloud {
                re1: times(re1),
                im1: times(im1),
                re2: times(re2),
                im2: times(im2),
            }),
            covariance: self.covariance.map(|Covariance { theta11, theta22, theta12 }| {
                Covariance {
                    theta11: factor * factor * theta11,
                    theta22: factor * factor * theta22,
                    theta12: factor * factor * theta12,
                }
            }),
        }
    }

    /// The largest part of an amplitude.
    pub fn reach(&self) -> f64 {
        let runs = self.runs.iter().flat_map(|run| [&run.re1, &run.im1, &run.re2, &run.im2]);
        let cloud = self.cloud.iter().flat_map(|it| [&it.re1, &it.im1, &it.re2, &it.im2]);
        runs.chain(cloud).flatten().fold(0.0, |most, value| value.abs().max(most))
    }
}

/// The real parts of the runs in time.
pub fn runs_in_time(shown: &Shown) -> Vec<Curve> {
    let runs = shown.noise.runs.iter();
    runs.flat_map(|run| {
        [(Role::First, &run.re1), (Role::Second, &run.re2)]
            .map(|(role, values)| pale(role, run.t.clone(), values.clone()))
    })
    .collect()
}

/// The relative phases of the runs in time.
pub fn phases_in_time(shown: &Shown) -> Vec<Curve> {
    shown.noise.runs.iter().map(|run| Curve { pale: true, ..phase_curve(run) }).collect()
}

/// φ₁ − φ₂ in units of π, broken where it wraps.
pub fn phase_curve(path: &Trajectory) -> Curve {
    let mut curve = Curve::new(Role::Both, Vec::new(), Vec::new());
    for k in 0..path.t.len() {
        let a1 = Complex64::new(path.re1[k], path.im1[k]);
        let a2 = Complex64::new(path.re2[k], path.im2[k]);
        let phase = phase_difference([a1, a2]).map_or(f64::NAN, |phase| phase / PI);
        if curve.y.last().is_some_and(|last| (phase - last).abs() > 1.0) {
            curve.x.push(path.t[k]);
            curve.y.push(f64::NAN);
        }
        curve.x.push(path.t[k]);
        curve.y.push(phase);
    }
    curve
}

/// Runs, cloud and spread in the plane of Re a₁ and Re a₂.
pub fn in_the_portrait(shown: &Shown) -> Vec<Curve> {
    let noise = &shown.noise;
    let runs = noise.runs.iter().map(|run| pale(Role::Both, run.re1.clone(), run.re2.clone()));
    let cloud = noise.cloud.iter().map(|it| specks(Role::Reference, &it.re1, &it.re2));
    let spread = noise.covariance.zip(shown.present()).map(|(theta, (_, [a1, a2]))| {
        // Re and Im have half of Θ each.
        let cross = 0.5 * theta.theta12.re;
        let matrix = Matrix2::new(0.5 * theta.theta11, cross, cross, 0.5 * theta.theta22);
        Curve { dashed: true, ..contour([a1.re, a2.re], matrix, Role::Both) }
    });
    runs.chain(cloud).chain(spread).collect()
}

/// Clouds and spreads of both oscillators in the complex plane.
pub fn in_the_plane(shown: &Shown) -> Vec<Curve> {
    let noise = &shown.noise;
    let clouds = noise.cloud.iter().flat_map(|it| {
        [specks(Role::First, &it.re1, &it.im1), specks(Role::Second, &it.re2, &it.im2)]
    });
    let spreads = noise.covariance.zip(shown.present()).map(|(theta, (_, a))| {
        [(Role::First, a[0], theta.theta11), (Role::Second, a[1], theta.theta22)].map(
            |(role, a, variance)| {
                let matrix = Matrix2::from_diagonal_element(0.5 * variance);
                Curve { dashed: true, ..contour([a.re, a.im], matrix, role) }
            },
        )
    });
    clouds.chain(spreads.into_iter().flatten()).collect()
}

/// What is to be said of the runs, after a sentence.
pub fn sentence(shown: &Shown) -> String {
    match shown.noise.runs.len() {
        0 => String::new(),
        1 => " Thin: a single noisy run.".into(),
        count => format!(" Thin: {count} noisy runs."),
    }
}

fn pale(role: Role, x: Vec<f64>, y: Vec<f64>) -> Curve {
    Curve { pale: true, ..Curve::new(role, x, y) }
}

fn specks(role: Role, x: &[f64], y: &[f64]) -> Curve {
    Curve { dots: true, ..pale(role, x.to_vec(), y.to_vec()) }
}
