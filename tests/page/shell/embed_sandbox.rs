//! Frames whose host forbids what a reader may ask of a figure.

use super::embed::Host;
use crate::harness::engines::{Engine, Lack, Setting::Still};
use crate::harness::scope::Scope::EachEngine;
use crate::harness::visit::{noisy_visit, Visit};

const FIGURE: &str = "embed.html#v=1&view=spectrum&kind=eigenvaluesReal&xi=0.3";
const SAVE: &str = "one('figure-card.single .menu [data-item=download-csv]').click()";

/// Opens an article with one frame in a sandbox, and enters it.
async fn framed(page: &Visit, name: &str, sandbox: &str) -> Host {
    let html = format!("<!doctype html><html lang=en><title>An article</title><body><iframe sandbox='{sandbox}' width=900 height=700 src='{}{FIGURE}'></iframe>", page.home());
    let host = Host::of(name, &html);
    page.go(&host.server.url).await;
    page.enter_frame(0).await;
    page.wait_until_ready().await;
    page.wait("its menu", "document.querySelector('figure-card.single .menu')").await;
    host
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn where_no_window_may_be_opened_it_is_said_with_the_address() {
    noisy_visit(EachEngine, Still, "", async |page| {
        let _host = framed(page, "windows", "allow-scripts allow-same-origin").await;
        page.click(".credit a").await;
        page.wait("a word", "words('#notice').includes('does not let it open a window')").await;
        let address = page.read("one('#notice .address').value").await;
        let address = address.as_str().unwrap_or_default();
        assert!(address.contains("index.html#v=1") && address.contains("xi=0.3"), "{address}");
        page.leave_frame().await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn where_windows_may_be_opened_nothing_is_said() {
    noisy_visit(EachEngine, Still, "", async |page| {
        let _host = framed(page, "popups", "allow-scripts allow-same-origin allow-popups").await;
        page.read("void (window.open = address => (window.asked = address, { opener: window }))")
            .await;
        page.click(".credit a").await;
        page.wait("a window", "window.asked?.includes('index.html#v=1')").await;
        assert_eq!(page.text("#notice").await, "");
        page.leave_frame().await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn of_a_file_that_may_not_have_come_it_is_said_what_to_do() {
    noisy_visit(EachEngine, Still, "", async |page| {
        let _host = framed(page, "downloads", "allow-scripts allow-same-origin").await;
        page.read(SAVE).await;
        page.wait("a word", "words('#notice').includes('If none has come') && words('#notice').includes('odd-sympathy-eigenvalues-real.csv')").await;
        let link = page.read("one('#notice a').href").await;
        assert!(link.as_str().is_some_and(|it| it.contains("embed.html#v=1")), "{link}");
        page.leave_frame().await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn in_a_frame_without_an_origin_it_is_said_too() {
    if Engine::chosen().lacks(Lack::Sandbox) {
        return;
    }
    noisy_visit(EachEngine, Still, "", async |page| {
        let _host = framed(page, "opaque", "allow-scripts").await;
        page.read(SAVE).await;
        page.wait("a word", "words('#notice').includes('If none has come')").await;
        page.leave_frame().await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_host_of_the_same_origin_is_asked_whether_it_allows_downloads() {
    for (sandbox, word) in [
        ("allow-scripts allow-same-origin", "does not allow downloads"),
        ("allow-scripts allow-same-origin allow-downloads", ""),
    ] {
        noisy_visit(EachEngine, Still, "", async |page| {
            page.read(&format!("new Promise(done => {{ const frame = Object.assign(document.createElement('iframe'), {{ sandbox: '{sandbox}', width: 900, height: 700, onload: done, src: '{FIGURE}' }}); document.body.prepend(frame); }})")).await;
            page.enter_frame(0).await;
            page.wait_until_ready().await;
            page.wait("its menu", "document.querySelector('figure-card.single .menu')").await;
            page.read(SAVE).await;
            if word.is_empty() {
                page.read("new Promise(done => setTimeout(done, 1000))").await;
                assert_eq!(page.text("#notice").await, "");
            } else {
                page.wait("a word", &format!("words('#notice').includes('{word}')")).await;
            }
            page.leave_frame().await;
        });
    }
}
