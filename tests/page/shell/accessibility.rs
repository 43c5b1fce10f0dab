//! What axe-core finds in every view, in every theme, and in the dialogs.

use crate::harness::engines::Setting;
use crate::harness::engines::Setting::{Phone, Still};
use crate::harness::scope::Scope;
use crate::harness::scope::Scope::{EachEngine, EachPlace, Once};
use crate::harness::views::{link_to, wait_for_view, VIEWS};
use crate::harness::visit::{noisy_visit, visit, Visit};
use serde_json::{json, Value};
use std::fs;

const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../node_modules/axe-core/axe.min.js");
/// The levels that the page promises, and what axe's makers hold to be good practice.
const RULES: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

async fn bring_axe(page: &Visit) {
    let source = fs::read_to_string(AXE).expect("scripts/tools installs axe-core");
    page.run(&source).await;
}

async fn findings(page: &Visit) -> Value {
    let found = format!(
        "axe.run(document, {{ runOnly: {RULES}, preload: false, resultTypes: ['violations'] }}).then(({{ violations }}) => violations.flatMap(({{ id, nodes }}) =>
            nodes.map(({{ target, any }}) => [id, target.join(' '), any[0]?.message ?? ''].join(': '))))"
    );
    page.read(&found).await
}

fn nothing_is_found_in_any_view(scope: Scope, setting: Setting, theme: &str) {
    // axe-core styles its own probes, and the policy complains of them.
    noisy_visit(scope, setting, "", async |page| {
        page.choose("#theme", theme).await;
        bring_axe(page).await;
        let mut found = json!({});
        for view in VIEWS {
            page.follow(&link_to(view.name)).await;
            wait_for_view(page, view.name).await;
            match findings(page).await {
                Value::Array(none) if none.is_empty() => {}
                some => found[view.name] = some,
            }
        }
        assert_eq!(found, json!({}));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_views_are_accessible_in_light() {
    nothing_is_found_in_any_view(EachPlace, Still, "light");
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_views_are_accessible_in_the_dark() {
    nothing_is_found_in_any_view(Once, Still, "dark");
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_views_are_accessible_on_a_projector() {
    nothing_is_found_in_any_view(Once, Still, "projector");
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_views_are_accessible_on_a_phone() {
    nothing_is_found_in_any_view(EachEngine, Phone, "auto");
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_dialogs_are_accessible() {
    visit(Once, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        bring_axe(page).await;
        let opened = async |name: &str| {
            page.wait(name, "one('dialog[open]')?.textContent").await;
            assert_eq!(findings(page).await, json!([]), "{name}");
            page.read("one('dialog[open]').close()").await;
        };
        page.read("one('h1').focus()").await;
        page.press(['?']).await;
        opened("shortcuts").await;
        page.click("#show-code").await;
        opened("code").await;
        for item in ["data-table", "enlarge", "axes-"] {
            page.click("#figure-eigenvalues-real .menu summary").await;
            page.click(&format!("#figure-eigenvalues-real [data-item={item}]")).await;
            opened(item).await;
        }
    });
}
