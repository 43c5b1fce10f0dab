//! Class and talk: one figure over the whole screen, states that were kept, a blank screen, the next group.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::{link_to, wait_for_view};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;
use serde_json::json;

const LINK: &str = "#v=1&view=motion&delta=-0.1&g=0&gamma=0.5&nbar1=0&nbar2=0&xi=0&decay=out";
const OPEN: &str = "one('dialog.presentation[open]')";

async fn press(page: &Visit, key: impl Into<char>) {
    page.press(std::iter::once(key.into())).await;
}

async fn present(page: &Visit) {
    press(page, 'p').await;
    page.wait("the presentation", &format!("!!{OPEN}")).await;
    page.read("frames(3)").await;
}

/// What is seen of its buttons and sliders.
const CONTROLS: &str = "[...one('dialog.presentation').querySelectorAll('button, input')].filter(it => it.checkVisibility({ visibilityProperty: true })).map(it => it.textContent || it.ariaLabel)";

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_stage_fills_the_screen_with_large_type_and_little_else() {
    // What reaches out of the window, what lies over something else, and how large it all is.
    let faults = "(() => {
        const dialog = one('dialog.presentation'), box = it => it.getBoundingClientRect(), found = [];
        const parts = [...dialog.querySelectorAll('button, input, .ink, h3')].filter(it => it.checkVisibility() && getComputedStyle(it).clipPath === 'none');
        for (const it of parts) {
            const { left, top, right, bottom } = box(it);
            if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) found.push(`${it.textContent || it.className || it.id} reaches out`);
        }
        parts.forEach((a, k) => parts.slice(k + 1).forEach(b => {
            const x = box(a), y = box(b);
            if (Math.min(x.right, y.right) - Math.max(x.left, y.left) > 1 && Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top) > 1) found.push(`${a.outerHTML} and ${b.outerHTML}`);
        }));
        if (dialog.scrollHeight > dialog.clientHeight || dialog.scrollWidth > dialog.clientWidth) found.push('it scrolls');
        const { width, height } = box(dialog), ink = box(dialog.querySelector('.ink'));
        if (width < innerWidth || height < innerHeight) found.push(`it is ${width} by ${height}`);
        if (ink.height < 0.6 * innerHeight) found.push(`the figure has ${ink.height} of ${innerHeight}`);
        return found;
    })()";
    visit(EachEngine, Still, LINK, async |page| {
        page.wait("the stage", "!one('#bob-1').hidden").await;
        for view in ["motion", "spectrum", "networks"] {
            page.follow(&if view == "motion" { LINK.into() } else { link_to(view) }).await;
            wait_for_view(page, view).await;
            for (width, height) in [(1024, 768), (1280, 720)] {
                page.resize(width, height).await;
                present(page).await;
                assert_eq!(page.read(faults).await, json!([]), "{view} at {width} × {height}");
                let large = page.read("[document.documentElement.dataset.theme, parseFloat(getComputedStyle(document.documentElement).fontSize) >= 25.6]").await;
                assert_eq!(large, json!(["projector", true]));
                press(page, Key::Escape).await;
                page.wait("it to be over", &format!("!{OPEN}")).await;
            }
        }
        assert_eq!(page.read("[document.documentElement.dataset.theme !== 'projector', one('#theme').value, localStorage.length]").await, json!([true, "auto", 0]));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn xi_and_play_remain_and_b_blanks_the_screen() {
    visit(EachEngine, Still, LINK, async |page| {
        page.wait("the stage", "!one('#bob-1').hidden").await;
        present(page).await;
        let controls = [
            "Correlation of the noise ξ",
            "Opposite noise",
            "Independent noise",
            "Identical noise",
            "Play",
            "Next group",
            "Keep this state",
            "Leave",
        ];
        assert_eq!(page.read(CONTROLS).await, json!(controls));
        press(page, ' ').await;
        page.wait("it to play", "words('.presentation .play') === 'Pause' && time() > 0.5").await;
        press(page, 'b').await;
        assert_eq!(page.read(CONTROLS).await, json!([]));
        press(page, 'b').await;
        assert_eq!(page.read(&format!("{CONTROLS}.length")).await, controls.len());
        press(page, 'p').await;
        page.wait("it to be over", &format!("!{OPEN}")).await;
        let back = "one('#figure-clocks').matches('#view-motion > figure-card')";
        assert_eq!(page.read(back).await, true);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn arrows_go_through_the_states_that_were_kept() {
    visit(Once, Still, LINK, async |page| {
        page.wait("the stage", "!one('#bob-1').hidden").await;
        press(page, 'k').await;
        page.wait("it to be kept", "words('#notice').startsWith('Kept as state 1')").await;
        page.enter("xi", "1").await;
        page.read("one('#play').focus()").await;
        press(page, 'k').await;
        page.wait("another", "words('#notice').startsWith('Kept as state 2')").await;
        page.follow(&link_to("spectrum")).await;
        wait_for_view(page, "spectrum").await;
        present(page).await;
        page.click(".presentation .bar button:nth-last-child(2)").await;
        page.wait("a third", "words('.presentation .bar [role=status]') === 'Kept as state 3'")
            .await;
        press(page, Key::Left).await;
        page.wait(
            "the second",
            "words('.presentation .bar [role=status]') === 'State 2 of 3' && link().xi === '1' && !!one('.presentation #figure-clocks')",
        )
        .await;
        press(page, Key::Left).await;
        page.wait("the first", "link().xi === '0'").await;
        // A slider in focus keeps its arrows.
        page.press_on("#stage-xi", Key::Right, 1).await;
        page.wait("ξ", "Number(link().xi) > 0").await;
        assert_eq!(page.text(".presentation .bar [role=status]").await, "State 1 of 3");
        page.read("one('.presentation .play').focus()").await;
        press(page, Key::Right).await;
        press(page, Key::Right).await;
        page.wait(
            "the third",
            "link().view === 'spectrum' && !!one('.presentation #figure-eigenvalues-real')",
        )
        .await;
        press(page, Key::Escape).await;
        page.wait("it to be over", &format!("!{OPEN}")).await;
        assert_eq!(
            page.read("[shownView(), document.querySelectorAll('.presentation').length]").await,
            json!(["view-spectrum", 0])
        );
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_next_group_begins_as_the_first_and_that_can_be_undone() {
    visit(Once, Still, LINK, async |page| {
        page.wait("the stage", "!one('#bob-1').hidden").await;
        present(page).await;
        page.click("noise-slider button[value='1']").await;
        page.wait("ξ", "link().xi === '1'").await;
        page.click(".presentation .play").await;
        page.wait("time to pass", "time() > 0.5").await;
        page.click(".presentation .bar button:nth-last-child(4)").await;
        page.wait("the beginning", "link().xi === '0' && words('.presentation .bar [role=status]') === 'As at the beginning'").await;
        assert_eq!(page.read("[time(), words('.presentation .play')]").await, json!([0, "Play"]));
        page.click(".presentation .bar button:nth-last-child(3)").await;
        page.wait("what was", "link().xi === '1'").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_figure_in_focus_or_of_the_menu_is_presented() {
    visit(Once, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        let figure = "#figure-eigenvalues-imaginary";
        crate::harness::saving::choose(page, figure, "present").await;
        page.wait("the figure", &format!("!!one('.presentation {figure}')")).await;
        press(page, Key::Escape).await;
        page.wait("it to be over", &format!("!{OPEN}")).await;
        page.read(&format!("one('{figure} .ink').focus()")).await;
        present(page).await;
        assert_eq!(page.read(&format!("!!one('.presentation {figure}')")).await, true);
        page.press_on(".presentation .xi input", Key::Home, 1).await;
        page.wait("ξ", "link().xi === '-1' && words('.presentation output') === '−1'").await;
        press(page, Key::Escape).await;
        page.wait("it to be over", &format!("!{OPEN}")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_screen_is_asked_for_and_left_with_the_presentation() {
    visit(Once, Still, LINK, async |page| {
        page.wait("the stage", "!one('#bob-1').hidden").await;
        // A screen of its own: that of a driver is as large as its window.
        let screen = "void (() => {
            let filled = null;
            const turn = to => { filled = to; document.dispatchEvent(new Event('fullscreenchange')); return Promise.resolve(); };
            Object.defineProperty(document, 'fullscreenElement', { get: () => filled, configurable: true });
            Element.prototype.requestFullscreen = function () { return turn(this); };
            document.exitFullscreen = () => turn(null);
        })()";
        page.read(screen).await;
        present(page).await;
        assert_eq!(page.read("document.fullscreenElement?.localName").await, "html");
        press(page, Key::Escape).await;
        page.wait("both to be left", &format!("!{OPEN} && !document.fullscreenElement")).await;
        present(page).await;
        page.read("void document.exitFullscreen()").await;
        page.wait("it to be over", &format!("!{OPEN}")).await;
        page.read("void (Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused')))").await;
        present(page).await;
        press(page, Key::Escape).await;
        page.wait("it to be over", &format!("!{OPEN}")).await;
        assert_eq!(page.text("#notice").await, "");
    });
}
