//! A figure as files, with what it was made from.

use super::data::FigureData;
use super::files::{csv, fact, Fact};
use super::kind::Kind;
use super::options::PanelOptions;
use super::subject::{figure_data, panel, Subject};
use crate::error::Error;
use crate::figures;
use crate::physics::Params;

const UNITS: &str =
    "hbar = 1; frequencies and rates in omega1, times in 1/omega1; a vacuum has variance 1/2";

/// The figure as an SVG document.
///
/// # Errors
/// As [`figure_data`] and [`panel`].
pub fn figure_svg(kind: Kind, params: &Params, options: &PanelOptions) -> Result<String, Error> {
    svg_of(kind, params, options, &figure_data(kind, params, options)?)
}

/// The same of data that were computed before, whole or as far as they have come.
///
/// # Errors
/// As [`panel`].
pub fn svg_of(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    data: &FigureData,
) -> Result<String, Error> {
    let panel = panel(kind, params, options, data)?;
    let facts = facts(kind, params, options, data)?;
    figures::figure_svg(&panel.figure, kind.title(), &facts, options.theme, options.size)
}

/// The data as comma-separated columns under comment lines with the parameters.
///
/// # Errors
/// As [`figure_data`].
pub fn figure_csv(kind: Kind, params: &Params, options: &PanelOptions) -> Result<String, Error> {
    csv_of(kind, params, options, &figure_data(kind, params, options)?)
}

/// The same of data that were computed before, whole or as far as they have come.
///
/// # Errors
/// `Internal` if the data is of another kind.
pub fn csv_of(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    data: &FigureData,
) -> Result<String, Error> {
    let facts = facts(kind, params, options, data)?;
    let subject = Subject::new(kind, params, options);
    Ok(csv(kind.name(), &facts, &subject.who.columns(subject.asked(), data)?))
}

/// What the figure is made from, a line for each fact: `key = value`.
///
/// # Errors
/// As [`figure_data`].
pub fn figure_facts(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    data: &FigureData,
) -> Result<String, Error> {
    let facts = facts(kind, params, options, data)?;
    Ok(facts.iter().map(|(key, value)| format!("{key} = {value}\n")).collect())
}

/// Version, kind, parameters, equations, methods: all that the data hangs on.
fn facts(
    kind: Kind,
    params: &Params,
    options: &PanelOptions,
    data: &FigureData,
) -> Result<Vec<Fact>, Error> {
    let mut facts = vec![
        fact("version", env!("CARGO_PKG_VERSION")),
        fact("kind", kind.name()),
        fact("title", kind.title()),
    ];
    if let Some(link) = &options.link {
        // A fact is one line.
        facts.push(fact("link", link.split_whitespace().collect::<Vec<_>>().join("%20")));
    }
    let subject = Subject::new(kind, params, options);
    let asked = subject.asked();
    facts.extend(subject.who.told(asked, data)?.facts(asked, subject.is_own())?);
    facts.push(fact("units", UNITS));
    Ok(facts)
}
