//! The decay that both oscillators share in the end: that of the least damped mode. Without it locking stays visible
//! after everything has died away.

use crate::analysis::Trajectory;
use crate::error::Error;
use crate::figures::short;
use crate::panels::options::{Request, Turn};
use crate::physics::{growth_rate, Pair};

/// The factor e^{∫₀ᵗ Re λ₁ dt}: the rate changes where a knob was turned, the factor goes on from where it was.
#[derive(Clone, Debug, PartialEq)]
pub struct CommonDecay {
    turns: Vec<Turn>,
    /// The exponent at each turn.
    exponents: Vec<f64>,
}

impl CommonDecay {
    /// What is to be taken out; nothing unless it was asked for. Without turns the present parameters have held all along.
    pub fn asked(asked: Request) -> Result<Option<Self>, Error> {
        let Request { params, options } = asked;
        if !options.decay_free {
            return Ok(None);
        }
        if !options.turns.is_empty() {
            return Ok(Some(Self::over(options.turns.clone())));
        }
        let rate = growth_rate(&Pair::new(*params)?);
        Ok(Some(Self::over(vec![Turn { t: 0.0, rate }])))
    }

    fn over(turns: Vec<Turn>) -> Self {
        let mut exponents = vec![0.0];
        for pair in turns.windows(2) {
            let before = exponents.last().copied().unwrap_or(0.0);
            exponents.push(before + pair[0].rate * (pair[1].t - pair[0].t));
        }
        let mut decay = Self { turns, exponents };
        let origin = decay.exponent(0.0);
        decay.exponents.iter_mut().for_each(|exponent| *exponent -= origin);
        decay
    }

    /// The first rate holds from ever, the last one for ever.
    fn exponent(&self, t: f64) -> f64 {
        let k = self.turns.partition_point(|turn| turn.t <= t).saturating_sub(1);
        self.exponents[k] + self.turns[k].rate * (t - self.turns[k].t)
    }

    /// What takes it out at a time.
    pub fn factor(&self, t: f64) -> f64 {
        (-self.exponent(t)).exp()
    }

    /// The motion without it.
    pub fn taken_out(&self, path: &Trajectory) -> Trajectory {
        let factors: Vec<f64> = path.t.iter().map(|t| self.factor(*t)).collect();
        let scaled = |column: &[f64]| column.iter().zip(&factors).map(|(a, b)| a * b).collect();
        Trajectory {
            t: path.t.clone(),
            re1: scaled(&path.re1),
            im1: scaled(&path.im1),
            re2: scaled(&path.re2),
            im2: scaled(&path.im2),
        }
    }

    /// What a quantity is multiplied by, after its symbol on an axis.
    pub fn title(&self) -> String {
        match self.turns[..] {
            [Turn { rate: 0.0, .. }] => String::new(),
            [Turn { rate, .. }] => format!(" exp({} t)", short(-rate)),
            _ => " exp(−∫Re λ₁ dt)".into(),
        }
    }

    /// A sentence of its own.
    pub fn sentence(&self) -> String {
        let Some(Turn { t, rate }) = self.turns.last().copied() else { return String::new() };
        let what = if rate > 0.0 { "growth" } else { "decay" };
        match self.turns.len() {
            1 if rate == 0.0 => " There is no common decay to take out.".into(),
            1 => format!(" Without the common {what} exp({} t).", short(rate)),
            _ => format!(
                " Without the common {what}, since t = {} at the rate {}.",
                short(t),
                short(rate.abs())
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CommonDecay;
    use crate::panels::Turn;

    #[test]
    fn the_factor_goes_on_from_where_it_was() {
        let decay =
            CommonDecay::over(vec![Turn { t: 0.0, rate: -0.5 }, Turn { t: 4.0, rate: -0.1 }]);
        assert_eq!(decay.exponent(4.0), -2.0);
        assert_eq!(decay.exponent(14.0), -3.0);
        assert_eq!(decay.exponent(-2.0), 1.0);
    }

    #[test]
    fn it_is_one_at_time_zero_wherever_the_record_begins() {
        let decay =
            CommonDecay::over(vec![Turn { t: -3.0, rate: -0.5 }, Turn { t: 2.0, rate: -0.1 }]);
        assert_eq!(decay.exponent(0.0), 0.0);
    }
}
