//! Equations beside the figures, with the term of the control in hand.

use crate::harness::engines::Setting::Still;
use crate::harness::pointer::centre_on;
use crate::harness::scope::Scope::{EachEngine, Everywhere};
use crate::harness::views::{link_to, wait_for_view};
use crate::harness::visit::{visit, Visit};

/// Where each term stands, and which of them are lit.
const TERMS: &str = "[...document.querySelectorAll('[data-parameter]')].filter(it => it.checkVisibility())
    .map(it => [it.dataset.parameter, getComputedStyle(it).backgroundColor !== 'rgba(0, 0, 0, 0)', JSON.stringify(it.getBoundingClientRect())])";

/// As a reader does, who has seen the figures above.
async fn open_equations(page: &Visit, view: &str) {
    let summary = format!("#view-{view} .equations summary");
    centre_on(page, &summary).await;
    page.click(&summary).await;
    page.wait("open equations", &format!("one({summary:?}).parentElement.open")).await;
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn the_terms_of_the_control_in_hand_are_lit_and_nothing_moves() {
    visit(EachEngine, Still, &link_to("spectrum"), async |page| {
        wait_for_view(page, "spectrum").await;
        open_equations(page, "spectrum").await;
        page.read(&format!("void (window.before = {TERMS})")).await;
        assert_eq!(page.read("before.some(([, lit]) => lit)").await, false);
        for key in ["xi", "delta", "g", "gamma", "nbar1", "nbar2"] {
            page.read(&format!("one('#{key}-slider').focus({{ preventScroll: true }})")).await;
            page.read(&format!("void (window.terms = {TERMS})")).await;
            let wrong =
                format!("terms.filter(([keys, lit]) => lit !== keys.split(' ').includes('{key}'))");
            assert_eq!(page.read(&wrong).await, serde_json::json!([]), "{key}");
            assert_eq!(page.read("terms.some(([, lit]) => lit)").await, true, "{key}");
            let moved = "terms.some(([,, place], k) => place !== before[k][2])";
            assert_eq!(page.read(moved).await, false, "{key}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and a browser"]
fn equations_opened_in_one_view_are_open_in_the_others_and_after_a_reload() {
    visit(Everywhere, Still, &link_to("motion"), async |page| {
        open_equations(page, "motion").await;
        for view in ["spectrum", "locking", "steady", "states"] {
            page.follow(&link_to(view)).await;
            wait_for_view(page, view).await;
            let shown = format!("one('#view-{view} .equations math').checkVisibility()");
            page.wait("its equations", &shown).await;
        }
        page.reload().await;
        let shown = "one('#view-states .equations math').checkVisibility()";
        page.wait("its equations", shown).await;
    });
}
