//! Steady states along an axis, from the master equation, as published, or both.

use super::steady_quantity::Quantity;
use super::steady_scans::{columns, data, method_line, steady_setting};
use super::steady_sentence::steady_sentence;
use super::strong_coupling::{printed_peak, saturation, strong_coupling};
use crate::analysis::Equations;
use crate::error::Error;
use crate::figures::{AxisSpec, Curve, Figure, LineFigure, Mark, MarkStyle, Role, Rule};
use crate::panels::axes::scanned_axis;
use crate::panels::data::SteadyCurve;
use crate::panels::diverging_range::diverging_range;
use crate::panels::family::{label_of, spoken};
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{Column, Setting};
use crate::panels::marker::{marker_on, marks, published_strokes};
use crate::panels::options::{EquationChoice, Request};
use crate::panels::words::{opened, unpublished};
use crate::physics::Pair;

/// One quantity of the steady state.
pub struct Steady(pub Quantity);

impl FigureKind for Steady {
    type Data = Vec<SteadyCurve>;
    const HANGS_ON_BATH: bool = true;

    fn data(&self, asked: Request) -> Result<Vec<SteadyCurve>, Error> {
        data(asked)
    }

    fn figure(&self, asked: Request, data: &Vec<SteadyCurve>) -> Result<Figure, Error> {
        self.lines(asked, data).map(Figure::Lines)
    }

    fn method(&self, asked: Request, _: &Vec<SteadyCurve>) -> Result<String, Error> {
        Ok(method_line(asked.params))
    }

    fn setting(&self, _: Request, data: &Vec<SteadyCurve>) -> Result<Setting, Error> {
        Ok(steady_setting(data))
    }

    fn columns(&self, asked: Request, curves: &Vec<SteadyCurve>) -> Vec<Column> {
        columns(&self.0.columns(), asked.options, curves)
    }
}

impl Steady {
    /// The curves of the quantity.
    pub fn lines(&self, asked: Request, data: &Vec<SteadyCurve>) -> Result<LineFigure, Error> {
        let Request { params, options } = asked;
        let quantity = self.0;
        let (spoken, member) = spoken(asked)?;
        let pair = Pair::new(spoken)?;
        let axis = options.grid.axis;
        let columns = quantity.columns();
        let members =
            data.iter().filter(|c| Some(c.equations) == data.first().map(|d| d.equations)).count();
        let mut seen: usize = 0;
        let mut curves = Vec::new();
        for curve in data {
            let published = curve.equations == Equations::Published && data.len() > members;
            if !published && !curve.of.is_empty() {
                seen += 1;
            }
            for column in &columns {
                let role = match curve.of.is_empty() {
                    true => column.role,
                    false => Role::Family { index: seen.saturating_sub(1), count: members },
                };
                curves.push(Curve {
                    label: match (curve.of.is_empty(), published) {
                        (true, false) => column.label.into(),
                        (true, true) => format!("{} printed", column.label),
                        (false, false) => label_of(&curve.of),
                        (false, true) => String::new(),
                    },
                    dashed: published,
                    ..Curve::new(role, curve.scan.x.clone(), (column.read)(&curve.scan).clone())
                });
            }
        }
        let drawn = data.iter().any(|curve| curve.equations == Equations::Published);
        let saturation = saturation(&pair, axis).filter(|_| quantity == Quantity::Flux);
        let printed = options.equations != EquationChoice::One(Equations::MasterEquation);
        let peak = printed_peak(&pair, axis).filter(|_| printed && quantity == Quantity::Flux);
        let (min, max) =
            diverging_range(quantity.shown(), &curves, options.marker.then(|| axis.value(params)));
        let (min, max) = match saturation {
            Some(y) => (min.min(1.08 * y), max.max(1.08 * y)),
            None => (min, max),
        };
        let marker = options.marker.then(|| marker_on(axis, params, &curves));
        let x = data.first().map_or(&[][..], |curve| &curve.scan.x);
        let x = scanned_axis(asked, x);
        Ok(LineFigure {
            strokes: published_strokes(&curves),
            curves,
            marks: match peak {
                Some((x, _)) => {
                    vec![Mark { x, label: "g = γ/2".into(), style: MarkStyle::Threshold }]
                }
                None => marks(&pair, axis, options),
            },
            rules: match quantity {
                Quantity::Physicality => vec![Rule { y: 0.5, label: "vacuum ½".into() }],
                Quantity::Flux => saturation
                    .map(|y| Rule { y, label: "γ(n̄₂ − n̄₁)/2".into() })
                    .into_iter()
                    .collect(),
                Quantity::Occupations
                | Quantity::Coherence
                | Quantity::Information
                | Quantity::MutualInformation => Vec::new(),
            },
            marker,
            summary: opened(&member, &steady_sentence(quantity, &pair, options.equations))
                + &strong_coupling(saturation, peak)
                + &unpublished(&pair, axis, options.equations == EquationChoice::Both, drawn),
            ..LineFigure::new(x, AxisSpec::new("value", quantity.title(), min, max))
        })
    }
}
