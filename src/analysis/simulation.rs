//! A pair in motion: exact steps of any length, on the mean or with noise.

#[cfg(feature = "full")]
use super::noise_step::NoiseStep;
#[cfg(feature = "full")]
use super::random::stream;
use super::start::Start;
#[cfg(feature = "full")]
use super::states::{Law, StartDraw, StateInformation};
use super::trajectory::{trajectory, Trajectory};
use crate::error::Error;
#[cfg(feature = "full")]
use crate::physics::Anomalous;
use crate::physics::{
    covariance_at, noise_covariance, propagator, Covariance, Matrix2c, Pair, MAX_TIME,
};
use nalgebra::Vector2;
use num_complex::Complex64;
use std::f64::consts::PI;

/// What rounding may take from Θ ≥ ½ in a million steps, as a share of its largest eigenvalue.
const STEPPED: f64 = 1e-9;

#[cfg(feature = "full")]
type Generator = rand_chacha::ChaCha8Rng;
/// The page's first module moves by the mean alone: it holds no random numbers.
#[cfg(not(feature = "full"))]
type Generator = std::convert::Infallible;

#[cfg(feature = "full")]
fn generator(seed: u64) -> Option<Generator> {
    Some(stream(seed, 0))
}

#[cfg(not(feature = "full"))]
fn generator(_: u64) -> Option<Generator> {
    None
}

/// The state of a pair at a time.
///
/// A noisy run samples the Wigner function exactly: it starts at ⟨a⟩(0) plus a draw from Θ(0) and M(0), and then obeys
/// da = Aa dt + dζ with ⟨dζᵢ*dζⱼ⟩ = Dᵢⱼdt, without discretisation error for any step.
#[derive(Clone, Debug)]
pub struct Simulation {
    pair: Pair,
    time: f64,
    a: [Complex64; 2],
    covariance: Covariance,
    noise: Option<Generator>,
    /// What squeezing and information need, beside the means and Θ.
    #[cfg(feature = "full")]
    law: Law,
}

impl Simulation {
    /// A simulation at time 0.
    ///
    /// # Errors
    /// As [`Start::check`].
    pub fn new(pair: Pair, start: &Start) -> Result<Self, Error> {
        start.check()?;
        let mut noise = start.noise_seed.and_then(generator);
        let mut a = [start.a1, start.a2];
        if let Some(generator) = &mut noise {
            draw(&mut a, start, generator);
        }
        Ok(Self {
            pair,
            time: 0.0,
            a,
            covariance: start.covariance,
            noise,
            #[cfg(feature = "full")]
            law: Law::new(pair, [start.a1, start.a2], &start.covariance, &start.anomalous),
        })
    }

    /// Moves the state by `dt`, exactly; backwards too, without noise: that is for the mean motion, see [`Simulation::covariance`].
    ///
    /// # Errors
    /// `OutOfRange` for `dt < 0` with noise, `Overflow` if the state leaves the range of numbers. The state
    /// is then what it was.
    pub fn step(&mut self, dt: f64) -> Result<(), Error> {
        let min = if self.noise.is_some() { 0.0 } else { -MAX_TIME };
        Error::check_range("dt", dt, min, MAX_TIME)?;
        let covariance = covariance_at(&self.pair, &self.covariance, dt)?;
        let moved = propagator(&self.pair, dt) * Vector2::from(self.a);
        let mut a = [moved[0], moved[1]];
        if let Some(generator) = &mut self.noise {
            kick(&mut a, &noise_covariance(&self.pair, dt), generator);
        }
        if !(a[0].is_finite() && a[1].is_finite()) {
            return Err(Error::Overflow { what: "a moment", time: dt });
        }
        self.a = a;
        self.covariance = covariance;
        self.time += dt;
        #[cfg(feature = "full")]
        self.law.step(dt);
        Ok(())
    }

    /// Time since the start.
    pub fn time(&self) -> f64 {
        self.time
    }

    /// ⟨a₁⟩ and ⟨a₂⟩, or the noisy path.
    pub fn moments(&self) -> [Complex64; 2] {
        self.a
    }

    /// Θ at the present time, of the exact law also of a noisy run.
    ///
    /// # Errors
    /// `NotPhysical` after steps back to before what the noise has brought: there is a mean motion there, but no state.
    pub fn covariance(&self) -> Result<Covariance, Error> {
        #[cfg(feature = "full")]
        if self.law.is_squeezed() {
            return self.law.moments(self.time).map(|(theta, _)| theta);
        }
        self.covariance.require_physical(STEPPED).map(|()| self.covariance)
    }

    /// M at the present time.
    ///
    /// # Errors
    /// As [`Simulation::covariance`].
    #[cfg(feature = "full")]
    pub fn anomalous(&self) -> Result<Anomalous, Error> {
        self.second_moments().map(|(_, m)| m)
    }

    /// Θ and M at the present time.
    ///
    /// # Errors
    /// As [`Simulation::covariance`].
    #[cfg(feature = "full")]
    pub fn second_moments(&self) -> Result<(Covariance, Anomalous), Error> {
        if self.law.is_squeezed() {
            return self.law.moments(self.time);
        }
        self.covariance().map(|theta| (theta, Anomalous::NONE))
    }

    /// Information measures of the state at the present time, of the exact law also of a noisy run; in nats.
    ///
    /// # Errors
    /// `NotPhysical` as [`Simulation::covariance`]; `Overflow` where a variance exceeds 1e20.
    #[cfg(feature = "full")]
    pub fn information(&self) -> Result<StateInformation, Error> {
        self.covariance()?;
        self.law.information(self.time)
    }

    /// arg⟨a₁⟩ − arg⟨a₂⟩ in (−π, π], none at zero amplitude.
    pub fn relative_phase(&self) -> Option<f64> {
        phase_difference(self.a)
    }

    /// Turns the knobs: the state stays, the motion goes on with other parameters.
    pub fn set_pair(&mut self, pair: Pair) {
        self.pair = pair;
        #[cfg(feature = "full")]
        self.law.set_pair(pair);
    }

    /// The mean motion from now on; does not advance the simulation.
    ///
    /// # Errors
    /// As [`trajectory`].
    pub fn trajectory(&self, duration: f64, points: usize) -> Result<Trajectory, Error> {
        trajectory(&self.pair, self.a, self.time, duration, points)
    }
}

/// arg⟨a₁⟩ − arg⟨a₂⟩ in (−π, π], none at zero amplitude.
pub fn phase_difference([a1, a2]: [Complex64; 2]) -> Option<f64> {
    if a1.norm() == 0.0 || a2.norm() == 0.0 {
        return None;
    }
    let phase = (a1 / a1.norm() * (a2 / a2.norm()).conj()).arg();
    // A negative zero in the imaginary part would give the end that does not belong to the interval.
    Some(if phase == -PI { PI } else { phase })
}

#[cfg(feature = "full")]
fn draw(a: &mut [Complex64; 2], start: &Start, generator: &mut Generator) {
    StartDraw::of(start).give(a, generator);
}

#[cfg(not(feature = "full"))]
fn draw(_: &mut [Complex64; 2], _: &Start, generator: &mut Generator) {
    match *generator {}
}

#[cfg(feature = "full")]
fn kick(a: &mut [Complex64; 2], s: &Matrix2c, generator: &mut Generator) {
    NoiseStep::of(s).give(a, generator);
}

#[cfg(not(feature = "full"))]
fn kick(_: &mut [Complex64; 2], _: &Matrix2c, generator: &mut Generator) {
    match *generator {}
}
