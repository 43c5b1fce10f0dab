//! Eigenvalues on a circle in the complex plane of ξ.

use super::complex_xi::{choice_facts, departure, derived_from, formal_sentence, method};
use super::eigenvalue_curves::{columns, curves, range};
use crate::analysis::{published, xi_slice, Continuation, Equations};
use crate::error::Error;
use crate::figures::{AxisSpec, Figure, LineFigure, Marker};
use crate::panels::data::EigenvalueCurve;
use crate::panels::family::{family, spoken, Member};
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{fact, Column, Setting};
use crate::panels::marker::published_strokes;
use crate::panels::options::{EquationChoice, PanelOptions, Part, Request};
use crate::panels::words::{correlation, opened, way};
use crate::physics::Pair;
use std::f64::consts::PI;

/// The eigenvalues on the circle through the present |ξ|.
pub struct XiSlice;

impl FigureKind for XiSlice {
    type Data = Vec<EigenvalueCurve>;

    fn data(&self, asked: Request) -> Result<Vec<EigenvalueCurve>, Error> {
        let options = asked.options;
        let mut curves = Vec::new();
        for Member { of, params } in family(asked)? {
            let pair = Pair::new(params)?;
            let slice = |of| xi_slice(&pair, of, params.xi.abs(), options.grid.curve_points());
            for equations in options.equations.list() {
                let scan = match equations {
                    Equations::MasterEquation => slice(options.continuation),
                    // Eq. 24 has ξ where Eq. 21 with ξ in both corners has it.
                    Equations::Published => published::slice(&pair, &slice(Continuation::Formal)),
                };
                curves.push(EigenvalueCurve { of: of.clone(), equations, scan });
            }
        }
        Ok(curves)
    }

    fn figure(&self, asked: Request, data: &Vec<EigenvalueCurve>) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let part = options.shown_part();
        let curves = curves(part, data);
        let (min, max) = range(curves.iter().flat_map(|curve| &curve.y), false);
        let phase = half_turns(&Pair::new(*params)?);
        let points =
            curves.iter().filter_map(|curve| Some((curve.at(phase)?, curve.role))).collect();
        let x = AxisSpec::new("phase", "phase of ξ (π)", -1.0, 1.0);
        Ok(Figure::Lines(LineFigure {
            strokes: published_strokes(&curves),
            curves,
            marker: (options.marker && options.curves.is_none()).then(|| Marker {
                x: phase,
                label: format!("ξ = {}", correlation(params)),
                points,
            }),
            summary: summary(asked)?,
            ..LineFigure::new(x, AxisSpec::new(part.name(), part.title(), min, max))
        }))
    }

    fn method(&self, asked: Request, _: &Vec<EigenvalueCurve>) -> Result<String, Error> {
        method(asked)
    }

    fn departure(&self, options: &PanelOptions) -> &'static str {
        departure(options)
    }

    /// Along the circle the phase runs, and |ξ| is told.
    fn setting(&self, asked: Request, _: &Vec<EigenvalueCurve>) -> Result<Setting, Error> {
        let radius = fact("radius |xi|", asked.params.xi.abs());
        let facts = [radius].into_iter().chain(choice_facts(asked.options)).collect();
        Ok(Setting::Pair(Vec::new(), facts))
    }

    fn derived_from(&self, options: &PanelOptions) -> &'static str {
        derived_from(options)
    }

    fn columns(&self, asked: Request, curves: &Vec<EigenvalueCurve>) -> Vec<Column> {
        let Some(first) = curves.first() else { return Vec::new() };
        let x = Column::new("phase", "φ", "π", "phase of ξ = |ξ|exp(iφ)", &first.scan.x);
        columns(x, asked.options.shown_part(), curves)
    }
}

/// The phase of the correlation over π, from −1, which is 1, on.
fn half_turns(pair: &Pair) -> f64 {
    let turned = pair.correlation().arg() / PI;
    if turned <= -1.0 {
        1.0
    } else {
        turned
    }
}

/// Of a family: of its last member, whose exceptional points are farthest from the circle.
fn summary(Request { params, options }: Request) -> Result<String, Error> {
    let last = options.curves.as_ref().and_then(|curves| curves.last()).cloned();
    let one = PanelOptions { curves: last.map(|of| vec![of]), ..options.clone() };
    let (params, member) = spoken(Request { params, options: &one })?;
    let pair = Pair::new(params)?;
    let clause = match options.continuation {
        Continuation::Hermitian if printed(options) => {
            way(&pair) + " Eq. 24 is continued by the literal substitution."
        }
        Continuation::Hermitian => way(&pair),
        Continuation::Formal => formal_sentence(&pair),
    };
    Ok(opened(&member, &clause))
}

/// Whether curves of Eq. 24 are drawn; its frequencies are not.
fn printed(options: &PanelOptions) -> bool {
    options.shown_part() == Part::Real
        && options.equations != EquationChoice::One(Equations::MasterEquation)
}
