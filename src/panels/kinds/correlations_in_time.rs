//! How long the fluctuations at rest remember: ⟨δaᵢ†(0)δaⱼ(τ)⟩ against the delay τ.

use super::frequency_axis::{at_rest, compared, rising};
use crate::analysis::{correlations, ComplexColumn, Correlations};
use crate::error::Error;
use crate::figures::{format_short, AxisSpec, Figure, Role};
use crate::panels::data::ComparedData;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{fact, Column, Fact, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::motion::MAX_MOTION;
use crate::panels::options::{PanelOptions, Request};
use crate::panels::words::{beside, decaying};
use crate::physics::{eigenvalues, Pair};

/// Points of a curve in time.
const TIMES: usize = 321;

/// |Cᵢⱼ(τ)|.
pub struct CorrelationsInTime;

impl FigureKind for CorrelationsInTime {
    type Data = ComparedData;
    const HANGS_ON_BATH: bool = true;

    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Lines, Handles::CURVES)
    }

    fn data(&self, asked: Request) -> Result<ComparedData, Error> {
        let options = asked.options;
        Error::check_range("duration", options.duration, f64::MIN_POSITIVE, MAX_MOTION)?;
        let points = options.grid.points.unwrap_or(TIMES);
        let pair = Pair::new(*asked.params)?;
        let Correlations { tau, c11, c12, c21, c22 } =
            correlations(&pair, options.duration, points)?;
        let [c11, c12, c21, c22] = [c11, c12, c21, c22].map(|it| moduli(&it));
        Ok(compared(tau, [("C₁₁", c11), ("C₂₂", c22), ("C₁₂", c12), ("C₂₁", c21)]))
    }

    fn figure(&self, asked: Request, data: &ComparedData) -> Result<Figure, Error> {
        let pair = Pair::new(*asked.params)?;
        // A curve has the colour of the oscillator that is looked at later.
        let strokes = [
            (Role::First, false),
            (Role::Second, false),
            (Role::Second, true),
            (Role::First, true),
        ];
        let x = AxisSpec::over("tau", "delay τ (1/ω₁)".into(), &data.x);
        Ok(Figure::Lines(rising(data, &strokes, x, "|C|", summary(&pair)?)))
    }

    fn setting(&self, _: Request, _: &ComparedData) -> Result<Setting, Error> {
        Ok(at_rest())
    }

    fn start_facts(&self, options: &PanelOptions, _: &ComparedData) -> Vec<Fact> {
        vec![fact("duration", options.duration)]
    }

    fn columns(&self, _: Request, data: &ComparedData) -> Vec<Column> {
        let headings = [
            ("c11_abs", "|C₁₁|", "modulus of the correlation of oscillator 1 with itself"),
            ("c22_abs", "|C₂₂|", "modulus of the correlation of oscillator 2 with itself"),
            ("c12_abs", "|C₁₂|", "modulus of the correlation of oscillator 1 with 2 a delay later"),
            ("c21_abs", "|C₂₁|", "modulus of the correlation of oscillator 2 with 1 a delay later"),
        ];
        let curves = headings.iter().zip(&data.curves);
        let curves = curves.map(|((name, symbol, what), curve)| {
            Column::new(name, symbol, "1", what, &curve.values)
        });
        let delays = Column::new("tau", "τ", "1/ω₁", "delay", &data.x);
        std::iter::once(delays).chain(curves).collect()
    }
}

fn moduli(values: &ComplexColumn) -> Vec<f64> {
    values.re.iter().zip(&values.im).map(|(re, im)| re.hypot(*im)).collect()
}

/// What is there at no delay, and how fast it is forgotten.
fn summary(pair: &Pair) -> Result<String, Error> {
    let now = correlations(pair, 0.0, 2)?;
    let [c11, c22, c12] = [&now.c11, &now.c22, &now.c12].map(|it| moduli(it)[0]);
    let size = c11 + c22 + 1.0;
    let [c11, c22, c12] = [c11, c22, c12].map(|it| beside(it, size));
    if c11 == 0.0 && c22 == 0.0 {
        return Ok("There are no quanta at rest, and nothing to be remembered.".into());
    }
    let rates = decaying(pair, eigenvalues(pair));
    let (c11, c22, c12) = (format_short(c11), format_short(c22), format_short(c12));
    Ok(format!("At no delay C₁₁ = {c11}, C₂₂ = {c22} and |C₁₂| = {c12}; {rates}."))
}
