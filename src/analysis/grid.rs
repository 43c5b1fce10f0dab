//! A line through parameter space: one axis, equally spaced points.

use super::steps::{check_positive, linspace, ratio, step};
use crate::error::Error;
use crate::physics::{parameter_spec, Pair, Params};

/// More points than any screen or table can hold are refused.
pub const MAX_POINTS: usize = 100_000;

/// Succeeds for 2 to [`MAX_POINTS`] points.
///
/// # Errors
/// `TooMany` above, `OutOfRange` below.
pub(crate) fn check_points(points: usize) -> Result<(), Error> {
    let (value, max) = (points as f64, MAX_POINTS as f64);
    if points > MAX_POINTS {
        return Err(Error::TooMany { name: "points".to_owned(), value, max });
    }
    Error::check_range("points", value, 2.0, max).map(drop)
}

/// A parameter that can be scanned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// Noise correlation ξ.
    Xi,
    /// Phase of the noise correlation.
    XiPhase,
    /// Detuning δ, applied as ω₂ = ω₁ − δ.
    Delta,
    /// Coupling g.
    G,
    /// Damping γ.
    Gamma,
    /// Thermal occupation n̄₁.
    Nbar1,
    /// Thermal occupation n̄₂.
    Nbar2,
}

impl Axis {
    /// Every axis.
    pub const ALL: [Self; 7] =
        [Self::Xi, Self::Delta, Self::G, Self::Gamma, Self::Nbar1, Self::Nbar2, Self::XiPhase];

    /// Name in links and in the API.
    pub fn key(self) -> &'static str {
        match self {
            Self::Xi => "xi",
            Self::XiPhase => "xiPhase",
            Self::Delta => "delta",
            Self::G => "g",
            Self::Gamma => "gamma",
            Self::Nbar1 => "nbar1",
            Self::Nbar2 => "nbar2",
        }
    }

    /// The axis of that name.
    ///
    /// # Errors
    /// `UnknownKey` for any other word.
    pub fn from_key(key: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|axis| axis.key() == key).ok_or_else(|| Error::UnknownKey {
            key: key.to_owned(),
            allowed: Self::ALL.map(Self::key).join(", "),
        })
    }

    /// The present value of this axis.
    pub fn value(self, params: &Params) -> f64 {
        match self {
            Self::Xi => params.xi,
            Self::XiPhase => params.xi_phase,
            Self::Delta => params.omega1 - params.omega2,
            Self::G => params.g,
            Self::Gamma => params.gamma,
            Self::Nbar1 => params.nbar1,
            Self::Nbar2 => params.nbar2,
        }
    }

    /// `params` with this axis at `value`, unchecked.
    pub fn applied(self, params: &Params, value: f64) -> Params {
        let mut next = *params;
        match self {
            Self::Xi => next.xi = value,
            Self::XiPhase => next.xi_phase = value,
            Self::Delta => next.omega2 = params.omega1 - value,
            Self::G => next.g = value,
            Self::Gamma => next.gamma = value,
            Self::Nbar1 => next.nbar1 = value,
            Self::Nbar2 => next.nbar2 = value,
        }
        next
    }

    /// The pair with this axis at `value`.
    ///
    /// # Errors
    /// `OutOfRange` or `NotFinite`, naming the axis.
    pub fn pair_at(self, params: &Params, value: f64) -> Result<Pair, Error> {
        self.check(self.range(params), value)?;
        Pair::new(self.placed(params, value))
    }

    /// The pairs with this axis at each of `values`; the other parameters are checked once.
    ///
    /// # Errors
    /// As [`Axis::pair_at`].
    pub(super) fn pairs_at<'a>(
        self,
        params: &'a Params,
        values: &'a [f64],
    ) -> Result<impl Iterator<Item = Pair> + 'a, Error> {
        let range = self.range(params);
        for value in values {
            self.check(range, *value)?;
        }
        let first = values.first().map(|value| self.pair_at(params, *value)).transpose()?;
        // What the rates of the baths, or the turn of their correlation, depend on is worked out for each point.
        let of_bath = matches!(self, Self::Gamma | Self::Nbar1 | Self::Nbar2 | Self::XiPhase);
        Ok(first.into_iter().flat_map(move |first| {
            values.iter().map(move |value| {
                let next = self.placed(params, *value);
                if of_bath {
                    Pair::of_checked(next)
                } else {
                    first.moved(next)
                }
            })
        }))
    }

    fn check(self, range: Option<(f64, f64)>, value: f64) -> Result<(), Error> {
        let Some((min, max)) = range else { return Ok(()) };
        Error::check_range(self.key(), value, min, max).map(drop)
    }

    /// What is accepted along this axis.
    fn range(self, params: &Params) -> Option<(f64, f64)> {
        if self == Self::Delta {
            let omega = parameter_spec("omega2")?;
            return Some((params.omega1 - omega.max, params.omega1 - omega.min));
        }
        parameter_spec(self.key()).map(|spec| (spec.min, spec.max))
    }

    /// As [`Axis::applied`]; but at the ends of its range δ = ω₁ − ω₂ rounds, and ω₂ must not miss its own range by that.
    fn placed(self, params: &Params, value: f64) -> Params {
        let mut next = self.applied(params, value);
        if let (Self::Delta, Some(omega)) = (self, parameter_spec("omega2")) {
            next.omega2 = next.omega2.clamp(omega.min, omega.max);
        }
        next
    }
}

/// Equally spaced values of one axis; the other parameters stay as given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grid {
    axis: Axis,
    from: f64,
    to: f64,
    points: usize,
    logarithmic: bool,
}

impl Grid {
    /// A grid of `points` values from `from` to `to`, both included, with every point checked.
    ///
    /// # Errors
    /// `OutOfRange`, `NotFinite` or `TooMany`, naming what was refused.
    pub fn new(
        params: &Params,
        axis: Axis,
        from: f64,
        to: f64,
        points: usize,
    ) -> Result<Self, Error> {
        check_points(points)?;
        // Every allowed range is an interval, so good ends make every point good.
        axis.pair_at(params, from)?;
        axis.pair_at(params, to)?;
        Ok(Self { axis, from, to, points, logarithmic: false })
    }

    /// The same with equal ratios instead of equal steps.
    ///
    /// # Errors
    /// As [`Grid::new`], and `OutOfRange` for ends that are not positive.
    pub fn logarithmic(
        params: &Params,
        axis: Axis,
        from: f64,
        to: f64,
        points: usize,
    ) -> Result<Self, Error> {
        check_positive(from, to)?;
        Ok(Self { logarithmic: true, ..Self::new(params, axis, from, to, points)? })
    }

    /// The axis.
    pub fn axis(&self) -> Axis {
        self.axis
    }

    /// Number of points.
    pub fn points(&self) -> usize {
        self.points
    }

    /// The value of point `index`.
    pub fn value(&self, index: usize) -> f64 {
        match self.logarithmic {
            true => ratio(self.from, self.to, index, self.points),
            false => step(self.from, self.to, index, self.points),
        }
    }

    /// All values.
    pub fn values(&self) -> Vec<f64> {
        if !self.logarithmic {
            return linspace(self.from, self.to, self.points);
        }
        (0..self.points).map(|index| self.value(index)).collect()
    }

    /// The pair at point `index`.
    ///
    /// # Errors
    /// As [`Axis::pair_at`]; none for a grid made with the same `params`.
    pub fn pair(&self, params: &Params, index: usize) -> Result<Pair, Error> {
        self.axis.pair_at(params, self.value(index))
    }
}
