//! The decay that both oscillators share in the end: that of the least damped mode. Without it locking stays visible
//! after everything has died away.

use crate::analysis::Trajectory;
use crate::error::Error;
use crate::figures::format_short;
use crate::panels::options::{KnobChange, Request};
use crate::panels::words::beside;
use crate::physics::{growth_rate, propagator_without, Pair};
use nalgebra::Vector2;
use num_complex::Complex64;

/// Smaller amplitudes are losing their digits to the end of the range of numbers.
const FADED: f64 = 1e-280;

/// The factor e^{∫₀ᵗ Re λ₁ dt}: the rate changes where a knob was turned, the factor goes on from where it was.
#[derive(Clone, Debug, PartialEq)]
pub struct CommonDecay {
    turns: Vec<KnobChange>,
    /// The exponent at each turn.
    exponents: Vec<f64>,
}

impl CommonDecay {
    /// What can be hidden. Without turns the present parameters have held all along.
    pub fn of(asked: Request) -> Result<Self, Error> {
        let Request { params, options } = asked;
        if !options.turns.is_empty() {
            return Ok(Self::over(options.turns.clone()));
        }
        let rate = beside(growth_rate(&Pair::new(*params)?), params.gamma);
        Ok(Self::over(vec![KnobChange { t: 0.0, rate }]))
    }

    fn over(turns: Vec<KnobChange>) -> Self {
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

    /// The motion without it. What has left the range of numbers goes on from the last point that has not, as long as no
    /// knob was turned since.
    pub fn taken_out(&self, path: &Trajectory, pair: &Pair) -> Trajectory {
        let mut shown = path.clone();
        let KnobChange { t: since, rate } =
            *self.turns.last().unwrap_or(&KnobChange { t: 0.0, rate: 0.0 });
        let mut last: Option<(f64, Vector2<Complex64>)> = None;
        for (k, t) in path.t.iter().enumerate() {
            let a = Vector2::new(
                Complex64::new(path.re1[k], path.im1[k]),
                Complex64::new(path.re2[k], path.im2[k]),
            );
            let faded = a[0].norm().max(a[1].norm()) < FADED;
            let a = match last.filter(|(before, _)| faded && *before >= since) {
                Some((before, a)) => propagator_without(pair, t - before, rate) * a,
                None if faded => Vector2::zeros(),
                None => {
                    let a = a.scale(self.factor(*t));
                    last = Some((*t, a));
                    a
                }
            };
            (shown.re1[k], shown.im1[k], shown.re2[k], shown.im2[k]) =
                (a[0].re, a[0].im, a[1].re, a[1].im);
        }
        shown
    }

    /// What a quantity is multiplied by, after its symbol on an axis.
    pub fn title(&self) -> String {
        match self.turns[..] {
            [KnobChange { rate: 0.0, .. }] => String::new(),
            [KnobChange { rate, .. }] => format!(" exp({} t)", format_short(-rate)),
            _ => " exp(−∫Re λ₁ dt)".into(),
        }
    }

    /// A sentence of its own.
    pub fn sentence(&self) -> String {
        let Some(KnobChange { t, rate }) = self.turns.last().copied() else { return String::new() };
        let what = if rate > 0.0 { "growth" } else { "decay" };
        match self.turns.len() {
            1 if rate == 0.0 => " There is no common decay to hide.".into(),
            1 => format!(
                " Amplitudes are shown without the common {what} e^({} t).",
                format_short(rate)
            ),
            _ if rate == 0.0 => format!(
                " Amplitudes are shown without the common decay; since t = {} there is none.",
                format_short(t)
            ),
            _ => format!(
                " Amplitudes are shown without the common {what}, at the rate {} since t = {}.",
                format_short(rate.abs()),
                format_short(t)
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CommonDecay;
    use crate::panels::KnobChange;

    #[test]
    fn the_factor_goes_on_from_where_it_was() {
        let decay = CommonDecay::over(vec![
            KnobChange { t: 0.0, rate: -0.5 },
            KnobChange { t: 4.0, rate: -0.1 },
        ]);
        assert_eq!(decay.exponent(4.0), -2.0);
        assert_eq!(decay.exponent(14.0), -3.0);
        assert_eq!(decay.exponent(-2.0), 1.0);
    }

    #[test]
    fn it_is_one_at_time_zero_wherever_the_record_begins() {
        let decay = CommonDecay::over(vec![
            KnobChange { t: -3.0, rate: -0.5 },
            KnobChange { t: 2.0, rate: -0.1 },
        ]);
        assert_eq!(decay.exponent(0.0), 0.0);
    }
}
