//! How each oscillator answers a drive of itself and of the other one, against frequency.

use super::frequency_axis::{at_rest, axis, column, compared, frequencies, marked, modes, rising};
use crate::analysis::{response_at, ComplexColumn, Response};
use crate::error::Error;
use crate::figures::{format_short, Figure, Role};
use crate::panels::data::ComparedData;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{Column, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::options::Request;
use crate::panels::words::beside;
use crate::physics::Pair;

/// |χᵢⱼ|.
pub struct DriveResponse;

impl FigureKind for DriveResponse {
    type Data = ComparedData;
    const HANGS_ON_BATH: bool = true;

    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Lines, Handles::CURVES)
    }

    fn data(&self, asked: Request) -> Result<ComparedData, Error> {
        let pair = Pair::new(*asked.params)?;
        let Response { omega, g11, g12, g21, g22 } =
            response_at(&pair, frequencies(asked, &pair)?)?;
        let [g11, g12, g21, g22] = [g11, g12, g21, g22].map(|it| moduli(&it));
        Ok(compared(omega, [("χ₁₁", g11), ("χ₂₂", g22), ("χ₁₂", g12), ("χ₂₁", g21)]))
    }

    fn figure(&self, asked: Request, data: &ComparedData) -> Result<Figure, Error> {
        let pair = Pair::new(*asked.params)?;
        // A curve has the colour of the oscillator that answers.
        let strokes = [
            (Role::First, false),
            (Role::Second, false),
            (Role::First, true),
            (Role::Second, true),
        ];
        let figure = rising(data, &strokes, axis(data), "|χ| (1/ω₁)", summary(&pair)?);
        Ok(marked(asked, &pair, figure))
    }

    fn setting(&self, _: Request, _: &ComparedData) -> Result<Setting, Error> {
        Ok(at_rest())
    }

    fn columns(&self, _: Request, data: &ComparedData) -> Vec<Column> {
        let headings = [
            ("chi11_abs", "|χ₁₁|", "response of oscillator 1 to a drive of 1"),
            ("chi22_abs", "|χ₂₂|", "response of oscillator 2 to a drive of 2"),
            ("chi12_abs", "|χ₁₂|", "response of oscillator 1 to a drive of 2"),
            ("chi21_abs", "|χ₂₁|", "response of oscillator 2 to a drive of 1"),
        ];
        let curves = headings.iter().zip(&data.curves);
        let curves = curves.map(|((name, symbol, what), curve)| {
            Column::new(name, symbol, "1/ω₁", what, &curve.values)
        });
        std::iter::once(column(&data.x)).chain(curves).collect()
    }
}

fn moduli(values: &ComplexColumn) -> Vec<f64> {
    values.re.iter().zip(&values.im).map(|(re, im)| re.hypot(*im)).collect()
}

fn summary(pair: &Pair) -> Result<String, Error> {
    let drift = pair.drift();
    let size = pair.params().gamma.max(pair.params().g.abs());
    let [to_first, to_second] = [drift[(0, 1)], drift[(1, 0)]].map(|it| beside(it.norm(), size));
    let passing = match (to_first == 0.0, to_second == 0.0) {
        (true, true) => {
            "A drive of one oscillator leaves the other one at rest: nothing passes between them."
        }
        (true, false) => {
            "One way: a drive of oscillator 1 moves oscillator 2, a drive of 2 leaves 1 at rest."
        }
        (false, true) => {
            "One way: a drive of oscillator 2 moves oscillator 1, a drive of 1 leaves 2 at rest."
        }
        (false, false) => "",
    };
    if !passing.is_empty() {
        return Ok(passing.to_owned());
    }
    let at = response_at(pair, modes(pair).into_iter().take(1).collect())?;
    let [forth, back] = [&at.g21, &at.g12].map(|it| format_short(moduli(it)[0]));
    let omega = format_short(at.omega[0]);
    Ok(format!(
        "At the mode frequency {omega} a drive of oscillator 1 moves oscillator 2 by |χ₂₁| = {forth}, one of 2 moves 1 by |χ₁₂| = {back}."
    ))
}
