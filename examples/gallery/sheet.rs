//! The contact sheet: every figure with its name, its parameters and its sentence.

use odd_sympathy::figures::{PageSize, Theme};
use odd_sympathy::panels::Kind;
use odd_sympathy::physics::{parameter_spec, Params};

pub struct Entry {
    pub kind: Kind,
    pub params: Params,
    pub size: PageSize,
    pub svg: String,
}

pub fn page(entries: &[Entry], theme: Theme) -> String {
    let figures: String = entries.iter().map(figure).collect();
    let (scheme, count) = (if theme == Theme::Dark { "dark" } else { "light" }, entries.len());
    format!(
        r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Odd Sympathy: gallery</title>
<style>
:root {{ color-scheme: {scheme}; font: 15px/1.45 system-ui, sans-serif }}
body {{ margin: 2rem }}
main {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(min(30rem, 100%), 1fr)); gap: 2.5rem 2rem }}
article {{ max-width: 30rem }}
img {{ max-width: 100%; height: auto }}
h2 {{ margin: 0; font-size: 1.1rem }}
p {{ margin: .3rem 0 }}
.parameters {{ opacity: .75; font-size: .9rem }}
</style>
</head>
<body>
<h1>Odd Sympathy: gallery</h1>
<p>The {count} kinds of figures, drawn by the core.</p>
<main>
{figures}</main>
</body>
</html>
"#
    )
}

fn figure(Entry { kind, params, size, svg }: &Entry) -> String {
    let (name, title, sentence) = (kind.name(), title(*kind), sentence(svg));
    let PageSize { width, height } = size;
    let parameters = parameters(*kind, params);
    format!(
        "<article>\n<h2>{title}</h2>\n<p class=\"parameters\">{parameters}</p>\n\
         <img src=\"{name}.png\" width=\"{width}\" height=\"{height}\" alt=\"{sentence}\" loading=\"lazy\">\n\
         <p>{sentence} <a href=\"{name}.svg\">SVG</a></p>\n</article>\n"
    )
}

/// The panel of the paper, "3a", behind a kind.
fn panel(kind: Kind) -> Option<&'static str> {
    kind.name().strip_prefix("fig")
}

fn title(kind: Kind) -> String {
    match panel(kind).and_then(|panel| panel.split_at_checked(1)) {
        Some((figure, letter)) => format!("Fig. {figure}({letter}) of the paper"),
        None => kind.name().to_owned(),
    }
}

fn parameters(kind: Kind, params: &Params) -> String {
    if panel(kind).is_some() {
        return "at the paper's parameters".to_owned();
    }
    let symbol = |key: &'static str| parameter_spec(key).map_or(key, |spec| spec.symbol);
    let written = Params::KEYS.into_iter().zip(params.to_array());
    written.map(|(key, value)| format!("{} = {value}", symbol(key))).collect::<Vec<_>>().join(", ")
}

/// A drawing carries its sentence as its label, escaped for markup.
fn sentence(svg: &str) -> &str {
    let label = svg.split_once("aria-label=\"").and_then(|(_, rest)| rest.split_once('"'));
    label.map_or("", |(sentence, _)| sentence)
}
