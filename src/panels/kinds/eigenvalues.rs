//! Eigenvalues of the drift along an axis.

use super::eigenvalue_curves::{columns, curves, range};
use crate::analysis::{eigenvalue_scan, published, Equations};
use crate::error::Error;
use crate::figures::{AxisSpec, Figure, LineFigure};
use crate::panels::axes::scanned_axis;
use crate::panels::data::EigenvalueCurve;
use crate::panels::family::{family, spoken, Member};
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{along, Column};
use crate::panels::marker::{marker_on, marks, published_strokes};
use crate::panels::options::{EquationChoice, PanelOptions, Part, Request};
use crate::panels::words::{
    apart_from, beside, decaying, opened, oscillating, regime, unprinted, unpublished,
    FREQUENCY_NOTE,
};
use crate::physics::{eigenvalues, eigenvector_overlap, Pair};

/// Real or imaginary parts along an axis.
pub struct Eigenvalues(pub Part);

impl FigureKind for Eigenvalues {
    type Data = Vec<EigenvalueCurve>;
    const HANGS_ON_BATH: bool = true;

    fn data(&self, asked: Request) -> Result<Vec<EigenvalueCurve>, Error> {
        let options = asked.options;
        let mut curves = Vec::new();
        for Member { of, params } in family(asked)? {
            let grid = options.grid.grid(&params)?;
            for equations in options.equations.list() {
                let scan = match equations {
                    Equations::MasterEquation => eigenvalue_scan(&params, &grid),
                    Equations::Published => published::eigenvalue_scan(&params, &grid),
                };
                match scan {
                    Ok(scan) => curves.push(EigenvalueCurve { of: of.clone(), equations, scan }),
                    // Beside the master equation the published formulas are shown where they are defined.
                    Err(Error::NotDefined { .. }) if options.equations == EquationChoice::Both => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(curves)
    }

    fn figure(&self, asked: Request, data: &Vec<EigenvalueCurve>) -> Result<Figure, Error> {
        let Request { params, options } = asked;
        let part = self.0;
        let (spoken, member) = spoken(asked)?;
        let pair = Pair::new(spoken)?;
        let axis = options.grid.axis;
        let curves = curves(part, data);
        let (min, max) = range(curves.iter().flat_map(|curve| &curve.y), part == Part::Real);
        let x = data.first().map_or(&[][..], |curve| &curve.scan.x);
        let x = scanned_axis(asked, x);
        let both = options.equations == EquationChoice::Both;
        let drawn = data.iter().any(|curve| curve.equations == Equations::Published);
        let missing = unpublished(&pair, axis, both, drawn);
        Ok(Figure::Lines(LineFigure {
            marks: marks(&pair, axis, options),
            marker: options.marker.then(|| marker_on(axis, params, &curves)),
            strokes: published_strokes(&curves),
            curves,
            summary: summary(&pair, &member, part, options.equations) + &missing,
            ..LineFigure::new(x, AxisSpec::new(part.name(), part.title(), min, max))
        }))
    }

    fn method(&self, asked: Request, _: &Vec<EigenvalueCurve>) -> Result<String, Error> {
        method_line(asked)
    }

    fn departure(&self, options: &PanelOptions) -> &'static str {
        match (self.0, options.equations) {
            (Part::Imaginary, EquationChoice::Both) => FREQUENCY_NOTE,
            (Part::Imaginary, EquationChoice::One(_)) | (Part::Real, _) => "",
        }
    }

    fn columns(&self, asked: Request, curves: &Vec<EigenvalueCurve>) -> Vec<Column> {
        let Some(first) = curves.first() else { return Vec::new() };
        columns(along(asked.options.grid.axis, &first.scan.x), self.0, curves)
    }
}

fn summary(pair: &Pair, member: &str, part: Part, choice: EquationChoice) -> String {
    let say = |values| match part {
        Part::Real => decaying(pair, values),
        Part::Imaginary => oscillating(pair, values),
    };
    let derived = || say(eigenvalues(pair));
    let printed = published::eigenvalues(pair).map(say);
    let words = match (choice, printed) {
        (EquationChoice::One(Equations::MasterEquation), _) => derived(),
        (EquationChoice::One(Equations::Published), Ok(printed)) => {
            format!("as printed in Eq. 24, {printed}")
        }
        (EquationChoice::One(Equations::Published), Err(error)) => {
            return opened(member, &unprinted(pair, &error));
        }
        // The printed frequencies are those of the conjugate block: there is one curve of both.
        (EquationChoice::Both, Ok(printed)) if part == Part::Real => {
            format!("{}; by Eq. 24, {printed}", derived())
        }
        (EquationChoice::Both, _) => derived(),
    };
    opened(member, &format!("{words}. {}.", opened("", &regime(pair))))
}

/// How near the two modes are to being one.
pub fn method_line(asked: Request) -> Result<String, Error> {
    // Of a family each member has its own.
    if asked.options.curves.is_some() {
        return Ok("Closed form.".into());
    }
    let overlap = apart_from(beside(eigenvector_overlap(&Pair::new(*asked.params)?), 1.0), 1.0);
    Ok(format!("Closed form. Eigenvector overlap {overlap} (1 at an exceptional point)."))
}
