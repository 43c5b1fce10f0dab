//! Spectra of the fluctuations at rest against frequency.

use super::frequency_axis::{at_rest, axis, column, compared, frequencies, marked, modes, rising};
use crate::analysis::{noise_spectra_at, NoiseSpectra as Spectra, OperatorOrder};
use crate::error::Error;
use crate::figures::{format_short, Figure, Role};
use crate::panels::data::ComparedData;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{fact, Column, Fact, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::options::{PanelOptions, Request};
use crate::panels::words::beside;
use crate::physics::Pair;

/// S₁₁, S₂₂ and |S₁₂|.
pub struct NoiseSpectra;

impl FigureKind for NoiseSpectra {
    type Data = ComparedData;
    const HANGS_ON_BATH: bool = true;

    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Lines, Handles::CURVES)
    }

    fn data(&self, asked: Request) -> Result<ComparedData, Error> {
        let pair = Pair::new(*asked.params)?;
        let omega = frequencies(asked, &pair)?;
        let Spectra { omega, s11, s22, s12, .. } =
            noise_spectra_at(&pair, omega, asked.options.order)?;
        let cross = s12.re.iter().zip(&s12.im).map(|(re, im)| re.hypot(*im)).collect();
        Ok(compared(omega, [("S₁₁", s11), ("S₂₂", s22), ("|S₁₂|", cross)]))
    }

    fn figure(&self, asked: Request, data: &ComparedData) -> Result<Figure, Error> {
        let pair = Pair::new(*asked.params)?;
        let strokes = [(Role::First, false), (Role::Second, false), (Role::Both, true)];
        let summary = summary(&pair, asked.options.order)?;
        Ok(marked(asked, &pair, rising(data, &strokes, axis(data), "S (1/ω₁)", summary)))
    }

    fn setting(&self, _: Request, _: &ComparedData) -> Result<Setting, Error> {
        Ok(at_rest())
    }

    fn start_facts(&self, options: &PanelOptions, _: &ComparedData) -> Vec<Fact> {
        vec![fact("order", options.order.name())]
    }

    fn columns(&self, _: Request, data: &ComparedData) -> Vec<Column> {
        let headings = [
            ("s11", "S₁₁", "spectrum of oscillator 1"),
            ("s22", "S₂₂", "spectrum of oscillator 2"),
            ("s12_abs", "|S₁₂|", "modulus of the cross spectrum"),
        ];
        let curves = headings.iter().zip(&data.curves);
        let curves = curves.map(|((name, symbol, what), curve)| {
            Column::new(name, symbol, "1/ω₁", what, &curve.values)
        });
        std::iter::once(column(&data.x)).chain(curves).collect()
    }
}

/// In words that a sentence begins with.
fn order_in_words(order: OperatorOrder) -> &'static str {
    match order {
        OperatorOrder::Normal => "In normal order",
        OperatorOrder::Symmetric => "In symmetric order",
    }
}

fn summary(pair: &Pair, order: OperatorOrder) -> Result<String, Error> {
    let words = order_in_words(order);
    let p = pair.params();
    if order == OperatorOrder::Normal && p.nbar1 == 0.0 && p.nbar2 == 0.0 {
        return Ok(format!("{words} all spectra are 0: at n̄ = 0 there are no quanta at rest."));
    }
    let at = noise_spectra_at(pair, modes(pair), order)?;
    let told = at.omega.iter().enumerate().map(|(k, omega)| {
        let cross = at.s12.re[k].hypot(at.s12.im[k]);
        let size = at.s11[k].max(at.s22[k]);
        let [s11, s22, cross] =
            [at.s11[k], at.s22[k], cross].map(|it| format_short(beside(it, size)));
        format!(
            "at the mode frequency {} S₁₁ = {s11}, S₂₂ = {s22} and |S₁₂| = {cross}",
            format_short(*omega)
        )
    });
    Ok(format!("{words} {}.", told.collect::<Vec<_>>().join("; ")))
}
