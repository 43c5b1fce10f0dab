//! The story: a page of chapters to scroll, each with a question that one control answers, beside two clocks that stay.

use crate::harness::engines::Setting::{Desk, Phone, Still};
use crate::harness::scope::Scope::{EachEngine, Everywhere, Once};
use crate::harness::views::{link_to, wait_for_view};
use crate::harness::visit::{visit, Visit};
use fantoccini::key::Key;
use serde_json::json;

/// In their order; the numbered ones are those of the first edition.
pub const CHAPTERS: [&str; 11] = [
    "guide-step-1",
    "guide-step-2",
    "guide-step-3",
    "guide-why",
    "guide-step-4",
    "guide-phase",
    "guide-step-5",
    "guide-step-6",
    "guide-step-7",
    "guide-entangled",
    "guide-many",
];
pub const SHOWN: &str = "[...document.querySelectorAll('.step[current]')].map(it => it.id).join()";
/// The control of the chapter that is read, and what moves it.
pub const SLIDER: &str = ".step[current] guide-control input";
const SHOW_ME: &str = ".step[current] [name=show]";

pub async fn wait_for_step(page: &Visit, step: usize) {
    let there = format!("({SHOWN}) === 'guide-step-{step}' && link().step === '{step}'");
    page.wait(&format!("step {step}"), &there).await;
}

fn answered_in(chapter: &str) -> String {
    format!("one('#{chapter} .answer p').checkVisibility()")
}

fn answered(step: usize) -> String {
    answered_in(&format!("guide-step-{step}"))
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn show_me_answers_the_question_of_each_chapter() {
    visit(EachEngine, Still, "#v=1&view=guide", async |page| {
        for chapter in CHAPTERS {
            page.wait(chapter, &format!("({SHOWN}) === '{chapter}'")).await;
            let answered = answered_in(chapter);
            assert_eq!(page.read(&answered).await, false, "{chapter} begins answered");
            assert!(!page.spoken_name(SLIDER).await.is_empty(), "{chapter}");
            page.click(SHOW_ME).await;
            page.wait(&format!("the answer of {chapter}"), &answered).await;
            if chapter != CHAPTERS[CHAPTERS.len() - 1] {
                page.click("#guide-next").await;
            }
        }
        assert_eq!(page.read("one('#guide-next').checkVisibility()").await, false);
        assert_eq!(page.text("#notice").await, "");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_control_itself_answers_the_question() {
    for (step, key) in
        [(1, Key::Left), (2, Key::End), (3, Key::Home), (4, Key::End), (5, Key::End), (6, Key::End)]
    {
        let times = if step == 1 { 18 } else { 1 };
        visit(Once, Still, &format!("#v=1&view=guide&step={step}"), async |page| {
            wait_for_step(page, step).await;
            page.press_on(SLIDER, key, times).await;
            page.wait(&format!("the answer of step {step}"), &answered(step)).await;
        });
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_control_column_answers_it_as_well() {
    visit(Once, Still, "#v=1&view=guide&step=4", async |page| {
        wait_for_step(page, 4).await;
        page.click("#sheet-handle").await;
        page.enter("xi", "0.75").await;
        page.wait("the value", "words('#guide-step-4 guide-control output') === '0.75'").await;
        assert_eq!(page.read(&answered(4)).await, false, "ξcrit is 0.8");
        page.enter("xi", "-0.85").await;
        page.wait("the answer", &answered(4)).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn show_me_moves_slowly_and_a_hand_takes_over() {
    visit(EachEngine, Desk, "#v=1&view=guide&step=4", async |page| {
        wait_for_step(page, 4).await;
        page.click(SHOW_ME).await;
        page.wait("a beginning", "values().xi > 0.42 && values().xi < 0.9").await;
        page.press_on(SLIDER, Key::Home, 1).await;
        page.wait("the hand", "values().xi === -1").await;
        page.read("frames(10)").await;
        assert_eq!(page.number("values().xi").await, -1.0);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn leaving_restores_the_settings_from_before() {
    visit(Once, Still, &link_to("steady"), async |page| {
        wait_for_view(page, "steady").await;
        let mine = page.read("values()").await;
        page.click(".views [data-view=\"guide\"]").await;
        wait_for_view(page, "guide").await;
        page.click(".steps [data-place=\"2\"]").await;
        wait_for_step(page, 3).await;
        assert_ne!(page.read("values()").await, mine);
        page.click("#guide-leave").await;
        wait_for_view(page, "steady").await;
        assert_eq!(page.read("values()").await, mine);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_link_to_a_step_opens_it_as_prepared_or_as_it_was_left() {
    visit(Everywhere, Still, "#v=1&view=guide&step=5", async |page| {
        wait_for_step(page, 5).await;
        let prepared = json!({ "delta": -0.2, "g": 0, "gamma": 0.25, "nbar1": 0, "nbar2": 0, "xi": 0.5, "xiPhase": 0 });
        assert_eq!(page.read("values()").await, prepared);
        assert_eq!(page.read("one('#guide-leave').checkVisibility()").await, false);
        page.click("#sheet-handle").await;
        page.enter("g", "0.02").await;
        page.wait("the value in the link", "link().g === '0.02'").await;
        page.reload().await;
        wait_for_step(page, 5).await;
        assert_eq!(page.number("values().g").await, 0.02);
        page.click("#guide-previous").await;
        page.wait(
            "the chapter before",
            &format!("({SHOWN}) === 'guide-phase' && link().chapter === 'phase'"),
        )
        .await;
        page.go_back().await;
        wait_for_step(page, 5).await;
        assert_eq!(page.number("values().g").await, 0.02);
        assert_eq!(page.text("#notice").await, "");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn another_view_finds_the_reader_s_own_settings_over_a_reload_too() {
    visit(Everywhere, Still, &link_to("steady"), async |page| {
        wait_for_view(page, "steady").await;
        let mine = page.read("values()").await;
        page.click(".views [data-view=guide]").await;
        wait_for_view(page, "guide").await;
        page.click("#guide-next").await;
        wait_for_step(page, 2).await;
        page.reload().await;
        wait_for_step(page, 2).await;
        // By keys: whoever scrolls up to the tabs comes by the first chapter.
        page.press(['2']).await;
        wait_for_view(page, "motion").await;
        assert_eq!(page.read("values()").await, mine);
        page.press(['1']).await;
        wait_for_step(page, 2).await;
        page.click("#guide-leave").await;
        wait_for_view(page, "motion").await;
        assert_eq!(page.read("values()").await, mine);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn its_settings_can_be_taken_along() {
    visit(Once, Still, &link_to("steady"), async |page| {
        wait_for_view(page, "steady").await;
        page.click(".views [data-view=guide]").await;
        wait_for_view(page, "guide").await;
        page.click(".step[current] [name=take]").await;
        wait_for_view(page, "motion").await;
        let prepared = json!({ "delta": -0.05, "g": 0, "gamma": 0.2, "nbar1": 0, "nbar2": 0, "xi": 0.9, "xiPhase": 0 });
        assert_eq!(page.read("values()").await, prepared);
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn on_a_phone_show_me_brings_its_answer_into_sight() {
    visit(EachEngine, Phone, "#v=1&view=guide&step=3", async |page| {
        wait_for_step(page, 3).await;
        page.click(SHOW_ME).await;
        page.wait("the answer", &answered(3)).await;
        page.wait("it in sight", "(it => it.y >= 0 && it.bottom < innerHeight)(one('#guide-step-3 .answer p').getBoundingClientRect())").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_prediction_is_asked_for_before_anything_moves_and_told_beside_what_came() {
    visit(Once, Desk, "#v=1&view=guide&step=3", async |page| {
        wait_for_step(page, 3).await;
        page.wait("the clocks", "words('#guide-clocks-sentence').startsWith('At t = 0 ')").await;
        page.read("frames(20)").await;
        let facts = "[words('#guide-clocks-sentence').startsWith('At t = 0 '), one('#figure-guide-3-1').checkVisibility(), one('#guide-step-3 .outcome').checkVisibility()]";
        assert_eq!(page.read(facts).await, json!([true, false, false]));
        page.click("predict-choice button[value='together']").await;
        page.wait("the clocks to go", "!words('#guide-clocks-sentence').startsWith('At t = 0 ') && one('#figure-guide-3-1').checkVisibility()").await;
        assert!(page
            .text("predict-choice [role='status']")
            .await
            .starts_with("You predict: together."));
        page.wait("what came", "one('#guide-step-3 .outcome').checkVisibility()").await;
        page.follow("#v=1&view=guide&step=7&chapter=many").await;
        page.wait("the end", "words('#guide-predictions').includes('You predicted together; they came to stand opposite.')").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_reader_s_own_mark_is_set_beside_the_threshold() {
    visit(Once, Still, "#v=1&view=guide&step=4", async |page| {
        wait_for_step(page, 4).await;
        page.press_on(SLIDER, Key::End, 1).await;
        page.click("#guide-mark").await;
        assert_eq!(
            page.text("#guide-marked").await,
            "Your mark: ξ = 1. The threshold: ξcrit = 0.8."
        );
        page.click("#guide-next").await;
        page.wait("another chapter", &format!("({SHOWN}) === 'guide-phase'")).await;
        assert!(page.text("#guide-marked").await.starts_with("Your mark: ξ = 1."));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn numbers_in_the_text_are_turned_by_hand_and_keys() {
    visit(Once, Still, "#v=1&view=guide&step=2", async |page| {
        wait_for_step(page, 2).await;
        page.press_on("#guide-step-2 drag-number", Key::Right, 3).await;
        page.wait("the value", "values().gamma > 0.05 && words('#guide-step-2 drag-number') === String(values().gamma)").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_teacher_s_sheet_has_questions_codes_and_answers_on_pages_of_their_own() {
    visit(Once, Still, "#v=1&view=guide", async |page| {
        page.wait("the story", "settled()").await;
        page.read("void (window.print = () => { window.printed = true; })").await;
        page.click("#guide-sheet").await;
        page.wait("the print", "window.printed").await;
        let facts = "[document.querySelectorAll('.teacher-sheet .questions svg').length, document.querySelectorAll('.teacher-sheet ol:not(.questions) li').length,
            one('.teacher-sheet .address').textContent.includes('view=guide&step=1')]";
        assert_eq!(page.read(facts).await, json!([11, 11, true]));
        page.read("void dispatchEvent(new Event('afterprint'))").await;
        assert_eq!(page.read("one('.teacher-sheet') === null").await, true);
    });
}
