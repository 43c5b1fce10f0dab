//! The spectrum of the Liouvillian: how fast each part of a state is forgotten.

use super::frequency_axis::{at_rest, compared, drawn};
use crate::error::Error;
use crate::figures::{format_short, AxisSpec, Curve, Figure, LineFigure, Role};
use crate::panels::data::ComparedData;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{Column, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::options::Request;
use crate::panels::words::{opened, outliving};
use crate::physics::{liouvillian_spectrum, locking_time, Pair, DEFAULT_ORDER};

/// Its eigenvalues up to the second order, in the complex plane.
pub struct LiouvillianSpectrum;

impl FigureKind for LiouvillianSpectrum {
    type Data = ComparedData;
    const HANGS_ON_BATH: bool = true;

    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Lines, Handles::CURVES)
    }

    fn data(&self, asked: Request) -> Result<ComparedData, Error> {
        let pair = Pair::new(*asked.params)?;
        let values = liouvillian_spectrum(&pair, DEFAULT_ORDER)?;
        let (re, im) = values.iter().map(|it| (it.re, it.im)).unzip();
        Ok(compared(re, [("λ", im)]))
    }

    fn figure(&self, asked: Request, data: &ComparedData) -> Result<Figure, Error> {
        let pair = Pair::new(*asked.params)?;
        let curves: Vec<Curve> = drawn(data, &[(Role::Both, false)])
            .into_iter()
            .map(|it| Curve { dots: true, label: String::new(), ..it })
            .collect();
        let least = data.x.iter().copied().fold(0.0_f64, f64::min);
        let most = data
            .curves
            .iter()
            .flat_map(|it| &it.values)
            .fold(0.0_f64, |most, it| most.max(it.abs()));
        let (least, most) = (least.min(-1e-3), most.max(1e-3));
        let x = AxisSpec::new("re", "Re (ω₁)", 1.08 * least, -0.08 * least);
        Ok(Figure::Lines(LineFigure {
            curves,
            summary: summary(&pair)?,
            ..LineFigure::new(x, AxisSpec::new("im", "Im (ω₁)", -1.1 * most, 1.1 * most))
        }))
    }

    fn setting(&self, _: Request, _: &ComparedData) -> Result<Setting, Error> {
        Ok(at_rest())
    }

    fn columns(&self, _: Request, data: &ComparedData) -> Vec<Column> {
        let what = "minus a rate at which a part of the state is forgotten";
        let re = Column::new("re", "Re", "ω₁", what, &data.x);
        let im = data
            .curves
            .iter()
            .map(|it| Column::new("im", "Im", "ω₁", "minus its frequency", &it.values));
        std::iter::once(re).chain(im).collect()
    }
}

/// Which mode is left, and how long it takes until it is.
pub fn summary(pair: &Pair) -> Result<String, Error> {
    let modes = opened("", &outliving(pair)?);
    Ok(match locking_time(pair) {
        Some(time) => format!("{modes}. The time to lock is {}.", format_short(time)),
        None => format!("{modes}."),
    })
}
