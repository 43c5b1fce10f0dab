//! The rules of the source tree: dependencies point one way, files stay short, nothing panics on purpose.

use std::fs;
use std::path::{Path, PathBuf};

/// From the bottom to the top; a layer may use itself and what `uses` says.
const LAYERS: [&str; 6] = ["error", "physics", "analysis", "figures", "panels", "wasm"];
const LONGEST: usize = 300;
/// Files of src/ that may be unsafe, by their beginning: vector instructions, which the language does not check.
const UNSAFE: [&str; 1] = ["physics/register.rs"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn uses(layer: &str) -> &'static [&'static str] {
    match layer {
        "error" => &[],
        "physics" => &["error"],
        "analysis" => &["error", "physics"],
        // Figures draw what they are given: they solve nothing.
        "figures" => &["error"],
        "panels" => &["error", "physics", "analysis", "figures"],
        "wasm" => &["error", "physics", "analysis", "figures", "panels"],
        _ => panic!("{layer} is not a layer"),
    }
}

fn files(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, extensions));
        } else if path.extension().is_some_and(|e| extensions.iter().any(|wanted| e == *wanted)) {
            found.push(path);
        }
    }
    found
}

fn sources() -> Vec<(PathBuf, String)> {
    let found = files(&root().join("src"), &["rs"]);
    assert!(found.len() > 40, "only {} files", found.len());
    found.into_iter().map(|path| (path.clone(), fs::read_to_string(path).expect("text"))).collect()
}

/// First part of a path below src/, if it is a layer.
fn layer(path: &Path) -> Option<&'static str> {
    let below = path.strip_prefix(root().join("src")).expect("below src");
    let first = below.iter().next().expect("a name").to_string_lossy();
    let first = first.trim_end_matches(".rs").to_owned();
    LAYERS.into_iter().find(|layer| *layer == first)
}

/// The text without comments and with all white space removed, so that no line break hides a path.
fn code(text: &str) -> String {
    let without_comments = text.lines().map(|line| line.split("//").next().unwrap_or(""));
    without_comments.collect::<Vec<_>>().join(" ").replace([' ', '\t'], "")
}

/// The layers behind every `crate::`, alone or in braces.
fn used(code: &str) -> Vec<String> {
    let name = |text: &str| {
        text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
    };
    let mut found = Vec::new();
    for (at, word) in code.match_indices("crate::") {
        let rest = &code[at + word.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            found.push(name(rest));
            continue;
        };
        let mut depth = 1;
        let mut begin = true;
        for (at, c) in group.char_indices() {
            if begin && depth == 1 && c.is_alphanumeric() {
                found.push(name(&group[at..]));
            }
            begin = depth == 1 && c == ',';
            depth += i32::from(c == '{') - i32::from(c == '}');
            if depth == 0 {
                break;
            }
        }
    }
    found
}

#[test]
fn paths_are_found_in_every_form() {
    let text = "use crate::physics::{Pair}; // crate::wasm\nuse crate::{\n  analysis::{Grid, Axis},\n  panels,\n};\nlet e = crate::error::Error;";
    assert_eq!(used(&code(text)), ["physics", "analysis", "panels", "error"]);
}

#[test]
fn dependencies_point_downwards() {
    for (path, text) in sources() {
        let Some(layer) = layer(&path) else { continue };
        for name in used(&code(&text)).iter().filter(|name| LAYERS.contains(&name.as_str())) {
            let allowed = name == layer || uses(layer).contains(&name.as_str());
            assert!(allowed, "{} uses {name}", path.display());
        }
    }
}

#[test]
fn no_path_climbs_out_of_its_layer() {
    // `super` from a file right below its layer's folder is the layer itself; once more would leave it.
    for (path, text) in sources() {
        let below = path.strip_prefix(root().join("src")).expect("below src");
        let depth = below.iter().count() - 1 - usize::from(path.ends_with("mod.rs"));
        let climb = "super::".repeat(depth + 1);
        assert!(!code(&text).contains(&climb), "{} climbs out", path.display());
    }
}

#[test]
fn every_module_is_in_a_layer() {
    for (path, _) in sources() {
        let top = path.parent() == Some(&root().join("src"));
        assert!(layer(&path).is_some() || top, "{} is in no layer", path.display());
    }
}

#[test]
fn no_file_is_longer_than_three_hundred_lines() {
    for folder in ["src", "www", "tests"] {
        for path in files(&root().join(folder), &["rs", "js", "mjs", "ts", "css", "py"]) {
            let lines = fs::read_to_string(&path).expect("text").lines().count();
            assert!(lines <= LONGEST, "{} has {lines} lines", path.display());
        }
    }
}

#[test]
fn nothing_panics_on_purpose() {
    for (path, text) in sources() {
        let shipped = code(text.split("#[cfg(test)]").next().unwrap_or(""));
        for word in
            [".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!(", "unimplemented!("]
        {
            assert!(!shipped.contains(word), "{} has {word}", path.display());
        }
    }
}

/// Whether a comment stands right above or beside what is unsafe, and says why it is safe.
fn has_reason(lines: &[&str], at: usize) -> bool {
    let comments = lines[..at].iter().rev().take_while(|line| line.trim_start().starts_with("//"));
    lines[at].contains("// SAFETY: ") || comments.into_iter().any(|line| line.contains("SAFETY: "))
}

#[test]
fn a_reason_is_found_above_and_beside() {
    let lines = ["// SAFETY: two lanes,", "// both there.", "unsafe { a() }", "unsafe { b() }"];
    assert!(has_reason(&lines, 2) && !has_reason(&lines, 3));
}

#[test]
fn unsafe_stands_only_where_vectors_are_and_each_time_with_its_reason() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("text");
    assert!(manifest.contains("unsafe_code = \"deny\""), "the lint is off");
    let folders = ["src", "tests", "examples", "benches"].map(|folder| root().join(folder));
    for path in folders.iter().flat_map(|folder| files(folder, &["rs"])) {
        let text = fs::read_to_string(&path).expect("text");
        let below = path.strip_prefix(root().join("src")).unwrap_or(&path).to_string_lossy();
        let allowed = UNSAFE.iter().any(|begin| below.starts_with(begin));
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let code = line.split("//").next().unwrap_or("");
            let lint = code.contains(concat!("allow(", "unsafe_code"));
            let word = code
                .split(|c: char| !(c.is_alphanumeric() || "_-".contains(c)))
                .any(|it| it == concat!("un", "safe"));
            if word || lint {
                assert!(allowed, "{}:{}: {line}", path.display(), at + 1);
                assert!(
                    lint || has_reason(&lines, at),
                    "{}:{} gives no reason",
                    path.display(),
                    at + 1
                );
            }
        }
    }
}

#[test]
fn nothing_is_left_to_do() {
    for folder in ["src", "www"] {
        for path in files(&root().join(folder), &["rs", "js", "ts", "css"]) {
            let text = fs::read_to_string(&path).expect("text");
            for word in ["TODO", "FIXME", "XXX"] {
                assert!(!text.contains(word), "{} has {word}", path.display());
            }
        }
    }
}
