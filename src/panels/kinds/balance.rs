//! What each oscillator exchanges with whom, along an axis.

use super::heat_curves::{columns, curves, labelled, noise_share};
use crate::analysis::{steady_states_at, Equations};
use crate::error::Error;
use crate::figures::{format_short, AxisSpec, Figure, LineFigure};
use crate::panels::axes::scanned_axis;
use crate::panels::data::ComparedData;
use crate::panels::diverging_range::diverging_range;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{along, Column};
use crate::panels::marker::{marker_on, marks};
use crate::panels::options::Request;
use crate::panels::words::{beside, opened, refused, zeroed};
use crate::physics::{steady_covariance, Pair};
use num_complex::Complex64;

/// What flows in the steady state: to each oscillator from its own bath, from 2 to 1, and to each from the shared noise.
pub struct Balance;

impl FigureKind for Balance {
    type Data = ComparedData;
    const HANGS_ON_BATH: bool = true;

    fn data(&self, asked: Request) -> Result<ComparedData, Error> {
        let Request { params, options } = asked;
        let axis = options.grid.axis;
        let x = options.grid.grid(params)?.values();
        let scan = steady_states_at(params, axis, x.clone(), Equations::MasterEquation)?;
        let mut columns: [Vec<f64>; 4] = Default::default();
        for (k, value) in x.iter().enumerate() {
            let pair = axis.pair_at(params, *value)?;
            let p = pair.params();
            columns[0].push(p.gamma * (p.nbar1 - scan.occupation1[k]));
            columns[1].push(p.gamma * (p.nbar2 - scan.occupation2[k]));
            columns[2].push(scan.flux[k]);
            columns[3]
                .push(-noise_share(&pair, Complex64::new(scan.theta12_re[k], scan.theta12_im[k])));
        }
        Ok(labelled(x, ["bath 1", "bath 2", "J", "noise"], columns))
    }

    fn figure(&self, asked: Request, data: &ComparedData) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        let curves = curves(data);
        let axis = options.grid.axis;
        let present = options.marker.then(|| axis.value(params));
        let (min, max) = diverging_range(&[0.0], &curves, present);
        let x = scanned_axis(asked, &data.x);
        Ok(Figure::Lines(LineFigure {
            marks: marks(&pair, axis, options),
            marker: options.marker.then(|| marker_on(axis, params, &curves)),
            curves,
            summary: summary(&pair),
            ..LineFigure::new(x, AxisSpec::new("value", "quanta per time (ω₁)", min, max))
        }))
    }

    fn columns(&self, asked: Request, data: &ComparedData) -> Vec<Column> {
        let headings = [
            ("from_bath1", "J₁", "ω₁", "quanta per time from bath 1 to oscillator 1"),
            ("from_bath2", "J₂", "ω₁", "quanta per time from bath 2 to oscillator 2"),
            ("flux", "J", "ω₁", "quanta per time from 2 to 1"),
            ("from_noise", "Jξ", "ω₁", "quanta per time from the shared noise to each"),
        ];
        columns(along(asked.options.grid.axis, &data.x), &headings, data)
    }
}

fn summary(pair: &Pair) -> String {
    let p = pair.params();
    let theta = match steady_covariance(pair) {
        Ok(theta) => theta,
        Err(error) => return opened("", &refused(pair, &error)),
    };
    let theta12 = zeroed(&theta);
    let flux = 2.0 * p.g * theta12.im;
    let noise = -noise_share(pair, theta12);
    // In the steady state each bath gives what the two others take.
    let one = exchange(1, [-flux - noise, flux, noise]);
    let two = exchange(2, [flux - noise, -flux, noise]);
    format!("{one} {two}")
}

/// What an oscillator gains from its bath, from the other oscillator and from the shared noise: in quanta per time.
fn exchange(oscillator: usize, gains: [f64; 3]) -> String {
    let largest = gains.iter().fold(0.0_f64, |most, gain| most.max(gain.abs()));
    let gains = gains.map(|gain| beside(gain, largest));
    let texts = gains.map(|gain| format_short(gain.abs()));
    let others = [
        "its bath".to_owned(),
        format!("oscillator {}", 3 - oscillator),
        "the shared noise".to_owned(),
    ];
    let side = |sign: f64, word: &str| {
        let parts =
            gains.iter().zip(texts.iter().zip(&others)).filter(|(gain, _)| **gain * sign > 0.0);
        let parts: Vec<String> =
            parts.map(|(_, (text, other))| format!("{text} {word} {other}")).collect();
        parts.join(" and ")
    };
    let (gained, lost) = (side(1.0, "from"), side(-1.0, "to"));
    match (gained.is_empty(), lost.is_empty()) {
        (true, true) => format!("Oscillator {oscillator} exchanges nothing on average."),
        (false, true) => format!("Oscillator {oscillator} gains {gained}."),
        (true, false) => format!("Oscillator {oscillator} loses {lost}."),
        (false, false) if gains[0] < 0.0 => {
            format!("Oscillator {oscillator} loses {lost}; it gains {gained}.")
        }
        (false, false) => format!("Oscillator {oscillator} gains {gained}; it loses {lost}."),
    }
}
