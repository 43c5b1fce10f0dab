//! What may go wrong around the page: workers that die, storage that is full or forbidden, canvases that lose their ink.

use crate::harness::children::Server;
use crate::harness::engines::Setting::{Desk, Still};
use crate::harness::engines::{Engine, Lack};
use crate::harness::scope::Scope::{EachEngine, Everywhere};
use crate::harness::visit::{noisy_visit, visit, Visit};
use fantoccini::key::Key;
use serde_json::json;
use std::fs;
use std::path::Path;

/// Many turns in the window, a scan of many seconds.
const LONG: &str = "#v=1&view=locking&delta=-20&g=10&gamma=0.02&nbar1=0&nbar2=0&xi=0.6&axis=xi&from=-1&to=1&points=201\
    &curves=none&method=ensemble&start=auto&duration=200&steps=100&samples=100&seed=1&tolerance=0.000001&map=delta";

const WATCH_WORKERS: &str = "void (window.workers = [], window.Worker = class extends Worker {
    constructor(...given) { super(...given); workers.push(this); }
})";

/// Fills a store to the last byte, as others on the same host may.
const FILL: &str = "for (const store of [localStorage, sessionStorage]) {
    let size = 2 ** 22, key = 0;
    while (size >= 1) {
        try { store.setItem(`filled-${key}`, 'x'.repeat(size)); key += 1; } catch { size = Math.floor(size / 2); }
    }
}";

async fn every_card_has_ink(page: &Visit) {
    page.wait("the view", "settled() && canvases().length > 0").await;
    page.wait("ink", "canvases().every(canvas => ink(canvas).share > 0.001)").await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn after_its_workers_were_ended_a_turned_knob_begins_a_scan_afresh() {
    visit(Everywhere, Still, "", async |page| {
        page.read(WATCH_WORKERS).await;
        page.follow(LONG).await;
        page.wait("progress", "phase() === 'running' && progress() > 0").await;
        page.read("workers.forEach(worker => worker.terminate())").await;
        page.press_on("#delta-slider", Key::Right, 1).await;
        page.wait("a new scan", "phase() === 'running' && progress() > 0").await;
        page.click("#plv-cancel").await;
        page.wait("the end", "phase() === 'cancelled'").await;
    });
}

/// With workers as they are described, from now on.
async fn computes_by_itself(page: &Visit, workers: &str) {
    page.read(workers).await;
    page.follow("#v=1&view=locking&points=21&duration=50").await;
    page.wait("the curve", "shownView() === 'view-locking' && phase() === 'done'").await;
    page.wait("its ink", "ink(one('#figure-plv canvas')).share > 0.001").await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn where_no_worker_can_be_fetched_the_page_computes_by_itself() {
    noisy_visit(EachEngine, Still, "", async |page| {
        let missing = "void (window.Worker = class extends Worker {
            constructor() { super('no-such-worker.js', { type: 'module' }); }
        })";
        computes_by_itself(page, missing).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn where_no_worker_can_load_the_core_the_page_computes_by_itself() {
    noisy_visit(EachEngine, Still, "", async |page| {
        let blind = "void (window.Worker = class extends Worker {
            postMessage(told) {
                super.postMessage(told.init ? { init: { ...told.init, script: new URL('no-such-core.js', location).href } } : told);
            }
        })";
        computes_by_itself(page, blind).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_full_store_is_no_matter() {
    visit(Everywhere, Still, "", async |page| {
        page.run(FILL).await;
        let refused = "(() => { try { localStorage.setItem('odd-sympathy:theme', 'dark'); return ''; } catch (error) { return error.name; } })()";
        assert_eq!(page.read(refused).await, "QuotaExceededError", "there is still room");
        page.choose("#theme", "dark").await;
        page.wait("the theme", "document.documentElement.dataset.theme === 'dark'").await;
        page.press_on("#xi-slider", Key::Left, 3).await;
        page.wait("the link", "link().xi === '0.585'").await;
        page.follow("#v=1&view=guide&step=2").await;
        page.follow("#v=1&view=steady&xi=0.25").await;
        page.wait("the view", "shownView() === 'view-steady' && values().xi === 0.25").await;
        every_card_has_ink(page).await;
        page.reload().await;
        assert_eq!(page.number("values().xi").await, 0.25);
    });
}

/// An article of one frame that may run scripts and nothing else: an origin that is like no other, and no storage.
async fn sandboxed(page: &Visit, name: &str, hash: &str) -> Server {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("sandbox-{name}"));
    fs::create_dir_all(&folder).expect("a folder");
    let frame = format!(
        "<!doctype html><html lang=en><title>An article</title><link rel=icon href=data:><body><script>
          addEventListener('message', ({{ data }}) => {{ if (data.params) window.heard = data.params; }});
        </script><iframe sandbox='allow-scripts' width=900 height=700 src='{}embed.html{hash}'></iframe>",
        page.home()
    );
    fs::write(folder.join("index.html"), frame).expect("an article");
    let server = Server::of_articles(&folder);
    page.go(&server.url).await;
    server
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn where_storage_is_forbidden_an_embedded_figure_works() {
    if Engine::chosen().lacks(Lack::Sandbox) {
        return;
    }
    noisy_visit(EachEngine, Still, "", async |page| {
        let _server = sandboxed(page, "storage", "#v=1&view=spectrum&xi=0.3&controls=xi").await;
        page.enter_frame(0).await;
        let forbidden = "(() => { try { return localStorage.length; } catch (error) { return error.name; } })()";
        assert_eq!(page.read(forbidden).await, "SecurityError");
        page.wait_until_ready().await;
        every_card_has_ink(page).await;
        page.leave_frame().await;
        page.wait("its state", "window.heard?.xi === 0.3").await;
        page.read(
            "window.frames[0].postMessage({ type: 'odd-sympathy:set', params: { xi: -0.7 } }, '*')",
        )
        .await;
        page.wait("its next state", "window.heard?.xi === -0.7").await;
        assert_eq!(page.console().await, Vec::<String>::new());
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn in_a_frame_that_may_start_no_worker_the_page_computes_by_itself() {
    if Engine::chosen().lacks(Lack::Sandbox) {
        return;
    }
    noisy_visit(EachEngine, Still, "", async |page| {
        let _server =
            sandboxed(page, "workers", "#v=1&view=locking&kind=plv&controls=xi&points=21").await;
        page.enter_frame(0).await;
        page.wait_until_ready().await;
        page.wait("the curve", "phase() === 'done'").await;
        page.wait("ink", "ink(canvases()[0]).share > 0.001").await;
        let whole = "canvases()[0].closest('figure-card').drawn.options.data.curves.every(({ values }) => values.length === 21)";
        assert_eq!(page.read(whole).await, true);
        assert_eq!(page.read("gibberish()").await, json!([]));
        page.leave_frame().await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_canvas_that_lost_its_ink_is_drawn_again_when_it_has_a_context() {
    visit(EachEngine, Still, "#v=1&view=spectrum", async |page| {
        every_card_has_ink(page).await;
        page.read("frames(30)").await;
        page.read("canvases().forEach(canvas => { canvas.dispatchEvent(new Event('contextlost', { cancelable: true })); canvas.width += 0; })").await;
        assert_eq!(page.read("canvases().some(canvas => ink(canvas).share > 0.001)").await, false);
        page.read(
            "canvases().forEach(canvas => canvas.dispatchEvent(new Event('contextrestored')))",
        )
        .await;
        every_card_has_ink(page).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn where_canvases_give_no_context_the_page_says_so_and_its_words_and_knobs_go_on() {
    visit(EachEngine, Desk, "#v=1&view=spectrum", async |page| {
        every_card_has_ink(page).await;
        page.read("void (window.given = HTMLCanvasElement.prototype.getContext, HTMLCanvasElement.prototype.getContext = () => null)").await;
        page.press_on("#xi-slider", Key::Left, 1).await;
        page.wait("words", "words('#view-spectrum .sentence').includes('context')").await;
        page.wait("the link", "link().xi === '0.595'").await;
        page.read("void (HTMLCanvasElement.prototype.getContext = given)").await;
        page.press_on("#xi-slider", Key::Left, 1).await;
        page.wait("the sentence", "!words('#view-spectrum .sentence').includes('context')").await;
        every_card_has_ink(page).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn one_figure_that_fails_stops_no_other() {
    noisy_visit(EachEngine, Desk, "", async |page| {
        page.wait("time to pass", "time() > 0.3").await;
        page.read("void (one('#figure-phasors').paint = () => { throw new Error('on purpose'); })")
            .await;
        page.read("frames(3)").await;
        page.read("one('#figure-moments').scrollIntoView()").await;
        for _ in 0..3 {
            let picture = page.number("picture('#figure-moments')").await;
            page.wait("another picture", &format!("picture('#figure-moments') !== {picture}"))
                .await;
        }
        let told = page.console().await;
        assert!(told.iter().all(|it| it.contains("on purpose")) && !told.is_empty(), "{told:?}");
        assert_eq!(page.read("gibberish()").await, json!([]));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_pointer_that_is_cancelled_without_a_hold_moves_no_slider() {
    visit(EachEngine, Still, "", async |page| {
        let cancel = "one('#delta-slider').dispatchEvent(new PointerEvent('pointercancel'))";
        page.read(cancel).await;
        assert_eq!(page.text("#delta-refusal").await, "");
        // A hold that has ended is none either.
        for event in ["pointerdown", "pointerup"] {
            page.read(&format!("one('#delta-slider').dispatchEvent(new PointerEvent('{event}'))"))
                .await;
        }
        page.enter("delta", "0.25").await;
        page.read(cancel).await;
        assert_eq!(page.number("values().delta").await, 0.25);
    });
}
