//! The sound of the clocks and of figures: asked for, heard, and gone when nobody looks.

use crate::harness::engines::Setting::{Desk, Still};
use crate::harness::saving::choose;
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::{link_to, wait_for_view};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;
use serde_json::json;

const LOCKED: &str =
    "#v=1&view=motion&delta=-0.1&g=0&gamma=0.5&nbar1=0&nbar2=0&xi=-1&decay=out&kicks=on";
const BUTTON: &str = "#view-motion [data-sound]";
const PRESSED: &str = "one('#view-motion [data-sound]').ariaPressed === 'true'";
/// Of what sounds now; nothing where nothing was ever asked for.
const LEVEL: &str = "(tap => tap && (wave => (tap.getFloatTimeDomainData(wave), Math.sqrt(wave.reduce((sum, x) => sum + x * x, 0) / wave.length)))(new Float32Array(tap.fftSize)))(window.tap)";

/// What goes to the loudspeaker is listened to on its way.
async fn listen(page: &Visit) {
    page.read(
        "(() => {
            const connect = AudioNode.prototype.connect;
            AudioNode.prototype.connect = function (to, ...rest) {
                if (to === this.context.destination) {
                    window.tap = new AnalyserNode(this.context, { fftSize: 8192 });
                    connect.call(this, window.tap);
                }
                return connect.call(this, to, ...rest);
            };
        })()",
    )
    .await;
}

async fn press_on(page: &Visit, selector: &str, key: char) {
    page.read(&format!("one({selector:?}).focus()")).await;
    page.press(std::iter::once(key)).await;
}

async fn wait_for_sound(page: &Visit) {
    // What rests keeps its last wave.
    page.wait(
        "sound",
        &format!("window.tap?.context.state === 'running' && {LEVEL} > 0.02 && {LEVEL} < 0.5"),
    )
    .await;
}

async fn wait_for_silence(page: &Visit) {
    page.wait("silence", &format!("{LEVEL} < 1e-5")).await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn it_is_off_until_it_is_asked_for_and_is_loaded_then() {
    visit(Once, Desk, LOCKED, async |page| {
        page.wait("the stage", "!one('#bob-1').hidden").await;
        let loaded = "performance.getEntriesByType('resource').some(({ name }) => /\\/(listening|volume)-/.test(name))";
        assert_eq!(page.read(&format!("[{loaded}, {PRESSED}]")).await, json!([false, false]));
        listen(page).await;
        page.click(BUTTON).await;
        page.wait("it to be on", PRESSED).await;
        wait_for_sound(page).await;
        assert_eq!(page.read(loaded).await, true);
        page.click(BUTTON).await;
        page.wait("it to be off", &format!("!({PRESSED})")).await;
        page.wait("the context to rest", "tap.context.state === 'suspended'").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_key_turns_it_on_and_off_but_not_while_typing() {
    visit(EachEngine, Desk, LOCKED, async |page| {
        page.wait("the stage", "!one('#bob-1').hidden").await;
        press_on(page, "#play", 'm').await;
        page.wait("it to be on", PRESSED).await;
        press_on(page, "#xi-entry", 'm').await;
        page.read("frames(2)").await;
        assert_eq!(page.read(PRESSED).await, true);
        page.press(std::iter::once(char::from(Key::Escape))).await;
        press_on(page, "#play", 'M').await;
        page.wait("it to be off", &format!("!({PRESSED})")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_pause_is_silence_and_the_volume_counts() {
    visit(Once, Desk, LOCKED, async |page| {
        listen(page).await;
        page.wait("the stage", "!one('#bob-1').hidden").await;
        page.click(BUTTON).await;
        wait_for_sound(page).await;
        page.click("#play").await;
        wait_for_silence(page).await;
        assert_eq!(page.read(PRESSED).await, true);
        page.click("#play").await;
        wait_for_sound(page).await;
        page.press_on(".volume input", Key::Home, 1).await;
        wait_for_silence(page).await;
        page.press_on(".volume input", Key::End, 1).await;
        wait_for_sound(page).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn it_ends_when_the_page_is_hidden_the_view_is_left_or_another_page_begins() {
    let ends = [
        "(Object.defineProperty(document, 'hidden', { value: true, configurable: true }), document.dispatchEvent(new Event('visibilitychange')), delete document.hidden, document.dispatchEvent(new Event('visibilitychange')))",
        "new BroadcastChannel('odd-sympathy:sound').postMessage('begins')",
        "one('.views a[data-view=\"spectrum\"]').click()",
    ];
    visit(Once, Desk, LOCKED, async |page| {
        listen(page).await;
        page.wait("the stage", "!one('#bob-1').hidden").await;
        for end in ends {
            page.click(BUTTON).await;
            wait_for_sound(page).await;
            page.read(&format!("void ({end})")).await;
            page.wait(end, &format!("!({PRESSED}) && tap.context.state === 'suspended'")).await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_network_is_heard() {
    visit(Once, Desk, &link_to("networks"), async |page| {
        wait_for_view(page, "networks").await;
        listen(page).await;
        page.click("#view-networks [data-sound]").await;
        wait_for_sound(page).await;
        page.click("#view-networks [data-sound]").await;
        page.wait("the context to rest", "tap.context.state === 'suspended'").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_figure_is_played_and_says_what_is_heard() {
    visit(Once, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        listen(page).await;
        let figure = "#figure-eigenvalues-real";
        choose(page, figure, "play-as-sound").await;
        wait_for_sound(page).await;
        page.wait("words", "words('#spoken').startsWith('2 curves, 4 seconds each: minus the damping of the amplitude')").await;
        page.press(std::iter::once(char::from(Key::Escape))).await;
        page.wait("the context to rest", "tap.context.state === 'suspended'").await;
        assert_eq!(
            page.read("[...document.querySelectorAll('#figure-xi-plane [data-item=\"play-as-sound\"]')].length").await,
            0,
            "a map has no curve"
        );
    });
}
