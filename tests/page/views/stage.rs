//! The two clocks: what a bare address opens, the slider of the noise, bobs that are thrown, noise and reason to be seen.

use crate::harness::engines::Setting::{Desk, Phone, Still};
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::visit::visit;
use fantoccini::key::Key;

const LOCKED: &str =
    "#v=1&view=motion&delta=-0.1&g=0&gamma=0.5&nbar1=0&nbar2=0&xi=1&decay=out&t=60";

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_bare_address_opens_two_clocks_that_slip_and_go_on() {
    visit(EachEngine, Desk, "", async |page| {
        page.open_bare().await;
        let first = page.read("canvases()[0].closest('figure-card').getAttribute('kind')").await;
        assert_eq!(first, "clocks");
        page.wait("the address", "link().kicks === 'on' && link().xi === '0' && link().g === '0'")
            .await;
        // The controls wait at the edge.
        assert_eq!(page.read("one('#xi-entry').checkVisibility()").await, false);
        page.wait(
            "kicks to be told",
            "words('#clocks-sentence').endsWith('The kicks of the two are unrelated.')",
        )
        .await;
        page.wait(
            "time to pass",
            "time() > 2 && words('#clocks-sentence').includes('still drifting')",
        )
        .await;
        page.click("#sheet-handle").await;
        page.wait("the controls", "one('#xi-entry').checkVisibility()").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_link_has_its_controls_beside_it() {
    visit(Once, Still, "", async |page| {
        let facts = "[one('#xi-entry').checkVisibility(), values().xi, link().kicks ?? '', one('#stage-kicks').checked]";
        assert_eq!(page.read(facts).await, serde_json::json!([true, 0.6, "", false]));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn identical_noise_brings_them_to_stand_opposite_within_seconds() {
    visit(Once, Desk, "", async |page| {
        page.open_bare().await;
        page.click("noise-slider button[value='1']").await;
        page.wait(
            "both to stand",
            "/1[67]\\d° apart, nearly opposite, and stay so/.test(words('#clocks-sentence'))",
        )
        .await;
        assert!(page
            .text("#clocks-sentence")
            .await
            .ends_with("The kicks of the two are identical."));
        assert_eq!(page.read("[values().xi, link().view]").await, serde_json::json!([1, "motion"]));
        page.click("noise-slider button[value='-1']").await;
        page.wait(
            "both to march together",
            "/\\b1\\d° apart, nearly together, and stay so/.test(words('#clocks-sentence'))",
        )
        .await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_bob_is_thrown_with_the_keys() {
    visit(EachEngine, Still, LOCKED, async |page| {
        page.wait("the bobs", "!one('#bob-1').hidden").await;
        page.press_on("#bob-1", Key::Right, 1).await;
        page.wait("a new start", "time() < 30 && one('#play').dataset.phase === 'running'").await;
        let start =
            page.read("[Number(one('#a1re-entry').value) <= 1, one('#a1im-entry').value]").await;
        assert_eq!(start, serde_json::json!([true, "0"]));
        page.wait("it to come back", "time() > 3").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn clocks_that_stand_are_set_swinging_by_hand() {
    let still = "#v=1&view=motion&delta=-0.1&g=0&xi=1&decay=out&a1re=0&a1im=0&a2re=0&a2im=0";
    visit(Once, Still, still, async |page| {
        page.wait("the bobs", "!one('#bob-1').hidden").await;
        page.press_on("#bob-1", Key::Right, 1).await;
        let start = "['a1re', 'a1im', 'a2re', 'a2im'].map(key => one(`#${key}-entry`).value)";
        page.wait("a start", &format!("String({start}) === '0.1,0,0,0'")).await;
        page.wait(
            "it to swing",
            "time() > 1 && one('#figure-clocks').subject().options.fill > 0.1",
        )
        .await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_bob_follows_the_hand_and_goes_on_where_it_is_let_go() {
    visit(Once, Desk, LOCKED, async |page| {
        page.wait("the bobs", "!one('#bob-2').hidden").await;
        page.read("(() => {
            const bob = one('#bob-2'), box = bob.getBoundingClientRect(), { x, width } = one('#figure-clocks').plots[1];
            const left = one('#figure-clocks canvas').getBoundingClientRect().x + x;
            const at = (type, clientX) => bob.dispatchEvent(new PointerEvent(type, { pointerId: 1, button: 0, clientX, clientY: box.y + box.height / 2, bubbles: true }));
            bob.setPointerCapture = () => {};
            at('pointerdown', box.x + box.width / 2);
            at('pointermove', left + 0.9 * width);
            window.pulled = [Number(one('#a2re-entry').value), one('#play').dataset.phase];
            at('pointerup', left + 0.9 * width);
        })()").await;
        let pulled =
            page.read("[window.pulled[0] > 0.6 && window.pulled[0] <= 1, window.pulled[1]]").await;
        assert_eq!(pulled, serde_json::json!([true, "paused"]));
        page.wait("it to swing", "one('#play').dataset.phase === 'running' && time() > 1").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn what_the_clocks_show_stands_in_the_link() {
    visit(Once, Still, LOCKED, async |page| {
        page.click("#stage-columns").await;
        page.wait("the columns", "words('#clocks-sentence').includes('Of what is left')").await;
        page.click("#stage-run").await;
        page.wait("the run", "words('#clocks-sentence').includes('of this noisy run are')").await;
        page.wait(
            "the link",
            "link().columns === 'on' && link().bobs === 'run' && 'seed' in link()",
        )
        .await;
        page.reload().await;
        page.wait("the same", "one('#stage-run').checked && words('#clocks-sentence').includes('of this noisy run are')").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn with_little_motion_it_opens_as_a_still() {
    visit(Once, Still, "", async |page| {
        page.open_bare().await;
        page.wait(
            "the clocks",
            "words('#clocks-sentence').startsWith('At t = 0 the oscillators are 90° apart')",
        )
        .await;
        page.read("frames(20)").await;
        assert_eq!(
            page.read("[time(), one('#play').textContent]").await,
            serde_json::json!([0, "Play"])
        );
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_spring_between_the_clocks_is_said() {
    visit(Once, Still, "", async |page| {
        page.wait(
            "the title",
            "words('#motion-title') === 'Two clocks, joined by a spring, in shared noise.'",
        )
        .await;
        page.enter("g", "0").await;
        page.wait(
            "the title",
            "words('#motion-title').startsWith('Two clocks. They never touch.')",
        )
        .await;
    });
}

// ξ is at hand exactly once: in the sheet, or, where the controls are put away, on the stage.
#[test]
#[ignore = "needs dist/ and a browser"]
fn a_phone_has_one_slider_of_the_noise() {
    let sliders =
        "['#xi-slider', '#stage-xi'].map(it => one(it).checkVisibility({ visibilityProperty: true }))";
    visit(Once, Phone, LOCKED, async |page| {
        assert_eq!(page.read(sliders).await, serde_json::json!([true, false]));
        page.open_bare().await;
        assert_eq!(page.read(sliders).await, serde_json::json!([false, true]));
        page.click("#sheet-handle").await;
        page.wait("the sheet", "one('#xi-slider').checkVisibility()").await;
        assert_eq!(page.read(sliders).await, serde_json::json!([true, false]));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn what_plays_the_clocks_is_on_the_first_screen() {
    visit(Once, Desk, "", async |page| {
        page.open_bare().await;
        for height in [1000, 900] {
            page.resize(1440, height).await;
            let play =
                "(await frames(3), one('#play').getBoundingClientRect().bottom - innerHeight)";
            assert!(page.number(play).await <= 0.0, "{height}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_phone_shows_both_clocks_and_the_choice_of_noise_on_its_first_screen() {
    visit(Once, Phone, "", async |page| {
        page.open_bare().await;
        let facts = "(() => {
            const sheet = one('#controls').getBoundingClientRect().top;
            return [one('#figure-clocks .ink'), ...document.querySelectorAll('noise-slider button')].every(it => it.getBoundingClientRect().bottom <= sheet);
        })()";
        assert_eq!(page.read(facts).await, true);
    });
}
