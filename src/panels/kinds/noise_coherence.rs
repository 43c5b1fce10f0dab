//! How firmly the fluctuations of both oscillators hang together at each frequency, and at which phase.

use super::frequency_axis::{at_rest, axis, column, compared, drawn, frequencies, marked, modes};
use crate::analysis::{noise_spectra_at, NoiseSpectra as Spectra};
use crate::error::Error;
use crate::figures::{format_short, AxisSpec, Figure, LineFigure, Role};
use crate::panels::data::ComparedData;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{fact, Column, Fact, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::options::{PanelOptions, Request};
use crate::panels::words::{degrees, zeroed};
use crate::physics::{steady_covariance, Pair};
use std::f64::consts::PI;

/// Below this coherence the phase of the cross spectrum is rounding.
const NO_PHASE: f64 = 1e-20;
/// Below it is called 0.
const NONE: f64 = 1e-12;

/// |S₁₂|²/(S₁₁S₂₂) and φ₁ − φ₂ = −arg S₁₂.
pub struct NoiseCoherence;

impl FigureKind for NoiseCoherence {
    type Data = ComparedData;
    const HANGS_ON_BATH: bool = true;

    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Lines, Handles::CURVES)
    }

    fn data(&self, asked: Request) -> Result<ComparedData, Error> {
        let pair = Pair::new(*asked.params)?;
        let omega = frequencies(asked, &pair)?;
        let spectra = noise_spectra_at(&pair, omega, asked.options.order)?;
        let phases = (0..spectra.omega.len()).map(|k| phase(&spectra, k) / PI).collect();
        let Spectra { omega, coherence, .. } = spectra;
        Ok(compared(omega, [("coherence", coherence), ("φ₁ − φ₂", phases)]))
    }

    fn figure(&self, asked: Request, data: &ComparedData) -> Result<Figure, Error> {
        let pair = Pair::new(*asked.params)?;
        let mut curves = drawn(data, &[(Role::Both, false), (Role::Reference, true)]);
        if let Some(phases) = curves.get_mut(1) {
            // A phase that runs on at the other end of its circle is no line across it.
            for k in 1..phases.y.len() {
                if (phases.y[k] - phases.y[k - 1]).abs() > 1.0 {
                    phases.y[k - 1] = f64::NAN;
                }
            }
        }
        let y = AxisSpec::new("value", "coherence, phase/π", -1.05, 1.05);
        let figure = LineFigure {
            curves,
            summary: summary(asked, &pair)?,
            ..LineFigure::new(axis(data), y)
        };
        Ok(marked(asked, &pair, figure))
    }

    fn setting(&self, _: Request, _: &ComparedData) -> Result<Setting, Error> {
        Ok(at_rest())
    }

    fn start_facts(&self, options: &PanelOptions, _: &ComparedData) -> Vec<Fact> {
        vec![fact("order", options.order.name())]
    }

    fn columns(&self, _: Request, data: &ComparedData) -> Vec<Column> {
        let headings = [
            ("coherence", "|S₁₂|²/(S₁₁S₂₂)", "1", "coherence of both oscillators"),
            ("phase_over_pi", "(φ₁ − φ₂)/π", "π", "minus the argument of S₁₂"),
        ];
        let curves = headings.iter().zip(&data.curves);
        let curves = curves.map(|((name, symbol, unit, what), curve)| {
            Column::new(name, symbol, unit, what, &curve.values)
        });
        std::iter::once(column(&data.x)).chain(curves).collect()
    }
}

/// φ₁ − φ₂ at one of the frequencies; NaN where there is nothing to have a phase.
fn phase(spectra: &Spectra, k: usize) -> f64 {
    if spectra.coherence[k] > NO_PHASE {
        -spectra.s12.im[k].atan2(spectra.s12.re[k])
    } else {
        f64::NAN
    }
}

fn summary(asked: Request, pair: &Pair) -> Result<String, Error> {
    let at = noise_spectra_at(pair, modes(pair), asked.options.order)?;
    let told = (0..at.omega.len()).map(|k| {
        let place = format!("at the mode frequency {}", format_short(at.omega[k]));
        match at.coherence[k] {
            value if value < NONE => format!("{place} the coherence is 0"),
            value => format!(
                "{place} the coherence is {}, with φ₁ − φ₂ = {}",
                format_short(value),
                degrees(phase(&at, k))
            ),
        }
    });
    let told = told.collect::<Vec<_>>().join("; ").replacen('a', "A", 1);
    // What has a coherence at a frequency may have none on the whole.
    let cancels = at.coherence.iter().any(|it| *it >= NONE)
        && steady_covariance(pair).is_ok_and(|theta| zeroed(&theta).norm() == 0.0);
    let whole =
        if cancels { " Over all frequencies together it cancels: Θ₁₂ = 0." } else { "" };
    Ok(format!("{told}.{whole}"))
}
