//! What a browser shows that cannot compute.

use super::offline::site;
use crate::harness::children::Server;
use crate::harness::engines::Setting::{Bare, Scalar, Still};
use crate::harness::scope::Scope::{EachEngine, EachPlace};
use crate::harness::visit::{noisy_visit, Visit};
use serde_json::json;
use std::fs;

const FIGURES: &str = "[...document.querySelectorAll('.stored figure')].filter(it => it.checkVisibility()).map(it => it.dataset.fig).join(' ')";

async fn wait_for_refusal(page: &Visit) {
    page.wait("the refusal", "document.documentElement.dataset.state === 'failed'").await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn without_webassembly_the_panels_stand_there_as_pictures() {
    noisy_visit(EachEngine, Bare, "", async |page| {
        wait_for_refusal(page).await;
        page.wait("the panels", &format!("({FIGURES}) === '1a 1b 1c 1d 2a 2b 2c 3a 3b 4a 4b'"))
            .await;
        assert!(page.text("#notice").await.contains("WebAssembly"));
        let empty = "Promise.all([...document.querySelectorAll('.stored img')].map(it => (it.loading = 'eager', it.decode().then(() => it.naturalWidth > 0))))";
        assert_eq!(page.read(empty).await, json!(vec![true; 11]));
        assert_eq!(page.read("[...document.querySelectorAll('.stored figcaption')].every(it => it.textContent.length > 40)").await, true);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn without_webassembly_an_embedded_panel_is_that_picture() {
    noisy_visit(EachEngine, Bare, "embed.html#v=1&fig=3a&controls=xi", async |page| {
        wait_for_refusal(page).await;
        page.wait("the panel", &format!("({FIGURES}) === '3a'")).await;
    });
}

/// What a frame shows that may run no scripts.
async fn figures_without_scripts(page: &Visit, address: &str) -> serde_json::Value {
    let frame = "Object.assign(document.createElement('iframe'), { id: 'scriptless', sandbox: 'allow-same-origin' })";
    page.read(&format!("new Promise(done => {{ one('#scriptless')?.remove(); const frame = {frame}; frame.onload = done; frame.src = '{address}'; document.body.prepend(frame); }})")).await;
    let document = FIGURES.replace("document", "one('#scriptless').contentDocument");
    page.wait("styles", "one('#scriptless').contentWindow.getComputedStyle(one('#scriptless').contentDocument.querySelector('#controls')).display === 'none'").await;
    let views = "[...one('#scriptless').contentDocument.querySelectorAll('.view, #controls, .tools')].filter(it => it.checkVisibility()).length";
    assert_eq!(page.read(views).await, 0, "what needs scripts is not shown");
    page.read(&document).await
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn without_scripts_the_panels_stand_there_as_pictures() {
    noisy_visit(EachEngine, Still, "", async |page| {
        let all = "1a 1b 1c 1d 2a 2b 2c 3a 3b 4a 4b";
        assert_eq!(figures_without_scripts(page, "index.html").await, all);
        let knobs = "embed.html#v=1&fig=3a&controls=xi";
        assert_eq!(figures_without_scripts(page, knobs).await, all);
        assert_eq!(figures_without_scripts(page, "embed.html#v=1&fig=3a").await, "3a");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn where_no_script_can_be_had_the_page_itself_shows_the_pictures_after_a_while() {
    noisy_visit(EachEngine, Still, "", async |page| {
        let folder = site("scriptless");
        for entry in fs::read_dir(&folder).expect("a folder").flatten() {
            if entry.file_name().to_string_lossy().starts_with("www-") {
                for name in ["main.js", "first-paint.js"] {
                    fs::remove_file(entry.path().join(name)).expect("a script");
                }
            }
        }
        let server = Server::of_site(&folder);
        page.go(&format!("{}embed.html#v=1&fig=3a", server.url)).await;
        let seen = FIGURES.replace("checkVisibility()", "checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true }) && it.getBoundingClientRect().height > 0");
        assert_eq!(page.read(&seen).await, "", "not before a script may have come");
        page.wait("the picture", &format!("({seen}) === '3a' && document.querySelector('.stored [data-fig=\"3a\"] img').naturalWidth > 0")).await;
        let skeleton = "[...document.querySelectorAll('.view')].filter(it => it.getBoundingClientRect().height > 0).length";
        assert_eq!(page.read(skeleton).await, 0);
        assert!(page.text(".stored .why").await.contains("forbidden"));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn without_simd_it_is_said_what_is_missing() {
    noisy_visit(EachPlace, Scalar, "", async |page| {
        wait_for_refusal(page).await;
        let notice = page.text("#notice").await;
        assert!(notice.contains("no SIMD") && notice.contains("current version"), "{notice}");
    });
}
