//! The motion on the bench.

use crate::harness::engines::Setting::{Desk, Still};
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::visit::visit;
use fantoccini::key::Key;

/// Hardly damped: it moves for as long as a test looks.
const LASTING: &str = "#v=1&view=motion&delta=-0.2&g=0.04&gamma=0.001&nbar1=0&nbar2=0&xi=0.6&a1re=1&a1im=0&a2re=0&a2im=1";

const FIGURES: [&str; 2] = ["#figure-phase-portrait", "#figure-moments"];

#[test]
#[ignore = "needs dist/ and a browser"]
fn it_moves_by_itself() {
    visit(EachEngine, Desk, LASTING, async |page| {
        page.wait("time to pass", "time() > 0.5").await;
        assert_eq!(page.text("#play").await, "Pause");
        for figure in FIGURES {
            page.read(&format!("(one('{figure}').scrollIntoView(), frames(3))")).await;
            let picture = page.number(&format!("picture('{figure}')")).await;
            page.wait("another picture", &format!("picture('{figure}') !== {picture}")).await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn where_reduced_motion_is_wanted_it_waits_for_play() {
    visit(EachEngine, Still, LASTING, async |page| {
        page.read("frames(30)").await;
        assert_eq!(page.number("time()").await, 0.0);
        assert_eq!(page.text("#play").await, "Play");
        page.click("#play").await;
        page.wait("time to pass", "time() > 0.5").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn pause_holds_the_time_and_play_goes_on_from_there() {
    visit(EachEngine, Desk, LASTING, async |page| {
        page.wait("time to pass", "time() > 0.5").await;
        page.click("#play").await;
        page.wait("the pause", "words('#play') === 'Play'").await;
        let held = page.number("(await frames(2), time())").await;
        assert_eq!(page.number("(await frames(30), time())").await, held);
        page.click("#play").await;
        page.wait("time to pass", &format!("time() > {held}")).await;
        assert!(page.number("time()").await < held + 40.0);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn step_moves_a_little_and_reset_returns_to_the_start() {
    visit(Once, Still, LASTING, async |page| {
        let start = page.number("picture('#figure-phase-portrait')").await;
        page.click("#step").await;
        page.wait("a step", "time() > 0").await;
        let step = page.number("time()").await;
        assert!(step < 1.0, "a step of {step}");
        page.click("#step").await;
        page.wait("another step", &format!("time() > {step}")).await;
        let moved = format!("picture('#figure-phase-portrait') !== {start}");
        page.wait("another picture", &moved).await;
        page.click("#reset-motion").await;
        page.wait("the start", "time() === 0").await;
        page.wait("the first picture", &format!("!({moved})")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_step_while_it_plays_pauses_it() {
    visit(Once, Desk, LASTING, async |page| {
        page.wait("time to pass", "time() > 0.2").await;
        page.click("#step").await;
        page.wait("the pause", "words('#play') === 'Play'").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn it_follows_a_slider_in_mid_run_without_starting_again() {
    visit(EachEngine, Desk, LASTING, async |page| {
        page.wait("time to pass", "time() > 1").await;
        page.read("void (window.times = [time()], new MutationObserver(() => times.push(time()))
            .observe(one('#motion-time'), { childList: true, characterData: true, subtree: true }))").await;
        page.press_on("#delta-slider", Key::Right, 20).await;
        page.wait("the slider", "values().delta === -0.1").await;
        let now = page.number("time()").await;
        page.wait("time to pass", &format!("time() > {now} + 0.5")).await;
        let forward = "times.every((time, index) => index === 0 || time >= times[index - 1])";
        assert_eq!(page.read(forward).await, true, "{}", page.read("times").await);
        assert_eq!(page.text("#play").await, "Pause");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_slider_turned_in_a_pause_changes_what_is_to_come_and_not_the_time() {
    visit(Once, Desk, LASTING, async |page| {
        page.wait("time to pass", "time() > 1").await;
        page.click("#play").await;
        page.wait("the pause", "words('#play') === 'Play'").await;
        let held = page.number("(await frames(2), time())").await;
        let before = page.number("picture('#figure-moments')").await;
        page.press_on("#delta-slider", Key::Right, 20).await;
        page.wait("another path", &format!("picture('#figure-moments') !== {before}")).await;
        assert_eq!(page.number("time()").await, held);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_start_at_rest_says_that_nothing_moves() {
    let link = LASTING.replace("a1re=1", "a1re=0").replace("a2im=1", "a2im=0");
    visit(Once, Desk, &link, async |page| {
        page.wait("words", "words('#motion-state').includes('Both initial amplitudes are 0')")
            .await;
        assert_eq!(page.read("one('#play').disabled").await, true);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn what_has_died_away_can_be_replayed() {
    let link = LASTING.replace("gamma=0.001", "gamma=10");
    visit(Once, Still, &link, async |page| {
        page.click("#play").await;
        page.wait("the end", "words('#motion-state').startsWith('Only 0.')").await;
        assert_eq!(page.text("#play").await, "Replay");
        page.read(
            "void new MutationObserver(() => (window.times ??= []).push(time()))
            .observe(one('#motion-time'), { childList: true, characterData: true, subtree: true })",
        )
        .await;
        page.click("#play").await;
        page.wait("the start again", "window.times?.[0] === 0").await;
        page.wait("the end again", "words('#motion-state').startsWith('Only 0.')").await;
    });
}
