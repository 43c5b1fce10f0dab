//! Time that does not pass as it should: a tab long in the background, clocks that jump.

use crate::harness::engines::Setting::Desk;
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;

/// Hardly damped: it moves for as long as a test looks.
const LASTING: &str = "#v=1&view=motion&delta=-0.2&g=0.04&gamma=0.001&nbar1=0&nbar2=0&xi=0.6&a1re=1&a1im=0&a2re=0&a2im=1";
const NETWORK: &str = "#v=1&view=networks&graph=ring&n=6&xi=0&gamma=0.001";
const STEADY: &str = "#v=1&view=steady&gamma=0.01&instant=0";

/// All the clocks that a page can read, ahead of the true ones by `window.ahead` milliseconds.
const CLOCKS: &str = "(() => {
    window.ahead = 0;
    const now = performance.now.bind(performance), date = Date.now, frame = requestAnimationFrame;
    performance.now = () => now() + ahead;
    Date.now = () => date() + ahead;
    window.requestAnimationFrame = run => frame(stamp => run(stamp + ahead));
    const { get } = Object.getOwnPropertyDescriptor(AnimationTimeline.prototype, 'currentTime');
    Object.defineProperty(document.timeline, 'currentTime', { get: () => get.call(document.timeline) + ahead });
})()";

/// Says of the document what a browser says of a tab behind others, where no frame comes.
const HIDE: &str = "(() => {
    const frame = requestAnimationFrame;
    window.kept = [];
    window.requestAnimationFrame = run => { if (document.hidden) return kept.push(run); return frame(run); };
    Object.defineProperty(document, 'hidden', { get: () => window.away === true, configurable: true });
    Object.defineProperty(document, 'visibilityState', { get: () => window.away ? 'hidden' : 'visible', configurable: true });
    window.turnAway = away => {
        window.away = away;
        document.dispatchEvent(new Event('visibilitychange'));
        if (!away) for (const run of kept.splice(0)) frame(run);
    };
})()";

/// What a leap of the clock may add: the frames of a slow machine at four time units a second.
const A_LITTLE: f64 = 12.0;

async fn time_passes(page: &Visit, time: &str) -> f64 {
    let before = page.number(time).await;
    let later = format!("{time} > {before} + 0.4");
    page.wait("time to pass", &later).await;
    page.number(time).await
}

async fn jumps_do_not_move(page: &Visit, time: &str) {
    page.read(CLOCKS).await;
    let mut before = time_passes(page, time).await;
    for ahead in ["1e9", "-1e9", "0", "-86400000", "1e12", "NaN", "0"] {
        page.read(&format!("void (window.ahead = {ahead})")).await;
        page.read("frames(3)").await;
        let after = page.number(time).await;
        assert!(after >= before && after < before + A_LITTLE, "{ahead} ms: {before} → {after}");
        if ahead != "NaN" {
            before = time_passes(page, time).await;
        }
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_clock_that_jumps_does_not_move_the_motion() {
    visit(EachEngine, Desk, LASTING, async |page| jumps_do_not_move(page, "time()").await);
}

// The frames of the engine are asked for above; here, that another clock takes the same care.
#[test]
#[ignore = "needs dist/ and a browser"]
fn a_clock_that_jumps_does_not_move_a_network() {
    let time = "Number(words('#view-networks transport-bar .time').replace('t = ', ''))";
    visit(Once, Desk, NETWORK, async |page| jumps_do_not_move(page, time).await);
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn after_a_clock_went_back_sentences_and_links_follow_at_once() {
    visit(EachEngine, Desk, "#v=1&view=spectrum", async |page| {
        page.read(CLOCKS).await;
        for (ahead, xi) in [("1e9", 0.595), ("-1e9", 0.59), ("0", 0.585)] {
            page.read(&format!("void (window.ahead = {ahead})")).await;
            let said = page.text("#view-spectrum .sentence").await;
            page.press_on("#xi-slider", Key::Left, 1).await;
            page.wait("the link", &format!("link().xi === '{xi}'")).await;
            let another = format!("words('#view-spectrum .sentence') !== {said:?}");
            page.wait("another sentence", &another).await;
        }
    });
}

async fn away_for_a_while(page: &Visit, time: &str) {
    page.read(CLOCKS).await;
    page.read(HIDE).await;
    time_passes(page, time).await;
    page.read("turnAway(true)").await;
    let left = page.number(time).await;
    page.read("new Promise(done => setTimeout(done, 300))").await;
    assert!(page.number(time).await - left < 0.5, "it moves while nobody looks");
    let left = page.number(time).await;
    // A night.
    page.read("void (window.ahead = 8 * 3600e3, turnAway(false))").await;
    page.read("frames(2)").await;
    let back = page.number(time).await;
    assert!(back >= left && back < left + A_LITTLE, "{left} → {back}");
    time_passes(page, time).await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_tab_that_was_in_the_background_all_night_goes_on_where_it_was() {
    visit(EachEngine, Desk, LASTING, async |page| away_for_a_while(page, "time()").await);
}

// The frames of the engine are asked for above; here, that another clock takes the same care.
#[test]
#[ignore = "needs dist/ and a browser"]
fn so_does_a_network() {
    let time = "Number(words('#view-networks transport-bar .time').replace('t = ', ''))";
    visit(Once, Desk, NETWORK, async |page| away_for_a_while(page, time).await);
}

// The frames of the engine are asked for above; here, that another clock takes the same care.
#[test]
#[ignore = "needs dist/ and a browser"]
fn so_does_the_way_to_the_steady_state() {
    let time = "Number(words('#view-steady transport-bar .time').replace('t = ', ''))";
    visit(Once, Desk, STEADY, async |page| {
        page.read("one('#view-steady transport-bar').scrollIntoView({ block: 'center' })").await;
        page.wait("the way to begin", "words('#view-steady transport-bar button') !== 'Replay' && !one('#view-steady transport-bar button').disabled").await;
        if page.text("#view-steady transport-bar button").await == "Play" {
            page.click("#view-steady transport-bar button").await;
        }
        away_for_a_while(page, time).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn what_was_changed_in_the_background_is_drawn_on_return() {
    visit(EachEngine, Desk, "#v=1&view=spectrum", async |page| {
        page.read(HIDE).await;
        page.wait(
            "ink",
            "canvases().length > 0 && canvases().every(canvas => ink(canvas).share > 0.001)",
        )
        .await;
        let before = page.number("picture('#view-spectrum figure-card')").await;
        page.read("turnAway(true)").await;
        page.read("void (location.hash = location.hash.replace(/xi=[^&]*/, 'xi=-0.4'))").await;
        page.wait("the state", "values().xi === -0.4").await;
        page.read("turnAway(false)").await;
        page.wait(
            "another picture",
            &format!("picture('#view-spectrum figure-card') !== {before}"),
        )
        .await;
    });
}
