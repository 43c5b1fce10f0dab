//! Mutual information with both places where it is said to diverge.

use super::departure::real_condition;
use super::steady::Steady;
use super::steady_quantity::Quantity;
use super::steady_scans::{columns, data, method_line, steady_setting};
use crate::error::Error;
use crate::figures::{format_short, Figure, LineFigure, Mark, MarkStyle};
use crate::panels::data::SteadyCurve;
use crate::panels::figure_kind::FigureKind;
use crate::panels::files::{fact, Column, Fact, Setting};
use crate::panels::options::{EquationChoice, PanelOptions, Request};
use crate::panels::real_correlation::real;
use crate::panels::words::{apart_from, beside};
use crate::physics::{Pair, Params};

/// Eq. 31: where the correlations diverge.
pub struct Divergence;

impl FigureKind for Divergence {
    type Data = Vec<SteadyCurve>;

    fn data(&self, asked: Request) -> Result<Vec<SteadyCurve>, Error> {
        let (params, options) = both(asked);
        data(Request { params: &params, options: &options })
    }

    fn figure(&self, asked: Request, data: &Vec<SteadyCurve>) -> Result<Figure, Error> {
        let (params, options) = both(asked);
        let asked = Request { params: &params, options: &options };
        let lines = Steady(Quantity::MutualInformation).lines(asked, data)?;
        let pair = Pair::new(params)?;
        let printed = (params.nbar1 + params.nbar2 + 1.0).sqrt().recip();
        let mark = |side: f64| Mark {
            x: side * printed,
            label: "Eq. 31".into(),
            style: MarkStyle::Threshold,
        };
        Ok(Figure::Lines(LineFigure {
            marks: lines.marks.into_iter().chain([-1.0, 1.0].map(mark)).collect(),
            summary: summary(&pair, printed),
            ..lines
        }))
    }

    fn method(&self, asked: Request, _: &Vec<SteadyCurve>) -> Result<String, Error> {
        Ok(method_line(asked.params))
    }

    fn conditions(&self, params: &Params) -> Vec<Fact> {
        let equal = fact("computed at", "omega2 = omega1: Eqs. 27-31 are for equal frequencies");
        let turned = (params.xi_phase != 0.0).then(real_condition);
        [equal].into_iter().chain(turned).collect()
    }

    fn setting(&self, _: Request, data: &Vec<SteadyCurve>) -> Result<Setting, Error> {
        Ok(steady_setting(data))
    }

    fn columns(&self, asked: Request, curves: &Vec<SteadyCurve>) -> Vec<Column> {
        columns(&Quantity::MutualInformation.columns(), asked.options, curves)
    }
}

fn summary(pair: &Pair, printed: f64) -> String {
    let p = pair.params();
    let limit = p.gamma / pair.gamma12();
    if p.nbar1 == p.nbar2 || beside(limit - 1.0, 1.0) == 0.0 {
        let printed = format_short(printed);
        return format!(
            "At equal occupations all correlations vanish for |ξ| < 1. Eq. 31 names 1/√(n̄₁+n̄₂+1) = {printed}; the denominator of Eq. 30 vanishes at |ξ| = 1."
        );
    }
    let diverge = "The correlations diverge where the pair becomes unstable, at |ξ| = γ/γ₁₂ =";
    if beside(limit - printed, 1.0) == 0.0 {
        let limit = apart_from(limit, 1.0);
        return format!("{diverge} {limit}. Here this is 1/√(n̄₁+n̄₂+1), as Eq. 31 says.");
    }
    // A limit just below 1 is not told as 1.
    let other = if format_short(limit) == "1" { 1.0 } else { printed };
    let (limit, printed) = (apart_from(limit, other), apart_from(printed, limit));
    format!("{diverge} {limit}, and not at 1/√(n̄₁+n̄₂+1) = {printed} (Eq. 31).")
}

/// The departures are told from both sets of equations, without detuning and for a real correlation: so are the
/// published formulas.
fn both(Request { params, options }: Request) -> (Params, PanelOptions) {
    let params = Params { omega2: params.omega1, ..real(params) };
    (params, PanelOptions { equations: EquationChoice::Both, ..options.clone() })
}
