//! What is published: names of the documentation, written down, so that none comes or goes unseen.

use odd_sympathy::{figure_svg, Error, Kind, PanelOptions, Params};
use std::fs;
use std::path::Path;

/// Names that a module publishes without hiding them, sorted.
fn published(file: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(&path).expect("a module");
    let mut names = Vec::new();
    let mut hidden = false;
    for statement in text.split_inclusive([';', ']']) {
        let line = statement.trim();
        if line.ends_with("#[doc(hidden)]") {
            hidden = true;
        } else if let Some((_, list)) = line.split_once("pub use ").filter(|_| line.ends_with(';'))
        {
            let list = list.trim_end_matches(';');
            let (from, several) = list.rsplit_once("::").unwrap_or(("", list));
            let (from, several) = match list.split_once('{') {
                Some((from, several)) => {
                    (from.trim_end_matches("::"), several.trim_end_matches('}'))
                }
                None => (from, several),
            };
            if !hidden {
                let found = several.split(',').map(str::trim).filter(|name| !name.is_empty());
                names.extend(found.map(|name| if name == "self" { from } else { name }.to_owned()));
            }
            hidden = false;
        }
    }
    names.sort();
    names
}

#[test]
fn figures_and_panels_publish_what_a_user_needs_and_no_more() {
    let figures =
        "AxisRange AxisScale AxisSpec Drawing Figure PageSize PlotArea Theme draw figure_svg";
    assert_eq!(published("src/figures/mod.rs").join(" "), figures);
    let panels = "AxisWindow Bobs CaptionedFigure EquationChoice FigureData FigureSpec Form GridRequest Handles Kind KnobChange MAX_CURVES MAX_RUNS \
        Measure Noise Ordering PanelOptions PaperPanel Part PhaseSpace Pin PlotWindow Spread StartKey caveats_of figure_csv figure_data figure_facts \
        figure_specs figure_svg panel paper_panels";
    assert_eq!(published("src/panels/mod.rs").join(" "), panels);
    let root = "Complex64 Error Kind Method Pair PanelOptions Params PhaseLockingOptions eigenvalues figure_csv figure_svg nalgebra \
        num_complex phase_locking plotters_backend steady_covariance";
    assert_eq!(published("src/lib.rs").join(" "), root);
}

#[test]
fn what_is_at_the_top_is_enough_to_draw() {
    let params = Params { xi: -0.4, ..Params::default() };
    let options = PanelOptions { marker: true, ..PanelOptions::default() };
    let svg = figure_svg(Kind::EigenvaluesReal, &params, &options).expect("a figure");
    assert!(svg.starts_with("<svg") && svg.ends_with("</svg>\n"), "{}", &svg[svg.len() - 20..]);
    let refused = figure_svg(Kind::EigenvaluesReal, &Params { gamma: -1.0, ..params }, &options);
    assert!(matches!(refused, Err(Error::OutOfRange { .. })));
}

#[test]
fn what_will_grow_can_grow() {
    let growing = [
        ("src/error.rs", "pub enum Error"),
        ("src/panels/kind.rs", "pub enum Kind"),
        ("src/panels/data/figure_data.rs", "pub enum FigureData"),
        ("src/panels/subject.rs", "pub struct CaptionedFigure"),
        ("src/analysis/phase_locking/value.rs", "pub struct PhaseLocking"),
        ("src/analysis/steady_report.rs", "pub struct SteadyReport"),
        ("src/physics/graph.rs", "pub enum GraphKind"),
    ];
    for (file, item) in growing {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file));
        let text = text.expect("a module");
        let before =
            text.lines().zip(text.lines().skip(1)).find(|(_, line)| line.trim().starts_with(item));
        assert_eq!(
            before.map(|(before, _)| before.trim()),
            Some("#[non_exhaustive]"),
            "{item} in {file}"
        );
    }
}
