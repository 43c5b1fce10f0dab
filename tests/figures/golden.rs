//! Every kind of figure against a drawing that was looked at and found good (tests/golden).
//!
//! `UPDATE_GOLDEN=1 cargo test --test figures golden` redraws them; a commit that does says what changed and why.

use odd_sympathy::analysis::{Continuation, Squeezing};
use odd_sympathy::figures::Theme;
use odd_sympathy::panels::{figure_svg, EquationChoice, Kind, PanelOptions, Part, Shape};
use odd_sympathy::physics::Params;
use std::path::PathBuf;

/// Coordinates are eighths of a pixel; another machine's sine may round one of them the other way.
const SLACK: f64 = 1.0;

/// δ = 0 and n̄₁ ≠ n̄₂: the published formulas exist and differ, and nothing is zero.
fn params() -> Params {
    Params { omega2: 1.0, g: 0.3, nbar2: 0.2, xi: 0.5, ..Params::default() }
}

/// A drawing with its name.
struct Subject {
    name: String,
    kind: Kind,
    part: Option<Part>,
    continuation: Continuation,
    /// Oscillator 1 begins squeezed.
    squeezed: bool,
}

/// Every kind as it opens, and the others of what figures over the plane of ξ can show.
fn subjects() -> Vec<Subject> {
    let usual = |kind: Kind| Subject {
        name: kind.name().to_owned(),
        kind,
        part: None,
        continuation: Continuation::Hermitian,
        // From the vacuum these show nothing.
        squeezed: matches!(
            kind,
            Kind::InformationInTime
                | Kind::EntanglementAlong
                | Kind::EntanglementLifetimeAlong
                | Kind::EntanglementMap
                | Kind::EntanglementLifetime
        ),
    };
    let of_part = |kind: Kind, part: Part| Subject {
        name: format!("{}-{}", kind.name(), part.name()),
        part: Some(part),
        ..usual(kind)
    };
    let formal = |kind: Kind| Subject {
        name: format!("{}-formal", kind.name()),
        continuation: Continuation::Formal,
        ..usual(kind)
    };
    let squeezed = |kind: Kind| Subject {
        name: format!("{}-squeezed", kind.name()),
        squeezed: true,
        ..usual(kind)
    };
    let mut all: Vec<Subject> = Kind::ALL.iter().copied().map(usual).collect();
    all.extend([
        of_part(Kind::Fig1c, Part::Real),
        of_part(Kind::Fig1d, Part::Real),
        of_part(Kind::XiPlane, Part::Imaginary),
        formal(Kind::XiPlane),
        formal(Kind::XiSlice),
        squeezed(Kind::Wigner),
        squeezed(Kind::Populations),
    ]);
    all
}

fn drawing(subject: &Subject) -> String {
    let kind = subject.kind;
    let mut options = PanelOptions { theme: Theme::Light, ..PanelOptions::default() };
    (options.part, options.continuation) = (subject.part, subject.continuation);
    options.grid.points = Some(41);
    options.equations = EquationChoice::Both;
    options.head = match kind {
        // Later nothing is entangled at any point.
        Kind::EntanglementAlong => Some(1.0),
        _ => (kind.shape() == Shape::Motion).then_some(9.0),
    };
    if subject.squeezed {
        options.prepared.squeezing1 = Squeezing { r: 0.5, angle: 1.0 };
    }
    options.size.width = 360.0;
    options.size.height = 240.0;
    let svg = figure_svg(kind, &params(), &options).expect("a drawing");
    // Words about the drawing are another matter: the version is among them.
    let (before, rest) = svg.split_once("<metadata>").expect("metadata");
    let (_, after) = rest.split_once("</metadata>").expect("their end");
    before.to_owned() + after
}

/// Numbers and the text between them.
fn tokens(text: &str) -> Vec<Result<f64, &str>> {
    text.split_inclusive(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-'))
        .flat_map(|part| {
            let end = part.trim_end_matches(|c: char| !(c.is_ascii_digit() || c == '.')).len();
            [&part[..end], &part[end..]]
        })
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().map_err(|_| part))
        .collect()
}

fn same(a: &Result<f64, &str>, b: &Result<f64, &str>) -> bool {
    match (a, b) {
        (Ok(a), Ok(b)) => (a - b).abs() <= SLACK,
        (a, b) => a == b,
    }
}

#[test]
fn every_kind_looks_as_it_did() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut changed = Vec::new();
    for subject in subjects() {
        let path = folder.join(format!("{}.svg", subject.name));
        let drawn = drawing(&subject);
        if update {
            std::fs::write(&path, &drawn).expect("a golden drawing");
        }
        let golden = std::fs::read_to_string(&path).unwrap_or_default();
        let (new, old) = (tokens(&drawn), tokens(&golden));
        if new.len() != old.len() || !new.iter().zip(&old).all(|(a, b)| same(a, b)) {
            changed.push(subject.name);
        }
    }
    assert!(changed.is_empty(), "changed: {changed:?}");
}

#[test]
fn a_moved_line_is_a_change() {
    let (one, other) = (tokens("<line x1=\"10\"/>"), tokens("<line x1=\"12\"/>"));
    assert!(!one.iter().zip(&other).all(|(a, b)| same(a, b)));
}

#[test]
fn another_word_is_a_change() {
    let (one, other) = (tokens("<text>ξ = 0.5</text>"), tokens("<text>δ = 0.5</text>"));
    assert!(!one.iter().zip(&other).all(|(a, b)| same(a, b)));
}
