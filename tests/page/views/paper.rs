//! The panels of the paper.

use crate::harness::engines::Setting::Still;
use crate::harness::scope::Scope::{EachEngine, EachPlace, Once};
use crate::harness::views::{figures, wait_for_view};
use crate::harness::visit::visit;
use fantoccini::key::Key;
use serde_json::json;

const LARGE: &str = "canvases().length === 1 && canvases()[0].closest('figure-card').id";

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_link_to_a_panel_opens_it_large() {
    for link in ["#v=1&fig=3a", "#v=1&fig=fig3a", "#v=1&view=paper&fig=3a&xi=0.3"] {
        visit(Once, Still, link, async |page| {
            wait_for_view(page, "paper").await;
            assert_eq!(page.read(LARGE).await, "panel-3a");
            assert_eq!(page.read("link().fig").await, "3a");
            assert_eq!(page.text("#notice").await, "");
        });
    }
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_panel_opens_by_pointer_and_by_keyboard_and_back_leads_to_all() {
    visit(EachEngine, Still, "#v=1&view=paper", async |page| {
        wait_for_view(page, "paper").await;
        page.click("#panel-1b .ink").await;
        page.wait("the panel", &format!("({LARGE}) === 'panel-1b' && link().fig === '1b'")).await;
        page.go_back().await;
        page.wait("all panels", "canvases().length === 11 && !('fig' in link())").await;

        page.press_on("#panel-4a .open", Key::Enter, 1).await;
        page.wait("the panel", &format!("({LARGE}) === 'panel-4a'")).await;
        page.click("#panel-next").await;
        page.wait("the next panel", &format!("({LARGE}) === 'panel-4b'")).await;
        assert_eq!(page.read("one('#panel-next').checkVisibility()").await, false);
        page.click("#panel-back").await;
        page.wait("all panels", "canvases().length === 11").await;

        page.press_on("#panel-1a .open", Key::Enter, 1).await;
        page.wait("the panel", &format!("({LARGE}) === 'panel-1a'")).await;
        page.press([char::from(Key::Escape)]).await;
        page.wait("all panels", "canvases().length === 11").await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_panel_that_there_is_not_opens_them_all_and_says_so() {
    visit(Once, Still, "#v=1&fig=7z", async |page| {
        wait_for_view(page, "paper").await;
        assert_eq!(figures(page).await.len(), 11);
        let notice = page.text("#notice").await;
        assert!(notice.contains("“7z”") && notice.contains("3a"), "{notice}");
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_parameters_of_a_panel_can_be_taken_to_the_explorer() {
    let cases = [
        (
            "1a",
            "spectrum",
            json!({ "delta": -0.2, "g": 0, "gamma": 0.5, "nbar1": 0, "nbar2": 0, "xi": 0.3, "xiPhase": 0 }),
            "g:0,0.01,0.02,0.03,0.04",
        ),
        (
            "2c",
            "motion",
            json!({ "delta": 0, "g": 0.1, "gamma": 0.1, "nbar1": 0, "nbar2": 0, "xi": 1, "xiPhase": 0 }),
            "",
        ),
        (
            "4a",
            "steady",
            json!({ "delta": 0, "g": 1, "gamma": 0.1, "nbar1": 0, "nbar2": 0.5, "xi": 1, "xiPhase": 0 }),
            "nbar2:0.5,1",
        ),
    ];
    visit(Once, Still, "#v=1&view=paper&xi=0.3", async |page| {
        for (panel, view, values, curves) in &cases {
            page.click(".views [data-view=\"paper\"]").await;
            wait_for_view(page, "paper").await;
            page.click(&format!("#panel-{panel} .into")).await;
            wait_for_view(page, view).await;
            assert_eq!(page.read("values()").await, *values);
            assert_eq!(page.read("link().curves ?? ''").await, *curves);
        }
        page.go_back().await;
        wait_for_view(page, "paper").await;
    });
}

// Work beside the page is asked in each engine by locking.
#[test]
#[ignore = "needs dist/ and a browser"]
fn monte_carlo_as_published_can_be_had_and_stopped() {
    visit(EachPlace, Still, "#v=1&fig=3a", async |page| {
        wait_for_view(page, "paper").await;
        let phase = "one('#panel-3a progress-status').dataset.phase";
        page.choose("#panel-3a-method", "monteCarlo").await;
        page.wait("work", &format!("{phase} === 'running'")).await;
        page.wait("words", "words('#panel-3a [role=status]')").await;
        page.wait("the link", "link().method === 'monteCarlo'").await;
        page.press_on("#xi-slider", Key::Left, 2).await;
        assert_eq!(page.read(phase).await, "running", "the page stays free");
        page.click("#panel-3a progress-status button").await;
        page.wait("the stop", &format!("{phase} === 'cancelled'")).await;
        assert!(page.text("#panel-3a [role=status]").await.starts_with("Stopped at "));
        page.choose("#panel-3a-method", "limit").await;
        page.wait("the limit", &format!("{phase} === 'done'")).await;
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn a_family_from_the_paper_can_be_left_for_one_pair() {
    visit(Once, Still, "#v=1&fig=1b", async |page| {
        wait_for_view(page, "paper").await;
        page.click("#panel-1b .into").await;
        wait_for_view(page, "spectrum").await;
        let family = page.number("picture('#figure-eigenvalues-imaginary')").await;
        let single = "[...document.querySelectorAll('#spectrum-axis button')].find(it => it.checkVisibility())";
        assert_eq!(page.read(&format!("{single}.textContent")).await, "Show only g = 0");
        page.read(&format!("{single}.click()")).await;
        page.wait("the link", "!('curves' in link())").await;
        let other = format!("picture('#figure-eigenvalues-imaginary') !== {family}");
        page.wait("another picture", &other).await;
        assert_eq!(page.read(&format!("{single} ?? null")).await, json!(null));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn monte_carlo_stopped_before_it_has_drawn_leaves_the_limit() {
    visit(Once, Still, "", async |page| {
        let idle = "void (window.Worker = class extends Worker { postMessage(told) { if (told.init) super.postMessage(told); } })";
        page.read(idle).await;
        page.follow("#v=1&fig=3a&method=monteCarlo").await;
        page.wait(
            "work",
            "document.querySelector('#panel-3a progress-status')?.dataset.phase === 'running'",
        )
        .await;
        page.click("#panel-3a progress-status button").await;
        page.wait("the limit", "ink(one('#panel-3a canvas')).share > 0.01").await;
        assert!(page.text("#panel-3a .method").await.starts_with("Long-time limit"));
        assert!(page.text("#panel-3a [role=status]").await.starts_with("Stopped at 0 of "));
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_slider_bears_no_mark_of_parameters_that_are_not_shown() {
    visit(Once, Still, "", async |page| {
        let marks = "document.querySelectorAll('[key=xi] .marks i').length";
        assert_eq!(page.number(marks).await, 2.0);
        page.click(".views [data-view=\"paper\"]").await;
        wait_for_view(page, "paper").await;
        assert_eq!(page.number(marks).await, 0.0);
        page.click(".views [data-view=\"motion\"]").await;
        wait_for_view(page, "motion").await;
        assert_eq!(page.number(marks).await, 2.0);
    });
}
