//! A figure with what it was drawn for, and of whose parameters its sentence speaks.

use super::refuted;
use super::said::Said;
use odd_sympathy::analysis::Equations;
use odd_sympathy::panels::{
    figure_data, panel, paper_panels, CaptionedFigure, Kind, PanelOptions, PaperPanel,
};
use odd_sympathy::physics::{Network, Pair, Params};
use odd_sympathy::Error;
use std::sync::LazyLock;

/// The panel of the paper that a kind is.
pub fn paper(kind: Kind) -> Option<&'static PaperPanel> {
    static PANELS: LazyLock<Vec<PaperPanel>> = LazyLock::new(paper_panels);
    PANELS.iter().find(|it| it.kind == kind)
}

/// A drawn figure with what it was drawn for.
pub struct Asked {
    pub kind: Kind,
    pub general: Kind,
    pub params: Params,
    pub options: PanelOptions,
    pub network: Option<Network>,
}

impl Asked {
    /// What is wrong with the words beside it.
    pub fn words(&self) -> Result<Vec<String>, Error> {
        let data = figure_data(self.kind, &self.params, &self.options)?;
        let CaptionedFigure { figure, method, .. } =
            panel(self.kind, &self.params, &self.options, &data)?;
        let (of, member) = self.spoken()?;
        let mut said = Said {
            kind: self.general,
            params: of,
            pair: Pair::new(of)?,
            options: &self.options,
            equations: Equations::MasterEquation,
            network: self.network.as_ref(),
            data: &data,
        };
        let mut wrong = refuted(&mut said, &member, figure.summary());
        said.equations = Equations::MasterEquation;
        // The line on the method is of the present parameters, or of the whole family.
        (said.params, said.pair) = (self.own()?, Pair::new(self.own()?)?);
        wrong.extend(refuted(&mut said, "", &method));
        let text = format!("{} | {method}", figure.summary());
        if text.chars().next().is_some_and(|it| it.is_ascii_lowercase()) {
            wrong.push("begins small".into());
        }
        let about = |it: String| {
            format!(
                "{}: {it}\n    in {text}\n    at {:?} {:?}",
                self.kind.name(),
                self.params,
                self.options.head
            )
        };
        Ok(wrong.into_iter().map(about).collect())
    }

    /// Parameters of the figure; of a panel of the paper its own.
    fn own(&self) -> Result<Params, Error> {
        let Some(paper) = paper(self.kind) else {
            return Ok(self.params);
        };
        let p = &self.params;
        Ok(match self.kind {
            Kind::Fig1c => Params { xi: p.xi, xi_phase: p.xi_phase, ..paper.params },
            Kind::Fig1d | Kind::Fig2a | Kind::Fig2b | Kind::Fig2c => paper.params,
            _ => Params {
                xi: Pair::new(*p)
                    .map(|it| if it.is_real() { it.correlation().re } else { p.xi })?,
                ..paper.params
            },
        })
    }

    /// Of a family its first member, on the circle its last, and what tells it apart.
    fn spoken(&self) -> Result<(Params, String), Error> {
        let own = self.own()?;
        let paper = paper(self.kind);
        let members = match paper {
            Some(paper) if !paper.members.is_empty() => paper.members.clone(),
            _ => self.options.curves.clone().unwrap_or_default(),
        };
        let takes = matches!(
            self.general,
            Kind::EigenvaluesReal
                | Kind::EigenvaluesImaginary
                | Kind::XiSlice
                | Kind::Plv
                | Kind::Occupations
                | Kind::Coherence
                | Kind::Flux
                | Kind::Information
                | Kind::MutualInformation
                | Kind::Physicality
        );
        let of = if self.general == Kind::XiSlice { members.last() } else { members.first() };
        let Some(of) = of.filter(|_| takes) else { return Ok((own, String::new())) };
        let mut params = own;
        for (axis, value) in of {
            params = *axis.pair_at(&params, *value)?.params();
        }
        // "For g = 0.05, the modes …": the values are those of the member.
        let values = of.iter().map(|(axis, value)| match axis.key() {
            "xiPhase" if value.to_degrees() < 9.95 => format!("arg ξ = {:.1}°", value.to_degrees()),
            "xiPhase" => format!("arg ξ = {:.0}°", value.to_degrees()),
            "nbar2" => format!("n̄₂ = {value}"),
            "gamma" => format!("γ = {value}"),
            key => format!("{key} = {value}"),
        });
        let values: Vec<String> = values.collect();
        let name = match &of[..] {
            [(first, a), (_, b)] if first.key() == "nbar1" && a == b => format!("n̄ = {a}"),
            [(first, a), (_, b)] if first.key() == "nbar1" => format!("n̄ = {a}, {b}"),
            _ => values.join(", "),
        };
        Ok((params, format!("For {name}, ")))
    }
}
