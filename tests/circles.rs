//! Files import one way round: no file of src/ needs, on whatever way, one that needs it.
//!
//! A `mod.rs` needs the children that it declares, so what it defines or re-exports is not for them: they import from
//! the file that defines it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Path of a module below `crate`.
type Module = Vec<String>;
type Needs = BTreeMap<Module, BTreeSet<Module>>;

/// The modules in a folder with their texts, its own among them.
fn modules(folder: &Path, module: &Module, found: &mut BTreeMap<Module, String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        let mut child = module.clone();
        if path.is_dir() {
            child.push(name);
            modules(&path, &child, found);
        } else if let Some(stem) = name.strip_suffix(".rs").filter(|stem| *stem != "main") {
            if !["mod", "lib"].contains(&stem) {
                child.push(stem.to_owned());
            }
            found.insert(child, fs::read_to_string(path).expect("text"));
        }
    }
}

/// Words and signs of the shipped code; a path is words with `::` between them.
fn tokens(text: &str) -> Vec<String> {
    let shipped = text.split("#[cfg(test)]\nmod").next().unwrap_or("");
    let code: Vec<&str> =
        shipped.lines().map(|line| line.split("//").next().unwrap_or("")).collect();
    let mut found: Vec<String> = Vec::new();
    let mut word = String::new();
    for c in code.join("\n").chars().chain([' ']) {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            found.push(std::mem::take(&mut word));
        }
        match found.last_mut() {
            Some(last) if c == ':' && last == ":" => last.push(':'),
            _ if c.is_whitespace() => {}
            _ => found.push(c.to_string()),
        }
    }
    found
}

/// Where the path of `tokens` from `at` on leads, each way of its braces; returns the place behind it.
fn follow(
    tokens: &[String],
    mut at: usize,
    mut module: Module,
    known: &BTreeSet<Module>,
    found: &mut BTreeSet<Module>,
) -> usize {
    while let Some(token) = tokens.get(at) {
        match token.as_str() {
            "{" => {
                at += 1;
                while tokens.get(at).is_some_and(|token| token != "}") {
                    at = follow(tokens, at, module.clone(), known, found);
                    if tokens.get(at).is_some_and(|token| token == ",") {
                        at += 1;
                    }
                }
                return at + 1;
            }
            "super" => drop(module.pop()),
            "self" => {}
            name => {
                let mut child = module.clone();
                child.push(name.to_owned());
                if !known.contains(&child) {
                    // An item of the module, with whatever stands behind it.
                    break;
                }
                module = child;
            }
        }
        if tokens.get(at + 1).is_none_or(|token| token != "::") {
            break;
        }
        at += 2;
    }
    found.insert(module);
    while tokens.get(at).is_some_and(|token| ![",", "}", ";"].contains(&token.as_str())) {
        at += 1;
    }
    at
}

/// What a module needs: the children that it declares, and whatever a path leads to.
fn needs(module: &Module, text: &str, known: &BTreeSet<Module>) -> BTreeSet<Module> {
    let tokens = tokens(text);
    let mut found = BTreeSet::new();
    for at in 0..tokens.len() {
        if let [word, name, end, ..] = &tokens[at..] {
            let child: Module = module.iter().chain([name]).cloned().collect();
            if word == "mod" && end == ";" && known.contains(&child) {
                found.insert(child);
            }
        }
        let begins = at == 0 || !["::", "$"].contains(&tokens[at - 1].as_str());
        let path = begins && tokens.get(at + 1).is_some_and(|token| token == "::");
        match tokens[at].as_str() {
            "crate" if path => {
                follow(&tokens, at + 2, Module::new(), known, &mut found);
            }
            "super" | "self" if path => {
                follow(&tokens, at, module.clone(), known, &mut found);
            }
            _ => {}
        }
    }
    found.remove(module);
    found
}

/// Every circle that a walk through what is needed comes upon.
fn circles(needs: &Needs) -> Vec<String> {
    fn walk(
        at: &Module,
        needs: &Needs,
        way: &mut Vec<Module>,
        done: &mut BTreeSet<Module>,
    ) -> Vec<String> {
        if let Some(begin) = way.iter().position(|module| module == at) {
            let circle = way[begin..].iter().chain([at]).map(|module| module.join("::"));
            return vec![circle.collect::<Vec<_>>().join(" → ")];
        }
        if !done.insert(at.clone()) {
            return Vec::new();
        }
        way.push(at.clone());
        let next = needs.get(at).into_iter().flatten();
        let found = next.flat_map(|next| walk(next, needs, way, done)).collect();
        way.pop();
        found
    }
    let mut done = BTreeSet::new();
    needs.keys().flat_map(|module| walk(module, needs, &mut Vec::new(), &mut done)).collect()
}

fn needs_of(texts: &BTreeMap<Module, String>) -> Needs {
    let known: BTreeSet<Module> = texts.keys().cloned().collect();
    texts.iter().map(|(module, text)| (module.clone(), needs(module, text, &known))).collect()
}

#[test]
fn a_circle_is_found_in_every_form_of_a_path() {
    let circles_of = |files: &[(&str, &str)]| {
        let module =
            |path: &str| path.split("::").filter(|it| !it.is_empty()).map(String::from).collect();
        circles(&needs_of(
            &files.iter().map(|(path, text)| (module(path), (*text).to_owned())).collect(),
        ))
    };
    let layer = ("layer", "mod a;\nmod b;\npub use a::A;");
    assert!(circles_of(&[layer, ("layer::a", "use super::b::B;"), ("layer::b", "")]).is_empty());
    // What is not shipped may lead anywhere.
    let tests = "#[cfg(test)]\nmod tests {\n    use crate::layer::A;\n}";
    assert!(circles_of(&[layer, ("layer::a", tests), ("layer::b", "// use super::A;")]).is_empty());
    for text in [
        "use super::A;",
        "use super::{\n  a::{A, C},\n  b,\n};",
        "fn b() { crate::layer::a::f(super::a::g()) }",
    ] {
        let found = circles_of(&[layer, ("layer::a", "use super::b::B;"), ("layer::b", text)]);
        assert!(!found.is_empty(), "{text}");
    }
}

#[test]
fn no_files_need_each_other() {
    let mut texts = BTreeMap::new();
    let source = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
    modules(&source, &Module::new(), &mut texts);
    let needs = needs_of(&texts);
    assert!(needs.values().map(BTreeSet::len).sum::<usize>() > 400, "few paths were found");
    let found = circles(&needs);
    assert!(found.is_empty(), "{} circles:\n{}", found.len(), found.join("\n"));
}
