//! The panels of the paper as a page lists them.

use super::kind::Kind;
use super::options::{EquationChoice, PanelOptions, Part, Request};
use crate::analysis::{decimal, Axis};
use crate::physics::Params;
use num_complex::Complex64;

/// A panel of the paper; of the options those that it sets.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaperPanel {
    /// Its name in the paper: "1a".
    pub fig: &'static str,
    /// Which figure it is.
    pub kind: Kind,
    /// Of which figure it is an instance.
    pub general: Kind,
    /// Its parameters; of Fig. 1(c) the present ξ stays.
    pub params: Params,
    /// ω₁ − ω₂, as it was meant.
    pub delta: f64,
    /// Axis with both ends.
    pub axis: Option<(Axis, f64, f64)>,
    /// Number of points, where it is not the usual one.
    pub points: Option<usize>,
    /// Equations, where they are not those of the master equation alone.
    pub equations: Option<EquationChoice>,
    /// What its curves differ in.
    pub members: Vec<Vec<(Axis, f64)>>,
    /// Start and duration of a motion.
    pub motion: Option<([Complex64; 2], f64)>,
    /// Part of the eigenvalues.
    pub part: Option<Part>,
    /// What its curves differ in, in words; empty for a single curve.
    pub family: String,
    /// Whether its curves take so long that nobody waits for them.
    pub scanned: bool,
}

/// Every panel, in the order of the paper.
pub fn paper_panels() -> Vec<PaperPanel> {
    let usual = PanelOptions::default();
    let panel = |kind: &Kind| {
        let (panel, general) = kind.paper()?;
        let at = panel.at(Request { params: &panel.params, options: &usual });
        let (params, options) = (at.params, at.options);
        let ends = options.grid.from.zip(options.grid.to);
        Some(PaperPanel {
            fig: panel.fig,
            kind: *kind,
            general,
            params,
            delta: decimal(params.omega1 - params.omega2, params.omega1),
            axis: ends.map(|(from, to)| (options.grid.axis, from, to)),
            points: options.grid.points,
            equations: Some(options.equations).filter(|equations| *equations != usual.equations),
            members: options.curves.unwrap_or_default(),
            motion: panel.is_motion().then_some((options.start, options.duration)),
            part: options.part,
            family: panel.family_in_words(),
            scanned: panel.takes_long(),
        })
    };
    Kind::ALL.iter().filter_map(panel).collect()
}
