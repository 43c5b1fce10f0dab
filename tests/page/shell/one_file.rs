//! The whole explorer as one file on a disk, and copies of it with a state inside.

use crate::harness::engines::Setting::{Bare, Still};
use crate::harness::places::address;
use crate::harness::saving::catch_files;
use crate::harness::scope::Scope::{EachEngine, Everywhere, OneFile};
use crate::harness::views::{link_to, look_at, wait_for_view, VIEWS};
use crate::harness::visit::{noisy_visit, visit, Visit};
use serde_json::json;
use std::fs;
use std::path::Path;

const FIGURE: &str = "#figure-coherence";
/// What was asked for over a network or from a disk, the file itself aside.
const REQUESTS: &str = "performance.getEntriesByType('resource').map(it => it.name).filter(name => !/^(blob|data):/.test(name))";

async fn open(page: &Visit, address: &str) {
    page.go(address).await;
    page.wait_until_ready().await;
    assert_eq!(page.read("location.protocol").await, "file:");
}

/// Saves a copy of what is open, by its dialog.
async fn save_copy(page: &Visit, title: &str, name: &str) -> String {
    catch_files(page).await;
    page.click("#save-copy").await;
    page.wait("the dialog", "one('dialog.copy')?.open").await;
    page.read(&format!("void (one('dialog.copy input').value = {title:?})")).await;
    page.click("dialog.copy .main").await;
    page.wait("the file", "window.saved").await;
    page.wait("the dialog to close", "!one('dialog[open]')").await;
    assert_eq!(page.read("saved").await, name);
    let text = page.read("blob.text()").await;
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text.as_str().expect("a text")).expect("the copy is written");
    address(&path)
}

async fn prepare(page: &Visit) {
    wait_for_view(page, "steady").await;
    look_at(page, FIGURE).await;
    page.enter("g", "0.3").await;
    page.read(&format!("one('{FIGURE} [data-item=pin-curve]').click()")).await;
    page.enter("g", "0.1").await;
    page.wait("the state", "link().g === '0.1'").await;
}

async fn assert_saved_copy(page: &Visit, title: &str) {
    wait_for_view(page, "steady").await;
    assert_eq!(page.read("document.title").await, format!("Steady state: {title}"));
    assert_eq!(page.text(".copy-title").await, title);
    assert_eq!(page.read("values().g").await, 0.1);
    look_at(page, FIGURE).await;
    let words = page.text(&format!("{FIGURE} .pins li")).await;
    assert!(words.starts_with("A δ = 0, g = 0.3"), "{words}");
    assert_eq!(page.read(REQUESTS).await, json!([]));
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn every_view_opens_with_its_figures_and_no_request() {
    visit(OneFile, Still, "", async |page| {
        open(page, page.home()).await;
        for view in VIEWS {
            page.go(&format!("{}{}", page.home(), link_to(view.name))).await;
            wait_for_view(page, view.name).await;
            let count =
                "document.querySelectorAll('.view:not([hidden]) figure-card canvas').length";
            assert!(page.number(count).await > 0.0, "{}", view.name);
            let ink = "Math.min(...canvases().slice(0, 1).map(it => ink(it).share))";
            page.wait("ink", &format!("{ink} > 0.001")).await;
        }
        assert_eq!(page.read(REQUESTS).await, json!([]));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_scan_runs_in_workers() {
    visit(OneFile, Still, "", async |page| {
        open(page, page.home()).await;
        page.read("void (Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, { apply: (send, worker, sent) => (window.tasks = [...(window.tasks ?? []), sent[0].kind], Reflect.apply(send, worker, sent)) }))").await;
        page.click(".views a[data-view=locking]").await;
        wait_for_view(page, "locking").await;
        assert_eq!(page.read("tasks.includes('scan')").await, true);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn going_back_and_choosing_a_theme_work_as_on_a_site() {
    visit(OneFile, Still, "", async |page| {
        open(page, page.home()).await;
        page.click(".views a[data-view=spectrum]").await;
        wait_for_view(page, "spectrum").await;
        page.choose("#theme", "dark").await;
        page.wait("the dark style", "one('#dark-theme').media === 'all'").await;
        page.go_back().await;
        wait_for_view(page, "motion").await;
        page.choose("#theme", "auto").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_copy_begins_where_it_was_saved() {
    visit(Everywhere, Still, &link_to("steady"), async |page| {
        prepare(page).await;
        let title = "Ein <Titel> & \"mehr\"";
        let copy = save_copy(page, title, "odd-sympathy-ein-titel-mehr.html").await;
        open(page, &copy).await;
        assert_saved_copy(page, title).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_copy_of_a_copy_keeps_what_it_began_with() {
    visit(OneFile, Still, "", async |page| {
        open(page, &format!("{}{}", page.home(), link_to("steady"))).await;
        prepare(page).await;
        let first = save_copy(page, "First", "odd-sympathy-first.html").await;
        open(page, &first).await;
        assert_saved_copy(page, "First").await;
        // The pins of a figure that was not met again are there all the same.
        open(page, &format!("{first}{}", link_to("motion"))).await;
        wait_for_view(page, "motion").await;
        assert_eq!(page.read("values().g").await, 0.3);
        page.click(".views a[data-view=spectrum]").await;
        wait_for_view(page, "spectrum").await;
        page.go(&format!("{first}{}", link_to("steady").replace("g=0.3", "g=0.1"))).await;
        let second = save_copy(page, "Second", "odd-sympathy-second.html").await;
        open(page, &second).await;
        assert_saved_copy(page, "Second").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn on_a_site_whose_policy_forbids_it_it_says_what_to_do() {
    noisy_visit(EachEngine, Still, "", async |page| {
        page.go(&format!("{}odd-sympathy.html", page.home())).await;
        page.read("new Promise(done => setTimeout(done, 200))").await;
        assert!(page.text(".unpacking").await.contains("save the file and open it from your disk"));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn without_webassembly_it_says_so_and_promises_no_pictures() {
    noisy_visit(Everywhere, Bare, "", async |page| {
        page.wait("the refusal", "document.documentElement.dataset.state === 'failed'").await;
        let notice = page.text("#notice").await;
        assert!(notice.contains("WebAssembly"), "{notice}");
        assert_eq!(notice.contains("as pictures"), page.is_on_site(), "{notice}");
    });
}
