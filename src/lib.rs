//! Two quantum oscillators in a common noisy environment, computed exactly.
//!
//! The model is that of Bittner & Tyagi (arXiv:2410.22495v3): two coupled, damped oscillators whose baths are
//! correlated by ξ. ħ = 1, ω₁ sets the unit of time, the vacuum has variance ½. The equations, their sources and
//! the places where the published formulas depart from the master equation are in `docs/model.md`.
//!
//! ```
//! use odd_sympathy::{eigenvalues, phase_locking, steady_covariance, Method, Pair, Params, PhaseLockingOptions};
//!
//! let pair = Pair::new(Params { omega1: 1.0, omega2: 1.2, g: 0.0, xi: 0.8, ..Params::default() })?;
//! let [slow, fast] = eigenvalues(&pair); // beyond ξcrit = 0.4: one frequency, two dampings
//! assert!(slow.im == fast.im && slow.re > fast.re);
//! assert_eq!(steady_covariance(&pair)?.theta11, 0.5); // zero temperature: the vacuum, for any ξ
//! let plv = phase_locking(&pair, &PhaseLockingOptions::new(Method::Limit))?.value;
//! assert!((plv + (1.0f64 - 0.5 * 0.5).sqrt()).abs() < 1e-12); // −√(1 − (ξcrit/ξ)²): antiphase
//! # Ok::<(), odd_sympathy::Error>(())
//! ```
//!
//! # Layers
//!
//! Dependencies point one way, from left to right; figures depend on error alone:
//! www → wasm → panels → figures, analysis → physics → error.
//!
//! | module | what it holds |
//! | --- | --- |
//! | `www/` | the page: plain JavaScript that owns events, links, workers and themes, and computes no physics |
//! | `wasm` | the JavaScript API (for `wasm32` only): parse, call, convert back |
//! | [`panels`] | from a kind of figure and parameters to its data, its drawing and its sentence |
//! | [`figures`] | from data to ink on any drawing surface; solves nothing |
//! | [`analysis`] | scans, phase locking, information, trajectories, and the formulas [as published](analysis::published) |
//! | [`physics`] | parameters, drift and diffusion, propagator, eigenvalues, covariance, steady state |
//! | [`error`] | the one error type, with the numbers that explain it |
//!
//! # What is promised
//!
//! What stands in this documentation follows semantic versioning; what is hidden from it is for the page and may change at any time.
//! Errors, kinds and results are `#[non_exhaustive]`: a `match` needs `_`, a pattern `..`, which is missing here:
//!
//! ```compile_fail,E0638
//! # use odd_sympathy::analysis::PhaseLocking;
//! let told = |PhaseLocking { value, magnitude, standard_error, angle }| format!("{value} {magnitude} {standard_error} {angle:?}");
//! ```
//!
//! What a caller writes is not: [`Params`], [`panels::PanelOptions`], [`PhaseLockingOptions`] and
//! [`NetworkParams`](physics::NetworkParams) are written out, with `..` and a value that has the rest, so that a new field breaks nothing.
//!
//! What a program needs most is at the top. Complex numbers and matrices are those of [`num_complex`] and [`nalgebra`], which are
//! here under their names, as is [`plotters_backend`] for drawing on other surfaces.

// What the first module of the page does not reach is not in it.
#![cfg_attr(not(feature = "full"), allow(dead_code, unused_imports))]
pub mod analysis;
pub mod error;
pub mod figures;
pub mod panels;
pub mod physics;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use analysis::{phase_locking, Method, PhaseLockingOptions};
pub use error::Error;
#[cfg(feature = "full")]
pub use panels::{figure_csv, figure_svg, Kind, PanelOptions};
pub use physics::{eigenvalues, steady_covariance, Pair, Params};

pub use nalgebra;
pub use num_complex::{self, Complex64};
pub use plotters_backend;

/// Its example runs as printed.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
