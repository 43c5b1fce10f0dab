//! The explorer without a network, and what a new version of the site does to one that is kept for that.

use crate::harness::children::{Server, ROOT};
use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::EachEngine;
use crate::harness::views::{link_to, wait_for_view};
use crate::harness::visit::{noisy_visit, visit, Visit};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const KEPT: &str = "navigator.serviceWorker.controller?.state === 'activated'";
const WAITING: &str =
    "(await navigator.serviceWorker.getRegistration()).waiting?.state === 'installed'";
/// Which version the page is of, and which its scripts are of.
const EDITION: &str = "[document.documentElement.dataset.edition ?? 'first', window.edition ?? 'first', ...new Set(
    performance.getEntriesByType('resource').flatMap(it => it.name.match(/www-second/) ?? []))].join(' ')";

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// A copy of `dist/` of its own for a test.
pub fn site(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("site-{name}"));
    fs::remove_dir_all(&folder).ok();
    copy(&Path::new(ROOT).join("dist"), &folder);
    folder
}

/// The next version: another page, and its scripts under another name, as a build would write them.
fn replace(site: &Path) {
    let names = fs::read_dir(site).expect("a folder").flatten();
    let mut names = names.filter_map(|entry| entry.file_name().into_string().ok());
    let old = names.find(|name| name.starts_with("www-")).expect("scripts");
    let new = "www-second-0123456789abcdef";
    fs::rename(site.join(&old), site.join(new)).expect("another name");
    let index = fs::read_to_string(site.join("index.html")).expect("a page").replace(&old, new);
    let index = index.replace("<html ", "<html data-edition=second ");
    fs::write(site.join("index.html"), index).expect("another page");
    let main = site.join(new).join("main.js");
    let script = fs::read_to_string(&main).expect("a script") + ";window.edition='second';";
    fs::write(main, script).expect("another script");
    let write = "import { writeServiceWorker } from './scripts/page/offline.mjs'; writeServiceWorker(process.argv[1])";
    let mut node = Command::new("node");
    node.args(["--input-type=module", "--eval", write]).arg(site).current_dir(ROOT);
    assert!(node.status().expect("node").success());
}

async fn open(page: &Visit, url: &str) {
    page.go(url).await;
    page.wait_until_ready().await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn after_a_visit_it_needs_no_server() {
    // The console says that the server is gone.
    noisy_visit(EachEngine, Still, "", async |page| {
        let server = Server::start();
        let url = server.url.clone();
        open(page, &url).await;
        page.wait("all of it to be kept", KEPT).await;
        drop(server);
        for address in [url.clone(), format!("{url}index.html{}", link_to("spectrum"))] {
            page.go("about:blank").await;
            open(page, &address).await;
            page.click(".views a[data-view=locking]").await;
            wait_for_view(page, "locking").await;
            assert_eq!(page.read("violations()").await, json!([]));
        }
        page.go(&format!("{url}embed.html#v=1&fig=1a")).await;
        page.wait_until_ready().await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_new_version_waits_until_the_old_one_is_closed_and_replaces_all_of_it() {
    visit(EachEngine, Still, "", async |page| {
        let site = site("replaced");
        let server = Server::of_site(&site);
        open(page, &server.url).await;
        page.wait("all of it to be kept", KEPT).await;
        replace(&site);
        page.go("about:blank").await;
        open(page, &server.url).await;
        assert_eq!(page.read(EDITION).await, "first first");
        page.wait("the next version", WAITING).await;
        page.wait("the reader to be told", "one('#newer').checkVisibility()").await;
        page.click(".views a[data-view=locking]").await;
        wait_for_view(page, "locking").await;
        // A browser takes a moment to notice that the page is closed.
        let mut edition = json!("");
        for _ in 0..10 {
            page.go("about:blank").await;
            tokio::time::sleep(Duration::from_secs(1)).await;
            open(page, &server.url).await;
            edition = page.read(EDITION).await;
            if edition != "first first" {
                break;
            }
        }
        assert_eq!(edition, "second second www-second");
        page.wait("it to be the only one", "(await caches.keys()).length === 1").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn half_a_site_is_not_kept() {
    noisy_visit(EachEngine, Still, "", async |page| {
        let site = site("half");
        // As while a new version is being copied to the server.
        let panel = site.join("panels/1a.svg");
        fs::write(panel, "<svg xmlns='http://www.w3.org/2000/svg'/>").expect("another picture");
        let server = Server::of_site(&site);
        open(page, &server.url).await;
        page.wait("the refusal", "(await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0 && performance.now() > 4000").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn it_can_be_installed() {
    visit(EachEngine, Still, "", async |page| {
        let manifest = "await (async () => {
            const url = one('link[rel=manifest]').href, manifest = await (await fetch(url)).json();
            const icons = await Promise.all(manifest.icons.map(async it => {
                const image = new Image();
                image.src = new URL(it.src, url);
                await image.decode();
                return it.sizes === 'any' || it.sizes === `${image.naturalWidth}x${image.naturalHeight}`;
            }));
            return [new URL(manifest.start_url, url).href === new URL('.', location.href.replace(/#.*/, '')).href, ...icons];
        })()";
        assert_eq!(page.read(manifest).await, json!([true, true, true, true, true]));
    });
}
