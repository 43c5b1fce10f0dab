//! The exact law of a pair in motion: its start and the flow since then, of which nothing is rounded on the way.

use super::state_information::{entanglement_of, Displaced, StateInformation};
use crate::error::Error;
use crate::physics::{require_state, Anomalous, Covariance, ExactFlow, GaussianState, Pair};
use num_complex::Complex64;

/// A start and what has happened to it.
#[derive(Clone, Debug)]
pub(crate) struct Law {
    means: [Complex64; 2],
    start: GaussianState,
    /// Up to the last turn of a knob.
    flow: ExactFlow,
    /// Since then, with these parameters.
    pair: Pair,
    elapsed: f64,
}

impl Law {
    /// Of a start with these moments.
    pub fn new(pair: Pair, means: [Complex64; 2], theta: &Covariance, m: &Anomalous) -> Self {
        let start = GaussianState::of(theta, m);
        Self { means, start, flow: ExactFlow::STILL, pair, elapsed: 0.0 }
    }

    /// Lets time pass, or come back.
    pub fn step(&mut self, dt: f64) {
        self.elapsed += dt;
    }

    /// Goes on with other parameters.
    pub fn set_pair(&mut self, pair: Pair) {
        if self.elapsed != 0.0 {
            self.flow = self.flow_now();
            self.elapsed = 0.0;
        }
        self.pair = pair;
    }

    /// Whether the start has ⟨aa⟩ terms.
    pub fn is_squeezed(&self) -> bool {
        self.start.is_squeezed()
    }

    /// Θ and M at the present time, `time`.
    ///
    /// # Errors
    /// `NotPhysical` after steps back to where there is no state, `Overflow` where moments leave the range of numbers.
    pub fn moments(&self, time: f64) -> Result<(Covariance, Anomalous), Error> {
        let flow = self.flow_now();
        let now = self.start.after(&flow);
        let (theta, m) = (now.covariance(), now.anomalous(flow.angle));
        if theta.check_finite().is_err() || m.check().is_err() {
            return Err(Error::Overflow { what: "the covariance", time });
        }
        require_state(&theta, &m).map(|()| (theta, m))
    }

    /// What is asked of the state at the present time, `time`.
    ///
    /// # Errors
    /// `Overflow` where its variances are too large.
    pub fn information(&self, time: f64) -> Result<StateInformation, Error> {
        self.information_after(&self.flow_now(), time)
    }

    /// What is asked of the state that the start has become after a flow.
    ///
    /// # Errors
    /// `Overflow` where its variances are too large.
    pub fn information_after(
        &self,
        flow: &ExactFlow,
        time: f64,
    ) -> Result<StateInformation, Error> {
        let now = Displaced {
            state: self.start.after(flow),
            means: flow.carrying.carry_means(self.means),
        };
        let ideal = Displaced {
            state: self.start.turned(flow),
            means: flow.turning.carry_means(self.means),
        };
        StateInformation::of(&now, &ideal, time)
    }

    /// Logarithmic negativity after a flow; none where the variances are too large for their digits.
    pub fn log_negativity_after(&self, flow: &ExactFlow) -> Option<f64> {
        entanglement_of(&self.start.after(flow))
    }

    fn flow_now(&self) -> ExactFlow {
        if self.elapsed == 0.0 {
            return self.flow;
        }
        self.flow.then(&ExactFlow::new(&self.pair, self.elapsed))
    }
}
