//! Wild links, messages and calls, by the thousand with `ODD_SYMPATHY_CASES=10000`: the page stays itself.

use crate::harness::asked::asked;
use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::visit::{noisy_visit, visit, Visit};
use serde_json::json;
use std::time::Duration;

/// A share of the cases in the ordinary test.
const CASES: u32 = 300;
const SEED: u32 = 1665;
/// Cases between two looks at the page.
const TURN: u32 = 20;
/// Browsers refuse, with a word in the console, more than some twenty changes of the address a second.
const ADDRESS: Duration = Duration::from_millis(150);

/// What is wild, as the tests of Node have it, without the exports of a module.
fn wild() -> String {
    include_str!("../../node/support/wild.mjs").replace("export function", "function")
}

/// Puts the generators into the page.
async fn arm(page: &Visit) {
    let names = "{ randomOf, wildLink, wildMessage, wildCall }";
    page.run(&format!("window.wild = (() => {{ {}\nreturn {names}; }})()", wild())).await;
}

/// So many cases in turns, of which each has a seed of its own.
async fn turns(cases: u32, turn: impl AsyncFn(u32, u32)) {
    let first = asked("ODD_SYMPATHY_SEED", SEED);
    for begin in (0..cases).step_by(TURN as usize) {
        turn(first + begin, TURN.min(cases - begin)).await;
    }
    eprintln!("{cases} cases from seed {first}");
}

/// One view is there, with figures, ready, and without a word that is none.
async fn assert_sane(page: &Visit, of: &str) {
    let state = page.read("document.documentElement.dataset.state").await;
    assert_eq!(state, "ready", "{of}: {}", page.text("#notice").await);
    assert_eq!(page.read("gibberish()").await, json!([]), "{of}");
    page.wait(of, "shownView().startsWith('view-') && !shownView().includes(',')").await;
    let there = "canvases().length > 0 && document.body.innerText.length > 200";
    page.wait(of, there).await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn any_link_opens_a_page_that_is_whole() {
    visit(EachEngine, Still, "", async |page| {
        arm(page).await;
        turns(asked("ODD_SYMPATHY_CASES", CASES) / 5, async |seed, count| {
            let links = page.read(&format!("(random => Array.from({{ length: {count} }}, () => wild.wildLink(random)))(wild.randomOf({seed}))")).await;
            for link in links.as_array().into_iter().flatten() {
                page.read(&format!("void (location.hash = {link})")).await;
                tokio::time::sleep(ADDRESS).await;
                assert_sane(page, &link.to_string()).await;
            }
            page.wait("ink or a reason", "!one('[aria-busy=\"true\"]') && canvases().filter(it => it.getBoundingClientRect().top < innerHeight && !it.closest('[refused]')).every(it => !it.closest('figure-card').drawn || ink(it).share > 0)").await;
        })
        .await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn any_message_leaves_an_embedded_figure_whole() {
    visit(EachEngine, Still, "", async |page| {
        arm(page).await;
        page.read("void (window.heard = [], addEventListener('message', ({ data, source }) => { if (source !== window) heard.push(data); }),
            document.body.prepend(Object.assign(document.createElement('iframe'), { src: 'embed.html#v=1&view=spectrum&xi=0.3&controls=xi', width: 700, height: 600 })), scrollTo(0, 0))").await;
        page.wait("the first state", "heard.some(it => it.params?.xi === 0.3)").await;
        turns(asked("ODD_SYMPATHY_CASES", CASES) * 2 / 5, async |seed, count| {
            let last = f64::from(seed % 1000) / 1000.0;
            let post = format!("(async random => {{
                for (let k = 0; k < {count}; k += 1) {{
                    const message = wild.wildMessage(random);
                    window.frames[0].postMessage(message, '*');
                    // As another window than the parent might.
                    const event = new MessageEvent('message', {{ data: {{ type: 'odd-sympathy:set', params: {{ nbar1: 7 }} }}, origin: location.origin, source: window.frames[0] }});
                    window.frames[0].dispatchEvent(event);
                    if (k % 5 === 0) await frames(1);
                }}
                window.frames[0].postMessage({{ type: 'odd-sympathy:set', params: {{ xi: {last} }} }}, '*');
            }})(wild.randomOf({seed}))");
            page.read(&post).await;
            page.wait("the last state", &format!("heard.findLast(it => it.type === 'odd-sympathy:state').params.xi === {last}")).await;
            assert_eq!(page.read("heard.filter(it => it.params?.nbar1 === 7).length").await, 0, "a forged message was heard");
            assert_eq!(page.read("heard.filter(it => it.params && !Object.values(it.params).every(Number.isFinite))").await, json!([]));
            page.read("void heard.splice(0, heard.length - 50)").await;
            page.enter_frame(0).await;
            assert_sane(page, &format!("messages of seed {seed}")).await;
            page.leave_frame().await;
        })
        .await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn any_call_of_the_core_is_answered_in_numbers_or_refused_by_name() {
    noisy_visit(Once, Still, "", async |page| {
        arm(page).await;
        page.read("(async () => { const { loadFullCore } = await import('/sources/core/load.js'); window.core = (await loadFullCore()).core; })()").await;
        turns(asked("ODD_SYMPATHY_CASES", CASES) * 2 / 5, async |seed, count| {
            let odd = format!("(random => Array.from({{ length: {count} }}, () => wild.wildCall(core, random)).filter(it => it))(wild.randomOf({seed}))");
            assert_eq!(page.read(&odd).await, json!([]), "seed {seed}");
        })
        .await;
    });
}
