//! Two quantum oscillators in a common noisy environment, computed exactly.
//!
//! The model is that of Bittner & Tyagi (arXiv:2410.22495v3): two coupled, damped oscillators whose baths are
//! correlated by ξ. ħ = 1, ω₁ sets the unit of time, the vacuum has variance ½. The equations, their sources and
//! the places where the published formulas depart from the master equation are in `docs/model.md`.
//!
//! ```
//! use odd_sympathy::analysis::{phase_locking, Method, PhaseLockingOptions};
//! use odd_sympathy::physics::{eigenvalues, steady_covariance, Pair, Params};
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
//! Dependencies point one way, from left to right:
//! www → wasm → panels → figures → analysis → physics → error.
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

// What the first module of the page does not reach is not in it.
#![cfg_attr(not(feature = "full"), allow(dead_code, unused_imports))]
pub mod analysis;
pub mod error;
pub mod figures;
pub mod panels;
pub mod physics;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use error::Error;

/// Its example runs as printed.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
