//! The story as a page that scrolls beside clocks that stay.

use super::guide::{wait_for_step, CHAPTERS, SHOWN, SLIDER};
use crate::harness::engines::Setting::{Phone, Still};
use crate::harness::scope::Scope::{EachEngine, Everywhere, Once};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;
use serde_json::json;

/// The chapter is brought to the middle, as by hand.
async fn scroll_to(page: &Visit, chapter: &str) {
    page.read(&format!("one('#{chapter}').scrollIntoView({{ block: 'center' }})")).await;
    page.wait(chapter, &format!("({SHOWN}) === '{chapter}'")).await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_chapter_at_the_middle_is_read_and_stays_as_it_was_left() {
    visit(Everywhere, Still, "#v=1&view=guide", async |page| {
        wait_for_step(page, 1).await;
        let entries = page.number("history.length").await;
        scroll_to(page, "guide-step-2").await;
        wait_for_step(page, 2).await;
        assert_eq!(page.number("values().gamma").await, 0.05);
        page.press_on(SLIDER, Key::End, 1).await;
        page.wait("the value", "values().gamma > 0.05 && link().gamma === String(values().gamma)")
            .await;
        let set = page.number("values().gamma").await;
        page.read("(scrollBy(0, 10), frames(5))").await;
        assert_eq!(page.number("values().gamma").await, set);
        scroll_to(page, "guide-step-4").await;
        assert_eq!(page.number("values().gamma").await, 0.25);
        scroll_to(page, "guide-step-2").await;
        assert_eq!(page.number("values().gamma").await, set);
        wait_for_step(page, 2).await;
        assert_eq!(page.number("history.length").await, entries);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn scrolling_is_no_step_to_be_undone() {
    visit(Once, Still, "#v=1&view=guide&step=2", async |page| {
        wait_for_step(page, 2).await;
        scroll_to(page, "guide-step-3").await;
        scroll_to(page, "guide-step-2").await;
        assert_eq!(page.read("one('#undo').ariaDisabled").await, "true");
        page.press_on(SLIDER, Key::End, 1).await;
        page.wait("the value", "values().gamma > 0.05").await;
        let set = page.number("values().gamma").await;
        scroll_to(page, "guide-step-5").await;
        page.press_on(SLIDER, Key::End, 1).await;
        page.wait("the coupling", "values().g > 0").await;
        scroll_to(page, "guide-step-1").await;
        page.click("#undo").await;
        page.wait(
            "the fifth step as it was",
            &format!("({SHOWN}) === 'guide-step-5' && values().g === 0"),
        )
        .await;
        page.click("#undo").await;
        page.wait(
            "the second",
            &format!("({SHOWN}) === 'guide-step-2' && values().gamma === 0.05"),
        )
        .await;
        assert_eq!(page.read("one('#undo').ariaDisabled").await, "true");
        page.click("#redo").await;
        page.wait(
            "what was set",
            &format!("({SHOWN}) === 'guide-step-2' && values().gamma === {set}"),
        )
        .await;
        page.click("#redo").await;
        page.wait("the coupling", &format!("({SHOWN}) === 'guide-step-5' && values().g > 0")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_clocks_stay_beside_the_text_or_above_it() {
    let seen = "(box => [box.top >= 0 && box.bottom <= innerHeight, box.height / innerHeight])(one('.stage').getBoundingClientRect())";
    for setting in [Still, Phone] {
        visit(EachEngine, setting, "#v=1&view=guide", async |page| {
            wait_for_step(page, 1).await;
            for chapter in CHAPTERS {
                scroll_to(page, chapter).await;
                page.wait("it all", &format!("{seen}[0]")).await;
                if setting == Phone {
                    let share = page.number(&format!("{seen}[1]")).await;
                    assert!(share <= 0.45, "{chapter}: {share}");
                }
            }
        });
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn what_tells_the_answer_is_covered_until_it_was_predicted() {
    visit(Once, Still, "#v=1&view=guide", async |page| {
        wait_for_step(page, 1).await;
        scroll_to(page, "guide-why").await;
        let facts = "[one('#guide-why .question').checkVisibility(), one('#guide-why canvas').checkVisibility(), words('#guide-clocks-sentence').includes('drains')]";
        assert_eq!(page.read(facts).await, json!([false, false, false]));
        scroll_to(page, "guide-step-3").await;
        page.click("predict-choice button[value='quarter']").await;
        scroll_to(page, "guide-why").await;
        page.wait("the columns", &format!("JSON.stringify({facts}) === '[true,true,true]'")).await;
    });
    // A link to it asks for it.
    visit(Once, Still, "#v=1&view=guide&step=3&chapter=why", async |page| {
        page.wait("the chapter", "one('#guide-why .question')?.checkVisibility()").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn all_its_chapters_are_printed() {
    visit(Once, Still, "#v=1&view=guide", async |page| {
        page.wait("the printer", "settled() && document.querySelector('.printed')").await;
        let drawn = "(dispatchEvent(new Event('beforeprint')), document.querySelectorAll('.step:has(svg.drawing)').length)";
        // That of the prediction and what it covers are not drawn before.
        page.wait("drawings", &format!("{drawn} === {} - 2", CHAPTERS.len())).await;
        page.read("void dispatchEvent(new Event('afterprint'))").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn its_clocks_are_heard_by_key_m() {
    visit(Once, Still, "#v=1&view=guide", async |page| {
        wait_for_step(page, 1).await;
        page.press(['m']).await;
        page.wait("the sound", "one('#view-guide [data-sound]').ariaPressed === 'true'").await;
        page.press(['m']).await;
        page.wait("silence", "one('#view-guide [data-sound]').ariaPressed === 'false'").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn in_an_article_it_shows_a_chapter_at_a_time() {
    visit(Once, Phone, "", async |page| {
        page.go(&format!("{}embed.html#v=1&view=guide&step=2", page.home())).await;
        let shown = "[...document.querySelectorAll('.step')].filter(it => it.checkVisibility()).map(it => it.id).join()";
        page.wait("the chapter", &format!("document.documentElement.dataset.state === 'ready' && ({shown}) === 'guide-step-2'")).await;
        page.click("#guide-next").await;
        page.wait("the next", &format!("({shown}) === 'guide-step-3'")).await;
        let wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assert_eq!(page.number(wide).await, 0.0);
    });
}
