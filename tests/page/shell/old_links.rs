//! Links of version 1 open for ever: tests/links/v1.json holds what each of them opened when it was recorded.
//!
//! A record is never changed, since the link is out in the world. A new one is a name, a page and a link;
//! `RECORD_LINKS=1` adds what it opens.

use crate::harness::bench::{DEADLINE, POLL};
use crate::harness::children::ROOT;
use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::Once;
use crate::harness::visit::{visit, Visit};
use serde_json::{json, Value};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// What is in front.
const OPENED: &str = "{
    view: link().view,
    values: values(),
    address: location.hash,
    notice: words('#notice'),
    figures: canvases().map(it => it.closest('figure-card').getAttribute('kind')),
}";

fn records() -> PathBuf {
    Path::new(ROOT).join("tests/links/v1.json")
}

async fn open(page: &Visit, record: &Value) {
    let text = |key: &str| record[key].as_str().expect("a text").to_owned();
    // Links of one page would otherwise be followed within one document.
    page.go("about:blank").await;
    page.go(&format!("{}{}{}", page.home(), text("page"), text("link"))).await;
    page.wait("the page to start", "document.documentElement.dataset.state === 'ready'").await;
    page.wait("its figures", "canvases().length > 0 && settled()").await;
}

/// What is in front now; where the address has only gained keys since the record, with the recorded one.
async fn opened_by(page: &Visit, record: &Value) -> Value {
    let mut opened = page.read(OPENED).await;
    let before = &record["opens"]["address"];
    let pairs = |address: &Value| -> BTreeSet<String> {
        let text = address.as_str().unwrap_or_default().trim_start_matches('#');
        text.split('&').map(str::to_owned).collect()
    };
    // A parameter that a record does not know is 0, as it was when there was none.
    if let Some(known) = record["opens"]["values"].as_object() {
        let values = opened["values"].as_object_mut().expect("numbers");
        values.retain(|key, value| known.contains_key(key) || *value != 0);
    }
    // Which figure came first on the page is no part of the promise; that it is there is.
    let figures = opened.as_object_mut().and_then(|it| it.remove("figures"));
    let figures: Vec<Value> =
        figures.as_ref().and_then(Value::as_array).cloned().unwrap_or_default();
    let recorded = &record["opens"]["figure"];
    opened["figure"] = match figures.contains(recorded) {
        true => recorded.clone(),
        false => figures.first().cloned().unwrap_or_default(),
    };
    if before.is_string() && pairs(before).is_subset(&pairs(&opened["address"])) {
        opened["address"] = before.clone();
    }
    opened
}

// That a link opens as written, is asked at each place by links; here it is what it means.
#[test]
#[ignore = "needs dist/ and a browser"]
fn links_of_version_1_open_what_they_opened() {
    let text = fs::read_to_string(records()).expect("tests/links/v1.json");
    let all: Vec<Value> = serde_json::from_str(&text).expect("JSON");
    let record_new = std::env::var_os("RECORD_LINKS").is_some();
    visit(Once, Still, "", async |page| {
        let mut recorded = all.clone();
        let mut changed = Vec::new();
        // The one file has no page for frames.
        for record in recorded.iter_mut().filter(|it| page.is_on_site() || it["page"] == "") {
            open(page, record).await;
            let begin = Instant::now();
            let mut opened = opened_by(page, record).await;
            // An address is written some time after a change.
            while opened != record["opens"] && begin.elapsed() < DEADLINE / 10 {
                tokio::time::sleep(POLL).await;
                opened = opened_by(page, record).await;
            }
            if record_new && record["opens"].is_null() {
                record["opens"] = opened;
            } else if opened != record["opens"] {
                changed
                    .push(format!("{}: {opened}\ninstead of {}", record["name"], record["opens"]));
            }
        }
        assert!(changed.is_empty(), "{}", changed.join("\n"));
        if record_new {
            let text = serde_json::to_string_pretty(&recorded).expect("JSON");
            fs::write(records(), text + "\n").expect("tests/links/v1.json is written");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_link_of_a_later_version_says_so_and_opens_what_is_known() {
    let link = "#v=2&view=spectrum&xi=0.25&mood=blue&axis=g&from=0&to=0.5";
    visit(Once, Still, link, async |page| {
        assert_eq!(
            page.read("[link().v, link().view, values().xi, link().axis, link().to]").await,
            json!(["1", "spectrum", 0.25, "g", "0.5"])
        );
        let notice = page.text("#notice").await;
        for words in ["Version “2”", "“mood”"] {
            assert!(notice.contains(words), "“{words}” is not in: {notice}");
        }
    });
}
