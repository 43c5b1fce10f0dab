//! Prepared states: starts, their ellipses in time, and what the noise entangles.

use crate::harness::engines::Setting::{Desk, Phone, Still};
use crate::harness::scope::Scope::{EachEngine, Once};
use crate::harness::views::{look_at, wait_for_view};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;

const LINK: &str = "#v=1&view=states&delta=0&g=0&gamma=0.5&nbar1=0&nbar2=0&xi=0.9&xiPhase=0&a1re=1&a1im=0&a2re=0&a2im=0&axis=xi&from=-1&to=1&quantity=logNegativity&squeeze1=0.7&squeeze2=0.2&squeeze12=0&squeezeAngle1=1&squeezeAngle2=0&squeezeAngle12=0&start1=0.1&start2=0&instant=6.5";
const SENTENCE: &str = "words('#information-in-time-sentence')";
const TIME: &str = "Number(words('#view-states transport-bar .time').slice(4))";
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
        let pressed = "[...document.querySelectorAll('[data-preset][aria-pressed=true]')].map(it => it.dataset.preset).join()";
        assert_eq!(page.read(pressed).await, "pair-kept");
        page.enter("xi", "0.5").await;
        page.wait("none", &format!("{pressed} === ''")).await;
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
fn opposite_squeezing_is_kept_at_both_imaginary_correlations() {
    visit(Once, Still, "#v=1&view=states", async |page| {
        wait_for_view(page, "states").await;
        for (preset, xi) in [("turned", 1), ("turned-back", -1)] {
            page.click(&format!("[data-preset=\"{preset}\"]")).await;
            page.wait(
                "all of it",
                &format!("{SENTENCE}.includes('Eɴ → 0.5 for ever') && Number(link().xi) === {xi}"),
            )
            .await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn curves_can_be_compared_of_any_parameter_and_of_the_squeezing() {
    visit(Once, Still, LINK, async |page| {
        wait_for_view(page, "states").await;
        let choose = |key: &str| {
            format!("(one('#states-family select').value = '{key}', one('#states-family select').dispatchEvent(new Event('change')))")
        };
        for key in ["gamma", "nbar", "squeeze1", "squeeze12"] {
            page.read(&choose(key)).await;
            page.wait(key, &format!("link().curves.startsWith('{key}:')")).await;
            page.wait("no refusal", &format!("!one('{CURVES}').hasAttribute('refused')")).await;
        }
        page.read("(one('#states-curves-entry').value = '0.5, 9', one('#states-curves-entry').dispatchEvent(new Event('change')))").await;
        page.wait("a refusal", "words('#states-family-refusal').includes('9')").await;
        assert!(page.read("link().curves").await.as_str().is_some_and(|it| !it.contains('9')));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn an_amplitude_is_entered_like_a_squeezing_and_entangles_nothing() {
    visit(Once, Still, LINK, async |page| {
        wait_for_view(page, "states").await;
        let before = page.text("#information-in-time-sentence").await;
        page.enter("coherent1re", "2.5").await;
        page.wait("the amplitude", "link().a1re === '2.5'").await;
        page.read("frames(3)").await;
        assert_eq!(page.text("#information-in-time-sentence").await, before);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn along_the_correlation_entanglement_stays_at_both_ends() {
    visit(Once, Still, "#v=1&view=states", async |page| {
        wait_for_view(page, "states").await;
        page.click(ONE).await;
        look_at(page, "#figure-entanglement-along").await;
        page.wait(
            "where it stays",
            "words('#entanglement-along-sentence').includes('it stays at ξ = −1 and ξ = 1 alone')",
        )
        .await;
        look_at(page, "#figure-lifetime-along").await;
        page.wait("a lifetime", "words('#lifetime-along-sentence').includes('still exceeds')")
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
