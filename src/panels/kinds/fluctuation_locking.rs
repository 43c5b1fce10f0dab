//! Whether the noise locks where the means do: both, along an axis.

use super::frequency_axis::{compared, drawn};
use crate::analysis::{
    fluctuation_locking, phase_locking, Axis, FluctuationLocking as Locking, Method,
    PhaseLockingOptions,
};
use crate::error::Error;
use crate::figures::{format_short, AxisSpec, Figure, LineFigure, Role};
use crate::panels::axes::scanned_axis;
use crate::panels::data::ComparedData;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{along, Column};

use crate::panels::marker::{marker_on, marks};
use crate::panels::options::{Request, MAX_LOCKING_POINTS};
use crate::panels::words::{degrees, locked, opened, refused};
use crate::physics::{Pair, Params};

/// Below this share of full locking the noise is called unlocked.
const NONE: f64 = 1e-9;

/// |⟨e^{i(φ₁−φ₂)}⟩| of the means in the long run, and of single runs at rest.
pub struct FluctuationLocking;

impl FigureKind for FluctuationLocking {
    type Data = ComparedData;
    const HANGS_ON_BATH: bool = true;

    fn data(&self, asked: Request) -> Result<ComparedData, Error> {
        let Request { params, options } = asked;
        let points = options.grid.curve_points();
        if points > MAX_LOCKING_POINTS {
            let (name, value) = ("points".to_owned(), points as f64);
            return Err(Error::TooMany { name, value, max: MAX_LOCKING_POINTS as f64 });
        }
        let axis = options.grid.axis;
        let x = options.grid.grid(params)?.values();
        let mut columns = [Vec::new(), Vec::new(), Vec::new()];
        for value in &x {
            let [means, noise, pearson] = at(params, axis, *value)?;
            columns[0].push(means);
            columns[1].push(noise);
            columns[2].push(pearson);
        }
        let [means, noise, pearson] = columns;
        Ok(compared(x, [("means", means), ("noise", noise), ("Pearson", pearson)]))
    }

    fn figure(&self, asked: Request, data: &ComparedData) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let pair = Pair::new(*params)?;
        let axis = options.grid.axis;
        let strokes = [(Role::Reference, true), (Role::Both, false)];
        let curves = drawn(data, &strokes);
        Ok(Figure::Lines(LineFigure {
            marks: marks(&pair, axis, options),
            marker: options.marker.then(|| marker_on(axis, params, &curves)),
            curves,
            summary: summary(&pair)?,
            ..LineFigure::new(
                scanned_axis(asked, &data.x),
                AxisSpec::new("value", "locking, 0 to 1", -0.05, 1.05),
            )
        }))
    }

    fn columns(&self, asked: Request, data: &ComparedData) -> Vec<Column> {
        let headings = [
            ("locking_means", "|⟨e^i(φ₁−φ₂)⟩|", "locking of the means in the long run"),
            ("locking_noise", "|⟨e^i(φ₁−φ₂)⟩|", "locking of the fluctuations at rest"),
            ("pearson", "C", "Pearson coefficient of the fluctuations at rest"),
        ];
        let curves = headings.iter().zip(&data.curves);
        let curves = curves.map(|((name, symbol, what), curve)| {
            Column::new(name, symbol, "1", what, &curve.values)
        });
        std::iter::once(along(asked.options.grid.axis, &data.x)).chain(curves).collect()
    }
}

/// Of the means, of the noise, and Pearson's coefficient; NaN of the noise where nothing comes to rest.
fn at(params: &Params, axis: Axis, value: f64) -> Result<[f64; 3], Error> {
    let pair = axis.pair_at(params, value)?;
    let means = phase_locking(&pair, &PhaseLockingOptions::new(Method::Limit))?.magnitude;
    match fluctuation_locking(&pair) {
        Ok(Locking { magnitude, pearson, .. }) => Ok([means, magnitude, pearson]),
        Err(Error::Unstable { .. }) => Ok([means, f64::NAN, f64::NAN]),
        Err(error) => Err(error),
    }
}

fn summary(pair: &Pair) -> Result<String, Error> {
    let means = phase_locking(pair, &PhaseLockingOptions::new(Method::Limit))?;
    let means = format!("The means are {}.", locked(pair, &means));
    let noise = match fluctuation_locking(pair) {
        Ok(noise) => noise,
        Err(error @ Error::Unstable { .. }) => {
            return Ok(format!("{means} {}", opened("", &refused(pair, &error))))
        }
        Err(error) => return Err(error),
    };
    Ok(match noise.angle.filter(|_| noise.magnitude > NONE) {
        None => {
            format!("{means} The fluctuations at rest do not lock: Θ₁₂ = 0.")
        }
        Some(angle) => format!(
            "{means} The fluctuations at rest lock with magnitude {} about φ₁ − φ₂ = {}.",
            format_short(noise.magnitude),
            degrees(angle)
        ),
    })
}
