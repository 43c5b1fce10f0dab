//! Prepared states: starts, their ellipses in time, and what the noise entangles.

use super::engines::Setting::{Desk, Phone, Still};
use super::scope::Scope::{EachEngine, Once};
use super::views::{look_at, wait_for_view};
use super::visit::{visit, Visit};
use fantoccini::key::Key;

const LINK: &str = "#v=1&view=states&delta=0&g=0&gamma=0.5&nbar1=0&nbar2=0&xi=0.9&xiPhase=0&a1re=1&a1im=0&a2re=0&a2im=0&quantity=logNegativity&squeeze1=0.7&squeeze2=0.2&squeeze12=0&squeezeAngle1=1&squeezeAngle2=0&squeezeAngle12=0&start1=0.1&start2=0&instant=6.5";
const SENTENCE: &str = "words('#information-in-time-sentence')";
const TIME: &str = "Number(words('#view-states evolution-controls .time').slice(4))";
const CURVES: &str = "#figure-information-in-time";
const ONE: &str = "[data-preset=\"one\"]";

/// What a knob of the start shows.
async fn entry(page: &Visit, key: &str) -> f64 {
    page.number(&format!("Number(one('#{key}-entry').value)")).await
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn without_keys_it_opens_with_one_oscillator_squeezed() {
    visit(EachEngine, Still, "#v=1&view=states", async |page| {
        wait_for_view(page, "states").await;
        assert_eq!(page.text("#notice").await, "");
        assert_eq!(entry(page, "squeeze1").await, 0.5);
        assert_eq!(entry(page, "squeeze2").await, 0.0);
        page.wait("a sentence", &format!("{SENTENCE}.startsWith('At t = 0 the oscillators are')"))
            .await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn noise_entangles_for_ever_what_was_squeezed_in_one_oscillator() {
    visit(EachEngine, Still, "#v=1&view=states", async |page| {
        wait_for_view(page, "states").await;
        page.click(ONE).await;
        page.wait("what is left", &format!("{SENTENCE}.includes('Eɴ → 0.19 for ever')")).await;
        assert_eq!(page.read("[link().xi, link().delta, link().g].join()").await, "1,0,0");
        page.click("[data-preset=\"opposite\"]").await;
        page.wait(
            "nothing",
            &format!("{SENTENCE}.includes('Eɴ → 0, though one mode never decays')"),
        )
        .await;
        page.click("[data-preset=\"pair-kept\"]").await;
        page.wait("half of it", &format!("{SENTENCE}.includes('Eɴ → 0.5 for ever')")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_full_link_opens_as_written_and_is_written_back_the_same() {
    visit(Once, Desk, LINK, async |page| {
        wait_for_view(page, "states").await;
        assert_eq!(page.text("#notice").await, "");
        assert_eq!(page.read("location.hash").await, LINK);
        assert_eq!(page.number(TIME).await, 6.5);
        assert_eq!(entry(page, "start1").await, 0.1);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn keys_draw_the_ellipse_out_and_turn_it() {
    visit(EachEngine, Still, &LINK.replace("instant=6.5", "instant=0"), async |page| {
        wait_for_view(page, "states").await;
        look_at(page, "#figure-ellipse-1").await;
        page.press_on("#figure-ellipse-1 .ellipse-tip", Key::Up, 1).await;
        page.wait("more of it", "link().squeeze1 === '0.75'").await;
        page.press_on("#figure-ellipse-1 .ellipse-tip", Key::Left, 1).await;
        page.wait("another direction", "Number(link().squeezeAngle1) > 1.1").await;
        assert_eq!(entry(page, "squeeze1").await, 0.75);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn squeezing_of_both_together_ends_that_of_each() {
    visit(Once, Still, LINK, async |page| {
        wait_for_view(page, "states").await;
        page.enter("squeeze12", "0.5").await;
        page.wait("a pair", "link().squeeze12 === '0.5' && link().squeeze1 === '0'").await;
        page.wait("no refusal", &format!("!one('{CURVES}').hasAttribute('refused')")).await;
        let both = LINK.replace("squeeze12=0", "squeeze12=0.5");
        page.read(&format!("(location.hash = {both:?}, frames(3))")).await;
        page.wait(
            "a refusal in words",
            &format!("{SENTENCE}.includes('squeezing of one oscillator')"),
        )
        .await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn on_a_phone_every_start_is_at_hand() {
    visit(Once, Phone, "#v=1&view=states", async |page| {
        wait_for_view(page, "states").await;
        page.click(ONE).await;
        page.wait("what is left", &format!("{SENTENCE}.includes('0.19 for ever')")).await;
    });
}
