//! Where the published text departs from its own model, as curves side by side (docs/model.md, section 8).
//!
//! Departures that a general figure already shows, with both sets of equations, have no kind of their own.

use crate::analysis::{Axis, Equations};
use crate::error::Error;
use crate::figures::{AxisSpec, Curve, Figure, LineFigure, Role, Rule};
use crate::panels::axes::axis_title;
use crate::panels::data::{ComparedCurve, ComparedData};
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{along, fact, time, Column, Fact, Setting};
use crate::panels::form::{Form, Handles};
use crate::panels::marker::published_strokes;
use crate::panels::options::{Request, CURVE_POINTS};
use crate::panels::real_correlation::real;
use crate::panels::words::at_phase;
use crate::physics::Params;

/// What the curves run over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// Time.
    Time,
    /// ξ at its phase.
    Xi,
    /// ξ of what has no phase.
    ModulusXi,
    /// Real ξ: the text has a formula for no other.
    RealXi,
}

/// One departure.
pub struct Departure {
    /// What the curves run over.
    pub over: Over,
    /// What they are, on the vertical axis.
    pub title: &'static str,
    /// Its unit in tables.
    pub unit: &'static str,
    /// Bounds to compare with.
    pub rules: &'static [(f64, &'static str)],
    /// What grows without end needs no more room than this.
    pub most: f64,
    /// The curves, with so many points.
    pub compare: fn(&Params, usize) -> ComparedData,
    /// The sentence.
    pub summary: fn(&Params) -> String,
}

impl Departure {
    fn params(&self, params: &Params) -> Params {
        match self.over {
            Over::RealXi => real(params),
            Over::Time | Over::Xi | Over::ModulusXi => *params,
        }
    }

    fn range(&self, values: impl Iterator<Item = f64>) -> (f64, f64) {
        const AIR: f64 = 0.06;
        let (min, max) = values
            .filter(|value| value.is_finite())
            .fold((0.0_f64, 0.0_f64), |(min, max), value| (min.min(value), max.max(value)));
        let max = max.min(self.most);
        let air = AIR * (max - min).max(1e-3);
        (min - air, max + air)
    }
}

impl FigureKind for Departure {
    type Data = ComparedData;

    /// The text is compared over the whole axis: the present value has no mark on it.
    fn form_and_handles(&self) -> (Form, Handles) {
        (Form::Lines, Handles::CURVES)
    }

    fn data(&self, asked: Request) -> Result<ComparedData, Error> {
        let points = asked.options.grid.points.unwrap_or(CURVE_POINTS);
        Ok((self.compare)(&self.params(asked.params), points))
    }

    fn figure(&self, asked: Request, data: &ComparedData) -> Result<Figure, Error> {
        let curve = |curve: &ComparedCurve| {
            let printed = curve.equations == Equations::Published;
            let role = if printed { Role::Reference } else { Role::Both };
            Curve {
                label: curve.label.clone(),
                dashed: printed,
                ..Curve::new(role, data.x.clone(), curve.values.clone())
            }
        };
        let curves: Vec<Curve> = data.curves.iter().map(curve).collect();
        let rule = |(y, label): &(f64, &str)| Rule { y: *y, label: (*label).into() };
        let rules: Vec<Rule> = self.rules.iter().map(rule).collect();
        let (key, x_title) = match self.over {
            Over::Time => ("t", "time t (1/ω₁)".to_owned()),
            Over::Xi => ("xi", axis_title(Axis::Xi) + &at_phase(asked.params)),
            Over::ModulusXi | Over::RealXi => ("xi", axis_title(Axis::Xi)),
        };
        let shown = curves.iter().flat_map(|curve| &curve.y).chain(rules.iter().map(|it| &it.y));
        let (min, max) = self.range(shown.copied());
        let x = AxisSpec::over(key, x_title, &data.x);
        Ok(Figure::Lines(LineFigure {
            strokes: published_strokes(&curves),
            curves,
            rules,
            summary: (self.summary)(&self.params(asked.params)),
            ..LineFigure::new(x, AxisSpec::new("value", self.title, min, max))
        }))
    }

    fn setting(&self, _: Request, _: &ComparedData) -> Result<Setting, Error> {
        let along = match self.over {
            Over::Time => Vec::new(),
            Over::Xi | Over::ModulusXi | Over::RealXi => vec![Axis::Xi],
        };
        Ok(Setting::Pair(along, Vec::new()))
    }

    fn conditions(&self, params: &Params) -> Vec<Fact> {
        let turned = self.over == Over::RealXi && params.xi_phase != 0.0;
        turned.then(real_condition).into_iter().collect()
    }

    fn columns(&self, _: Request, data: &ComparedData) -> Vec<Column> {
        let x = match self.over {
            Over::Time => time(&data.x),
            Over::Xi | Over::ModulusXi | Over::RealXi => along(Axis::Xi, &data.x),
        };
        let curves = data.curves.iter().map(|curve| {
            let name = format!("{} ({})", curve.label, curve.equations.name());
            let meaning = match curve.equations {
                Equations::MasterEquation => "by the master equation",
                Equations::Published => "as published",
            };
            Column::new(&name, &curve.label, self.unit, meaning, &curve.values)
        });
        std::iter::once(x).chain(curves).collect()
    }
}

/// That a phase was left out.
pub fn real_condition() -> Fact {
    fact("computed at", "xiPhase = 0: Eqs. 23 and 27-31 are for real correlations")
}
